# SPDX-License-Identifier: Apache-2.0
"""Places in a text are the same places for Python and for Qt, whatever stands before them."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from ui.widgets.writing.offsets import to_point, to_units

TEXTS = st.text(st.sampled_from("ab é€🙂😀👩\n"), max_size=40)


def test_an_emoji_counts_twice_for_qt() -> None:
    assert to_units("a🙂b", (0, 1, 2, 3)) == [0, 1, 3, 4]
    assert to_units("plain", (5, 0)) == [5, 0]
    assert to_units("", ()) == []


@given(TEXTS, st.data())
def test_there_and_back_again(text: str, data: st.DataObject) -> None:
    points = data.draw(st.lists(st.integers(0, len(text)), max_size=6))
    units = to_units(text, points)
    assert [to_point(text, unit) for unit in units] == points


@given(TEXTS, st.data())
def test_qt_selects_the_same_words(qapp: QApplication, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    first, last = to_units(text, (start, end))
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "\n") == text[start:end]
