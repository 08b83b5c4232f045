# SPDX-License-Identifier: Apache-2.0
"""Settings: the audit log, to read and to export."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from ui.workbench import Workbench


class AuditPart(QFrame):
    """A panel of the settings page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def begin(self, workbench: Workbench, folder: Path) -> None:
        """Show what stands, and do what is asked here from now on."""
