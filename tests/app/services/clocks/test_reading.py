# SPDX-License-Identifier: Apache-2.0
"""Which clocks a case has, and where each one stands."""

from datetime import UTC, date, datetime

import pytest

from app.cases.kinds import ClockStep
from app.cases.when import exactly
from app.clocks.standing import State
from app.services.clocks.reading import Worst, read_clocks, startable, working_of
from app.services.clocks.record import START_CHANGED
from app.services.clocks.recording import NewStep, record_step
from app.services.clocks.words import state_words
from app.services.session import Session
from tests.app.services.clocks.clock_bench import (
    ARREST,
    ON_BAIL,
    UNKNOWN,
    ClockBench,
    at,
    last_day,
)


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A case in which the suspect was bailed."""
    return ClockBench(session).open(ON_BAIL)


def test_a_fact_starts_the_clocks_of_every_rule_that_fits(bench: ClockBench) -> None:
    clocks = bench.clocks()
    assert last_day(clocks["ck-10"]) == date(2026, 4, 30)
    assert last_day(clocks["ck-40"]) == date(2026, 2, 2)
    assert clocks["ck-10"].started == exactly(ARREST)
    assert clocks["ck-10"].start_entry == bench.view.opened
    assert "ck-11" not in clocks  # only an extension leads there
    assert "ck-01" not in clocks  # the suspect is not in custody
    assert "ck-18" not in clocks  # it only bears on others


def test_a_rule_that_stops_fitting_takes_its_clock_away_unless_something_was_said_of_it(
    bench: ClockBench,
) -> None:
    bench.know(suspect_position="charged-bail")
    assert "ck-10" not in bench.clocks()
    bench.know(suspect_position="on-bail")
    bench.say("ck-10", ClockStep.PAUSED, pause="hospital")
    bench.know(suspect_position="charged-bail")
    clock = bench.clock("ck-10")
    assert not clock.applies
    assert clock.worst is Worst.RUNNING


def test_the_facts_choose_between_standard_and_enhanced_rights(session: Session) -> None:
    bench = ClockBench(session).open({**ON_BAIL, "enhanced_rights": "no"})
    (due,) = bench.clock("ck-40").dues
    assert due.limit.id == "standard"
    assert last_day(bench.clock("ck-40")) == date(2026, 2, 6)


def test_an_unknown_time_of_arrest_starts_nothing_and_is_said(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "on-bail"})
    assert "ck-10" not in bench.clocks()
    bench.answer("s09.arrested-at", UNKNOWN)
    clock = bench.clock("ck-10")
    assert clock.standing.state is State.NOT_STARTED
    assert state_words(clock, bench.time.at) == "the time is not known yet"
    assert clock.started == UNKNOWN


def test_an_answer_starts_the_clock_that_its_prompt_feeds(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.answer("s09.station-time", at(2026, 2, 1, 12))
    clock = bench.clock("ck-01-s09.station-time")
    assert clock.dues[0].cautious is not None
    assert clock.dues[0].cautious.at == datetime(2026, 2, 2, 12, tzinfo=UTC)
    assert clock.start_entry == bench.view.head


def test_the_newest_answer_counts(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.answer("s09.station-time", at(2026, 2, 1, 12))
    bench.answer("s09.station-time", at(2026, 2, 1, 11, 30))
    clock = bench.clock("ck-01-s09.station-time")
    assert clock.started == at(2026, 2, 1, 11, 30)


def test_a_clock_can_be_started_by_hand_for_a_second_suspect(bench: ClockBench) -> None:
    clock = bench.start("CK-10", at(2026, 1, 20, 9), "Suspect 2")
    assert clock.key != "ck-10"
    assert clock.about == "Suspect 2"
    assert last_day(clock) == date(2026, 4, 20)
    assert last_day(bench.clock("ck-10")) == date(2026, 4, 30)
    again = bench.say(clock.key, ClockStep.STARTED, at(2026, 1, 21, 9))
    assert (again.key, last_day(again)) == (clock.key, date(2026, 4, 21))
    assert again.about == "Suspect 2"


def test_the_facts_of_one_suspect_silence_no_clock_that_was_started_by_hand(
    bench: ClockBench,
) -> None:
    clock = bench.start("CK-10", at(2026, 1, 20, 9), "Suspect 2")
    bench.say(clock.key, ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    bench.know(suspect_position="charged-bail")  # the first suspect
    following = bench.clock(f"{clock.key}.ck-11")
    assert following.applies
    bench.go_to(2026, 7, 25)
    assert bench.clock(following.key).worst is Worst.LIBERTY
    assert not bench.clocks().keys() & {"ck-10"}


def test_what_an_extension_leads_to_cannot_be_started_by_hand(bench: ClockBench) -> None:
    rules = {rule.id for rule in startable(bench.session, bench.view)}
    assert {"CK-10", "CK-40", "CK-84", "CK-08"} <= rules
    assert not rules & {"CK-02", "CK-03", "CK-11", "CK-12", "CK-13", "CK-14", "CK-15", "CK-18"}


def test_an_extension_closes_one_clock_and_begins_the_next_from_the_same_start(
    bench: ClockBench,
) -> None:
    bench.go_to(2026, 4, 20)
    closed = bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    assert closed.standing.state is State.EXTENDED
    following = bench.clock("ck-10.ck-11")
    assert following.follows == "ck-10"
    assert following.warning == ""
    assert last_day(following) == date(2026, 7, 31)
    assert following.started == closed.started
    bench.go_to(2026, 7, 1)
    bench.say("ck-10.ck-11", ClockStep.EXTENDED, leads_to="CK-12", authority="Supt Sample 78")
    bench.go_to(2026, 10, 1)
    bench.say(
        "ck-10.ck-11.ck-12",
        ClockStep.EXTENDED,
        leads_to="CK-13",
        authority="Borset Magistrates",
        limit="further-time",
    )
    court = bench.clock("ck-10.ck-11.ck-12.ck-13")
    assert last_day(court, "further-time") == date(2027, 7, 31)
    bench.say(
        court.key,
        ClockStep.EXTENDED,
        leads_to="CK-14",
        authority="Borset Magistrates",
        day=date(2027, 10, 31),
    )
    assert last_day(bench.clock(f"{court.key}.ck-14")) == date(2027, 10, 31)


def test_an_extension_that_leads_to_no_rule_goes_on_to_its_day(bench: ClockBench) -> None:
    clock = bench.start("CK-74", at(2026, 1, 31, 9))
    bench.say(
        clock.key, ClockStep.EXTENDED, authority="Borset District Judge", day=date(2031, 1, 30)
    )
    following = bench.clock(f"{clock.key}.longer")
    assert last_day(following) == date(2031, 1, 30)
    assert following.rule.id == "CK-74"


def test_an_extension_that_was_a_mistake_can_be_withdrawn(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    extension = bench.view.head.id
    clock = bench.say("ck-10", ClockStep.WITHDRAWN, withdraws=extension, because="The wrong case.")
    assert clock.standing.state is State.RUNNING
    assert "ck-10.ck-11" not in bench.clocks()
    assert len(clock.history) == 2


def test_only_an_entry_closes_a_clock_and_it_can_be_opened_again(bench: ClockBench) -> None:
    bench.go_to(2030, 1, 1)
    assert bench.clock("ck-40").standing.state is State.EXPIRED
    closed = bench.done("ck-40", at(2026, 2, 2, 10))
    assert closed.standing.state is State.SATISFIED
    assert closed.closing == bench.view.head
    assert closed.steps == (ClockStep.REOPENED, ClockStep.WITHDRAWN)
    opened = bench.say("ck-40", ClockStep.REOPENED, because="She was told the wrong thing.")
    assert opened.standing.state is State.EXPIRED
    assert opened.reopened_because == "She was told the wrong thing."


def test_a_closing_does_not_cover_a_start_that_was_changed_after_it(bench: ClockBench) -> None:
    bench.done("ck-40")
    bench.know(arrested_at=datetime(2026, 2, 1, 8, tzinfo=UTC).isoformat())
    clock = bench.clock("ck-40")
    assert clock.standing.state is State.RUNNING
    assert clock.reopened_because == START_CHANGED
    closed = bench.done("ck-40")
    assert closed.standing.state is State.SATISFIED


def test_the_same_time_said_again_opens_nothing(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "on-bail"})
    bench.answer("s09.arrested-at", exactly(ARREST))
    bench.done("ck-40")
    bench.answer("s09.arrested-at", exactly(ARREST))
    assert bench.clock("ck-40").standing.state is State.SATISFIED


def test_what_was_done_about_a_passed_end_quietens_it_and_leaves_it_expired(
    bench: ClockBench,
) -> None:
    assert ClockStep.EXPIRY_SEEN not in bench.clock("ck-10").steps
    bench.go_to(2026, 5, 2)
    assert bench.clock("ck-10").worst is Worst.LIBERTY
    seen = bench.say("ck-10", ClockStep.EXPIRY_SEEN, evidence="Rang custody; victim told.")
    assert seen.standing.state is State.EXPIRED
    assert seen.expiry_seen
    assert seen.worst is Worst.SEEN


def test_one_limit_of_several_can_be_closed_and_all_of_them_close_the_clock(
    bench: ClockBench,
) -> None:
    clock = bench.start("CK-47", at(2026, 1, 31, 9))
    bench.say(clock.key, ClockStep.MOMENT, at(2026, 2, 1, 9), moment="request")
    first = bench.done(clock.key, limit="request-window")
    assert first.standing.state is State.RUNNING
    assert first.done_limits == ("request-window",)
    bench.done(clock.key, limit="acknowledge")
    last = bench.done(clock.key, limit="complete")
    assert last.standing.state is State.SATISFIED


def test_a_further_time_opens_the_limit_that_counts_from_it(bench: ClockBench) -> None:
    clock = bench.start("CK-47", at(2026, 1, 31, 9))
    bench.say(clock.key, ClockStep.MOMENT, at(2026, 2, 1, 9), moment="request")
    bench.done(clock.key, limit="acknowledge")
    again = bench.say(clock.key, ClockStep.MOMENT, at(2026, 2, 1, 10), moment="request")
    assert again.done_limits == ()


def test_what_is_only_to_be_checked_has_no_figure_counted_down(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "under-investigation"})
    clock = bench.clock("ck-21")
    assert clock.worst is Worst.CHECK
    assert clock.standing.next_due is None
    assert ClockStep.PAUSED not in clock.steps


def test_the_worst_comes_first_and_the_closed_last(bench: ClockBench) -> None:
    bench.say("ck-19", ClockStep.NOT_APPLICABLE, because="Aligned with other bail.")
    bench.go_to(2026, 5, 2)
    order = [clock.key for clock in read_clocks(bench.session, bench.view)]
    assert order[:2] == ["ck-10", "ck-40"]
    assert order[-1] == "ck-19"


def test_a_day_without_known_holidays_is_said_and_not_guessed(session: Session) -> None:
    bench = ClockBench(session).open(
        {"suspect_position": "on-bail", "arrested_at": "2033-05-03T10:00:00+01:00"},
        datetime(2033, 5, 4, tzinfo=UTC),
    )
    clock = bench.clock("ck-40")
    assert clock.dues == ()
    assert "bank holidays" in clock.fault
    assert state_words(clock, bench.time.at) == "cannot be counted"


def test_the_working_names_the_start_and_the_end(bench: ClockBench) -> None:
    lines = working_of(bench.session, bench.view, bench.clock("ck-10"))
    assert "31 Jan 2026" in lines[0]
    assert "30 Apr 2026" in lines[-1]


def test_a_reading_is_made_once_until_the_record_changes(bench: ClockBench) -> None:
    before = bench.clock("ck-10")
    assert bench.clock("ck-10").dues is before.dues
    bench.say("ck-10", ClockStep.PAUSED, pause="hospital")
    assert bench.clock("ck-10").dues is not before.dues


def test_a_clock_whose_start_was_a_mistake_is_in_the_record_alone(bench: ClockBench) -> None:
    clock = bench.start("CK-84", at(2026, 1, 20, 9))
    mistake = NewStep(
        rule="CK-84",
        clock=clock.key,
        step=ClockStep.WITHDRAWN,
        withdraws=bench.view.head.id,
        because="Another case.",
    )
    record_step(bench.session, bench.case_id, mistake, None)
    assert clock.key not in bench.clocks()
    assert clock.key in bench.view.clocks


def test_an_answer_that_it_was_done_is_offered_and_closes_nothing(bench: ClockBench) -> None:
    assert bench.clock("ck-40").answered_done is None
    bench.answer("s09.victim-told", at(2026, 1, 31, 14))  # before the arrest: an earlier step
    assert bench.clock("ck-40").answered_done is None
    bench.answer("s09.victim-told", at(2026, 1, 31, 18))
    clock = bench.clock("ck-40")
    assert clock.answered_done == bench.view.head
    assert clock.standing.state is State.RUNNING
    assert bench.done("ck-40").answered_done is None


def test_a_prompt_about_an_earlier_review_or_a_referral_starts_no_clock(bench: ClockBench) -> None:
    before = set(bench.clocks())
    bench.answer("s05.next-review", at(2026, 1, 31, 18))
    bench.answer("s11.review-held", at(2026, 1, 31, 18))
    bench.answer("s04.referral", at(2026, 1, 31, 18))
    assert set(bench.clocks()) == before


def test_whose_decision_it_was_says_which_review_the_victim_can_ask_for(
    session: Session,
) -> None:
    bench = ClockBench(session).open({"case_decision": "prosecutor-no-charge"})
    bench.answer("s13.review-right", at(2026, 2, 1, 9))
    assert "ck-48-s13.review-right" in bench.clocks()
    assert "ck-47-s13.review-right" not in bench.clocks()
    bench.know(case_decision="police-no-action")
    assert "ck-47-s13.review-right" in bench.clocks()
    assert "ck-48-s13.review-right" not in bench.clocks()


def test_bail_wants_attention_two_weeks_before_it_ends(bench: ClockBench) -> None:
    bench.done("ck-40")
    bench.go_to(2026, 4, 16, 12)
    assert bench.clock("ck-10").standing.urgency == "quiet"
    bench.go_to(2026, 4, 17, 12)
    assert bench.clock("ck-10").standing.urgency == "soon"
