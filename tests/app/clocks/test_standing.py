# SPDX-License-Identifier: Apache-2.0
"""Where a clock stands at a moment."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clocks.given import Given
from app.clocks.reckoning import reckon
from app.clocks.rules import Rule
from app.clocks.standing import Standing, State, soon_from, standing
from tests.app.clocks.making import (
    at,
    between,
    day,
    exactly,
    holidays,
    limit,
    only,
    pause,
    rule,
    stay,
)

SECOND = dt.timedelta(seconds=1)
WINDOW = rule(limit("hours", 168))
WEEKS = rule(limit("days", 28))
TWO = rule(limit("hours", 24, "best"), limit("hours", 72, "latest"))


def stands(of: Rule, given: Given, now: dt.datetime, **said: object) -> Standing:
    return standing(of, reckon(of, given, holidays()), now, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "urgency"),
    [
        ("2026-04-30T12:00", "quiet"),
        ("2026-05-04T11:59", "quiet"),
        ("2026-05-04T12:00", "soon"),
        ("2026-05-08T00:01", "soon"),
        ("2026-05-08T06:00", "soon"),
        ("2026-05-08T06:01", "passed"),
    ],
)
def test_a_window_wants_attention_from_half_of_the_cautious_to_the_outer_end(
    now: str, urgency: str
) -> None:
    act = Given(between("2026-05-01T00:00", "2026-05-01T06:00"))
    found = stands(WINDOW, act, at(now))
    assert found.urgency == urgency
    assert found.state is (State.EXPIRED if urgency == "passed" else State.RUNNING)


def test_a_window_of_weeks_in_hours_keeps_to_its_half() -> None:
    window = rule(limit("hours", 1008))
    due = only(window, Given(exactly("2026-05-01T00:00")))
    assert soon_from(window, due) == at("2026-05-22T00:00")


def test_a_limit_in_days_wants_attention_in_its_last_week_at_most() -> None:
    start = Given(exactly("2026-05-01T09:00"))
    assert stands(WEEKS, start, at("2026-05-22T23:59")).urgency == "quiet"
    assert stands(WEEKS, start, at("2026-05-23T00:00")).urgency == "soon"
    week = rule(limit("days", 7))
    half = soon_from(week, only(week, start))
    assert half is not None and at("2026-05-04T12:00") < half < at("2026-05-05T12:00")


def test_a_rule_may_say_how_long_before() -> None:
    told = replace(WEEKS, soon_days=2)
    start = Given(exactly("2026-05-01T09:00"))
    assert stands(told, start, at("2026-05-27T23:59:58")).urgency == "quiet"
    assert stands(told, start, at("2026-05-28T00:00")).urgency == "soon"
    forever = replace(WEEKS, soon_days=10**12)
    assert stands(forever, start, at("1999-01-01T00:00")).urgency == "soon"


def test_any_moment_before_the_next_midnight_is_in_time() -> None:
    start = Given(exactly("2026-05-01T09:00"))
    last = at("2026-05-30T00:00") - dt.timedelta(microseconds=1)
    assert stands(WEEKS, start, last).state is State.RUNNING
    assert stands(WEEKS, start, at("2026-05-30T00:00")).state is State.EXPIRED


def test_the_exact_end_of_hours_is_in_time() -> None:
    start = Given(exactly("2026-05-01T09:00"))
    assert stands(WINDOW, start, at("2026-05-08T09:00")).state is State.RUNNING
    past = at("2026-05-08T09:00") + dt.timedelta(microseconds=1)
    assert stands(WINDOW, start, past).state is State.EXPIRED


def test_the_next_limit_is_neither_done_nor_past() -> None:
    start = Given(exactly("2026-05-01T09:00"))
    now = at("2026-05-02T10:00")
    found = stands(TWO, start, now)
    assert found.next_due is not None and found.next_due.limit.id == "latest"
    assert [due.limit.id for due in found.passed] == ["best"]
    assert (found.state, found.urgency) == (State.RUNNING, "passed")
    done = stands(TWO, start, now, done=frozenset({"best"}))
    assert done.passed == () and done.urgency == "quiet"
    early = stands(TWO, start, at("2026-05-01T10:00"), done=frozenset({"best"}))
    assert early.next_due is not None and early.next_due.limit.id == "latest"


def test_a_clock_whose_limits_are_all_done_is_not_expired() -> None:
    start = Given(exactly("2026-05-01T09:00"))
    both = frozenset({"best", "latest"})
    found = stands(TWO, start, at("2027-01-01T00:00"), done=both)
    assert (found.state, found.urgency, found.next_due) == (State.RUNNING, "quiet", None)


def test_limits_without_an_end_do_not_keep_a_clock_from_expiring() -> None:
    kept = rule(limit("months-after", 6), limit("no-limit", 0, "release"))
    assert stands(kept, Given(exactly("2026-01-01T09:00")), at("2026-07-02T00:00")).state is (
        State.EXPIRED
    )


@given(st.datetimes(dt.datetime(2026, 5, 1), dt.datetime(2099, 1, 1)))
def test_nothing_closes_by_date_alone(now: dt.datetime) -> None:
    start = Given(exactly("2026-05-01T09:00"))
    found = stands(TWO, start, now.replace(tzinfo=dt.UTC))
    assert found.state in {State.RUNNING, State.EXPIRED}


@pytest.mark.parametrize(
    "closed", [State.SATISFIED, State.EXTENDED, State.SUPERSEDED, State.NOT_APPLICABLE]
)
def test_what_the_record_closed_is_closed_and_quiet(closed: State) -> None:
    found = stands(TWO, Given(exactly("2026-05-01T09:00")), at("2027-01-01T00:00"), closed=closed)
    assert found == Standing(closed, None, (), "quiet", 0.0)


def test_a_clock_without_its_start_has_not_started() -> None:
    found = stands(TWO, Given(None), at("2026-05-01T09:00"))
    assert (found.state, found.urgency) == (State.NOT_STARTED, "quiet")
    assert stands(TWO, Given(None), at("2026-05-01T09:00"), paused=True).state is State.NOT_STARTED


def test_a_day_that_was_set_runs_without_a_known_start() -> None:
    found = stands(
        rule(limit("date-set")), Given(None, day_set=day("2026-06-10")), at("2026-06-05T10:00")
    )
    assert (found.state, found.urgency) == (State.RUNNING, "soon")


def test_an_open_pause_is_a_pause_unless_the_end_came_before_it() -> None:
    bail = rule(limit("months-beginning", 3), start_day="day-after")
    given = Given(exactly("2026-01-10T09:00"), pauses=(pause("2026-03-01", None),))
    found = stands(bail, given, at("2026-12-01T09:00"), paused=True)
    assert (found.state, found.urgency, found.next_due) == (State.PAUSED, "quiet", None)
    late = replace(given, pauses=(pause("2026-05-01", None),))
    assert stands(bail, late, at("2026-12-01T09:00"), paused=True).state is State.EXPIRED


def test_what_may_have_ended_before_a_pause_began_wants_attention() -> None:
    detention, unsure = rule(limit("hours", 24)), between("2026-08-11T17:00", "2026-08-11T19:00")
    given = Given(unsure, pauses=(stay("2026-08-12T18:00", None),))
    assert only(detention, given).left == dt.timedelta()
    found = stands(detention, given, at("2026-08-12T18:30"))
    assert (found.state, found.urgency, found.next_due) == (State.PAUSED, "soon", None)
    sure = replace(given, pauses=(stay("2026-08-12T16:59", None),))
    assert stands(detention, sure, at("2026-08-12T18:30")).urgency == "quiet"


def test_a_limit_that_passed_does_not_make_a_clock_expired_whose_other_limit_stands_still() -> None:
    given = Given(exactly("2026-08-11T18:00"), pauses=(stay("2026-08-12T20:00", None),))
    found = stands(TWO, given, at("2026-08-20T09:00"))
    assert [due.limit.id for due in found.passed] == ["best"]
    assert (found.state, found.urgency) == (State.PAUSED, "passed")


def test_a_pause_of_which_only_the_record_knows_is_said() -> None:
    given = Given(exactly("2026-08-11T18:00"), pauses=(stay("2026-08-11T21:00", None),))
    detention = rule(limit("hours", 24))
    assert stands(detention, given, at("2026-08-20T09:00")).state is State.PAUSED
    later = at("2026-08-11T19:00")
    assert stands(WINDOW, Given(exactly("2026-08-11T18:00")), later, paused=True).state is (
        State.PAUSED
    )


def test_a_rule_to_check_is_never_counted_down() -> None:
    check = replace(WINDOW, counted_down=False)
    start = Given(exactly("2026-05-01T09:00"))
    for now in ("2026-05-01T10:00", "2026-05-08T08:59", "2030-01-01T00:00"):
        assert stands(check, start, at(now)) == Standing(State.RUNNING, None, (), "quiet", 0.0)
    assert stands(check, Given(None), at("2026-05-01T10:00")).state is State.NOT_STARTED


def test_a_clock_that_cannot_be_reckoned_runs_and_wants_attention() -> None:
    days = rule(limit("working-days", 1))
    found = stands(days, Given(exactly("2032-12-31T11:00")), at("2032-12-31T12:00"))
    assert (found.state, found.urgency, found.next_due) == (State.RUNNING, "soon", None)


def test_how_much_is_used_goes_from_nothing_to_all() -> None:
    start = Given(exactly("2026-05-01T09:00"))
    assert stands(WINDOW, start, at("2026-04-01T09:00")).used == 0.0
    assert stands(WINDOW, start, at("2026-05-04T21:00")).used == pytest.approx(0.5)
    assert stands(WINDOW, start, at("2027-05-01T09:00")).used == 1.0
    assert stands(rule(limit("at-once")), start, at("2026-05-01T09:00")).used == 1.0
