# SPDX-License-Identifier: Apache-2.0
"""Clock rules and the holidays they count with: what the law or the force says, as data.

Only the rules; ``app.clocks`` does the counting. Days and times are those of England and Wales.
"""

import datetime as dt
from functools import cached_property
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import Node
from app.guidance.model.answers import PackModel
from app.guidance.model.common import Citations, Confidence, Expression
from app.guidance.model.text import ClockId, FactId, Line, Prose, Slug, fault

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
    "hours-not-counted",
    "date-set",
    "same-day",
    "at-once",
    "no-limit",
]
"""How an amount is counted.

``hours`` elapse in UTC; ``hours-without-days-off`` leaves out Sundays, Good Friday, Christmas
Day and bank holidays; ``days`` does not count the day of the event, ``days-from-day-one``
does; ``days-back-to-working-day`` ends early when the last day is not a working day;
``months-beginning`` ends the day before the corresponding date, ``months-after`` on it, and
both on the last day of a month that has no such date;
``hours-not-counted`` is what the rules in ``affects`` leave out at their start. The others have
no amount: ``date-set`` ends on the day that somebody sets, ``same-day`` on the day of the event.
"""
Repeats = Literal["after-done", "after-done-or-due"]
"""When a limit begins again: when the last one was done, or at that or its due time if earlier."""

_WITHOUT_AMOUNT = frozenset({"date-set", "same-day", "at-once", "no-limit"})


class Limit(PackModel):
    """One limit of a clock. ``when`` says for which cases; left out: for all.

    ``counts_from`` is one of the ``other_starts`` of its rule; left out: the rule's own start.
    ``ends_with`` is the one at which it gives way to the limit that counts from there, at its
    own end at the latest. No other limit of the rule may end later than a ``ceiling``.
    """

    id: Slug
    label: Annotated[Line, Field(max_length=120)]
    amount: Annotated[int, Field(ge=0, le=100_000)]
    count: Count
    when: Expression | None = None
    counts_from: Slug | None = None
    ends_with: Slug | None = None
    ceiling: bool = False
    repeats: Repeats | None = None

    @cached_property
    def condition(self) -> Node | None:
        """``when`` as nodes."""
        return None if self.when is None else parse(self.when)

    @model_validator(mode="after")
    def _has_an_amount_if_it_needs_one(self) -> Self:
        if (self.amount == 0) != (self.count in _WITHOUT_AMOUNT):
            raise fault(f"{self.count} {'needs an amount' if self.amount == 0 else 'has amount 0'}")
        return self


class OtherStart(PackModel):
    """A further moment from which a limit of a rule counts."""

    id: Slug
    words: Line


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
    """What the officer reads in each state of the clock.

    A rule shown as ``check`` has ``running`` only: it says where to ask, whatever the time.
    """

    running: Line
    due_soon: Line | None = None
    expired: Line | None = None
    satisfied: Line | None = None
    paused: Line | None = None


class ClockRule(PackModel):
    """A rule with its start, its limits, and the words for every state.

    ``show`` is ``countdown`` or, for what is uncertain, ``check``: then no figure is counted
    down and the officer is told where to ask. ``fact`` names the case fact that starts it; but
    a rule to which another's extension leads begins only with that extension.

    With ``one_of`` only one limit holds, and the officer says which; until then, the earliest.
    ``soon_days`` is how many days before its end a clock wants attention; left out: once half
    of the time has gone, but at most seven days before.
    ``affects`` names the rules whose time this one stops or stretches. A ``force_set`` rule is
    a force's own setting, not law.
    """

    id: ClockId
    title: Annotated[Line, Field(max_length=120)]
    group: Group
    show: Literal["countdown", "check"]
    start: Line
    start_day: Literal["event", "day-after"] = "event"
    other_starts: Annotated[tuple[OtherStart, ...], Field(max_length=10)] = ()
    fact: FactId | None = None
    applies: Expression | None = None
    limits: Annotated[tuple[Limit, ...], Field(min_length=1, max_length=10)]
    one_of: bool = False
    soon_days: Annotated[int, Field(ge=1, le=180)] | None = None
    affects: Annotated[tuple[ClockId, ...], Field(max_length=20)] = ()
    pauses: Annotated[tuple[Pause, ...], Field(max_length=10)] = ()
    extensions: Annotated[tuple[Extension, ...], Field(max_length=10)] = ()
    owed_by: Annotated[Line, Field(max_length=80)]
    owed_to: Annotated[Line, Field(max_length=80)] | None = None
    authority: Annotated[Line, Field(max_length=240)]
    force_set: bool = False
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

    @model_validator(mode="after")
    def _uncertain_law_is_never_counted_down(self) -> Self:
        if self.confidence == "unc" and self.show == "countdown":
            raise fault("what is uncertain is not counted down; use show = check")
        if self.show == "countdown" and (self.text.due_soon is None or self.text.expired is None):
            raise fault("a countdown needs text.due_soon and text.expired")
        return self

    @model_validator(mode="after")
    def _every_start_is_known(self) -> Self:
        starts = {start.id for start in self.other_starts}
        for limit in self.limits:
            for named in (limit.counts_from, limit.ends_with):
                if named is not None and named not in starts:
                    raise fault(f"{named} is not one of other_starts")
        if len({limit.id for limit in self.limits}) < len(self.limits):
            raise fault("two limits have the same id; change one")
        return self


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
