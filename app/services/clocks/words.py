# SPDX-License-Identifier: Apache-2.0
"""Clocks in short words: where one stands, and when a limit ends. Times are those of London."""

import datetime as dt
from zoneinfo import ZoneInfo

from app.cases.when import LONDON
from app.clocks.results import DATE, START, Due, End
from app.clocks.standing import State
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.reading import CaseClock
from app.services.clocks.rules import named

CONTINUING = "treated as continuing until the court decides"
TIME_NOT_KNOWN = "the time is not known yet"
_CLOSED = {
    State.SATISFIED: "done",
    State.EXTENDED: "extended",
    State.SUPERSEDED: "replaced",
    State.NOT_APPLICABLE: "not for this case",
}
_IN_HOURS = dt.timedelta(hours=48)


def due_words(due: Due, now: dt.datetime, rule: ClockRule | None = None) -> str:
    """When a limit ends, as seen at ``now`` (aware).

    "due Fri 30 Apr, in 12 days", "due Fri 30 Apr 14:20, 3 h 20 min left", "due at once, since
    Fri 30 Apr 14:20", "ended Thu 30 Apr, 2 days ago", "counting is paused; 16 days left",
    "waits for: the day on which the request arrives". ``rule`` gives the words for what it waits
    for.
    """
    if due.left is not None:
        return f"counting is paused; {_left(due)} left"
    if due.waits_for:
        return _waiting(due.waits_for, rule)
    if due.cautious is None or due.outer is None:
        return "no end in time"
    if due.limit.count == "at-once":
        return f"due at once, since {end_words(due.cautious, now)}"
    if due.outer.at < now:
        return f"ended {end_words(due.outer, now)}, {_ago(due.outer, now)}"
    if due.cautious.at < now:
        first, last = end_words(due.cautious, now), end_words(due.outer, now)
        return f"may have ended {first}; ends at the latest {last}"
    return f"due {end_words(due.cautious, now)}, {_to_come(due.cautious, now)}"


def state_words(clock: CaseClock, now: dt.datetime) -> str:
    """Where a clock stands, as seen at ``now`` (aware), in a few words."""
    stands = clock.standing
    if stands.state in _CLOSED:
        when = clock.closing.happened.words() if clock.closing is not None else ""
        return f"{_CLOSED[stands.state]}: {when}" if when else _CLOSED[stands.state]
    if clock.rule.show == "check":
        return "to check; not counted down"
    if clock.fault:
        return "cannot be counted"
    if clock.continuing:
        return CONTINUING
    if stands.state is State.NOT_STARTED:
        return TIME_NOT_KNOWN
    due = pressing_due(clock)
    return "no end in time" if due is None else due_words(due, now, clock.rule)


def pressing_due(clock: CaseClock) -> Due | None:
    """The limit that says most about where a clock stands: the next one, else a stopped one.

    Else the last that has passed, else the first of all.
    """
    stands = clock.standing
    if stands.next_due is not None:
        return stands.next_due
    stopped = [due for due in clock.dues if due.left is not None and due.aside is None]
    first = [due for due in clock.dues if due.aside is None]
    return next(iter((*stopped, *reversed(stands.passed), *first)), None)


def end_words(end: End, now: dt.datetime) -> str:
    """When it ends: "Fri 30 Apr" for a day, "Fri 30 Apr 14:20" for an instant.

    The year is said where it is not that of ``now``.
    """
    local = end.at.astimezone(ZoneInfo(LONDON))
    day = end.day or local.date()
    year = "" if day.year == now.astimezone(ZoneInfo(LONDON)).year else f" {day.year}"
    # %-d is not known on Windows, so the day is written by hand.
    words = f"{day:%a} {day.day} {day:%b}{year}"
    return words if end.day is not None else f"{words} {local:%H:%M}"


def _to_come(end: End, now: dt.datetime) -> str:
    if end.day is None and end.at - now < _IN_HOURS:
        return f"{_hours(end.at - now)} left"
    days = _days_to(end, now)
    return "today" if days == 0 else "tomorrow" if days == 1 else f"in {days} days"


def _ago(end: End, now: dt.datetime) -> str:
    if end.day is None and now - end.at < _IN_HOURS:
        return f"{_hours(now - end.at)} ago"
    days = -_days_to(end, now)
    return "yesterday" if days == 1 else f"{days} days ago"


def _days_to(end: End, now: dt.datetime) -> int:
    day = end.day or end.at.astimezone(ZoneInfo(LONDON)).date()
    return (day - now.astimezone(ZoneInfo(LONDON)).date()).days


def _left(due: Due) -> str:
    left = due.left or dt.timedelta()
    if due.limit.count.startswith("hours"):
        return _hours(left)
    return "1 day" if left.days == 1 else f"{left.days} days"


def _hours(length: dt.timedelta) -> str:
    hours, minutes = divmod(int(length.total_seconds()) // 60, 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def _waiting(waits_for: str, rule: ClockRule | None) -> str:
    if waits_for == START:
        return TIME_NOT_KNOWN
    if waits_for == DATE:
        return "waits for a day to be set"
    starts = {start.id: start.words for start in rule.other_starts} if rule is not None else {}
    words = starts.get(waits_for, "")
    return f"waits for: {named(words)}" if words else "waits for a later event"
