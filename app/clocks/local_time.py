# SPDX-License-Identifier: Apache-2.0
"""Wall-clock time of England and Wales, and the instants in UTC that it names."""

import datetime as dt
from functools import lru_cache
from zoneinfo import ZoneInfo

from app.clocks.faults import ClockFault
from app.errors import Bug

LONDON = ZoneInfo("Europe/London")
ONE_DAY = dt.timedelta(days=1)
ONE_MINUTE = dt.timedelta(minutes=1)
LAST_SECOND = dt.time(23, 59, 59)
_MEMORY = 4096  # days: more than eleven years of them


def instant(local: dt.datetime, fold: int = 0) -> dt.datetime:
    """The instant in UTC of a naive local time; a ``fold`` where it occurs once is ignored.

    Raises:
        ClockFault: the clocks skipped that time, or it lies outside the years 1 to 9999 in UTC.
        Bug: the time has a zone already.
    """
    if local.tzinfo is not None:
        raise Bug("Casebook took a time with a zone for a local time.", code="clocks-zone")
    if not _exists(local):
        raise ClockFault(_skipped(local), code="nonexistent-time")
    return _utc(local, fold)


def occurs_twice(local: dt.datetime) -> bool:
    """Whether the clocks went back over this naive local time, so that it came twice."""
    return _offset(local, 0) > _offset(local, 1) and _exists(local)


def local_time(moment: dt.datetime) -> dt.datetime:
    """The wall clock at an instant, with its offset. Raises ClockFault outside the calendar."""
    try:
        return moment.astimezone(LONDON)
    except OverflowError:
        raise outside() from None


def local_day(moment: dt.datetime) -> dt.date:
    """The local day of an instant; 00:00 belongs to the day that it begins."""
    return local_time(moment).date()


@lru_cache(_MEMORY)
def start_of_day(day: dt.date) -> dt.datetime:
    """The first instant of a local day, in UTC."""
    return _utc(dt.datetime.combine(day, dt.time()), 0)


@lru_cache(_MEMORY)
def end_of_day(day: dt.date) -> dt.datetime:
    """The last whole second of a local day (23:59:59), in UTC."""
    return _utc(dt.datetime.combine(day, LAST_SECOND), 0)


def in_utc(moment: dt.datetime) -> dt.datetime:
    """An aware time as UTC. Raises Bug for one without a zone."""
    if moment.tzinfo is dt.UTC:
        return moment
    if moment.utcoffset() is None:
        raise Bug("Casebook used a time without a time zone.", code="clocks-naive-time")
    try:
        return moment.astimezone(dt.UTC)
    except OverflowError:
        raise outside() from None


def outside() -> ClockFault:
    """The fault of a time that no calendar holds."""
    return ClockFault(
        "That time lies outside the years 1 to 9999. Check the year.", code="out-of-calendar"
    )


def _utc(local: dt.datetime, fold: int) -> dt.datetime:
    try:
        return local.replace(tzinfo=LONDON, fold=1 if fold else 0).astimezone(dt.UTC)
    except OverflowError:
        raise outside() from None


def _offset(local: dt.datetime, fold: int) -> dt.timedelta:
    return local.replace(tzinfo=LONDON, fold=fold).utcoffset() or dt.timedelta()


def _exists(local: dt.datetime) -> bool:
    before, after = _offset(local, 0), _offset(local, 1)
    if before >= after:
        return True
    # In a gap fold 0 has the offset from before the change, and names an instant after it.
    return local_time(_utc(local, 0)).replace(tzinfo=None, fold=0) == local


def _skipped(local: dt.datetime) -> str:
    first = local.replace(second=0, microsecond=0, fold=0)
    while not _exists(first - ONE_MINUTE):
        first -= ONE_MINUTE
    to = first + (_offset(local, 1) - _offset(local, 0))
    day = f"{first:%a} {first.day} {first:%b} {first.year}"
    return (
        f"That time does not exist: on {day} the clocks went forward from {first:%H:%M} to "
        f"{to:%H:%M}."
    )
