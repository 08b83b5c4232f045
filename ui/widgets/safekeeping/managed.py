# SPDX-License-Identifier: Apache-2.0
"""Settings: what the force has decided, in words; nothing where it has decided nothing."""

from pathlib import Path

from PySide6.QtWidgets import QFrame, QWidget

from app.services.managed import managed_in
from ui.forms.compiled.ui_managed_panel import Ui_ManagedPanel
from ui.forms.compiled.ui_named_value import Ui_NamedValue
from ui.pages.fitting import empty
from ui.workbench import Workbench


class ManagedPart(QFrame):
    """A panel of the settings page. Nothing in it can be changed here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManagedPanel()
        self.ui.setupUi(self)
        self.hide()

    def begin(self, workbench: Workbench, _folder: Path) -> None:
        """Show what stands."""
        lines = managed_in(workbench.session).lines()
        empty(self.ui.lines_layout)
        for title, value, origin in lines:
            row = QWidget(self)
            named = Ui_NamedValue()
            named.setupUi(row)
            named.name_label.setText(f"{title}, {origin}")
            named.value_label.setText(value)
            self.ui.lines_layout.addWidget(row)
        self.setVisible(bool(lines))
