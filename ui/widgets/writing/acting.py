# SPDX-License-Identifier: Apache-2.0
"""Changes a text at a finding, each time as one step that can be undone."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from app.services.writing.rewording import Edit, as_opinion, with_basis
from ui.widgets.writing.found import Found
from ui.widgets.writing.offsets import to_point, to_units


def put_instead(edit: QPlainTextEdit, found: Found, words: str) -> None:
    """Write these words in the place of what was found; the cursor goes behind them."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(found.start)
    cursor.setPosition(found.end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)
    edit.setTextCursor(cursor)


def add_basis(edit: QPlainTextEdit, found: Found) -> None:
    """Make room for what an opinion rests on; the cursor goes there."""
    text = edit.toPlainText()
    _carry_out(edit, text, with_basis(text, *_points(text, found)))


def mark_opinion(edit: QPlainTextEdit, found: Found) -> None:
    """Say in the sentence that it is the officer's opinion."""
    text = edit.toPlainText()
    _carry_out(edit, text, as_opinion(text, *_points(text, found)))


def _points(text: str, found: Found) -> tuple[int, int]:
    return to_point(text, found.start), to_point(text, found.end)


def _carry_out(edit: QPlainTextEdit, text: str, wanted: Edit) -> None:
    start, end = to_units(text, (wanted.start, wanted.end))
    after = text[: wanted.start] + wanted.words + text[wanted.end :]
    cursor = QTextCursor(edit.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(wanted.words)
    cursor.setPosition(to_units(after, (wanted.cursor,))[0])
    edit.setTextCursor(cursor)
