# SPDX-License-Identifier: Apache-2.0
"""Settings: backups that still hold a case which was deleted, and their removal."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.errors import CasebookError
from app.services.backups import Place
from app.services.old_backups import (
    OldBackups,
    backups_holding,
    deleted_cases,
    note_removed,
    remove_holding,
)
from ui.messages import show_text
from ui.models.backup_words import left_words, old_words
from ui.theme.theme import set_role
from ui.workbench import Workbench

TITLE = "Remove backups"
ASK = (
    "The backups that hold a deleted case are removed for good, with all else in them. Newer ones"
    " without that case stay."
)
YES = "Remove them"


class OldBackupsRow(QObject):
    """Works a label and a button; both are hidden while there is nothing to say."""

    def __init__(
        self, bench: Workbench, label: QLabel, button: QPushButton, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bench, self._label, self._button, self._over = bench, label, button, parent
        self._place: Place | None = None
        self._cases: frozenset[UUID] = frozenset()
        self._removing = False
        button.clicked.connect(self._ask)
        show_text(label, "")
        button.hide()

    def look(self, place: Place) -> None:
        """Look for them where backups go and went before, as long as it takes."""
        if not self._removing:
            self._place = place
            work = partial(deleted_cases, self._bench.session)
            self._bench.jobs.database(work, self._look_into)

    def _look_into(self, cases: frozenset[UUID]) -> None:
        self._cases = cases
        if cases and self._place is not None:
            work = partial(backups_holding, self._bench.session, self._place, cases)
            # What cannot be reached now is told where a backup is made, and looked at next time.
            self._bench.jobs.aside(work, self._show, self._pass_over)

    def _show(self, old: OldBackups) -> None:
        set_role(self._label, "warning" if old.holding else "secondary")
        show_text(self._label, old_words(old))
        self._button.setVisible(bool(old.holding))

    @Slot()
    def _ask(self) -> None:
        # A button that cannot be pressed would lose the focus to one that does something else.
        if self._place is None or self._removing:
            return
        if not self._bench.dialogs.confirm(self._over, TITLE, ASK, YES):
            return
        self._removing = True
        work = partial(remove_holding, self._bench.session, self._place, self._cases)
        self._bench.jobs.aside(work, self._removed, self._failed)

    def _removed(self, removed: int) -> None:
        self._bench.jobs.database(partial(note_removed, self._bench.session, removed))
        if self._place is not None:
            work = partial(backups_holding, self._bench.session, self._place, self._cases)
            self._bench.jobs.aside(work, self._show_left, self._failed)

    def _show_left(self, old: OldBackups) -> None:
        self._removing = False
        self._show(old)
        set_role(self._label, "warning" if old.holding else "secondary")
        show_text(self._label, left_words(old))

    def _failed(self, error: CasebookError) -> None:
        self._removing = False
        set_role(self._label, "danger")
        show_text(self._label, error.sentence)

    def _pass_over(self, _error: CasebookError) -> None:
        show_text(self._label, "")
        self._button.hide()
