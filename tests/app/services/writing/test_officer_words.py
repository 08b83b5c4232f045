# SPDX-License-Identifier: Apache-2.0
"""The officer's own dictionary, in a real vault."""

from pathlib import Path

import pytest

from app.errors import UserError
from app.services.session import Session
from app.services.writing import officer_words
from app.services.writing.officer_words import LONGEST, add_word, read_words, remove_word
from app.services.writing.spelling import load_speller


def clear(session: Session) -> None:
    for word in read_words(session):
        remove_word(session, word)


def test_a_word_is_kept_once_and_forgotten_when_asked(session: Session) -> None:
    assert read_words(session) == frozenset()
    add_word(session, "Ffugenw")
    add_word(session, "  Ffugenw ")
    add_word(session, "don’tcha")
    assert read_words(session) == {"Ffugenw", "don’tcha"}
    remove_word(session, "Ffugenw")
    remove_word(session, "never there")
    assert read_words(session) == {"don’tcha"}
    clear(session)


def test_an_accent_typed_in_two_pieces_is_the_same_word(session: Session) -> None:
    add_word(session, "Sia\u0302n")
    add_word(session, "Siân")
    assert read_words(session) == {"Siân"}
    clear(session)


@pytest.mark.parametrize(
    "word",
    ["", "  ", "two words", "tab\there", "line\nbreak", "nul\0", "\ud800", "\u202ex", "'s", "…"],
)
def test_what_is_not_one_word_is_refused(session: Session, word: str) -> None:
    with pytest.raises(UserError) as raised:
        add_word(session, word)
    assert raised.value.code == "word-not-plain"
    assert read_words(session) == frozenset()


def test_a_word_has_a_longest_length(session: Session) -> None:
    add_word(session, "w" * LONGEST)
    with pytest.raises(UserError) as raised:
        add_word(session, "w" * (LONGEST + 1))
    assert raised.value.code == "word-too-long"
    clear(session)


def test_a_full_dictionary_takes_no_more_but_what_it_has(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(officer_words, "MOST", 2)
    add_word(session, "one")
    add_word(session, "two")
    with pytest.raises(UserError) as raised:
        add_word(session, "three")
    assert raised.value.code == "dictionary-full"
    add_word(session, "two")
    assert read_words(session) == {"one", "two"}
    clear(session)


def test_the_words_are_in_the_vault_alone_and_there_after_it_is_opened_again(
    session: Session, tmp_path: Path
) -> None:
    add_word(session, "Gurgleflop")
    folder = session.vault.folder
    for file in folder.rglob("*"):
        if file.is_file():
            assert b"gurgleflop" not in file.read_bytes().lower()
    clear(session)


def test_a_kept_word_passes_the_spelling_check(session: Session) -> None:
    speller = load_speller()
    add_word(session, "gurgleflop")
    assert speller.knowing(read_words(session)).misspelt("a gurgleflop") == ()
    assert [each.word for each in speller.misspelt("a gurgleflop")] == ["gurgleflop"]
    clear(session)
