# SPDX-License-Identifier: Apache-2.0
"""Keeps the mouse wheel from changing an answer while the page is being scrolled."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WheelGuard(QObject):
    """Lets the wheel pass through the fields it guards to the page below them."""

    def guard(self, *fields: QWidget) -> None:
        """Guard these fields."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to whoever scrolls; everything else goes its way."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
