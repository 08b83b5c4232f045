# SPDX-License-Identifier: Apache-2.0
"""Files that come in with a case, a slice at a time on the database thread: drafts go between."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.errors import CasebookError
from app.services.attachments import Progress
from app.services.parcels_in import Arriving, Tally, let_go_arriving, take_some
from ui.workbench import Workbench


class FilesComing(QObject):
    """One parcel that comes in. It goes on, and ends, also when the page that shows it is gone."""

    progressed = Signal(object)
    """A Progress."""
    ended = Signal(object, str)
    """A Tally of what became of its files, and what is wrong, if anything, in a sentence."""

    def __init__(self, workbench: Workbench) -> None:
        # Whoever shows it may go at any time; the jobs stay as long as the casebook is open.
        super().__init__(workbench.jobs)
        self._workbench = workbench
        self._arriving: Arriving | None = None
        self._stopped = False
        self._why: CasebookError | None = None

    def begin(self, path: Path) -> None:
        """Begin to take it in."""
        self._workbench.jobs.compute(partial(Arriving, path), self._opened, self._not_opened)

    def stop(self) -> None:
        """Take no more of it; ``ended`` follows within a moment."""
        self._stopped = True
        if self._arriving is not None:
            self._arriving.stop()

    def _opened(self, arriving: Arriving) -> None:
        self._arriving = arriving
        # When the casebook is closed under it, the other thread must not wait for ever.
        self.destroyed.connect(arriving.stop)
        if self._stopped:
            arriving.stop()
        work = partial(arriving.unseal, self._workbench.session)
        self._workbench.jobs.aside(work, None, self._not_unsealed)
        self._go_on(arriving)

    def _not_opened(self, error: CasebookError) -> None:
        self.ended.emit(Tally(), error.sentence)
        self.deleteLater()

    def _not_unsealed(self, error: CasebookError) -> None:
        """Nothing more comes, and the other thread could not say so to this one."""
        self._why = self._why or error
        self._stopped = True

    def _go_on(self, arriving: Arriving) -> None:
        if self._stopped:
            self._let_go()
            return
        work = partial(take_some, self._workbench.session, arriving)
        self._workbench.jobs.database(work, self._took, self._fail)

    def _took(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        if progress.whole or self._arriving is None:
            self._let_go()
        else:
            self._go_on(self._arriving)

    def _fail(self, error: CasebookError) -> None:
        self._why = error
        self._let_go()

    def _let_go(self) -> None:
        if self._arriving is not None:
            work = partial(let_go_arriving, self._workbench.session, self._arriving)
            self._workbench.jobs.database(work, self._end)

    def _end(self, tally: Tally) -> None:
        wrong = self._why is not None and self._why.code != "stopped"
        self.ended.emit(tally, self._why.sentence if self._why and wrong else "")
        self.deleteLater()
