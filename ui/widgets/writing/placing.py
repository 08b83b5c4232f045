# SPDX-License-Identifier: Apache-2.0
"""Where a card goes: right below the words it is about, or above them, and never outside."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollArea

from ui.widgets.writing.found import Found

GAP = 6
"""Between the words and the card, in pixels."""
EDGE = 8
"""Between the card and the edge of the window."""


def words_rect(edit: QPlainTextEdit, found: Found) -> QRect:
    """Where the first line of what was found stands, in the window of the field."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(found.start)
    first = edit.cursorRect(cursor)
    cursor.setPosition(found.end)
    last = edit.cursorRect(cursor)
    right = last.right() if last.top() == first.top() else edit.viewport().width()
    top_left = edit.viewport().mapTo(edit.window(), first.topLeft())
    return QRect(top_left, QSize(max(1, right - first.left()), first.height()))


def is_in_sight(edit: QPlainTextEdit, words: QRect) -> bool:
    """Whether the words are not scrolled out of the field or the page."""
    return all(
        area.viewport()
        .rect()
        .translated(area.viewport().mapTo(edit.window(), QPoint()))
        .intersects(words)
        for area in scroll_areas(edit)
    )


def scroll_areas(edit: QPlainTextEdit) -> Iterator[QAbstractScrollArea]:
    """The field, and all that it is scrolled in."""
    yield edit
    above = edit.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()


def place_for(size: QSize, words: QRect, window: QRect) -> QRect:
    """A place beside the words: below if there is room, else where there is most.

    It is as large as ``size``, or less high if there is no room: it never covers the words.
    """
    room = window.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    below, above = room.bottom() - words.bottom() - GAP, words.top() - GAP - room.top()
    is_below = size.height() <= below or below >= above
    height = min(size.height(), max(0, below if is_below else above))
    top = words.bottom() + GAP if is_below else words.top() - GAP - height
    left = max(room.left(), min(words.left() - EDGE, room.right() - size.width()))
    return QRect(left, top, size.width(), height)
