# SPDX-License-Identifier: Apache-2.0
"""Recovery words are BIP39, read kindly, and never repeated back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.vault.recovery import UnknownWord, draw_recovery_words, read_recovery_words, word_list
from tests.app.vault.making import WORDS

# The published BIP39 vectors for 128 bits.
VECTORS = [
    ("00" * 16, " ".join(["abandon"] * 11 + ["about"])),
    ("7f" * 16, WORDS),
    ("80" * 16, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"),
    ("ff" * 16, " ".join(["zoo"] * 11 + ["wrong"])),
    (
        "9e885d952ad362caeb4efe34a8e91bd2",
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ),
]


@pytest.mark.parametrize(("entropy", "words"), VECTORS)
def test_the_published_vectors_are_read(entropy: str, words: str) -> None:
    assert read_recovery_words(words).hex() == entropy


@pytest.mark.parametrize(
    "typed",
    [
        WORDS.upper(),
        "  " + WORDS.replace(" ", "   \n") + "  ",
        ", ".join(WORDS.split()),
        "\n".join(f"{n}. {word}" for n, word in enumerate(WORDS.split(), start=1)),
        " ".join(word[:4] for word in WORDS.split()),
        " ".join(word[:5] for word in WORDS.split()),
        WORDS.replace("w", "\uff57"),
    ],
    ids=[
        "capitals",
        "spaces",
        "commas",
        "numbered",
        "four letters",
        "five letters",
        "wide letters",
    ],
)
def test_ways_of_typing_do_no_harm(typed: str) -> None:
    assert read_recovery_words(typed).hex() == "7f" * 16


@pytest.mark.parametrize(
    ("place", "typed"), [(1, "legl"), (4, "yea"), (7, "worthful"), (12, "yellowx"), (3, "tha")]
)
def test_a_word_off_the_list_is_named_by_its_place_only(place: int, typed: str) -> None:
    words = WORDS.split()
    words[place - 1] = typed
    with pytest.raises(UnknownWord) as caught:
        read_recovery_words(" ".join(words))
    assert caught.value.position == place
    assert f"Word {place} " in caught.value.sentence
    assert typed not in caught.value.sentence
    assert caught.value.code == "recovery-word"


@pytest.mark.parametrize(
    "typed", ["", "   ", "12345", " ".join(WORDS.split()[:11]), f"{WORDS} zoo", "zoo " * 5000]
)
def test_another_number_of_words_is_counted(typed: str) -> None:
    with pytest.raises(UserError) as caught:
        read_recovery_words(typed)
    assert caught.value.code == "recovery-count"


def test_swapped_and_mistaken_words_do_not_pass_for_good_ones() -> None:
    words = WORDS.split()
    swapped = [words[1], words[0], *words[2:]]
    mistaken = [*words[:5], "sauce", *words[6:]]
    for wrong in (swapped, mistaken):
        with pytest.raises(UserError) as caught:
            read_recovery_words(" ".join(wrong))
        assert caught.value.code == "recovery-checksum"
        assert not set(words) & set(caught.value.sentence.split())


def test_new_words_are_twelve_fresh_and_readable() -> None:
    made = [draw_recovery_words() for _ in range(20)]
    assert {len(words) for words in made} == {12}
    assert len({read_recovery_words(" ".join(words)) for words in made}) == 20


def test_four_letters_name_a_word() -> None:
    words = word_list()
    assert len(words) == 2048
    assert len({word[:4] for word in words}) == 2048


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused_in_words(text: str) -> None:
    try:
        assert len(read_recovery_words(text)) == 16
    except UserError as error:
        assert error.code in {"recovery-word", "recovery-count", "recovery-checksum"}
