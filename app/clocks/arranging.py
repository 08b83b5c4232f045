# SPDX-License-Identifier: Apache-2.0
"""How the limits of one clock bear on one another, once each has been counted."""

import datetime as dt
from dataclasses import replace

from app.clocks.results import Aside, Due, End


def is_first(due: Due) -> bool:
    """Whether the limit runs from the start, once, and bounds no other."""
    limit = due.limit
    return limit.counts_from is None and limit.repeats is None and not limit.ceiling


def under_ceilings(dues: list[Due]) -> list[Due]:
    """No limit ends later than a ceiling of the same clock."""
    for ceiling in [due for due in dues if due.limit.ceiling]:
        dues = [due if due.limit.ceiling else _cut(due, ceiling) for due in dues]
    return dues


def _cut(due: Due, ceiling: Due) -> Due:
    if due.cautious is None or due.outer is None:
        return due
    if ceiling.cautious is None or ceiling.outer is None:
        return due
    cautious, outer = _earlier(due.cautious, ceiling.cautious), _earlier(due.outer, ceiling.outer)
    if cautious is due.cautious and outer is due.outer:
        return due
    return replace(due, cautious=cautious, outer=outer, cut=True)


def _earlier(end: End, other: End) -> End:
    return other if other.at < end.at else end


def without_those_over(dues: list[Due]) -> list[Due]:
    """Once a repeating limit has its moment, the limits from the start before it are over."""
    going = [
        index
        for index, due in enumerate(dues)
        if due.limit.repeats and due.limit.counts_from and due.begins is not None
    ]
    if not going:
        return dues
    return [
        Due(due.limit, due.begins, None, None, aside="over")
        if index < going[-1] and is_first(due)
        else due
        for index, due in enumerate(dues)
    ]


def one_of(dues: list[Due], chosen: str | None) -> tuple[list[Due], bool]:
    """The chosen limit alone; else the one that ends earliest. Whether nobody has chosen yet."""
    known = any(due.limit.id == chosen for due in dues)
    if not known:
        ends = [due for due in dues if due.cautious is not None]
        earliest = min(ends, key=_cautious_end, default=None)
        if earliest is None:
            return dues, True
        chosen = earliest.limit.id
    aside: Aside = "not-chosen" if known else "not-earliest"
    return [
        due if due.limit.id == chosen else Due(due.limit, due.begins, None, None, aside=aside)
        for due in dues
    ], not known


def _cautious_end(due: Due) -> dt.datetime:
    return dt.datetime.max.replace(tzinfo=dt.UTC) if due.cautious is None else due.cautious.at
