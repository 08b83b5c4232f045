# SPDX-License-Identifier: Apache-2.0
"""The clocks one below the other, in bunches; each is made only when it is to be seen."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.compiled.ui_clock_group import Ui_ClockGroup
from ui.models.clock_bunches import Bunch, bunches
from ui.models.clocks import ClockRow
from ui.pages.clocks.row import ClockCard
from ui.theme.theme import Theme
from ui.widgets.in_sight import bring_into_view

AT_ONCE = 3
"""How many clocks are made in one turn, so that the window stays at hand."""


class BunchHead(QWidget):
    """The heading of a bunch; where it folds, a press unfolds it and folds it again."""

    turned = Signal(str)
    """The key of its bunch."""

    def __init__(self, bunch: Bunch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClockGroup()
        self.ui.setupUi(self)
        self._key = bunch.key
        self.ui.group_label.setVisible(not bunch.folds)
        self.ui.fold_button.setVisible(bunch.folds)
        self.ui.fold_button.clicked.connect(self._turn)

    def show_bunch(self, bunch: Bunch, draft: str, *, unfolded: bool) -> None:
        """Show its title, what is kept unseen below it, and whether its clocks are shown."""
        self.ui.group_label.setText(bunch.title)
        self.ui.fold_button.setText(f"{bunch.title} · {draft}" if draft else bunch.title)
        self.ui.fold_button.show_open(unfolded)

    @Slot()
    def _turn(self) -> None:
        self.turned.emit(self._key)


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
        self._bunches: Sequence[Bunch] = ()
        self._cards: dict[str, ClockCard] = {}
        self._heads: dict[str, BunchHead | ClockCard] = {}
        """By the key of a bunch: its heading, or the line that stands for its windows."""
        self._unfolded: set[str] = set()
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

    def head(self, key: str) -> BunchHead | ClockCard | None:
        """The heading of a bunch, or the line that stands for its windows, if it has one."""
        return self._heads.get(key)

    def show_rows(self, rows: Sequence[ClockRow], drafts: Mapping[str, str]) -> None:
        """Show these clocks; ``drafts`` says of which something is kept, and since when."""
        self._rows, self._drafts, self._bunches = tuple(rows), drafts, bunches(rows)
        wanted = {row.key: row for row in rows}
        for key in [key for key in self._cards if key not in wanted]:
            self._remove(self._cards.pop(key))
        for key, card in self._cards.items():
            card.show_row(wanted[key])
            card.show_draft(drafts.get(key, ""))
        # What is open stays seen, wherever it stands now.
        self._unfolded |= {bunch.key for bunch in self._bunches if self._open_in(bunch)}
        self._place()
        self._making.start(0)

    def show_draft(self, key: str, words: str) -> None:
        """Say that something of this clock is kept."""
        self._drafts = {**self._drafts, key: words}
        card = self._cards.get(key)
        if card is not None:
            card.show_draft(words)

    def unfold(self, key: str) -> None:
        """Make the clock of this key now, with its bunch unfolded."""
        for bunch in self._bunches:
            row = next((row for row in bunch.rows if row.key == key), None)
            if row is not None:
                self._unfolded.add(bunch.key)
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
        for bunch in self._bunches:
            stops += self._folds(bunch)
            if self._is_shown(bunch):
                made = [self._cards[row.key] for row in bunch.rows if row.key in self._cards]
                stops += [card.ui.open_button for card in made]
        return stops

    def _folds(self, bunch: Bunch) -> list[QWidget]:
        """The button that unfolds a bunch."""
        head = self._heads.get(bunch.key) if bunch.folds else None
        if head is None:
            return []
        return [head.ui.open_button if isinstance(head, ClockCard) else head.ui.fold_button]

    def _is_shown(self, bunch: Bunch) -> bool:
        return not bunch.folds or bunch.key in self._unfolded

    def _open_in(self, bunch: Bunch) -> ClockCard | None:
        cards = [self._cards[row.key] for row in bunch.rows if row.key in self._cards]
        return next((card for card in cards if card.body is not None), None)

    @Slot()
    def _make_some(self) -> None:
        """Make the next few clocks; the rest comes in later turns, and only while seen."""
        if not self.isVisible():
            return
        seen = [row for bunch in self._bunches if self._is_shown(bunch) for row in bunch.rows]
        missing = [row for row in seen if row.key not in self._cards]
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
        present = {bunch.key for bunch in self._bunches if bunch.title or bunch.summary}
        for key in [key for key in self._heads if key not in present]:
            self._remove(self._heads.pop(key))
        at = 0
        for bunch in self._bunches:
            if bunch.key in present:
                self._put(self._head(bunch), at)
                at += 1
            for row in bunch.rows:
                card = self._cards.get(row.key)
                if card is not None:
                    card.set_within(bunch.summary is not None)
                    card.setVisible(self._is_shown(bunch))
                    self._put(card, at)
                    at += 1
        self.order_focus()

    def order_focus(self) -> None:
        """Let Tab go down the page: from a clock into what is open of it, then to the next."""
        stops: list[QWidget] = []
        for bunch in self._bunches:
            stops += self._folds(bunch)
            for row in bunch.rows:
                card = self._cards.get(row.key)
                stops += card.stops() if card is not None else []
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _put(self, widget: QWidget, at: int) -> None:
        if self._column.indexOf(widget) != at:
            self._column.removeWidget(widget)
            self._column.insertWidget(at, widget)

    def _head(self, bunch: Bunch) -> BunchHead | ClockCard:
        """The head of a bunch as it is to be seen now."""
        head = self._heads.get(bunch.key)
        if head is None:
            head = self._make_head(bunch)
            self._heads[bunch.key] = head
        shown = self._is_shown(bunch)
        kept = "" if shown else next((w for r in bunch.rows if (w := self._drafts.get(r.key))), "")
        if isinstance(head, BunchHead):
            head.show_bunch(bunch, kept, unfolded=shown)
        elif bunch.summary is not None:
            head.show_row(bunch.summary)
            head.show_unfolded(shown)
            head.show_draft(kept)
        return head

    def _make_head(self, bunch: Bunch) -> BunchHead | ClockCard:
        head: BunchHead | ClockCard
        if bunch.summary is not None:
            head = ClockCard(bunch.summary, self._theme, self)
            button = head.ui.open_button
        else:
            head = BunchHead(bunch, self)
            button = head.ui.fold_button
        head.setObjectName(f"bunch_{bunch.key}")
        head.turned.connect(self._turn_bunch)
        button.installEventFilter(self)
        head.show()
        return head

    @Slot(str)
    def _turn_bunch(self, key: str) -> None:
        """Unfold a bunch, or fold it; what is open in it is closed first, and kept."""
        for bunch in self._bunches:
            card = self._open_in(bunch) if bunch.key == key else None
            if card is not None and key in self._unfolded:
                self.turned.emit(card.row.key)
        self._unfolded ^= {key}
        self._place()
        self._making.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """What was left to be made while nobody looked is made now."""
        super().showEvent(event)
        self._making.start(0)

    def _remove(self, widget: QWidget) -> None:
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
