# SPDX-License-Identifier: Apache-2.0
"""The people of a case."""

from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from app.cases.values import Required, ShortText, Text, Value


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


class PersonChanged(Value):
    """A person is known better now: all of what holds from here on, and why it changed."""

    kind: Literal["person_changed"] = "person_changed"
    person_id: UUID
    category: Category
    pseudonym: Annotated[ShortText, Field(min_length=1)]
    name: ShortText = ""
    notes: Text = ""
    because: Required
