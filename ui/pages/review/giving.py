# SPDX-License-Identifier: Apache-2.0
"""One attempt at a hand-over: made in memory, its files sealed, then written and recorded."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import CasebookError
from app.services.exports import Sealed, make
from app.services.handing_over import Given, HandOverRequest, Prepared, give, prepare
from app.services.parcels_out import SealedFiles
from ui.pages.export.files_going import FilesGoing
from ui.workbench import Workbench


class Giving(QObject):
    """Works in the background. Nothing is written or recorded before ``save``."""

    made = Signal()
    """It is made and sealed, in memory: ask where to save it."""
    files_progressed = Signal(object)
    """A Progress: how much of the files is sealed."""
    recording = Signal()
    """From now on it is not stopped any more."""
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
        self._going: FilesGoing | None = None
        self._destination = Path()

    def begin(self, case_id: UUID, request: HandOverRequest) -> None:
        """Gather the case and make the file."""
        work = partial(prepare, self._workbench.session, case_id, request)
        self._workbench.jobs.database(work, self._make, self._fail)

    def stop(self) -> None:
        """Want nothing more of it. What is under way comes to its end in memory and is dropped."""
        self._stopped = True
        self._prepared = self._sealed = None
        if self._going is not None:
            self._going.stop()

    def save(self, destination: Path) -> None:
        """Seal its files beside there, if they go with it; write what was made, and record it."""
        if self._prepared is None:
            return
        self._destination = destination
        files = self._prepared.gathered.files
        if not files:
            self._give(None)
            return
        key = self._prepared.request.recipient_key
        self._going = FilesGoing(self._workbench, files, key)
        self._going.progressed.connect(self.files_progressed)
        self._going.sealed.connect(self._give)
        self._going.failed.connect(self._fail)
        self._going.begin(destination)

    @Slot(object)
    def _give(self, files: SealedFiles | None) -> None:
        if self._prepared is None or self._sealed is None:
            return
        self._going = None
        self.recording.emit()
        session, destination = self._workbench.session, self._destination
        work = partial(give, session, self._prepared, self._sealed, destination, files)
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

    @Slot(object)
    def _fail(self, error: CasebookError) -> None:
        if not self._stopped:
            self._prepared = self._sealed = self._going = None
            self.failed.emit(error)
