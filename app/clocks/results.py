# SPDX-License-Identifier: Apache-2.0
"""What comes of reckoning a clock: when each of its limits ends, and how that was found."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from app.clocks.faults import ClockFault
from app.clocks.rules import Limit

START, DATE = "start", "date"
"""What a limit waits for when it is no further moment: its own start, or that a date is set."""

Aside = Literal["over", "not-chosen", "not-earliest"]
"""Why a limit has no force: a repeating one follows it; another was chosen; nobody has chosen
yet, and another ends earlier."""


@dataclass(frozen=True, slots=True)
class End:
    """The last instant inside a limit, in UTC.

    A limit in days ends with a local ``day``, at 23:59:59; one in hours ends at the instant.
    """

    at: dt.datetime
    day: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When a limit ends: ``cautious`` from the earliest time of the event, ``outer`` the latest.

    ``begins`` is the instant it counts from, in UTC. ``ends`` are missing (None) where a limit
    has no end in time, where it waits for something (``waits_for`` names a further moment, a
    date or a choice in words), or while an open pause stops it; then ``left`` is what remains,
    which is nothing where it has ended if the event was at the earliest.
    """

    limit: Limit
    begins: dt.datetime | None
    cautious: End | None
    outer: End | None
    waits_for: str = ""
    left: dt.timedelta | None = None
    aside: Aside | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Every limit of one clock, in the rule's order. ``fault``: why none could be reckoned.

    ``counted_from`` is the first local day that counts, for limits in days from the start.
    ``unchosen``: only one limit holds, nobody has said which, and the earliest stands for it.
    ``doubtful`` are days counted by a limit that leaves out days off, although it is not settled
    in law whether they are such days.
    """

    dues: tuple[Due, ...]
    counted_from: dt.date | None = None
    fault: ClockFault | None = None
    unchosen: bool = False
    doubtful: tuple[dt.date, ...] = ()
