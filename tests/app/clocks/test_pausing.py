# SPDX-License-Identifier: Apache-2.0
"""Time that does not count."""

import datetime as dt

import pytest

from app.clocks.faults import ClockFault
from app.clocks.given import Pause
from app.clocks.pausing import FOREVER, LAST_DAY, counting_time, days_out, stops
from tests.app.clocks.making import at, day, pause, stay

MINUTE = dt.timedelta(minutes=1)


def test_what_overlaps_is_left_out_once() -> None:
    found = stops(
        [
            stay("2026-08-11T20:00", "2026-08-11T22:00"),
            stay("2026-08-11T21:00", "2026-08-11T21:30"),
            stay("2026-08-11T21:45", "2026-08-11T23:00"),
            stay("2026-08-12T02:00", "2026-08-12T03:00"),
        ]
    )
    assert found == (
        (at("2026-08-11T20:00"), at("2026-08-11T23:00")),
        (at("2026-08-12T02:00"), at("2026-08-12T03:00")),
    )


def test_questioning_counts_in_whichever_stay_it_lies() -> None:
    found = stops(
        [
            stay("2026-08-11T20:00", "2026-08-11T22:00", ("2026-08-11T20:30", "2026-08-11T20:50")),
            stay("2026-08-11T20:40", "2026-08-11T23:00", ("2026-08-11T22:50", "2026-08-11T23:40")),
        ]
    )
    assert found == (
        (at("2026-08-11T20:00"), at("2026-08-11T20:30")),
        (at("2026-08-11T20:50"), at("2026-08-11T22:50")),
    )


def test_an_open_pause_goes_on_and_questioning_in_it_counts() -> None:
    found = stops([stay("2026-08-11T20:00", None, ("2026-08-11T21:00", "2026-08-11T21:20"))])
    assert found == (
        (at("2026-08-11T20:00"), at("2026-08-11T21:00")),
        (at("2026-08-11T21:20"), FOREVER),
    )
    assert counting_time(at("2026-08-11T19:00"), at("2026-08-12T19:00"), found) == 80 * MINUTE


def test_days_are_left_out_whole_up_to_the_day_before_counting_begins_again() -> None:
    given = [Pause("away", at("2026-06-01T15:00"), at("2026-06-11T09:00"))]
    assert days_out(given) == ((day("2026-06-01"), day("2026-06-10")),)


def test_a_pause_that_ends_on_its_first_day_leaves_no_day_out() -> None:
    assert days_out([Pause("away", at("2026-06-01T09:00"), at("2026-06-01T17:00"))]) == ()


def test_an_open_pause_leaves_out_every_later_day() -> None:
    assert days_out([pause("2026-07-01", None), pause("2026-08-01", "2026-08-02")]) == (
        (day("2026-07-01"), LAST_DAY),
    )


@pytest.mark.parametrize(
    "wrong",
    [
        stay("2026-08-11T22:00", "2026-08-11T20:00"),
        stay("2026-08-11T20:00", "2026-08-11T22:00", ("2026-08-11T21:00", "2026-08-11T20:59")),
    ],
)
def test_a_pause_that_ends_before_it_begins_is_refused(wrong: Pause) -> None:
    with pytest.raises(ClockFault) as refused:
        stops([wrong])
    assert refused.value.code == "interval-reversed"


def test_the_repeated_hour_is_compared_in_utc() -> None:
    twice = Pause("in hospital", at("2026-10-25T01:50"), at("2026-10-25T01:10", 1))
    ((begin, end),) = stops([twice])
    assert end - begin == 20 * MINUTE
