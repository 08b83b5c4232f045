# SPDX-License-Identifier: Apache-2.0
"""Draws an entry that was found: its case, what it is, and the words around those found."""

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.services.searching import Found, Snippet
from ui.models.search import FoundRole, about
from ui.theme.theme import Theme

_SIDE, _PAD, _GAP, _BETWEEN = 16, 10, 3, 10
_HEAD, _TEXT = 13, 14
_LINES = 3
"""How many lines the words around those found may have."""


class FoundDelegate(QStyledItemDelegate):
    """What an officer wrote is drawn as plain text; formats alone mark what was found in it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 0

    def set_width(self, width: int) -> None:
        """How wide a row is."""
        self._width = width

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - the width is ours
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """As high as its lines."""
        found = index.data(FoundRole.FOUND)
        if not isinstance(found, Found):
            return QSize(0, 0)
        px = self._theme.px
        layout = self._laid_out(found.snippet)
        text = sum(layout.lineAt(n).height() for n in range(layout.lineCount()))
        head = self._head_height(found)
        return QSize(self._width, round(head + px(_GAP) + text) + 2 * px(_PAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; the chosen one has a bar and a ground, and a frame if it has focus."""
        found = index.data(FoundRole.FOUND)
        if not isinstance(found, Found):
            return
        painter.save()
        box, state, px = QRect(option.rect), option.state, self._theme.px
        if state & QStyle.StateFlag.State_Selected:
            self._draw_chosen(painter, box, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        side = px(_SIDE)
        painter.drawLine(box.left() + side, box.bottom(), box.right() - side, box.bottom())
        top = self._draw_head(painter, found, box.left() + side, box.top() + px(_PAD))
        painter.setPen(self._theme.colour("ink"))
        place = QPointF(box.left() + side, top + px(_GAP))
        self._laid_out(found.snippet).draw(painter, place)
        painter.restore()

    def _draw_chosen(self, painter: QPainter, box: QRect, *, focused: bool) -> None:
        accent = self._theme.colour("accent")
        painter.fillRect(box, self._theme.colour("accent_ground"))
        painter.fillRect(QRect(box.left(), box.top(), self._theme.px(3), box.height()), accent)
        if focused:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))

    def _draw_head(self, painter: QPainter, found: Found, left: int, top: int) -> int:
        """Draw the case and, beside or below it, what the entry is; where the next line begins."""
        code, rest = self._fonts()
        line = QFontMetrics(code).lineSpacing()
        painter.setFont(code)
        painter.setPen(self._theme.colour("ink"))
        painter.drawText(QRect(left, top, self._room(), line), 0, self._cut(found.code, code))
        beside = self._beside(found)
        taken = QFontMetrics(code).horizontalAdvance(found.code) + self._theme.px(_BETWEEN)
        at = QRect(left + taken, top, self._room() - taken, line)
        if not beside:
            at = QRect(left, top + line, self._room(), line)
        painter.setFont(rest)
        painter.setPen(self._theme.colour("warning" if found.corrected else "muted"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(at, middle, self._cut(about(found), rest, at.width()))
        return at.bottom() + 1

    def _head_height(self, found: Found) -> int:
        line = QFontMetrics(self._fonts()[0]).lineSpacing()
        return line if self._beside(found) else 2 * line

    def _beside(self, found: Found) -> bool:
        """Whether the case and what the entry is fit in one line."""
        code, rest = self._fonts()
        taken = QFontMetrics(code).horizontalAdvance(found.code) + self._theme.px(_BETWEEN)
        return taken + QFontMetrics(rest).horizontalAdvance(about(found)) <= self._room()

    def _laid_out(self, snippet: Snippet) -> QTextLayout:
        """The text in lines, no more than there may be; what was found is bold."""
        layout = QTextLayout(snippet.text, self._theme.font(_TEXT))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.setFormats([self._bold(snippet.text, *mark) for mark in snippet.marks])
        layout.beginLayout()
        height = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._room())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    def _bold(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        bold = QTextLayout.FormatRange()
        # Qt counts in UTF-16, in which a character may take two places.
        bold.start = _units(text[:start])
        bold.length = _units(text[start:end])
        bold.format = QTextCharFormat()
        bold.format.setFontWeight(QFont.Weight.Bold)
        bold.format.setForeground(self._theme.colour("accent"))
        return bold

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._theme.font(_HEAD, QFont.Weight.DemiBold), self._theme.font(_HEAD)

    def _cut(self, text: str, font: QFont, room: int | None = None) -> str:
        elide = Qt.TextElideMode.ElideRight
        return QFontMetrics(font).elidedText(text, elide, self._room() if room is None else room)

    def _room(self) -> int:
        return max(1, self._width - 2 * self._theme.px(_SIDE))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
