# SPDX-License-Identifier: Apache-2.0
"""What an officer writes: answers to prompts, notes, decisions, corrections."""

from enum import StrEnum
from typing import Literal
from uuid import UUID

from pydantic import Field

from app.cases.answers import AnswerValue
from app.cases.kinds.officers import PackRef
from app.cases.values import FactValue, Identifier, Required, Sha256, ShortText, Text, Value


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


class NoteNature(StrEnum):
    """What a note is: kept apart, because opinion read as fact misleads a court."""

    FACT = "fact"
    """What was seen, heard, done or found."""
    OPINION = "opinion"
    """What the officer thinks of it."""
    RATIONALE = "rationale"
    """Why something was done, or not done."""


class NoteRecorded(Value):
    """A note in the officer's words, with any words spoken kept apart, exactly as spoken."""

    kind: Literal["note"] = "note"
    heading: ShortText = ""
    text: Required
    verbatim: Text = ""
    nature: NoteNature | None = None
    """None: the officer did not say."""
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
