# SPDX-License-Identifier: Apache-2.0
"""Draws findings under the words, without touching the text or what can be undone."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.theme.theme import Theme
from ui.widgets.writing.found import Found

# Told apart by shape as well as by colour.
_LINES = {
    "wording": (QTextCharFormat.UnderlineStyle.DotLine, "warning"),
    "spelling": (QTextCharFormat.UnderlineStyle.WaveUnderline, "accent"),
}


def underline(
    edit: QPlainTextEdit, marks: Iterable[Found], theme: Theme, looked_at: Found | None = None
) -> None:
    """Underline these and nothing else; the one that is looked at gets a ground too."""
    formats = {kind: _format(kind, theme) for kind in _LINES}
    drawn = [_selection(edit, mark, formats[mark.finding.kind]) for mark in marks]
    if looked_at is not None:
        ground = QTextCharFormat()
        ground.setBackground(theme.colour("warning_ground"))
        drawn.insert(0, _selection(edit, looked_at, ground))
    edit.setExtraSelections(drawn)


def _selection(
    edit: QPlainTextEdit, mark: Found, drawn: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(edit.document())
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor
    selection.format = drawn
    return selection


def _format(kind: str, theme: Theme) -> QTextCharFormat:
    style, token = _LINES[kind]
    drawn = QTextCharFormat()
    drawn.setUnderlineStyle(style)
    drawn.setUnderlineColor(theme.colour(token))
    return drawn
