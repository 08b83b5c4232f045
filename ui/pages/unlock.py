# SPDX-License-Identifier: Apache-2.0
"""The unlock page: opens a casebook with its passphrase or its recovery key."""

from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from app.errors import CasebookError
from app.services.startup import DEMO_PASSPHRASE, HeaderState, VaultLabel, demo_folder
from ui.dialogs import Dialogs
from ui.forms.compiled.ui_unlock_page import Ui_UnlockPage
from ui.jobs import Jobs
from ui.messages import announce, show_text
from ui.opening import Opening, Unlocked
from ui.theme.theme import Theme
from ui.widgets.in_sight import bring_into_view

if TYPE_CHECKING:
    from app.services.session import Session

DAMAGED = frozenset(
    {
        "database-damaged",
        "database-missing",
        "database-unreadable",
        "header-altered",
        "header-damaged",
        "header-missing",
    }
)
"""Faults after which a backup is what helps."""
OTHER_ACCOUNT = "account-other"
"""The fault after which the recovery key is what helps."""
COLUMN = 420
"""How wide the panel is, in unscaled pixels."""
WORDS_HEIGHT = 96
FORGET_MS = 120_000
"""What was typed and not used for this long goes: nobody is there any more."""
START_AGAIN = "Then start Casebook again."
"""What is left to do when nothing may be opened, once somebody has put it right."""
NOTES = {
    HeaderState.SETTLED: "",
    HeaderState.CHANGED: (
        "The passphrase was changed. Use the new one; until it has opened the casebook once, the"
        " old one does too."
    ),
    HeaderState.FALLEN_BACK: (
        "The vault's header is damaged, so the one before it is used. Type the passphrase from"
        " before it was last changed. Nothing recorded is lost."
    ),
}
"""What the state of the headers means to whoever types a passphrase."""


IN_USE = (
    "This casebook is open in another window. Go to that window and choose “Open a sealed bundle”"
    " under Today."
)
"""Instead of closing it there, when this one was started for a bundle."""


class UnlockPage(QWidget):
    """Asks for the passphrase. What was typed is cleared as soon as it has been used."""

    unlocked = Signal(object)
    """An Unlocked."""
    another_chosen = Signal(object)
    """The folder (Path) of another vault."""
    restore_wanted = Signal()
    """The officer wants a casebook back from a backup."""

    def __init__(
        self,
        opening: Opening,
        jobs: Jobs,
        dialogs: Dialogs,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_UnlockPage()
        self.ui.setupUi(self)
        self._opening = opening
        self._jobs = jobs
        self._dialogs = dialogs
        self._folder = Path()
        self._asked = 0.0
        self._forgetting = QTimer(self, interval=FORGET_MS, singleShot=True)
        self._usable = False
        self._refused = False
        self.ui.unlock_column.setMaximumWidth(theme.px(COLUMN))
        self.ui.words_edit.setMaximumHeight(theme.px(WORDS_HEIGHT))
        self._connect()
        for hidden in (
            self.ui.waiting_label,
            self.ui.caps_label,
            self.ui.note_label,
            self.ui.unlock_error_label,
            self.ui.recovery_error_label,
            self.ui.recovery_panel,
            self.ui.help_panel,
            self.ui.restore_button,
            self.ui.demo_label,
        ):
            hidden.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.unlock_button.clicked.connect(self._unlock)
        ui.passphrase_edit.returnPressed.connect(self._unlock)
        ui.passphrase_edit.textEdited.connect(self._forget_error)
        ui.passphrase_edit.textChanged.connect(self._typed)
        ui.words_edit.textChanged.connect(self._typed)
        self._forgetting.timeout.connect(self.forget)
        ui.passphrase_edit.installEventFilter(self)
        ui.show_button.toggled.connect(self._show_passphrase)
        ui.recovery_button.clicked.connect(self._ask_for_words)
        ui.passphrase_button.clicked.connect(self._ask_for_passphrase)
        ui.recover_button.clicked.connect(self._recover)
        ui.another_button.clicked.connect(self._choose_another)
        ui.ring_button.toggled.connect(self._show_help)
        ui.restore_button.clicked.connect(self.restore_wanted)
        panel, within = ui.recovery_panel, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys in ("Ctrl+Return", "Ctrl+Enter"):  # Return alone is a new line among the words
            QShortcut(QKeySequence(keys), panel, context=within).activated.connect(self._recover)

    def await_bundle(self, *, waits: bool) -> None:
        """Say that a sealed bundle is shown after unlocking; not which, its name may say whose."""
        self.ui.waiting_label.setVisible(waits)

    def show_vault(self, folder: Path, label: VaultLabel) -> None:
        """Ask for the passphrase of this vault."""
        self._folder = folder
        self._usable = True
        self.ui.officer_label.setText(label.label)
        self.ui.demo_label.setVisible(label.demo)
        show_text(self.ui.note_label, NOTES[label.state])
        if folder == demo_folder():
            self.ui.demo_label.setText(f"{self.ui.demo_label.text()}: {DEMO_PASSPHRASE}")
        self._set_busy(busy=False)
        self._ask_for_passphrase()

    def show_unusable(self, folder: Path, error: CasebookError) -> None:
        """Say why this vault cannot be opened; another one still can."""
        self._folder = folder
        self._usable = False
        self.ui.officer_label.clear()
        show_text(self.ui.note_label, "")
        self._set_busy(busy=False)
        show_text(self.ui.unlock_error_label, error.sentence)
        self.ui.restore_button.show()
        self._lead_to(self.ui.restore_button if error.code in DAMAGED else self.ui.another_button)

    def show_refused(self, error: CasebookError) -> None:
        """Say why nothing at all can be opened here; only who to ring is left."""
        self._usable, self._refused = False, True
        self.forget()  # what was typed is of no use now
        self._switch(to_words=False)
        self._set_busy(busy=False)
        show_text(self.ui.unlock_error_label, f"{error.sentence} {START_AGAIN}")
        self.ui.ring_button.setFocus()

    def show_error(self, error: CasebookError) -> None:
        """Say what went wrong; it can be tried again."""
        self._set_busy(busy=False)
        if self._refused:
            return  # why nothing opens stands there already
        if error.code == OTHER_ACCOUNT:
            self._switch(to_words=True)  # here no passphrase helps
        with_words = self.ui.recovery_panel.isVisible()
        label = self.ui.recovery_error_label if with_words else self.ui.unlock_error_label
        elsewhere = error.code == "vault-busy" and not self.ui.waiting_label.isHidden()
        show_text(label, IN_USE if elsewhere else error.sentence)
        if error.code in DAMAGED:
            self.ui.restore_button.show()
            self._lead_to(self.ui.restore_button)  # typing again would not help
        else:
            self._lead_to(self.ui.words_edit if with_words else self.ui.passphrase_edit)

    def _lead_to(self, helps: QWidget) -> None:
        """Put the focus on what helps now, and show it: the window may be low."""
        helps.setFocus()
        bring_into_view(helps)

    @Slot()
    def forget(self) -> None:
        """Nothing that was typed stays, nor can it be seen."""
        self.ui.passphrase_edit.setText("")  # not clear(), which could be undone
        self.ui.words_edit.clear()
        self.ui.show_button.setChecked(False)
        self.ui.caps_label.hide()

    def focus_first(self) -> None:
        """Put the cursor where typing begins."""
        self.ui.passphrase_edit.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back from the recovery key to the passphrase."""
        if event.key() == Qt.Key.Key_Escape and self.ui.passphrase_button.isVisible():
            self.ui.passphrase_button.click()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice letters that come out as capitals although Shift is up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            text = event.text()
            if len(text) == 1 and text.isalpha():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.ui.caps_label.setVisible(text.isupper() != shift)
        return super().eventFilter(watched, event)

    @Slot()
    def _typed(self) -> None:
        if self.ui.passphrase_edit.text() or self.ui.words_edit.toPlainText():
            self._forgetting.start()
        else:
            self._forgetting.stop()

    @Slot(bool)
    def _show_help(self, wanted: bool) -> None:  # noqa: FBT001  Qt's signal
        """Whoever looks for help is told of backups too; that stays, once it was needed."""
        self.ui.help_panel.setVisible(wanted)
        if wanted:
            self.ui.restore_button.setVisible(not self._refused)
            bring_into_view(self.ui.help_panel)

    @Slot()
    def _unlock(self) -> None:
        passphrase = self.ui.passphrase_edit.text()
        if not self._usable or not self.ui.unlock_button.isEnabled():
            return
        if not passphrase:
            show_text(self.ui.unlock_error_label, "Type your passphrase.")
            return
        # Not clear(), which could be undone.
        self.ui.passphrase_edit.setText("")
        self.ui.show_button.setChecked(False)
        self._open(partial(self._opening.with_passphrase, self._folder, passphrase))

    @Slot()
    def _recover(self) -> None:
        words = self.ui.words_edit.toPlainText()
        if not self._usable or not self.ui.recover_button.isEnabled():
            return
        if not words.strip():
            show_text(self.ui.recovery_error_label, "Type the twelve words of your recovery key.")
            return
        self._open(partial(self._opening.with_recovery, self._folder, words))

    def _open(self, work: "partial[Session]") -> None:
        self._asked = monotonic()
        self._forget_error()
        self._set_busy(busy=True)
        announce(self, "Unlocking")
        self._jobs.database(work, self._opened, self.show_error)

    def _opened(self, session: "Session") -> None:
        self.forget()
        self.unlocked.emit(Unlocked(session, self._folder, self._asked))

    def _set_busy(self, *, busy: bool) -> None:
        ready = self._usable and not busy
        for widget in (
            self.ui.passphrase_edit,
            self.ui.show_button,
            self.ui.unlock_button,
            self.ui.words_edit,
            self.ui.recover_button,
            self.ui.recovery_button,
        ):
            widget.setEnabled(ready)
        self.ui.another_button.setEnabled(not busy and not self._refused)
        self.ui.restore_button.setEnabled(not busy and not self._refused)
        self.ui.unlock_button.setText("Unlocking…" if busy else "&Unlock")
        self.ui.recover_button.setText("Opening…" if busy else "&Open")

    @Slot()
    def _forget_error(self) -> None:
        show_text(self.ui.unlock_error_label, "")
        show_text(self.ui.recovery_error_label, "")

    @Slot(bool)
    def _show_passphrase(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.passphrase_edit.setEchoMode(mode)
        self.ui.show_button.setText("&Hide" if shown else "&Show")
        self.ui.passphrase_edit.setFocus()

    @Slot()
    def _ask_for_words(self) -> None:
        self._switch(to_words=True)
        self.ui.words_edit.setFocus()

    @Slot()
    def _ask_for_passphrase(self) -> None:
        self._switch(to_words=False)
        self.ui.words_edit.clear()
        self.ui.passphrase_edit.setFocus()

    def _switch(self, *, to_words: bool) -> None:
        self._forget_error()
        self.ui.unlock_panel.setHidden(to_words)
        self.ui.recovery_panel.setVisible(to_words)
        self.ui.recovery_button.setHidden(to_words)

    @Slot()
    def _choose_another(self) -> None:
        folder = self._dialogs.folder_path(self, "The folder of the vault", self._folder.parent)
        if folder is not None:
            self.another_chosen.emit(folder)
