# SPDX-License-Identifier: Apache-2.0
"""Whether any case can meet a condition is decided as trying every case would decide it."""

from collections.abc import Mapping
from itertools import product
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.checks.reachability import Reach
from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import And, FactValue, Known, Node, holds
from app.guidance.model.pack import Fact
from tests.app.guidance.making import small_pack

FACTS = {fact.id: fact for fact in small_pack().facts}
NAMED = small_pack().named


def can_hold(node: Node, named: Mapping[str, Node] = NAMED) -> bool:
    return Reach(named, FACTS).can_hold(node)


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
    assert not can_hold(parse(when))


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
    assert can_hold(parse(when))


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
    assert can_hold(node) == any(holds(node, case, NAMED) for case in CASES)


def test_a_missing_fact_or_name_is_never_met_and_a_huge_condition_is_let_through() -> None:
    assert not can_hold(parse("@nowhere"))
    assert can_hold(parse("not (@nowhere)"))
    assert not can_hold(Known("nothing"))
    either = [parse(f"victim_age is {age} or victim_age is {age + 50}") for age in range(12)]
    assert can_hold(And(tuple(either))), (
        "nobody has twelve ages, but that is more than is looked at"
    )
    assert not can_hold(And(tuple(either[:4])))


LAYERS = {
    "or": ("relationship is partner or relationship is stranger", " or ", " and "),
    "and": ("victim_age < 1 and victim_age < 2 and victim_age < 3", " and ", " and "),
    "both": ("victim_age < 1 or victim_age > 2", " and ", " or "),
}


@pytest.mark.parametrize("sort", LAYERS)
def test_named_conditions_that_multiply_one_another_are_settled_soon(sort: str) -> None:
    first, inner, outer = LAYERS[sort]
    named = {"c0": parse(first)}
    for layer in range(1, 8):
        part = f"(@c{layer - 1}{inner}victim_age is not {layer})"
        named[f"c{layer}"] = parse(outer.join([part] * 12))
    began = perf_counter()
    reach = Reach(named, FACTS)
    for number in range(2000):
        reach.can_hold(And((named["c7"], parse(f"victim_age is {number}"))))
    assert perf_counter() - began < 10, "one small file would keep the check busy for ever"
