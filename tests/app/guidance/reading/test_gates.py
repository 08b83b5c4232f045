# SPDX-License-Identifier: Apache-2.0
"""An option of a decision is open when its steps are settled and the facts allow it."""

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from app.guidance.conditions.nodes import Facts, holds
from app.guidance.model.decisions import DecisionTemplate
from app.guidance.model.pack import Pack
from app.guidance.reading.gates import (
    applying_steps,
    is_open,
    is_settled,
    missing_steps,
    shut_options,
    template_views,
)
from tests.app.guidance.making import DECISION, pack_of

OTHER = DECISION.replace("search-the-shed", "look-away").replace(
    'when = "relationship in [partner, ex-partner]"', 'when = "relationship is stranger"'
)


@cache
def pack() -> Pack:
    return pack_of({"decision": DECISION, "other_decision": OTHER})


def shed() -> DecisionTemplate:
    return next(each for each in pack().decisions if each.id == "search-the-shed")


def steps(facts: Facts) -> list[str]:
    return [step.id for step in applying_steps(shed(), facts, pack().named)]


ANY_FACTS = st.fixed_dictionaries(
    {},
    optional={
        "relationship": st.sampled_from(["partner", "ex-partner", "stranger"]),
        "reported": st.sampled_from(["yes", "no", "not-known"]),
        "victim_age": st.integers(0, 40),
    },
)
ANSWERED = st.dictionaries(
    st.sampled_from(["notice", "other-ways", "grown-up", "tidy", "no-such-step"]),
    st.sampled_from(["", " ", "Asked twice."]),
)


@given(ANY_FACTS, ANSWERED, st.sampled_from(["whole", "part", "none"]))
def test_an_option_is_open_exactly_when_its_steps_are_answered_and_no_guard_is_shut(
    facts: Facts, answered: dict[str, str], option: str
) -> None:
    named = pack().named
    guards = [guard for guard in shed().guards if guard.option == option]
    allowed = all(holds(guard.condition, facts, named) for guard in guards)
    needed = [
        step
        for step in shed().steps
        if option in step.needed_for
        and (step.condition is None or holds(step.condition, facts, named))
    ]
    done = all(
        step.id in answered and (step.answer == "confirm" or answered[step.id].strip())
        for step in needed
    )
    assert is_open(shed(), option, answered, facts, named) is (allowed and done)


@given(ANY_FACTS, ANSWERED)
def test_what_is_missing_is_needed_applies_and_is_not_settled(
    facts: Facts, answered: dict[str, str]
) -> None:
    applying = applying_steps(shed(), facts, pack().named)
    for option in ("whole", "part", "none", None):
        missing = missing_steps(applying, option, answered)
        assert [s for s in applying if s in missing] == list(missing)
        assert all(option in s.needed_for and not is_settled(s, answered) for s in missing)
    assert missing_steps(applying, None, answered) == ()


def test_a_step_with_a_condition_is_there_for_the_cases_it_is_meant_for() -> None:
    assert steps({}) == ["notice", "other-ways", "tidy"]
    assert steps({"victim_age": 12}) == ["notice", "other-ways", "grown-up", "tidy"]


def test_a_closed_option_says_why_until_the_facts_allow_it() -> None:
    named = pack().named
    assert shut_options(shed(), {}, named) == {"whole": "Nobody has reported it yet."}
    assert shut_options(shed(), {"reported": "no"}, named) != {}
    assert shut_options(shed(), {"reported": "yes"}, named) == {}


def test_several_reasons_to_keep_an_option_closed_are_all_said() -> None:
    guard = '\n[[guard]]\noption = "whole"\nneeds = "victim_age > 3"\nwords = "Too young."\n'
    template = pack_of({"decision": DECISION + guard}).decisions[0]
    assert shut_options(template, {}, {}) == {"whole": "Nobody has reported it yet. Too young."}


def test_templates_that_fit_the_case_come_first_with_the_reason() -> None:
    first, second = template_views(pack(), {"relationship": "stranger"})
    assert (first.template.id, first.applies) == ("look-away", True)
    assert first.because == "Fits this case because the relationship is stranger."
    assert (second.template.id, second.applies) == ("search-the-shed", False)
    assert second.because.startswith("Meant for when the relationship is partner or ex-partner.")


def test_a_template_for_every_case_needs_no_reason() -> None:
    always = DECISION.replace('when = "relationship in [partner, ex-partner]"\n', "")
    (view,) = template_views(pack_of({"decision": always}), {"victim_age": 12})
    assert view.applies and not view.because
    reasons = {step.step.id: step.because for step in view.steps}
    assert reasons["grown-up"] == "Asked because the victim's age is 12 (under 18)."
    assert not reasons["notice"]
    assert view.gate == tuple(step.step for step in view.steps)
