# SPDX-License-Identifier: Apache-2.0
"""Copies of files on their way out, a slice at a time on the database thread."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import CasebookError, EnvironmentFault
from app.services.attachments import Progress
from app.services.copying import (
    Outgoing,
    Place,
    abandon_copy,
    choose_place,
    finish_copy,
    forget_halves,
    halves_left,
    hand_some,
    open_copy,
    remove_halves,
    take_out,
)
from ui.forms.compiled.ui_attachment_moving import Ui_AttachmentMoving
from ui.messages import announce
from ui.workbench import Workbench

LEFT = (
    "Casebook ended while files were being saved, and half of one, perhaps not encrypted, lies on "
    "a disk that cannot be reached now. Connect that disk and unlock again: it is then removed."
)


class Copying(QObject):
    """One copy on its way out. It goes on, and ends, also when the page that shows it is gone."""

    progressed = Signal(object)
    """A Progress."""
    saved = Signal()
    """The copy is whole and has its name."""
    ended = Signal()
    """Nothing of it is going on any more."""

    def __init__(self, workbench: Workbench) -> None:
        # Whoever shows it may go at any time; the jobs stay as long as the casebook is open.
        super().__init__(workbench.jobs)
        self._workbench = workbench
        self._about: tuple[UUID, UUID] | None = None
        self._outgoing: Outgoing | None = None
        self._stopped = False

    def begin(self, case_id: UUID, attachment_id: UUID, destination: Path) -> None:
        """Begin to write it."""
        self._about = case_id, attachment_id
        work = partial(choose_place, self._workbench.session, destination)
        self._workbench.jobs.compute(work, self._place, self._fail)

    @Slot()
    def stop(self) -> None:
        """It is not wanted any more: what was written of it goes."""
        self._stopped = True

    def _place(self, place: Place) -> None:
        if self._about is None or self._stopped:
            self._end(None)
            return
        work = partial(take_out, self._workbench.session, *self._about, place)
        self._workbench.jobs.database(work, self._began, self._fail)

    def _began(self, outgoing: Outgoing) -> None:
        self._outgoing = outgoing
        self._workbench.jobs.compute(partial(open_copy, outgoing), self._opened, self._fail)

    def _opened(self, _outgoing: Outgoing) -> None:
        self._go_on()

    def _go_on(self) -> None:
        if self._stopped:
            self._abandon()
        elif self._outgoing is not None:
            work = partial(hand_some, self._workbench.session, self._outgoing)
            self._workbench.jobs.database(work, self._handed, self._fail)

    def _handed(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        if not progress.whole or self._outgoing is None:
            self._go_on()
            return
        # From here on the disk alone takes its time, away from the database.
        work = partial(finish_copy, self._outgoing)
        self._workbench.jobs.compute(work, self._finished, self._fail)

    def _finished(self, halves: tuple[Path, ...]) -> None:
        self.saved.emit()
        self._forget(halves)

    def _fail(self, error: CasebookError) -> None:
        self._workbench.jobs.report(error)
        self._abandon()

    def _abandon(self) -> None:
        if self._outgoing is None:
            self._end(None)
            return
        self._workbench.jobs.compute(partial(abandon_copy, self._outgoing), self._forget)

    def _forget(self, halves: tuple[Path, ...]) -> None:
        work = partial(forget_halves, self._workbench.session, halves)
        # One that cannot be forgotten is looked for, and not found, at the next opening.
        self._workbench.jobs.database(work, self._end, self._end)

    @Slot(object)
    def _end(self, _done: object) -> None:
        self.ended.emit()
        self.deleteLater()


class CopyBar(QFrame):
    """A copy on its way out: how far it has come, and a way to stop it."""

    def __init__(self, workbench: Workbench, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AttachmentMoving()
        self.ui.setupUi(self)
        self._name = name
        self._copying = copying = Copying(workbench)
        self._saved = False
        self.ui.moving_label.setText(f"Saving a copy of {name}")
        self.ui.moving_bar.setRange(0, 100)
        self.ui.stop_button.clicked.connect(self._stop)
        copying.progressed.connect(self._progress)
        copying.saved.connect(self._say_saved)
        copying.ended.connect(self._end)

    def begin(self, case_id: UUID, attachment_id: UUID, destination: Path) -> None:
        """Begin to write it."""
        self._copying.begin(case_id, attachment_id, destination)

    @Slot(object)
    def _progress(self, progress: Progress) -> None:
        self.ui.moving_bar.setValue(progress.percent)
        # What is whole is only being made sure of.
        self.ui.stop_button.setEnabled(self.ui.stop_button.isEnabled() and not progress.whole)

    @Slot()
    def _say_saved(self) -> None:
        """Say so, until the officer has seen it."""
        self._saved = True
        words = f"A copy of {self._name} is saved. It is not encrypted."
        self.ui.moving_label.setText(words)
        self.ui.moving_bar.hide()
        self.ui.stop_button.setText("Close")
        self.ui.stop_button.setEnabled(True)
        announce(self, words)

    @Slot()
    def _stop(self) -> None:
        if self._saved:
            self._leave()
            return
        self.ui.stop_button.setEnabled(False)
        self._copying.stop()

    @Slot()
    def _end(self) -> None:
        if not self._saved:
            self._leave()

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()


class HalfCopies(QObject):
    """Removes the halves of copies, unencrypted, that lie where Casebook ended meanwhile."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench = workbench

    @Slot()
    def look(self) -> None:
        """Look for them; a disk that is slow holds nothing up."""
        work = partial(halves_left, self._workbench.session)
        self._workbench.jobs.database(work, self._remove)

    def _remove(self, halves: tuple[Path, ...]) -> None:
        if halves:
            self._workbench.jobs.aside(partial(remove_halves, halves), self._forget)

    def _forget(self, gone: tuple[Path, ...]) -> None:
        work = partial(forget_halves, self._workbench.session, gone)
        self._workbench.jobs.database(work, self._tell)

    def _tell(self, left: bool) -> None:  # noqa: FBT001 - what the job gives
        if left:
            self._workbench.jobs.report(EnvironmentFault(LEFT, code="half-copy-left"))
