# SPDX-License-Identifier: Apache-2.0
"""Keeps every window of Casebook out of screenshots and shared screens, as the force asks."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPlatformSurfaceEvent, QWindow

from app.services.startup import ScreenProtection

_MADE = QPlatformSurfaceEvent.SurfaceEventType.SurfaceCreated


class ScreenGuard(QObject):
    """Has the system protect each window. Dialogs, menus, lists and tips are windows of their own.

    It sees every event of the program: only where the force asks for it.
    """

    def __init__(self, protection: ScreenProtection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._protection = protection

    def begin(self, app: QGuiApplication) -> None:
        """Protect what is shown now, and from now on every window as it is made."""
        app.installEventFilter(self)
        for window in app.topLevelWindows():
            if window.isVisible():
                self._protect(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window has its handle of the system now, and is not on the screen yet."""
        made = isinstance(event, QPlatformSurfaceEvent) and event.surfaceEventType() == _MADE
        if made and isinstance(watched, QWindow) and watched.isTopLevel():
            self._protect(watched)
        return super().eventFilter(watched, event)

    def _protect(self, window: QWindow) -> None:
        self._protection.protect(int(window.winId()))
