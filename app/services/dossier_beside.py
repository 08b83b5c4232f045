# SPDX-License-Identifier: Apache-2.0
"""What entries need and a dossier does not say: data beside it, never guessed from its words."""

import tomllib
from collections.abc import Mapping
from datetime import date

from pydantic import BaseModel, ConfigDict

from app.cases.kinds import (
    Channel,
    Examines,
    NoteNature,
    PromiseOutcome,
    ReviewOutcome,
    Safe,
)
from app.system.paths import resource_bytes


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SettledPromise(_Data):
    """What became of the promise that was made at the contact with the place ``of``."""

    of: int
    outcome: PromiseOutcome = PromiseOutcome.KEPT
    because: str = ""
    told: str = ""
    due: date | None = None


class LookedAt(_Data):
    """The item of material with the place ``of`` was examined."""

    of: int
    by: str
    text: str
    presumed: str = ""
    """The id of a category of presumed material that it was found to have."""
    presumed_because: str = ""


class AgreedPlan(_Data):
    """How the victim is to be reached from then on."""

    channels: tuple[Channel, ...]
    details: str = ""
    times: str = ""
    avoid: str = ""
    code_word: str = ""
    every_days: int | None = None
    because: str = ""


class ToldOnce(_Data):
    """Something that the victim has told, and to whom."""

    topic: str
    to: str
    recorded_in: str = ""
    ask_again: str = ""


class Beside(_Data):
    """What is to be known of one action besides, by its ``place`` in the dossier."""

    place: int
    nature: NoteNature | None = None
    title: str = ""
    """Of a line of enquiry; without it, the first sentence of what the action says."""
    examines: Examines | None = None
    target: str = ""
    enough: str = ""
    """Why a line that was closed needs nothing more."""
    safe: Safe = Safe.NOT_ASKED
    promise: str = ""
    repeats: bool = False
    """The next contact that it promises was promised before."""
    held: str = ""
    sensitive_because: str = ""
    outcome: ReviewOutcome | None = None
    challenge: str = ""
    clocks: tuple[str, ...] = ()
    """The rules of the clocks of which it did what they ask for."""
    promises: tuple[SettledPromise, ...] = ()
    looked_at: tuple[LookedAt, ...] = ()
    plan: AgreedPlan | None = None
    told: tuple[ToldOnce, ...] = ()


class DossierBeside(_Data):
    """Everything beside a dossier: its words put as the record puts them, and more of actions."""

    channels: Mapping[str, Channel]
    targets: Mapping[str, Examines]
    actions: tuple[Beside, ...] = ()

    def of(self, place: int) -> Beside:
        """What is beside the action at this place; mostly nothing."""
        return next((each for each in self.actions if each.place == place), Beside(place=place))


def read_beside() -> DossierBeside:
    """What is beside the dossier that Casebook ships for its demonstration."""
    data = tomllib.loads(resource_bytes("demo", "beside.toml").decode())
    return DossierBeside.model_validate(data)
