# SPDX-License-Identifier: Apache-2.0
"""The kinds of entry: what each one says, apart from who wrote it and when."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.cases.answers import AnswerValue
from app.cases.values import FactValue, Identifier, Required, Sha256, ShortText, Text, Value


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


class ExportKind(StrEnum):
    """What left the casebook."""

    SUMMARY_PDF = "summary_pdf"
    BUNDLE = "bundle"


class ExportMade(Value):
    """An encrypted export was made. The secret that opens it is never recorded."""

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
    | ExportMade,
    Field(discriminator="kind"),
]
