# SPDX-License-Identifier: Apache-2.0
"""Makes backups by itself while a casebook is open, and says so only when it cannot."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import CasebookError
from app.services.backups import (
    BackupMade,
    BackupState,
    Due,
    Place,
    backup_due,
    backup_place,
    drill_due,
    note_backup,
    note_origin,
    note_trouble,
    prepare_backup,
)
from ui.forms.compiled.ui_backup_bar import Ui_BackupBar
from ui.long_work import LongWork
from ui.messages import announce
from ui.workbench import Workbench

LOOK_MS = 30_000
LONGEST_WAIT = 30
"""How many looks a backup waits for a quiet moment: a quarter of an hour."""
AGAIN_AFTER = 30
"""How many looks later a failed backup is tried again."""
NUDGE = (
    "It is three months or more since a backup was last proved to open. It takes a minute, when"
    " you have one."
)


class BackingUp(QObject):
    """The backups of an open casebook: one at a time, on a thread of their own."""

    changed = Signal()
    """It began, got on or came to an end."""
    noted = Signal(object)
    """A BackupState: what is known of the backups is other than before."""
    trouble = Signal(object)
    """A CasebookError: a backup could not be made, for a reason not told before."""
    drill_wanted = Signal()

    def __init__(self, bench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bench = bench
        self._work = LongWork(bench.jobs, self)
        self._work.progressed.connect(self._progress)
        self._work.finished.connect(self._made)
        self._work.failed.connect(self._failed)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._run = prepare_backup(bench.session, self.place)
        self._asked = False
        self._looks_to_wait = 0
        self._waited = 0
        self._told = ""
        self.done = 0.0
        """How much of the backup under way is done, from 0 to 1."""

    @property
    def place(self) -> Place:
        """Where backups go now."""
        return backup_place(self._bench.session, self._bench.preferences.backups)

    @property
    def running(self) -> bool:
        """Whether a backup is being made."""
        return self._work.running

    def start(self) -> None:
        """Look from now on, twice a minute; at a demonstration never."""
        session = self._bench.session
        if session.demo:
            return  # all of it is fictional: backups of it would only stand beside real ones
        self._timer.start()
        self._bench.jobs.database(partial(note_origin, session))
        self._bench.jobs.database(partial(drill_due, session), self._nudge)

    @Slot()
    def look(self) -> None:
        """Make a backup if one is due and this is a quiet moment."""
        self._looks_to_wait = max(0, self._looks_to_wait - 1)
        if not self.running and not self._looks_to_wait:
            work = partial(backup_due, self._bench.session, self.place)
            self._bench.jobs.database(work, self._consider)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now, because the officer says so."""
        self._begin(asked=True)

    @Slot()
    def stop(self) -> None:
        """Stop the one under way; nothing of it is kept."""
        self._work.stop()

    def _consider(self, due: Due) -> None:
        self._waited = self._waited + 1 if due is Due.WHEN_QUIET else 0
        if due is Due.NOW or self._waited >= LONGEST_WAIT:
            self._begin(asked=False)

    def _begin(self, *, asked: bool) -> None:
        if self.running:
            return
        self._asked, self._waited, self.done = asked, 0, 0.0
        self._run = prepare_backup(self._bench.session, self.place)
        self._work.begin(self._run.run)
        self.changed.emit()

    @Slot(float)
    def _progress(self, done: float) -> None:
        self.done = done
        self.changed.emit()

    @Slot(object)
    def _made(self, made: BackupMade) -> None:
        self._told, self._looks_to_wait = "", 0
        self.changed.emit()
        work = partial(note_backup, self._bench.session, self._run, made, asked=self._asked)
        self._bench.jobs.database(work, self._tell)

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        self._looks_to_wait = AGAIN_AFTER
        self.changed.emit()
        if error.code == "stopped":
            return
        self._bench.jobs.database(partial(note_trouble, self._bench.session, error), self._tell)
        if error.code != self._told:
            self._told = error.code
            self.trouble.emit(error)

    def _tell(self, state: BackupState) -> None:
        self.noted.emit(state)

    def _nudge(self, due: bool) -> None:  # noqa: FBT001 - a plain answer
        if due:
            self.drill_wanted.emit()


class BackupBar(QFrame):
    """Above the page: that backups fail, or that it is time to prove one. It stands in no way."""

    wanted = Signal()
    """The officer wants to see the backups."""

    def __init__(self, backing_up: BackingUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BackupBar()
        self.ui.setupUi(self)
        self._failing = False
        self.ui.backup_bar_button.clicked.connect(self.wanted)
        self.ui.backup_bar_button.clicked.connect(self.hide)
        self.ui.later_button.clicked.connect(self.hide)
        backing_up.trouble.connect(self._show_trouble)
        backing_up.noted.connect(self._show_state)
        backing_up.drill_wanted.connect(self._nudge)
        self.hide()

    @Slot(object)
    def _show_trouble(self, error: CasebookError) -> None:
        self._failing = True
        self._say(
            f"The last backup could not be made. {error.sentence} It is tried again by itself."
        )

    @Slot(object)
    def _show_state(self, state: BackupState) -> None:
        if self._failing and not state.trouble:
            self._failing = False
            self.hide()

    @Slot()
    def _nudge(self) -> None:
        if not self._failing:
            self._say(NUDGE)

    def _say(self, words: str) -> None:
        self.ui.backup_bar_label.setText(words)
        self.show()
        announce(self, words)
