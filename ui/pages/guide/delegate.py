# SPDX-License-Identifier: Apache-2.0
"""Draws an article in the list: its title, where it belongs, and where the words were found."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.guidance.articles.search import Hit
from ui.models.articles import ArticleRole, belongs_to
from ui.theme.theme import Theme

_SIDE, _PAD, _GAP = 16, 10, 3
_TITLE, _SMALL = 14, 12
_TITLE_LINES, _EXCERPT_LINES = 3, 2
"""How many lines each may have; what is longer is cut short."""
_WASTED = 0.4
"""How much of a line stays empty at the ends of several, since they break at words."""
_WRAP = Qt.TextFlag.TextWordWrap


class ArticleDelegate(QStyledItemDelegate):
    """The room of a row is worked out once for each width and size of text."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width = 0
        self._measured: dict[tuple[str, int], int] = {}
        self._measured_for = (0, 0.0)

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
        height = self._height(hit.article.title, _TITLE, _TITLE_LINES)
        height += self._theme.px(_GAP) + self._line(_SMALL)
        if hit.excerpt:
            height += self._theme.px(_GAP) + _EXCERPT_LINES * self._line(_SMALL)
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
        place = self._draw(painter, place, hit.article.title, _TITLE, "ink", _TITLE_LINES)
        place = self._draw(painter, place, belongs_to(hit), _SMALL, "muted")
        if hit.excerpt:
            self._draw(painter, place, hit.excerpt, _SMALL, "ink", _EXCERPT_LINES)
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
        self, painter: QPainter, place: QRect, text: str, size: int, colour: str, lines: int = 1
    ) -> QRect:
        """Draw a text in its lines, cut short if it has more; where the next one begins."""
        font, height = self._font(size), self._height(text, size, lines)
        box = QRect(place.left(), place.top(), place.width(), height)
        room = box.width() if lines == 1 else round(box.width() * (lines - _WASTED))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, int(_WRAP), text if self._fits(text, size, lines) else shown)
        return QRect(box.left(), box.bottom() + 1 + self._theme.px(_GAP), box.width(), 0)

    def _height(self, text: str, size: int, lines: int) -> int:
        line = self._line(size)
        return line if lines == 1 else min(lines * line, self._wrapped(text, size))

    def _fits(self, text: str, size: int, lines: int) -> bool:
        return lines > 1 and self._wrapped(text, size) <= lines * self._line(size)

    def _wrapped(self, text: str, size: int) -> int:
        """How high a text is in as many lines as it needs; measured once."""
        look = (self._width, self._theme.scale)
        if look != self._measured_for:
            self._measured.clear()
            self._measured_for = look
        if (text, size) not in self._measured:
            metrics = QFontMetrics(self._font(size))
            room = QRect(0, 0, self._room(), 10_000)
            self._measured[text, size] = metrics.boundingRect(room, int(_WRAP), text).height()
        return self._measured[text, size]

    def _line(self, size: int) -> int:
        return QFontMetrics(self._font(size)).lineSpacing()

    def _font(self, size: int) -> QFont:
        weight = QFont.Weight.Medium if size == _TITLE else QFont.Weight.Normal
        return self._theme.font(size, weight)

    def _room(self) -> int:
        return max(1, self._width - 2 * self._theme.px(_SIDE))
