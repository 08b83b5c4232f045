# SPDX-License-Identifier: Apache-2.0
"""What the open lines look at and where they may point, at a glance: counts, never a score."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QVBoxLayout

from app.cases.enquiries import Line, balance_of, leans
from app.guidance.model.pack import Pack
from ui.forms.compiled.ui_enquiries_page import Ui_EnquiriesPage
from ui.models.enquiries import balance_words, points_words, remarks
from ui.models.enquiry_words import DIRECTION_LOOK, EXAMINES_LOOK
from ui.pages.enquiries.share_bar import Share
from ui.pages.fitting import empty
from ui.theme.theme import Theme
from ui.widgets.principle_chip import Chip, PrincipleChips

_OF_SHAPE = {"circle": "victim", "square": "suspect", "triangle": "context"}
_OF_DIRECTION = ("accent", "muted", "quiet_dot")


class BalancePart(QObject):
    """The part of the page above the lines. It is quiet unless there is something to see."""

    def __init__(self, ui: Ui_EnquiriesPage, theme: Theme) -> None:
        super().__init__(ui.balance_frame)
        self._ui = ui
        self._theme = theme
        self._shown: object = None
        ui.balance_frame.hide()

    def show_lines(self, lines: Sequence[Line], pack: Pack) -> None:
        """Show the balance of the open ones among these."""
        balance, seen = balance_of(lines), leans(lines)
        ui, shown = self._ui, (balance, seen, id(pack))
        ui.balance_frame.setVisible(balance.total > 0)
        if shown == self._shown:
            return
        self._shown = shown
        ui.balance_label.setText(balance_words(balance))
        looks = [(count, EXAMINES_LOOK[each]) for each, count in balance.examines.items()]
        ui.examines_bar.show_shares(
            self._theme, [Share(count, w.letter, _OF_SHAPE[w.shape]) for count, w in looks]
        )
        self._put_chips(
            ui.examines_chips_layout,
            [Chip(f"{w.short} {count}", w.shape, w.letter) for count, w in looks],
            balance_words(balance),
        )
        points = [(count, DIRECTION_LOOK[each]) for each, count in balance.points.items()]
        ui.points_bar.show_shares(
            self._theme,
            [
                Share(count, w.sign, colour)
                for (count, w), colour in zip(points, _OF_DIRECTION, strict=True)
            ],
        )
        self._put_chips(
            ui.points_chips_layout,
            [Chip(f"{w.sign}  {w.short} {count}") for count, w in points],
            points_words(balance),
        )
        empty(ui.remarks_layout)
        for remark in remarks(seen, balance, pack):
            ui.remarks_layout.addWidget(_remark_frame(remark.text, remark.source))

    def _put_chips(self, layout: QLayout, chips: Sequence[Chip], said: str) -> None:
        empty(layout)
        made = PrincipleChips(self._theme, chips)
        made.setAccessibleName(said)
        layout.addWidget(made)


def _remark_frame(text: str, source: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "notice")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(4)
    for words, role in ((text, "body"), (source, "caption")):
        if words:
            label = QLabel(words, frame)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            column.addWidget(label)
    return frame
