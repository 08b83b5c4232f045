# SPDX-License-Identifier: Apache-2.0
"""A button whose arrow says whether what belongs to it is open; it grows with the text."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget


class ArrowButton(QToolButton):
    """Points to the right while folded, and down while open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.show_open(False)

    def show_open(self, opened: bool) -> None:  # noqa: FBT001 - as Qt's own setVisible
        """Whether what belongs to it is open."""
        self.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)
        self.setAccessibleDescription("Open. Press to fold." if opened else "Press to open.")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text, another arrow."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        side = self.fontMetrics().height() * 3 // 4
        if self.iconSize().width() != side:
            self.setIconSize(QSize(side, side))
