# SPDX-License-Identifier: Apache-2.0
"""The files of a case on their way out, a slice at a time on the database thread."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import CasebookError
from app.services.attachments import Progress
from app.services.copying import Place, forget_halves
from app.services.parcels import Head
from app.services.parcels_out import (
    Leaving,
    SealedFiles,
    begin_leaving,
    give_some,
    place_beside,
)
from ui.workbench import Workbench


class FilesGoing(QObject):
    """One parcel that is being sealed. It outlives whoever wants it, to end what it began."""

    progressed = Signal(object)
    """A Progress."""
    sealed = Signal(object)
    """A SealedFiles: whole on the disk, and whoever takes it gives it its name."""
    failed = Signal(object)
    """A CasebookError; nothing of it is left."""

    def __init__(self, workbench: Workbench, files: Sequence[Head], recipient: str) -> None:
        super().__init__(workbench.jobs)
        self._workbench = workbench
        self._files = files
        self._recipient = recipient
        self._leaving: Leaving | None = None
        self._stopped = False
        self._ended = False
        self._why: CasebookError | None = None

    def begin(self, bundle: Path) -> None:
        """Begin to seal them, beside where the bundle will be."""
        work = partial(place_beside, self._workbench.session, bundle)
        self._workbench.jobs.compute(work, self._place, self._end)

    def stop(self) -> None:
        """They are not wanted any more: what was written of them goes, and nobody hears of it."""
        self._stopped = True
        if self._leaving is not None:
            self._leaving.stop()

    def _place(self, place: Place) -> None:
        if self._stopped:
            self.deleteLater()
            return
        work = partial(begin_leaving, self._workbench.session, self._files, self._recipient, place)
        self._workbench.jobs.database(work, self._began, self._end)

    def _began(self, leaving: Leaving) -> None:
        self._leaving = leaving
        # When the casebook is closed under it, the other thread must not wait for ever.
        self.destroyed.connect(leaving.stop)
        if self._stopped:
            leaving.stop()
        self._workbench.jobs.aside(leaving.seal, self._sealed, self._not_sealed)
        self._go_on(leaving)

    def _go_on(self, leaving: Leaving) -> None:
        if not (self._stopped or self._ended):
            work = partial(give_some, leaving)
            self._workbench.jobs.database(work, self._gave, self._not_given)

    def _gave(self, progress: Progress) -> None:
        if self._leaving is None or self._stopped or self._ended:
            return
        self.progressed.emit(progress)
        if not progress.whole:
            self._go_on(self._leaving)

    def _not_given(self, error: CasebookError) -> None:
        """What comes of this is told once the other thread has ended."""
        self._why = error
        if self._leaving is not None:
            self._leaving.stop()

    def _sealed(self, files: SealedFiles) -> None:
        self._ended = True
        if self._stopped:
            self._workbench.jobs.compute(files.file.abandon, self._gone)
            return
        self.sealed.emit(files)
        self.deleteLater()

    def _not_sealed(self, error: CasebookError) -> None:
        self._ended = True
        self._why = self._why or error
        self._gone(None)

    def _gone(self, _done: object) -> None:
        """Nothing of it is left: there is no half to be looked for any more."""
        halves = (self._leaving.place.half,) if self._leaving is not None else ()
        work = partial(forget_halves, self._workbench.session, halves)
        # One that cannot be forgotten is looked for, and not found, at the next opening.
        self._workbench.jobs.database(work, self._forgotten, self._forgotten)

    def _forgotten(self, _done: object) -> None:
        self._end(self._why)

    def _end(self, why: CasebookError | None) -> None:
        if why is not None and not self._stopped:
            self.failed.emit(why)
        self.deleteLater()
