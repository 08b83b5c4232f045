# SPDX-License-Identifier: Apache-2.0
"""Shows a secret to read; what is copied from it by hand is marked as a secret too."""

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import QWidget

from ui.clipboard import secret_mime
from ui.widgets.growing_edit import GrowingEdit


class ShownSecret(GrowingEdit):
    """Cannot be written in. Ctrl+C and dragging take no more than is selected."""

    taken = Signal()
    """The officer copied or dragged ``taken_text`` out of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.taken_text = ""

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected words, kept out of the clipboard's history."""
        self.taken_text = self.textCursor().selectedText()
        self.taken.emit()
        return secret_mime(self.taken_text)
