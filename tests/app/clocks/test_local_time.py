# SPDX-License-Identifier: Apache-2.0
"""Wall-clock time and the instants that it names."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clocks.faults import ClockFault
from app.clocks.local_time import (
    end_of_day,
    in_utc,
    instant,
    local_day,
    local_time,
    occurs_twice,
    start_of_day,
)
from app.errors import Bug
from tests.app.clocks.making import at

HOUR = dt.timedelta(hours=1)


def last_sunday(year: int, month: int) -> dt.date:
    """The last Sunday of a month with 31 days."""
    last = dt.date(year, month, 31)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)


def summer_time(moment: dt.datetime) -> bool:
    """By the rule that stands since 1996: 01:00 UTC on the last Sundays."""
    one = dt.time(1, tzinfo=dt.UTC)
    begins = dt.datetime.combine(last_sunday(moment.year, 3), one)
    ends = dt.datetime.combine(last_sunday(moment.year, 10), one)
    return begins <= moment < ends


@given(st.datetimes(dt.datetime(1996, 1, 1), dt.datetime(2037, 1, 1)))
def test_offsets_follow_the_rule_of_the_last_sundays(naive: dt.datetime) -> None:
    moment = naive.replace(tzinfo=dt.UTC)
    assert local_time(moment).utcoffset() == (HOUR if summer_time(moment) else 0 * HOUR)


@given(st.datetimes(dt.datetime(1996, 1, 1), dt.datetime(2037, 1, 1)))
def test_every_instant_comes_back_from_its_wall_clock(naive: dt.datetime) -> None:
    moment = naive.replace(tzinfo=dt.UTC)
    local = local_time(moment)
    wall = local.replace(tzinfo=None, fold=0)
    assert instant(wall, local.fold) == moment
    assert occurs_twice(wall) == (instant(wall, 0) != instant(wall, 1))


def test_a_time_that_comes_twice_is_the_first_unless_the_second_is_meant() -> None:
    wall = dt.datetime(2026, 10, 25, 1, 30)
    assert occurs_twice(wall)
    assert instant(wall) == dt.datetime(2026, 10, 25, 0, 30, tzinfo=dt.UTC)
    assert instant(wall, 1) - instant(wall, 0) == HOUR


def test_a_fold_is_ignored_where_a_time_occurs_once() -> None:
    for wall in (dt.datetime(2026, 7, 1, 12), dt.datetime(2026, 3, 29, 2), dt.datetime(2026, 1, 1)):
        assert not occurs_twice(wall)
        assert instant(wall, 1) == instant(wall, 0) == instant(wall.replace(fold=1))


@pytest.mark.parametrize("wall", ["2026-03-29T01:00", "2026-03-29T01:30", "2026-03-29T01:59:59"])
@pytest.mark.parametrize("fold", [0, 1])
def test_a_skipped_time_is_refused_with_the_reason(wall: str, fold: int) -> None:
    with pytest.raises(ClockFault) as refused:
        at(wall, fold)
    assert refused.value.code == "nonexistent-time"
    assert refused.value.sentence == (
        "That time does not exist: on Sun 29 Mar 2026 the clocks went forward from 01:00 to 02:00."
    )
    assert not occurs_twice(dt.datetime.fromisoformat(wall))


def test_the_times_beside_a_gap_exist() -> None:
    assert at("2026-03-29T02:00") - at("2026-03-29T00:59") == dt.timedelta(minutes=1)


def test_midnight_belongs_to_the_day_that_it_begins() -> None:
    assert local_day(at("2026-06-10T00:00")) == dt.date(2026, 6, 10)
    assert local_day(at("2026-06-10T00:00") - dt.timedelta(microseconds=1)) == dt.date(2026, 6, 9)


def test_a_day_of_a_clock_change_is_an_hour_shorter_or_longer() -> None:
    for day, hours in ((dt.date(2026, 3, 29), 23), (dt.date(2026, 10, 25), 25)):
        assert end_of_day(day) - start_of_day(day) == hours * HOUR - dt.timedelta(seconds=1)


@settings(max_examples=300)
@given(st.datetimes(), st.integers(0, 1))
def test_no_wall_clock_of_any_year_fails_but_with_a_fault(wall: dt.datetime, fold: int) -> None:
    try:
        moment = instant(wall, fold)
    except ClockFault:
        return
    assert moment.tzinfo is dt.UTC
    assert local_time(moment).replace(tzinfo=None, fold=0) == wall


def test_the_first_and_last_moments_of_the_calendar_are_safe() -> None:
    first, last = dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, 23, 59, 59, 999_999)
    assert local_time(instant(first)).replace(tzinfo=None) == first
    assert local_time(instant(last)).replace(tzinfo=None) == last
    with pytest.raises(ClockFault) as refused:
        local_day(first.replace(tzinfo=dt.UTC))
    assert refused.value.code == "out-of-calendar"
    east = dt.timezone(dt.timedelta(hours=5))
    with pytest.raises(ClockFault):
        in_utc(first.replace(tzinfo=east))


def test_a_time_without_a_zone_is_a_mistake_of_casebook() -> None:
    with pytest.raises(Bug):
        in_utc(dt.datetime(2026, 1, 1))
    with pytest.raises(Bug):
        instant(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
