# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody is at the machine, that it slept, or that Ctrl+L was pressed anywhere."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.preferences import Preferences

TICK_MS = 1000
ASLEEP_S = 30.0
"""A gap this long between two ticks means that the machine slept."""

_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Says once when it is time to lock."""

    time_to_lock = Signal()

    def __init__(
        self,
        preferences: Preferences,
        seconds: Callable[[], float],
        parent: QObject | None = None,
        most_minutes: int | None = None,
    ) -> None:
        """``seconds`` is a clock that only runs forwards and counts time asleep.

        ``most_minutes`` is what the force has set; the officer may choose fewer.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._seconds = seconds
        self._most_minutes = most_minutes
        self._last_activity = self._last_tick = seconds()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self, app: QGuiApplication) -> None:
        """Watch every window that gets the focus; dialogs are windows of their own."""
        self._last_activity = self._last_tick = self._seconds()
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer.start()

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        now = self._seconds()
        slept = now - self._last_tick > ASLEEP_S
        idle = now - self._last_activity >= self._minutes() * 60
        self._last_tick = now
        if slept or idle:
            self._timer.stop()
            self.time_to_lock.emit()

    def _minutes(self) -> int:
        chosen = self._preferences.lock_after_minutes
        return chosen if self._most_minutes is None else min(chosen, self._most_minutes)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note activity; take Ctrl+L before a dialog can swallow it."""
        if event.type() in _ACTIVITY:
            self._last_activity = self._seconds()
        if isinstance(event, QKeyEvent) and _is_lock_key(event):
            self.time_to_lock.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _is_lock_key(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.type() == QEvent.Type.KeyPress and control and event.key() == Qt.Key.Key_L
