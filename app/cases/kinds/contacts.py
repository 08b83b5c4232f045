# SPDX-License-Identifier: Apache-2.0
"""The victim's side: how to reach them safely, what was said, what was promised and told."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from app.cases.values import Required, ShortText, Text, Value


class Channel(StrEnum):
    """How contact was made, or may be made."""

    IN_PERSON = "in_person"
    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    LETTER = "letter"
    VIDEO = "video"
    THROUGH_SUPPORT = "through_support"
    """Through an adviser or supporter, such as an ISVA."""
    OTHER = "other"


class ContactPlanSet(Value):
    """How a person wants to be reached, and what must not be done. The newest one holds."""

    kind: Literal["contact_plan"] = "contact_plan"
    person_id: UUID
    channels: tuple[Channel, ...] = ()
    """The safe ones, the best first."""
    details: Text = ""
    """Number, address or who passes it on, as the person gave it."""
    times: ShortText = ""
    """When it is safe, in the person's words."""
    avoid: Text = ""
    """What must not happen: who must not hear, where not to call, what not to write."""
    code_word: ShortText = ""
    """What the officer says or hears to be sure. Shown only when it is asked for."""
    every_days: Annotated[int, Field(ge=1, le=365)] | None = None
    """How often the person wants to hear from us, in days; None: they did not say."""
    because: Text = ""


class Safe(StrEnum):
    """Whether it was safe for the person to talk, as they said or the officer found."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class Promise(Value):
    """Something that an officer said would be done."""

    promise_id: UUID
    what: Annotated[ShortText, Field(min_length=1)]
    due: date | None = None


class ContactMade(Value):
    """A contact, or a try at one: what was said, how it was received, what was promised."""

    kind: Literal["contact"] = "contact"
    person_id: UUID | None = None
    channel: Channel
    reached: bool
    safe: Safe
    content: Required
    """What the person was told or asked; for a try, what was done."""
    response: Text = ""
    """What they said to it."""
    promises: Annotated[tuple[Promise, ...], Field(max_length=20)] = ()


class PromiseOutcome(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    CHANGED = "changed"
    """Another ``due``, ``because`` ...; it is still open."""
    NOT_KEPT = "not_kept"
    """It cannot be kept, ``because`` ...; and ``told`` says how the person was told."""


class PromiseSettled(Value):
    """A promise was kept, changed, or could not be kept."""

    kind: Literal["promise_settled"] = "promise_settled"
    promise_id: UUID
    outcome: PromiseOutcome
    because: Text = ""
    told: Text = ""
    due: date | None = None

    @model_validator(mode="after")
    def _has_what_it_needs(self) -> "PromiseSettled":
        if self.outcome is not PromiseOutcome.KEPT and not self.because.strip():
            raise ValueError("say why")
        if self.outcome is PromiseOutcome.CHANGED and self.due is None:
            raise ValueError("a changed promise has another day")
        return self


class TopicTold(Value):
    """Something the victim has told already, so that nobody asks for it again without need.

    ``happened`` of the entry is when it was told.
    """

    kind: Literal["topic_told"] = "topic_told"
    topic: Annotated[ShortText, Field(min_length=1)]
    to: Annotated[ShortText, Field(min_length=1)]
    """Who heard it."""
    recorded_in: ShortText = ""
    """Where it stands, such as a statement, an interview or a note."""
    person_id: UUID | None = None
    ask_again: Text = ""
    """What is still to be asked, and why; empty: nothing is."""
