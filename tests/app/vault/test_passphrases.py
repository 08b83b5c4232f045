# SPDX-License-Identifier: Apache-2.0
"""Passphrases that a guesser would try are refused, three unrelated words are welcome."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.errors import Bug
from app.vault.passphrases import judge, suggest
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
