# SPDX-License-Identifier: Apache-2.0
"""Which backups are kept: the newest always, then fewer the older they are."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.vault.backup_plan import LAST, Made, to_remove

NOW = datetime(2026, 9, 14, 7, 10, tzinfo=UTC)


def test_five_a_day_a_week_a_month() -> None:
    # Two a day for sixty days, the newest now.
    made = [Made(200 - half, NOW - timedelta(hours=12 * half)) for half in range(120)]
    gone = {each.number for each in to_remove(made, NOW)}
    kept = [each for each in made if each.number not in gone]
    assert [each.number for each in kept[:LAST]] == [200, 199, 198, 197, 196]
    days = [each.at.date() for each in kept if each.at > NOW - timedelta(days=7)]
    assert len(set(days)) == 8  # today and the seven days before, in part
    assert len(days) <= 8 + 3  # more than one only among the last five
    weeks = [each for each in kept if NOW - each.at > timedelta(days=8)]
    assert 3 <= len(weeks) <= 4
    assert all(NOW - each.at <= timedelta(days=31) for each in kept)


@given(
    st.lists(st.integers(-100 * 24, 100 * 24), max_size=60),
    st.integers(-50 * 24, 50 * 24),
)
def test_the_last_five_stay_whatever_the_clock_said(hours: list[int], off: int) -> None:
    made = [Made(number, NOW + timedelta(hours=each)) for number, each in enumerate(hours)]
    now = NOW + timedelta(hours=off)
    gone = to_remove(made, now)
    assert not {each.number for each in gone} & {each.number for each in made[-LAST:]}
    # Thinning is done when it is done: nothing more goes when it is asked again.
    assert to_remove([each for each in made if each not in gone], now) == []


def test_one_from_the_future_waits_until_its_time_has_gone() -> None:
    future = Made(1, NOW + timedelta(days=400))
    made = [future, *(Made(number, NOW) for number in range(2, 12))]
    assert future not in to_remove(made, NOW)
    assert future in to_remove(made, NOW + timedelta(days=500))


def test_backups_made_day_after_day_stay_few() -> None:
    kept: list[Made] = []
    for number in range(400):
        now = NOW + timedelta(hours=6 * number)
        kept.append(Made(number, now))
        gone = to_remove(kept, now)
        kept = [each for each in kept if each not in gone]
    assert len(kept) <= LAST + 8 + 5
    # The weeks are reached although only what survives the days can stand for them.
    assert max(now - each.at for each in kept) > timedelta(days=21)


@given(st.lists(st.tuples(st.integers(0, 3 * 24), st.integers(-400, 400)), max_size=80))
def test_they_stay_few_whatever_the_clock_does(steps: list[tuple[int, int]]) -> None:
    """Hours go by between backups, and now and then the clock is set by some days."""
    kept: list[Made] = []
    now = NOW
    for number, (hours, days) in enumerate(steps, start=1):
        off = days if number % 20 == 0 else 0
        now += timedelta(hours=hours, days=off)
        kept.append(Made(number, now))
        gone = to_remove(kept, now)
        kept = [each for each in kept if each not in gone]
        ahead = {each.at.date() for each in kept if each.at > now}
        # Eight days, five weeks, and the last five, of which one stands for the newest day.
        assert len(kept) <= 8 + 5 + LAST - 1 + len(ahead)


def test_a_clock_that_starts_anew_each_morning_fills_no_disk() -> None:
    # A laptop with a dead battery: every day is the first of January until it is put right.
    kept: list[Made] = []
    for number in range(200):
        now = NOW + timedelta(minutes=7 * (number % 10))
        kept.append(Made(number, now))
        gone = to_remove(kept, now)
        kept = [each for each in kept if each not in gone]
    assert len(kept) <= LAST + 1
