# SPDX-License-Identifier: Apache-2.0
"""The bundled wording rules find what they should, and leave honest sentences alone."""

from collections import Counter

import pytest

from app.language.rules import (
    ACCOUNT_END,
    EITHER,
    MENTION,
    OTHERS,
    SUSPECT,
    SUSPECT_ACCOUNT,
    VICTIM,
)
from tests.app.language.making import bundled_checker, bundled_rules
from tests.app.language.scoring import score

CATEGORIES = {
    "victim_blaming", "scepticism", "minimising", "euphemism", "myth", "suspect_prejudging",
    "opinion_as_fact", "passive_suspect",
}  # fmt: skip


@pytest.mark.parametrize("name", ["dev.jsonl", "own.jsonl", "learnt.jsonl", "varied.jsonl"])
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
    assert {VICTIM, SUSPECT, OTHERS, EITHER, SUSPECT_ACCOUNT, ACCOUNT_END, MENTION} <= set(sets)


def test_ids_are_used_once_and_every_rule_says_why_and_what_instead() -> None:
    rules, _ = bundled_rules()
    assert len({rule.id for rule in rules}) == len(rules)
    assert all(0 < len(rule.why) <= 240 and rule.instead for rule in rules)


def test_no_rule_flags_its_own_advice() -> None:
    rules, _ = bundled_rules()
    texts = [text for rule in rules for text in (rule.why, *rule.instead)]
    assert [text for text in texts if bundled_checker().check(text)] == []


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("He confessed to drinking before he met the suspect.", ["confessed to drinking"]),
        ("Mr Osei admitted that he had asked the suspect in.", ["admitted"]),
        ("The suspect, seen by the nurse, admits taking the car.", []),
        ("Mr Vance, the suspect, admits it.", []),
        ("In custody he admitted it.", []),
        ("The AP, who knows the suspect, admitted it.", ["admitted it"]),
        ("Shown the film, the victim admitted it.", ["admitted it"]),
        ("Flirting with the suspect all shift, the victim gave him her number.", ["Flirting"]),
        ("She says he left and admits that she took it.", ["admits"]),
        ("The victim met the suspect, who then admitted it.", []),
        ("Seen at work by DC Lamb, the victim said no. His story is short.", ["His story"]),
        ("The suspect was seen. His story is short.", []),
        ("Her sister told us that she was drunk.", []),
        ("A colleague says that the victim led him on.", ["led him on"]),
        ("The suspect says that the victim led him on.", []),
        ("The suspect's friend says that the victim led him on.", ["led him on"]),
        ("A can of Monster and a box of Story tea.", []),
        ("Put “reported” in place of failed to report.", []),
    ],
)
def test_whose_words_and_whose_acts(text: str, flagged: list[str]) -> None:
    spans = bundled_checker().check(text)
    assert [text[span.start : span.end] for span in spans] == flagged


@pytest.mark.parametrize("word", ["victim", "complainant", "Victim", "the victims", "IP"])
def test_victim_and_complainant_are_never_flagged(word: str) -> None:
    assert bundled_checker().check(f"I met {word} at noon.") == ()
