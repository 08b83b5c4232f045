# SPDX-License-Identifier: Apache-2.0
"""What locks or ends an open casebook from outside its window: the system, and signals to us.

Together with the keys, the button, the idle watch and the closing of the window these are all the
triggers there are, and every one ends in the Locker:

====================================  =======================================================
Ctrl+L, the lock button, nobody there,  ``Desk.lock_requested``
a gap in time (the machine slept)
closing the window                      ``MainWindow.close_requested``
locked or disconnected session, lid,    ``LockTriggers.lock_wanted``
display off, suspend, wake
sign-out, shutdown, SIGTERM, SIGINT,    ``LockTriggers.end_wanted``
SIGHUP
====================================  =======================================================

Before one is open Ctrl+L and what the system tells take away what was typed, and what was being
opened then is locked as soon as it is open (``Casebook``).
"""

import signal
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QSessionManager

from app.services.startup import EndingHold, SessionEvent, SessionEvents, system_ending_hold

_TOLD_TO_END = ("SIGTERM", "SIGINT", "SIGHUP")
"""Those there are on this system are taken as a wish to close."""
WHY_WAIT = "Casebook is keeping what you have written."
"""Shown by the system if the end of the session has to wait."""


class _Ended:
    """Called by Python when the process was told to end; it outlives every QObject."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end

    def __call__(self, _signal: int, _frame: object) -> None:
        # Called between two steps of Python: what is under way is left to finish first.
        QTimer.singleShot(0, self._end)


class LockTriggers(QObject):
    """Listens to the system from the first, and to signals once a casebook is open."""

    lock_wanted = Signal()
    end_wanted = Signal()
    _told = Signal(object)

    def __init__(
        self,
        events: SessionEvents,
        parent: QObject | None = None,
        hold: EndingHold | None = None,
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._hold = hold or system_ending_hold()
        # At once if it is told on our own thread: before sleep there is no time for a queue.
        self._told.connect(self._happened, Qt.ConnectionType.AutoConnection)

    def listen(self) -> None:
        """Hear of the user's session: one that is locked while a casebook is opened counts too."""
        self._events.begin(self._told.emit)

    def begin(self, app: QGuiApplication) -> None:
        """A casebook is open: whoever ends the process or the session waits until it is kept."""
        # Direct: when it returns, the system goes on ending the session.
        app.commitDataRequest.connect(self._session_ends, Qt.ConnectionType.DirectConnection)
        for name in _TOLD_TO_END:
            number = getattr(signal, name, None)
            # Whoever started us may want us to outlive a terminal that is closed.
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, _Ended(self.end_wanted.emit))

    @Slot(object)
    def _happened(self, event: SessionEvent) -> None:
        if event is SessionEvent.ENDING:
            self.end_wanted.emit()
        else:
            self.lock_wanted.emit()

    @Slot(QSessionManager)
    def _session_ends(self, manager: QSessionManager) -> None:
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                self._hold.say(int(window.winId()), WHY_WAIT)
        self.end_wanted.emit()
        # We are still here, so something could not be kept: the cover says what.
        if manager.allowsInteraction():
            manager.cancel()
