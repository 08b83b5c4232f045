# SPDX-License-Identifier: Apache-2.0
"""Settings: backups that cannot be restored any more, and their removal."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.errors import CasebookError
from app.services.backups import Place
from app.services.damaged_backups import DamagedBackups, damaged_backups, remove_all_damaged
from app.services.old_backups import note_removed
from ui.messages import show_text
from ui.models.damaged_words import ask_words, damaged_words, removed_words
from ui.theme.theme import set_role
from ui.workbench import Workbench

TITLE = "Remove damaged backups"
YES = "Remove"


class DamagedBackupsRow(QObject):
    """Works a label and a button; both are hidden while there is nothing to say."""

    removed = Signal()
    """Some are gone."""

    def __init__(
        self, bench: Workbench, label: QLabel, button: QPushButton, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._bench, self._label, self._button, self._over = bench, label, button, parent
        self._place: Place | None = None
        self._found = DamagedBackups((), 0)
        self._removing = False
        button.clicked.connect(self._ask)
        show_text(label, "")
        button.hide()

    def look(self, place: Place) -> None:
        """Look for them where backups go and went before, as long as it takes."""
        if not self._removing:
            self._place = place
            work = partial(damaged_backups, self._bench.session, place)
            # What cannot be reached now is told where a backup is made, and looked at next time.
            self._bench.jobs.aside(work, self._show, self._pass_over)

    def _show(self, found: DamagedBackups) -> None:
        if not self._removing:
            self._found = found
            self._say(damaged_words(found, self._bench.session.clock.now()), "warning")

    def _say(self, words: str, role: str) -> None:
        if words != self._label.text():
            set_role(self._label, role)
            show_text(self._label, words)
        # Of the only backups there are, something may still be salvaged.
        self._button.setVisible(bool(self._found.damaged and self._found.sound))

    @Slot()
    def _ask(self) -> None:
        # A button that cannot be pressed would lose the focus to one that does something else.
        if self._place is None or self._removing:
            return
        asked = ask_words(self._found, self._bench.session.clock.now())
        if self._bench.dialogs.confirm(self._over, TITLE, asked, YES):
            self._removing = True
            work = partial(remove_all_damaged, self._bench.session, self._place)
            self._bench.jobs.aside(work, self._removed, self._failed)

    def _removed(self, removed: int) -> None:
        self._bench.jobs.database(partial(note_removed, self._bench.session, removed))
        if self._place is not None:
            work = partial(damaged_backups, self._bench.session, self._place)
            done = partial(self._show_left, removed)
            self._bench.jobs.aside(work, done, self._failed)

    def _show_left(self, removed: int, found: DamagedBackups) -> None:
        self._removing = False
        self._found = found
        self._say(removed_words(removed, found), "warning" if found.damaged else "secondary")
        self.removed.emit()

    def _failed(self, error: CasebookError) -> None:
        self._removing = False
        self._say(error.sentence, "danger")

    def _pass_over(self, _error: CasebookError) -> None:
        self._found = DamagedBackups((), 0)
        self._say("", "warning")
