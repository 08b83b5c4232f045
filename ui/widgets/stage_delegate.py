# SPDX-License-Identifier: Apache-2.0
"""Draws a stage in the rail: its number or tick, its title, and which principles it has served."""

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.models.stages import NO_GUIDANCE, StageRole, StageRow
from ui.theme.theme import Theme
from ui.widgets.marks import draw_shape

RAIL_WIDTH, COMPACT_WIDTH = 248, 58
_LEFT, _CIRCLE, _TEXT, _RIGHT, _PAD = 18, 22, 50, 20, 9
_DOT, _DOT_GAP = 7, 3
_WRAP = Qt.TextFlag.TextWordWrap


class StageDelegate(QStyledItemDelegate):
    """``compact`` shows numbers alone."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.compact = False

    @property
    def width(self) -> int:
        """How wide the rail is."""
        return self._theme.px(COMPACT_WIDTH if self.compact else RAIL_WIDTH)

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002 - the width is ours
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """As high as its lines."""
        row = index.data(StageRole.ROW)
        px = self._theme.px
        least = px(_CIRCLE) + 2 * px(_PAD)
        if self.compact or not isinstance(row, StageRow):
            return QSize(self.width, least)
        # Measured bold, so that a row keeps its height when it is chosen.
        height = self._title_height(row, QFont.Weight.DemiBold) + 2 * px(_PAD)
        if row.status == "not-written":
            height += QFontMetrics(self._theme.font(12)).lineSpacing()
        return QSize(self.width, max(least, height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row; the chosen one has a bar, a ground and bold letters."""
        row = index.data(StageRole.ROW)
        if not isinstance(row, StageRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, box, chosen, bool(state & QStyle.StateFlag.State_HasFocus))
        self._draw_number(painter, row, box, chosen)
        if not self.compact:
            self._draw_words(painter, row, box, chosen)
            self._draw_dots(painter, row, box)
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRectF, chosen: bool, focused: bool) -> None:  # noqa: FBT001
        if not chosen:
            return
        accent = self._theme.colour("accent")
        painter.fillRect(box, self._theme.colour("accent_ground"))
        painter.fillRect(QRectF(box.left(), box.top(), self._theme.px(3), box.height()), accent)
        if focused:
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _draw_number(self, painter: QPainter, row: StageRow, box: QRectF, chosen: bool) -> None:  # noqa: FBT001
        px = self._theme.px
        left = (self.width - px(_CIRCLE)) / 2 if self.compact else px(_LEFT)
        circle = QRectF(box.left() + left, 0, px(_CIRCLE), px(_CIRCLE))
        circle.moveTop(box.center().y() - circle.height() / 2)
        if row.status == "done":
            draw_shape(painter, "circle", circle, self._theme.colour("done"))
            self._draw_tick(painter, circle)
            return
        strong = chosen or row.status == "begun"
        edge = self._theme.colour("accent" if strong else "line")
        painter.setPen(QPen(edge, max(1.0, self._theme.scale * 1.2)))
        painter.setBrush(self._theme.colour("panel"))
        painter.drawEllipse(circle)
        painter.setFont(self._theme.font(12))
        painter.setPen(self._theme.colour("accent" if strong else "muted"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(row.number))

    def _draw_tick(self, painter: QPainter, circle: QRectF) -> None:
        unit = circle.width() / 22
        tick = QPainterPath(circle.topLeft() + QPointF(7 * unit, 11.5 * unit))
        tick.lineTo(circle.topLeft() + QPointF(10 * unit, 14.5 * unit))
        tick.lineTo(circle.topLeft() + QPointF(15.5 * unit, 8 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("on_accent"), 1.8 * unit))
        painter.drawPath(tick)

    def _draw_words(self, painter: QPainter, row: StageRow, box: QRectF, chosen: bool) -> None:  # noqa: FBT001
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        height = self._title_height(row, weight)
        small = QFontMetrics(self._theme.font(12)).lineSpacing()
        unwritten = row.status == "not-written"
        whole = height + (small if unwritten else 0)
        top = box.center().y() - whole / 2
        words = QRectF(box.left() + self._theme.px(_TEXT), top, self._text_width(row), height)
        painter.setFont(self._theme.font(14, weight))
        painter.setPen(self._ink(row, chosen))
        painter.drawText(words, int(_WRAP | Qt.AlignmentFlag.AlignLeft), row.title)
        if unwritten:
            painter.setFont(self._theme.font(12))
            painter.setPen(self._theme.colour("muted"))
            below = QRectF(words.left(), words.bottom(), words.width(), small)
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, NO_GUIDANCE)

    def _draw_dots(self, painter: QPainter, row: StageRow, box: QRectF) -> None:
        px = self._theme.px
        if row.status == "not-written":
            return
        left = box.left() + self.width - px(_RIGHT) - self._dots_width(row)
        for shape, served in row.served:
            dot = QRectF(left, box.center().y() - px(_DOT) / 2, px(_DOT), px(_DOT))
            empty = self._theme.colour("quiet_dot")
            draw_shape(painter, shape, dot, self._theme.shape_colour(shape) if served else empty)
            left += px(_DOT) + px(_DOT_GAP)

    def _ink(self, row: StageRow, chosen: bool) -> QColor:  # noqa: FBT001
        muted = row.status == "not-written" and not chosen
        return self._theme.colour("muted" if muted else "ink")

    def _dots_width(self, row: StageRow) -> int:
        if row.status == "not-written":
            return 0
        each, gap = self._theme.px(_DOT), self._theme.px(_DOT_GAP)
        return len(row.served) * (each + gap) - gap

    def _text_width(self, row: StageRow) -> int:
        px = self._theme.px
        return self.width - px(_TEXT) - px(_RIGHT) - self._dots_width(row) - px(6)

    def _title_height(self, row: StageRow, weight: QFont.Weight) -> int:
        room = QRect(0, 0, self._text_width(row), 1000)
        metrics = QFontMetrics(self._theme.font(14, weight))
        return metrics.boundingRect(room, int(_WRAP), row.title).height()
