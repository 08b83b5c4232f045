# SPDX-License-Identifier: Apache-2.0
"""What stops a clock, bears on it or makes it longer, and how it goes on."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.cases.kinds import ClockStep
from app.cases.when import Precision, When, exactly
from app.clocks.standing import State
from app.errors import UserError
from app.services.clocks.reading import Worst
from app.services.clocks.words import state_words
from app.services.session import Session
from tests.app.services.clocks.clock_bench import (
    ARREST,
    ON_BAIL,
    UNKNOWN,
    ClockBench,
    at,
    between,
    last_day,
)


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A case in which the suspect was bailed."""
    return ClockBench(session).open(ON_BAIL)


def test_a_time_between_two_gives_a_cautious_and_an_outer_end(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "on-bail"})
    bench.answer("s09.arrested-at", between(datetime(2026, 1, 30, 23), datetime(2026, 1, 31, 1)))
    (due,) = bench.clock("ck-10").dues
    assert due.cautious is not None
    assert due.outer is not None
    assert (due.cautious.day, due.outer.day) == (date(2026, 4, 30), date(2026, 4, 30))
    (told,) = bench.clock("ck-40").dues
    assert told.cautious is not None
    assert told.outer is not None
    assert told.cautious.at <= told.outer.at


def test_a_late_extension_is_recorded_and_warned_of(bench: ClockBench) -> None:
    bench.go_to(2026, 5, 3)
    late = bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    assert "after the limit had ended" in late.warning
    assert "after the limit had ended" in bench.clock("ck-10.ck-11").warning


def test_an_extension_made_in_time_and_recorded_later_is_not_late(bench: ClockBench) -> None:
    bench.go_to(2026, 5, 3)
    clock = bench.say(
        "ck-10", ClockStep.EXTENDED, at(2026, 4, 30, 20), leads_to="CK-11", authority="Insp 77"
    )
    assert clock.warning == ""


def test_a_pause_leaves_out_whole_days_from_its_first_to_the_day_before_its_end(
    bench: ClockBench,
) -> None:
    bench.go_to(2026, 3, 20)
    paused = bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 10, 9), pause="cps-referral")
    assert paused.standing.state is State.PAUSED
    assert paused.open_pauses == ("cps-referral",)
    # 1 February to 9 March are 37 of the 89 days.
    assert state_words(paused, bench.time.at) == "counting is paused; 52 days left"
    running = bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 15, 9), pause="cps-referral")
    assert running.standing.state is State.RUNNING
    assert last_day(running) == date(2026, 5, 5)


def test_time_in_hospital_does_not_count_but_for_questioning_there(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.go_to(2026, 2, 1, 20)
    key = "ck-01-s09.station-time"
    bench.answer("s09.station-time", at(2026, 2, 1, 10))
    bench.say(key, ClockStep.PAUSED, at(2026, 2, 1, 12), pause="hospital")
    bench.say(key, ClockStep.RESUMED, at(2026, 2, 1, 15), pause="hospital")
    clock = bench.say(
        key,
        ClockStep.QUESTIONED,
        between(datetime(2026, 2, 1, 13), datetime(2026, 2, 1, 13, 40)),
        pause="hospital",
    )
    assert clock.dues[0].cautious is not None
    assert clock.dues[0].cautious.at == datetime(2026, 2, 2, 12, 20, tzinfo=UTC)


def test_of_a_pause_between_two_times_the_shortest_counts(bench: ClockBench) -> None:
    bench.go_to(2026, 3, 20)
    day = timedelta(days=1)
    start, end = datetime(2026, 3, 2, 9), datetime(2026, 3, 10, 9)
    bench.say("ck-10", ClockStep.PAUSED, between(start, start + day), pause="hospital")
    clock = bench.say("ck-10", ClockStep.RESUMED, between(end, end + day), pause="hospital")
    # From 3 to 9 March: seven days.
    assert last_day(clock) == date(2026, 5, 7)


def test_the_first_hours_after_an_arrest_for_breach_of_bail_do_not_count(
    session: Session,
) -> None:
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.answer("s09.station-time", at(2026, 2, 1, 10))
    clock = bench.say("ck-01-s09.station-time", ClockStep.AFFECTED, by="CK-05", used_before=90)
    assert clock.dues[0].cautious is not None
    assert clock.dues[0].cautious.at == datetime(2026, 2, 2, 11, 30, tzinfo=UTC)
    assert [rule.id for rule in clock.affected_by] == ["CK-05"]
    ended = bench.say("ck-01-s09.station-time", ClockStep.AFFECT_ENDED, by="CK-05")
    assert ended.dues[0].cautious is not None
    assert ended.dues[0].cautious.at == datetime(2026, 2, 2, 8, 30, tzinfo=UTC)


def _to_nine_months(bench: ClockBench) -> str:
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    bench.say("ck-10.ck-11", ClockStep.EXTENDED, leads_to="CK-12", authority="Supt Sample 78")
    return "ck-10.ck-11.ck-12"


def test_bail_goes_on_while_a_court_that_was_asked_in_time_has_not_decided(
    bench: ClockBench,
) -> None:
    key = _to_nine_months(bench)
    bench.go_to(2026, 10, 31, 12)
    bench.say(key, ClockStep.AFFECTED, by="CK-15")
    bench.go_to(2026, 11, 3)
    clock = bench.clock(key)
    assert clock.continuing
    assert clock.standing.state is State.RUNNING
    assert clock.worst is Worst.SOON
    assert last_day(clock) == date(2026, 10, 31)
    assert state_words(clock, bench.time.at) == "treated as continuing until the court decides"
    refused = bench.say(key, ClockStep.AFFECT_ENDED, by="CK-15")
    assert not refused.continuing
    assert refused.standing.state is State.EXPIRED


def test_when_a_court_was_asked_has_to_be_known(bench: ClockBench) -> None:
    key = _to_nine_months(bench)
    with pytest.raises(UserError) as refused:
        bench.say(key, ClockStep.AFFECTED, UNKNOWN, by="CK-15")
    assert refused.value.code == "clock-time"


def test_a_custody_time_limit_that_has_passed_presses_as_bail_does(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "charged-remand"})
    clock = bench.start("CK-35", at(2026, 1, 31, 9))
    bench.say(clock.key, ClockStep.CHOSEN, limit="either-way-early")
    bench.go_to(2026, 4, 1)
    assert bench.clock(clock.key).worst is Worst.LIBERTY


def test_a_court_that_was_asked_too_late_keeps_no_bail_alive(bench: ClockBench) -> None:
    key = _to_nine_months(bench)
    bench.go_to(2026, 11, 1, 0, 5)
    clock = bench.say(key, ClockStep.AFFECTED, by="CK-15")
    assert not clock.continuing
    assert clock.standing.state is State.EXPIRED
    assert "after the limit had ended" in clock.warning


def test_the_next_review_counts_from_the_last(session: Session) -> None:
    reported = datetime(2026, 1, 5, 9, tzinfo=UTC)
    bench = ClockBench(session).open({"reported_at": reported.isoformat()})
    assert last_day(bench.clock("rv-28d"), "due") == date(2026, 2, 2)
    bench.go_to(2026, 2, 1)
    clock = bench.done("rv-28d")
    assert clock.standing.state is State.RUNNING
    assert clock.standing.next_due is not None
    assert clock.standing.next_due.limit.id == "next"
    assert last_day(clock, "next") == date(2026, 3, 1)
    bench.go_to(2026, 3, 5)
    assert bench.clock("rv-28d").standing.state is State.EXPIRED
    later = bench.say("rv-28d", ClockStep.MOMENT, at(2026, 3, 4, 10), moment="last-review")
    assert last_day(later, "next") == date(2026, 4, 1)
    assert later.standing.passed == ()


def test_an_update_that_was_given_leads_to_the_next_day_agreed(bench: ClockBench) -> None:
    clock = bench.start("CK-46", at(2026, 1, 31, 9))
    assert state_words(clock, bench.time.at) == "the time is not known yet" or clock.dues
    agreed = bench.say(clock.key, ClockStep.DAY_SET, day=date(2026, 2, 14))
    assert last_day(agreed) == date(2026, 2, 14)
    bench.go_to(2026, 2, 14, 11)
    done = bench.done(clock.key, day=date(2026, 2, 28))
    assert done.standing.state is State.RUNNING
    assert last_day(done) == date(2026, 2, 28)


def test_two_officers_pauses_of_the_same_time_count_once(bench: ClockBench) -> None:
    said = (
        (ClockStep.PAUSED, 10), (ClockStep.RESUMED, 15),
    )  # fmt: skip
    bench.go_to(2026, 3, 20)
    for step, day in said:
        bench.say("ck-10", step, at(2026, 3, day, 9), pause="hospital")
    once = last_day(bench.clock("ck-10"))
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 10, 9), pause="cps-referral")
    twice = bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 15, 9), pause="cps-referral")
    assert last_day(twice) == once == date(2026, 5, 5)


def test_about_is_kept_and_said(session: Session) -> None:
    about = roughly(exactly(ARREST))
    bench = ClockBench(session).open({"suspect_position": "on-bail"})
    bench.answer("s09.arrested-at", about)
    started = bench.clock("ck-10").started
    assert started is not None
    assert started.words().startswith("about ")


def roughly(when: When) -> When:
    return when.model_copy(update={"precision": Precision.ABOUT})


def test_a_court_order_that_names_its_day_holds_to_that_day(bench: ClockBench) -> None:
    key = _to_nine_months(bench)
    bench.say(key, ClockStep.EXTENDED, leads_to="CK-17", authority="ACC Sample 2")
    bench.say(
        f"{key}.ck-17",
        ClockStep.EXTENDED,
        leads_to="CK-13",
        authority="Borset Magistrates",
        day=date(2027, 7, 15),
    )
    assert last_day(bench.clock(f"{key}.ck-17.ck-13")) == date(2027, 7, 15)


def test_after_an_exceptionally_complex_case_the_longer_limits_of_a_court_can_hold(
    bench: ClockBench,
) -> None:
    key = _to_nine_months(bench)
    bench.say(key, ClockStep.EXTENDED, leads_to="CK-17", authority="ACC Sample 2")
    bench.say(
        f"{key}.ck-17",
        ClockStep.EXTENDED,
        leads_to="CK-13",
        authority="Borset Magistrates",
        limit="complex-further",
    )
    clock = bench.clock(f"{key}.ck-17.ck-13")
    assert clock.standing.next_due is not None
    assert clock.standing.next_due.limit.id == "complex-further"
    assert last_day(clock, "complex-further") == date(2028, 1, 31)
