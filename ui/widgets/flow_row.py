# SPDX-License-Identifier: Apache-2.0
"""A row of buttons that goes on in the next line where it is too narrow for all of them."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

GAP = 8
"""Between two children, and between two lines, in pixels."""


class FlowRow(QWidget):
    """Lays out its children one after another, in as many lines as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        """One line of all children."""
        sizes = [_size(child) for child in self._shown()]
        width = sum(size.width() for size in sizes) + GAP * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest child."""
        sizes = [_size(child) for child in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other lines."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """A child has another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        children = self.findChildren(QWidget, options=direct)
        return [child for child in children if not child.isHidden()]

    def _arrange(self) -> None:
        for child, place in zip(self._shown(), self._places(self.width()), strict=True):
            child.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        places: list[QRect] = []
        at, line = QPoint(0, 0), 0
        for child in self._shown():
            size = _size(child)
            if at.x() > 0 and at.x() + size.width() > width:
                at, line = QPoint(0, at.y() + line + GAP), 0
            places.append(QRect(at, size))
            at, line = at + QPoint(size.width() + GAP, 0), max(line, size.height())
        return places


def _size(child: QWidget) -> QSize:
    return child.sizeHint().expandedTo(child.minimumSize())
