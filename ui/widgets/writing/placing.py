# SPDX-License-Identifier: Apache-2.0
"""Where a card goes: right below the words it is about, or above them, and never outside."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QScrollArea, QWidget

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


def place_for(size: QSize, words: QRect, window: QWidget) -> QRect:
    """A place of this size beside the words: below if there is room, else where there is most."""
    room = window.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
    below, above = room.bottom() - words.bottom() - GAP, words.top() - GAP - room.top()
    if size.height() <= below or below >= above:
        top = min(words.bottom() + GAP, room.bottom() - size.height())
    else:
        top = words.top() - GAP - size.height()
    left = min(words.left() - EDGE, room.right() - size.width())
    return QRect(QPoint(max(left, room.left()), max(top, room.top())), size)
