# SPDX-License-Identifier: Apache-2.0
"""A machine's clock that was set back is seen against the last entry of any case."""

from datetime import timedelta

import pytest

from app.services.clocks.doubt import clock_doubt
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ClockBench, SetClock


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A casebook whose last entry was recorded a moment ago."""
    return ClockBench(session).open({})


def test_there_is_no_doubt_while_both_clocks_run_on(bench: ClockBench) -> None:
    assert clock_doubt(bench.session) is None
    bench.time.at += timedelta(hours=3)
    bench.time.running_ns += 3 * 3_600 * 1_000_000_000
    assert clock_doubt(bench.session) is None


def test_a_clock_set_back_within_one_run_of_the_machine_is_seen(bench: ClockBench) -> None:
    bench.time.at += timedelta(hours=3)
    bench.time.running_ns += 4 * 3_600 * 1_000_000_000
    found = clock_doubt(bench.session)
    assert found is not None
    assert found.back
    assert found.moved == timedelta(hours=-1)


def test_after_a_restart_only_a_time_before_the_last_entry_is_seen(bench: ClockBench) -> None:
    bench.time.boot = "another"
    bench.time.running_ns = 0
    assert clock_doubt(bench.session) is None
    bench.time.at -= timedelta(days=1)
    found = clock_doubt(bench.session)
    assert found is not None
    assert found.known == "before-the-last-entry"


def test_the_last_entry_of_whatever_case_counts(bench: ClockBench) -> None:
    bench.time.at += timedelta(days=2)
    bench.time.running_ns += 2 * 86_400 * 1_000_000_000
    ClockBench(bench.session, bench.time).open({})
    bench.time.at -= timedelta(days=1)
    assert clock_doubt(bench.session) is not None


def from_elsewhere(bench: ClockBench, ahead: timedelta, boot: str = "second machine") -> None:
    """An entry of the same officer, made on a machine whose clock is ahead, then merged here."""
    here = bench.time
    bench.session.clock = SetClock(here.at + ahead, 9 * here.running_ns, boot)
    bench.know(safe_now="no")
    bench.session.clock = here


def test_an_entry_from_a_second_machine_that_is_ahead_raises_no_doubt_here(
    bench: ClockBench,
) -> None:
    from_elsewhere(bench, timedelta(minutes=20))
    assert clock_doubt(bench.session) is None


def test_after_a_restart_such_an_entry_is_doubted_only_until_the_first_entry_here(
    bench: ClockBench,
) -> None:
    from_elsewhere(bench, timedelta(minutes=20))
    bench.time.boot = "another"
    assert clock_doubt(bench.session) is not None
    bench.know(safe_now="yes")
    assert clock_doubt(bench.session) is None


def test_a_clock_set_back_here_is_seen_behind_an_entry_from_elsewhere(bench: ClockBench) -> None:
    from_elsewhere(bench, timedelta(minutes=-20))
    bench.time.at -= timedelta(hours=1)
    found = clock_doubt(bench.session)
    assert found is not None
    assert found.known == "against-the-running-time"
