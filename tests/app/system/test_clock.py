# SPDX-License-Identifier: Apache-2.0
"""The wall clock is in UTC, and the other one only runs forwards."""

from datetime import UTC, timedelta

from app.system.clock import SystemClock
from tests.app.system.processes import run_python


def test_the_time_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)
    assert SystemClock().now().tzinfo is UTC


def test_marks_only_run_forwards_within_one_start() -> None:
    clock = SystemClock()
    first, second = clock.mark(), clock.mark()
    assert first.boot == second.boot
    assert first.monotonic_ns <= second.monotonic_ns


def test_two_processes_agree_on_the_start_and_the_count() -> None:
    script = """
from app.system.clock import SystemClock
mark = SystemClock().mark()
print(mark.boot, mark.monotonic_ns)
"""
    before = SystemClock().mark()
    boot, count = run_python(script).split()
    after = SystemClock().mark()
    assert boot == before.boot
    assert before.monotonic_ns < int(count) < after.monotonic_ns
