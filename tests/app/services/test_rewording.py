# SPDX-License-Identifier: Apache-2.0
"""Only what fits is put in the place of a wording; sentences are found where they end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.rewording import (
    Edit,
    as_opinion,
    can_stand_for,
    fitted,
    is_marked_opinion,
    sentence_around,
    with_basis,
)


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def carried_out(text: str, edit: Edit) -> str:
    return text[: edit.start] + edit.words + text[edit.end :]


@pytest.mark.parametrize(
    ("words", "surface"),
    [
        ("says", "claims"),
        ("said", "claims"),
        ("said", "claimed"),
        ("told us", "Admitted"),
        ("account", "story"),
        ("report", "claim"),
    ],
)
def test_a_word_of_the_same_form_can_stand_for_a_word(words: str, surface: str) -> None:
    assert can_stand_for(words, surface)


@pytest.mark.parametrize(
    ("words", "surface"),
    [
        ("leave out", "foolish"),
        ("leave the word out", "only"),
        ("the suspect", "rapist"),
        ("the reported rape", "alleged"),
        ("what she says about …", "claim"),
        ("by her account", "her own admission"),
        ("[name]", "offender"),
        ("says", "supposed"),
        ("says", "claiming"),
        ("said", "claiming"),
        ("account", "stories"),
        ("denied it", "predictably"),
        ("account", "her story"),
        ("state the fact only", "odd"),
        ("sex worker, if she calls herself so", "prostitute"),
        ("the evidence on [point] is …", "not credible"),
        ("", "claims"),
    ],
)
def test_everything_else_is_advice(words: str, surface: str) -> None:
    assert not can_stand_for(words, surface)


def test_capitals_stay() -> None:
    assert [fitted("says", s) for s in ("claims", "Claims", "CLAIMS")] == ["says", "Says", "SAYS"]


def test_a_sentence_ends_at_its_stop_and_not_at_a_title_or_a_time() -> None:
    text = "He rang. Mr. Smith is “plainly guilty” at 21.30 hours! Then nothing."
    first, last = sentence_around(text, *place(text, "plainly"))
    assert text[first:last] == "Mr. Smith is “plainly guilty” at 21.30 hours"


def test_a_sentence_ends_with_its_line_and_begins_after_a_bullet() -> None:
    text = "One\n• she lies about it\nthree"
    first, last = sentence_around(text, *place(text, "lies"))
    assert text[first:last] == "she lies about it"


def test_the_basis_goes_before_the_stop_and_the_cursor_into_it() -> None:
    text = "She is not credible. We left."
    edit = with_basis(text, *place(text, "not credible"))
    after = carried_out(text, edit)
    assert after == "She is not credible (basis: ). We left."
    assert after[: edit.cursor].endswith("(basis: ")


def test_an_opinion_is_marked_at_the_start_of_its_sentence() -> None:
    text = "We left. She is not credible."
    edit = as_opinion(text, *place(text, "not credible"))
    after = carried_out(text, edit)
    assert after == "We left. My opinion: she is not credible."
    assert after[: edit.cursor].endswith("not credible")


def test_a_name_keeps_its_capital() -> None:
    text = "Smith is not credible."
    assert carried_out(text, as_opinion(text, *place(text, "not"))).startswith("My opinion: Smith")


def test_marked_or_based_it_is_no_fact_any_more() -> None:
    for text, marked in (
        ("She is not credible.", False),
        ("She is not credible (basis: ).", False),
        ("She is not credible (basis: CCTV).", True),
        ("My opinion: she is not credible.", True),
        ("In my opinion she is not credible.", True),
        ("In my opinion it rained. She is not credible.", False),
        ("She is not credible. He left (basis: CCTV).", False),
    ):
        assert is_marked_opinion(text, *place(text, "not credible")) is marked, text


@given(st.text(max_size=60), st.text(min_size=1, max_size=12), st.text(max_size=60))
def test_the_sentence_always_holds_what_was_found(before: str, words: str, after: str) -> None:
    text = f"{before}x{words.strip() or 'y'}x{after}".replace("\n", " ")
    start, end = len(before), len(before) + 1
    first, last = sentence_around(text, start, end)
    assert 0 <= first <= start and end <= last <= len(text)
    for edit in (with_basis(text, start, end), as_opinion(text, start, end)):
        assert 0 <= edit.cursor <= len(carried_out(text, edit))
