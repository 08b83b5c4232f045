# SPDX-License-Identifier: Apache-2.0
"""The lines of enquiry one below the other: open ones in sight, the others folded."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.compiled.ui_enquiries_page import Ui_EnquiriesPage
from ui.models.enquiries import GROUP_WORDS, Group, LineRow
from ui.pages.enquiries.card import LineCard
from ui.theme.theme import Theme
from ui.widgets.arrow_button import ArrowButton


class LineList(QObject):
    """Keeps the cards as the case has them. Cards that stay keep what is open in them."""

    step_wanted = Signal(object)
    """A StepWanted."""
    entry_wanted = Signal(int)

    def __init__(self, ui: Ui_EnquiriesPage, theme: Theme, before: QWidget) -> None:
        """Tab comes to the first line from ``before``."""
        super().__init__(ui.enquiries_column)
        self._ui = ui
        self._theme = theme
        self._before = before
        self._cards: dict[str, LineCard] = {}
        self._rows: Sequence[LineRow] = ()
        self._layouts: dict[Group, QVBoxLayout] = {
            Group.OPEN: ui.open_layout,
            Group.CLOSED: ui.closed_layout,
            Group.NOT_PURSUED: ui.not_pursued_layout,
        }
        self._heads: dict[Group, ArrowButton] = {
            Group.CLOSED: ui.closed_button,
            Group.NOT_PURSUED: ui.not_pursued_button,
        }
        self._folded: dict[Group, QWidget] = {
            Group.CLOSED: ui.closed_widget,
            Group.NOT_PURSUED: ui.not_pursued_widget,
        }
        for hidden in (ui.closed_part, ui.not_pursued_part, *self._folded.values()):
            hidden.hide()
        ui.closed_button.clicked.connect(self._turn_closed)
        ui.not_pursued_button.clicked.connect(self._turn_rest)

    def card(self, key: str) -> LineCard | None:
        """The card of a line."""
        return self._cards.get(key)

    def row(self, key: str) -> LineRow | None:
        """The row of a line."""
        return next((row for row in self._rows if row.key == key), None)

    def show_rows(self, rows: Sequence[LineRow]) -> None:
        """Show these lines, each where it belongs."""
        self._rows = tuple(rows)
        wanted = {row.key for row in rows}
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()
        self._show_folds()
        self._place()

    def _place(self) -> None:
        """Every card at its place; what is folded has none until it is to be seen."""
        places = dict.fromkeys(Group, 0)
        for row in self._rows:
            card = self._cards.get(row.key)
            if card is None and not self._is_shown(row.group):
                continue
            card = card or self._make(row)
            card.show_row(row)
            layout = self._layouts[row.group]
            if layout.indexOf(card) != places[row.group]:
                layout.insertWidget(places[row.group], card)
                card.show()
            places[row.group] += 1
        self.order_focus()

    def _is_shown(self, group: Group) -> bool:
        folded = self._folded.get(group)
        return folded is None or not folded.isHidden()

    def unfold(self, key: str) -> LineCard | None:
        """Bring a line into sight and open it; None if the case has no such line."""
        row = self.row(key)
        if row is None:
            return None
        if not self._is_shown(row.group):
            self._turn(row.group)
        card = self._cards[key]
        card.open()
        return card

    @Slot()
    def order_focus(self) -> None:
        """Let Tab go down the page: from a line into what is open of it, then to the next."""
        stops = [self._before]
        for group in Group:
            stops += [self._heads[group]] if group in self._heads else []
            for row in self._rows:
                card = self._cards.get(row.key)
                if row.group is group and card is not None:
                    stops += card.stops()
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _make(self, row: LineRow) -> LineCard:
        card = LineCard(row, self._theme)
        card.setObjectName(f"line_{row.key}")
        card.step_wanted.connect(self.step_wanted)
        card.entry_wanted.connect(self.entry_wanted)
        card.turned.connect(self.order_focus)
        self._cards[row.key] = card
        return card

    def _show_folds(self) -> None:
        ui = self._ui
        for group, part, button in (
            (Group.CLOSED, ui.closed_part, ui.closed_button),
            (Group.NOT_PURSUED, ui.not_pursued_part, ui.not_pursued_button),
        ):
            count = sum(row.group is group for row in self._rows)
            words = f"{GROUP_WORDS[group]} ({count})"
            button.setText(words)
            button.setAccessibleName(words)
            part.setVisible(count > 0)

    @Slot()
    def _turn_closed(self) -> None:
        self._turn(Group.CLOSED)

    @Slot()
    def _turn_rest(self) -> None:
        self._turn(Group.NOT_PURSUED)

    def _turn(self, group: Group) -> None:
        """Unfold the lines of a group, or fold them."""
        folded, button = self._folded[group], self._heads[group]
        opened = folded.isHidden()
        folded.setVisible(opened)
        button.show_open(opened)
        self._place()
