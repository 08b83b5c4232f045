# SPDX-License-Identifier: Apache-2.0
"""Working days, days off, and what is not known."""

import datetime as dt

import pytest

from app.clocks.calendar import Calendar
from app.clocks.faults import ClockFault
from tests.app.clocks.making import day, holidays


def test_weekends_and_bank_holidays_are_no_working_days() -> None:
    known = holidays()
    assert known.is_working(day("2026-12-24"))
    for text in ("2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28", "2027-01-01"):
        assert not known.is_working(day(text))


def test_hours_count_on_saturdays_and_not_on_holidays() -> None:
    known = holidays()
    assert not known.is_off(day("2026-06-13"))
    for text in ("2026-06-14", "2026-04-03", "2026-04-06", "2026-12-28"):
        assert known.is_off(day(text))


def test_christmas_day_is_left_out_by_name_on_a_saturday_and_without_a_table() -> None:
    assert day("2027-12-25").weekday() == 5
    assert holidays().is_off(day("2027-12-25"))
    assert holidays().is_off(day("2060-12-25"))


@pytest.mark.parametrize("text", ["2026-12-26", "2028-01-01", "2032-12-26"])
def test_other_saturdays_whose_holiday_is_kept_later_count_and_are_doubtful(text: str) -> None:
    known = holidays()
    if day(text).weekday() == 5:
        assert not known.is_off(day(text))
        assert known.is_doubtful(day(text))
        assert not known.changed([day(text)], []).is_doubtful(day(text))
    else:
        assert not known.is_doubtful(day(text))


@pytest.mark.parametrize("text", ["2023-12-29", "2033-01-03"])
def test_outside_the_days_known_a_weekday_is_a_fault_and_never_a_working_day(text: str) -> None:
    for ask in (holidays().is_working, holidays().is_off, holidays().ends_early):
        with pytest.raises(ClockFault) as refused:
            ask(day(text))
        assert refused.value.code == "calendar-out-of-range"


def test_a_weekend_needs_no_table() -> None:
    assert not holidays().is_working(day("2033-01-01"))
    assert holidays().is_off(day("2033-01-02"))
    nothing = Calendar({}, dt.date.max, dt.date.min)
    with pytest.raises(ClockFault):
        nothing.is_working(day("2026-06-10"))


def test_holidays_can_be_added_and_moved() -> None:
    changed = holidays().changed(added=[day("2027-05-04")], removed=[day("2027-05-03")])
    assert changed.is_working(day("2027-05-03")) and not changed.is_working(day("2027-05-04"))
    assert not holidays().is_working(day("2027-05-03")), "the calendar itself does not change"
    again = holidays().changed(added=[day("2026-12-25")], removed=[])
    assert again.holiday(day("2026-12-25")) == "Christmas Day"
