# SPDX-License-Identifier: Apache-2.0
"""The journey shows what a case is asked, keeps what was answered, and says what is next."""

from collections.abc import Mapping
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.conditions.nodes import FactValue
from app.guidance.model.contexts import ContextPath
from app.guidance.model.pack import Citation, NamedCondition, Pack
from app.guidance.reading.selection import (
    Journey,
    Outcome,
    StageView,
    journey,
    next_prompts,
    why_next,
)
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


def context(name: str, when: str, **given: tuple[str, ...]) -> ContextPath:
    return ContextPath(
        id=name,
        title=name.title(),
        when=when,
        changes="Everything.",
        warnings=("Look first.",),
        sources=(Citation(id="N1", confidence="seen"),),
        **given,
    )


def with_contexts(*contexts: ContextPath) -> Pack:
    return small_pack().model_copy(update={"contexts": contexts})


PARTNER = context("partner", "relationship in [partner, ex-partner]", first=("s01.phones",))
RECENT = context(
    "recent", "@recent-offence and reported is unknown", first=("s01.samples", "s01.phones")
)


@pytest.mark.parametrize(
    ("when", "because"),
    [
        ("relationship in [partner, ex-partner]", "the relationship is ex-partner"),
        ("@recent-offence", "the hours since the offence are 20 (168 or less)"),
        (
            "@recent-offence or relationship is stranger",
            "the hours since the offence are 20 (168 or less)",
        ),
        (
            "relationship is ex-partner and (relationship is ex-partner or reported is yes)",
            "the relationship is ex-partner",
        ),
        ("relationship not in [stranger]", "the relationship is not stranger"),
        ("not (reported is yes)", "the answer to “Reported to police” is not yes, or is not known"),
    ],
)
def test_a_context_says_what_of_the_case_makes_it_hold(when: str, because: str) -> None:
    facts: dict[str, FactValue] = {"relationship": "ex-partner", "hours_since_offence": 20}
    (active,) = journey(with_contexts(context("one", when)), facts, {}).contexts
    assert active.because == because


def test_named_conditions_that_multiply_one_another_are_told_soon_and_by_name() -> None:
    ages = " and ".join(f"victim_age > {age}" for age in range(13))
    layers = [(f"c{n}", " and ".join([f"@c{n - 1}"] * 60)) for n in range(1, 8)]
    pack = with_contexts(context("one", "@c7 and victim_age is 40"))
    named = tuple(
        NamedCondition(id=c, words=f"Case of {c}", when=when) for c, when in (("c0", ages), *layers)
    )
    began = perf_counter()
    (active,) = journey(
        pack.model_copy(update={"conditions": named}), {"victim_age": 40}, {}
    ).contexts
    assert active.because == "case of c0 and the victim's age is 40"
    assert perf_counter() - began < 1


def test_contexts_bring_prompts_forward_in_the_order_of_the_guidance() -> None:
    facts: dict[str, FactValue] = {"relationship": "ex-partner", "hours_since_offence": 20}
    case = journey(with_contexts(PARTNER, RECENT), facts, {})
    assert [active.context.id for active in case.contexts] == ["partner", "recent"]
    views = case.stages[0].prompts
    assert [view.prompt.id for view in views][:3] == ["s01.phones", "s01.samples", "s01.safe-now"]
    assert views[0].first_because == "Comes first because the relationship is ex-partner."
    assert views[2].first_because is None
    assert journey(with_contexts(PARTNER, RECENT), {}, {}).contexts == ()


def test_a_retired_prompt_with_an_outcome_ends_its_stage() -> None:
    gone = small_pack().prompt("s01.ex").model_copy(update={"id": "s01.gone"})
    case = journey(small_pack(), {}, {"s01.gone": "later"}, [gone])
    last = case.stages[0].prompts[-1]
    assert (last.prompt.id, last.retired, last.no_longer_asked) == ("s01.gone", True, True)
    assert "s01.gone" not in next_ids(case, 9)
    assert journey(small_pack(), {}, {}, [gone]) == journey(small_pack(), {}, {})


def why(prompt_id: str, pack: Pack, facts: Mapping[str, FactValue], *, later: bool = False) -> str:
    case = journey(pack, facts, {prompt_id: "later"} if later else {})
    view = next(view for view in case.prompts() if view.prompt.id == prompt_id)
    return why_next(view, case.stages[0].stage)


def test_what_is_next_says_why() -> None:
    facts: dict[str, FactValue] = {"relationship": "ex-partner", "hours_since_offence": 20}
    plain, contexts = small_pack(), with_contexts(PARTNER, RECENT)
    assert why("s01.safe-now", plain, {}) == "First ten minutes of First contact."
    assert why("s01.phones", plain, {}) == "Open in First contact."
    assert why("s01.phones", plain, {}, later=True) == "Put off in First contact."
    assert why("s01.samples", plain, facts) == (
        "First ten minutes of First contact,"
        " asked because the offence was within the last seven days."
    )
    assert why("s01.phones", contexts, facts) == (
        "Open in First contact, brought forward because the relationship is ex-partner."
    )
    assert why("s01.samples", contexts, facts) == (
        "First ten minutes of First contact, asked because the offence was within the last seven"
        " days, brought forward because the hours since the offence are 20 (168 or less) and"
        " the answer to “Reported to police” is not yet known."
    )


def test_a_reason_given_twice_is_said_once() -> None:
    same = context("same", "relationship is ex-partner", first=("s01.ex",))
    pack = with_contexts(same)
    stages = tuple(
        stage.model_copy(
            update={
                "prompts": tuple(
                    p.model_copy(update={"when": "relationship is ex-partner"})
                    for p in stage.prompts
                )
            }
        )
        for stage in pack.stages
    )
    asked = why(
        "s01.ex", pack.model_copy(update={"stages": stages}), {"relationship": "ex-partner"}
    )
    assert asked == (
        "Open in First contact, asked, and brought forward, because the relationship is ex-partner."
    )


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
