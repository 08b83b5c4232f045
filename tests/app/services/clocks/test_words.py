# SPDX-License-Identifier: Apache-2.0
"""When a limit ends, in the words of an officer's day."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.clocks.results import DATE, START, Due, End
from app.clocks.rules import Limit
from app.services.clocks.words import due_words

NOW = datetime(2026, 4, 28, 9, 0, tzinfo=UTC)  # 10:00 in London
LIMIT = Limit("limit", "A limit", 3, "hours")
AT_ONCE = Limit("limit", "A limit", 0, "at-once")
IN_DAYS = Limit("limit", "A limit", 3, "days")


def in_days(day: date) -> Due:
    end = End(datetime(day.year, day.month, day.day, 22, 59, 59, tzinfo=UTC), day)
    return Due(IN_DAYS, NOW, end, end)


def at_once(moment: datetime, latest: datetime | None = None) -> Due:
    return Due(LIMIT, NOW, End(moment), End(latest or moment))


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (in_days(date(2026, 4, 30)), "due Thu 30 Apr, in 2 days"),
        (in_days(date(2026, 4, 29)), "due Wed 29 Apr, tomorrow"),
        (in_days(date(2026, 4, 28)), "due Tue 28 Apr, today"),
        (in_days(date(2026, 4, 27)), "ended Mon 27 Apr, yesterday"),
        (in_days(date(2026, 4, 20)), "ended Mon 20 Apr, 8 days ago"),
        (in_days(date(2027, 1, 4)), "due Mon 4 Jan 2027, in 251 days"),
        (at_once(NOW + timedelta(hours=3, minutes=20)), "due Tue 28 Apr 13:20, 3 h 20 min left"),
        (at_once(NOW + timedelta(minutes=40)), "due Tue 28 Apr 10:40, 40 min left"),
        (at_once(NOW + timedelta(hours=72)), "due Fri 1 May 10:00, in 3 days"),
        (at_once(NOW - timedelta(hours=5)), "ended Tue 28 Apr 05:00, 5 h ago"),
        (
            at_once(NOW - timedelta(hours=1), NOW + timedelta(hours=1)),
            "may have ended Tue 28 Apr 09:00; ends at the latest Tue 28 Apr 11:00",
        ),
        (Due(IN_DAYS, NOW, None, None), "no end in time"),
        (Due(AT_ONCE, NOW, End(NOW), End(NOW)), "due at once, since Tue 28 Apr 10:00"),
        (
            Due(IN_DAYS, NOW, None, None, left=timedelta(days=16)),
            "counting is paused; 16 days left",
        ),
        (Due(IN_DAYS, NOW, None, None, left=timedelta(days=1)), "counting is paused; 1 day left"),
        (
            Due(LIMIT, NOW, None, None, left=timedelta(hours=2, minutes=5)),
            "counting is paused; 2 h 5 min left",
        ),
        (Due(LIMIT, None, None, None, START), "the time is not known yet"),
        (Due(LIMIT, None, None, None, DATE), "waits for a day to be set"),
        (Due(LIMIT, None, None, None, "request"), "waits for a later event"),
    ],
)
def test_the_end_of_a_limit_is_said_as_people_say_it(due: Due, words: str) -> None:
    assert due_words(due, NOW) == words
