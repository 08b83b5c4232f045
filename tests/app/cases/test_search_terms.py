# SPDX-License-Identifier: Apache-2.0
"""What was typed, taken apart; and the piece of a text that shows where it was found."""

from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cases.codes import CaseCode, by_start, goes_by, in_order, named_in, parts_of, rest_of
from app.cases.search_terms import (
    MOST_CLAUSES,
    MOST_TYPED,
    Phrase,
    fold,
    joined_forms,
    phrases,
    read_phrase,
    read_terms,
)
from app.cases.snippets import GAP, ROOM, Marker


def spelt(typed: str) -> list[str]:
    """Each clause as one text: ``*`` may go on, ``+`` together, ``|`` or."""
    return [
        " | ".join(
            " + ".join(" ".join(p.tokens) + "*" * p.prefix for p in together) for together in clause
        )
        for clause in read_terms(typed)
    ]


@pytest.mark.parametrize(
    ("typed", "clauses"),
    [
        ("red car", ["red", "car*"]),
        ("red c", ["red", "c"]),
        ("o'neill rang", ["o neill | oneill", "rang*"]),
        ("o neill", ["o + neill* | oneill*"]),
        ("e-mail", ["e mail* | email*"]),
        ("07700 900 123", ["07700 + 900 + 123* | 07700900123*"]),
        ("14:20", ["14 20*"]),
        ('"red car" blue', ["red car", "blue*"]),
        ('blue "red ca', ["blue", "red ca*"]),
        ("“red car”", ["red car"]),
        ('"" * ( ) AND', ["AND*"]),
        ("NEAR(a b)", ["NEAR a", "b"]),
        ("\x00 \ud800 _ …", []),
    ],
)
def test_what_is_typed_is_words(typed: str, clauses: list[str]) -> None:
    assert spelt(typed) == clauses


@given(st.text(max_size=300))
def test_nothing_but_letters_and_figures_is_left(typed: str) -> None:
    terms = read_terms(typed)
    assert len(terms) <= MOST_CLAUSES
    for phrase in phrases(terms):
        joined = "".join(phrase.tokens)
        assert phrase.tokens and not set(joined) & set('"*(){}^:+-_ \x00')
        joined.encode()  # the database takes nothing else


def test_joined_words_are_found_in_one_piece() -> None:
    text = "Mr O’Neill’s e\u2011mail, 07700 900123, on 14 Sep; 12 30"
    assert joined_forms(text) == ("ONeills", "email", "07700900123")


@given(st.text(max_size=200))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold("ÀÉÎõüŁß") == "aeioułß"


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("oneill", ["O’Neill"]),
        ("o'neill", ["O’Neill"]),
        ("cafe", ["Café", "cafe\u0301"]),
        ("car blue", ["car", "blue"]),
        ("07700900123", ["07700 900123"]),
        ("rec", ["recording"]),
        ("ecording", []),
        ('"red car"', ["red car"]),
    ],
)
def test_what_was_found_is_marked(typed: str, marked: list[str]) -> None:
    texts = ("Mr O’Neill at the Café,", "a blue and a red car; cafe\u0301. 07700 900123, recording")
    snippet = Marker(phrases(read_terms(typed))).snippet(texts)
    found = [snippet.text[start:end] for start, end in snippet.marks]
    assert sorted(found) == sorted(marked)


def test_a_long_text_is_shown_where_the_words_are() -> None:
    text = f"{'before ' * 300}marmalade {'between ' * 300}toast {'after ' * 300}"
    snippet = Marker(phrases(read_terms("toast marmalade"))).snippet([text])
    assert [snippet.text[a:b] for a, b in snippet.marks] == ["marmalade", "toast"]
    assert snippet.text.startswith(GAP) and snippet.text.endswith(GAP)
    assert len(snippet.text) < ROOM + 20


@given(st.lists(st.text(max_size=400), max_size=4), st.text(max_size=30))
def test_every_snippet_is_short_and_its_marks_are_inside(texts: list[str], typed: str) -> None:
    snippet = Marker(phrases(read_terms(typed))).snippet(texts)
    assert len(snippet.text) < ROOM + 20
    ends = [0]
    for start, end in snippet.marks:
        assert ends[-1] <= start < end <= len(snippet.text)
        ends.append(end)


def test_codes_are_found_and_put_in_order() -> None:
    codes = [CaseCode.of(uuid4(), code) for code in ("LANTERN 12", "LANTERN 4", "PLOVER 4")]
    assert [each.code for each in sorted(codes, key=in_order)] == [
        "LANTERN 4",
        "LANTERN 12",
        "PLOVER 4",
    ]
    assert [each.code for each in codes if goes_by(each, parts_of("lan 1"))] == ["LANTERN 12"]
    typed = read_terms("lantern 4 blue")
    named = named_in(typed, by_start(codes))
    assert [each.code for each in named] == ["LANTERN 12", "LANTERN 4"]
    assert [len(rest_of(typed, each)) for each in codes] == [2, 1, 3]
    assert named_in(read_terms("4 pl"), by_start(codes)) == ()


def test_a_name_is_a_phrase_of_its_words() -> None:
    assert read_phrase("Siân O’Hara") == Phrase(("Siân", "O", "Hara"))
    assert read_phrase("…") == Phrase(())


def test_what_is_pasted_is_cut_before_it_takes_long() -> None:
    word = "a" * 2_000_000
    (((phrase,),),) = read_terms(word)
    assert phrase.tokens == ("a" * MOST_TYPED,)
