# SPDX-License-Identifier: Apache-2.0
"""Marks move with the text; those that an edit touches are gone at once."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.writing.marks import Change, Marks


@dataclass(frozen=True)
class Mark:
    start: int
    end: int


def marked(*places: tuple[int, int]) -> Marks[Mark]:
    marks: Marks[Mark] = Marks()
    marks.put(Mark(*place) for place in places)
    return marks


def edit(text: str, at: int, removed: int, new: str) -> tuple[str, Change]:
    """The text after an edit, and the edit as a field tells it."""
    after = text[:at] + new + text[at + removed :]
    end = at + len(new)
    before = after[end - 1 : end]
    return after, Change(at, removed, len(new), before.isalpha(), after[at : at + 1].isalpha())


def standing(word: str, after: str) -> Callable[[Mark, int, int], bool]:
    """Whether the word stands whole in a place of the text after an edit."""

    def stands(_mark: Mark, start: int, end: int) -> bool:
        around = after[max(0, start - 1) : start] + after[end : end + 1]
        return after[max(0, start) : end] == word and not around.strip()

    return stands


def nowhere(_mark: Mark, _start: int, _end: int) -> bool:
    return False


@pytest.mark.parametrize(
    ("at", "removed", "new", "stays"),
    [
        (0, 0, "Yes. ", True),
        (0, 3, "We", True),
        (14, 0, "!", True),
        (10, 0, " now", True),
        (10, 0, "ed", False),
        (4, 0, "x", False),
        (4, 0, "x ", True),
        (3, 1, "", False),
        (10, 1, "", False),
        (6, 0, "q", False),
        (4, 6, "", False),
        (2, 12, "", False),
    ],
)
def test_a_mark_stays_only_with_its_word(at: int, removed: int, new: str, stays: object) -> None:
    text = "She claims that he"
    marks = marked((4, 10))
    after, change = edit(text, at, removed, new)
    gone = marks.take(change, standing("claims", after))
    assert bool(gone) is not stays
    assert [after[mark.start : mark.end] for mark in marks] == (["claims"] if stays else [])


@given(st.data())
def test_what_stays_marked_is_always_the_same_word(data: st.DataObject) -> None:
    words = data.draw(st.lists(st.text("abc", min_size=1, max_size=4), min_size=1, max_size=8))
    text = " ".join(words)
    places: list[tuple[int, int]] = []
    for word in words:
        start = places[-1][1] + 1 if places else 0
        places.append((start, start + len(word)))
    marks = marked(*places)
    at = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, len(text) - at))
    after, change = edit(text, at, removed, data.draw(st.text("ab ", max_size=5)))
    marks.take(change, nowhere)
    whole = set(after.split())
    assert all(after[mark.start : mark.end] in whole for mark in marks)


def test_a_place_inside_a_mark_goes_before_one_at_its_end() -> None:
    marks = marked((0, 4), (4, 8))
    assert (marks.at(4), marks.at(8), marks.at(9)) == (Mark(4, 8), Mark(4, 8), None)


def test_a_dropped_mark_is_gone() -> None:
    marks = marked((0, 4), (5, 8))
    marks.drop(Mark(0, 4))
    assert list(marks) == [Mark(5, 8)]


@pytest.mark.parametrize(
    ("after", "stands"),
    [
        ("She claims that he", (4, 10)),
        ("She claims thaté he", (4, 10)),
        ("Oh she claims that he", (7, 13)),
        ("She claimsé that he", None),
        ("She said that he", None),
    ],
)
def test_a_mark_outlives_an_edit_that_is_told_of_the_whole_paragraph(
    after: str, stands: tuple[int, int] | None
) -> None:
    text = "She claims that he"
    marks = marked((4, 10))
    marks.take(
        Change(0, len(text), len(after), joins_before=False, joins_after=False),
        standing("claims", after),
    )
    assert list(marks) == ([Mark(*stands)] if stands else [])
