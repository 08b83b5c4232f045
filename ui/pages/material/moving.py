# SPDX-License-Identifier: Apache-2.0
"""Files on their way in, a slice at a time on the database thread: drafts go between."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import CasebookError
from app.services.attachments import (
    Elsewhere,
    Incoming,
    Progress,
    bring_in,
    let_go,
    take_some,
    tidy_some,
    where_kept,
)
from ui.workbench import Workbench


class BringingIn(QObject):
    """One file on its way in. It outlives the dialog that shows it, to end what it began."""

    progressed = Signal(object)
    """A Progress."""
    arrived = Signal(object, object)
    """The Incoming, which is whole, and where the same bytes are kept already (or None)."""
    failed = Signal(str)
    ended = Signal()
    """Nothing is going on any more, and what was not recorded may be tidied away."""

    def __init__(self, workbench: Workbench, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._path = path
        self._incoming: Incoming | None = None
        self._stopped = False

    @property
    def path(self) -> Path:
        """The file that comes in."""
        return self._path

    def begin(self) -> None:
        """Begin to read it: a disk that hangs must not hold up the database."""
        self._workbench.jobs.compute(partial(Incoming, self._path), self._opened, self._fail)

    @Slot()
    def stop(self) -> None:
        """It is not wanted any more, or is recorded: let go of what was begun."""
        if not self._stopped:
            self._stopped = True
            if self._incoming is not None:
                self._let_go(self._incoming)

    def _opened(self, incoming: Incoming) -> None:
        self._incoming = incoming
        if self._stopped:
            self._let_go(incoming)
            return
        work = partial(bring_in, self._workbench.session, incoming)
        self._workbench.jobs.database(work, self._began, self._fail)

    def _began(self, _incoming: Incoming) -> None:
        self._go_on()

    def _go_on(self) -> None:
        if self._incoming is not None and not self._stopped:
            work = partial(take_some, self._workbench.session, self._incoming)
            self._workbench.jobs.database(work, self._took, self._fail)

    def _took(self, progress: Progress) -> None:
        if self._stopped or self._incoming is None:
            return
        self.progressed.emit(progress)
        if not progress.whole:
            self._go_on()
        elif self._incoming.duplicate:
            work = partial(where_kept, self._workbench.session, self._incoming.sha256)
            self._workbench.jobs.database(work, self._found, self._fail)
        else:
            self.arrived.emit(self._incoming, None)

    def _found(self, where: Elsewhere | None) -> None:
        if not self._stopped:
            self.arrived.emit(self._incoming, where)

    def _fail(self, error: CasebookError) -> None:
        if not self._stopped:
            self.failed.emit(error.sentence)
            self.stop()

    def _let_go(self, incoming: Incoming) -> None:
        work = partial(let_go, self._workbench.session, incoming)
        self._workbench.jobs.database(work, self._end, self._end)

    @Slot(object)
    def _end(self, _done: object) -> None:
        self.ended.emit()
        self.deleteLater()


class Tidying(QObject):
    """Removes what was never recorded, a little at a time, while others have their turn."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._busy = False

    @Slot()
    def begin(self) -> None:
        """Begin, unless it is going on."""
        if not self._busy:
            self._busy = True
            self._go_on()

    def _go_on(self) -> None:
        work = partial(tidy_some, self._workbench.session)
        self._workbench.jobs.database(work, self._did, self._rest)

    def _did(self, more: bool) -> None:  # noqa: FBT001 - what the job gives
        self._busy = more
        if more:
            self._go_on()

    def _rest(self, _error: CasebookError) -> None:
        # Nothing was lost, and nobody waits for it: the next time will do.
        self._busy = False
