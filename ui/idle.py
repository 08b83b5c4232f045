# SPDX-License-Identifier: Apache-2.0
"""Notices that nobody is at the machine, that it slept, or that Ctrl+L was pressed anywhere."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethod, QKeyEvent, QMouseEvent, QWindow

from app.services.startup import Presence, system_presence
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
_CARET = Qt.InputMethodQuery.ImAbsolutePosition, Qt.InputMethodQuery.ImCursorPosition


class IdleWatch(QObject):
    """Says once when it is time to lock."""

    time_to_lock = Signal()

    def __init__(
        self,
        preferences: Preferences,
        seconds: Callable[[], float],
        parent: QObject | None = None,
        most_minutes: int | None = None,
        presence: Presence | None = None,
    ) -> None:
        """``seconds`` is a clock that only runs forwards and counts time asleep.

        ``most_minutes`` is what the force has set; the officer may choose fewer. ``presence``
        tells of somebody who works in another program.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._seconds = seconds
        self._most_minutes = most_minutes
        self._presence = presence or system_presence()
        self._last_activity = self._last_tick = seconds()
        self._pointer = QPointF()
        self._caret: list[object] = [None for _ in _CARET]
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self, app: QGuiApplication) -> None:
        """Watch every window that gets the focus; dialogs are windows of their own."""
        self._last_activity = self._last_tick = self._seconds()
        self._has_written()
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())
        self._timer.start()

    @Slot()
    def tick(self) -> None:
        """Look at the clock."""
        now = self._seconds()
        slept = now - self._last_tick > ASLEEP_S
        if self._has_written():
            self._last_activity = now
        quiet = self._presence.quiet_s()
        if quiet is not None:
            self._last_activity = max(self._last_activity, now - quiet)
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
        if event.type() in _ACTIVITY and self._is_somebody(event):
            now = self._seconds()
            if now - self._last_tick > ASLEEP_S:
                self.tick()  # whoever wakes the machine does not go on until the next tick
            self._last_activity = now
        if isinstance(event, QKeyEvent) and _is_lock_key(event):
            self.time_to_lock.emit()
            return True
        return super().eventFilter(watched, event)

    def _is_somebody(self, event: QEvent) -> bool:
        """A window that comes up under a pointer which lies still is told of a move too."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            before, self._pointer = self._pointer, event.globalPosition()
            return before != self._pointer
        return True

    def _has_written(self) -> bool:
        """Words that are dictated, or composed on the screen, come by no key: the cursor moves."""
        before = self._caret
        self._caret = [QInputMethod.queryFocusObject(which, None) for which in _CARET]
        return self._caret != before

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)


def _is_lock_key(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.type() == QEvent.Type.KeyPress and control and event.key() == Qt.Key.Key_L
