# SPDX-License-Identifier: Apache-2.0
"""When a limit ends and how much is left, in words and in London's time."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from app.cases.when import LONDON
from app.clocks.results import Due, End
from app.clocks.setback import SetBack
from app.services.clocks.words import end_words

_HOURS_TO_THE_MINUTE = 48
_DAYS_WITH_HOURS = 7


def when_words(end: End, now: datetime) -> str:
    """When it ends: 'Thu 26 Nov 03:00', or 'end of Thu 26 Nov' for a day that counts whole."""
    words = end_words(end, now)
    return f"end of {words}" if end.day is not None else words


def left_words(end: End, now: datetime) -> str:
    """How much is left at ``now`` (aware), or how long ago it ended."""
    if end.day is not None:
        days = (end.day - now.astimezone(ZoneInfo(LONDON)).date()).days
        return _days_words(days)
    gap = end.at - now
    return f"{_spell(gap)} left" if gap >= timedelta() else f"ended {_spell(-gap)} ago"


def stopped_words(left: timedelta, *, in_days: bool) -> str:
    """What remains while it is paused: '16 days left'."""
    return f"{_many(left.days, 'day')} left" if in_days else f"{_spell(left)} left"


def due_in_full(due: Due, now: datetime) -> str:
    """When a limit ends; cautious and latest if its start lies between two times."""
    if due.cautious is None or due.outer is None:
        return ""
    first, last = when_words(due.cautious, now), when_words(due.outer, now)
    return first if first == last else f"{first} at the earliest, {last} at the latest"


def due_in_short(due: Due, now: datetime) -> str:
    """The same, as short as it can be said in a list: 'Fri 27 Nov 06:15 to 10:15'."""
    if due.cautious is None or due.outer is None:
        return ""
    first, last = when_words(due.cautious, now), when_words(due.outer, now)
    if first == last:
        return first
    same_day = first.rpartition(" ")[0] == last.rpartition(" ")[0] and due.outer.day is None
    return f"{first} to {last.rpartition(' ')[2] if same_day else last}"


def doubt_words(doubt: SetBack) -> str:
    """That the machine's clock may be wrong, and what to do about it."""
    spell = _roughly(abs(doubt.moved))
    if doubt.known == "before-the-last-entry":
        found = f"This computer's clock reads {spell} earlier than the last entry."
    else:
        way = "back" if doubt.back else "forward"
        found = f"This computer's clock was set {way} by {spell} since the last entry."
    return f"{found} Times and clocks may be wrong: check the time, or note the right one."


def _days_words(days: int) -> str:
    match days:
        case 0:
            return "ends today"
        case 1:
            return "ends tomorrow"
        case -1:
            return "ended yesterday"
        case _:
            return f"{days} days left" if days > 0 else f"ended {-days} days ago"


def _spell(gap: timedelta) -> str:
    minutes = int(gap.total_seconds()) // 60
    hours, minutes = divmod(minutes, 60)
    if hours < 1:
        return f"{minutes} min"
    if hours < _HOURS_TO_THE_MINUTE:
        return f"{hours} h {minutes:02} min"
    days, hours = divmod(hours, 24)
    if days >= _DAYS_WITH_HOURS or not hours:
        return _many(days, "day")
    return f"{_many(days, 'day')} {hours} h"


def _roughly(gap: timedelta) -> str:
    minutes = max(round(gap.total_seconds() / 60), 1)
    if minutes < 2 * 60:
        return _many(minutes, "minute")
    hours = round(minutes / 60)
    return _many(hours, "hour") if hours < 2 * 24 else _many(round(hours / 24), "day")


def _many(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
