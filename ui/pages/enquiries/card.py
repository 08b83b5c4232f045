# SPDX-License-Identifier: Apache-2.0
"""A line of enquiry in the list: a few quiet lines until it is opened."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.cases.kinds import EnquiryStep
from ui.forms.compiled.ui_enquiry_row import Ui_EnquiryRow
from ui.models.enquiries import LineRow
from ui.models.enquiry_words import DIRECTION_LOOK, EXAMINES_LOOK
from ui.models.long_words import breakable
from ui.pages.enquiries.body import LineBody
from ui.theme.theme import Theme, set_role
from ui.widgets.fold_card import FoldCard
from ui.widgets.principle_chip import Chip, PrincipleChips


@dataclass(frozen=True)
class StepWanted:
    """The officer wants to say something of a line; ``key`` is its id."""

    key: str
    step: EnquiryStep


class LineCard(FoldCard):
    """One line of enquiry. A click on it opens it and closes it again."""

    step_wanted = Signal(object)
    """A StepWanted."""
    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(self, row: LineRow, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EnquiryRow()
        self.ui.setupUi(self)
        self.row = row
        self.body: LineBody | None = None
        self._theme = theme
        self._shown: LineRow | None = None
        self._chips: PrincipleChips | None = None
        self.fold_by(self.ui.head_row, self.ui.open_button, self.ui.body_layout)
        self.show_row(row)

    def show_row(self, row: LineRow) -> None:
        """Show the line as it stands now; what is open stays open."""
        if row == self._shown:
            return
        before = self._shown
        self.row = self._shown = row
        ui = self.ui
        ui.title_label.setText(breakable(row.title))
        ui.facts_label.setText(breakable(row.facts))
        ui.facts_label.setVisible(bool(row.facts))
        ui.left_label.setText(row.left)
        ui.left_label.setVisible(bool(row.left))
        set_role(ui.left_label, f"time-{row.tone}" if row.tone else "time")
        ui.due_label.setText(row.due)
        ui.due_label.setVisible(bool(row.due))
        ui.last_label.setText(breakable(row.last))
        ui.remark_label.setText(row.remark)
        ui.remark_label.setVisible(bool(row.remark))
        if before is None or (before.examines, before.direction) != (row.examines, row.direction):
            self._show_chips(row)
        if self.body is not None:
            self.body.show_row(row)
        self.show_fold()

    def make_body(self) -> LineBody:
        """All that there is to know and to say."""
        self.body = LineBody(self.row, self)
        self.body.step_wanted.connect(self._want_step)
        self.body.entry_wanted.connect(self.entry_wanted)
        self.body.grown.connect(self.turned)
        return self.body

    def forget_body(self) -> None:
        """It is closed."""
        self.body = None

    def naming(self) -> str:
        """What a screen reader calls it."""
        return self.row.naming

    def show_fold(self) -> None:
        """What was said last stands in what is open."""
        super().show_fold()
        self.ui.last_label.setVisible(bool(self.row.last) and not self.is_open)

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        return [self.ui.open_button, *(self.body.stops() if self.body is not None else ())]

    def _show_chips(self, row: LineRow) -> None:
        looks, points = EXAMINES_LOOK[row.examines], DIRECTION_LOOK[row.direction]
        chips = (
            Chip(looks.chip, looks.shape, looks.letter),
            Chip(f"{points.sign}  {points.chip}"),
        )
        before, self._chips = self._chips, PrincipleChips(self._theme, chips, self)
        self._chips.setAccessibleName(f"{looks.chip}, {points.chip}")
        if before is not None:
            self.ui.chips_layout.removeWidget(before)
            before.hide()
            before.deleteLater()
        self.ui.chips_layout.addWidget(self._chips)

    @Slot(object)
    def _want_step(self, step: EnquiryStep) -> None:
        self.step_wanted.emit(StepWanted(self.row.key, step))
