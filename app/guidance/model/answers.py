# SPDX-License-Identifier: Apache-2.0
"""How a prompt is answered: one frozen model for each kind of answer."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field

from app.guidance.model.text import Line, Slug

AnswerKind = Literal["text", "choice", "checklist", "yes-no", "date-time", "people", "figure"]
PersonCategory = Literal["victim", "suspect", "witness", "professional", "other"]

YES_NO_VALUES = ("yes", "no", "not-known")


class PackModel(BaseModel):
    """Base of everything in a pack: strict, frozen, and refusing keys it does not know."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", hide_input_in_errors=True)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, which works out again whatever the original had kept for itself."""
        copied = super().model_copy(update=update, deep=deep)
        for kept in copied.__dict__.keys() - type(self).model_fields.keys():
            del copied.__dict__[kept]
        return copied


class Option(PackModel):
    """One thing that can be chosen."""

    id: Slug
    label: Annotated[Line, Field(max_length=120)]


Options = Annotated[tuple[Option, ...], Field(min_length=1, max_length=40)]


class TextAnswer(PackModel):
    """Free words; ``verbatim`` when the person's own words are wanted."""

    kind: Literal["text"]
    verbatim: bool = False


class ChoiceAnswer(PackModel):
    """One of the options."""

    kind: Literal["choice"]
    options: Options


class ChecklistAnswer(PackModel):
    """Any of the options."""

    kind: Literal["checklist"]
    options: Options


class YesNoAnswer(PackModel):
    """Yes, no or not known."""

    kind: Literal["yes-no"]


class DateTimeAnswer(PackModel):
    """A day and time, with its zone."""

    kind: Literal["date-time"]


class PeopleAnswer(PackModel):
    """People of the case, of one category if it is given."""

    kind: Literal["people"]
    category: PersonCategory | None = None


class FigureAnswer(PackModel):
    """A number of ``unit``."""

    kind: Literal["figure"]
    unit: Annotated[Line, Field(max_length=40)]


Answer = Annotated[
    TextAnswer
    | ChoiceAnswer
    | ChecklistAnswer
    | YesNoAnswer
    | DateTimeAnswer
    | PeopleAnswer
    | FigureAnswer,
    Field(discriminator="kind"),
]


def options_of(answer: Answer) -> tuple[Option, ...]:
    """The options of an answer; none for the kinds that have no options."""
    if isinstance(answer, ChoiceAnswer | ChecklistAnswer):
        return answer.options
    return ()
