# SPDX-License-Identifier: Apache-2.0
"""The lines of enquiry one below the other: open ones in sight, the others folded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases.enquiries import Line
from ui.forms.compiled.ui_enquiries_page import Ui_EnquiriesPage
from ui.models.enquiries import GROUP_WORDS, Group, LineRow
from ui.pages.enquiries.card import LineCard
from ui.theme.theme import Theme
from ui.widgets.arrow_button import ArrowButton
from ui.widgets.more_button import MoreButton

FEW = 3
"""How many new cards may appear one by one."""
RowsOf = Callable[[Sequence[Line]], Sequence[LineRow]]


@dataclass(frozen=True)
class _Part:
    """Where the lines of a group stand. Open lines have no head, and are never folded."""

    holder: QWidget
    layout: QVBoxLayout
    more: MoreButton
    frame: QWidget | None = None
    head: ArrowButton | None = None

    @property
    def is_open(self) -> bool:
        return self.head is None or not self.holder.isHidden()


class LineList(QObject):
    """Keeps the cards as the case has them. Cards that stay keep what is open in them."""

    step_wanted = Signal(object)
    """A StepWanted."""
    entry_wanted = Signal(int)

    def __init__(
        self, ui: Ui_EnquiriesPage, theme: Theme, before: QWidget, rows_of: RowsOf
    ) -> None:
        """Tab comes to the first line from ``before``; ``rows_of`` makes the rows of lines."""
        super().__init__(ui.enquiries_column)
        self._theme = theme
        self._before = before
        self._rows_of = rows_of
        self._cards: dict[str, LineCard] = {}
        self._lines: Mapping[Group, Sequence[Line]] = {}
        self._parts = {
            Group.OPEN: _Part(ui.open_widget, ui.open_layout, ui.more_open_button),
            Group.CLOSED: _Part(
                ui.closed_widget,
                ui.closed_layout,
                ui.more_closed_button,
                ui.closed_part,
                ui.closed_button,
            ),
            Group.NOT_PURSUED: _Part(
                ui.not_pursued_widget,
                ui.not_pursued_layout,
                ui.more_not_pursued_button,
                ui.not_pursued_part,
                ui.not_pursued_button,
            ),
        }
        for part in self._parts.values():
            part.more.hide()
            part.more.wanted.connect(self._place)
            if part.frame is not None:
                part.frame.hide()
                part.holder.hide()
        ui.closed_button.clicked.connect(self._turn_closed)
        ui.not_pursued_button.clicked.connect(self._turn_rest)

    def card(self, key: str) -> LineCard | None:
        """The card of a line, if it is shown."""
        return self._cards.get(key)

    def row(self, key: str) -> LineRow | None:
        """The row of a line, whether or not it is shown."""
        if key in self._cards:
            return self._cards[key].row
        _, line, _ = self._find(key)
        return None if line is None else self._rows_of([line])[0]

    def show_lines(self, lines: Mapping[Group, Sequence[Line]]) -> None:
        """Show these lines, each where it belongs."""
        self._lines = lines
        for group, part in self._parts.items():
            if part.frame is not None and part.head is not None:
                words = f"{GROUP_WORDS[group]} ({len(lines[group])})"
                part.head.setText(words)
                part.head.setAccessibleName(words)
                part.frame.setVisible(bool(lines[group]))
        self._place()

    def unfold(self, key: str) -> LineCard | None:
        """Bring a line into sight and open it; None if the case has no such line."""
        group, line, place = self._find(key)
        if line is None:
            return None
        self._parts[group].more.reach(place)
        if not self._parts[group].is_open:
            self._turn(group)
        else:
            self._place()
        card = self._cards[key]
        card.open()
        return card

    def head_of(self, key: str) -> QWidget | None:
        """Where the keyboard finds a line again: its arrow, or the head that it is folded under."""
        if key in self._cards:
            arrow: QWidget = self._cards[key].ui.open_button
            return arrow
        group, line, _ = self._find(key)
        return None if line is None else self._parts[group].head

    @Slot()
    def order_focus(self) -> None:
        """Let Tab go down the page: from a line into what is open of it, then to the next."""
        stops = [self._before]
        for group, part in self._parts.items():
            stops += [part.head] if part.head is not None else []
            for line in self._shown(group):
                stops += self._cards[str(line.enquiry_id)].stops()
            stops.append(part.more)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _find(self, key: str) -> tuple[Group, Line | None, int]:
        for group, lines in self._lines.items():
            for place, line in enumerate(lines):
                if str(line.enquiry_id) == key:
                    return group, line, place
        return Group.OPEN, None, 0

    def _shown(self, group: Group) -> Sequence[Line]:
        """The lines of a group that are shown: what is folded has no cards, and costs nothing."""
        part, lines = self._parts[group], self._lines.get(group, ())
        return lines[: part.more.limit] if part.is_open else ()

    @Slot()
    def _place(self) -> None:
        """Every card at its place, and none that is not shown."""
        shown = {group: self._shown(group) for group in Group}
        every = [line for lines in shown.values() for line in lines]
        rows = {row.key: row for row in self._rows_of(every)}
        for key in [key for key in self._cards if key not in rows]:
            self._remove(self._cards.pop(key))
        for group, lines in shown.items():
            part = self._parts[group]
            keys = [str(line.enquiry_id) for line in lines]
            self._fill(part, [rows[key] for key in keys])
            part.more.offer(len(self._lines[group]) if part.is_open else 0, "more")
        self.order_focus()

    def _fill(self, part: _Part, rows: Sequence[LineRow]) -> None:
        new = sum(row.key not in self._cards for row in rows)
        # Many cards that appear one by one would lay out the page again for each of them.
        at_once = new > FEW and part.holder.isVisible()
        if at_once:
            part.holder.hide()
        for place, row in enumerate(rows):
            card = self._cards.get(row.key) or self._make(row, part.holder)
            card.show_row(row)
            if part.layout.indexOf(card) != place:
                part.layout.insertWidget(place, card)
                card.show()
        if at_once:
            part.holder.show()

    def _make(self, row: LineRow, holder: QWidget) -> LineCard:
        card = LineCard(row, self._theme, holder)
        card.setObjectName(f"line_{row.key}")
        card.step_wanted.connect(self.step_wanted)
        card.entry_wanted.connect(self.entry_wanted)
        card.turned.connect(self.order_focus)
        self._cards[row.key] = card
        return card

    def _remove(self, card: LineCard) -> None:
        card.hide()
        card.deleteLater()

    @Slot()
    def _turn_closed(self) -> None:
        self._turn(Group.CLOSED)

    @Slot()
    def _turn_rest(self) -> None:
        self._turn(Group.NOT_PURSUED)

    def _turn(self, group: Group) -> None:
        """Unfold the lines of a group, or fold them."""
        part = self._parts[group]
        if part.head is None:
            return
        opened = part.holder.isHidden()
        part.holder.setVisible(opened)
        part.head.show_open(opened)
        self._place()
