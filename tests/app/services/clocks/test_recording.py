# SPDX-License-Identifier: Apache-2.0
"""What can be recorded of a clock, what is refused and why, and what the entry then holds."""

from datetime import UTC, date, datetime, timedelta

import pytest

from app.cases.kinds import ClockChanged, ClockStep
from app.cases.when import Precision, When, exactly
from app.clocks.standing import State
from app.errors import Bug, UserError
from app.services.clocks.changes import change_of
from app.services.clocks.recording import NewStep, record_step
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ON_BAIL, UNKNOWN, ClockBench, Words, at, between


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A case in which the suspect was bailed, the day after the arrest."""
    return ClockBench(session).open(ON_BAIL)


def head(bench: ClockBench) -> ClockChanged:
    return change_of(bench.view.head)


def test_an_entry_reads_without_the_guidance(bench: ClockBench) -> None:
    bench.say(
        "ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77", because="A to D."
    )
    said = head(bench)
    assert said.title == "Pre-charge bail: first 3 months"
    assert said.named.startswith("To 6 months")
    assert said.due == "Thu 30 Apr 2026"
    assert said.pack == bench.view.pack
    bench.say("ck-10.ck-11", ClockStep.PAUSED, pause="cps-referral")
    assert head(bench).named.startswith("Papers are with a prosecutor")


def test_an_amount_is_recorded_with_its_unit(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "charged-remand"})
    earlier = NewStep("CK-01", None, ClockStep.STARTED, used_before=95)
    view = record_step(session, bench.case_id, earlier, at(2026, 2, 1, 10))
    assert change_of(view.head).named == "already used: 1 hour 35 minutes"
    days = NewStep("CK-35", None, ClockStep.STARTED, used_before=27)
    view = record_step(session, bench.case_id, days, at(2026, 2, 1, 10))
    assert change_of(view.head).named == "already used: 27 days"
    key = change_of(view.entries[-2]).clock
    bench.say(key, ClockStep.AFFECTED, by="CK-05", used_before=60)
    assert head(bench).named.endswith("three hours not counted; already used: 1 hour")


def test_what_was_withdrawn_is_named_in_words(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 2, 1, 9), pause="hospital")
    bench.say(
        "ck-10", ClockStep.WITHDRAWN, withdraws=bench.view.head.id, because="The other suspect."
    )
    assert head(bench).named == "Paused, Sun 1 Feb 2026 09:00"
    assert bench.clock("ck-10").standing.state is State.RUNNING


def test_the_label_of_whose_clock_it_is_stays_with_it(bench: ClockBench) -> None:
    clock = bench.start("CK-10", at(2026, 1, 20, 9), "Suspect 2")
    bench.say(clock.key, ClockStep.PAUSED, pause="hospital")
    assert head(bench).about == "Suspect 2"


@pytest.mark.parametrize(
    ("step", "said", "code"),
    [
        (ClockStep.EXTENDED, {"leads_to": "CK-11"}, "clock-authority"),
        (ClockStep.EXTENDED, {"leads_to": "CK-11", "authority": " "}, "clock-authority"),
        (ClockStep.SATISFIED, {}, "clock-evidence"),
        (ClockStep.NOT_APPLICABLE, {}, "reason-empty"),
        (ClockStep.SUPERSEDED, {"because": " "}, "reason-empty"),
        (ClockStep.RESUMED, {"pause": "hospital"}, "clock-step-unfit"),
        (ClockStep.REOPENED, {"because": "No."}, "clock-step-unfit"),
        (ClockStep.EXPIRY_SEEN, {"evidence": "Rang."}, "clock-step-unfit"),
        (ClockStep.DAY_SET, {"day": date(2026, 3, 1)}, "clock-step-unfit"),
        (ClockStep.SATISFIED, {"evidence": "Told.", "day": date(2026, 3, 1)}, "clock-day"),
        (ClockStep.SUPERSEDED, {"because": "Why.", "about": "x" * 401}, "clock-too-long"),
    ],
)
def test_what_is_missing_or_does_not_fit_is_refused_with_a_sentence(
    bench: ClockBench, step: ClockStep, said: Words, code: str
) -> None:
    before = bench.view.head
    with pytest.raises(UserError) as refused:
        bench.say("ck-10", step, **said)
    assert refused.value.code == code
    assert bench.view.head == before


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (ClockStep.PAUSED, {"pause": "holiday"}),
        (ClockStep.EXTENDED, {"leads_to": "CK-13", "authority": "Insp 77"}),
        (ClockStep.SATISFIED, {"evidence": "Told.", "limit": "second"}),
    ],
)
def test_an_id_that_the_rule_does_not_have_is_a_bug(
    bench: ClockBench, step: ClockStep, said: Words
) -> None:
    with pytest.raises(Bug):
        bench.say("ck-10", step, **said)


def test_a_time_still_to_come_has_not_happened(bench: ClockBench) -> None:
    soon = exactly(bench.time.at + timedelta(minutes=3))
    bench.say("ck-10", ClockStep.PAUSED, soon, pause="hospital")
    later = exactly(bench.time.at + timedelta(minutes=30))
    with pytest.raises(UserError) as refused:
        bench.say("ck-10", ClockStep.PAUSED, later, pause="cps-referral")
    assert refused.value.code == "clock-time-ahead"


def test_a_time_that_the_clocks_skipped_is_refused(bench: ClockBench) -> None:
    bench.go_to(2026, 3, 30)
    skipped = When(precision=Precision.EXACT, local=datetime(2026, 3, 29, 1, 30))
    with pytest.raises(UserError) as refused:
        bench.say("ck-10", ClockStep.PAUSED, skipped, pause="hospital")
    assert refused.value.code == "time-skipped"


def test_both_of_two_equal_times_in_autumn_can_be_meant(session: Session) -> None:
    bench = ClockBench(session).open(
        {"suspect_position": "in-custody"}, datetime(2026, 10, 25, 9, tzinfo=UTC)
    )
    ends = []
    for fold in (0, 1):
        bench.answer(
            "s09.station-time",
            When(precision=Precision.EXACT, local=datetime(2026, 10, 25, 1, 30), fold=fold),
        )
        due = bench.clock("ck-01-s09.station-time").dues[0]
        assert due.cautious is not None
        ends.append(due.cautious.at)
    assert ends[1] - ends[0] == timedelta(hours=1)


def test_a_pause_cannot_end_before_it_began(bench: ClockBench) -> None:
    bench.go_to(2026, 3, 20)
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 10, 9), pause="hospital")
    with pytest.raises(UserError) as refused:
        bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 9, 9), pause="hospital")
    assert refused.value.code == "clock-pause-reversed"
    with pytest.raises(UserError) as twice:
        bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 11, 9), pause="hospital")
    assert twice.value.code == "clock-paused"


def test_a_pause_that_was_withdrawn_holds_up_no_other(bench: ClockBench) -> None:
    bench.go_to(2026, 3, 20)
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 12, 9), pause="hospital")
    slip = bench.view.head.id
    bench.say("ck-10", ClockStep.WITHDRAWN, withdraws=slip, because="It was the 10th.")
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 10, 9), pause="hospital")
    clock = bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 11, 9), pause="hospital")
    assert clock.standing.state is State.RUNNING


def test_what_is_counted_from_needs_a_time_that_is_known(bench: ClockBench) -> None:
    with pytest.raises(UserError) as refused:
        bench.say("ck-10", ClockStep.PAUSED, UNKNOWN, pause="hospital")
    assert refused.value.code == "clock-time"
    assert bench.done("ck-10", UNKNOWN).standing.state is State.SATISFIED


def test_questioning_needs_its_beginning_and_its_end(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.answer("s09.station-time", at(2026, 2, 1, 10))
    key = "ck-01-s09.station-time"
    bench.say(key, ClockStep.PAUSED, at(2026, 2, 1, 12), pause="hospital")
    with pytest.raises(UserError) as one:
        bench.say(key, ClockStep.QUESTIONED, at(2026, 2, 1, 13), pause="hospital")
    assert one.value.code == "clock-time-between"
    before = between(datetime(2026, 2, 1, 9), datetime(2026, 2, 1, 9, 30))
    with pytest.raises(UserError) as early:
        bench.say(key, ClockStep.QUESTIONED, before, pause="hospital")
    assert early.value.code == "clock-pause-reversed"


def test_a_new_clock_begins_with_its_start(bench: ClockBench) -> None:
    step = NewStep(rule="CK-84", clock=None, step=ClockStep.SATISFIED, evidence="Reported.")
    with pytest.raises(UserError) as refused:
        record_step(bench.session, bench.case_id, step, None)
    assert refused.value.code == "clock-not-started"
    unknown = NewStep(rule="CK-11", clock=None, step=ClockStep.STARTED)
    with pytest.raises(Bug):
        record_step(bench.session, bench.case_id, unknown, None)


def test_what_bears_on_a_clock_is_said_once_and_ended_once(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    key = "ck-10.ck-11.ck-12"
    bench.say("ck-10.ck-11", ClockStep.EXTENDED, leads_to="CK-12", authority="Supt Sample 78")
    bench.say(key, ClockStep.AFFECTED, by="CK-15")
    with pytest.raises(UserError) as twice:
        bench.say(key, ClockStep.AFFECTED, by="CK-15")
    assert twice.value.code in ("clock-affected", "clock-step-unfit")
    bench.say(key, ClockStep.AFFECT_ENDED, by="CK-15")
    with pytest.raises(UserError):
        bench.say(key, ClockStep.AFFECT_ENDED, by="CK-15")


def test_less_than_the_most_that_a_court_may_grant_ends_earlier(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.answer("s09.station-time", at(2026, 2, 1, 10))
    key = "ck-01-s09.station-time"
    bench.say(key, ClockStep.EXTENDED, leads_to="CK-02", authority="Supt Sample 78")
    bench.say(f"{key}.ck-02", ClockStep.EXTENDED, leads_to="CK-03", authority="Borset JP")
    bench.go_to(2026, 2, 2, 22)
    clock = bench.say(
        f"{key}.ck-02.ck-03", ClockStep.MOMENT, at(2026, 2, 2, 21), moment="warrant-issued",
        granted=24,
    )  # fmt: skip
    warrant = next(due for due in clock.dues if due.limit.id == "warrant")
    assert warrant.cautious is not None
    assert warrant.cautious.at == datetime(2026, 2, 3, 21, tzinfo=UTC)


def test_recording_drops_the_draft_it_came_from(bench: ClockBench) -> None:
    store = bench.session.vault.store
    store.keep_draft(bench.case_id, "clock:ck-40", b"half a sentence", bench.time.now())
    step = NewStep(rule="CK-40", clock="ck-40", step=ClockStep.SATISFIED, evidence="Rang her.")
    record_step(bench.session, bench.case_id, step, None, "clock:ck-40")
    assert store.drafts(bench.case_id) == {}
