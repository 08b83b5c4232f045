# SPDX-License-Identifier: Apache-2.0
"""Conditions read as plain English."""

import pytest
from hypothesis import given

from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import Evaluation, Node
from app.guidance.reading.explaining import because, in_words
from app.guidance.reading.lexicon import PackLexicon
from tests.app.guidance import condition_trees as some
from tests.app.guidance.making import small_pack


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("relationship is ex-partner", "the relationship is ex-partner"),
        ("relationship is not stranger", "the relationship is not stranger"),
        ("relationship in [partner, ex-partner]", "the relationship is partner or ex-partner"),
        (
            "relationship not in [partner, ex-partner, stranger]",
            "the relationship is none of partner, ex-partner or stranger",
        ),
        ("relationship not in [partner]", "the relationship is not partner"),
        ("contexts includes spiking", "spiking is among the contexts"),
        ("not contexts includes spiking", "spiking is not among the contexts"),
        ("victim_age < 18", "the victim's age is under 18"),
        ("hours_since_offence <= 168", "the hours since the offence are 168 or less"),
        ("offence_start is known", "the start of the offence is known"),
        ("offence_start is unknown", "the start of the offence is not yet known"),
        ("not offence_start is known", "the start of the offence is not yet known"),
        ("not relationship is partner", "the relationship is not partner, or is not known"),
        ("reported is not-known", "the answer to “Reported to police” is not known"),
        ("@recent-offence", "the offence was within the last seven days"),
        ("not @recent-offence", "it is not so that the offence was within the last seven days"),
        (
            "victim_age < 18 and (relationship is partner or contexts includes online)",
            (
                "the victim's age is under 18; and either the relationship is partner, "
                "or online is among the contexts"
            ),
        ),
    ],
)
def test_words(text: str, words: str) -> None:
    assert in_words(parse(text), PackLexicon(small_pack())) == words


def test_without_a_pack_the_ids_serve() -> None:
    assert in_words(parse("victim_wish is no-action")) == "the victim wish is no-action"


def test_the_reason_names_only_what_holds_and_the_figure() -> None:
    node = parse("hours_since_offence <= 168 and (relationship is partner or victim_age < 18)")
    case = Evaluation({"hours_since_offence": 20, "victim_age": 17}, {})
    assert because(node, case, PackLexicon(small_pack())) == (
        "the hours since the offence are 20 (168 or less) and the victim's age is 17 (under 18)"
    )


def test_alternatives_that_hold_together_are_said_together() -> None:
    node = parse("relationship is partner or victim_age < 18 or contexts includes online")
    case = Evaluation({"relationship": "partner", "victim_age": 17}, {})
    assert because(node, case, PackLexicon(small_pack())) == (
        "the relationship is partner and the victim's age is 17 (under 18)"
    )


@given(some.trees, some.facts, some.named)
def test_every_condition_has_words(tree: Node, facts: object, named: object) -> None:
    assert isinstance(facts, dict) and isinstance(named, dict)
    assert in_words(tree)
    assert because(tree, Evaluation(facts, named), PackLexicon(small_pack()))
