# SPDX-License-Identifier: Apache-2.0
"""Work of seconds or minutes on a thread of its own, with progress, that can be stopped."""

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.errors import CasebookError
from ui.jobs import Jobs

T = TypeVar("T")
Watch = Callable[[float], bool]
LOOK_MS = 100


class _Share:
    """How much is done, written by one thread and read by another."""

    def __init__(self) -> None:
        self.done = 0.0
        self.stop = threading.Event()

    def watch(self, done: float) -> bool:
        """Called by the work; whether it shall go on."""
        self.done = done
        return not self.stop.is_set()


class LongWork(QObject):
    """One piece of work at a time. When this object goes, the work is told to stop."""

    progressed = Signal(float)
    """How much is done, from 0 to 1; no more than ten times a second."""
    finished = Signal(object)
    failed = Signal(object)
    """A CasebookError; its code is ``stopped`` when it was stopped."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._share: _Share | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether it is at work."""
        return self._share is not None

    def begin(self, work: Callable[[Watch], T]) -> None:
        """Begin, unless it is at work already. ``work`` asks what it is given whether to go on."""
        if self._share is not None:
            return
        share = self._share = _Share()
        # Gone without an end, it must not go on for nobody. The share outlives this object.
        self.destroyed.connect(share.stop.set)
        self._jobs.aside(partial(work, share.watch), self._finish, self._fail)
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Ask it to stop; ``failed`` follows within a moment."""
        if self._share is not None:
            self._share.stop.set()

    def _end(self) -> None:
        self._timer.stop()
        self._share = None

    @Slot()
    def _look(self) -> None:
        if self._share is not None:
            self.progressed.emit(self._share.done)

    def _finish(self, result: object) -> None:
        self._end()
        self.finished.emit(result)

    def _fail(self, error: CasebookError) -> None:
        self._end()
        self.failed.emit(error)
