# SPDX-License-Identifier: Apache-2.0
"""A machine's clock that was moved."""

import datetime as dt

import pytest

from app.clocks.setback import DRIFT, TOLERANCE, Reading, set_back

LAST = Reading(dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), "boot-1", 5_000_000_000_000)
MINUTE = dt.timedelta(minutes=1)
HOUR = 60 * MINUTE


def later(wall: dt.timedelta, ran: dt.timedelta, boot: str = "boot-1") -> Reading:
    """A reading after the last one, by the wall clock and by the time that the machine ran."""
    nanoseconds = ran // dt.timedelta(microseconds=1) * 1000
    return Reading(LAST.at + wall, boot, LAST.monotonic_ns + nanoseconds)


@pytest.mark.parametrize("drift", [0 * MINUTE, TOLERANCE, -TOLERANCE])
def test_a_clock_that_goes_on_as_it_should_says_nothing(drift: dt.timedelta) -> None:
    assert set_back(LAST, later(HOUR + drift, HOUR)) is None
    assert set_back(LAST, later(9 * HOUR, MINUTE, boot="boot-2")) is None


def test_a_clock_put_right_just_after_an_entry_says_nothing() -> None:
    for boot in ("boot-1", "boot-2", ""):
        for back in (dt.timedelta(microseconds=1), dt.timedelta(seconds=30), TOLERANCE):
            assert set_back(LAST, later(-back, 0 * HOUR, boot)) is None
        found = set_back(LAST, later(-TOLERANCE - dt.timedelta(seconds=1), 0 * HOUR, boot))
        assert found is not None and found.back


def test_a_laptop_that_was_never_switched_off_may_drift_for_weeks() -> None:
    month = 30 * 24 * HOUR
    drift = month / 10_000
    assert drift > TOLERANCE
    for gone in (month + drift, month - drift):
        assert set_back(LAST, later(gone, month)) is None
    too_much = TOLERANCE + month / DRIFT + dt.timedelta(seconds=1)
    assert set_back(LAST, later(month + too_much, month)) is not None
    assert set_back(LAST, later(month - too_much, month)) is not None


def test_a_laptop_that_slept_or_started_again_says_nothing() -> None:
    assert set_back(LAST, later(14 * HOUR, 14 * HOUR)) is None, "time asleep is counted"
    assert set_back(LAST, later(14 * HOUR, -HOUR, "boot-2")) is None


def test_a_time_before_the_last_entry_is_noticed_after_a_restart_too() -> None:
    for boot in ("boot-2", ""):
        found = set_back(LAST, later(-3 * HOUR, 0 * HOUR, boot))
        assert found is not None and found.back and found.moved == -3 * HOUR
        assert found.known == "before-the-last-entry"


def test_a_clock_set_back_between_is_noticed_although_it_is_later_than_the_entry() -> None:
    found = set_back(LAST, later(HOUR, 3 * HOUR))
    assert found is not None and found.back and found.moved == -2 * HOUR
    assert found.known == "against-the-running-time"


def test_a_clock_set_forward_is_noticed_within_one_run() -> None:
    found = set_back(LAST, later(30 * HOUR, HOUR))
    assert found is not None and not found.back and found.moved == 29 * HOUR
    assert set_back(LAST, later(30 * HOUR, HOUR, boot="boot-2")) is None
    assert set_back(LAST, later(HOUR, 0 * HOUR)) is not None


def test_an_unknown_run_of_the_machine_is_not_compared() -> None:
    unknown = Reading(LAST.at, "", 0)
    assert set_back(unknown, Reading(LAST.at + HOUR, "", 10**18)) is None


def test_a_running_time_that_went_backwards_or_is_absurd_is_no_failure() -> None:
    before = Reading(LAST.at + HOUR, "boot-1", LAST.monotonic_ns - 1)
    assert set_back(LAST, before) is None
    absurd = Reading(LAST.at + HOUR, "boot-1", 10**40)
    found = set_back(LAST, absurd)
    assert found is not None and found.back


def test_zones_do_not_matter() -> None:
    east = dt.timezone(5 * HOUR)
    moved = later(HOUR, HOUR)
    assert (
        set_back(LAST, Reading(moved.at.astimezone(east), moved.boot, moved.monotonic_ns)) is None
    )
