# SPDX-License-Identifier: Apache-2.0
"""Keeps every window of Casebook out of screenshots and shared screens, as the force asks."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from app.services.startup import ScreenProtection


class ScreenGuard(QObject):
    """Has the system protect each window; a dialog is a window of its own."""

    def __init__(self, protection: ScreenProtection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._protection = protection

    def begin(self, app: QGuiApplication) -> None:
        """Protect what is shown now, and from now on whatever gets the focus."""
        app.focusWindowChanged.connect(self._protect)
        for window in app.topLevelWindows():
            if window.isVisible():
                self._protect(window)

    @Slot(QWindow)
    def _protect(self, window: QWindow | None) -> None:
        if window is not None:
            self._protection.protect(int(window.winId()))
