# SPDX-License-Identifier: Apache-2.0
"""Draws the mark of a principle: its shape, its colour and its letter."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from ui.theme.theme import Shape


def shape_path(shape: Shape, box: QRectF) -> QPainterPath:
    """The outline of a shape that fills ``box``."""
    path = QPainterPath()
    match shape:
        case "circle":
            path.addEllipse(box)
        case "square":
            path.addRoundedRect(box, box.width() / 6, box.width() / 6)
        case "triangle":
            path.moveTo(QPointF(box.center().x(), box.top()))
            path.lineTo(box.bottomRight())
            path.lineTo(box.bottomLeft())
            path.closeSubpath()
    return path


def draw_shape(painter: QPainter, shape: Shape, box: QRectF, colour: QColor) -> None:
    """Fill a shape, without its letter."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPath(shape_path(shape, box))


def draw_mark(
    painter: QPainter, shape: Shape, letter: str, box: QRectF, colour: QColor, on: QColor
) -> None:
    """Fill a shape and write its letter on it; the font's size follows the box."""
    draw_shape(painter, shape, box, colour)
    font = QFont(painter.font())
    triangle = shape == "triangle"
    font.setPixelSize(max(6, round(box.height() * (0.5 if triangle else 0.62))))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(on)
    # A triangle is wide only low down, so its letter sits there.
    where = box.adjusted(0, box.height() * 0.3, 0, 0) if triangle else box
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, letter)
