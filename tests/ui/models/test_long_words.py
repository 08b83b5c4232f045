# SPDX-License-Identifier: Apache-2.0
"""Words that are broken on the screen are whole again where they are copied."""

from hypothesis import given
from hypothesis import strategies as st

from ui.models.long_words import LONGEST, breakable, unbroken

BREAK = "\u200b"


@given(st.text(st.characters(exclude_characters=BREAK, exclude_categories=["Cs"]), max_size=200))
def test_breaking_and_making_whole_give_the_text_again(text: str) -> None:
    assert unbroken(breakable(text)) == text


def test_no_word_is_longer_than_a_line_and_short_ones_stay() -> None:
    key = "ab" * 32
    assert max(map(len, breakable(f"key {key}").replace(BREAK, " ").split())) <= LONGEST
    assert breakable("Rang at nine.") == "Rang at nine."


def test_a_break_of_the_writer_stays() -> None:
    assert unbroken(f"one{BREAK}two") == f"one{BREAK}two"
