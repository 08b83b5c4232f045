# SPDX-License-Identifier: Apache-2.0
"""Settings: where backups go, how the last one went, and the drill that proves one opens."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import CasebookError
from app.services.backups import (
    BackupState,
    check_place,
    note_proved,
    note_restored,
    on_same_disk,
    read_state,
)
from app.services.restoring import Proof
from ui.backing_up import BackingUp
from ui.forms.compiled.ui_backup_panel import Ui_BackupPanel
from ui.messages import announce, show_text
from ui.models.backup_words import drill_words, last_words, place_words
from ui.pages.backups.dialog import PROVE, RESTORE, BackupDialog, Purpose
from ui.theme.theme import set_role
from ui.widgets.in_sight import bring_into_view
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
        self._folder = Path()
        self._state = BackupState()
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
        workbench.jobs.database(partial(read_state, workbench.session), self._show_state)
        self.show()

    def join(self, backing: BackingUp) -> None:
        """Watch the backups that are made by themselves, instead of making its own."""
        if self._backing is not None:
            self._backing.changed.disconnect(self._show_progress)
            self._backing.noted.disconnect(self._show_state)
        self._backing = backing
        backing.changed.connect(self._show_progress)
        backing.noted.connect(self._show_state)
        self._show_progress()
        self._show_place()

    def take_focus(self) -> None:
        """Come into view, at the button that proves a backup."""
        self.ui.drill_button.setFocus()
        self._stay_in_view()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What comes to be said above the button that has the focus pushes it down."""
        super().resizeEvent(event)
        if self.ui.drill_button.hasFocus():
            QTimer.singleShot(0, self._stay_in_view)

    @Slot()
    def _stay_in_view(self) -> None:
        bring_into_view(self.ui.drill_button)

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
        show_text(self.ui.last_label, last_words(state, now, demo=demo))
        show_text(self.ui.backup_trouble_label, state.trouble)
        show_text(self.ui.drill_label, drill_words(state, now))

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
            show_text(self.ui.backup_trouble_label, "")
            self._backing.back_up()
            self.ui.stop_button.setFocus()

    @Slot()
    def _stop(self) -> None:
        if self._backing is not None:
            self._backing.stop()

    @Slot()
    def _choose_place(self) -> None:
        if self._bench is None or self._backing is None:
            return
        start = self._backing.place.folder
        folder = self._bench.dialogs.folder_path(self, "Where backups go", start)
        if folder is None:
            return
        try:
            check_place(self._folder, folder)
            self._bench.preferences.choose_backups(folder)
        except CasebookError as error:
            show_text(self.ui.backup_trouble_label, error.sentence)
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
            purpose, bench.jobs, bench.dialogs, bench.theme, self._backing.place.folder, self
        )
        dialog.proved.connect(self._note_proof)
        dialog.restored.connect(self._note_restored)
        dialog.open()

    @Slot(object)
    def _note_proof(self, proof: Proof) -> None:
        if self._bench is not None:
            sound, entries = proof.unsound == 0, proof.held.entries
            work = partial(note_proved, self._bench.session, sound=sound, entries=entries)
            self._bench.jobs.database(work, self._show_state)
            announce(self, "The backup was checked")

    @Slot(object)
    def _note_restored(self, _folder: Path) -> None:
        if self._bench is not None:
            self._bench.jobs.database(partial(note_restored, self._bench.session))
