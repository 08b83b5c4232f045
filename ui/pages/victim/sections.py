# SPDX-License-Identifier: Apache-2.0
"""What stands below the plan: promises, contacts, and what was told, as far as is asked for."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.forms.compiled.ui_victim_page import Ui_VictimPage
from ui.models.contacts import ContactRow, PromiseRow, ToldRow, VictimShown, matching
from ui.pages.victim.plan import ContactPlan
from ui.pages.victim.rows import Card, CardList, ContactCard, PromiseCard, ToldCard
from ui.widgets.more_button import MoreButton

NO_PROMISES = "None yet. What you promise at a contact stands here until it is kept."
NONE_OPEN = "Nothing is open."
NO_CONTACTS = "None recorded yet. A try counts too."
NOTHING_TOLD = "Nothing is recorded yet."
NOTHING_FOUND = "No topic has these words."


class Sections(QObject):
    """Keeps the rows of the page as the record has them; what was opened stays open."""

    kept_wanted = Signal(object)
    """The id of a promise that was kept."""
    step_wanted = Signal(object, object)
    """The id of a promise and the PromiseOutcome to be asked about."""

    def __init__(self, ui: Ui_VictimPage, plan: ContactPlan, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._plan = plan
        self._page = page
        self._shown: VictimShown | None = None
        self._unfolded = False
        self._waiting: list[Callable[[VictimShown], None]] = []
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._show_next)
        self.promises: CardList[PromiseRow] = CardList(
            ui.promises_holder, ui.promises_layout, ui.more_promises_button, self._promise
        )
        self.settled: CardList[PromiseRow] = CardList(
            ui.settled_holder, ui.settled_layout, ui.more_settled_button, self._promise
        )
        self.contacts: CardList[ContactRow] = CardList(
            ui.contacts_holder, ui.contacts_layout, ui.more_contacts_button, self._contact
        )
        self.told: CardList[ToldRow] = CardList(
            ui.told_holder, ui.told_layout, ui.more_told_button, self._topic
        )
        ui.settled_button.clicked.connect(self._turn_settled)
        for more in self._mores():
            more.wanted.connect(self._show_more)
        ui.told_search_edit.textChanged.connect(self._search)

    def begin_anew(self) -> None:
        """Another person: nothing is unfolded, and nothing searched."""
        self._unfolded = False
        for more in self._mores():
            more.begin_anew()
        self._ui.told_search_edit.clear()

    def show(self, shown: VictimShown) -> None:
        """Show what the record has of a person: first what presses, the rest in turns after it."""
        self._shown = shown
        self._plan.show_plan(shown.plan, shown.warning)
        self._show_promises(shown)
        self._waiting = [self._show_contacts, self._show_told]
        self._turn.start()

    @property
    def is_filling(self) -> bool:
        """Whether parts of the page still wait for their turn."""
        return bool(self._waiting)

    @Slot()
    def _show_next(self) -> None:
        """One part, and the window has its turn again: all at once would hold it up."""
        if self._shown is not None and self._waiting:
            self._waiting.pop(0)(self._shown)
        if self._waiting:
            self._turn.start()
        else:
            self.order_focus()

    def focus_promise(self, promise_id: UUID) -> PromiseCard | None:
        """Put the keyboard on an open promise; None where it is not among them."""
        places = [row.key for row in self._shown.open] if self._shown is not None else []
        if promise_id in places and self._shown is not None:
            self.promises.more.reach(places.index(promise_id))
            self._show_promises(self._shown)
            self.order_focus()
        card = self.promises.card(promise_id)
        if not isinstance(card, PromiseCard):
            return None
        card.ui.kept_button.setFocus()
        return card

    def focus_next_promise(self) -> None:
        """Where the keyboard goes when a promise has left: to the next one, else what is left."""
        cards = [card for card in self.promises.cards if isinstance(card, PromiseCard)]
        (cards[0].ui.kept_button if cards else self._ui.settled_button).setFocus()

    def let_go(self) -> None:
        """What was being recorded was not: it can be pressed again."""
        for card in self.promises.cards:
            if isinstance(card, PromiseCard):
                card.hold(busy=False)

    def order_focus(self) -> None:
        """The tab key goes down the page as it is read."""
        ui = self._ui
        stops: list[QWidget] = [
            ui.person_combo,
            ui.contact_button,
            *self._plan.stops(),
            *self.promises.stops(),
            ui.settled_button,
            *self.settled.stops(),
            *self.contacts.stops(),
            ui.told_button,
            ui.told_search_edit,
            *self.told.stops(),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _promise(self, row: PromiseRow) -> Card[PromiseRow]:
        card = PromiseCard(row, self._page)
        card.kept_wanted.connect(self.kept_wanted)
        card.step_wanted.connect(self.step_wanted)
        return card

    def _contact(self, row: ContactRow) -> Card[ContactRow]:
        return ContactCard(row, self._page)

    def _topic(self, row: ToldRow) -> Card[ToldRow]:
        return ToldCard(row, self._page)

    def _show_promises(self, shown: VictimShown) -> None:
        button, count = self._ui.settled_button, shown.settled_count
        label = self._ui.promises_text_label
        label.setText(NONE_OPEN if count else NO_PROMISES)
        label.setVisible(not shown.open)
        self.promises.show_rows(shown.open, "more")
        self.settled.show_rows(shown.settled if self._unfolded else (), "earlier")
        button.setText(f"{'Hide' if self._unfolded else 'Show'} what is settled ({count})")
        button.setVisible(count > 0)

    def _show_contacts(self, shown: VictimShown) -> None:
        ui, every = self._ui, shown.contact_count
        rows = shown.contacts(self.contacts.more.limit)
        self.contacts.show_rows(rows, "earlier", every)
        counted = f"{every} so far, the newest first."
        ui.contacts_text_label.setText(counted if every else NO_CONTACTS)
        ui.contacts_text_label.setVisible(every != 1)
        ui.tries_label.setText(shown.tries)
        ui.tries_frame.setVisible(bool(shown.tries))

    def _show_told(self, shown: VictimShown) -> None:
        """The topics in which the searched words occur."""
        ui = self._ui
        found = matching(shown.told, ui.told_search_edit.text())
        self.told.show_rows(found, "more")
        ui.told_search_part.setVisible(bool(shown.told))
        ui.told_none_label.setText(NOTHING_FOUND if shown.told else NOTHING_TOLD)
        ui.told_none_label.setVisible(not found)

    @Slot()
    def _search(self) -> None:
        if self._shown is not None:
            self.told.more.begin_anew()
            self._show_told(self._shown)
            self.order_focus()

    @Slot()
    def _turn_settled(self) -> None:
        self._unfolded = not self._unfolded
        if self._shown is not None:
            self._show_promises(self._shown)
            self.order_focus()

    def _mores(self) -> Sequence[MoreButton]:
        lists = (self.promises, self.settled, self.contacts, self.told)
        return [each.more for each in lists]

    @Slot()
    def _show_more(self) -> None:
        if self._shown is not None:
            self._show_promises(self._shown)
            self._show_contacts(self._shown)
            self._show_told(self._shown)
            self.order_focus()
