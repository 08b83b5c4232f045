# SPDX-License-Identifier: Apache-2.0
"""Keeps every window of Casebook out of screenshots and shared screens, as the force asks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPlatformSurfaceEvent, QWindow

from app.services.startup import MachineEvent, MachineLog, ScreenProtection

if TYPE_CHECKING:
    from app.policy.model import Policy

_MADE = QPlatformSurfaceEvent.SurfaceEventType.SurfaceCreated


class ScreenGuard(QObject):
    """Has the system protect each window. Dialogs, menus, lists and tips are windows of their own.

    Once it is needed it sees every event of the program.
    """

    def __init__(
        self, protection: ScreenProtection, log: MachineLog, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._protection = protection
        self._log = log
        self._begun = self._left_open = False

    def follow(self, policy: "Policy", app: QGuiApplication) -> None:
        """Protect if the force asks for it, or has said nothing and it is in nobody's way.

        A screen reader or a magnifier may see nothing of a protected window. Where one runs and
        the force has not decided, the officer can go on working, and ICT can see that it is so.
        """
        if self._begun or not policy.screen_protection:
            return
        decided = "screen_protection" in policy.model_fields_set
        if decided or not self._protection.seen_by_aids():
            self.begin(app)
        elif not self._left_open:
            self._left_open = True
            self._log.note(MachineEvent.SCREEN_LEFT_OPEN)

    def begin(self, app: QGuiApplication) -> None:
        """Protect what is shown now, and from now on every window as it is made."""
        self._begun = True
        app.installEventFilter(self)
        for window in app.topLevelWindows():
            if window.isVisible():
                self._protect(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window has its handle of the system now, or is about to be shown again."""
        made = isinstance(event, QPlatformSurfaceEvent) and event.surfaceEventType() == _MADE
        # Shown again: the system may have forgotten what it was asked when it was hidden.
        if made or event.type() == QEvent.Type.Show:
            window = watched if isinstance(watched, QWindow) else None
            if window is not None and window.isTopLevel():
                self._protect(window)
        return super().eventFilter(watched, event)

    def _protect(self, window: QWindow) -> None:
        self._protection.protect(int(window.winId()))
