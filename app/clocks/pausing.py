# SPDX-License-Identifier: Apache-2.0
"""Time that does not count: as stretches of time for hours, as whole local days for days.

Whatever overlaps is left out once. An open pause goes on to the end of the calendar.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import TypeVar

from app.clocks.faults import ClockFault
from app.clocks.given import Pause
from app.clocks.local_time import ONE_DAY, in_utc, local_day

Stop = tuple[dt.datetime, dt.datetime]
DaysOut = tuple[dt.date, dt.date]
"""The first and the last day that do not count."""
Point = TypeVar("Point", dt.date, dt.datetime)

FOREVER = dt.datetime.max.replace(tzinfo=dt.UTC)
LAST_DAY = dt.date.max


def stops(pauses: Sequence[Pause]) -> tuple[Stop, ...]:
    """The stretches in UTC that do not count, in order, apart; ``FOREVER`` ends an open one.

    What a pause says does count (``counted``) is taken out of every pause.

    Raises:
        ClockFault: one of them ends before it begins.
    """
    paused = _joined([_checked(pause.start, pause.end) for pause in pauses])
    counted = _joined([_checked(*part) for pause in pauses for part in pause.counted])
    return tuple(_without(paused, counted))


def days_out(pauses: Iterable[Pause]) -> tuple[DaysOut, ...]:
    """The whole local days that do not count, in order, apart; ``LAST_DAY`` ends an open one.

    Raises:
        ClockFault: one of them ends before it begins.
    """
    days = []
    for pause in pauses:
        start, end = _checked(pause.start, pause.end)
        last = LAST_DAY if end == FOREVER else local_day(end) - ONE_DAY
        if last >= local_day(start):
            days.append((local_day(start), last))
    return tuple(_joined(days))


def counting_time(begin: dt.datetime, end: dt.datetime, out: Iterable[Stop]) -> dt.timedelta:
    """How much of a stretch counts."""
    stopped = (min(end, to) - max(begin, since) for since, to in out if since < end and to > begin)
    return (end - begin) - sum(stopped, dt.timedelta())


def _checked(start: dt.datetime, end: dt.datetime | None) -> Stop:
    begin, to = in_utc(start), FOREVER if end is None else in_utc(end)
    if to < begin:
        raise ClockFault(
            "A time that does not count ends before it begins. Check both times.",
            code="interval-reversed",
        )
    return begin, to


def _joined(stretches: list[tuple[Point, Point]]) -> list[tuple[Point, Point]]:
    joined: list[tuple[Point, Point]] = []
    for begin, end in sorted(stretches):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((begin, end))
    return joined


def _without(paused: list[Stop], counted: list[Stop]) -> list[Stop]:
    left: list[Stop] = []
    for begin, end in paused:
        at = begin
        for since, to in counted:
            if to <= at or since >= end:
                continue
            if since > at:
                left.append((at, since))
            at = min(to, end)
        if at < end:
            left.append((at, end))
    return left
