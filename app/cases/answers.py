# SPDX-License-Identifier: Apache-2.0
"""The ways a prompt can be answered."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.cases.values import Identifier, Required, ShortText, Value
from app.cases.when import When


class TextAnswer(Value):
    """Words."""

    kind: Literal["text"] = "text"
    text: Required


class ChoiceAnswer(Value):
    """One of the options; ``label`` is the wording the officer saw."""

    kind: Literal["choice"] = "choice"
    option: Identifier
    label: ShortText


class YesNoAnswer(Value):
    """Yes, no, or not known."""

    kind: Literal["yes-no"] = "yes-no"
    value: Literal["yes", "no", "not-known"]


class DateTimeAnswer(Value):
    """A time, as well as it is known."""

    kind: Literal["date-time"] = "date-time"
    when: When


class PeopleAnswer(Value):
    """People of the case."""

    kind: Literal["people"] = "people"
    people: Annotated[tuple[UUID, ...], Field(min_length=1)]


class ChecklistAnswer(Value):
    """The options that were ticked (perhaps none), with all labels the officer saw."""

    kind: Literal["checklist"] = "checklist"
    ticked: tuple[Identifier, ...]
    labels: dict[Identifier, ShortText]


class FigureAnswer(Value):
    """A number, kept as written, with its unit."""

    kind: Literal["figure"] = "figure"
    amount: Annotated[str, Field(pattern=r"^-?\d{1,12}(\.\d{1,6})?$")]
    unit: ShortText


AnswerValue = Annotated[
    TextAnswer
    | ChoiceAnswer
    | YesNoAnswer
    | DateTimeAnswer
    | PeopleAnswer
    | ChecklistAnswer
    | FigureAnswer,
    Field(discriminator="kind"),
]
