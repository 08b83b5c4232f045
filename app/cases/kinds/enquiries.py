# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry: what is looked into, why, where it points, and how it ended."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from app.cases.values import Identifier, Required, ShortText, Text, Value


class Direction(StrEnum):
    """Where a line may lead. All reasonable lines are followed, whichever way they point."""

    TOWARDS = "towards"
    """It may show that the suspect did it."""
    AWAY = "away"
    """It may show that the suspect did not, or that somebody else did."""
    EITHER = "either"
    """It cannot be said yet."""


class Examines(StrEnum):
    """Who or what a line looks at, so that the balance of the work can be seen."""

    SUSPECT = "suspect"
    VICTIM = "victim"
    CIRCUMSTANCES = "circumstances"


class EnquiryOpened(Value):
    """A line of enquiry begins."""

    kind: Literal["enquiry_opened"] = "enquiry_opened"
    enquiry_id: UUID
    title: Annotated[ShortText, Field(min_length=1)]
    because: Required
    """Why it is a reasonable line in this case."""
    direction: Direction
    examines: Examines
    target: ShortText = ""
    """The person, place, device or record that it looks at."""
    owner: ShortText = ""
    """Who follows it."""
    due: date | None = None
    stage_id: Identifier | None = None
    principles: tuple[Identifier, ...] = ()


class EnquiryStep(StrEnum):
    """What is said of a line of enquiry after it was opened."""

    PROGRESS = "progress"
    """Something was done or found: ``text``."""
    ASSIGNED = "assigned"
    """Somebody else follows it: ``owner``."""
    DUE_SET = "due_set"
    """It is to be done by another day: ``due``."""
    TURNED = "turned"
    """It points another way than was thought: ``direction``, ``because``."""
    CLOSED = "closed"
    """It was followed to its end: ``text`` says what it showed, ``because`` why that is enough."""
    NOT_PURSUED = "not_pursued"
    """It will not be followed, ``because`` of something that can be defended."""
    REOPENED = "reopened"
    """It is followed again, ``because`` of something new."""


_NEEDS: dict[EnquiryStep, tuple[str, ...]] = {
    EnquiryStep.PROGRESS: ("text",),
    EnquiryStep.ASSIGNED: ("owner",),
    EnquiryStep.DUE_SET: ("due",),
    EnquiryStep.TURNED: ("direction", "because"),
    EnquiryStep.CLOSED: ("text", "because"),
    EnquiryStep.NOT_PURSUED: ("because",),
    EnquiryStep.REOPENED: ("because",),
}


class EnquiryChanged(Value):
    """Something was done or decided about a line of enquiry."""

    kind: Literal["enquiry_changed"] = "enquiry_changed"
    enquiry_id: UUID
    step: EnquiryStep
    text: Text = ""
    because: Text = ""
    owner: ShortText = ""
    due: date | None = None
    direction: Direction | None = None

    @model_validator(mode="after")
    def _has_what_the_step_needs(self) -> "EnquiryChanged":
        for name in _NEEDS[self.step]:
            value = getattr(self, name)
            if value is None or (isinstance(value, str) and not value.strip()):
                raise ValueError(f"this step needs {name}")
        return self
