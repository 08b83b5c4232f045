# SPDX-License-Identifier: Apache-2.0
"""The clocks on the journey: the most pressing above the cards, and on each card its own."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.forms.compiled.ui_journey_page import Ui_JourneyPage
from ui.models.clock_prompts import CardClock, card_clocks
from ui.models.clocks import pressing
from ui.pages.clocks.watch import ClockReading
from ui.pages.journey.cards import CardList
from ui.widgets.clock_strip import ClockStrip


class JourneyClocks(QObject):
    """Says what is due where the officer works, and leads to the clocks."""

    wanted = Signal(str)
    """The key of a clock that the officer wants to see; empty for all of them."""
    done_wanted = Signal(str)
    """The key of a clock that the officer wants to record as done."""

    def __init__(self, ui: Ui_JourneyPage, cards: CardList, before: QWidget) -> None:
        """Tab comes to the strip from ``before``, or from the contexts if any hold."""
        super().__init__(cards)
        self._cards = cards
        self.strip = ClockStrip(ui.page_content)
        self.strip.setObjectName("clock_strip")
        self.strip.tab_after = before
        ui.clocks_layout.addWidget(self.strip)
        self.strip.wanted.connect(self.wanted)
        cards.clock_wanted.connect(self._go)

    def show_clocks(self, reading: ClockReading) -> None:
        """Show the clocks as they stand now."""
        self.strip.show_rows(pressing(reading.rows))
        self._cards.show_clocks(card_clocks(reading.clocks, reading.rows))

    @Slot(object)
    def _go(self, clock: CardClock) -> None:
        (self.done_wanted if clock.done else self.wanted).emit(clock.key)
