# SPDX-License-Identifier: Apache-2.0
"""One attempt at an export: gathered and made in memory, then written and recorded."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.errors import CasebookError
from app.services.exports import ExportMade, ExportRequest, Gathered, Sealed, finish, gather, make
from ui.workbench import Workbench


class ExportRun(QObject):
    """Works in the background. Nothing is written or recorded before ``save``."""

    made = Signal()
    """It is made, encrypted, in memory: ask where to save it."""
    saved = Signal(object)
    """An ExportMade: it is on disk and in the record."""
    failed = Signal(object)
    """A CasebookError; nothing was saved."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._stopped = False
        self._gathered: Gathered | None = None
        self._sealed: Sealed | None = None

    def begin(self, case_id: UUID, request: ExportRequest) -> None:
        """Gather the record and make the export."""
        work = partial(gather, self._workbench.session, case_id, request)
        self._workbench.jobs.database(work, self._make, self._fail)

    def stop(self) -> None:
        """Want nothing more of it. What is under way comes to its end in memory and is dropped."""
        self._stopped = True
        self._gathered = self._sealed = None

    def save(self, destination: Path) -> None:
        """Write what was made, and record it."""
        if self._gathered is None or self._sealed is None:
            return
        work = partial(finish, self._workbench.session, self._gathered, self._sealed, destination)
        self._workbench.jobs.database(work, self._finish, self._fail)

    def _make(self, gathered: Gathered) -> None:
        if not self._stopped:
            self._gathered = gathered
            self._workbench.jobs.compute(partial(make, gathered), self._take, self._fail)

    def _take(self, sealed: Sealed) -> None:
        if not self._stopped:
            self._sealed = sealed
            self.made.emit()

    def _finish(self, made: ExportMade) -> None:
        self._gathered = self._sealed = None
        self.saved.emit(made)

    def _fail(self, error: CasebookError) -> None:
        if not self._stopped:
            self._gathered = self._sealed = None
            self.failed.emit(error)
