# SPDX-License-Identifier: Apache-2.0
"""Settings: where backups go, how the last one went, and the drill that proves one opens."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from ui.workbench import Workbench


class BackupsPart(QFrame):
    """A panel of the settings page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def begin(self, workbench: Workbench, folder: Path) -> None:
        """Show what stands, and do what is asked here from now on."""
