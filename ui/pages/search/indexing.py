# SPDX-License-Identifier: Apache-2.0
"""Lets the index catch up where it is far behind, a little at a time."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import CasebookError
from app.services.searching import Progress, catch_up
from ui.workbench import Workbench


class CatchingUp(QObject):
    """Between two steps the database is free for whatever the officer does."""

    finished = Signal()
    """Everything can be found."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = workbench
        self._running = False
        self._done = 0

    @Slot()
    def begin(self) -> None:
        """Go on until everything can be found; at once if it can already."""
        if not self._running:
            self._running = True
            self._done = 0
            self._go_on()

    def _go_on(self) -> None:
        self._bench.jobs.database(partial(catch_up, self._bench.session), self._gone_on, self._stop)

    def _gone_on(self, progress: Progress) -> None:
        if progress.complete:
            self._running = False
            self.finished.emit()
        elif progress.done > self._done:
            self._done = progress.done
            self._go_on()
        else:
            # The index proves broken again and again: the next search tries once more.
            self._running = False

    def _stop(self, error: CasebookError) -> None:
        """The disk refuses: what is found stays as it is, and the next opening tries again."""
        self._running = False
        self._bench.jobs.report(error)
