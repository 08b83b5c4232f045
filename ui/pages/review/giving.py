# SPDX-License-Identifier: Apache-2.0
"""One attempt at a hand-over: gathered and made in memory, then written and recorded."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.errors import CasebookError
from app.services.exports import Sealed, make
from app.services.handing_over import Given, HandOverRequest, Prepared, give, prepare
from ui.workbench import Workbench


class Giving(QObject):
    """Works in the background. Nothing is written or recorded before ``save``."""

    made = Signal()
    """It is made and sealed, in memory: ask where to save it."""
    saved = Signal(object)
    """A Given: it is on disk and in the record."""
    failed = Signal(object)
    """A CasebookError; nothing was saved."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._stopped = False
        self._prepared: Prepared | None = None
        self._sealed: Sealed | None = None

    def begin(self, case_id: UUID, request: HandOverRequest) -> None:
        """Gather the case and make the file."""
        work = partial(prepare, self._workbench.session, case_id, request)
        self._workbench.jobs.database(work, self._make, self._fail)

    def stop(self) -> None:
        """Want nothing more of it. What is under way comes to its end in memory and is dropped."""
        self._stopped = True
        self._prepared = self._sealed = None

    def save(self, destination: Path) -> None:
        """Write what was made, and record it."""
        if self._prepared is None or self._sealed is None:
            return
        work = partial(give, self._workbench.session, self._prepared, self._sealed, destination)
        self._workbench.jobs.database(work, self._finish, self._fail)

    def _make(self, prepared: Prepared) -> None:
        if not self._stopped:
            self._prepared = prepared
            work = partial(make, prepared.gathered)
            self._workbench.jobs.compute(work, self._take, self._fail)

    def _take(self, sealed: Sealed) -> None:
        if not self._stopped:
            self._sealed = sealed
            self.made.emit()

    def _finish(self, given: Given) -> None:
        self._prepared = self._sealed = None
        self.saved.emit(given)

    def _fail(self, error: CasebookError) -> None:
        if not self._stopped:
            self._prepared = self._sealed = None
            self.failed.emit(error)
