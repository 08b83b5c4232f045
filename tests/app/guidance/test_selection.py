# SPDX-License-Identifier: Apache-2.0
"""The journey shows what a case is asked, keeps what was answered, and says what is next."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.conditions import FactValue
from app.guidance.selection import Journey, Outcome, StageView, journey, next_prompts
from tests.app.guidance.making import small_pack

EVERY = [prompt.id for stage in small_pack().stages for prompt in stage.prompts]
ALWAYS = ["s01.safe-now", "s01.who-knows", "s01.phones", "s01.reported"]
OUTCOMES: tuple[Outcome, ...] = ("answered", "not_applicable", "later")


def first(facts: Mapping[str, FactValue], outcomes: Mapping[str, Outcome]) -> StageView:
    return journey(small_pack(), facts, outcomes).stages[0]


def ids(view: StageView) -> list[str]:
    return [shown.prompt.id for shown in view.prompts]


def next_ids(case: Journey, limit: int = 3) -> list[str]:
    return [view.prompt.id for view in next_prompts(case, limit)]


def test_prompts_whose_condition_holds_are_shown_in_order_with_the_reason() -> None:
    view = first({"hours_since_offence": 20, "relationship": "ex-partner"}, {})
    assert ids(view) == EVERY
    reasons = {shown.prompt.id: shown.shown_because for shown in view.prompts}
    assert reasons["s01.safe-now"] is None
    assert reasons["s01.samples"] == ("Shown because the offence was within the last seven days.")
    assert reasons["s01.ex"] == "Shown because the relationship is partner or ex-partner."


def test_other_prompts_are_not_shown() -> None:
    assert ids(first({"hours_since_offence": 169, "relationship": "stranger"}, {})) == ALWAYS


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_prompt_with_an_outcome_never_disappears(outcome: Outcome) -> None:
    view = first({}, {"s01.ex": outcome})
    (kept,) = [shown for shown in view.prompts if shown.prompt.id == "s01.ex"]
    assert (kept.outcome, kept.no_longer_asked, kept.shown_because) == (outcome, True, None)
    assert ids(view).index("s01.ex") == 2
    asked_again = first({"relationship": "partner"}, {"s01.ex": outcome})
    assert not any(shown.no_longer_asked for shown in asked_again.prompts)


def test_counts_and_principles_served() -> None:
    view = first(
        {}, {"s01.phones": "later", "s01.safe-now": "answered", "s01.who-knows": "not_applicable"}
    )
    assert (view.answered, view.not_applicable, view.later, view.open) == (1, 1, 1, 1)
    assert view.served == {"victim-centred": True, "suspect-focused": False}


def test_status() -> None:
    case = journey(small_pack(), {}, {})
    assert [view.status for view in case.stages] == ["untouched", "not-written"]
    some: dict[str, Outcome] = {"s01.safe-now": "later"}
    assert first({}, some).status == "begun"
    settled: dict[str, Outcome] = dict.fromkeys(ALWAYS, "answered")
    assert first({}, settled).status == "done"
    assert first({"relationship": "partner"}, settled).status == "begun"
    assert first({}, settled | {"s01.ex": "later"}).status == "done"


def test_outcomes_of_prompts_from_another_version_are_passed_over() -> None:
    assert first({}, {"s01.gone": "answered"}) == first({}, {})


def test_next_is_core_then_put_off_then_the_rest() -> None:
    outcomes: dict[str, Outcome] = {"s01.phones": "later", "s01.safe-now": "answered"}
    case = journey(small_pack(), {"relationship": "partner"}, outcomes)
    assert next_ids(case) == ["s01.who-knows", "s01.phones", "s01.ex"]
    assert next_ids(case, 9) == ["s01.who-knows", "s01.phones", "s01.ex", "s01.reported"]
    assert next_ids(case, 0) == [] and next_ids(case, -1) == []


def test_a_prompt_no_longer_asked_is_never_next() -> None:
    assert "s01.ex" not in next_ids(journey(small_pack(), {}, {"s01.ex": "later"}), 9)


facts = st.fixed_dictionaries(
    {},
    optional={
        "relationship": st.sampled_from(["partner", "ex-partner", "stranger"]),
        "hours_since_offence": st.integers(0, 400),
        "contexts": st.lists(st.sampled_from(["spiking", "online"])).map(tuple),
    },
)
outcomes = st.dictionaries(st.sampled_from(EVERY), st.sampled_from(OUTCOMES))


@given(facts, outcomes)
def test_what_holds_for_any_case(facts: dict[str, FactValue], outcomes: dict[str, Outcome]) -> None:
    case = journey(small_pack(), facts, outcomes)
    assert case == journey(small_pack(), dict(reversed(facts.items())), outcomes)
    shown = [view.prompt.id for view in case.prompts()]
    assert shown == [prompt_id for prompt_id in EVERY if prompt_id in shown]
    assert outcomes.keys() <= set(shown)
    stage = case.stages[0]
    assert stage.answered + stage.not_applicable + stage.later == len(outcomes)
    assert stage.open >= 0
    following = next_prompts(case)
    assert len(following) <= 3
    assert all(view.outcome in ("open", "later") for view in following)
    assert bool(following) == any(
        view.outcome in ("open", "later") and not view.no_longer_asked for view in case.prompts()
    )
