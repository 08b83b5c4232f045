# SPDX-License-Identifier: Apache-2.0
"""Exports the audit log: asks how to seal it, has it made, and asks where to save it."""

from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.cases.when import LONDON
from app.errors import CasebookError
from app.policy.model import AllowedExport
from app.services.allowed import why_not, why_not_kind
from app.services.audit_log import (
    GatheredLog,
    SealedLog,
    finish_log,
    gather_log,
    make_log,
    suggested_log_name,
)
from ui.forms.compiled.ui_audit_export_dialog import Ui_AuditExportDialog
from ui.messages import announce, show_text
from ui.pages.export.done import ExportDone
from ui.pages.fitting import fit_dialog
from ui.theme.theme import set_role
from ui.widgets.tab_stops import KeyDialog
from ui.workbench import Workbench

SIZE = (600, 560)
FILTER = "Sealed log (*.age)"
NOTED = "noted in the log"
NOTHING_SAVED = "Nothing was saved."


class AuditExportDialog(KeyDialog):
    """Stays until the passphrase that opens the file is passed on."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuditExportDialog()
        self.ui.setupUi(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._workbench = workbench
        self._busy = False
        self._forbidden = ""
        self._sealed: SealedLog | None = None
        self._done: ExportDone | None = None
        show_text(self.ui.trouble_label, "")
        self.ui.key_radio.toggled.connect(self._refresh)
        self.ui.key_edit.textChanged.connect(self._refresh)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.make_button.clicked.connect(self._make)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self.ui.choice_page).activated.connect(self._make)
        self._refresh()
        fit_dialog(self, workbench.theme, *SIZE)
        self.ui.key_edit.setFocus()
        self.show_focus()

    def reject(self) -> None:
        """Leave, but not while it is being made, nor before the passphrase is passed on."""
        if self._done is not None:
            self._done.try_close()
        elif not self._busy:
            super().reject()

    def hideEvent(self, event: QHideEvent) -> None:
        """Locking hides the dialog too: the passphrase does not stay on the clipboard."""
        super().hideEvent(event)
        if self._done is not None and not event.spontaneous():
            self._done.forget()

    @Slot()
    def _refresh(self) -> None:
        ui, to_key = self.ui, self.ui.key_radio.isChecked()
        ui.key_widget.setVisible(to_key)
        complete = not to_key or bool(ui.key_edit.text().strip())
        forbidden = self._why_not()
        if forbidden or ui.trouble_label.text() == self._forbidden:
            set_role(ui.trouble_label, "body")
            show_text(ui.trouble_label, forbidden)
        self._forbidden = forbidden
        ui.make_button.setEnabled(complete and not self._busy and not forbidden)
        ui.cancel_button.setEnabled(not self._busy)
        ui.choice_scroll.setEnabled(not self._busy)
        ui.busy_bar.setVisible(self._busy)

    def _why_not(self) -> str:
        """Why the force does not allow what is chosen; empty when it does."""
        policy, kind = self._workbench.session.policy, AllowedExport.AUDIT_LOG
        if not self.ui.key_radio.isChecked():
            return why_not(policy, kind, None)
        key = self.ui.key_edit.text().strip()
        return why_not(policy, kind, key) if key else why_not_kind(policy, kind)

    @Slot()
    def _make(self) -> None:
        if not self.ui.make_button.isEnabled():
            return
        self._hold(busy=True)
        show_text(self.ui.trouble_label, "")
        key = self.ui.key_edit.text().strip() if self.ui.key_radio.isChecked() else None
        work = partial(gather_log, self._workbench.session, key)
        self._workbench.jobs.database(work, self._seal, self._failed)

    def _seal(self, gathered: GatheredLog) -> None:
        self._workbench.jobs.compute(partial(make_log, gathered), self._save, self._failed)

    def _save(self, sealed: SealedLog) -> None:
        now = self._workbench.session.clock.now().astimezone(ZoneInfo(LONDON))
        path = self._workbench.dialogs.save_path(
            self, "Save the sealed log", suggested_log_name(now), FILTER
        )
        if path is None:
            self._hold(busy=False)
            show_text(self.ui.trouble_label, NOTHING_SAVED)
            return
        self._sealed = sealed
        work = partial(finish_log, self._workbench.session, sealed, path)
        self._workbench.jobs.database(work, self._saved, self._failed)

    def _saved(self, path: Path) -> None:
        sealed, self._sealed = self._sealed, None
        if sealed is None:
            return
        self._hold(busy=False)
        self._done = ExportDone(path, sealed.secret, NOTED)
        self._done.closed.connect(self.accept)
        self.ui.page_stack.addWidget(self._done)
        self.ui.page_stack.setCurrentWidget(self._done)
        self._done.take_focus()
        announce(self, "The log is saved")

    def _failed(self, error: CasebookError) -> None:
        self._sealed = None
        self._hold(busy=False)
        set_role(self.ui.trouble_label, "danger")
        show_text(self.ui.trouble_label, error.sentence)

    def _hold(self, *, busy: bool) -> None:
        self._busy = busy
        self._refresh()
