# SPDX-License-Identifier: Apache-2.0
"""Which words of a text are to be spelt, and where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.spelt_words import words_to_spell


def spelt(text: str, *leave: tuple[int, int]) -> list[str]:
    return [each.word for each in words_to_spell(text, leave)]


@pytest.mark.parametrize(
    "left",
    [
        "MB/2", "B4471", "14:20", "3rd", "47/FICT/2026", "01234-567-890", "cam01_final",  # figures
        "casey@example.test", "@casey_b", "#justice", "www.example.test", "https://a.test/b",
        r"C:\Users\casey", "/srv/cases/one", "a/b/c", "clip.avx", ".pdf", "report.final.docx",
        "VICTIM", "RASSO", "ISVAs", "PCs", "x", "e.g.", "a.m.", "R&B", "x=y",
        "café", "cafe\u0301", "naïve", "Siân", "приветик", "co\u00adlour", "re\u200bcieve",
        "WhatsApp", "iPhone", "McKenzie", "O’Brien", "D'Souza",
    ],
)  # fmt: skip
def test_what_is_no_plain_word_is_left_alone(left: str) -> None:
    assert spelt(f"the {left} was") == ["the", "was"]
    assert spelt(f"the ({left}), was") == ["the", "was"]


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("victim's", "victim"),
        ("victim’s", "victim"),
        ("victims’", "victims"),
        ("she'll", "she"),
        ("don’t", "don’t"),
        ("didn't", "didn't"),
        ("‘quoted’", "quoted"),
        ("*starred*", "starred"),
        ("(bracketed)", "bracketed"),
        ("ended.", "ended"),
        ("he/she", "he she"),
        ("one,two;three", "one two three"),
        ("before—after", "before after"),
        ("slow-moving", "slow moving"),
        ("slow\u2011moving", "slow moving"),
        ("re-interview", "interview"),
        ("non-consensual", "consensual"),
        ("pre- and post-", "pre and post"),
    ],
)
def test_a_word_is_taken_without_what_hangs_on_it(written: str, word: str) -> None:
    assert spelt(f"a {written}") == word.split()


def test_a_part_of_a_compound_knows_the_whole() -> None:
    found = list(words_to_spell("it is place-neutral"))
    assert [(each.word, each.whole) for each in found[-2:]] == [
        ("place", "place-neutral"),
        ("neutral", "place-neutral"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "then Kylan left",
        "Suspect: Kylan",
        "spoke to Mr. Kylan",
        "at 3 p.m. Kylan left",
        "with DC. Kylan there",
        "and Anne-Kylan said",
        "then “Kylan” left",
    ],
)
def test_a_capital_inside_a_sentence_is_a_name(text: str) -> None:
    assert not any("Kylan" in word for word in spelt(text))


@pytest.mark.parametrize(
    "text",
    [
        "Teh start",
        "It ended. Teh next",
        "one\nTeh line",
        "- Teh point",
        "Why? Teh",
        "“Teh”",
        "… Teh",
    ],
)
def test_a_capital_that_begins_a_sentence_may_be_any_word(text: str) -> None:
    found = [each for each in words_to_spell(text) if each.word == "Teh"]
    assert [each.opens for each in found] == [True]


def test_places_to_leave_alone_are_left_in_whatever_order_they_come() -> None:
    text = "one two three four five"
    assert spelt(text, (14, 18), (4, 7)) == ["one", "three", "five"]
    assert spelt(text, (5, 6), (4, 9), (0, 1)) == ["four", "five"]
    assert spelt(text, (7, 8), (100, 200), (9, 9)) == ["one", "two", "three", "four", "five"]


@given(
    st.text(alphabet=st.characters(categories=None)),
    st.lists(st.tuples(st.integers(-3, 50), st.integers(-3, 50)), max_size=5),
)
def test_any_text_is_read_and_every_word_stands_where_it_says(
    text: str, leave: list[tuple[int, int]]
) -> None:
    at = 0
    for each in words_to_spell(text, leave):
        assert at <= each.start < each.end <= len(text)
        assert text[each.start : each.end] == each.word
        assert each.word in each.whole
        assert not any(start < each.start + 1 <= end for start, end in leave if start < end)
        at = each.end


@pytest.mark.parametrize(
    "piece", ["a'", "a-", "a.", "a/", "ab-cd ", "A.", "/", "a\u0300", "'", "“", "a’s ", "\ud800a"]
)
def test_a_long_hostile_text_is_read_in_one_go(piece: str) -> None:
    # Anything that grew with the square of the length would take minutes here.
    assert sum(1 for _ in words_to_spell(piece * 200_000)) <= 400_000
