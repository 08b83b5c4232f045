# SPDX-License-Identifier: Apache-2.0
"""A label whose figures are all of one width, so that a time that counts down stands still."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QWidget

_TABULAR = QFont.Tag("tnum")


class FigureLabel(QLabel):
    """A label with tabular figures, in whatever size and weight the theme gives it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = False
        self._line_up()

    def changeEvent(self, event: QEvent) -> None:
        """Another style brings another font, with figures of its own."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._line_up()

    def _line_up(self) -> None:
        font = self.font()
        if self._setting or font.isFeatureSet(_TABULAR):
            return
        self._setting = True
        font.setFeature(_TABULAR, 1)
        self.setFont(font)
        self._setting = False
