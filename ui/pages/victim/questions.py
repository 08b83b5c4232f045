# SPDX-License-Identifier: Apache-2.0
"""The dialogs of the victim's page: which one a slot means, and what it asks."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.cases.contacts import plan_of, promise_named, victims
from app.cases.folding import CaseView
from app.cases.kinds import PersonAdded, PromiseOutcome
from app.services.contacts import today
from app.services.drafts import Draft
from ui.drafts import DraftKeeper
from ui.models.contacts import promise_row
from ui.pages.victim.contact_fields import ContactFields
from ui.pages.victim.plan_fields import PlanFields
from ui.pages.victim.promise_fields import PromiseFields
from ui.pages.victim.told_fields import ToldFields
from ui.widgets.entries.asking import Asking
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import EntryFields
from ui.workbench import Workbench

PREFIX = "victim:"
CONTACT, TOLD = f"{PREFIX}contact", f"{PREFIX}told"
PLAN, PROMISE = f"{PREFIX}plan:", f"{PREFIX}promise:"
TOLD_WHEN, TOLD_UNSET = "&When was it told?", "Not known"
CONTACT_TEXT = (
    "What matters is what they were told and how they took it. A try counts too: it shows that "
    "they were thought of."
)
PLAN_TEXT = "As they want it, in their words. Ask again from time to time: what is safe changes."
TOLD_TEXT = "So that nobody asks for it again without need."
_PROMISES = {
    PromiseOutcome.KEPT: Asked("", "The promise was kept"),
    PromiseOutcome.CHANGED: Asked(
        "", "Another day", "Tell them before the day has passed, and why. The old day stays in "
        "the record.",
    ),
    PromiseOutcome.NOT_KEPT: Asked(
        "", "The promise cannot be kept", "Say so to them as soon as you know, with the reason."
    ),
}  # fmt: skip


class Questions(QObject):
    """Opens the dialogs; what is half written in one waits on the page."""

    recorded = Signal()

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        page: QWidget,
        begun_layout: QLayout,
    ) -> None:
        super().__init__(page)
        self._bench = workbench
        self._case_id = case_id
        self._view: CaseView | None = None
        self._person: UUID | None = None
        self._asking = Asking(workbench, case_id, drafts, PREFIX, page, begun_layout, self._reopen)
        self._asking.recorded.connect(self.recorded)

    def show(self, view: CaseView, person_id: UUID | None) -> None:
        """From now on it is asked about this case as it stands, and this person."""
        self._view, self._person = view, person_id

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Know what was being written when the casebook was last closed."""
        self._asking.restore(drafts)

    def ask_contact(self) -> None:
        """Record a contact, or a try at one."""
        if self._person is not None:
            fields = ContactFields(
                self._bench.session, self._case_id, CONTACT, self._people, self._person, self._today
            )
            self._ask(Asked(CONTACT, "Record a contact", CONTACT_TEXT), fields)

    def ask_plan(self, person_id: UUID | None = None) -> None:
        """Record how to reach a person; without one, the person who is shown."""
        person = person_id or self._person
        if self._view is None or person is None:
            return
        slot, plan = f"{PLAN}{person}", plan_of(self._view, person)
        fields = PlanFields(
            self._bench.session, self._case_id, slot, person, plan.payload if plan else None
        )
        self._ask(Asked(slot, "How to reach them safely", PLAN_TEXT), fields)

    def ask_promise(self, promise_id: UUID, outcome: PromiseOutcome) -> None:
        """Record what became of a promise."""
        found = promise_named(self._view, promise_id) if self._view is not None else None
        if self._view is None or found is None:
            return
        slot = f"{PROMISE}{outcome.value}:{promise_id}"
        row = promise_row(self._view, found, self._today)
        fields = PromiseFields(self._bench.session, self._case_id, slot, row, outcome, self._today)
        asked = _PROMISES[outcome]
        self._ask(Asked(slot, asked.title, asked.explains), fields)

    def ask_told(self) -> None:
        """Record something that was told already."""
        if self._person is None:
            return
        fields = ToldFields(self._bench.session, self._case_id, TOLD, self._people, self._person)
        dialog = self._asking.ask(Asked(TOLD, "Told once", TOLD_TEXT), fields)
        dialog.ui.happened_label.setText(TOLD_WHEN)
        dialog.ui.happened_editor.set_unset_words(TOLD_UNSET)

    @property
    def _people(self) -> Sequence[PersonAdded]:
        return victims(self._view) if self._view is not None else ()

    @property
    def _today(self) -> date:
        return today(self._bench.session)

    def _ask(self, asked: Asked, fields: EntryFields) -> None:
        self._asking.ask(asked, fields)

    def _reopen(self, slot: str) -> None:
        """Go on with what is half written."""
        if slot == CONTACT:
            self.ask_contact()
        elif slot == TOLD:
            self.ask_told()
        elif slot.startswith(PLAN):
            self.ask_plan(UUID(slot.removeprefix(PLAN)))
        elif slot.startswith(PROMISE):
            outcome, _, promise = slot.removeprefix(PROMISE).partition(":")
            self.ask_promise(UUID(promise), PromiseOutcome(outcome))
