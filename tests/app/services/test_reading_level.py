# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read: plain words score low, long words and sentences high."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.services.reading_level import grade, longest_sentence, sentences

PLAIN = "Ask what would help. Sit down with them. Write what they say, in their words."
HARD = (
    "Notwithstanding the aforementioned considerations, investigative proportionality "
    "necessitates contemporaneous documentation of organisational decision-making rationale."
)


def test_plain_words_are_easy_and_long_ones_hard() -> None:
    assert grade(PLAIN) < 4
    assert grade(HARD) > 18


@pytest.mark.parametrize(
    ("text", "published"),
    [
        # Worked by hand from the formula: 0.39 x words/sentences + 11.8 x syllables/words - 15.59.
        ("The cat sat on the mat.", 0.39 * 6 + 11.8 * 1 - 15.59),
        ("Police officers are waiting. It is cold.", 0.39 * 3.5 + 11.8 * 11 / 7 - 15.59),
    ],
)
def test_the_grade_is_the_published_formula(text: str, published: float) -> None:
    assert grade(text) == pytest.approx(published)


def test_sentences_end_at_stops_marks_colons_and_lines() -> None:
    text = "Ring now: it is late. Ask “Are you safe?” Then wait.\n\nWrite it down"
    assert sentences(text) == (
        "Ring now:", "it is late.", "Ask “Are you safe?”", "Then wait.", "Write it down",
    )  # fmt: skip
    assert longest_sentence(text) == 4
    assert longest_sentence("") == 0 and grade("") == 0.0


@given(st.text(max_size=200))
def test_any_text_has_a_grade(text: str) -> None:
    assert isinstance(grade(text), float)
    assert longest_sentence(text) >= 0
