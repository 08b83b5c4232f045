# SPDX-License-Identifier: Apache-2.0
"""Lets the index catch up after a casebook was opened, a little at a time."""

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

    @Slot()
    def begin(self) -> None:
        """Go on until everything can be found; at once if it can already."""
        if not self._running:
            self._running = True
            self._go_on()

    def _go_on(self) -> None:
        self._bench.jobs.database(partial(catch_up, self._bench.session), self._gone_on, self._stop)

    def _gone_on(self, progress: Progress) -> None:
        if not progress.complete:
            self._go_on()
            return
        self._running = False
        self.finished.emit()

    def _stop(self, error: CasebookError) -> None:
        """The disk refuses: what is found stays as it is, and the next opening tries again."""
        self._running = False
        self._bench.jobs.report(error)
