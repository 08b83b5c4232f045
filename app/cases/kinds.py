# SPDX-License-Identifier: Apache-2.0
"""The kinds of entry: what each one says, apart from who wrote it and when."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from app.cases.answers import AnswerValue
from app.cases.values import (
    ClockKey,
    FactValue,
    Identifier,
    Required,
    RuleId,
    Sha256,
    ShortText,
    Text,
    Value,
)


class Officer(Value):
    """Who writes: as the officer is known in the force."""

    name: Annotated[ShortText, Field(min_length=1)]
    rank: ShortText
    number: Annotated[ShortText, Field(min_length=1)]
    force: ShortText

    def signature_line(self) -> str:
        """For example 'Detective Constable Robin Example B4471'."""
        return " ".join(part for part in (self.rank, self.name, self.number) if part)


class PackRef(Value):
    """Which guidance pack a case follows."""

    pack_id: Identifier
    version: ShortText


class CaseOpened(Value):
    """A case begins. ``code`` is neutral: a common word and a number, never a name."""

    kind: Literal["case_opened"] = "case_opened"
    code: ShortText
    officer: Officer
    public_key: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    pack: PackRef
    facts: dict[Identifier, FactValue] = Field(default_factory=dict)


class GuidanceAdopted(Value):
    """The case follows other guidance from here on; what was answered keeps its wording."""

    kind: Literal["guidance_adopted"] = "guidance_adopted"
    before: PackRef
    pack: PackRef
    changes: tuple[ShortText, ...] = ()
    """What changes for this case, in the words that the officer saw."""


class FactsChanged(Value):
    """What is known about the case changes; earlier values stay in the record."""

    kind: Literal["facts_changed"] = "facts_changed"
    changes: Annotated[dict[Identifier, FactValue], Field(min_length=1)]
    because: Text = ""


class Category(StrEnum):
    """The category of a person, kept apart as DPA 2018 s38(3) asks."""

    VICTIM = "victim"
    SUSPECT = "suspect"
    WITNESS = "witness"
    PROFESSIONAL = "professional"
    OTHER = "other"


class PersonAdded(Value):
    """A person in the case. The pseudonym comes first; the name is optional."""

    kind: Literal["person_added"] = "person_added"
    person_id: UUID
    category: Category
    pseudonym: Annotated[ShortText, Field(min_length=1)]
    name: ShortText = ""
    notes: Text = ""


class Outcome(StrEnum):
    """What became of a prompt."""

    ANSWERED = "answered"
    NOT_APPLICABLE = "not_applicable"
    LATER = "later"


class PromptAnswered(Value):
    """A prompt was answered, set aside for later, or found not applicable.

    ``question`` and ``wording`` fix what the officer saw; ``sets`` holds the facts that the
    answer makes known, so that folding needs no guidance pack.
    """

    kind: Literal["prompt_answered"] = "prompt_answered"
    prompt_id: Identifier
    stage_id: Identifier
    question: Required
    pack: PackRef
    wording: Sha256
    principles: tuple[Identifier, ...]
    outcome: Outcome
    answer: AnswerValue | None = None
    text: Text = ""
    verbatim: Text = ""
    because: Text = ""
    sets: dict[Identifier, FactValue] = Field(default_factory=dict)


class NoteRecorded(Value):
    """A note in the officer's words, with any words spoken kept apart, exactly as spoken."""

    kind: Literal["note"] = "note"
    heading: ShortText = ""
    text: Required
    verbatim: Text = ""
    stage_id: Identifier | None = None
    principles: tuple[Identifier, ...] = ()


class GateAnswer(Value):
    """A step that was settled before a decision, as the officer saw it, with any words on it."""

    step: Identifier
    text: ShortText
    words: Text = ""


class DecisionRecorded(Value):
    """A decision: what could be done, what was chosen and why, for and against.

    One that was started from a template names it, the guidance it stood in, the option chosen,
    and in ``gate`` the steps that were settled.
    """

    kind: Literal["decision"] = "decision"
    subject: Required
    options: tuple[ShortText, ...] = ()
    chosen: Required
    rationale: Required
    points_for: tuple[Text, ...] = ()
    points_against: tuple[Text, ...] = ()
    victim_view: Text = ""
    authority: ShortText = ""
    review_on: ShortText = ""
    stage_id: Identifier | None = None
    principles: tuple[Identifier, ...] = ()
    template: Identifier | None = None
    pack: PackRef | None = None
    option: Identifier | None = None
    gate: tuple[GateAnswer, ...] = ()


class Correction(Value):
    """An earlier entry should read otherwise. The earlier entry stays beside it."""

    kind: Literal["correction"] = "correction"
    of: UUID
    reading: Required
    because: Required


class ClockStep(StrEnum):
    """What is said of a clock. Nothing but such an entry starts, stops or closes one by hand."""

    STARTED = "started"
    """It begins at the entry's ``happened``."""
    MOMENT = "moment"
    """A further time that the rule counts from: ``moment``."""
    CHOSEN = "chosen"
    """Which one of the rule's limits holds: ``limit``."""
    DAY_SET = "day_set"
    """Somebody set or agreed a day: ``day``."""
    PAUSED = "paused"
    """Time stops counting, for the reason ``pause``."""
    RESUMED = "resumed"
    """It counts again after the ``pause``."""
    QUESTIONED = "questioned"
    """A stretch within a ``pause`` that counts; ``happened`` is a time between two."""
    AFFECTED = "affected"
    """Another rule bears on it from now on: ``by``."""
    AFFECT_ENDED = "affect_ended"
    """The rule ``by`` no longer does."""
    SATISFIED = "satisfied"
    """What was owed is done, as ``evidence`` says; all of it, or the one ``limit``.

    ``day`` is the next day agreed, for a clock that goes on to one.
    """
    EXTENDED = "extended"
    """``authority`` made it longer, under the rule ``leads_to``, or else to the ``day`` given.

    ``limit`` and ``day`` are what holds for the clock that follows.
    """
    NOT_APPLICABLE = "not_applicable"
    """It is not for this case, ``because`` of something."""
    SUPERSEDED = "superseded"
    """Something else took its place, as ``because`` says."""
    REOPENED = "reopened"
    """What had closed it no longer stands, as ``because`` says."""
    EXPIRY_SEEN = "expiry_seen"
    """Its end has passed, and ``evidence`` says what was done; it stays expired."""
    WITHDRAWN = "withdrawn"
    """The earlier entry ``withdraws`` was a mistake, as ``because`` says: it counts no more."""


_CLOCK_STEP_NEEDS: dict[ClockStep, tuple[str, ...]] = {
    ClockStep.STARTED: (),
    ClockStep.MOMENT: ("moment",),
    ClockStep.CHOSEN: ("limit",),
    ClockStep.DAY_SET: ("day",),
    ClockStep.PAUSED: ("pause",),
    ClockStep.RESUMED: ("pause",),
    ClockStep.QUESTIONED: ("pause",),
    ClockStep.AFFECTED: ("by",),
    ClockStep.AFFECT_ENDED: ("by",),
    ClockStep.SATISFIED: ("evidence",),
    ClockStep.EXTENDED: ("authority",),
    ClockStep.NOT_APPLICABLE: ("because",),
    ClockStep.SUPERSEDED: ("because",),
    ClockStep.REOPENED: ("because",),
    ClockStep.EXPIRY_SEEN: ("evidence",),
    ClockStep.WITHDRAWN: ("withdraws", "because"),
}


class ClockChanged(Value):
    """A clock was started, paused, extended, closed, or something else was said of it.

    ``rule`` names the rule in the guidance ``pack``; ``clock`` is the clock's key in this case.
    ``title`` and ``named`` (the further time, limit, pause, rule or step meant) are in the words
    that the officer saw, and ``due`` is the date shown then, so that the record reads without
    the guidance. ``about`` says which suspect, notice or phone, by its label.
    """

    kind: Literal["clock_changed"] = "clock_changed"
    rule: RuleId
    clock: ClockKey
    title: Annotated[ShortText, Field(min_length=1)]
    pack: PackRef
    step: ClockStep
    about: ShortText = ""
    because: Text = ""
    moment: Identifier | None = None
    limit: Identifier | None = None
    day: date | None = None
    pause: Identifier | None = None
    by: RuleId | None = None
    leads_to: RuleId | None = None
    authority: ShortText = ""
    """Who authorised it: rank and name or number, or which court."""
    evidence: Text = ""
    """How it was done, and where that is recorded."""
    used_before: Annotated[int, Field(ge=0, le=1_000_000)] | None = None
    """What earlier detention used up: minutes for limits in hours, days for limits in days."""
    granted: Annotated[int, Field(ge=0, le=100_000)] | None = None
    """How much was granted from a further ``moment`` on, in the units of its limits, if less."""
    withdraws: UUID | None = None
    """The entry of this clock that no longer counts; it stays in the record."""
    named: ShortText = ""
    due: ShortText = ""

    @model_validator(mode="after")
    def _has_what_the_step_needs(self) -> "ClockChanged":
        for name in _CLOCK_STEP_NEEDS[self.step]:
            value = getattr(self, name)
            if value is None or (isinstance(value, str) and not value.strip()):
                raise ValueError(f"this step needs {name}")
        if self.step is ClockStep.EXTENDED and self.leads_to is None and self.day is None:
            raise ValueError("an extension leads to another rule or to a day")
        return self


class ExportKind(StrEnum):
    """What left the casebook. Due dates leave without any case text, so not encrypted."""

    SUMMARY_PDF = "summary_pdf"
    BUNDLE = "bundle"
    DUE_DATES = "due_dates"


class ExportMade(Value):
    """An export was made. The secret that opens an encrypted one is never recorded."""

    kind: Literal["export_made"] = "export_made"
    export: ExportKind
    recipient: ShortText
    purpose: ShortText
    includes: tuple[ShortText, ...]
    sha256: Sha256
    up_to: Sha256 | None = None
    """Hash of the last entry that the export holds."""


Payload = Annotated[
    CaseOpened
    | GuidanceAdopted
    | FactsChanged
    | PersonAdded
    | PromptAnswered
    | NoteRecorded
    | DecisionRecorded
    | Correction
    | ClockChanged
    | ExportMade,
    Field(discriminator="kind"),
]
