# SPDX-License-Identifier: Apache-2.0
"""Draws in a table how many prompts of each principle were answered: its mark and the number."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui.models.cases import Role
from ui.theme.theme import Theme
from ui.widgets.marks import draw_mark

_MARK, _NUMBER, _GAP, _PAD, _FONT = 15, 22, 6, 12, 13


class ServedDelegate(QStyledItemDelegate):
    """The three marks with their numbers. A mark with nothing answered is pale."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for every principle of the pack."""
        each = _MARK + _GAP + _NUMBER
        served = index.data(Role.SERVED) or ()
        height = super().sizeHint(option, index).height()
        return QSize(self._theme.px(2 * _PAD + each * len(served)), height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell's ground as any other's, then the marks."""
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colour = self._theme.px, self._theme.colour
        rect = QRectF(option.rect)
        left = rect.left() + px(_PAD)
        for principle, count in index.data(Role.SERVED) or ():
            box = QRectF(left, rect.center().y() - px(_MARK) / 2, px(_MARK), px(_MARK))
            ink = self._theme.shape_colour(principle.shape) if count else colour("quiet_dot")
            letter = colour("on_accent" if count else "muted")
            draw_mark(painter, principle.shape, principle.letter, box, ink, letter)
            painter.setFont(self._theme.font(_FONT))
            painter.setPen(colour("ink" if count else "muted"))
            number = QRectF(box.right() + px(_GAP), rect.top(), px(_NUMBER), rect.height())
            painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, str(count))
            left = number.right()
        painter.restore()
