# SPDX-License-Identifier: Apache-2.0
"""After a case was deleted: clears the last traces of it from the disk, and from backups."""

import threading
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from app.services.backup_state import BackupState
from app.services.old_backups import (
    OldBackups,
    backups_holding,
    deleted_cases,
    note_removed,
    remove_holding,
)
from app.services.retention import erase, erasing_due
from ui.backing_up import BackingUp
from ui.forms.compiled.ui_closing_erase_dialog import Ui_ClosingEraseDialog
from ui.messages import announce, show_text
from ui.models.backup_words import left_words, old_words
from ui.pages.fitting import fit_dialog
from ui.theme.theme import set_role
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (560, 420)
RUNNING = (
    "The case is deleted. Casebook now writes its file anew, so that no trace of the case is left"
    " in it. That takes up to a minute for each GB; nothing can be recorded meanwhile."
)
LATER = (
    "The case is deleted and cannot be read any more. Casebook has yet to write its file anew, so"
    " that no trace is left in it. It will offer this again when you next unlock."
)
BUSY = "Something else was reading the file, such as a backup being made. Try again in a minute."
DONE = "No trace of the case is left in Casebook’s file."
MAKING = "Making a new backup first, so that you are never without one…"
COPIES = "So does any copy that somebody made of Casebook’s folder."


class EraseDialog(KeyDialog):
    """Begins at once. Leaving or locking stops it, and it is offered again at the next unlock."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ClosingEraseDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._backing = BackingUp(workbench, self)
        self._stop = threading.Event()
        self._deleted: frozenset[UUID] = frozenset()
        # Gone without an end, it must not go on for nobody. The event outlives this object.
        self.destroyed.connect(self._stop.set)
        self._backing.noted.connect(self._backed_up)
        self._backing.trouble.connect(self._failed)
        self.ui.again_button.clicked.connect(self.begin)
        self.ui.done_button.clicked.connect(self.reject)
        self.ui.backups_button.clicked.connect(self._back_up)
        fit_dialog(self, workbench.theme, *SIZE)
        self.begin()

    @Slot()
    def begin(self) -> None:
        """Write the file anew."""
        # Another attempt has a flag of its own: the last one may still be on its way out.
        self._stop = stop = threading.Event()
        self.destroyed.connect(stop.set)
        self._say("Clearing the disk", RUNNING, button="Later", busy=True)
        work = partial(erase, self._workbench.session, stop.is_set)
        self._workbench.jobs.database(work, self._erased, self._failed)

    def reject(self) -> None:
        """Leave it for later, or close what is done."""
        self._stop.set()
        super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog, and must not wait for this."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop.set()
            self._backing.stop()

    def _erased(self, done: bool) -> None:  # noqa: FBT001 - a plain answer
        if not done:
            self._say("Not finished yet", LATER, button="Later", again=True)
            show_text(self.ui.trouble_label, BUSY)
            return
        self._say("It is gone", DONE, button="Close")
        announce(self, DONE)
        work = partial(deleted_cases, self._workbench.session)
        self._workbench.jobs.database(work, self._look_for_backups, self._failed)

    def _look_for_backups(self, deleted: frozenset[UUID]) -> None:
        self._deleted = deleted
        if deleted:
            session, place = self._workbench.session, self._backing.place
            work = partial(backups_holding, session, place, deleted)
            self._workbench.jobs.aside(work, self._tell_backups, self._failed)

    def _tell_backups(self, old: OldBackups) -> None:
        words = old_words(old)
        show_text(self.ui.backups_label, f"{words} {COPIES}" if words else "")
        self.ui.backups_button.setVisible(bool(old.holding))

    @Slot()
    def _back_up(self) -> None:
        self.ui.backups_button.setEnabled(False)
        show_text(self.ui.trouble_label, "")
        self.ui.erase_text_label.setText(MAKING)
        self.ui.erase_bar.show()
        self._backing.back_up()

    @Slot(object)
    def _backed_up(self, state: BackupState) -> None:
        if state.trouble or not self._deleted:
            return  # the trouble is told by its own signal
        session, place = self._workbench.session, self._backing.place
        work = partial(remove_holding, session, place, self._deleted)
        self._workbench.jobs.aside(work, self._removed, self._failed)

    def _removed(self, removed: int) -> None:
        session, place = self._workbench.session, self._backing.place
        self._workbench.jobs.database(partial(note_removed, session, removed))
        work = partial(backups_holding, session, place, self._deleted)
        self._workbench.jobs.aside(work, self._tell_removed, self._failed)

    def _tell_removed(self, left: OldBackups) -> None:
        self._say("It is gone", DONE, button="Close")
        wanting = left.holding or left.unread
        set_role(self.ui.backups_label, "warning" if wanting else "secondary")
        show_text(self.ui.backups_label, left_words(left))

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        cleared = self.ui.done_button.text() == "Close"
        if cleared:
            self.ui.erase_bar.hide()
            self.ui.erase_text_label.setText(DONE)
            self.ui.backups_button.setEnabled(True)
        else:
            self._say("Not finished yet", LATER, button="Later", again=True)
        show_text(self.ui.trouble_label, error.sentence)

    def _say(
        self, title: str, text: str, *, button: str, busy: bool = False, again: bool = False
    ) -> None:
        ui = self.ui
        ui.erase_title_label.setText(title)
        ui.erase_text_label.setText(text)
        ui.erase_bar.setVisible(busy)
        ui.done_button.setText(button)
        ui.again_button.setVisible(again)
        ui.backups_button.setVisible(False)
        for label in (ui.backups_label, ui.trouble_label):
            show_text(label, "")
        (ui.again_button if again else ui.done_button).setFocus()


class Erasing(QObject):
    """Offers to clear the disk while there is something to clear: after deleting, and at unlock."""

    def __init__(self, workbench: Workbench, page: QWidget) -> None:
        super().__init__(page)
        self._workbench = workbench
        self._page = page

    @Slot()
    def look(self) -> None:
        """Open the dialog if a case was deleted since the disk was last cleared."""
        work = partial(erasing_due, self._workbench.session)
        self._workbench.jobs.database(work, self._offer)

    def _offer(self, due: bool) -> None:  # noqa: FBT001 - a plain answer
        if due and self._page.isVisible():
            EraseDialog(self._workbench, self._page).open()
