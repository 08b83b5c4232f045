# SPDX-License-Identifier: Apache-2.0
"""What is to be done first over many cases: clocks before prompts, the worst before the rest."""

from datetime import UTC, datetime, timedelta

import pytest

from app.cases.kinds import ClockStep
from app.services.cases import FirstThing, first_things
from app.services.clocks.first import Press, first_clocks
from app.services.clocks.reading import Worst, read_clocks
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ARREST, ON_BAIL, ClockBench, at


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A case in which the suspect was bailed; the victim was told, and nothing else is known."""
    bench = ClockBench(session).open(ON_BAIL)
    bench.done("ck-40")
    return bench


def clocks_of(bench: ClockBench) -> list[tuple[str, Press]]:
    """The clocks of the case that want attention, the first one first."""
    return [(c.clock, c.press) for c in first_clocks(bench.session, [bench.view])]


def first_of(bench: ClockBench) -> FirstThing:
    """The first thing of this case, whatever stands before it of other cases."""
    return next(t for t in first_things(bench.session, 9_000) if t.case_id == bench.case_id)


def test_a_quiet_clock_is_not_among_the_first_things(bench: ClockBench) -> None:
    assert clocks_of(bench) == []
    assert first_of(bench).clock is None


def test_a_clock_due_soon_comes_before_the_prompts_with_its_reason(bench: ClockBench) -> None:
    bench.go_to(2026, 4, 24, 9)
    first = first_of(bench)
    assert (first.clock, first.prompt_id) == ("ck-10", "")
    assert first.question == "Pre-charge bail: first 3 months"
    assert first.because.startswith(
        "3 months from the bail start date: due Thu 30 Apr, in 6 days. CK-10. "
    )


def test_expired_bail_comes_before_all_else_until_it_is_seen_to(bench: ClockBench) -> None:
    bench.start("CK-84", at(2026, 1, 31, 9))
    bench.go_to(2026, 5, 2, 9)
    assert [press for _, press in clocks_of(bench)] == [Press.LIBERTY_PASSED, Press.PASSED]
    first = first_of(bench)
    assert first.clock == "ck-10"
    assert "ended Thu 30 Apr, 2 days ago. CK-10." in first.because
    assert first.because.endswith(str(bench.clock("ck-10").rule.text.expired))
    bench.say("ck-10", ClockStep.EXPIRY_SEEN, evidence="Custody rung; new safety plan.")
    assert [press for _, press in clocks_of(bench)] == [Press.PASSED]


def test_what_the_law_owes_somebody_stays_until_it_is_seen_to(bench: ClockBench) -> None:
    bench.say("ck-40", ClockStep.REOPENED, because="It was another arrest.")
    bench.go_to(2026, 4, 1, 9)
    assert clocks_of(bench) == [("ck-40", Press.PASSED)]
    bench.done("ck-40")
    assert clocks_of(bench) == []


def test_a_closed_clock_and_one_that_no_longer_fits_press_nobody(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 2, 1, 9), pause="hospital")
    bench.say("ck-10", ClockStep.RESUMED, at(2026, 2, 1, 11), pause="hospital")
    bench.go_to(2026, 5, 2, 9)
    assert clocks_of(bench) == [("ck-10", Press.LIBERTY_PASSED)]
    bench.know(suspect_position="charged-bail")
    assert clocks_of(bench) == []


def test_a_court_that_was_asked_in_time_presses_and_does_not_count_as_passed(
    bench: ClockBench,
) -> None:
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    bench.say("ck-10.ck-11", ClockStep.EXTENDED, leads_to="CK-12", authority="Supt Sample 78")
    bench.say("ck-10.ck-11.ck-12", ClockStep.AFFECTED, by="CK-15")
    bench.go_to(2027, 1, 1)
    assert clocks_of(bench) == [("ck-10.ck-11.ck-12", Press.SOON)]


def test_windows_that_closed_long_ago_make_room_for_everything_else(session: Session) -> None:
    ended = datetime(2026, 2, 1, 2, tzinfo=UTC)
    bench = ClockBench(session).open({"offence_end": ended.isoformat()}, ended)
    bench.go_to(2026, 2, 3, 2)
    (forensic,) = [c for c in first_clocks(session, [bench.view]) if c.clock.startswith("fw-")]
    assert forensic.press is Press.PASSED  # one of them, and not one line for each swab
    bench.go_to(2026, 4, 20, 2)
    assert [key for key, _ in clocks_of(bench) if key.startswith("fw-")] == []
    assert first_of(bench).clock is None


def test_a_late_review_stands_behind_bail_that_ends_soon(session: Session) -> None:
    facts = {**ON_BAIL, "reported_at": "2026-04-10T09:00:00+01:00"}
    bench = ClockBench(session).open(facts, datetime(2026, 4, 20, 9, tzinfo=UTC))
    bench.done("ck-40")
    bench.done("ck-42")
    assert clocks_of(bench) == [("ck-10", Press.SOON), ("rv-24h", Press.REVIEW_LATE)]
    mine = [thing for thing in first_things(session, 9_000) if thing.case_id == bench.case_id]
    places = {thing.clock or thing.prompt_id: place for place, thing in enumerate(mine)}
    core = [prompt.id for prompt in session.pack.stages[0].prompts if prompt.core]
    assert places["ck-10"] < min(places[prompt] for prompt in core)
    assert max(places[prompt] for prompt in core) < places["rv-24h"] < len(mine) - 1


def test_a_clock_that_cannot_be_counted_is_something_to_look_into(session: Session) -> None:
    facts = {**ON_BAIL, "arrested_at": "2022-10-01T09:00:00+01:00"}
    bench = ClockBench(session).open(facts, datetime(2022, 10, 2, 9, tzinfo=UTC))
    assert ("ck-10", Press.SOON) in clocks_of(bench)
    thing = next(t for t in first_things(session, 9_000) if t.clock == "ck-10"
                 and t.case_id == bench.case_id)  # fmt: skip
    assert "28 October 2022" in thing.because
    bench.say("ck-10", ClockStep.NOT_APPLICABLE, because="Earlier rules hold.")
    assert ("ck-10", Press.SOON) not in clocks_of(bench)


def test_what_is_only_to_be_checked_never_enters(session: Session) -> None:
    bench = ClockBench(session).open({"suspect_position": "under-investigation"})
    bench.go_to(2028, 1, 1)
    assert "ck-21" in bench.clocks()
    assert clocks_of(bench) == []


def test_every_case_gets_its_turn(session: Session) -> None:
    facts = {**ON_BAIL, "reported_at": (ARREST - timedelta(days=1)).isoformat()}
    one, two = ClockBench(session).open(facts), ClockBench(session).open(facts)
    two.time = one.time
    one.start("CK-84", at(2026, 1, 31, 9))
    two.start("CK-84", at(2026, 1, 31, 9))
    session.clock = one.time
    one.go_to(2026, 5, 2, 9)
    found = first_clocks(session, [one.view, two.view])
    assert {c.case_id for c in found[:2]} == {one.case_id, two.case_id}
    passed = [c for c in found if c.press is Press.PASSED]
    assert len(passed) == 4
    assert {c.case_id for c in passed[:2]} == {one.case_id, two.case_id}


def test_a_window_whose_first_limit_has_passed_is_placed_by_the_next(session: Session) -> None:
    ended = datetime(2026, 2, 1, 2, tzinfo=UTC)
    bench = ClockBench(session).open({"offence_end": ended.isoformat()}, ended)
    for act in ("oral-penile", "digital", "kiss-lick-bite", "skin-touch", "anal-penile"):
        bench.done(f"fw-{act}")
    bench.done("fw-tox-blood")
    bench.time.at = ended + timedelta(hours=117)  # 3 hours are left for urine
    soon = [c.key for c in read_clocks(session, bench.view) if c.worst is Worst.SOON]
    windows = [key for key in soon if key.startswith("fw-")]
    # CCTV is still open as well: its aim of three days has passed, its 31 days have not.
    assert "fw-cctv" in windows
    assert windows[0] == "fw-tox-urine"
    shown = [key for key, _ in clocks_of(bench) if key.startswith("fw-")]
    assert shown == ["fw-tox-urine"]


def test_every_suspect_whose_bail_has_ended_is_shown(bench: ClockBench) -> None:
    second = bench.start("CK-10", at(2026, 1, 20, 9), "Suspect 2")
    bench.go_to(2026, 5, 2, 9)
    assert clocks_of(bench) == [
        (second.key, Press.LIBERTY_PASSED),
        ("ck-10", Press.LIBERTY_PASSED),
    ]


def test_what_comes_after_an_end_that_was_seen_to_presses_in_its_own_time(
    session: Session,
) -> None:
    bench = ClockBench(session).open({}, datetime(2026, 1, 31, 9, tzinfo=UTC))
    clock = bench.start("CK-47", at(2025, 10, 1, 9))
    bench.say(clock.key, ClockStep.MOMENT, at(2026, 1, 30, 9), moment="request")
    assert bench.clock(clock.key).worst is Worst.PASSED
    seen = bench.say(clock.key, ClockStep.EXPIRY_SEEN, evidence="A late request was taken.")
    assert seen.worst is Worst.RUNNING
    bench.go_to(2026, 2, 10, 9)
    assert bench.clock(clock.key).worst is Worst.SOON
