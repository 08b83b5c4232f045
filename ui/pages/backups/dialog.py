# SPDX-License-Identifier: Apache-2.0
"""Proves that a backup opens, or makes a casebook from one: which, with what, and what came of it.

Needs no open casebook.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from app.errors import CasebookError
from app.services.restoring import (
    NOT_SOUND,
    Found,
    Generation,
    Holdings,
    Proof,
    UserWrap,
    look_for_backups,
    new_vault_folder,
    now,
    prove_backup,
    restore_backup,
)
from ui.dialogs import Dialogs
from ui.forms.compiled.ui_backup_dialog import Ui_BackupDialog
from ui.jobs import Jobs
from ui.long_work import LongWork
from ui.messages import show_text
from ui.models.backup_words import (
    backup_rows,
    passed_over_words,
    proof_words,
    restored_words,
)
from ui.pages.fitting import fit_dialog
from ui.theme.theme import Theme, set_role
from ui.widgets.in_sight import bring_into_view
from ui.widgets.tab_stops import KeyDialog

SIZE = (640, 720)
MOST_ROWS, LIST_MARGIN = 6, 12
LOOKING = "Looking for backups…"
NONE = (
    "There are no backups of Casebook in this folder. Choose the folder that backups go to, or the"
    " folder of one backup."
)
NOT_OF_THIS = "The backups in this folder are of other casebooks, and none is of this one."
BROKEN = "This backup is damaged or not complete. Make a new one, and prove that it opens."
STOPPED = "Stopped. Nothing was changed."
STOPPING = "Stopping…"


@dataclass(frozen=True)
class Purpose:
    """What the dialog is for, in words."""

    title: str
    text: str
    """What will happen."""
    button: str
    """What begins it."""
    busy: str
    good: str
    """What has happened."""


PROVE = Purpose(
    title="Prove that a backup opens",
    text="It is opened where it is and only read: every page and every entry in it is checked.",
    button="&Prove it",
    busy="Reading and checking all of it…",
    good="This backup opens.",
)
RESTORE = Purpose(
    title="Restore from a backup",
    text="A casebook is made from it in a new folder. The backup and your present casebook stay as"
    " they are: nothing is overwritten.",
    button="&Restore it",
    busy="Copying it and checking all of it…",
    good="The casebook is restored.",
)


class BackupDialog(KeyDialog):
    """Stays open with what was found until it is closed."""

    proved = Signal(object)
    """A Proof."""
    disproved = Signal()
    """A backup was tried and does not hold."""
    restored = Signal(object)
    """The folder (Path) of the new casebook."""
    open_wanted = Signal(object)
    """The officer wants to open that casebook now: its folder (Path)."""

    def __init__(
        self,
        purpose: Purpose,
        jobs: Jobs,
        dialogs: Dialogs,
        theme: Theme,
        folder: Path,
        parent: QWidget | None = None,
        *,
        may_open: bool = False,
        own: UUID | None = None,
        account: UserWrap | None = None,
    ) -> None:
        """``folder``: where to look first. ``may_open``: a restored casebook can be opened here.

        ``own``: the casebook that is open; a proof is of its backups only. ``account``: the
        user's, to which a passphrase may be bound; None: what the system offers.
        """
        super().__init__(parent)
        self.ui = Ui_BackupDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._purpose, self._jobs, self._dialogs = purpose, jobs, dialogs
        self._may_open, self._own, self._account = may_open, own, account
        self._backups: tuple[Generation, ...] = ()
        self._restored: Path | None = None
        self._to = new_vault_folder()
        self._work = LongWork(jobs, self)
        self._say_purpose()
        self._connect()
        fit_dialog(self, theme, *SIZE)
        self._look_in(folder)

    def reject(self) -> None:
        """Stop what is under way; else leave."""
        if self._work.running:
            self._work.stop()
            show_text(self.ui.busy_label, STOPPING)
        else:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog: what was typed does not stay, and work does not go on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.ui.secret_edit.clear()
            self._work.stop()

    def _say_purpose(self) -> None:
        ui, purpose = self.ui, self._purpose
        self.setWindowTitle("Backups")
        ui.backup_title_label.setText(purpose.title)
        ui.backup_text_label.setText(purpose.text)
        ui.go_button.setText(f"{purpose.button}  Ctrl+↵")
        ui.go_button.setAccessibleName(purpose.button.replace("&", ""))
        ui.to_widget.setVisible(purpose is RESTORE)
        ui.to_edit.setText(str(self._to))
        ui.result_frame.hide()
        for label in (ui.none_label, ui.trouble_label, ui.busy_label):
            show_text(label, "")

    def _connect(self) -> None:
        ui = self.ui
        ui.from_button.clicked.connect(self._choose_from)
        ui.to_button.clicked.connect(self._choose_to)
        ui.show_button.toggled.connect(self._show_secret)
        ui.secret_edit.textChanged.connect(self._refresh)
        ui.secret_edit.returnPressed.connect(self._go)
        ui.backups_list.currentRowChanged.connect(self._refresh)
        ui.go_button.clicked.connect(self._go)
        ui.close_button.clicked.connect(self.reject)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, self).activated.connect(self._go)
        self._work.progressed.connect(self._progress)
        self._work.finished.connect(self._finished)
        self._work.failed.connect(self._failed)

    def _look_in(self, folder: Path) -> None:
        self.ui.from_edit.setText(str(folder))
        self.ui.from_edit.setCursorPosition(0)
        self.ui.backups_list.clear()
        self._backups = ()
        show_text(self.ui.none_label, LOOKING)
        self._refresh()
        # Aside: a disk across a network may take long to answer.
        self._jobs.aside(partial(look_for_backups, folder), self._show_found, self._not_listed)

    def _show_found(self, found: Found) -> None:
        """A proof of another casebook's backup would say nothing of this one's."""
        only_own = self._purpose is PROVE and self._own is not None
        self._backups = tuple(
            each for each in found.backups if not only_own or each.vault_id == self._own
        )
        for row in backup_rows(self._backups, now(), found.owners, self._own):
            self.ui.backups_list.addItem(QListWidgetItem(row))
        said = [passed_over_words(found)]
        if not self._backups and (found.backups or not said[0]):
            said.insert(0, NOT_OF_THIS if found.backups else NONE)
        self._settle(" ".join(filter(None, said)))

    def _settle(self, words: str) -> None:
        """Say what there is besides what can be chosen, and begin where the officer goes on."""
        show_text(self.ui.none_label, words)
        self._fit_list()
        if self._backups:
            self.ui.backups_list.setCurrentRow(0)
        self._refresh()
        begin = self.ui.secret_edit if self._backups else self.ui.from_button
        begin.setFocus()
        bring_into_view(begin)

    def _fit_list(self) -> None:
        """As high as its rows, and no higher than a few of them."""
        rows = self.ui.backups_list
        rows.setVisible(bool(self._backups))
        height = rows.sizeHintForRow(0) * min(len(self._backups), MOST_ROWS)
        rows.setFixedHeight(height + 2 * rows.frameWidth() + LIST_MARGIN)

    def _not_listed(self, error: CasebookError) -> None:
        self._settle(NONE if error.code == "folder-gone" else error.sentence)

    @Slot()
    def _refresh(self) -> None:
        ui, busy = self.ui, self._work.running
        ready = ui.backups_list.currentRow() >= 0 and bool(ui.secret_edit.text().strip())
        ui.go_button.setEnabled(self._restored is not None or (ready and not busy))
        for widget in (
            ui.from_button,
            ui.backups_list,
            ui.secret_edit,
            ui.show_button,
            ui.to_button,
        ):
            widget.setEnabled(not busy and self._restored is None)
        ui.busy_bar.setVisible(busy)
        ui.close_button.setText("S&top" if busy else "C&lose")

    @Slot()
    def _choose_from(self) -> None:
        start = Path(self.ui.from_edit.text())
        folder = self._dialogs.folder_path(self, "The folder of the backups", start)
        if folder is not None:
            self._look_in(folder)

    @Slot()
    def _choose_to(self) -> None:
        folder = self._dialogs.folder_path(self, "A new or empty folder", self._to.parent)
        if folder is not None:
            self._to = folder
            self.ui.to_edit.setText(str(folder))

    @Slot(bool)
    def _show_secret(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.secret_edit.setEchoMode(mode)
        self.ui.show_button.setText("&Hide" if shown else "&Show")

    @Slot()
    def _go(self) -> None:
        if not self.ui.go_button.isEnabled():
            return
        if self._restored is not None:
            self.open_wanted.emit(self._restored)
            self.accept()
            return
        backup = self._backups[self.ui.backups_list.currentRow()]
        secret = self.ui.secret_edit.text()
        self.ui.secret_edit.clear()
        self.ui.show_button.setChecked(False)
        self.ui.result_frame.hide()
        show_text(self.ui.trouble_label, "")
        show_text(self.ui.busy_label, self._purpose.busy)
        self.ui.busy_bar.setValue(0)
        account = self._account
        if self._purpose is PROVE:
            self._work.begin(partial(prove_backup, backup, secret, account=account))
        else:
            self._work.begin(partial(restore_backup, backup, self._to, secret, account=account))
        self._refresh()
        self.ui.close_button.setFocus()

    @Slot(float)
    def _progress(self, done: float) -> None:
        self.ui.busy_bar.setValue(int(done * 1000))

    @Slot(object)
    def _finished(self, found: Proof | Holdings) -> None:
        show_text(self.ui.busy_label, "")
        if isinstance(found, Proof):
            good = found.unsound == 0
            title = self._purpose.good if good else "This backup opens, but look at what it holds."
            self._show_result(title, proof_words(found, now()), good=good)
            self.proved.emit(found)
        else:
            self._show_restored(found)
        self._refresh()
        self.ui.close_button.setFocus()
        if self._restored is not None:
            self.ui.go_button.setFocus()

    def _show_restored(self, held: Holdings) -> None:
        words = restored_words(held, now())
        if self._may_open:
            self._restored = self._to
            self.ui.go_button.setText("&Open it now  Ctrl+↵")
            self.ui.go_button.setAccessibleName("Open it now")
        else:
            words += " To open it, lock Casebook, choose Another vault, and this folder."
        self._show_result(self._purpose.good, words, good=True)
        self.restored.emit(self._to)

    def _show_result(self, title: str, words: str, *, good: bool) -> None:
        set_role(self.ui.result_frame, "notice" if good else "trouble")
        self.ui.result_title_label.setText(title)
        self.ui.result_frame.show()
        show_text(self.ui.result_label, words)
        # How high it is, is known a moment later.
        QTimer.singleShot(0, self._see_result)

    @Slot()
    def _see_result(self) -> None:
        self.ui.backup_column.layout().activate()
        self.ui.backup_scroll.ensureWidgetVisible(self.ui.result_frame)

    @Slot(object)
    def _failed(self, error: CasebookError) -> None:
        show_text(self.ui.busy_label, "")
        stopped = error.code == "stopped"
        broken = self._purpose is PROVE and error.code in NOT_SOUND
        set_role(self.ui.trouble_label, "body" if stopped else "danger")
        said = STOPPED if stopped else BROKEN if broken else error.sentence
        show_text(self.ui.trouble_label, said)
        if broken:
            self.disproved.emit()
        self._refresh()
        self.ui.secret_edit.setFocus()
        bring_into_view(self.ui.secret_edit)
        bring_into_view(self.ui.trouble_label)
