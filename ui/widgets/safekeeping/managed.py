# SPDX-License-Identifier: Apache-2.0
"""Settings: what the force has decided, in words; nothing where it has decided nothing."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.services.managed import managed_in
from ui.forms.compiled.ui_managed_panel import Ui_ManagedPanel
from ui.forms.compiled.ui_named_value import Ui_NamedValue
from ui.models.long_words import breakable
from ui.pages.fitting import empty
from ui.theme.theme import set_role
from ui.workbench import Workbench

KEY = "age1"
DECIDED = "Your ICT team has decided these{}. They cannot be changed here."


class ManagedPart(QFrame):
    """A panel of the settings page, and one stop for the keyboard. Nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ManagedPanel()
        self.ui.setupUi(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.ui.managed_title_label.text())
        self.hide()

    def begin(self, workbench: Workbench, _folder: Path) -> None:
        """Show what stands."""
        lines = managed_in(workbench.session).lines()
        origins = {origin for _title, _value, origin in lines}
        empty(self.ui.lines_layout)
        for title, value, origin in lines:
            row = QWidget(self)
            named = Ui_NamedValue()
            named.setupUi(row)
            named.name_label.setText(title if len(origins) == 1 else f"{title}, {origin}")
            named.value_label.setText(breakable(value))
            if KEY in value:
                set_role(named.value_label, "code")  # each letter as it is, to compare it
            self.ui.lines_layout.addWidget(row)
        # Said once where it is the same for all.
        whole = origins.pop() if len(origins) == 1 else ""
        self.ui.managed_text_label.setText(DECIDED.format(f" {whole}" if whole else ""))
        said = [f"{title}, {origin}: {value}." for title, value, origin in lines]
        self.setAccessibleDescription(" ".join((self.ui.managed_text_label.text(), *said)))
        self.setVisible(bool(lines))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        set_role(self, "open-card")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went on."""
        super().focusOutEvent(event)
        set_role(self, "panel")
