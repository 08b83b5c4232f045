# SPDX-License-Identifier: Apache-2.0
"""Settings: where backups go, how the last one went, and the drill that proves one opens."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.errors import CasebookError
from app.services.backup_state import (
    BackupState,
    drill_due,
    note_proved,
    note_restored,
    read_state,
    starved,
)
from app.services.backups import check_place, on_same_disk
from app.services.restoring import Proof
from ui.backing_up import BackingUp
from ui.forms.compiled.ui_backup_panel import Ui_BackupPanel
from ui.messages import announce, show_text
from ui.models.backup_words import (
    drill_words,
    last_words,
    missing_words,
    place_words,
    trouble_words,
)
from ui.pages.backups.dialog import PROVE, RESTORE, STOPPING, BackupDialog, Purpose
from ui.theme.theme import set_role
from ui.widgets.in_sight import bring_into_view
from ui.widgets.safekeeping.damaged_backups import DamagedBackupsRow
from ui.widgets.safekeeping.old_backups import OldBackupsRow
from ui.workbench import Workbench

BUSY = "Copying and checking. You can go on working, and locking does not wait for it."


class BackupsPart(QFrame):
    """A panel of the settings page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_BackupPanel()
        self.ui.setupUi(self)
        self._bench: Workbench | None = None
        self._backing: BackingUp | None = None
        self._folder = self._wanted = Path()
        self._state = BackupState()
        self._refused = ""
        self._to_see: QPushButton | None = None
        self._old: OldBackupsRow | None = None
        self._damaged: DamagedBackupsRow | None = None
        for label in (
            self.ui.last_label,
            self.ui.backup_trouble_label,
            self.ui.place_label,
            self.ui.backing_label,
            self.ui.drill_label,
        ):
            show_text(label, "")
        self.hide()

    def begin(self, workbench: Workbench, folder: Path) -> None:
        """Show what stands, and do what is asked here from now on."""
        self._bench, self._folder = workbench, folder
        ui = self.ui
        ui.now_button.clicked.connect(self._back_up)
        ui.stop_button.clicked.connect(self._stop)
        ui.place_button.clicked.connect(self._choose_place)
        ui.drill_button.clicked.connect(self._prove)
        ui.restore_button.clicked.connect(self._restore)
        self.join(BackingUp(workbench, self))
        self._old = OldBackupsRow(workbench, ui.old_label, ui.old_button, self)
        self._damaged = DamagedBackupsRow(workbench, ui.damaged_label, ui.damaged_button, self)
        self._damaged.removed.connect(self._look_at_old)
        workbench.jobs.database(partial(read_state, workbench.session), self._show_state)
        self.show()

    def join(self, backing: BackingUp) -> None:
        """Watch the backups that are made by themselves, instead of making its own."""
        if self._backing is not None:
            self._backing.changed.disconnect(self._show_progress)
            self._backing.noted.disconnect(self._show_state)
            self._backing.stopped.disconnect(self._show_stopped)
        self._backing = backing
        backing.changed.connect(self._show_progress)
        backing.noted.connect(self._show_state)
        backing.stopped.connect(self._show_stopped)
        self._show_progress()
        self._show_place()

    def take_focus(self) -> None:
        """Come into view: where a backup is made if that is wanted, else where one is proved."""
        self._to_see = self._next_step()
        self._to_see.setFocus()
        self._stay_in_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What comes to be said above the button that has the focus pushes it down."""
        super().resizeEvent(event)
        if self._to_see is not None and self._to_see.hasFocus():
            QTimer.singleShot(0, self._stay_in_view)

    @Slot()
    def _stay_in_view(self) -> None:
        if self._to_see is not None:
            bring_into_view(self._to_see)

    def _next_step(self) -> QPushButton:
        """The button that helps most as things stand."""
        now_button: QPushButton = self.ui.now_button
        drill_button: QPushButton = self.ui.drill_button
        if self._backing is None or self._bench is None:
            return drill_button
        state, now = self._backing.state, self._bench.session.clock.now()
        wanting = state.trouble or state.disproved_at or starved(state, now)
        return drill_button if not wanting and drill_due(state, now) else now_button

    def _show_place(self) -> None:
        if self._backing is None or self._bench is None:
            return
        place = self._backing.place
        self.ui.backup_folder_edit.setText(str(place.folder))
        self.ui.backup_folder_edit.setCursorPosition(0)
        self.ui.place_button.setVisible(not place.fixed)
        set_role(self.ui.place_label, "secondary")
        show_text(self.ui.place_label, place_words(place, same_disk=False))
        # Aside: a disk across a network may take long to answer.
        work = partial(on_same_disk, self._bench.session, place)
        self._bench.jobs.aside(work, self._show_same_disk)

    def _show_same_disk(self, same: bool) -> None:  # noqa: FBT001 - a plain answer
        if self._backing is not None and same:
            place = self._backing.place
            set_role(self.ui.place_label, "secondary" if place.fixed else "warning")
            show_text(self.ui.place_label, place_words(place, same_disk=True))

    @Slot(object)
    def _show_state(self, state: BackupState) -> None:
        if self._bench is None:
            return
        self._state, now = state, self._bench.session.clock.now()
        demo = self._bench.session.demo
        elsewhere = self._backing is not None and state.folder != str(self._backing.place.folder)
        show_text(self.ui.last_label, last_words(state, now, demo=demo, elsewhere=elsewhere))
        trouble = self._trouble(state) if state.trouble else missing_words(state.missing)
        # What the officer just chose and why it cannot be is not wiped away by an older answer.
        show_text(self.ui.backup_trouble_label, self._refused or trouble)
        show_text(self.ui.drill_label, drill_words(state, now))
        if state.made_at is not None:
            self._look_at_old()
        if self._damaged is not None and self._backing is not None:
            self._damaged.look(self._backing.place)

    @Slot()
    def _look_at_old(self) -> None:
        if self._old is not None and self._backing is not None:
            self._old.look(self._backing.place)

    def _trouble(self, state: BackupState) -> str:
        if self._bench is None or self._backing is None:
            return state.trouble
        now, fixed = self._bench.session.clock.now(), self._backing.place.fixed
        return trouble_words(state, now, fixed=fixed)

    @Slot()
    def _show_stopped(self) -> None:
        """Why there is no new backup stays to be seen."""
        self._show_state(self._state)

    @Slot()
    def _show_progress(self) -> None:
        if self._backing is None:
            return
        ui, running = self.ui, self._backing.running
        had_focus = ui.stop_button.hasFocus()
        ui.now_button.setEnabled(not running)
        ui.place_button.setEnabled(not running)
        ui.backing_bar.setValue(int(self._backing.done * 1000))
        for shown in (ui.backing_bar, ui.stop_button):
            shown.setVisible(running)
        if running != bool(ui.backing_label.text()):
            show_text(ui.backing_label, BUSY if running else "")
        if had_focus and not running:
            ui.now_button.setFocus()

    @Slot()
    def _back_up(self) -> None:
        if self._backing is not None:
            self._say_refused("")
            self._backing.back_up()
            self.ui.stop_button.setFocus()

    @Slot()
    def _stop(self) -> None:
        if self._backing is not None:
            self._backing.stop()
            show_text(self.ui.backing_label, STOPPING)

    @Slot()
    def _choose_place(self) -> None:
        if self._bench is None or self._backing is None:
            return
        start = self._backing.place.folder
        folder = self._bench.dialogs.folder_path(self, "Where backups go", start)
        if folder is None:
            return
        self._wanted = folder
        self._say_refused("")
        # Aside: a disk across a network may take long to answer.
        work = partial(check_place, self._folder, folder)
        self._bench.jobs.aside(work, self._take_place, self._refuse_place)

    def _refuse_place(self, error: CasebookError) -> None:
        self._say_refused(error.sentence)

    def _say_refused(self, sentence: str) -> None:
        self._refused = sentence
        show_text(self.ui.backup_trouble_label, sentence)

    def _take_place(self, _sound: None) -> None:
        if self._bench is None:
            return
        try:
            self._bench.preferences.choose_backups(self._wanted)
        except CasebookError as error:
            self._refuse_place(error)
            return
        self._show_place()
        # What is there is shown to work at once, and not found out tomorrow.
        self._back_up()

    @Slot()
    def _prove(self) -> None:
        self._open_dialog(PROVE)

    @Slot()
    def _restore(self) -> None:
        self._open_dialog(RESTORE)

    def _open_dialog(self, purpose: Purpose) -> None:
        if self._bench is None or self._backing is None:
            return
        bench = self._bench
        dialog = BackupDialog(
            purpose,
            bench.jobs,
            bench.dialogs,
            bench.theme,
            self._backing.place.folder,
            self,
            own=bench.session.vault.vault_id,
            account=bench.session.account,
        )
        dialog.proved.connect(self._note_proof)
        dialog.disproved.connect(self._note_broken)
        dialog.restored.connect(self._note_restored)
        # What is said of it above the button may by then take more room than before.
        self._to_see = self.ui.drill_button if purpose is PROVE else self.ui.restore_button
        dialog.finished.connect(self._stay_in_view)
        dialog.open()

    @Slot(object)
    def _note_proof(self, proof: Proof) -> None:
        self._note_drill(sound=proof.unsound == 0, entries=proof.held.entries)

    @Slot()
    def _note_broken(self) -> None:
        self._note_drill(sound=False, entries=0)

    def _note_drill(self, *, sound: bool, entries: int) -> None:
        if self._bench is not None:
            work = partial(note_proved, self._bench.session, sound=sound, entries=entries)
            self._bench.jobs.database(work, self._show_drill)
            announce(self, "The backup was checked")

    def _show_drill(self, state: BackupState) -> None:
        if self._backing is not None:
            self._backing.state = state
        self._show_state(state)

    @Slot(object)
    def _note_restored(self, _folder: Path) -> None:
        if self._bench is not None:
            self._bench.jobs.database(partial(note_restored, self._bench.session))
