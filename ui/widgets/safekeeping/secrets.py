# SPDX-License-Identifier: Apache-2.0
"""Settings: the passphrase, the recovery key, and who else can open this casebook."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.services.secrets import Opens, Way, must_choose_passphrase, what_opens
from app.services.session import Session
from ui.forms.compiled.ui_secrets_part import Ui_SecretsPart
from ui.messages import show_text
from ui.pages.secrets.binding import BindingDialog
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
BINDING_PENDING = (
    "To finish binding the passphrase to your account, lock and unlock once. Until then it still"
    " opens this casebook anywhere."
)
FREEING_PENDING = "To finish what was changed about your account, lock and unlock once."
HERE_ONLY = (
    "Your passphrase opens this casebook only in your account on this computer. Anywhere else it"
    " takes the recovery key, and so do copies and backups of it there."
)
WHERE_SET = (
    "The passphrase opens this casebook only in the user account in which it was set. The recovery"
    " key opens it anywhere."
)
ANYWHERE = (
    "Your passphrase opens this casebook in any account, and on any computer that has a copy of"
    " the folder."
)
SET = " Set by your force."
NEXT_UNLOCK = " Your force asks for the other way: Casebook sees to it at the next unlock."
CANNOT = " Your force binds passphrases to accounts, and this computer offers no such thing."
BIND, FREE = "&Bind the passphrase to it…", "Let the passphrase open it &anywhere…"
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
        self._bound = self._force_too = False
        self.ui.you_label.setText(YOU)
        for hidden in (self.ui.pending_label, *self._account_row(), self.ui.force_key_panel):
            hidden.hide()
        self.ui.change_button.clicked.connect(self._change)
        self.ui.renew_button.clicked.connect(self._renew)
        self.ui.account_button.clicked.connect(self._bind)
        self._look()
        self.show()

    @Slot()
    def _look(self) -> None:
        self._workbench.jobs.compute(partial(what_opens, self._folder), self._show)

    def _show(self, opens: Opens) -> None:
        ui, force = self.ui, opens.force
        show_text(ui.pending_label, pending_words(opens))
        self._show_account(opens)
        ui.force_key_panel.setVisible(force is not None)
        if force is None:
            ui.force_label.setText(NO_FORCE_KEY)
            return
        named = self._workbench.session.policy.recovery_recipient == force.recipient
        words = FORCE_KEY.format(force.fingerprint) + ("" if named else NO_LONGER_NAMED)
        ui.force_label.setText(words)
        ui.force_key_edit.setText(force.recipient)
        ui.force_key_edit.setCursorPosition(0)

    def _show_account(self, opens: Opens) -> None:
        ui, session = self.ui, self._workbench.session
        self._bound, self._force_too = opens.this_account_only, opens.force is not None
        words = account_words(session, bound=self._bound)
        for widget in self._account_row():
            widget.setVisible(bool(words))
        ui.account_label.setText(words)
        ui.account_button.setText(FREE if self._bound else BIND)
        may = session.policy.bound is None and session.account.available
        ui.account_buttons_row.setVisible(may and not must_choose_passphrase(session))

    def _account_row(self) -> tuple[QWidget, ...]:
        ui = self.ui
        return ui.account_title_label, ui.account_label, ui.account_buttons_row

    @Slot()
    def _bind(self) -> None:
        dialog = BindingDialog(
            self._workbench, self, bind=not self._bound, force_too=self._force_too
        )
        dialog.changed.connect(self._look)
        dialog.open()
        dialog.take_focus()

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


def account_words(session: Session, *, bound: bool) -> str:
    """In which accounts the passphrase opens the casebook; empty where none could be bound."""
    decided, can = session.policy.bound, session.account.available
    if bound:
        here = can and session.vault.opened_by in (Way.PASSPHRASE, Way.MADE)
        words = HERE_ONLY if here else WHERE_SET
    elif can or decided:
        words = ANYWHERE
    else:
        return ""
    if decided is None:
        return words
    if decided == bound:
        return words + SET
    return words + (CANNOT if decided and not can else NEXT_UNLOCK)


def pending_words(opens: Opens) -> str:
    """What is left of a change until the new way has opened the casebook; empty if nothing."""
    if opens.old_passphrase_too:
        return PENDING
    if not opens.binding_unfinished:
        return ""
    return BINDING_PENDING if opens.this_account_only else FREEING_PENDING
