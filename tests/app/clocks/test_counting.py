# SPDX-License-Identifier: Apache-2.0
"""Each way of counting, held against slow and simple ones."""

import calendar as months
import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clocks.calendar import Calendar
from app.clocks.counting import (
    PERIODS,
    after_hours,
    after_hours_without_days_off,
    back_to_working_day,
    first_day,
    months_after,
    months_beginning,
    nth_day,
    nth_working_day,
)
from app.clocks.faults import ClockFault
from app.clocks.local_time import local_day, start_of_day
from app.clocks.pausing import LAST_DAY, DaysOut
from tests.app.clocks.making import DAY, at, day, holidays

DAYS = st.dates(dt.date(2024, 1, 2), dt.date(2030, 12, 31))
MINUTE = dt.timedelta(minutes=1)


def corresponding(start: dt.date, amount: int) -> dt.date | None:
    """The same day of a later month, found by walking month by month."""
    year, month = start.year, start.month
    for _ in range(amount):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    if start.day > months.monthrange(year, month)[1]:
        return None
    return dt.date(year, month, start.day)


def last_of_month(start: dt.date, amount: int) -> dt.date:
    found = corresponding(start.replace(day=1), amount + 1)
    assert found is not None
    return found - DAY


@given(DAYS, st.integers(1, 60))
def test_months_agree_with_walking_month_by_month(start: dt.date, amount: int) -> None:
    same = corresponding(start, amount)
    assert months_beginning(start, amount) == (
        start,
        last_of_month(start, amount) if same is None else same - DAY,
    )
    assert months_after(start, amount) == (
        start + DAY,
        last_of_month(start, amount) if same is None else same,
    )


def test_months_go_to_the_last_year_of_the_calendar_and_no_further() -> None:
    assert months_after(day("9998-12-31"), 12) == (day("9999-01-01"), day("9999-12-31"))
    assert months_beginning(day("0001-01-31"), 1) == (day("0001-01-31"), day("0001-02-28"))
    with pytest.raises(OverflowError):
        months_beginning(day("9999-01-01"), 12)


@given(DAYS, st.integers(1, 60))
def test_the_two_month_rules_differ_by_a_day_unless_both_end_a_month(
    start: dt.date, amount: int
) -> None:
    beginning, after = months_beginning(start, amount)[1], months_after(start, amount)[1]
    assert after - beginning == (0 * DAY if corresponding(start, amount) is None else DAY)


@pytest.mark.parametrize("count", list(PERIODS))
def test_the_first_day_that_counts_begins_each_period(count: str) -> None:
    for known, period in PERIODS.items():
        if known == count:
            assert period(day("2026-01-31"), 1)[0] == first_day(known, day("2026-01-31"))


@given(DAYS, st.integers(0, 80), st.lists(st.tuples(st.integers(0, 99), st.integers(0, 20))))
def test_paused_days_are_left_out_one_by_one(
    first: dt.date, amount: int, runs: list[tuple[int, int]]
) -> None:
    out = apart((first + (a - 9) * DAY, first + (a - 9 + length) * DAY) for a, length in runs)
    reached, left = first - DAY, amount
    while left:
        reached += DAY
        left -= not any(begin <= reached <= last for begin, last in out)
    found = nth_day(first, amount, out)
    assert found == reached, "for none, the day before the first"


def apart(runs: object) -> list[DaysOut]:
    """The runs in order, those that meet joined."""
    joined: list[DaysOut] = []
    for begin, last in sorted(runs):  # type: ignore[call-overload]
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], last)
        else:
            joined.append((begin, last))
    return joined


def test_an_open_pause_leaves_what_remains() -> None:
    out = [(day("2026-07-01"), LAST_DAY)]
    assert nth_day(day("2026-04-17"), 91, out) == dt.timedelta(days=16)
    assert nth_day(day("2026-06-25"), 6, out) == day("2026-06-30"), "it ends before the pause"
    assert nth_working_day(day("2026-06-29"), 5, out, holidays()) == dt.timedelta(days=3)


def test_working_days_go_on_after_a_pause_of_any_length() -> None:
    begins = day("2026-06-29")
    week = [(day("2026-06-30"), day("2026-07-06"))]
    assert nth_working_day(begins, 2, week, holidays()) == day("2026-07-07")
    two = [*week, (day("2026-07-08"), day("2026-07-08"))]
    assert nth_working_day(begins, 3, two, holidays()) == day("2026-07-09")
    mistyped = [(day("2026-06-30"), day("9026-07-06"))]
    with pytest.raises(ClockFault):
        nth_working_day(begins, 2, mistyped, holidays())
    assert nth_working_day(begins, 0, week, holidays()) == day("2026-06-28")


@given(DAYS, st.integers(1, 60))
def test_working_days_are_each_a_working_day(start: dt.date, amount: int) -> None:
    known = holidays()
    last = nth_working_day(start + DAY, amount, (), known)
    assert isinstance(last, dt.date) and known.is_working(last)
    span = (start + number * DAY for number in range(1, (last - start).days + 1))
    assert sum(known.is_working(each) for each in span) == amount


@given(DAYS)
def test_going_back_ends_on_the_nearest_day_that_may_end_it(start: dt.date) -> None:
    found = back_to_working_day(start, holidays())
    assert not holidays().ends_early(found)
    between = (found + number * DAY for number in range(1, (start - found).days + 1))
    assert all(holidays().ends_early(each) for each in between)


@given(st.integers(0, 60 * 24 * 700), st.integers(0, 60))
def test_hours_without_days_off_agree_with_counting_minutes(start: int, hours: int) -> None:
    begin = at("2026-01-01T00:00") + start * MINUTE
    known = holidays()
    moment, left = begin, hours * 60
    while left:
        day_off = known.is_off(local_day(moment))
        if day_off:
            moment = start_of_day(local_day(moment) + DAY)
        else:
            step = min(left, (start_of_day(local_day(moment) + DAY) - moment) // MINUTE)
            moment, left = moment + step * MINUTE, left - step
    found = after_hours_without_days_off(begin, dt.timedelta(hours=hours), (), known)
    while not hours and known.is_off(local_day(moment)):
        moment = start_of_day(local_day(moment) + DAY)
    assert found == moment


def test_hours_that_are_used_up_at_midnight_end_there() -> None:
    found = after_hours_without_days_off(
        at("2026-06-11T00:00"), dt.timedelta(hours=72), (), holidays()
    )
    assert found == at("2026-06-14T00:00"), "the Sunday that begins there is not needed"


def test_hours_on_a_day_whose_holidays_are_not_known_are_refused() -> None:
    small = Calendar({}, day("2026-06-01"), day("2026-06-10"))
    for length, known in ((38, True), (39, False)):
        try:
            found = after_hours_without_days_off(
                at("2026-06-09T10:00"), dt.timedelta(hours=length), (), small
            )
        except Exception as fault:  # noqa: BLE001 - whichever it is, its code is looked at
            assert not known and getattr(fault, "code", "") == "calendar-out-of-range"
        else:
            assert known and found == at("2026-06-11T00:00")


@given(st.integers(0, 200), st.lists(st.tuples(st.integers(0, 99), st.integers(1, 20))))
def test_stopped_time_is_left_out_minute_by_minute(
    amount: int, runs: list[tuple[int, int]]
) -> None:
    begin = at("2026-03-28T20:00")
    stopped = sorted({minute for a, length in runs for minute in range(a, a + length)})
    out = [(begin + m * MINUTE, begin + (m + 1) * MINUTE) for m in stopped]
    minute, left = 0, amount
    while left:
        left -= minute not in stopped
        minute += 1
    assert after_hours(begin, amount * MINUTE, out) == begin + minute * MINUTE
