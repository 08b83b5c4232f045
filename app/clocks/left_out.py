# SPDX-License-Identifier: Apache-2.0
"""What a limit left out on its way, in words: holidays, pauses, changes of the clocks."""

import datetime as dt
from collections.abc import Iterator

from app.clocks.calendar import SATURDAY, SUNDAY, Calendar
from app.clocks.given import Pause
from app.clocks.local_time import ONE_DAY, in_utc, local_day, local_time, start_of_day
from app.clocks.pausing import counting_time, days_out, stops
from app.clocks.reckoning import Case
from app.clocks.results import Due, End
from app.clocks.spoken import (
    counted,
    day_words,
    days_words,
    length_words,
    short_day,
    time_words,
)

_MOST_NAMED = 12
_MICROSECOND = dt.timedelta(microseconds=1)
_KEPT = " (substitute day)"


def holidays_left_out(calendar: Calendar, first: dt.date, last: dt.date) -> Iterator[str]:
    """The bank holidays from Monday to Friday between two days, both included."""
    days = [day for day in _between(calendar, first, last) if day.weekday() < SATURDAY]
    yield from _named(calendar, days)


def days_off_left_out(case: Case, due: Due) -> Iterator[str]:
    """The days that hours without days off left out, and those that are in doubt."""
    if due.begins is None or due.outer is None:
        return
    day, last = local_day(due.begins), local_day(max(due.outer.at - _MICROSECOND, due.begins))
    off, doubtful = [], []
    while day <= last:
        if case.calendar.is_doubtful(day):
            doubtful.append(day)
        elif case.calendar.is_off(day):
            off.append(day)
        day += ONE_DAY
    yield from _named(case.calendar, off)
    if off and off[0] == local_day(due.begins) and day > off[0]:
        yield "It began on such a day: counting starts with the next day that counts, at 00:00."
    for day in doubtful:
        yield (
            f"{day_words(day)} is counted: its holiday is kept on a weekday. "
            "Whether that day is left out too is a question for your legal team."
        )


def pauses_in_days(case: Case, due: Due, first: dt.date) -> Iterator[str]:
    """The whole days from the first on that did not count: up to its end, or to where it stands."""
    if not case.out:
        return
    if due.outer is not None and due.outer.day is not None:
        last = due.outer.day
    else:
        last = case.out[-1][0] - ONE_DAY
    told = [
        f"{days_words(max(begin, first), min(end, last))} ({_why(case, pause)})"
        for pause in case.given.pauses
        for begin, end in days_out([pause])
        if begin <= last and end >= first
    ]
    number = sum(max((min(end, last) - max(begin, first)).days + 1, 0) for begin, end in case.out)
    yield from _not_counted(told, counted(number, "day"), due)


def pauses_in_hours(case: Case, due: Due, begin: dt.datetime) -> Iterator[str]:
    """The stretches from a time on that did not count: up to its end, or to where it stands."""
    if not case.stops:
        return
    end = due.outer.at if due.outer is not None else case.stops[-1][0]
    bearing = [pause for pause in case.given.pauses if _bears(pause, begin, end)]
    told = []
    for pause in bearing:
        until = end if pause.end is None else min(in_utc(pause.end), end)
        since = max(in_utc(pause.start), begin)
        told.append(f"{time_words(since)} to {time_words(until)} ({_why(case, pause)})")
    stopped = (end - begin) - counting_time(begin, end, case.stops)
    yield from _not_counted(told, length_words(stopped), due)
    if any(since < end and to > begin for pause in bearing for since, to in pause.counted):
        yield "Questioning in that time counts."


def standing_still(case: Case, due: Due) -> str:
    """That an open pause stops a limit, since when and why: what comes after 'it'."""
    going_on = (_why(case, pause) for pause in case.given.pauses if pause.end is None)
    why = " and ".join(dict.fromkeys(going_on))
    if due.limit.count.startswith("hours"):
        since = time_words(case.stops[-1][0])
    else:
        since = day_words(case.out[-1][0])
    return f"stands still from {since} ({why})"


def clock_change(begin: dt.datetime, cautious: End, outer: End) -> Iterator[str]:
    """That the clocks changed on the way to an end, where the wall clock shows it."""
    for end in dict.fromkeys((cautious.at, outer.at)):
        moved = _offset(end) - _offset(begin)
        if not moved:
            continue
        day = local_day(end)
        while _offset(start_of_day(day)) == _offset(end):
            day -= ONE_DAY
        way, than = ("forward", "later") if moved > dt.timedelta() else ("back", "earlier")
        shows = f", so by the clock it ends {length_words(abs(moved))} {than}"
        yield (
            f"The clocks went {way} on {day_words(day)}. "
            f"Real hours are counted{shows if cautious == outer else ''}."
        )
        return


def _offset(moment: dt.datetime) -> dt.timedelta:
    return local_time(moment).utcoffset() or dt.timedelta()


def _not_counted(told: list[str], total: str, due: Due) -> Iterator[str]:
    """``total`` is said where it holds for every end."""
    if told:
        in_all = f" In all: {total}." if due.cautious == due.outer else ""
        yield f"Not counted: {', '.join(told)}.{in_all}"


def _why(case: Case, pause: Pause) -> str:
    return case.rule.words.pauses.get(pause.reason, pause.reason)


def _between(calendar: Calendar, first: dt.date, last: dt.date) -> list[dt.date]:
    return sorted(day for day in calendar.holidays if first <= day <= last)


def _named(calendar: Calendar, days: list[dt.date]) -> Iterator[str]:
    if not days:
        return
    told = [_day_and_name(calendar, day) for day in days[:_MOST_NAMED]]
    more = f", and {len(days) - _MOST_NAMED} more" if len(days) > _MOST_NAMED else ""
    yield f"Left out: {', '.join(told)}{more}."


def _day_and_name(calendar: Calendar, day: dt.date) -> str:
    name = calendar.holidays.get(day, "")
    if not name:
        return short_day(day) if day.weekday() == SUNDAY else f"{short_day(day)} (Christmas Day)"
    if name.endswith(_KEPT):
        name = f"{name.removesuffix(_KEPT)}, kept on this day"
    return f"{short_day(day)} ({name})"


def _bears(pause: Pause, begin: dt.datetime, end: dt.datetime) -> bool:
    return any(since < end and to > begin for since, to in stops([pause]))
