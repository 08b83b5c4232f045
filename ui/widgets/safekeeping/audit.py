# SPDX-License-Identifier: Apache-2.0
"""Settings: the audit log, to read and to export."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from ui.forms.compiled.ui_audit_part import Ui_AuditPart
from ui.pages.audit.dialog import AuditLogDialog
from ui.workbench import Workbench


class AuditPart(QFrame):
    """A panel of the settings page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AuditPart()
        self.ui.setupUi(self)
        self._workbench: Workbench | None = None
        self.setFocusProxy(self.ui.open_log_button)
        self.ui.open_log_button.clicked.connect(self._open)
        self.hide()

    def begin(self, workbench: Workbench, _folder: Path) -> None:
        """Show what stands, and do what is asked here from now on."""
        self._workbench = workbench
        self.show()

    @Slot()
    def _open(self) -> None:
        if self._workbench is not None:
            AuditLogDialog(self._workbench, self).open()
