# SPDX-License-Identifier: Apache-2.0
"""The clocks of a real case in the summary that is exported."""

from app.cases.kinds import ClockStep, ExportKind
from app.cases.step_words import STEP_WORDS
from app.services.clocks.summary import clocks_told
from app.services.exports import ExportRequest, gather
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench, at


def test_the_summary_holds_each_clock_with_its_state_and_what_it_rests_on(
    session: Session,
) -> None:
    bench = ClockBench(session).open(ON_BAIL)
    bench.say(
        "ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77", because="A to D."
    )
    bench.go_to(2026, 7, 1)
    request = ExportRequest(ExportKind.SUMMARY_PDF, "CPS", "advice")
    clocks = {
        clock.rule: clock for clock in gather(session, bench.case_id, request).material.clocks
    }
    assert clocks["CK-10"].standing == "closed"
    assert clocks["CK-10"].stands.startswith("Extended: Sun 1 Feb 2026 14:20")
    (step,) = clocks["CK-10"].steps
    assert {part.name: part.words for part in step.parts}["Authorised by"] == "Insp Sample 77"
    assert clocks["CK-11"].stands == "Due Fri 31 Jul, in 30 days."
    assert clocks["CK-11"].counted_from == "Sat 31 Jan 2026 14:20"
    assert clocks["CK-11"].rests_on.endswith("As at Mon 23 Nov 2026. Read in an official text.")
    assert clocks["CK-19"].standing == "check"


def test_what_has_to_be_known_of_a_clock_is_said_beside_it(session: Session) -> None:
    bench = ClockBench(session).open(ON_BAIL)
    bench.done("ck-40")
    bench.say("ck-40", ClockStep.REOPENED, because="She was told of another man.")
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 2, 1, 9), pause="hospital")
    bench.know(suspect_position="charged-bail")
    told = {clock.key: clock for clock in clocks_told(session, bench.view)}
    assert "Open again: She was told of another man." in told["ck-40"].says
    assert "Its rule no longer fits what is known of the case." in told["ck-10"].says
    bench.go_to(2026, 3, 1)
    late = {clock.key: clock for clock in clocks_told(session, bench.view)}["ck-40"]
    assert late.says[-1] == str(bench.clock("ck-40").rule.text.expired)


def test_a_clock_that_follows_says_that_what_came_before_counts(session: Session) -> None:
    bench = ClockBench(session).open(ON_BAIL)
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 2, 1, 9), pause="hospital")
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    told = {clock.key: clock for clock in clocks_told(session, bench.view)}
    assert told["ck-10.ck-11"].says == (
        "What stopped the clock before it, or was used up before, counts here too.",
    )


def test_every_step_has_its_words() -> None:
    assert set(STEP_WORDS) == set(ClockStep)
