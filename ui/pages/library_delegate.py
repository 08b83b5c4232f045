# SPDX-License-Identifier: Apache-2.0
"""Draws an article in the list: its title, where it belongs, and where the words were found."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.guidance.articles_search import Hit
from ui.models.articles import ArticleRole, belongs_to
from ui.theme.theme import Theme

_SIDE, _PAD, _GAP = 16, 10, 3
_TITLE, _SMALL = 14, 12
_LINES = 2
"""How many lines a title or an excerpt may have; what is longer is cut short."""
_WRAP = Qt.TextFlag.TextWordWrap


class ArticleDelegate(QStyledItemDelegate):
    """The room of a row is worked out once for each width and size of text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 0
        self._measured: dict[tuple[str, int, int], int] = {}
        self._scale = 0.0

    def set_width(self, width: int) -> None:
        """How wide a row is."""
        self._width = width

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - the width is ours
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """As high as its lines."""
        hit = index.data(ArticleRole.HIT)
        if not isinstance(hit, Hit):
            return QSize(0, 0)
        height = self._height(hit.article.title, _TITLE)
        height += self._theme.px(_GAP) + self._line(_SMALL)
        if hit.excerpt:
            height += self._theme.px(_GAP) + self._height(hit.excerpt, _SMALL)
        return QSize(self._width, height + 2 * self._theme.px(_PAD))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; the chosen one has a bar and a ground, and a frame if it has focus."""
        hit = index.data(ArticleRole.HIT)
        if not isinstance(hit, Hit):
            return
        painter.save()
        box, state = QRect(option.rect), option.state
        if state & QStyle.StateFlag.State_Selected:
            self._draw_chosen(painter, box, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        px = self._theme.px
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(
            box.left() + px(_SIDE), box.bottom(), box.right() - px(_SIDE), box.bottom()
        )
        place = QRect(box.left() + px(_SIDE), box.top() + px(_PAD), self._room(), 0)
        place = self._draw(painter, place, hit.article.title, _TITLE, "ink")
        place = self._draw(painter, place, belongs_to(hit), _SMALL, "muted", lines=1)
        if hit.excerpt:
            self._draw(painter, place, hit.excerpt, _SMALL, "ink")
        painter.restore()

    def _draw_chosen(self, painter: QPainter, box: QRect, *, focused: bool) -> None:
        accent = self._theme.colour("accent")
        painter.fillRect(box, self._theme.colour("accent_ground"))
        painter.fillRect(QRect(box.left(), box.top(), self._theme.px(3), box.height()), accent)
        if focused:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(box).adjusted(1, 1, -1, -1))

    def _draw(
        self,
        painter: QPainter,
        place: QRect,
        text: str,
        size: int,
        colour: str,
        lines: int = _LINES,
    ) -> QRect:
        """Draw a text in its lines; where the next one begins."""
        font = self._font(size)
        height = self._height(text, size) if lines > 1 else self._line(size)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        box = QRect(place.left(), place.top(), place.width(), height)
        shown = QFontMetrics(font).elidedText(
            text, Qt.TextElideMode.ElideRight, self._fitting(lines), 0
        )
        painter.drawText(box, int(_WRAP), shown)
        return box.translated(0, height + self._theme.px(_GAP))

    def _fitting(self, lines: int) -> int:
        """How long a text may be: a line that breaks at a word is seldom quite full."""
        room = self._room()
        return room if lines == 1 else round(room * (lines - 0.25))

    def _height(self, text: str, size: int) -> int:
        if self._scale != self._theme.scale:
            self._measured.clear()
            self._scale = self._theme.scale
        key = (text, size, self._width)
        if key not in self._measured:
            line = self._line(size)
            needed = QFontMetrics(self._font(size)).horizontalAdvance(text)
            lines = 1 if needed <= self._room() else _LINES
            self._measured[key] = lines * line
        return self._measured[key]

    def _line(self, size: int) -> int:
        return QFontMetrics(self._font(size)).lineSpacing()

    def _font(self, size: int) -> QFont:
        weight = QFont.Weight.Medium if size == _TITLE else QFont.Weight.Normal
        return self._theme.font(size, weight)

    def _room(self) -> int:
        return max(1, self._width - 2 * self._theme.px(_SIDE))
