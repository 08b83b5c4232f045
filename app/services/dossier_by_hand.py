# SPDX-License-Identifier: Apache-2.0
"""What the headless demonstration enters by hand, read from data.

It is data, so that it stands in no compiled module: a check searches what is written for it.
"""

import tomllib

from pydantic import BaseModel, ConfigDict

from app.cases.kinds import Channel, Direction, Examines, Safe
from app.system.paths import resource_bytes


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class LineByHand(_Data):
    """A line of enquiry that is opened."""

    title: str
    because: str
    examines: Examines
    direction: Direction
    target: str


class ClosingByHand(_Data):
    """The line of the dossier that is closed, by the place ``of`` its opening."""

    of: int
    text: str
    because: str


class ContactByHand(_Data):
    """A contact with a promise; ``keeps`` is the place of the contact whose promise is kept."""

    channel: Channel
    safe: Safe
    content: str
    response: str
    promise: str
    keeps: int


class MaterialByHand(_Data):
    """An item that is put on the register."""

    reference: str
    description: str
    source: str
    held: str


class PictureByHand(_Data):
    """A file that is kept with that item; the demonstration draws it."""

    name: str
    description: str


class OtherCaseByHand(_Data):
    """Another case, so that a search goes over more than one."""

    code: str
    note: str


class SearchByHand(_Data):
    """What is searched for."""

    words: str


class ByHand(_Data):
    """All of it."""

    enquiry: LineByHand
    closing: ClosingByHand
    contact: ContactByHand
    material: MaterialByHand
    picture: PictureByHand
    other_case: OtherCaseByHand
    search: SearchByHand


def read_by_hand() -> ByHand:
    """What Casebook ships for its demonstration."""
    return ByHand.model_validate(tomllib.loads(resource_bytes("demo", "by_hand.toml").decode()))
