# SPDX-License-Identifier: Apache-2.0
"""Pack text is plain: nothing hidden, nothing that reorders, and line wrapping has no meaning."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from app.guidance.model.text import Line, Prose, Slug, hidden_character, paragraphs, word_count

line = TypeAdapter[str](Line)
prose = TypeAdapter[str](Prose)


@pytest.mark.parametrize(
    "char",
    ["\x00", "\x1b", "\x7f", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\ud800", "\ue000"],
)
def test_hidden_and_reordering_characters_are_refused(char: str) -> None:
    for adapter in (line, prose):
        with pytest.raises(ValidationError):
            adapter.validate_python(f"Ask{char}first.")
    assert hidden_character(f"a{char}", lines=True) == f"U+{ord(char):04X}"


@pytest.mark.parametrize("text", ["Siân’s – “note” £5", "مثال", "क्‍ष", "e\u0301"])
def test_every_language_is_plain_text(text: str) -> None:
    assert line.validate_python(text) == text


def test_a_line_has_no_break_and_is_not_empty() -> None:
    assert line.validate_python("  Ask first. ") == "Ask first."
    for text in ("one\ntwo", "\tone", "", "   ", "x" * 401):
        with pytest.raises(ValidationError):
            line.validate_python(text)


def test_text_made_to_take_for_ever_is_read_at_once() -> None:
    began = perf_counter()
    for _ in range(100):
        with pytest.raises(ValidationError):
            prose.validate_python(f"a{' ' * 19_990}b")
    assert perf_counter() - began < 5


def test_wrapping_of_prose_has_no_meaning_and_empty_lines_part_paragraphs() -> None:
    wrapped = prose.validate_python("\nOne two\n  three.\r\n \n\n\nFour.\n")
    assert wrapped == "One two three.\n\nFour."
    assert paragraphs(wrapped) == ("One two three.", "Four.")
    assert word_count(wrapped) == 4


@given(st.text(st.sampled_from("ab \n\r.é"), max_size=40))
def test_tidied_prose_stays_as_it_is(text: str) -> None:
    try:
        once = prose.validate_python(text)
    except ValidationError:
        return
    assert prose.validate_python(once) == once
    assert all(paragraph.strip() for paragraph in paragraphs(once))


@pytest.mark.parametrize("text", ["Ex-Partner", "ex_partner", "-ex", "ex-", "ex--p", "x\n", ""])
def test_ids_have_one_form(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter[str](Slug).validate_python(text)
