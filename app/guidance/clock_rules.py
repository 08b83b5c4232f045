# SPDX-License-Identifier: Apache-2.0
"""Clock rules and the holidays they count with: what the law or the force says, as data.

Only the rules; ``app.clocks`` does the counting. Days and times are those of England and Wales.
"""

import datetime as dt
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from app.guidance.answers import PackModel
from app.guidance.common import Citations, Confidence, Expression
from app.guidance.conditions import Node
from app.guidance.expressions import parse
from app.guidance.text import ClockId, FactId, Line, Prose, Slug

Group = Literal[
    "forensic", "health", "custody", "bail", "charge", "court", "victim", "order", "retention",
    "offender", "review",
]  # fmt: skip
Count = Literal[
    "hours",
    "hours-without-days-off",
    "days",
    "days-from-day-one",
    "days-back-to-working-day",
    "working-days",
    "months-beginning",
    "months-after",
    "years-after",
    "same-day",
    "at-once",
    "no-limit",
]
"""How an amount is counted.

``hours`` elapse in UTC; ``hours-without-days-off`` leaves out Sundays, Good Friday, Christmas
Day and bank holidays; ``days`` does not count the day of the event, ``days-from-day-one``
does; ``days-back-to-working-day`` ends early when the last day is not a working day;
``months-beginning`` ends the day before the corresponding date, ``months-after`` on it.
"""


class Limit(PackModel):
    """One limit of a clock. ``when`` says for which cases; left out: for all."""

    id: Slug
    label: Annotated[Line, Field(max_length=120)]
    amount: Annotated[int, Field(ge=0, le=100_000)]
    count: Count
    when: Expression | None = None

    @cached_property
    def condition(self) -> Node | None:
        """``when`` as nodes."""
        return None if self.when is None else parse(self.when)


class Pause(PackModel):
    """Time that does not count, and how it is known."""

    id: Slug
    words: Line


class Extension(PackModel):
    """How a limit becomes longer: who may say so, and which rule runs next."""

    words: Line
    authority: Annotated[Line, Field(max_length=160)]
    to: ClockId | None = None


class StateTexts(PackModel):
    """What the officer reads in each state of the clock."""

    running: Line
    due_soon: Line
    expired: Line
    satisfied: Line | None = None
    paused: Line | None = None


class ClockRule(PackModel):
    """A rule with its start, its limits, and the words for every state.

    ``show`` is ``countdown`` or, for what is uncertain, ``check``: then no figure is counted
    down and the officer is told where to ask. ``fact`` names the case fact that starts it.
    """

    id: ClockId
    title: Annotated[Line, Field(max_length=120)]
    group: Group
    show: Literal["countdown", "check"]
    start: Line
    start_day: Literal["event", "day-after"] = "event"
    fact: FactId | None = None
    applies: Expression | None = None
    limits: Annotated[tuple[Limit, ...], Field(min_length=1, max_length=10)]
    pauses: Annotated[tuple[Pause, ...], Field(max_length=10)] = ()
    extensions: Annotated[tuple[Extension, ...], Field(max_length=10)] = ()
    owed_by: Annotated[Line, Field(max_length=80)]
    owed_to: Annotated[Line, Field(max_length=80)] | None = None
    authority: Annotated[Line, Field(max_length=240)]
    in_force_from: dt.date | None = None
    text: StateTexts
    note: Prose | None = None
    confidence: Confidence
    as_at: dt.date
    sources: Citations

    @cached_property
    def condition(self) -> Node | None:
        """``applies`` as nodes."""
        return None if self.applies is None else parse(self.applies)


class Holiday(PackModel):
    """A bank holiday of England and Wales, on the day on which it is kept."""

    date: dt.date
    name: Annotated[Line, Field(max_length=80)]
    one_off: bool = False


class Calendar(PackModel):
    """The holidays known, and the days between which the list is whole.

    Outside those days the answer is not "no holiday" but "not known".
    """

    covers_from: dt.date
    covers_to: dt.date
    as_at: dt.date
    note: Prose
    sources: Citations
    holidays: Annotated[tuple[Holiday, ...], Field(max_length=400)] = Field(alias="holiday")
