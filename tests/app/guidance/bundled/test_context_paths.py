# SPDX-License-Identifier: Apache-2.0
"""The contexts of the bundled pack change what a case is asked, and in which order."""

import pytest

from app.guidance.conditions.nodes import Facts, FactValue
from app.guidance.model.contexts import ContextPath
from app.guidance.reading.selection import Journey, Outcome, PromptView, journey
from tests.app.guidance.bundled.test_bundled_pack import pack

PATHS: dict[str, dict[str, FactValue]] = {
    "intimate-partner": {"relationship": "ex-partner"},
    "acquaintance-or-date": {"relationship": "dating-app"},
    "stranger": {"relationship": "stranger", "suspect_known": "no"},
    "family-or-non-recent": {"relationship": "family", "contexts": ("non-recent",)},
    "position-of-trust": {"relationship": "position-of-trust"},
    "drink-drugs-or-spiking": {"contexts": ("alcohol-or-drugs", "spiking")},
    "asleep-or-unconscious": {"contexts": ("asleep-or-unconscious",)},
    "group-or-peers": {"contexts": ("group",)},
    "sex-work": {"relationship": "client"},
    "online-or-images": {"contexts": ("online", "image-based")},
    "disability-or-care": {"contexts": ("disability", "care-setting")},
    "honour-based": {"contexts": ("honour-based",)},
    "insecure-status": {"contexts": ("insecure-status",)},
    "male-or-lgbt": {"contexts": ("male-victim",)},
    "official-suspect": {"relationship": "official"},
    "detention": {"contexts": ("detention",)},
    "third-party-report": {"reporter": "professional"},
    "no-investigation-wanted": {"victim_wish": "no-investigation"},
}
"""For each context, a case in which it holds."""

each_context = pytest.mark.parametrize("context_id", PATHS)


def test_every_context_has_a_case_here() -> None:
    assert {context.id for context in pack().contexts} == set(PATHS)


def test_a_case_of_which_nothing_is_known_is_in_no_context() -> None:
    empty = case({})
    assert empty.contexts == ()
    assert all(view.first_because is None for view in empty.prompts())


@each_context
def test_the_journey_names_the_context_and_says_why(context_id: str) -> None:
    held = {active.context.id: active.because for active in case(PATHS[context_id]).contexts}
    assert held[context_id]
    assert "@" not in held[context_id]


@each_context
def test_it_brings_up_all_that_it_adds_and_nothing_else(context_id: str) -> None:
    brought_up = asked(case(PATHS[context_id])) - asked(case({}))
    assert brought_up == set(context(context_id).adds)
    assert len(brought_up) >= 2


@each_context
def test_what_comes_first_leads_its_stage_in_order_with_a_reason(context_id: str) -> None:
    case_journey, moved = case(PATHS[context_id]), False
    for view in case_journey.stages:
        shown = {one.prompt.id: one for one in view.prompts}
        first = [prompt_id for prompt_id in context(context_id).first if prompt_id in shown]
        assert list(shown)[: len(first)] == first
        assert all(reason(shown[one]).startswith("Comes first because ") for one in first)
        moved |= list(shown) != [one.id for one in view.stage.prompts if one.id in shown]
    assert moved


def test_nothing_comes_before_safety_and_health_at_the_start() -> None:
    everything: dict[str, FactValue] = {
        "relationship": "official",
        "reporter": "professional",
        "victim_wish": "not-yet",
        "contexts": next(fact for fact in pack().facts if fact.id == "contexts").values,
    }
    first_contact = [view.prompt.id for view in case(everything).stages[0].prompts]
    assert first_contact[:2] == ["s01.safe-now", "s01.medical-now"]


@each_context
def test_warnings_are_short_and_what_changes_is_said_in_few_words(context_id: str) -> None:
    assert 1 <= len(context(context_id).warnings) <= 4
    assert all(len(warning) <= 160 for warning in context(context_id).warnings)
    assert 40 <= len(context(context_id).changes.split()) <= 90


@each_context
def test_answers_stay_when_the_case_turns_out_to_be_in_another_context(context_id: str) -> None:
    answered: dict[str, Outcome] = dict.fromkeys(context(context_id).adds, "answered")
    other = "stranger" if context_id != "stranger" else "intimate-partner"
    changed = case(PATHS[other], answered)
    kept = {view.prompt.id: view for view in changed.prompts() if view.prompt.id in answered}
    still_asked = asked(case(PATHS[other]))
    assert set(kept) == set(answered)
    assert all(view.outcome == "answered" for view in kept.values())
    assert {one for one, view in kept.items() if view.no_longer_asked} == set(kept) - still_asked
    assert set(kept) - still_asked


def case(facts: Facts, outcomes: dict[str, Outcome] | None = None) -> Journey:
    return journey(pack(), facts, outcomes or {})


def asked(case_journey: Journey) -> set[str]:
    return {view.prompt.id for view in case_journey.prompts() if not view.no_longer_asked}


def context(context_id: str) -> ContextPath:
    return next(context for context in pack().contexts if context.id == context_id)


def reason(view: PromptView) -> str:
    return view.first_because or ""
