# SPDX-License-Identifier: Apache-2.0
"""Only what fits is put in the place of a wording; sentences are found where they end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.guidance.model.common import Citation
from app.guidance.model.wording_rules import Swap, WordingRule
from app.services.writing.rewording import (
    Edit,
    as_opinion,
    fitted,
    is_marked_opinion,
    replacements_for,
    sentence_around,
    swaps_of,
    with_basis,
)


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def carried_out(text: str, edit: Edit) -> str:
    return text[: edit.start] + edit.words + text[edit.end :]


def rule_with(*swap: tuple[str, str]) -> WordingRule:
    return WordingRule(
        id="test-rule",
        category="scepticism",
        flag=("claims",),
        why="It sounds like doubt.",
        instead=("says",),
        swap=tuple(Swap(written=written, instead=instead) for written, instead in swap),
        sources=(Citation(id="N1", confidence="gk"),),
    )


@pytest.mark.parametrize("surface", ["word-on-word", "Word on Word", "word\non  word"])
def test_a_wording_is_known_however_it_is_written(surface: str) -> None:
    swaps = swaps_of(rule_with(("word on word", "not yet supported")))
    assert [words.casefold() for words in replacements_for(surface, swaps)] == ["not yet supported"]


def test_apostrophes_and_shortened_words_are_read_as_the_check_reads_them() -> None:
    swaps = swaps_of(rule_with(("victim's tale", "account"), ("did not bother", "did not")))
    assert replacements_for("victim’s tale", swaps) == ("account",)
    assert replacements_for("didn’t bother", swaps) == ("did not",)


def test_several_come_in_their_order_and_nothing_is_guessed() -> None:
    swaps = swaps_of(rule_with(("claims", "says"), ("claimed", "said"), ("claims", "reports")))
    assert replacements_for("Claims", swaps) == ("Says", "Reports")
    assert replacements_for("claiming", swaps) == ()
    assert replacements_for("claims that", swaps) == ()


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
