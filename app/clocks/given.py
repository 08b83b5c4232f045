# SPDX-License-Identifier: Apache-2.0
"""What a record says that a clock is reckoned from: its start, pauses, choices and dates."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Moment:
    """A time as it is known. Both ends are aware, in UTC, and equal unless it lies between two.

    ``about``: the officer said about; kept, and said again with every result. Nothing is added,
    but within an hour after midnight a limit in days may have begun the day before.
    """

    earliest: dt.datetime
    latest: dt.datetime
    about: bool = False


@dataclass(frozen=True, slots=True)
class Pause:
    """Time that does not count, from ``start`` to ``end`` in UTC; without an end it goes on.

    Limits in days leave out whole local days: the day of ``start`` and all up to the day before
    ``end``, on which counting begins again. ``counted`` are stretches inside it that do count
    (questioning during a stay in hospital).
    """

    reason: str
    start: dt.datetime
    end: dt.datetime | None = None
    counted: tuple[tuple[dt.datetime, dt.datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """All that is known about one clock.

    ``start`` is None while the event or its time is not known. ``further`` holds the rule's other
    starts by id, each oldest first. ``chosen`` is the limit that holds where only one does.
    ``day_set`` is the local day that somebody set (``date-set``), the last one set.
    ``used_before`` counts towards limits in hours (earlier detention), ``days_before`` towards
    limits in days (earlier custody). ``not_counted`` is left out at the start (the first hours
    after an arrest for breach of bail). These three bear on limits from the rule's own start.
    ``granted`` says, by the id of a limit and in its own unit, where less than its amount was
    given (a warrant of 24 hours out of 36).
    """

    start: Moment | None
    further: Mapping[str, tuple[Moment, ...]] = field(default_factory=lambda: MappingProxyType({}))
    pauses: tuple[Pause, ...] = ()
    chosen: str | None = None
    day_set: dt.date | None = None
    used_before: dt.timedelta = dt.timedelta()
    days_before: int = 0
    not_counted: dt.timedelta = dt.timedelta()
    granted: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
