# SPDX-License-Identifier: Apache-2.0
"""Bars above the page that say what an officer must know of who has opened the casebook."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.services.auditing import AuditRow, acknowledge, unseen_recoveries
from app.services.secrets import Way, must_choose_passphrase, what_opens
from app.services.session import Session
from app.services.slot_log import before_binding, by_old_passphrase
from ui.forms.compiled.ui_secrets_bar import Ui_SecretsBar
from ui.messages import announce
from ui.models.secret_words import FORCE_KEY, RECOVERY_KEY, Notice, notices
from ui.pages.secrets.change import ChangePassphraseDialog
from ui.pages.secrets.renew import RenewRecoveryDialog
from ui.widgets.turning_row import turn_bar
from ui.workbench import Workbench

CHOOSE = "Choose a passphrase…"
CHANGE = "Change the passphrase…"
NOT_CHOSEN = "No new passphrase has been chosen yet. Without one you will need {} again next time."
OLD_ONE = (
    "You unlocked with the old passphrase. It stops working once the new one has been used. If you"
    " do not know the new one, change it again."
)
FALLEN_BACK = (
    "The vault's header was damaged, so Casebook used the one before it: your passphrase is the"
    " one from before the last change. Nothing recorded is lost. Change it again, and have the"
    " disk checked."
)
PUT_BACK = (
    "An earlier header, vault.json, was put back, so an earlier passphrase opens this casebook."
    " Change the passphrase. If you did not put it back, tell your information security team."
)
BEFORE_BINDING = (
    "Your passphrase is bound to another account, or this one has lost its keys. The way from"
    " before still opened it: change the passphrase, or let it open anywhere in the settings."
)


class SecretsBar(QFrame):
    """One such message, with what can be done about it."""

    acted = Signal()
    dismissed = Signal()

    def __init__(self, act: str, dismiss: str = "", parent: QWidget | None = None) -> None:
        """Words of the two buttons; empty: there is no such button."""
        super().__init__(parent)
        self.ui = Ui_SecretsBar()
        self.ui.setupUi(self)
        self._said = ""
        self.ui.act_button.setText(act)
        self.ui.act_button.setVisible(bool(act))
        self.ui.dismiss_button.setText(dismiss)
        self.ui.dismiss_button.setAccessibleName(dismiss)
        self.ui.dismiss_button.setVisible(bool(dismiss))
        self.ui.act_button.clicked.connect(self.acted)
        self.ui.dismiss_button.clicked.connect(self.dismissed)
        self.hide()

    @property
    def words(self) -> str:
        """What it has to say; empty when that is nothing."""
        return str(self.ui.bar_label.text())

    def say(self, words: str, *, act: bool = True) -> None:
        """Have this to say, in its turn; nothing to say takes the bar away.

        ``act``: something can be done about it.
        """
        self.ui.bar_label.setText(words)
        self.ui.act_button.setVisible(act and bool(self.ui.act_button.text()))
        self._turn()

    def show_in_turn(self, *, turn: bool) -> None:
        """Show it if it is its turn, and have it said aloud when that begins."""
        said = self._said if turn else ""
        self.setVisible(turn)
        self._said = self.words if turn else ""
        if turn and said != self.words:
            announce(self, self.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand below the words where these would else have little room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        turn_bar(self, self.ui.secrets_bar_layout, self.ui.act_button, self.ui.dismiss_button)


class SecretsWatch(QWidget):
    """Takes no room while there is nothing to say; of more than one thing, says the first."""

    def __init__(self, workbench: Workbench, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._folder = folder
        self._unseen: tuple[Notice, ...] = ()
        self.choose_bar = SecretsBar(CHOOSE)
        self.former_bar = SecretsBar(CHANGE, "Dismiss")
        self.seen_bar = SecretsBar(CHANGE, "I know of this")
        self.choose_bar.acted.connect(self.choose)
        self.former_bar.acted.connect(self.choose)
        self.former_bar.dismissed.connect(self._dismiss_former)
        self.seen_bar.acted.connect(self._change_told)
        self.seen_bar.dismissed.connect(self._acknowledge)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for bar in (self.choose_bar, self.former_bar, self.seen_bar):
            rows.addWidget(bar)
        self._fit()

    def begin(self) -> None:
        """Say what there is to say of this opening; after one without a passphrase, ask for it."""
        session = self._workbench.session
        jobs = self._workbench.jobs
        jobs.database(partial(unseen_recoveries, session), self._show_unseen)
        jobs.database(partial(_read_old, session, self._folder), self._show_former)
        if must_choose_passphrase(session):
            by_force = session.vault.opened_by is Way.FORCE
            self.choose_bar.say(NOT_CHOSEN.format(FORCE_KEY if by_force else RECOVERY_KEY))
            self._fit()
            self.choose()

    def look(self) -> None:
        """Take away what has been done meanwhile."""
        if not must_choose_passphrase(self._workbench.session):
            self.choose_bar.say("")
            self._fit()

    @Slot()
    def choose(self) -> None:
        """Ask for a new passphrase."""
        self._ask_for_passphrase()

    @Slot()
    def _change_told(self) -> None:
        """Ask for one because of what was told; whoever changes it has seen to that."""
        self._ask_for_passphrase().changed.connect(self._acknowledge)

    def _ask_for_passphrase(self) -> ChangePassphraseDialog:
        dialog = ChangePassphraseDialog(self._workbench, self)
        dialog.changed.connect(self._chosen)
        dialog.renewal_requested.connect(self._renew)
        dialog.open()
        dialog.take_focus()
        return dialog

    @Slot()
    def _renew(self) -> None:
        RenewRecoveryDialog(self._workbench, self, after_choosing=True).open()

    @Slot()
    def _chosen(self) -> None:
        self.choose_bar.say("")
        self.former_bar.say("")
        self._fit()

    def _show_former(self, words: str) -> None:
        self.former_bar.say(words)
        self._fit()

    def _show_unseen(self, rows: Sequence[AuditRow]) -> None:
        session = self._workbench.session
        failed = session.vault.binding_failed
        self._unseen = notices(rows, bound=session.policy.bound, failed=failed)
        self._tell()

    def _tell(self) -> None:
        first = self._unseen[0] if self._unseen else Notice("")
        self.seen_bar.say(first.words, act=first.change_helps)
        self._fit()

    @Slot()
    def _dismiss_former(self) -> None:
        self.former_bar.say("")
        self._fit()

    @Slot()
    def _acknowledge(self) -> None:
        self._unseen = self._unseen[1:]
        self._tell()
        if not self._unseen:
            self._workbench.jobs.database(partial(acknowledge, self._workbench.session))

    def _fit(self) -> None:
        bars = (self.choose_bar, self.former_bar, self.seen_bar)
        first = next((bar for bar in bars if bar.words), None)
        self.setVisible(first is not None)
        for bar in bars:
            bar.show_in_turn(turn=bar is first)


def _read_old(session: Session, folder: Path) -> str:
    """What to say of an opening with a passphrase from before a change; empty after others."""
    if before_binding(session):
        return BEFORE_BINDING
    if not by_old_passphrase(session):
        return ""
    if not session.vault.former:
        return PUT_BACK
    return OLD_ONE if what_opens(folder).old_passphrase_too else FALLEN_BACK
