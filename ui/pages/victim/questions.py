# SPDX-License-Identifier: Apache-2.0
"""The dialogs of the victim's page: which one a slot means, and what it asks."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.cases.contacts import plan_of, promise_named, victims
from app.cases.correcting import now_reads
from app.cases.folding import CaseView
from app.cases.kinds import PersonAdded, PromiseOutcome
from app.services.contacts import today
from app.services.drafts import Draft
from ui.drafts import DraftKeeper
from ui.models.contacts import promise_row
from ui.models.long_words import shortened
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
AGAIN = Asked(
    "",
    "Open a promise again",
    "It was recorded as settled. That stays in the record; from now on it is open for another day.",
)
CORRECTED = "What held before was corrected. Put into the fields what holds; it should read:"


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
        self._asking = Asking(
            workbench, case_id, drafts, PREFIX, page, begun_layout, self._reopen, self._about
        )
        self._asking.recorded.connect(self.recorded)

    def show(self, view: CaseView, person_id: UUID | None) -> None:
        """From now on it is asked about this case as it stands, and this person."""
        self._view, self._person = view, person_id

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Know what was being written when the casebook was last closed."""
        self._asking.restore(drafts)

    @property
    def settled(self) -> UUID | None:
        """The promise that was settled with the dialog that recorded last, if it was one."""
        about = _promise_in(self._asking.recorded_slot)
        return about[1] if about is not None else None

    def ask_contact(self) -> None:
        """Record a contact, or a try at one."""
        people = self._people(CONTACT)
        if people:
            chosen = self._person or people[0].person_id
            fields = ContactFields(
                self._bench.session, self._case_id, CONTACT, people, chosen, self._today
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
        reading = now_reads(self._view, plan.entry.id) if plan is not None else None
        text = PLAN_TEXT if reading is None else f"{PLAN_TEXT}\n\n{CORRECTED}\n{reading.strip()}"
        self._ask(Asked(slot, "How to reach them safely", shortened(text)), fields)

    def ask_promise(self, promise_id: UUID, outcome: PromiseOutcome) -> None:
        """Record what became of a promise."""
        found = promise_named(self._view, promise_id) if self._view is not None else None
        if self._view is None or found is None:
            return
        slot = f"{PROMISE}{outcome.value}:{promise_id}"
        row = promise_row(self._view, found, self._today)
        fields = PromiseFields(self._bench.session, self._case_id, slot, row, outcome, self._today)
        asked = _PROMISES[outcome]
        if outcome is PromiseOutcome.CHANGED and not found.is_open:
            asked = AGAIN
        self._ask(Asked(slot, asked.title, asked.explains), fields)

    def ask_told(self) -> None:
        """Record something that was told already."""
        people = self._people(TOLD)
        if not people:
            return
        chosen = self._person or people[0].person_id
        fields = ToldFields(self._bench.session, self._case_id, TOLD, people, chosen)
        dialog = self._asking.ask(Asked(TOLD, "Told once", TOLD_TEXT), fields)
        dialog.ui.happened_label.setText(TOLD_WHEN)
        dialog.ui.happened_editor.set_unset_words(TOLD_UNSET)

    def _people(self, slot: str) -> Sequence[PersonAdded]:
        """Whom it may be about: also the person of what is begun, whatever they are listed as."""
        if self._view is None:
            return ()
        listed = victims(self._view)
        begun = self._asking.kept(slot).get("person")
        others = (p for p in self._view.people.values() if str(p.person_id) == begun)
        return (*listed, *(person for person in others if person not in listed))

    def _about(self, slot: str) -> str:
        """What something that is begun is about: whose plan, or which promise."""
        if self._view is None:
            return ""
        about = _promise_in(slot)
        if about is not None:
            promise = promise_named(self._view, about[1])
            return promise.what if promise is not None else ""
        begun = self._asking.kept(slot).get("person")
        named = slot.removeprefix(PLAN) if slot.startswith(PLAN) else begun
        people = self._view.people.values() if len(victims(self._view)) > 1 else ()
        return next((p.pseudonym for p in people if str(p.person_id) == named), "")

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
        elif (about := _promise_in(slot)) is not None:
            self.ask_promise(about[1], about[0])


def _promise_in(slot: str) -> tuple[PromiseOutcome, UUID] | None:
    """What a slot says of which promise; None where it is about something else."""
    if not slot.startswith(PROMISE):
        return None
    outcome, _, promise = slot.removeprefix(PROMISE).partition(":")
    return PromiseOutcome(outcome), UUID(promise)
