# SPDX-License-Identifier: Apache-2.0
"""The rows of the victim's page: promises, contacts, and what was told."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QWidget

from app.cases.kinds import PromiseOutcome
from ui.forms.compiled.ui_contact_row import Ui_ContactRow
from ui.forms.compiled.ui_promise_row import Ui_PromiseRow
from ui.forms.compiled.ui_told_row import Ui_ToldRow
from ui.models.contacts import ContactRow, PromiseRow, ToldRow
from ui.models.corrected import Corrected
from ui.models.long_words import breakable
from ui.pages.notes.rows import LONG, cut
from ui.theme.theme import set_role
from ui.widgets.entries.corrected import CorrectedPart
from ui.widgets.more_button import MoreButton
from ui.widgets.selecting import let_select

FEW = 3
"""How many new rows may appear one by one."""
CONTACT_READS = "The contact at which it was promised now reads"
NOT_OPEN = "Open it again…"
ANOTHER_DAY = "Another day…"


class Keyed(Protocol):
    """What a row shows, with a key of its own."""

    @property
    def key(self) -> UUID:
        """Which one it is."""
        ...


Row = TypeVar("Row", bound=Keyed)


class Card(QFrame, Generic[Row]):
    """One row. It can be given something else to show."""

    corrected: CorrectedPart | None = None
    """Only in the row of an entry that was corrected."""

    def show_row(self, row: Row) -> None:
        """Show this."""
        raise NotImplementedError

    def stops(self) -> Sequence[QWidget]:
        """Where the tab key stops, in the order of reading."""
        return ()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Its words can be selected once the mouse is near."""
        super().enterEvent(event)
        let_select(self)

    def show_corrected(self, corrected: Corrected | None, named: str, below: QWidget) -> None:
        """Show, below a label, how the entry now reads; nothing where it was never corrected."""
        if self.corrected is None and corrected is not None:
            self.corrected = CorrectedPart(named, self)
            self.corrected.turned.connect(self.show_first)
            layout = self.layout()
            if isinstance(layout, QBoxLayout):
                layout.insertWidget(layout.indexOf(below) + 1, self.corrected)
        if self.corrected is not None and corrected is not None:
            self.corrected.show_corrected(corrected)

    @Slot()
    def show_first(self) -> None:
        """Show what was first recorded, or hide it: see ``shows_first``."""

    @property
    def shows_first(self) -> bool:
        """Whether what was first recorded is in sight."""
        return self.corrected is None or self.corrected.shows_first


class PromiseCard(Card[PromiseRow]):
    """One promise, and what can be recorded of it."""

    kept_wanted = Signal(object)
    """The id of the promise: it was kept, and there is nothing more to say."""
    step_wanted = Signal(object, object)
    """The id of the promise and a PromiseOutcome that is to be asked about."""

    def __init__(self, row: PromiseRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PromiseRow()
        self.ui.setupUi(self)
        self._row = row
        ui = self.ui
        ui.kept_button.clicked.connect(self._keep)
        ui.kept_when_button.clicked.connect(self._keep_with_words)
        ui.move_button.clicked.connect(self._move)
        ui.give_up_button.clicked.connect(self._give_up)
        self.show_row(row)

    def show_row(self, row: PromiseRow) -> None:
        """Show how the promise stands."""
        self._row = row
        ui = self.ui
        ui.when_label.setText(row.when)
        ui.what_label.setText(breakable(row.what))
        ui.made_label.setText(row.made)
        _say(ui.steps_label, breakable(row.steps))
        self.show_corrected(row.corrected, row.what, ui.made_label)
        if self.corrected is not None:
            self.corrected.keep_first(CONTACT_READS)
        for button in (ui.kept_button, ui.kept_when_button, ui.give_up_button):
            button.setVisible(row.is_open)
        ui.move_button.setText(ANOTHER_DAY if row.is_open else NOT_OPEN)
        for button in (ui.kept_button, ui.kept_when_button, ui.move_button, ui.give_up_button):
            button.setAccessibleName(f"{button.text()} {row.naming}")
        pressing = row.tone in ("danger", "warning")
        set_role(ui.when_label, f"caption-{row.tone}" if pressing else "caption-strong")
        shown = f"thing-{row.tone}" if pressing else "thing"
        set_role(self, shown if row.is_open else "panel")
        set_role(ui.what_label, "question" if row.is_open else "strong")

    def stops(self) -> Sequence[QWidget]:
        """The buttons."""
        ui = self.ui
        return (ui.kept_button, ui.kept_when_button, ui.move_button, ui.give_up_button)

    def hold(self, *, busy: bool) -> None:
        """Nothing is pressed twice while it is being recorded."""
        self.ui.actions_row.setDisabled(busy)

    @Slot()
    def _keep(self) -> None:
        self.hold(busy=True)
        self.kept_wanted.emit(self._row.key)

    @Slot()
    def _keep_with_words(self) -> None:
        self.step_wanted.emit(self._row.key, PromiseOutcome.KEPT)

    @Slot()
    def _move(self) -> None:
        self.step_wanted.emit(self._row.key, PromiseOutcome.CHANGED)

    @Slot()
    def _give_up(self) -> None:
        self.step_wanted.emit(self._row.key, PromiseOutcome.NOT_KEPT)


class ContactCard(Card[ContactRow]):
    """One contact. One that was not safe stands out, with what to do."""

    def __init__(self, row: ContactRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ContactRow()
        self.ui.setupUi(self)
        self._row = row
        self._long = False
        self.ui.more_button.clicked.connect(self._turn)
        self.show_row(row)

    def show_row(self, row: ContactRow) -> None:
        """Show the contact."""
        self._row = row
        ui = self.ui
        ui.heading_label.setText(row.heading)
        ui.times_label.setText(row.times)
        _say(ui.safe_label, row.safe)
        _say(ui.advice_label, row.advice)
        self.show_corrected(row.corrected, f"{row.heading}, {row.times}", ui.advice_label)
        set_role(self, f"thing-{row.tone}" if row.tone else "panel")
        set_role(ui.safe_label, f"caption-{row.tone}" if row.tone else "caption")
        self.show_first()

    def stops(self) -> Sequence[QWidget]:
        """What was first recorded, and the button that shows all of a long one."""
        first = self.corrected.stops() if self.corrected is not None else ()
        return (*first, self.ui.more_button)

    @Slot()
    def show_first(self) -> None:
        """Show the texts as they are to be seen."""
        ui, row, first = self.ui, self._row, self.shows_first
        content, response = (row.content, row.response) if first else ("", "")
        promised = row.promised if first else ""
        _say(ui.content_label, breakable(content if self._long else cut(content)))
        _say(ui.response_label, breakable(response if self._long else cut(response)))
        _say(ui.promised_label, breakable(promised))
        ui.response_title_label.setVisible(bool(response))
        ui.promised_title_label.setVisible(bool(promised))
        ui.more_button.setVisible(max(len(content), len(response)) > LONG)
        ui.more_button.setText("Show less" if self._long else "Show all of it")
        ui.more_button.setAccessibleName(f"{ui.more_button.text()}: {row.heading}, {row.times}")

    @Slot()
    def _turn(self) -> None:
        self._long = not self._long
        self.show_first()


class ToldCard(Card[ToldRow]):
    """One topic that was told already."""

    def __init__(self, row: ToldRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ToldRow()
        self.ui.setupUi(self)
        self._row = row
        self._long = False
        self.ui.more_button.clicked.connect(self._turn)
        self.show_row(row)

    def show_row(self, row: ToldRow) -> None:
        """Show the topic."""
        self._row = row
        self.ui.topic_label.setText(breakable(row.topic))
        self.show_corrected(row.corrected, row.topic, self.ui.topic_label)
        self.show_first()

    def stops(self) -> Sequence[QWidget]:
        """What was first recorded, and the button that shows all of a long one."""
        first = self.corrected.stops() if self.corrected is not None else ()
        return (*first, self.ui.more_button)

    @Slot()
    def show_first(self) -> None:
        """Show the texts as they are to be seen."""
        ui, first = self.ui, self.shows_first
        ask = self._row.ask_again if first else ""
        _say(ui.where_label, breakable(self._row.where) if first else "")
        _say(ui.ask_label, breakable(ask if self._long else cut(ask)))
        ui.ask_title_label.setVisible(bool(ask))
        ui.more_button.setVisible(len(ask) > LONG)
        ui.more_button.setText("Show less" if self._long else "Show all of it")
        ui.more_button.setAccessibleName(f"{ui.more_button.text()}: {self._row.topic}")

    @Slot()
    def _turn(self) -> None:
        self._long = not self._long
        self.show_first()


class CardList(Generic[Row]):
    """A column of rows. Those that stay are kept: what has the focus does not lose it."""

    def __init__(
        self,
        holder: QWidget,
        layout: QBoxLayout,
        more: MoreButton,
        make: Callable[[Row], Card[Row]],
    ) -> None:
        """The rows stand in ``layout``, that of ``holder``; ``more`` is below, for the others."""
        self._holder = holder
        self._layout = layout
        self.more = more
        self._make = make
        self._cards: dict[UUID, Card[Row]] = {}
        self._shown: dict[UUID, Row] = {}

    @property
    def cards(self) -> Sequence[Card[Row]]:
        """The rows, as they stand."""
        return tuple(self._cards.values())

    def card(self, key: UUID) -> Card[Row] | None:
        """The row with this key."""
        return self._cards.get(key)

    def show_rows(self, every: Sequence[Row], named: str, count: int | None = None) -> None:
        """Show these, in this order, as far as they were asked for.

        ``named`` is what the others are; ``count`` how many there are, where not all were made.
        """
        self.more.offer(len(every) if count is None else count, named)
        rows = every[: self.more.limit]
        wanted = {row.key for row in rows}
        for key in [known for known in self._cards if known not in wanted]:
            gone = self._cards.pop(key)
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        # Many cards that appear one by one would lay out the page again for each of them.
        new = sum(row.key not in self._cards for row in rows)
        at_once = new > FEW and self._holder.isVisible()
        if at_once:
            self._holder.hide()
        self._cards = {row.key: self._card(row) for row in rows}
        self._shown = {row.key: row for row in rows}
        for place, card in enumerate(self._cards.values()):
            if self._layout.indexOf(card) != place:
                self._layout.removeWidget(card)
                self._layout.insertWidget(place, card)
            card.show()  # now, not with the next layout: only what is shown can take the focus
        if at_once:
            self._holder.show()

    def stops(self) -> list[QWidget]:
        """Where the tab key stops, in the order of reading."""
        return [*(stop for card in self._cards.values() for stop in card.stops()), self.more]

    def _card(self, row: Row) -> Card[Row]:
        known = self._cards.get(row.key)
        if known is None:
            return self._make(row)
        if self._shown.get(row.key) != row:
            known.show_row(row)
        return known


def _say(label: QLabel, text: str) -> None:
    """Show a text in a label that takes no room while it has none."""
    label.setText(text)
    label.setVisible(bool(text))
