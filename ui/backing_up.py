# SPDX-License-Identifier: Apache-2.0
"""Makes backups by itself while a casebook is open, and says so only when it cannot."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import CasebookError
from app.services.backup_state import (
    BackupState,
    disk_to_tell,
    drill_due,
    note_begun,
    note_origin,
    note_told,
    note_trouble,
    read_state,
    starved,
)
from app.services.backups import (
    BackupMade,
    Due,
    Place,
    backup_due,
    backup_place,
    note_backup,
    on_same_disk,
    prepare_backup,
)
from ui.forms.compiled.ui_backup_bar import Ui_BackupBar
from ui.long_work import LongWork
from ui.messages import announce
from ui.models.backup_words import (
    DISPROVED,
    NUDGE,
    SAME_DISK,
    STARVED,
    is_urgent,
    missing_words,
    trouble_words,
)
from ui.theme.theme import set_role
from ui.widgets.turning_row import turn_bar
from ui.workbench import Workbench

LOOK_MS = 30_000
LONGEST_WAIT = 30
"""How many looks a backup waits for a quiet moment: a quarter of an hour."""
AGAIN_AFTER = 30
"""How many looks later a failed backup is tried again."""


class BackingUp(QObject):
    """The backups of an open casebook: one at a time, on a thread of their own."""

    changed = Signal()
    """It began, got on or came to an end."""
    noted = Signal(object)
    """A BackupState: what is known of the backups is other than before."""
    stopped = Signal()
    """The one under way was stopped: nothing came of it."""
    trouble = Signal(object)
    """A CasebookError: a backup could not be made, for a reason not told before."""
    troubled = Signal(object)
    """A BackupState, once that reason is kept: the officer is to be told."""
    advised = Signal(str)
    """What the officer is well advised to do about backups, in a sentence or two."""

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
        self.state = BackupState()
        """What is known of the backups, a moment after this was made."""
        self._run = prepare_backup(bench.session, self.place)
        self._asked = False
        self._looks_to_wait = 0
        self._waited = 0
        self._told = self._sentence = ""
        self._may_advise = True
        self.done = 0.0
        """How much of the backup under way is done, from 0 to 1."""
        bench.jobs.database(partial(read_state, bench.session), self._know)

    @property
    def place(self) -> Place:
        """Where backups go now."""
        return backup_place(self._bench.session, self._bench.preferences.backups, self.state)

    @property
    def now(self) -> datetime:
        """The time as the casebook has it (UTC)."""
        return self._bench.session.clock.now()

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
        self._bench.jobs.database(partial(read_state, session), self.look_back)

    def look_back(self, state: BackupState) -> None:
        """Say what the officer should do, after what is known of the backups up to now."""
        self._know(state)
        if state.missing:
            self._advise(missing_words(state.missing))
        elif starved(state, self.now):
            self._advise(STARVED)
        elif drill_due(state, self.now):
            self._advise(DISPROVED if state.disproved_at else NUDGE)

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
        elif due is Due.NO:
            self._look_at_disk()

    def _begin(self, *, asked: bool) -> None:
        if self.running:
            return
        self._asked, self._waited, self.done = asked, 0, 0.0
        self._run = prepare_backup(self._bench.session, self.place)
        # What cannot be kept now is no reason not to make one.
        work = partial(note_begun, self._bench.session)
        self._bench.jobs.database(work, self._know, self._pass_over)
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
            self.stopped.emit()
            return
        new, self._told = error.code != self._told, error.code
        self._sentence = error.sentence
        work = partial(note_trouble, self._bench.session, error)
        if new:
            self._bench.jobs.database(work, self._tell_trouble, self._tell_unkept)
            self.trouble.emit(error)
        else:
            self._bench.jobs.database(work, self._tell, self._pass_over)

    def _know(self, state: BackupState) -> None:
        self.state = state

    def _pass_over(self, _error: CasebookError) -> None:
        pass

    def _tell(self, state: BackupState) -> None:
        self._know(state)
        self.noted.emit(state)

    def _tell_trouble(self, state: BackupState) -> None:
        self._know(state)
        self.troubled.emit(state)
        self.noted.emit(state)

    def _tell_unkept(self, _error: CasebookError) -> None:
        """On a full disk it cannot even be kept; the officer is told all the same."""
        self._tell_trouble(replace(self.state, trouble=self._sentence))

    def _look_at_disk(self) -> None:
        """Whether backups are lost with the casebook; asked aside, since a disk may be slow."""
        place = self.place
        if self._may_advise and not place.fixed and disk_to_tell(self.state, self.now):
            self._may_advise = False
            work = partial(on_same_disk, self._bench.session, place)
            self._bench.jobs.aside(work, self._tell_of_disk)

    def _tell_of_disk(self, same: bool) -> None:  # noqa: FBT001 - a plain answer
        if same:
            self.advised.emit(f"Backups are on the disk that the casebook is on. {SAME_DISK}")
            self._bench.jobs.database(partial(note_told, self._bench.session), self._know)

    def _advise(self, words: str) -> None:
        """One piece of advice is enough until the next unlock."""
        if self._may_advise:
            self._may_advise = False
            self.advised.emit(words)


class BackupBar(QFrame):
    """Above the page: that backups fail, or what to do about them. It stands in no way."""

    wanted = Signal()
    """The officer wants to see the backups."""

    def __init__(self, backing_up: BackingUp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BackupBar()
        self.ui.setupUi(self)
        self._backing = backing_up
        self._failing = False
        self._words = ""
        self._first: QWidget | None = None
        self.ui.backup_bar_button.clicked.connect(self.wanted)
        self.ui.backup_bar_button.clicked.connect(self._dismiss)
        self.ui.later_button.clicked.connect(self._dismiss)
        backing_up.troubled.connect(self._show_trouble)
        backing_up.noted.connect(self._show_state)
        backing_up.advised.connect(self._advise)
        self.hide()

    def give_way_to(self, first: QWidget) -> None:
        """Speak only once ``first`` has been seen to: a small window has no room for both."""
        self._first = first
        first.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The other bars come, or go."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_in_turn()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the words where these would else have little room."""
        super().resizeEvent(event)
        ui = self.ui
        turn_bar(self, ui.backup_bar_layout, ui.backup_bar_button, ui.later_button)

    @Slot(object)
    def _show_trouble(self, state: BackupState) -> None:
        self._failing = True
        backing = self._backing
        words = trouble_words(state, backing.now, fixed=backing.place.fixed)
        self._say(words, urgent=is_urgent(state, backing.now))

    @Slot(object)
    def _show_state(self, state: BackupState) -> None:
        if self._failing and not state.trouble:
            self._failing = False
            self._dismiss()

    @Slot()
    def _dismiss(self) -> None:
        self._words = ""
        self.hide()

    @Slot(str)
    def _advise(self, words: str) -> None:
        if not self._failing:
            self._say(words)

    def _say(self, words: str, *, urgent: bool = False) -> None:
        set_role(self, "trouble" if urgent else "banner")
        set_role(self.ui.backup_bar_label, "danger" if urgent else "warning")
        self.ui.backup_bar_label.setText(words)
        self._words = words
        self.hide()
        self._show_in_turn()

    def _show_in_turn(self) -> None:
        turn = bool(self._words) and (self._first is None or self._first.isHidden())
        if turn and self.isHidden():
            self.show()
            announce(self, self._words)
        elif not turn:
            self.hide()
