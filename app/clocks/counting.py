# SPDX-License-Identifier: Apache-2.0
"""The ways in which an amount is counted, one small function each.

What lies in a pause does not count. Where an open pause stops a count before its end, there is no
end, and what is left of the amount is given instead: a timedelta.

All raise OverflowError for an answer outside the years 1 to 9999.
"""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence

from app.clocks.calendar import Calendar
from app.clocks.local_time import ONE_DAY, local_day, start_of_day
from app.clocks.pausing import FOREVER, LAST_DAY, DaysOut, Stop, counting_time
from app.clocks.rules import Count

NO_TIME = dt.timedelta()
Period = tuple[dt.date, dt.date]
"""The first and the last day of a period, both inside it."""


def after_hours(
    start: dt.datetime, length: dt.timedelta, out: Sequence[Stop]
) -> dt.datetime | dt.timedelta:
    """The instant by which ``length`` of real time has gone by that counts."""
    at, left = start, length
    for begin, end in out:
        if end <= at:
            continue
        if left <= max(begin - at, NO_TIME):
            break
        left -= max(begin - at, NO_TIME)
        if end == FOREVER:
            return left
        at = end
    return at + left


def after_hours_without_days_off(
    start: dt.datetime, length: dt.timedelta, out: Sequence[Stop], calendar: Calendar
) -> dt.datetime | dt.timedelta:
    """As ``after_hours``, and whole local days off are left out too.

    Raises:
        ClockFault: a day is needed whose holidays are not known.
    """
    at, left = start, length
    while not (out and out[-1][1] == FOREVER and out[-1][0] <= at):
        day = local_day(at)
        midnight = start_of_day(day + ONE_DAY)
        if not calendar.is_off(day):
            counts = counting_time(at, midnight, out)
            if counts >= left:
                return after_hours(at, left, out)
            left -= counts
        at = midnight
    return left


def days_after(day: dt.date, amount: int) -> Period:
    """That many days, of which the day itself is none."""
    return day + ONE_DAY, day + dt.timedelta(days=amount)


def days_from_day_one(day: dt.date, amount: int) -> Period:
    """That many days, of which the day itself is the first."""
    return day, day + dt.timedelta(days=amount - 1)


def months_beginning(day: dt.date, amount: int) -> Period:
    """Months that begin with the day: to the day before the corresponding date.

    Where the last month has no such date, to its last day.
    """
    year, month = _month_later(day, amount)
    if day.day > monthrange(year, month)[1]:
        return day, dt.date(year, month, monthrange(year, month)[1])
    return day, dt.date(year, month, day.day) - ONE_DAY


def months_after(day: dt.date, amount: int) -> Period:
    """Months after the day: to the corresponding date, or the last day of a month without one."""
    year, month = _month_later(day, amount)
    last = min(day.day, monthrange(year, month)[1])
    return day + ONE_DAY, dt.date(year, month, last)


def years_after(day: dt.date, amount: int) -> Period:
    """As ``months_after``, in steps of twelve."""
    return months_after(day, 12 * amount)


PERIODS: Mapping[Count, Callable[[dt.date, int], Period]] = {
    "days": days_after,
    "days-from-day-one": days_from_day_one,
    "days-back-to-working-day": days_after,
    "months-beginning": months_beginning,
    "months-after": months_after,
    "years-after": years_after,
}
"""The counts that have a period of days, which pauses make longer."""


def first_day(count: Count, day: dt.date) -> dt.date:
    """The first day that counts from a day: itself or, where it does not count, the next."""
    from_the_day = ("days-from-day-one", "months-beginning", "same-day", "date-set", "at-once")
    return day if count in from_the_day else day + ONE_DAY


def nth_day(first: dt.date, amount: int, out: Sequence[DaysOut]) -> dt.date | dt.timedelta:
    """The day that completes ``amount`` days that count; for none, the day before the first."""
    day, left = first, max(amount, 0)
    for begin, last in out:
        if last < day:
            continue
        if left <= max((begin - day).days, 0):
            break
        left -= max((begin - day).days, 0)
        if last == LAST_DAY:
            return dt.timedelta(days=left)
        day = last + ONE_DAY
    return day + dt.timedelta(days=left - 1)


def nth_working_day(
    first: dt.date, amount: int, out: Sequence[DaysOut], calendar: Calendar
) -> dt.date | dt.timedelta:
    """The day that completes ``amount`` working days from the first on; what is left likewise.

    Raises:
        ClockFault: a day is needed whose holidays are not known.
    """
    day, left = first - ONE_DAY, max(amount, 0)
    while left:
        day += ONE_DAY
        paused_to = next((last for begin, last in out if begin <= day <= last), None)
        if paused_to == LAST_DAY:
            return dt.timedelta(days=left)
        if paused_to is not None:
            day = paused_to
        elif calendar.is_working(day):
            left -= 1
    return day


def back_to_working_day(day: dt.date, calendar: Calendar) -> dt.date:
    """The day, or the nearest earlier one on which a custody limit may end.

    Raises:
        ClockFault: a day is needed whose holidays are not known.
    """
    while calendar.ends_early(day):
        day -= ONE_DAY
    return day


def _month_later(day: dt.date, amount: int) -> tuple[int, int]:
    months = day.year * 12 + day.month - 1 + amount
    if months // 12 > dt.MAXYEAR:
        raise OverflowError
    return months // 12, months % 12 + 1
