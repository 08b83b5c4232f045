# SPDX-License-Identifier: Apache-2.0
"""Records a dossier's actions in a case, one after the other, each by the officer who did it."""

from collections.abc import Iterator, Mapping
from typing import TypeVar
from uuid import UUID

from app.cases.kinds import (
    Category,
    ContactMade,
    ContactPlanSet,
    Correction,
    EnquiryOpened,
    MaterialAdded,
    MaterialChanged,
    MaterialStep,
    Payload,
    PromiseSettled,
    TopicTold,
)
from app.services import dossier_entries as written
from app.services.dossier_beside import Beside, DossierBeside, SettledPromise
from app.services.dossier_clocks import record_clocks
from app.services.dossier_colleagues import Colleague
from app.services.dossier_shape import Dossier, DossierAction
from app.services.material import category_words
from app.services.session import Session

P = TypeVar("P")


class Recording:
    """One case that is being filled from a dossier.

    Entries are recorded as they were written then: what an officer may no longer say today, such
    as a day that has passed, was yet to come.
    """

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        dossier: Dossier,
        beside: DossierBeside,
        already: Mapping[int, UUID],
    ) -> None:
        self._session = session
        self._case_id = case_id
        self._dossier = dossier
        self._beside = beside
        self._colleagues: dict[str, Colleague] = {}
        self.entries = dict(already)
        """The id of the entry of each action, by its place."""

    def record_all(self) -> None:
        """Record every action that is not recorded already, and what follows from each."""
        for place, action in enumerate(self._dossier.actions):
            beside = self._beside.of(place)
            if place not in self.entries:
                self.entries[place] = self._record(action, self._payload(action, beside))
            for payload in self._following(beside):
                self._record(action, payload)
            record_clocks(
                self._session, self._case_id, beside.clocks, action.event, action.happened
            )

    def _record(self, action: DossierAction, payload: Payload) -> UUID:
        """Record it as its author; the entry's id."""
        session, case_id, happened = self._session, self._case_id, action.happened
        if action.number == self._dossier.officer.collar:
            view, author = session.record(case_id, payload, happened), session.author
        else:
            colleague = self._colleague(action)
            view, author = colleague.record(session, case_id, payload, happened), colleague.author
        # Where two officers write in the same instant, the head may be the other's entry.
        return next(entry.id for entry in reversed(view.entries) if entry.author == author)

    def _colleague(self, action: DossierAction) -> Colleague:
        """Whoever did it, with the key that they have signed with before."""
        if action.number not in self._colleagues:
            officer = self._dossier.author_of(action)
            self._colleagues[action.number] = Colleague(officer)
        return self._colleagues[action.number]

    def _payload(self, action: DossierAction, beside: Beside) -> Payload:
        new_id = self._session.new_id
        author = self._dossier.author_of(action)
        match action.kind:
            case "decision":
                return written.decision(action)
            case "correction" if action.of is not None:
                of = self.entries[action.of]
                return Correction(of=of, reading=action.text, because=action.why)
            case "enquiry_open":
                owner = author.signature_line()
                return written.enquiry(action, beside, self._beside, new_id(), owner)
            case "enquiry_close" if action.of is not None:
                opened = self._at(action.of, EnquiryOpened)
                return written.enquiry_closed(action, beside, opened.enquiry_id)
            case "contact":
                victim = self._victim()
                return written.contact(action, beside, self._beside, victim, new_id())
            case "material":
                return written.material(action, beside, new_id())
            case "review":
                up_to = self._session.view(self._case_id).head.hash
                return written.review(action, beside, author, up_to)
            case "note" | "answer" | "clock_event" | "export":
                return written.note(action, beside)
            case kind:
                raise KeyError(kind)

    def _following(self, beside: Beside) -> Iterator[Payload]:
        """What follows from an action, in entries of their own."""
        victim = self._victim()
        if beside.plan is not None and victim is not None:
            yield ContactPlanSet(person_id=victim, **vars(beside.plan))
        for told in beside.told:
            yield TopicTold(person_id=victim, **vars(told))
        for settled in beside.promises:
            yield self._settled(settled)
        for looked in beside.looked_at:
            item = self._at(looked.of, MaterialAdded).material_id
            examined = MaterialStep.EXAMINED
            yield MaterialChanged(material_id=item, step=examined, by=looked.by, text=looked.text)
            if looked.presumed:
                yield MaterialChanged(
                    material_id=item,
                    step=MaterialStep.PRESUMED_SET,
                    presumed=looked.presumed,
                    presumed_words=category_words(looked.presumed),
                    because=looked.presumed_because,
                )

    def _settled(self, settled: SettledPromise) -> PromiseSettled:
        (promise,) = self._at(settled.of, ContactMade).promises
        return PromiseSettled(
            promise_id=promise.promise_id,
            outcome=settled.outcome,
            because=settled.because,
            told=settled.told,
            due=settled.due,
        )

    def _at(self, place: int, kind: type[P]) -> P:
        """What was recorded for the action at a place, which is of this kind."""
        entry_id = self.entries[place]
        for entry in self._session.view(self._case_id).entries:
            if entry.id == entry_id and isinstance(entry.payload, kind):
                return entry.payload
        raise KeyError(place)

    def _victim(self) -> UUID | None:
        """The victim, who is the first one listed."""
        people = self._session.view(self._case_id).people.values()
        victims = (each.person_id for each in people if each.category is Category.VICTIM)
        return next(victims, None)
