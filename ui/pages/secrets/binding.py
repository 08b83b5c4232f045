# SPDX-License-Identifier: Apache-2.0
"""Binds the passphrase to the user's account on this computer, or lets it open anywhere again."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from app.services.secrets import Change, carry_out, prepare_binding
from ui.forms.compiled.ui_secrets_binding import Ui_SecretsBinding
from ui.messages import announce, show_text
from ui.pages.fitting import fit_dialog
from ui.pages.secrets.current import CurrentField
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (620, 460)
BIND_TITLE = "Bind the passphrase to your account"
BIND_MEANS = (
    "Your passphrase will open this casebook only in your user account on this computer. A copy"
    " of the folder taken elsewhere will not open with the passphrase alone."
)
BIND_COSTS = (
    "If this computer is lost or replaced, or IT resets your account, your passphrase may not open"
    " it any more, nor the backups made from now on. Then only the recovery key does{}. Backups"
    " made earlier still open with the passphrase anywhere."
)
OR_FORCE = ", or your force's key"
BOUND = "The passphrase is bound to your account"
FREE_TITLE = "Let the passphrase open it anywhere"
FREE_MEANS = (
    "Your passphrase will open this casebook in any account, and on any computer that has a copy"
    " of the folder: for you, and for anybody else who knows it."
)
FREE_COSTS = (
    "Backups made while it was bound still take the recovery key in any other account or on"
    " another computer."
)
FREED = "The passphrase opens it anywhere"
FINISH = "To finish, lock (Ctrl+L) and unlock with the same passphrase."
TILL_THEN = " Until you have done that once, it opens this casebook anywhere, as before."
NOT_TYPED = "Type the passphrase you have now."
NOT_TICKED = (
    "Find your recovery key first, then tick the box. If you cannot, cancel, and make a new one."
)
BUSY = "Deriving the key. This takes a few seconds."


class BindingDialog(KeyDialog):
    """Asks, changes, and says how it is finished. What was typed is cleared at once."""

    changed = Signal()
    """The passphrase opens the casebook in the new way."""

    def __init__(
        self,
        workbench: Workbench,
        parent: QWidget | None = None,
        *,
        bind: bool,
        force_too: bool = False,
    ) -> None:
        """``bind``: to the account, else free of it. ``force_too``: the force has a key to it."""
        super().__init__(parent)
        self.ui = Ui_SecretsBinding()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._bind = bind
        self._busy = False
        self._current = CurrentField(self.ui.current_edit, self.ui.current_show_button)
        self._show_words(OR_FORCE if force_too else "")
        self._connect()
        self._refresh()
        fit_dialog(self, workbench.theme, *SIZE)

    def take_focus(self) -> None:
        """Put the cursor where typing begins."""
        self.ui.current_edit.setFocus()

    def reject(self) -> None:
        """Leave; while the key is being derived the answer is awaited first."""
        if not self._busy:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog too: nothing typed stays in it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._current.forget()

    def _show_words(self, or_force: str) -> None:
        ui, bind = self.ui, self._bind
        ui.ask_title_label.setText(BIND_TITLE if bind else FREE_TITLE)
        ui.ask_text_label.setText(BIND_MEANS if bind else FREE_MEANS)
        ui.ask_cost_label.setText(BIND_COSTS.format(or_force) if bind else FREE_COSTS)
        ui.key_check.setVisible(bind)
        ui.go_button.setText("&Bind it" if bind else "&Let it open anywhere")
        ui.done_title_label.setText(BOUND if bind else FREED)
        ui.done_text_label.setText(FINISH + TILL_THEN if bind else FINISH)
        show_text(ui.trouble_label, "")
        ui.page_stack.setCurrentWidget(ui.ask_page)

    def _connect(self) -> None:
        ui = self.ui
        ui.current_edit.returnPressed.connect(self._go)
        ui.current_edit.textEdited.connect(self._typed)
        ui.key_check.toggled.connect(self._forget_trouble)
        ui.go_button.clicked.connect(self._go)
        ui.cancel_button.clicked.connect(self.reject)
        ui.close_button.clicked.connect(self.accept)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, ui.ask_page).activated.connect(self._go)

    def _refresh(self) -> None:
        ui = self.ui
        done = ui.page_stack.currentWidget() is ui.done_page
        ui.go_button.setVisible(not done)
        ui.cancel_button.setVisible(not done)
        ui.close_button.setVisible(done)
        for widget in (ui.ask_page, ui.go_button, ui.cancel_button):
            widget.setEnabled(not self._busy)
        show_text(ui.busy_label, BUSY if self._busy else "")

    @Slot()
    def _go(self) -> None:
        if self._busy:
            return
        ui = self.ui
        problem, field = "", None
        if not ui.current_edit.text():
            problem, field = NOT_TYPED, ui.current_edit
        elif self._bind and not ui.key_check.isChecked():
            problem, field = NOT_TICKED, ui.key_check
        show_text(ui.trouble_label, problem)
        if field is not None:
            field.setFocus()
            self.show_focus()  # what is wrong takes room below
            return
        self._busy = True
        current = self._current.take()
        work = partial(prepare_binding, self._workbench.session, current, bound=self._bind)
        self._refresh()
        self._workbench.jobs.compute(work, self._prepared, self._failed)

    def _prepared(self, change: Change) -> None:
        work = partial(carry_out, self._workbench.session, change)
        self._workbench.jobs.database(work, self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        self._busy = False
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
    def _typed(self) -> None:
        self._forget_trouble()
        self.show_focus()  # in a low window what it means stands there first

    @Slot()
    def _forget_trouble(self) -> None:
        if not self._busy:
            show_text(self.ui.trouble_label, "")
