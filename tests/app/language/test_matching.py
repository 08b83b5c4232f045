# SPDX-License-Identifier: Apache-2.0
"""What a rule flags, what speaks against it, and what holds for any text at all."""

import sys
from itertools import pairwise
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.language.faults import PhraseFault
from app.language.matching import Checker, compile_rules
from app.language.rules import Span
from tests.app.language.hostile import hostile_texts
from tests.app.language.making import SETS, bundled_checker, bundled_rules, checker, flagged, rule

WORDS = [
    "she", "he", "victim", "suspect", "the", "a", "claims", "admitted", "drunk", "story", "not",
    "did", "only", "just", "her", "let", "him", "said", "that", "but", "was", "raped", "by", "and",
    "so", "calm", "regret", "sex", "with", "I", "Pennant", ",", ".", "“", "”", '"', "'", "‘", "’",
    "-", "\n",
]  # fmt: skip
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
TEXTS = st.one_of(st.text(), SENTENCES, st.text(alphabet=st.characters(), max_size=60))


def test_a_span_counts_code_points_and_names_its_rule() -> None:
    spans = checker("claimed").check("“😟” and claimed")
    assert spans == (Span(8, 15, "test-rule", "scepticism"),)


def test_longer_phrases_speak_against_a_flag() -> None:
    unless = ("claims _? benefits",)
    assert flagged("She claims housing benefits.", "claims", unless=unless) == []
    assert flagged("She claims he benefits and claims it.", "claims", unless=unless) == ["claims"]


def test_what_stands_near_in_the_same_sentence_counts() -> None:
    near, not_near = ("carer|teacher",), ("<victim> asked",)
    text = "Her boyfriend is her carer. Her boyfriend came. The teacher left."
    assert flagged(text, "boyfriend", near=near) == ["boyfriend"]
    text = "She was calm. She was calm, as the victim asked."
    assert flagged(text, "calm", not_near=not_near) == ["calm"]


@pytest.mark.parametrize(
    ("text", "who", "found"),
    [
        ("The victim admitted it.", "victim", 1),
        ("The victim met him and later admitted it.", "victim", 1),
        ("The suspect admitted it.", "victim", 0),
        ("The victim told the suspect that he admitted it.", "victim", 0),
        ("The suspect met the victim and admitted it.", "victim", 0),
        ("The victim called, but the van admitted it.", "victim", 0),
        ("Admitted it.", "victim", 1),
        ("The suspect came. Admitted it.", "victim", 0),
        ("Admitted it.", "victim-or-unsaid", 1),
        ("He admitted it.", "victim-or-unsaid", 1),
        ("The club admitted it.", "victim-or-unsaid", 0),
        ("The suspect came. He admitted it.", "victim-or-unsaid", 0),
        ("The suspect came. He admitted it.", "suspect", 1),
        ("The club admitted it.", "not-suspect", 1),
        ("The suspect admitted it.", "not-suspect", 0),
        ("The suspect admitted it.", "anyone", 1),
    ],
)
def test_who_the_sentence_is_about(text: str, who: str, found: int) -> None:
    assert len(flagged(text, "admitted", who=who)) == found


@pytest.mark.parametrize(
    ("text", "accounts", "found"),
    [
        ("She flirted.", "none", 1),
        ("She says she flirted.", "none", 0),
        ("She says she flirted.", "victim", 1),
        ("The suspect says she flirted.", "victim", 0),
        ("The suspect says she flirted.", "all", 1),
        ("The suspect says no, but she flirted.", "victim", 1),
        ("The suspect says no. She flirted.", "victim", 1),
    ],
)
def test_in_whose_account_it_stands(text: str, accounts: str, found: int) -> None:
    assert flagged(text, "flirted", accounts=accounts) == ["flirted"] * found


@pytest.mark.parametrize(
    "text",
    [
        "the over-claims of others", "reclaims, claimsman", "claims-handler", "#claims",
        "claims.pdf", "DC Claims", "The Claims Conference", "“She claims”", "KEY CLAIMS AND NEEDS",
        "the word claims", "not writing claims",
    ],
)  # fmt: skip
def test_part_of_something_else_is_not_flagged(text: str) -> None:
    assert flagged(text, "claims") == []


@pytest.mark.parametrize(
    "text", ["CLAIMS", "Claims", "\u200fclaims\u200e", "cl\u00adaims", "claims\u202c", "(claims)",
             "\ud800claims\ud800", "claims/says", "*claims*", "она claims"],
)  # fmt: skip
def test_writing_and_hidden_marks_do_not_hide_a_word(text: str) -> None:
    assert len(flagged(text, "claims")) == 1


def test_the_longer_of_two_overlapping_spans_stays() -> None:
    rules = [rule("drunk", id="one"), rule("very drunk", id="two"), rule("drunk", id="three")]
    spans = compile_rules(rules, SETS).check("very drunk, drunk")
    assert [(span.start, span.rule_id) for span in spans] == [(0, "two"), (12, "one")]


@given(TEXTS)
def test_any_text_gives_spans_inside_it_that_do_not_overlap(text: str) -> None:
    spans = bundled_checker().check(text)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(st.text(alphabet=st.characters(categories=["Cs", "Cf", "Cc", "Po", "Pi", "Pf", "Ll", "Lo"])))
def test_no_text_is_too_odd(text: str) -> None:
    bundled_checker().check(text)


@given(SENTENCES, st.integers(0, 2**30))
@settings(max_examples=40, deadline=None)
def test_a_rule_more_takes_nothing_away_but_what_it_overlaps(text: str, choice: int) -> None:
    rules, sets = bundled_rules()
    some = rules[choice % 7 :: 7]
    added = rules[choice % len(rules)]
    before = compile_rules([one for one in some if one != added], sets).check(text)
    after = compile_rules([*(one for one in some if one != added), added], sets).check(text)
    own = compile_rules([added], sets).check(text)
    for span in set(before) - set(after):
        assert any(one.start < span.end and span.start < one.end for one in own)


@given(TEXTS, TEXTS)
def test_what_is_written_below_changes_nothing_above(text: str, more: str) -> None:
    check = bundled_checker().check
    above = check(text)
    both = check(f"{text}\n\n{more}")
    assert tuple(span for span in both if span.start <= len(text)) == above


@given(st.text(), st.sampled_from(["unless", "near", "not_near", "flag"]))
def test_any_phrase_is_read_or_refused_with_its_rule(phrase: str, place: str) -> None:
    fields = {"flag": ("claims",), place: (phrase,)}
    try:
        check = compile_rules([rule(*fields.pop("flag"), **fields)], SETS)
    except PhraseFault as fault:
        assert fault.where == "the rule test-rule"
    else:
        check.check(f"she claims {phrase}")


@pytest.mark.parametrize(
    ("own", "found"),
    [
        ((), ["claims", "rough sex"]),
        (("Claims",), ["rough sex"]),
        (("claim", "rough", "sex"), ["claims", "rough sex"]),
        (("the rough-sex band",), ["claims"]),
        (("CLAIMS", "rough sex"), []),
        (("", " ", "…", "claims rough"), ["claims", "rough sex"]),
    ],
)
def test_an_officer_s_own_words_are_left_alone(own: tuple[str, ...], found: list[str]) -> None:
    text = "She claims the rough sex band left."
    spans = checker("claims", "rough sex").check(text, own)
    assert [text[span.start : span.end] for span in spans] == found


class Steps:
    """Counts the lines of Python that run."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, _frame: FrameType, event: str, _argument: object) -> "Steps":
        self.count += event == "line"
        return self


def steps(check: Checker, text: str) -> int:
    """How many lines of Python run while a text is checked."""
    counting = Steps()
    before = sys.gettrace()
    sys.settrace(counting)
    try:
        check.check(text)
    finally:
        sys.settrace(before)
    return counting.count


@pytest.mark.parametrize("name", hostile_texts(1))
def test_the_work_grows_with_the_text_and_no_faster(name: str) -> None:
    check = bundled_checker()
    text = hostile_texts(800)[name]
    check.check(text * 4)  # what it remembers of these words is there for both
    assert steps(check, text * 4) < 4.4 * steps(check, text)


def test_an_endless_list_of_flags_comes_to_an_end() -> None:
    assert 5_000 < len(checker("claims").check("claims " * 30_000)) < 30_000
