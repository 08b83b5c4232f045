# SPDX-License-Identifier: Apache-2.0
"""Whether any case can meet a condition is decided as trying every case would decide it."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.checks.reachability import can_hold
from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import And, FactValue, Known, holds
from app.guidance.model.pack import Fact
from tests.app.guidance.making import small_pack

FACTS = {fact.id: fact for fact in small_pack().facts}
NAMED = small_pack().named


@pytest.mark.parametrize(
    "when",
    [
        "relationship is partner and relationship is stranger",
        "relationship is partner and relationship is unknown",
        "victim_age < 18 and victim_age >= 18",
        "victim_age > 17 and victim_age < 18",
        "contexts includes spiking and contexts is unknown",
        "not (relationship is known) and relationship in [partner, stranger]",
        "@recent-offence and hours_since_offence > 200",
        "not (relationship is known or relationship is unknown)",
    ],
)
def test_what_contradicts_itself_can_never_hold(when: str) -> None:
    assert not can_hold(parse(when), NAMED, FACTS)


@pytest.mark.parametrize(
    "when",
    [
        "relationship is partner or relationship is stranger",
        "victim_age > 17 and victim_age < 19",
        "contexts includes spiking and contexts includes online",
        "contexts includes spiking and not (contexts includes online)",
        "not (relationship is partner) and relationship is known",
        "@recent-offence and victim_age < 18 and reported is not-known",
        'safe_word is "blue" and not (safe_word is "red")',
        "not (victim_age < 18)",
    ],
)
def test_what_some_case_meets_can_hold(when: str) -> None:
    assert can_hold(parse(when), NAMED, FACTS)


TESTS = st.sampled_from(
    [
        "relationship is partner",
        "relationship is not partner",
        "relationship in [ex-partner, stranger]",
        "relationship is unknown",
        "contexts includes spiking",
        "contexts includes online",
        "contexts is known",
        "reported is yes",
        "reported is not yes",
        "victim_age < 18",
        "victim_age >= 18",
    ]
)
EXPRESSIONS = st.recursive(
    TESTS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda two: f"({two[0]}) and ({two[1]})"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]}) or ({two[1]})"),
        inner.map(lambda one: f"not ({one})"),
    ),
    max_leaves=6,
)


def every_value(fact: Fact) -> list[FactValue | None]:
    if fact.kind == "choices":
        return [None, (), ("spiking",), ("online",), ("spiking", "online")]
    if fact.kind == "number":
        return [None, 17, 18]
    return [None, *fact.values]


CASES = [
    {name: value for name, value in zip(NAMES, values, strict=True) if value is not None}
    for NAMES in [("relationship", "contexts", "reported", "victim_age")]
    for values in product(*(every_value(FACTS[name]) for name in NAMES))
]


@given(EXPRESSIONS)
def test_it_agrees_with_trying_every_case(when: str) -> None:
    node = parse(when)
    assert can_hold(node, NAMED, FACTS) == any(holds(node, case, NAMED) for case in CASES)


def test_a_missing_fact_or_name_is_never_met_and_a_huge_condition_is_let_through() -> None:
    assert not can_hold(parse("@nowhere"), NAMED, FACTS)
    assert can_hold(parse("not (@nowhere)"), NAMED, FACTS)
    assert not can_hold(Known("nothing"), NAMED, FACTS)
    either = parse("relationship is partner or relationship is stranger")
    never = parse("relationship is partner and relationship is stranger")
    assert can_hold(And((*[either] * 20, never)), NAMED, FACTS)
