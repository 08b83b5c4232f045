# SPDX-License-Identifier: Apache-2.0
"""Settings: what about this machine the officer or ICT should look at; nothing if all is good."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.services.machine import MachineLine, Standing, look_at_machine
from ui.forms.compiled.ui_machine_panel import Ui_MachinePanel
from ui.forms.compiled.ui_named_value import Ui_NamedValue
from ui.pages.fitting import empty
from ui.theme.theme import set_role
from ui.workbench import Workbench

ALL_GOOD = "Casebook looked at how this machine is set up and found nothing to worry about."
SOME = "Casebook looked at how this machine is set up. Your ICT team can change what is here:"
Look = Callable[[], Sequence[MachineLine]]


class MachinePart(QFrame):
    """A panel of the settings page, and one stop for the keyboard. Nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MachinePanel()
        self.ui.setupUi(self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.ui.machine_title_label.text())
        self.hide()

    def begin(self, workbench: Workbench, _folder: Path, look: Look = look_at_machine) -> None:
        """Look at the machine beside the window, and show what was seen once it is."""
        workbench.jobs.compute(look, self._show)

    def _show(self, lines: Sequence[MachineLine]) -> None:
        shown = [line for line in lines if line.standing is not Standing.SAFE]
        # What is sure comes before what nobody could tell.
        shown.sort(key=lambda line: line.standing is Standing.UNKNOWN)
        empty(self.ui.lines_layout)
        for line in shown:
            row = QWidget(self)
            named = Ui_NamedValue()
            named.setupUi(row)
            named.name_label.setText(line.title)
            named.value_label.setText(line.sentence)
            self.ui.lines_layout.addWidget(row)
        self.ui.machine_text_label.setText(SOME if shown else ALL_GOOD)
        said = [f"{line.title}: {line.sentence}" for line in shown]
        self.setAccessibleDescription(" ".join((self.ui.machine_text_label.text(), *said)))
        self.setVisible(bool(lines))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        set_role(self, "open-card")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard went on."""
        super().focusOutEvent(event)
        set_role(self, "panel")
