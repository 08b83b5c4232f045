# SPDX-License-Identifier: Apache-2.0
"""The bundled wording rules find what they should, and leave honest sentences alone."""

from collections import Counter

import pytest

from app.language.rules import ACCOUNT_END, EITHER, OTHERS, SUSPECT, SUSPECT_ACCOUNT, VICTIM
from tests.app.language.making import bundled_checker, bundled_rules
from tests.app.language.scoring import score

CATEGORIES = {
    "victim_blaming", "scepticism", "minimising", "euphemism", "myth", "suspect_prejudging",
    "opinion_as_fact", "passive_suspect",
}  # fmt: skip


@pytest.mark.parametrize("name", ["dev.jsonl", "own.jsonl"])
def test_labelled_sentences(name: str) -> None:
    result = score(bundled_checker(), name)
    assert result.precision >= 0.92, result.faults
    assert result.recall >= 0.92, result.faults
    assert result.false_alarms < 0.03, result.faults


def test_the_rules_are_many_and_fair_to_the_suspect() -> None:
    rules, sets = bundled_rules()
    by_category = Counter(rule.category for rule in rules)
    assert set(by_category) == CATEGORIES
    assert len(rules) >= 110
    assert by_category["suspect_prejudging"] >= 15
    assert {VICTIM, SUSPECT, OTHERS, EITHER, SUSPECT_ACCOUNT, ACCOUNT_END} <= set(sets)


def test_ids_are_used_once_and_every_rule_says_why_and_what_instead() -> None:
    rules, _ = bundled_rules()
    assert len({rule.id for rule in rules}) == len(rules)
    assert all(0 < len(rule.why) <= 240 and rule.instead for rule in rules)


def test_no_rule_flags_its_own_advice() -> None:
    rules, _ = bundled_rules()
    texts = [text for rule in rules for text in (rule.why, *rule.instead)]
    assert [text for text in texts if bundled_checker().check(text)] == []


@pytest.mark.parametrize("word", ["victim", "complainant", "Victim", "the victims", "IP"])
def test_victim_and_complainant_are_never_flagged(word: str) -> None:
    assert bundled_checker().check(f"I met {word} at noon.") == ()
