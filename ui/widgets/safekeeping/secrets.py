# SPDX-License-Identifier: Apache-2.0
"""Settings: the passphrase, the recovery key, and who else can open this casebook."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.services.secrets import Opens, what_opens
from ui.forms.compiled.ui_secrets_part import Ui_SecretsPart
from ui.messages import show_text
from ui.pages.secrets.change import ChangePassphraseDialog
from ui.pages.secrets.renew import RenewRecoveryDialog
from ui.workbench import Workbench

YOU = (
    "Your passphrase opens it, and so do the twelve words of your recovery key. Change one of them"
    " if somebody else may know it."
)
PENDING = (
    "The passphrase was changed. Until the new one has opened this casebook once, the old one"
    " opens it too: lock, and unlock with the new one."
)
NO_FORCE_KEY = (
    "Your force has no key to this casebook. If passphrase and recovery key are both lost, nobody"
    " can open it."
)
FORCE_KEY = (
    "Whoever holds your force's private recovery key can open this casebook and read all of it."
    " When that is done with Casebook, you are told at the next unlock."
    " The key's fingerprint is {}."
)
NO_LONGER_NAMED = " Your force's settings do not name this key now; it still opens the casebook."


class SecretsPart(QFrame):
    """A panel of the settings page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # At once: else the key Tab would come to it last of all, wherever it stands.
        self.ui = Ui_SecretsPart()
        self.ui.setupUi(self)
        self.hide()

    def begin(self, workbench: Workbench, folder: Path) -> None:
        """Show what stands, and do what is asked here from now on."""
        self._workbench = workbench
        self._folder = folder
        self.ui.you_label.setText(YOU)
        for hidden in (self.ui.pending_label, self.ui.account_label, self.ui.force_key_panel):
            hidden.hide()
        self.ui.change_button.clicked.connect(self._change)
        self.ui.renew_button.clicked.connect(self._renew)
        self._look()
        self.show()

    @Slot()
    def _look(self) -> None:
        self._workbench.jobs.compute(partial(what_opens, self._folder), self._show)

    def _show(self, opens: Opens) -> None:
        ui, force = self.ui, opens.force
        show_text(ui.pending_label, PENDING if opens.old_passphrase_too else "")
        ui.account_label.setVisible(opens.this_account_only)
        ui.force_key_panel.setVisible(force is not None)
        if force is None:
            ui.force_label.setText(NO_FORCE_KEY)
            return
        named = self._workbench.session.policy.recovery_recipient == force.recipient
        words = FORCE_KEY.format(force.fingerprint) + ("" if named else NO_LONGER_NAMED)
        ui.force_label.setText(words)
        ui.force_key_edit.setText(force.recipient)
        ui.force_key_edit.setCursorPosition(0)

    @Slot()
    def _change(self) -> None:
        dialog = ChangePassphraseDialog(self._workbench, self)
        dialog.changed.connect(self._look)
        dialog.renewal_requested.connect(self._renew_after_choosing)
        dialog.open()
        dialog.take_focus()

    @Slot()
    def _renew(self) -> None:
        self._open(RenewRecoveryDialog(self._workbench, self))

    @Slot()
    def _renew_after_choosing(self) -> None:
        self._open(RenewRecoveryDialog(self._workbench, self, after_choosing=True))

    def _open(self, dialog: RenewRecoveryDialog) -> None:
        dialog.changed.connect(self._look)
        dialog.open()
