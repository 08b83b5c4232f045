# SPDX-License-Identifier: Apache-2.0
"""A button whose arrow says whether what belongs to it is open; it grows with the text."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

_LINES = {
    False: ((0.36, 0.2), (0.66, 0.5), (0.36, 0.8)),
    True: ((0.2, 0.36), (0.5, 0.66), (0.8, 0.36)),
}
"""The arrow as parts of its side: to the right while folded, down while open."""
_CHANGES = (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange)


class ArrowButton(QToolButton):
    """Points to the right while folded, and down while open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawn: tuple[object, ...] = ()
        self._opened = False
        self.show_open(False)

    def show_open(self, opened: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
        """Whether what belongs to it is open."""
        self._opened = opened
        self.setAccessibleDescription("Open. Press to fold." if opened else "Press to open.")
        self._fit()

    @property
    def arrow_side(self) -> int:
        """How high and wide the arrow is, in pixels."""
        return self.fontMetrics().height() * 3 // 4

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text or other colours, another arrow."""
        super().changeEvent(event)
        if event.type() in _CHANGES:
            self._fit()

    def _fit(self) -> None:
        """Qt's own arrow keeps its size whatever the text, so it is drawn here."""
        side, ink = self.arrow_side, self.palette().color(QPalette.ColorRole.PlaceholderText)
        wanted = (side, ink.rgba(), self._opened, self.devicePixelRatioF())
        if wanted == self._drawn:
            return
        self._drawn = wanted
        picture = QPixmap(QSize(side, side) * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, max(1.5, side / 9), c=Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(x * side, y * side) for x, y in _LINES[self._opened]])
        painter.end()
        self.setIconSize(QSize(side, side))
        self.setIcon(QIcon(picture))
