# SPDX-License-Identifier: Apache-2.0
"""What is due next over many cases: the worst first."""

import datetime as dt
import heapq
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.clocks.local_time import in_utc

PRESSING: Mapping[str, int] = {
    group: place
    for place, group in enumerate(
        ("custody", "bail", "forensic", "health", "court", "charge", "order", "victim", "offender",
         "retention", "review")
    )
}  # fmt: skip
"""The groups of rules, the most pressing first: liberty, then what is lost for good."""
_LAST = len(PRESSING)
_PASSED, _SOON, _QUIET = range(3)


@dataclass(slots=True)
class Item:
    """The next end of one clock of one case. All times are aware, in UTC.

    ``case`` and ``clock`` are keys that the caller knows them by. ``outer`` is the end that is
    past when the limit is: of a time that is not sure, the later. An item that is not ``open``
    is passed over.
    """

    case: str
    clock: str
    group: str
    cautious: dt.datetime
    outer: dt.datetime
    soon_from: dt.datetime
    open: bool = True


def next_due(items: Iterable[Item], now: dt.datetime, count: int) -> tuple[Item, ...]:
    """The ``count`` most pressing items at ``now`` (aware).

    Those that have passed first, then those that want attention soon, then the others. Within
    each: the more pressing group, then the sooner end, then as they came.
    """
    first = heapq.nsmallest(count, _weighed(items, in_utc(now)))
    return tuple(item for *_, item in first)


_Weighed = tuple[int, int, dt.datetime, int, Item]


def _weighed(items: Iterable[Item], now: dt.datetime) -> Iterator[_Weighed]:
    place = PRESSING.get
    for number, item in enumerate(items):
        if item.open:
            state = _PASSED if item.outer < now else _SOON if item.soon_from <= now else _QUIET
            yield state, place(item.group, _LAST), item.cautious, number, item
