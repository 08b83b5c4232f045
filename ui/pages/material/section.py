# SPDX-License-Identifier: Apache-2.0
"""One list of the page: the register, the files or the requests."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.forms.compiled.ui_material_section import Ui_MaterialSection
from ui.models.material import CardRow
from ui.pages.material.card import MaterialCard
from ui.theme.theme import set_role

PAGE = 25
"""How many are shown before more are asked for."""
AT_ONCE = 3
"""How many cards are made before others have their turn: each takes a few milliseconds."""
LONG = 6
"""From so many on a list can be narrowed."""


@dataclass(frozen=True)
class SectionWords:
    """What a section says of itself. ``add`` is its button."""

    title: str
    text: str
    add: str
    empty_title: str
    empty_text: str


class Section(QWidget):
    """A list of cards, narrowed by words. Cards that stay keep what is open in them."""

    add_wanted = Signal()
    wanted = Signal(object)
    """A Wanted, from a card."""
    decision_wanted = Signal(str)
    entry_wanted = Signal(int)

    def __init__(self, words: SectionWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MaterialSection()
        self.ui.setupUi(self)
        self._words = words
        self._rows: Sequence[CardRow] = ()
        self._cards: dict[str, MaterialCard] = {}
        self._shown: Sequence[CardRow] = ()
        self._limit = PAGE
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._make_some)
        ui = self.ui
        ui.section_title_label.setText(words.title)
        ui.section_text_label.setText(words.text)
        ui.add_button.setText(words.add)
        ui.empty_title_label.setText(words.empty_title)
        ui.empty_text_label.setText(words.empty_text)
        for part in (ui.empty_frame, ui.search_part, ui.more_button):
            part.hide()
        ui.add_button.clicked.connect(self.add_wanted)
        ui.search_edit.textChanged.connect(self._narrow)
        ui.more_button.clicked.connect(self._show_more)

    @property
    def cards(self) -> tuple[MaterialCard, ...]:
        """The cards that are shown, in order."""
        return tuple(self._cards.values())

    def card(self, key: str) -> MaterialCard | None:
        """The card of something, if it is shown."""
        return self._cards.get(key)

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these, as far as the search lets them through."""
        self._rows = rows
        self.ui.empty_frame.setVisible(not rows)
        self.ui.search_part.setVisible(len(rows) >= LONG or bool(self.ui.search_edit.text()))
        self._show()

    def say(self, trouble: str) -> None:
        """Say what is wrong with all of it, in place of what it is; empty: nothing is."""
        set_role(self.ui.section_text_label, "danger" if trouble else "lead")
        self.ui.section_text_label.setText(trouble or self._words.text)

    def showEvent(self, event: QShowEvent) -> None:
        """What waited to be looked at is made now."""
        super().showEvent(event)
        self._make_some()

    @Slot()
    def _narrow(self) -> None:
        self._limit = PAGE
        self._show()

    @Slot()
    def _show_more(self) -> None:
        before = len(self._cards)
        self._limit += PAGE
        self._show()
        self.cards[before].ui.open_button.setFocus()

    def _show(self) -> None:
        words = self.ui.search_edit.text().casefold().split()
        found = [row for row in self._rows if row.holds(words)]
        self._shown = shown = found[: self._limit]
        keep = {row.key for row in shown}
        for key in [key for key in self._cards if key not in keep]:
            card = self._cards.pop(key)
            card.hide()
            card.deleteLater()
        self._make_some()
        more = min(PAGE, len(found) - len(shown))
        self.ui.more_button.setVisible(more > 0)
        self.ui.more_button.setText(f"Show {more} more")
        self.ui.count_label.setText(f"{len(found)} of {len(self._rows)}" if words else "")
        self.ui.count_label.setVisible(bool(words))

    @Slot()
    def _make_some(self) -> None:
        """The cards that are there in their places, and the next few that are missing."""
        if self.isHidden():
            return  # made when it is looked at
        missing, cards = AT_ONCE, dict[str, MaterialCard]()
        for row in self._shown:
            card = self._cards.get(row.key)
            if card is None:
                if not missing:
                    continue  # its turn comes
                missing -= 1
                card = self._make(row)
            card.show_row(row)
            if self.ui.rows_layout.indexOf(card) != len(cards):
                self.ui.rows_layout.insertWidget(len(cards), card)
                card.show()
            cards[row.key] = card
        self._cards = cards
        if len(cards) < len(self._shown):
            self._turn.start()
        self._order_focus()

    def _make(self, row: CardRow) -> MaterialCard:
        card = MaterialCard(row, self.ui.rows_part)
        card.wanted.connect(self.wanted)
        card.decision_wanted.connect(self.decision_wanted)
        card.entry_wanted.connect(self.entry_wanted)
        card.turned.connect(self._order_focus)
        return card

    @Slot()
    def _order_focus(self) -> None:
        """Tab goes down the list, and into what is open of it."""
        stops: list[QWidget] = [self.ui.add_button, self.ui.search_edit]
        for card in self._cards.values():
            stops += card.stops()
        for before, after in pairwise([*stops, self.ui.more_button]):
            QWidget.setTabOrder(before, after)
