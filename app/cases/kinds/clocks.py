# SPDX-License-Identifier: Apache-2.0
"""What is said of a clock."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from app.cases.kinds.officers import PackRef
from app.cases.values import ClockKey, Identifier, RuleId, ShortText, Text, Value


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
