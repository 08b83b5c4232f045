# SPDX-License-Identifier: Apache-2.0
"""Changes the passphrase; after an opening with the recovery key, without the old one."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from app.services.managed import managed_in
from app.services.secrets import (
    Change,
    KdfParameters,
    Way,
    carry_out,
    forget_held_key,
    must_choose_passphrase,
    prepare_passphrase,
)
from ui.forms.compiled.ui_secrets_change import Ui_SecretsChange
from ui.messages import announce, show_text
from ui.opening import OfficerDetails, Opening
from ui.pages.first_run.secrets import PassphraseStep
from ui.pages.fitting import fit_dialog
from ui.pages.secrets.current import CurrentField
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (620, 560)
ASKED_AGAIN = "Type the passphrase you have now, then the new one twice."
WITH_WORDS = (
    "You opened this casebook with the recovery key. Choose a new passphrase now, and you will not"
    " need the recovery key next time."
)
WITH_FORCE_KEY = "This casebook was opened with the key of your force. Choose a new passphrase."
BUSY = "Deriving the new key. This takes a few seconds."
FINISH = (
    "To finish, lock (Ctrl+L) and unlock with the new passphrase. Until you have done that once,"
    " the old one opens this casebook too."
)
BOUND = "It opens this casebook in your account on this computer only. "
FREED = "It is not bound to your account as the old one was: it opens this casebook anywhere. "
WORDS_USED = (
    "The twelve words you typed still open this casebook. If somebody may have seen them, make a"
    " new recovery key."
)


class ChangePassphraseDialog(KeyDialog):
    """Asks, changes, and says how it is finished. What was typed is cleared at once."""

    changed = Signal()
    """The new passphrase is set."""
    renewal_requested = Signal()
    """Go on with a new recovery key."""

    def __init__(
        self,
        workbench: Workbench,
        parent: QWidget | None = None,
        *,
        kdf: KdfParameters | None = None,
    ) -> None:
        """``kdf`` fixes the cost of a guess, which else is tuned to this machine."""
        super().__init__(parent)
        self.ui = Ui_SecretsChange()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._kdf = kdf
        self._without_old = must_choose_passphrase(workbench.session)
        self._busy = False
        self._renewing = False
        self._current = CurrentField(self.ui.current_edit, self.ui.current_show_button)
        session = workbench.session
        opening = Opening(partial(managed_in, session), session.account)
        self.step = PassphraseStep(opening, workbench.jobs)
        self.ui.step_layout.addWidget(self.step)
        officer = session.officer
        self.step.set_officer(
            OfficerDetails(officer.name, officer.rank, officer.number, officer.force)
        )
        self._show_words()
        self._connect()
        self._refresh()
        self._set_tab_order()
        fit_dialog(self, workbench.theme, *SIZE)

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        if self._without_old:
            self.step.focus_first()
        else:
            self.ui.current_edit.setFocus()

    def reject(self) -> None:
        """Leave; while the key is being derived the answer is awaited first."""
        if not self._busy:
            super().reject()

    def done(self, result: int) -> None:
        """However it ends: once a passphrase is set, only a renewal still needs the held key."""
        if self.ui.page_stack.currentWidget() is self.ui.done_page and not self._renewing:
            forget_held_key(self._workbench.session)
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog too: nothing typed stays in it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _show_words(self) -> None:
        ui = self.ui
        by_force = self._workbench.session.vault.opened_by is Way.FORCE
        without = WITH_FORCE_KEY if by_force else WITH_WORDS
        ui.ask_text_label.setText(without if self._without_old else ASKED_AGAIN)
        if self._without_old:
            ui.ask_title_label.setText("Choose a new passphrase")
            ui.change_button.setText("S&et the passphrase")
            ui.done_title_label.setText("The new passphrase is set")
            ui.cancel_button.setText("&Later")
        ui.current_panel.setVisible(not self._without_old)
        self.step.ui.passphrase_title_label.hide()
        self.step.ui.passphrase_text_label.hide()
        self.step.ui.first_label.setText("New &passphrase")
        ui.done_text_label.setText(FINISH)
        show_text(ui.trouble_label, "")
        show_text(ui.done_words_label, WORDS_USED if self._without_old else "")
        ui.page_stack.setCurrentWidget(ui.ask_page)

    def _connect(self) -> None:
        ui = self.ui
        ui.current_edit.returnPressed.connect(self.step.focus_first)
        self.step.advance_requested.connect(self._change)
        self.step.edited.connect(self._forget_trouble)
        ui.current_edit.textEdited.connect(self._forget_trouble)
        ui.change_button.clicked.connect(self._change)
        ui.cancel_button.clicked.connect(self.reject)
        ui.close_button.clicked.connect(self.accept)
        ui.renew_button.clicked.connect(self._renew)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, ui.ask_page).activated.connect(self._change)

    def _set_tab_order(self) -> None:
        step = self.step.ui
        order = (
            self.ui.current_show_button,
            step.first_edit,
            step.show_button,
            step.second_edit,
            step.suggest_button,
            self.ui.change_button,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _refresh(self) -> None:
        ui = self.ui
        done = ui.page_stack.currentWidget() is ui.done_page
        ui.change_button.setVisible(not done)
        ui.cancel_button.setVisible(not done)
        ui.close_button.setVisible(done)
        ui.renew_button.setVisible(done and self._without_old)
        ui.ask_page.setEnabled(not self._busy)
        ui.change_button.setEnabled(not self._busy)
        ui.cancel_button.setEnabled(not self._busy)
        show_text(ui.busy_label, BUSY if self._busy else "")

    @Slot()
    def _change(self) -> None:
        if self._busy:
            return
        current = None if self._without_old else self.ui.current_edit.text()
        if current == "":
            show_text(self.ui.trouble_label, "Type the passphrase you have now.")
            self.ui.current_edit.setFocus()
            self.show_focus()  # what is wrong takes room below
            return
        problem = self.step.problem()
        show_text(self.ui.trouble_label, problem)
        if problem:
            self.show_focus()
            return
        self._busy = True
        work = partial(
            prepare_passphrase,
            self._workbench.session,
            current,
            self.step.passphrase,
            kdf=self._kdf,
        )
        self._current.forget()
        self._refresh()
        self._workbench.jobs.compute(work, self._prepared, self._failed)

    def _prepared(self, change: Change) -> None:
        where = BOUND if change.bound else FREED if change.freed else ""
        self.ui.done_text_label.setText(where + FINISH)
        work = partial(carry_out, self._workbench.session, change)
        self._workbench.jobs.database(work, self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        self._busy = False
        self._forget()
        show_text(self.ui.trouble_label, "")
        self.ui.page_stack.setCurrentWidget(self.ui.done_page)
        self._refresh()
        self.ui.close_button.setFocus()
        announce(self, f"{self.ui.done_title_label.text()}. {self.ui.done_text_label.text()}")
        self.changed.emit()

    def _failed(self, error: CasebookError) -> None:
        self._busy = False
        self._refresh()
        show_text(self.ui.trouble_label, error.sentence)
        self.take_focus()
        self.show_focus()

    @Slot()
    def _forget_trouble(self) -> None:
        if not self._busy:
            show_text(self.ui.trouble_label, "")

    @Slot()
    def _renew(self) -> None:
        self._renewing = True
        self.accept()
        self.renewal_requested.emit()

    def _forget(self) -> None:
        self._current.forget()
        self.step.forget()
        self.step.leave()
