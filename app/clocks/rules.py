# SPDX-License-Identifier: Apache-2.0
"""What a clock counts by: the plain values of a rule, apart from the pack that it comes from.

What each ``Count`` means is said in ``app.guidance.model.clock_rules``.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

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
Repeats = Literal["after-done", "after-done-or-due"]


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of a clock.

    ``counts_from`` names a further moment of the clock; None: its start. ``ends_with`` names the
    one that ends it, at its own end at the latest. No other limit may end later than a
    ``ceiling``. Once a limit that ``repeats`` has its moment, the limits from the
    start that stand before it are over.
    """

    id: str
    label: str
    amount: int
    count: Count
    counts_from: str | None = None
    ends_with: str | None = None
    ceiling: bool = False
    repeats: Repeats | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What a clock counts from and what stops it, in words: only its working says them.

    Each begins small and has no full stop, for example 'arrest for the offence'. ``moments`` are
    the further moments and ``pauses`` what stops it, both by id.
    """

    start: str = "the start"
    moments: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    pauses: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with the limits that hold for the case: conditions are already settled.

    ``start_day`` is the day counted from: the day of the event, or the day after it (bail).
    With ``one_of`` only one limit holds, and the officer says which; until then the earliest.
    ``soon_days`` is how long before its end a clock wants attention; None: once half is gone,
    but for limits in days at most seven days before.
    """

    id: str
    limits: tuple[Limit, ...]
    start_day: Literal["event", "day-after"] = "event"
    one_of: bool = False
    counted_down: bool = True
    in_force_from: dt.date | None = None
    soon_days: int | None = None
    words: Words = Words()
