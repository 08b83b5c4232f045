# SPDX-License-Identifier: Apache-2.0
"""The clock rules and holidays of the guidance, as the values that clocks are reckoned from."""

import re
from typing import get_args

import pytest

from app.clocks import rules
from app.clocks.faults import ClockFault
from app.clocks.given import Given, Pause
from app.clocks.reckoning import reckon
from app.clocks.standing import State, standing
from app.clocks.upcoming import PRESSING
from app.clocks.working import working
from app.guidance.conditions.nodes import Evaluation, Facts
from app.guidance.model import clock_rules
from app.services.clocks.rules import calendar_of, rule_of
from tests.app.clocks.making import at, day, exactly, holidays
from tests.app.guidance.random_cases import bundled_pack

EVERY_RULE = bundled_pack().clocks


def settled(rule_id: str, facts: Facts) -> rules.Rule:
    pack = bundled_pack()
    (rule,) = (rule for rule in pack.clocks if rule.id == rule_id)
    return rule_of(rule, Evaluation(facts, pack.named))


def test_the_engine_counts_in_every_way_that_the_guidance_can_name() -> None:
    assert get_args(rules.Count) == get_args(clock_rules.Count)
    assert get_args(rules.Repeats) == get_args(clock_rules.Repeats)
    assert set(PRESSING) == set(get_args(clock_rules.Group))


def test_conditions_are_settled_for_the_case() -> None:
    enhanced, standard = settled("CK-40", {}), settled("CK-40", {"enhanced_rights": "no"})
    assert [limit.amount for limit in enhanced.limits] == [1]
    assert [limit.amount for limit in standard.limits] == [5]


def test_what_is_only_to_be_checked_is_not_counted_down() -> None:
    assert not settled("FW-OBJECT", {}).counted_down
    bail = settled("CK-10", {})
    assert bail.counted_down and bail.start_day == "day-after"
    assert bail.in_force_from == day("2022-10-28")


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.id)
def test_every_rule_of_the_guidance_can_be_reckoned_and_told(rule: clock_rules.ClockRule) -> None:
    pack, start = bundled_pack(), exactly("2026-10-24T18:00")
    calendar = calendar_of(pack)
    for facts in ({}, {"enhanced_rights": "no", "washed_since": "no"}):
        made = rule_of(rule, Evaluation(facts, pack.named))
        assert made.limits
        further = {limit.counts_from: (start,) for limit in made.limits if limit.counts_from}
        given = Given(start, further=further, day_set=day("2026-12-01"))
        reckoning = reckon(made, given, calendar)
        assert reckoning.fault is None
        for due in reckoning.dues:
            without = due.limit.count in {"no-limit", "hours-not-counted"} or due.aside
            assert (due.outer is None) == bool(without), due
            assert not due.waits_for
        steps = working(made, given, calendar)
        asks_for_a_day = all(limit.count == "date-set" for limit in made.limits)
        assert len(steps) >= (1 if asks_for_a_day else 2)
        assert all(step.endswith(".") and not re.search(r"[a-z]-[a-z]+-", step) for step in steps)
        assert standing(made, reckoning, at("2026-10-24T19:00")).state in {
            State.RUNNING, State.EXPIRED,
        }  # fmt: skip


@pytest.mark.parametrize(
    ("rule_id", "start"),
    [
        ("CK-10", "arrest for the offence"),
        ("CK-01", "the relevant time"),
        ("CK-35", "the first day in custody of the court"),
        ("FW-ORAL-PENILE", "the end of the last act of this kind"),
        ("CK-73", "an appeal, or an application to the review commission"),
        ("CK-84", "when you became aware of it"),
        ("CK-40", "the step"),
        ("FW-TOX-BLOOD", "the end of the event"),
    ],
)
def test_what_a_rule_counts_from_is_named_without_what_explains_it(
    rule_id: str, start: str
) -> None:
    assert settled(rule_id, {}).words.start == start


def test_a_name_that_begins_with_capitals_keeps_them() -> None:
    (rule,) = (rule for rule in EVERY_RULE if rule.id == "CK-30")
    told = rule.model_copy(update={"start": "CPS takes the file: by post. Keep the letter."})
    assert rule_of(told, Evaluation({}, {})).words.start == "CPS takes the file"


def test_a_pause_and_a_further_moment_are_told_in_the_words_of_the_guidance() -> None:
    start, calendar = exactly("2026-04-16T08:30"), calendar_of(bundled_pack())
    away = Pause("cps-referral", at("2026-07-01T10:00"))
    assert working(settled("CK-10", {}), Given(start, pauses=(away,)), calendar) == (
        "Arrest for the offence: Thu 16 Apr 2026 08:30.",
        "Bail starts the day after: Fri 17 Apr 2026.",
        "3 months beginning with that day would end on Thu 16 Jul 2026.",
        (
            "It stands still from Wed 1 Jul 2026 "
            "(papers are with a prosecutor for a charging decision). Left: 16 days."
        ),
    )
    warrant = Given(start, further={"warrant-issued": (exactly("2026-04-17T20:00"),)})
    assert working(settled("CK-03", {}), warrant, calendar)[2:6] == (
        "The time at which the warrant was issued: Fri 17 Apr 2026 20:00.",
        "36 hours end on Sun 19 Apr 2026 08:00.",
        "Extension: at most 36 hours from the end of the warrant.",
        (
            "The time of this is not known yet: "
            "the time at which the warrant ends, if a court extends it."
        ),
    )


def test_the_holidays_of_the_guidance_follow_the_standing_rules() -> None:
    known = calendar_of(bundled_pack())
    assert dict(known.holidays) == dict(holidays().holidays)
    assert (known.covers_from, known.covers_to) == (day("2024-01-01"), day("2032-12-31"))


def test_a_pack_without_a_calendar_knows_of_no_day() -> None:
    bare = bundled_pack().model_copy(update={"calendar": None})
    with pytest.raises(ClockFault):
        calendar_of(bare).is_working(day("2026-06-10"))
