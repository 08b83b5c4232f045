# SPDX-License-Identifier: Apache-2.0
"""The clocks one below the other, in groups; each is made only when it is to be seen."""

from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.compiled.ui_clock_group import Ui_ClockGroup
from ui.models.clocks import FOLDED, TITLES, ClockRow, Group
from ui.pages.clocks.row import ClockCard
from ui.theme.theme import Theme
from ui.widgets.in_sight import bring_into_view

AT_ONCE = 3
"""How many clocks are made in one turn, so that the window stays at hand."""


class GroupHead(QWidget):
    """The name of a group; those that can wait are folded until they are asked for."""

    turned = Signal(object)
    """Its Group: it is to be unfolded, or folded again."""

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockGroup()
        self.ui.setupUi(self)
        self.group = group
        folds = group in FOLDED
        self.ui.group_label.setVisible(not folds)
        self.ui.group_label.setText(TITLES[group])
        self.ui.fold_button.setVisible(folds)
        self.ui.fold_button.clicked.connect(self._turn)

    def show_count(self, count: int, *, unfolded: bool) -> None:
        """How many clocks it holds, and whether they are shown."""
        button = self.ui.fold_button
        button.setText(f"{TITLES[self.group]}: {count}")
        button.show_open(unfolded)

    @Slot()
    def _turn(self) -> None:
        self.turned.emit(self.group)


class ClockList(QWidget):
    """Keeps the cards as the case has them. Cards that stay keep what is open in them."""

    turned = Signal(str)
    """The key of a clock that is to be opened or closed."""
    settled = Signal()
    """Every clock that is to be seen has been made and is in its place."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: Sequence[ClockRow] = ()
        self._cards: dict[str, ClockCard] = {}
        self._heads: dict[Group, GroupHead] = {}
        self._unfolded: set[Group] = set()
        self._drafts: Mapping[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._making = QTimer(self)
        self._making.setSingleShot(True)
        self._making.timeout.connect(self._make_some)

    @property
    def cards(self) -> Sequence[ClockCard]:
        """The cards that are there, from the top."""
        return [self._cards[row.key] for row in self._rows if row.key in self._cards]

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to be made."""
        return not self._making.isActive()

    def card(self, key: str) -> ClockCard | None:
        """The card of a clock, if it has been made."""
        return self._cards.get(key)

    def show_rows(self, rows: Sequence[ClockRow], drafts: Mapping[str, str]) -> None:
        """Show these clocks; ``drafts`` says of which something is kept, and since when."""
        self._rows, self._drafts = tuple(rows), drafts
        wanted = {row.key: row for row in rows}
        for key in [key for key in self._cards if key not in wanted]:
            self._remove(self._cards.pop(key))
        for key, card in self._cards.items():
            card.show_row(wanted[key])
            card.show_draft(drafts.get(key, ""))
            if card.body is not None and card.row.group in FOLDED:
                self._unfolded.add(card.row.group)  # what is open stays seen
        self._place()
        self._making.start(0)

    def show_draft(self, key: str, words: str) -> None:
        """Say that something of this clock is kept."""
        self._drafts = {**self._drafts, key: words}
        card = self._cards.get(key)
        if card is not None:
            card.show_draft(words)

    def unfold(self, key: str) -> None:
        """Make the clock of this key now, with its group unfolded."""
        for row in self._rows:
            if row.key == key:
                if row.group in FOLDED:
                    self._unfolded.add(row.group)
                if key not in self._cards:
                    self._make(row)
                    self._place()
                    self._making.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows go from clock to clock, Return opens."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            stops = self._stops()
            at = next((n for n, stop in enumerate(stops) if stop is watched), None)
            if at is not None and self._walk(stops, at, Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def _walk(self, stops: Sequence[QWidget], at: int, key: Qt.Key) -> bool:
        to = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(stops) - 1,
        }.get(key)
        if to is not None:
            stop = stops[min(max(to, 0), len(stops) - 1)]
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(stop)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press = getattr(stops[at], "click", None)
            if press is not None:
                press()
            return True
        return False

    def _stops(self) -> list[QWidget]:
        """Where the arrow keys stop, from the top."""
        stops: list[QWidget] = []
        for group, rows in groupby(self._rows, lambda row: row.group):
            if group in FOLDED and group in self._heads:
                stops.append(self._heads[group].ui.fold_button)
            if self._is_shown(group):
                made = [self._cards[row.key] for row in rows if row.key in self._cards]
                stops += [card.ui.open_button for card in made]
        return stops

    def _is_shown(self, group: Group) -> bool:
        return group not in FOLDED or group in self._unfolded

    @Slot()
    def _make_some(self) -> None:
        """Make the next few clocks; the rest comes in later turns, and only while seen."""
        if not self.isVisible():
            return
        missing = [
            row for row in self._rows if row.key not in self._cards and self._is_shown(row.group)
        ]
        for row in missing[:AT_ONCE]:
            self._make(row)
        if missing:
            self._place()
        if len(missing) > AT_ONCE:
            self._making.start(0)
        else:
            self.settled.emit()

    def _make(self, row: ClockRow) -> None:
        card = ClockCard(row, self._theme, self)
        card.setObjectName(f"clock_{row.key}")
        card.show_draft(self._drafts.get(row.key, ""))
        card.turned.connect(self.turned)
        card.ui.open_button.installEventFilter(self)
        self._cards[row.key] = card

    def _place(self) -> None:
        """Every head and card at its place, on the page and for the tab key."""
        at = 0
        present = {row.group for row in self._rows}
        for group in [group for group in self._heads if group not in present]:
            self._remove(self._heads.pop(group))
        for group, grouped in groupby(self._rows, lambda row: row.group):
            rows = list(grouped)
            head = self._head(group)
            head.show_count(len(rows), unfolded=self._is_shown(group))
            self._put(head, at)
            at += 1
            for row in rows:
                card = self._cards.get(row.key)
                if card is None:
                    continue
                card.setVisible(self._is_shown(group))
                self._put(card, at)
                at += 1
        self.order_focus()

    def order_focus(self) -> None:
        """Let Tab go down the page: from a clock into what is open of it, then to the next."""
        stops: list[QWidget] = []
        for group, rows in groupby(self._rows, lambda row: row.group):
            stops += [self._heads[group].ui.fold_button] if group in FOLDED else []
            for row in rows:
                card = self._cards.get(row.key)
                stops += card.stops() if card is not None else []
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _put(self, widget: QWidget, at: int) -> None:
        if self._column.indexOf(widget) != at:
            self._column.removeWidget(widget)
            self._column.insertWidget(at, widget)
            if not isinstance(widget, ClockCard):
                widget.show()

    def _head(self, group: Group) -> GroupHead:
        if group not in self._heads:
            head = GroupHead(group, self)
            head.setObjectName(f"group_{group.name.lower()}")
            head.turned.connect(self._turn_group)
            head.ui.fold_button.installEventFilter(self)
            self._heads[group] = head
        return self._heads[group]

    @Slot(object)
    def _turn_group(self, group: Group) -> None:
        self._unfolded ^= {group}
        self._place()
        self._making.start(0)

    def showEvent(self, event: QEvent) -> None:
        """What was left to be made while nobody looked is made now."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._making.start(0)

    def _remove(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
