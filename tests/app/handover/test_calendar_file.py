# SPDX-License-Identifier: Apache-2.0
"""A calendar of due dates keeps to RFC 5545, whatever the code of a case is."""

from datetime import UTC, date, datetime, timedelta, timezone
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.handover.calendar_file import DueDate, calendar_file
from tests.app.handover.ical_reader import read_calendar

MADE = datetime(2026, 11, 25, 9, 30, 15, tzinfo=UTC)


def test_a_limit_in_days_is_an_all_day_event_and_one_in_hours_stands_in_utc() -> None:
    summer = timezone(timedelta(hours=1))
    at = datetime(2026, 7, 31, 23, 59, 59, tzinfo=summer)
    dates = [
        DueDate("OAK 7", at, date(2026, 7, 31), uuid4()),
        DueDate("OAK 7", datetime(2026, 7, 1, 14, 20, tzinfo=summer), None, uuid4()),
    ]
    day, hour = read_calendar(calendar_file(dates, MADE))
    assert (day.summary, day.start) == ("OAK 7", date(2026, 7, 31))
    assert (hour.summary, hour.start) == ("OAK 7", datetime(2026, 7, 1, 13, 20, tzinfo=UTC))
    assert day.stamped == MADE
    assert {day.uid, hour.uid} == {str(each.uid) for each in dates}


@given(st.lists(st.text(min_size=1, max_size=120), min_size=1, max_size=3))
def test_any_code_comes_out_as_it_went_in_but_for_its_spaces(codes: list[str]) -> None:
    printable = ["".join(c for c in code if c.isprintable()) for code in codes]
    dates = [DueDate(code, MADE, None, uuid4()) for code in printable]
    events = read_calendar(calendar_file(dates, MADE))
    assert [event.summary for event in events] == [" ".join(code.split()) for code in printable]


def test_an_empty_calendar_is_a_calendar() -> None:
    assert read_calendar(calendar_file([], MADE)) == []
