# SPDX-License-Identifier: Apache-2.0
"""Passphrases that a guesser would try are refused, three unrelated words are welcome."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Bug
from app.vault.passphrases import Rules, judge, suggest
from app.vault.recovery import word_list
from app.vault.words import UNSUITED, suited_words
from tests.app.system.processes import run_python

ABOUT = ("Robin Example", "B4471", "Borsetshire")


@pytest.mark.parametrize(
    "passphrase",
    [
        "plum otter bridge",
        "correct horse battery",
        "lamp river stone",
        "lampriverstone",
        "lamp-river-stone",
        "hill paper otter window crisp",
        "Robin saw seven grey herons",
        "gl4cier&9Xq-tundra",
        "\u00e9glise rivi\u00e8re ch\u00e2teau",
        "vQ8!kz@2LmPw",
    ],
)
def test_these_are_strong_enough(passphrase: str) -> None:
    verdict = judge(passphrase, ABOUT)
    assert verdict.acceptable, verdict
    assert verdict.score >= 3


@pytest.mark.parametrize(
    ("passphrase", "because"),
    [
        ("", "Type a passphrase"),
        ("   ", "Type a passphrase"),
        ("otter", "at least 12 characters"),
        ("vQ8!kz@2", "at least 12 characters"),
        ("password1234", "first that a guesser"),
        ("Password1234!", "first that a guesser"),
        ("P@ssw0rd1234!", "first that a guesser"),
        ("qwertyuiop12", "first that a guesser"),
        ("12qwertyuiop", "first that a guesser"),
        ("passwordpassword", "first that a guesser"),
        ("password password password", "first that a guesser"),
        ("letmein letmein", "first that a guesser"),
        ("liverpool2026", "first that a guesser"),
        ("1q2w3e4r5t6y", "first that a guesser"),
        ("aaaaaaaaaaaa", "first that a guesser"),
        ("abababababab", "first that a guesser"),
        ("............", "first that a guesser"),
        ("abcdefghijkl", "guessed too soon"),
        ("123456789012", "guessed too soon"),
        ("the cat sat", "guessed too soon"),
        ("robinexample4471", "about you"),
        ("Robin Example B4471", "about you"),
        ("borsetshire2026", "about you"),
        ("casebook police", "about you"),
        ("Police2026!!!!", "about you"),
    ],
)
def test_these_are_refused_with_a_sentence_that_helps(passphrase: str, because: str) -> None:
    verdict = judge(passphrase, ABOUT)
    assert not verdict.acceptable
    assert verdict.score < 3
    assert because in verdict.sentence
    assert "word" in verdict.sentence


def test_no_capital_figure_or_sign_is_asked_for() -> None:
    assert judge("plum otter bridge", ()).acceptable


def test_a_very_long_passphrase_is_judged_at_once() -> None:
    judge("first", ABOUT)  # pays for the slow import
    start = time.perf_counter()
    assert judge("plum otter bridge window " * 20_000, ABOUT).acceptable
    assert time.perf_counter() - start < 1


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.lists(st.text(max_size=20), max_size=4))
def test_any_text_gets_a_verdict_that_does_not_repeat_it(text: str, about: list[str]) -> None:
    verdict = judge(text, about)
    assert 0 <= verdict.score <= 4
    assert verdict.acceptable == (verdict.score >= 3)
    if len(text.strip()) > 8:
        assert text.strip() not in verdict.sentence


def test_suggestions_are_random_suited_and_accepted() -> None:
    made = [suggest() for _ in range(30)]
    assert len(set(made)) == 30
    for each in made:
        words = each.split(" ")
        assert len(words) == 5
        assert set(words) <= set(suited_words())
        assert judge(each, ABOUT).acceptable
    assert len(suggest(7).split()) == 7


def test_too_few_words_are_never_suggested() -> None:
    with pytest.raises(Bug):
        suggest(3)


def test_no_unsuited_word_is_suggested_and_enough_are_left() -> None:
    assert set(word_list()) >= UNSUITED
    assert not set(suited_words()) & UNSUITED
    unfit = {"abuse", "assault", "victim", "weapon", "gun", "kiss", "naked", "police", "guilt"}
    assert not set(suited_words()) & unfit
    # Five words: more than 50 bits.
    assert len(suited_words()) > 1024


def test_the_slow_judge_is_not_imported_until_it_is_asked() -> None:
    script = """
import sys
import app.vault.passphrases, app.vault.vault
print([name for name in ("zxcvbn", "mnemonic") if name in sys.modules])
"""
    assert run_python(script).strip() == "[]"


@pytest.mark.parametrize(
    ("passphrase", "rules", "because"),
    [
        ("plum otter bridge", Rules(characters=20), "at least 20 characters"),
        ("vQ8!kz@2LmPw", Rules(characters=13), "at least 13 characters"),
        ("plum otter bridge", Rules(words=4), "at least 4 different words"),
        ("plum-otter-bridge 2026", Rules(words=4), "at least 4 different words"),
        ("plum otter bridge plum", Rules(words=4), "at least 4 different words"),
        ("hill paper otter window", Rules(characters=24, words=4), "at least 24 characters"),
    ],
)
def test_a_force_may_ask_for_more(passphrase: str, rules: Rules, because: str) -> None:
    assert judge(passphrase, ABOUT).acceptable
    verdict = judge(passphrase, ABOUT, rules)
    assert not verdict.acceptable and because in verdict.sentence
    assert "Your force" in verdict.sentence


@pytest.mark.parametrize(
    ("passphrase", "rules"),
    [
        ("plum otter bridge", Rules(characters=17, words=3)),
        ("vQ8!kz@2LmPw", Rules(words=10)),
        ("gl4cier&9Xq-tundra", Rules(words=10)),
        ("lampriverstone", Rules(words=10)),
    ],
)
def test_what_is_not_made_of_words_needs_no_number_of_them(passphrase: str, rules: Rules) -> None:
    assert judge(passphrase, ABOUT, rules).acceptable


@given(st.integers(12, 64), st.integers(3, 10))
@settings(max_examples=20)
def test_what_is_suggested_is_what_the_force_asks_for(characters: int, words: int) -> None:
    rules = Rules(characters, words)
    suggested = suggest(rules=rules)
    assert rules.broken_by(suggested) == "" and len(set(suggested.split())) >= max(words, 5)
    assert judge(suggested, ABOUT, rules).acceptable


def test_what_the_force_asks_for_is_said_beforehand() -> None:
    assert Rules().in_words() == ""
    assert Rules(characters=16).in_words() == "Your force asks for at least 16 characters."
    assert Rules(16, 5).in_words() == (
        "Your force asks for at least 16 characters and at least 5 different words if it is made"
        " of words."
    )
