# SPDX-License-Identifier: Apache-2.0
"""Guidance that is adopted in the middle of a case, with other clock rules than before."""

from datetime import date

import pytest

from app.cases.kinds import ClockStep, GuidanceAdopted, PackRef
from app.clocks.standing import State
from app.guidance.files.building import build_pack
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.reading import Worst
from app.services.clocks.summary import clocks_told
from app.services.session import Session
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench, at, last_day


@pytest.fixture
def bench(session: Session) -> ClockBench:
    """A suspect on bail whose papers are with the prosecutor; it is 20 March."""
    bench = ClockBench(session).open(ON_BAIL)
    bench.go_to(2026, 3, 20, 9)
    bench.say("ck-10", ClockStep.PAUSED, at(2026, 3, 1, 9), pause="cps-referral")
    return bench


def adopt(bench: ClockBench, version: str, **changed: ClockRule | None) -> None:
    """Follow the same guidance in which rules have gone (None) or read otherwise."""
    before = bench.session.pack_for(bench.view.pack)
    new = {name.upper().replace("_", "-"): rule for name, rule in changed.items()}
    rules = [new.get(rule.id, rule) for rule in before.clocks]
    pack = before.model_copy(
        update={
            "meta": before.meta.model_copy(update={"version": version}),
            "clocks": tuple(rule for rule in rules if rule is not None),
            "reviews": (),
        }
    )
    shelf = bench.session.vault.store.guidance
    shelf.put_packs([(pack.meta.id, version, build_pack(pack), "imported")])
    ref = PackRef(pack_id=pack.meta.id, version=version)
    bench.session.record(bench.case_id, GuidanceAdopted(before=bench.view.pack, pack=ref))


def rule_of(bench: ClockBench, rule_id: str) -> ClockRule:
    pack = bench.session.pack_for(bench.view.pack)
    return next(rule for rule in pack.clocks if rule.id == rule_id)


def test_a_clock_whose_rule_has_gone_still_presses_and_can_still_be_closed(
    bench: ClockBench,
) -> None:
    adopt(bench, "2099.1", ck_10=None)
    bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 11, 9), pause="cps-referral")
    assert last_day(bench.clock("ck-10")) == date(2026, 5, 10)
    bench.go_to(2026, 5, 12, 9)
    assert bench.clock("ck-10").worst is Worst.LIBERTY
    assert {told.key for told in clocks_told(bench.session, bench.view)} >= {"ck-10"}
    closed = bench.say("ck-10", ClockStep.SUPERSEDED, because="Charged; see the bail file.")
    assert closed.standing.state is State.SUPERSEDED


def test_a_rule_with_another_limit_counts_by_it_from_then_on(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 11, 9), pause="cps-referral")
    rule = rule_of(bench, "CK-10")
    longer = rule.limits[0].model_copy(update={"id": "four", "amount": 4})
    adopt(bench, "2099.2", ck_10=rule.model_copy(update={"limits": (longer,)}))
    assert last_day(bench.clock("ck-10")) == date(2026, 6, 10)


def test_a_pause_whose_reason_has_gone_can_still_be_ended(bench: ClockBench) -> None:
    rule = rule_of(bench, "CK-10")
    adopt(bench, "2099.3", ck_10=rule.model_copy(update={"pauses": ()}))
    paused = bench.clock("ck-10")
    assert paused.standing.state is State.PAUSED
    assert ClockStep.RESUMED in paused.steps
    bench.say("ck-10", ClockStep.RESUMED, at(2026, 3, 11, 9), pause="cps-referral")
    assert last_day(bench.clock("ck-10")) == date(2026, 5, 10)


def test_what_an_extension_led_to_goes_on_by_the_rule_of_its_day(bench: ClockBench) -> None:
    bench.say("ck-10", ClockStep.EXTENDED, leads_to="CK-11", authority="Insp Sample 77")
    adopt(bench, "2099.4", ck_11=None)
    following = bench.clock("ck-10.ck-11")
    assert following.rule.id == "CK-11"
    assert following.applies
    bench.say(following.key, ClockStep.RESUMED, at(2026, 3, 11, 9), pause="cps-referral")
    assert last_day(bench.clock(following.key)) == date(2026, 8, 10)
