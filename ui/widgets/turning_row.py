# SPDX-License-Identifier: Apache-2.0
"""A row that becomes a column where it is too narrow for its controls."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem, QWidget

LEAST_WORDS = 56
"""So many letters, at the least, stand in a line beside the buttons of a bar."""


def turn_bar(bar: QWidget, layout: QBoxLayout, *buttons: QWidget) -> None:
    """Put the buttons of a bar below its words where these would else have little room."""
    shown = sum(each.sizeHint().width() for each in buttons if not each.isHidden())
    beside = bar.width() - shown >= LEAST_WORDS * bar.fontMetrics().averageCharWidth()
    wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
    if layout.direction() != wanted:
        layout.setDirection(wanted)
        bar.updateGeometry()


class TurningRow(QWidget):
    """A widget with a horizontal box layout that turns when the text has no room."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest control, since it can turn."""
        layout = self._box()
        shown = [item.minimumSize() for item in self._items()]
        margins = layout.contentsMargins() if layout else self.contentsMargins()
        width = max((size.width() for size in shown), default=0)
        height = max((size.height() for size in shown), default=0)
        if layout and layout.direction() == QBoxLayout.Direction.TopToBottom:
            height = layout.totalMinimumSize().height()
        return QSize(width + margins.left() + margins.right(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn as the width asks."""
        super().resizeEvent(event)
        layout = self._box()
        if layout is None:
            return
        row = self._row_width(layout) <= self.width()
        wanted = QBoxLayout.Direction.LeftToRight if row else QBoxLayout.Direction.TopToBottom
        if layout.direction() != wanted:
            layout.setDirection(wanted)
            self.updateGeometry()

    def _row_width(self, layout: QBoxLayout) -> int:
        widths = [_least_width(item) for item in self._items()]
        margins = layout.contentsMargins()
        gaps = layout.spacing() * max(0, len(widths) - 1)
        return sum(widths) + gaps + margins.left() + margins.right()

    def _items(self) -> list[QLayoutItem]:
        layout = self._box()
        every = [layout.itemAt(at) for at in range(layout.count())] if layout else []
        return [item for item in every if item is not None and not item.isEmpty()]

    def _box(self) -> QBoxLayout | None:
        layout = self.layout()
        return layout if isinstance(layout, QBoxLayout) else None


def _least_width(item: QLayoutItem) -> int:
    # What breaks into lines by itself needs no more room than its widest part.
    return (item.minimumSize() if item.hasHeightForWidth() else item.sizeHint()).width()
