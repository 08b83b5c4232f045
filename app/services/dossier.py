# SPDX-License-Identifier: Apache-2.0
"""The fictional dossier of the demonstration, read into what an officer would record."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from app.cases.kinds import Category, DecisionRecorded, NoteRecorded, Officer
from app.cases.values import FactValue
from app.cases.when import When, exactly
from app.services.cases import add_person
from app.services.decisions import record_decision
from app.services.dossier_clocks import record_clocks
from app.services.entries import record_correction, record_note
from app.services.session import Session
from app.system.paths import resource_bytes


class _Part(BaseModel):
    # The dossier is a file of our own; parts that the demonstration does not use are left alone.
    model_config = ConfigDict(frozen=True, extra="ignore", populate_by_name=True)


class DossierOfficer(_Part):
    """An officer of the dossier."""

    name: str
    rank: str
    collar: str
    force: str

    def as_officer(self) -> Officer:
        """The officer as the casebook knows one."""
        return Officer(name=self.name, rank=self.rank, number=self.collar, force=self.force)


class DossierPerson(_Part):
    """A person of the dossier."""

    role: str
    label: str
    notes: str


class DossierAction(_Part):
    """Something done on the case, as the dossier tells it."""

    at: datetime
    author: str
    kind: str
    stage: int
    principles: tuple[str, ...]
    text: str
    verbatim: str = ""
    question: str = ""
    of: int | None = None
    why: str = ""
    options: tuple[str, ...] = ()
    chosen: str = ""
    rationale: str = ""
    points_for: tuple[str, ...] = Field(default=(), alias="for")
    points_against: tuple[str, ...] = Field(default=(), alias="against")
    victim_view: str = ""
    authority: str = ""
    channel: str = ""
    outcome: str = ""
    promised_next: datetime | None = None
    victim_response: str = ""
    description: str = ""
    source: str = ""
    reason: str = ""
    result: str = ""
    event: str = ""
    directions: tuple[str, ...] = ()
    purpose: str = ""

    @property
    def stage_id(self) -> str:
        """The id of the stage, as packs name stages."""
        return f"s{self.stage:02d}"

    @property
    def happened(self) -> When:
        """When it was done."""
        return exactly(self.at)


class Dossier(_Part):
    """The whole dossier."""

    title: str
    officer: DossierOfficer
    facts: Mapping[str, Any]
    people: tuple[DossierPerson, ...]
    actions: tuple[DossierAction, ...]


def read_dossier() -> Dossier:
    """The dossier that Casebook ships for its demonstration."""
    return Dossier.model_validate_json(resource_bytes("demo", "dossier.json"))


def opening_facts(dossier: Dossier) -> dict[str, FactValue]:
    """What was known when the case was opened, in the words of the bundled guidance."""
    told = dossier.facts
    return {
        "relationship": "dating-app",
        "reporter": "victim",
        "reported_at": str(told["reported_at"]),
        "offence_start": str(told["offence_start"]),
        "offence_end": str(told["offence_end"]),
    }


def add_people(session: Session, case_id: UUID, dossier: Dossier) -> None:
    """Add everybody in the dossier, each under a label of their role first."""
    counts: dict[str, int] = {}
    for person in dossier.people:
        counts[person.role] = counts.get(person.role, 0) + 1
        pseudonym = f"{person.role.capitalize()} {counts[person.role]}"
        category = Category(person.role)
        add_person(session, case_id, category, pseudonym, person.label, person.notes)


def record_actions(
    session: Session,
    case_id: UUID,
    dossier: Dossier,
    *,
    already: Mapping[int, UUID],
) -> dict[int, UUID]:
    """Record the dossier's actions in order; returns the entry id of each, by its place.

    ``already`` holds those that were recorded by hand: they are left out, and corrections
    may name them. What an action says of a clock is recorded after it. Actions of kinds that
    have no entry kind of their own yet are notes under a heading.
    """
    entries = dict(already)
    for place, action in enumerate(dossier.actions):
        if place not in entries:
            entries[place] = _record(session, case_id, action, entries)
        record_clocks(session, case_id, place, action.event, action.happened)
    return entries


def _record(
    session: Session, case_id: UUID, action: DossierAction, entries: Mapping[int, UUID]
) -> UUID:
    match action.kind:
        case "decision":
            view = record_decision(session, case_id, decision(action), action.happened)
        case "correction" if action.of is not None:
            view = record_correction(session, case_id, entries[action.of], action.text, action.why)
        case _:
            view = record_note(session, case_id, note(action), action.happened)
    return view.head.id


def decision(action: DossierAction) -> DecisionRecorded:
    """A dossier's decision as a decision record."""
    return DecisionRecorded(
        subject=action.text,
        options=action.options,
        chosen=action.chosen,
        rationale=action.rationale,
        points_for=action.points_for,
        points_against=action.points_against,
        victim_view=action.victim_view,
        authority=action.authority,
        stage_id=action.stage_id,
        principles=action.principles,
    )


def note(action: DossierAction) -> NoteRecorded:
    """A dossier's action as a note under a heading that says what it is."""
    further = [
        ("The victim's response", action.victim_response),
        ("Why", action.reason),
        ("Source", action.source),
        ("Result", action.result),
        ("Directions", "; ".join(action.directions)),
        ("Next promised", exactly(action.promised_next).words() if action.promised_next else ""),
    ]
    lines = [f"{label}: {words}" for label, words in further if words]
    return NoteRecorded(
        heading=_heading(action),
        text="\n\n".join([action.text, *lines]),
        verbatim=action.verbatim,
        stage_id=action.stage_id,
        principles=action.principles,
    )


def _heading(action: DossierAction) -> str:
    match action.kind:
        case "answer":
            return action.question
        case "contact":
            return f"Contact with the victim: {action.channel}, {action.outcome}"
        case "material":
            return f"Material: {action.description}"
        case "enquiry_open":
            return "Line of enquiry opened"
        case "enquiry_close":
            return "Line of enquiry closed"
        case "review":
            return f"Supervisor's review, {action.author}: {action.outcome}"
        case "clock_event":
            return f"Event: {action.event.replace('_', ' ')}"
        case "export":
            return f"Shared: {action.purpose}"
        case _:
            return ""
