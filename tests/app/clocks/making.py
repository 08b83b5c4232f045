# SPDX-License-Identifier: Apache-2.0
"""Times, rules and holidays for the tests of the clocks."""

import datetime as dt
from functools import cache

from app.clocks.calendar import Calendar
from app.clocks.given import Given, Moment, Pause
from app.clocks.local_time import instant, local_time
from app.clocks.reckoning import reckon
from app.clocks.results import Due, Reckoning
from app.clocks.rules import Count, Limit, Rule

DAY = dt.timedelta(days=1)


def at(local: str, fold: int = 0) -> dt.datetime:
    """A local time as its instant in UTC."""
    return instant(dt.datetime.fromisoformat(local), fold)


def exactly(local: str, fold: int = 0) -> Moment:
    return Moment(at(local, fold), at(local, fold))


def between(first: str, last: str) -> Moment:
    return Moment(at(first), at(last))


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def limit(count: Count, amount: int = 0, name: str = "limit", **more: object) -> Limit:
    return Limit(name, f"The {name}", amount, count, **more)  # type: ignore[arg-type]


def rule(*limits: Limit, **more: object) -> Rule:
    return Rule("CK-99", limits, **more)  # type: ignore[arg-type]


def pause(first: str, last: str | None, reason: str = "away") -> Pause:
    """A pause of whole days, both counted as left out."""
    end = None if last is None else at(f"{day(last) + DAY}T00:00")
    return Pause(reason, at(f"{first}T00:00"), end)


def stay(first: str, last: str | None, *counted: tuple[str, str]) -> Pause:
    """A pause from one time to another, with parts that count."""
    parts = tuple((at(begin), at(end)) for begin, end in counted)
    return Pause("in hospital", at(first), None if last is None else at(last), parts)


def reckoned(of: Rule, given: Given, calendar: Calendar | None = None) -> Reckoning:
    """A reckoning that has no fault."""
    reckoning = reckon(of, given, calendar or holidays())
    assert reckoning.fault is None, reckoning.fault
    return reckoning


def only(of: Rule, given: Given, calendar: Calendar | None = None) -> Due:
    """The due of a rule with one limit."""
    (due,) = reckoned(of, given, calendar).dues
    return due


def shown(due: Due) -> str:
    """The outer end as its day, or as a local time with the offset."""
    assert due.outer is not None
    if due.outer.day is not None:
        return str(due.outer.day)
    return local_time(due.outer.at).isoformat(timespec="minutes")


def ends(of: Rule, given: Given, calendar: Calendar | None = None) -> str:
    return shown(only(of, given, calendar))


@cache
def holidays() -> Calendar:
    """The holidays of 2024 to 2032, worked out here from the standing rules."""
    days = {each: name for year in range(2024, 2033) for each, name in _of_year(year)}
    return Calendar(days, day("2024-01-01"), day("2032-12-31"))


def _of_year(year: int) -> list[tuple[dt.date, str]]:
    sunday = easter(year)
    new_year, christmas, boxing = (dt.date(year, *of) for of in ((1, 1), (12, 25), (12, 26)))
    first_of_may = dt.date(year, 5, 1)
    # Where one of the two falls on a weekend, it is kept on the next weekday that is not the other.
    kept_christmas = _kept(christmas, (christmas, boxing)) if _weekend(christmas) else christmas
    return [
        _named(new_year, _kept(new_year, ()), "New Year's Day"),
        (sunday - 2 * DAY, "Good Friday"),
        (sunday + DAY, "Easter Monday"),
        (first_of_may + (-first_of_may.weekday() % 7) * DAY, "Early May bank holiday"),
        (_last_monday(dt.date(year, 5, 31)), "Spring bank holiday"),
        (_last_monday(dt.date(year, 8, 31)), "Summer bank holiday"),
        _named(christmas, kept_christmas, "Christmas Day"),
        _named(boxing, _kept(boxing, (kept_christmas,)), "Boxing Day"),
    ]


def _named(of: dt.date, kept: dt.date, name: str) -> tuple[dt.date, str]:
    return kept, name if kept == of else f"{name} (substitute day)"


def _weekend(of: dt.date) -> bool:
    return of.weekday() >= 5


def _last_monday(last: dt.date) -> dt.date:
    return last - last.weekday() * DAY


def _kept(of: dt.date, taken: tuple[dt.date, ...]) -> dt.date:
    while _weekend(of) or of in taken:
        of += DAY
    return of


def easter(year: int) -> dt.date:
    """Easter Sunday, by the anonymous Gregorian rule."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, before = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, before + 1)
