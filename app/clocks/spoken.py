# SPDX-License-Identifier: Apache-2.0
"""Days, times and lengths of time as people say them. Made only where they are read."""

import datetime as dt

from app.clocks.local_time import LONDON, local_time, occurs_twice

_UNITS = (("hour", 3_600), ("minute", 60), ("second", 1))


def day_words(day: dt.date) -> str:
    """A day with its year, for example 'Thu 30 Apr 2026'."""
    return f"{short_day(day)} {day.year:04d}"


def short_day(day: dt.date) -> str:
    """A day without its year, for example 'Fri 25 Dec'."""
    # %-d is not known on Windows, so the day is written by hand.
    return f"{day:%a} {day.day} {day:%b}"


def time_words(moment: dt.datetime) -> str:
    """An instant on the wall clock of England and Wales, for example 'Sat 31 Jan 2026 14:20'.

    Seconds are said where there are any; 'GMT' or 'BST' where the hour comes twice.
    """
    local = local_time(moment)
    return f"{day_words(local.date())} {clock_words(local)}"


def clock_words(moment: dt.datetime) -> str:
    """The time of day of an instant, for example '14:20'; otherwise as ``time_words``."""
    local = local_time(moment)
    words = f"{local:%H:%M:%S}" if local.second else f"{local:%H:%M}"
    twice = occurs_twice(local.replace(tzinfo=None))
    return f"{words} {local.replace(tzinfo=LONDON):%Z}" if twice else words


def length_words(length: dt.timedelta) -> str:
    """A length of time, for example '5 hours 10 minutes'; whole hours stay hours: '72 hours'."""
    seconds = int(length.total_seconds())
    words = []
    for unit, size in _UNITS:
        number, seconds = divmod(seconds, size)
        if number:
            words.append(counted(number, unit))
    return " ".join(words) or "0 hours"


def days_words(first: dt.date, last: dt.date) -> str:
    """A run of days, for example '1 Jun to 10 Jun 2026', or '1 Jun 2026' for one."""
    end = f"{last.day} {last:%b} {last.year:04d}"
    if first == last:
        return end
    year = "" if first.year == last.year else f" {first.year:04d}"
    return f"{first.day} {first:%b}{year} to {end}"


def counted(number: int, unit: str) -> str:
    """A number with its unit, for example '1 hour' or '3 hours'."""
    return f"{number} {unit}" if number == 1 else f"{number} {unit}s"


def capital(words: str) -> str:
    """The words with a capital at their beginning."""
    return words[:1].upper() + words[1:]
