# SPDX-License-Identifier: Apache-2.0
"""Conditions mean what the guidance pack's description says, and always end with yes or no."""

from collections.abc import Mapping

import pytest
from hypothesis import given

from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import MAX_NAMED_CHAIN, And, FactValue, Named, Node, Not, holds
from tests.app.guidance import condition_trees as some

CASE: Mapping[str, FactValue] = {
    "relationship": "ex-partner",
    "contexts": ("spiking", "online"),
    "victim_age": 17,
    "reported": "not-known",
    "notes": "",
    "nothing": (),
}


@pytest.mark.parametrize(
    "text",
    [
        "relationship is ex-partner",
        'relationship is "ex-partner"',
        "relationship is not stranger",
        "relationship in [partner, ex-partner]",
        "relationship not in [stranger, partner]",
        "contexts includes spiking",
        "victim_age < 18",
        "victim_age <= 17",
        "victim_age > 16",
        "victim_age >= 17",
        "victim_age is 17",
        "victim_age in [16, 17]",
        "relationship is known",
        "reporter is unknown",
        "reported is not-known and reported is known and reported is not yes",
        "notes is unknown and nothing is unknown",
        "not (relationship is stranger)",
        "not (reporter is victim)",
        "reporter is victim or relationship is ex-partner",
        # not binds tightest, then and, then or
        "not reporter is victim and victim_age < 18",
        "relationship is ex-partner or victim_age > 50 and victim_age < 10",
        "@young",
    ],
)
def test_holds(text: str) -> None:
    assert holds(parse(text), CASE, {"young": parse("victim_age < 18")}) is True


@pytest.mark.parametrize(
    "text",
    [
        "relationship is stranger",
        "relationship is not ex-partner",
        "relationship in [partner, stranger]",
        "relationship not in [ex-partner]",
        "contexts includes care",
        "victim_age < 17",
        "victim_age is 18",
        # a test on a fact that is not known is false, also one that denies
        "reporter is victim",
        "reporter is not victim",
        "reporter not in [victim]",
        "reporter includes victim",
        "reporter < 1",
        "reporter is known",
        "relationship is unknown",
        "notes is not x",
        # a test that makes no sense for the kind of value is false
        "contexts is spiking",
        "contexts is not spiking",
        "contexts in [spiking]",
        "relationship includes ex",
        "relationship < 3",
        'victim_age is "17"',
        "@nowhere",
        "(relationship is ex-partner or victim_age > 50) and victim_age < 10",
    ],
)
def test_does_not_hold(text: str) -> None:
    assert holds(parse(text), CASE, {}) is False


@given(some.trees, some.facts, some.named)
def test_every_condition_is_yes_or_no_for_any_facts(
    tree: Node, facts: Mapping[str, FactValue], named: Mapping[str, Node]
) -> None:
    answer = holds(tree, facts, named)
    assert answer in (True, False)
    assert holds(Not(tree), facts, named) is not answer
    assert holds(tree, facts, named) is answer


def test_named_conditions_that_go_in_circles_do_not_hold() -> None:
    circle: Mapping[str, Node] = {"a": And((Named("b"), Named("b"))), "b": Named("a")}
    assert holds(Named("a"), {}, circle) is False


def test_named_conditions_that_multiply_are_each_worked_out_once() -> None:
    doubling: dict[str, Node] = {
        f"n{n}": And((Named(f"n{n + 1}"),) * 40) for n in range(MAX_NAMED_CHAIN - 1)
    }
    doubling[f"n{MAX_NAMED_CHAIN - 1}"] = parse("victim_age < 18")
    assert holds(Named("n0"), CASE, doubling) is True


def test_a_very_long_chain_of_named_conditions_ends() -> None:
    chain: Mapping[str, Node] = {f"n{n}": Not(Named(f"n{n + 1}")) for n in range(5000)}
    assert holds(Named("n0"), {}, chain) in (True, False)
