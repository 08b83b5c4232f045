# SPDX-License-Identifier: Apache-2.0
"""Makes a new recovery key: shows its words once, checks the copy, and ends the old one."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.errors import CasebookError
from app.services.managed import managed_in
from app.services.secrets import (
    Change,
    carry_out,
    forget_held_key,
    must_choose_passphrase,
    prepare_recovery,
)
from ui.forms.compiled.ui_secrets_renew import Ui_SecretsRenew
from ui.messages import announce, show_text
from ui.opening import Opening
from ui.pages.first_run.secrets import CheckStep, RecoveryStep
from ui.pages.fitting import fit_dialog
from ui.pages.secrets.current import CurrentField
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (680, 600)
BUSY = "Setting the new recovery key…"


class RenewRecoveryDialog(KeyDialog):
    """Until the last step is done the recovery key of before opens the casebook, and only it."""

    changed = Signal()
    """The new recovery key is set."""

    def __init__(
        self, workbench: Workbench, parent: QWidget | None = None, *, after_choosing: bool = False
    ) -> None:
        """``after_choosing``: a new passphrase was set just now, after an opening without one."""
        super().__init__(parent)
        self.ui = Ui_SecretsRenew()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._without_passphrase = must_choose_passphrase(workbench.session)
        self._after_choosing = after_choosing
        self._busy = False
        opening = Opening(partial(managed_in, workbench.session))
        self._current = CurrentField(self.ui.current_edit, self.ui.current_show_button)
        self.recovery = RecoveryStep(opening, workbench.jobs, workbench.dialogs)
        self.check = CheckStep(opening)
        for place, step in enumerate((self.recovery, self.check)):
            self.ui.step_stack.insertWidget(place, step)
        pages: list[QWidget] = [self.recovery, self.check]
        self._pages = pages if self._without_passphrase else [*pages, self.ui.prove_page]
        self._connect()
        self._show(0)
        fit_dialog(self, workbench.theme, *SIZE)

    def reject(self) -> None:
        """Leave everything as it was."""
        if not self._busy:
            super().reject()

    def done(self, result: int) -> None:
        """However it ends: nothing needs the held key after a passphrase was chosen."""
        if self._after_choosing:
            forget_held_key(self._workbench.session)
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog too: neither words nor passphrase stay in it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._forget()

    def _connect(self) -> None:
        ui = self.ui
        self.check.advance_requested.connect(self._next)
        ui.current_edit.returnPressed.connect(self._next)
        ui.next_button.clicked.connect(self._next)
        ui.back_button.clicked.connect(self._back)
        ui.cancel_button.clicked.connect(self.reject)
        for keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            QShortcut(keys, self).activated.connect(self._next)

    @property
    def _at(self) -> int:
        """Which step is shown; one past the last when it is done."""
        page = self.ui.step_stack.currentWidget()
        return self._pages.index(page) if page in self._pages else len(self._pages)

    def _show(self, at: int) -> None:
        ui = self.ui
        over = at == len(self._pages)
        ui.step_stack.setCurrentWidget(ui.done_page if over else self._pages[at])
        ui.renew_text_label.setVisible(not over)
        ui.back_button.setVisible(at > 0 and not over)
        ui.cancel_button.setVisible(not over)
        last = at == len(self._pages) - 1
        ui.next_button.setText("C&lose" if over else "&Finish" if last else "N&ext")
        show_text(ui.trouble_label, "")
        self._set_busy(busy=False)
        if self._pages[at : at + 1] == [self.check]:
            self.check.ask(self.recovery.words)
            self.check.focus_first()
        elif self._pages[at : at + 1] == [ui.prove_page]:
            ui.current_edit.setFocus()
        else:
            ui.next_button.setFocus()
        ui.renew_scroll.verticalScrollBar().setValue(0)

    @Slot()
    def _next(self) -> None:
        if self._busy:
            return
        at = self._at
        if at == len(self._pages):
            self.accept()
            return
        problem = self._problem(at)
        show_text(self.ui.trouble_label, problem)
        if problem:
            return
        if at == len(self._pages) - 1:
            self._finish()
        else:
            self._show(at + 1)

    def _problem(self, at: int) -> str:
        page = self._pages[at]
        if page is self.ui.prove_page:
            return "" if self.ui.current_edit.text() else "Type the passphrase you have now."
        return self.check.problem() if page is self.check else self.recovery.problem()

    @Slot()
    def _back(self) -> None:
        self._current.forget()
        self._show(self._at - 1)

    def _finish(self) -> None:
        current = None if self._without_passphrase else self._current.take()
        work = partial(prepare_recovery, self._workbench.session, current, self.recovery.words)
        self._set_busy(busy=True)
        self._workbench.jobs.compute(work, self._prepared, self._failed)

    def _prepared(self, change: Change) -> None:
        work = partial(carry_out, self._workbench.session, change)
        self._workbench.jobs.database(work, self._done, self._failed)

    def _done(self, _nothing: None) -> None:
        self._forget()
        self._show(len(self._pages))
        announce(self, self.ui.done_title_label.text())
        self.changed.emit()

    def _failed(self, error: CasebookError) -> None:
        self._set_busy(busy=False)
        show_text(self.ui.trouble_label, error.sentence)
        if not self._without_passphrase:
            self.ui.current_edit.setFocus()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        ui = self.ui
        for widget in (ui.step_stack, ui.next_button, ui.back_button, ui.cancel_button):
            widget.setEnabled(not busy)
        show_text(ui.busy_label, BUSY if busy else "")

    def _forget(self) -> None:
        self._current.forget()
        self.recovery.forget()
        self.check.forget()
