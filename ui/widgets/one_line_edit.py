# SPDX-License-Identifier: Apache-2.0
"""A field for one paragraph, such as a heading, which goes on in the next line where it is long."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.growing_edit import GrowingEdit


class OneLineEdit(GrowingEdit):
    """Enter goes on to the next field, and lines that are pasted become one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_least_lines(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter breaks no line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste, or drop, as one line."""
        self.textCursor().insertText(one_line(source.text()))

    def setPlainText(self, text: str) -> None:
        """Show a text as one line, with the cursor behind it."""
        super().setPlainText(one_line(text))


def one_line(text: str) -> str:
    """A text with a space where its lines were broken."""
    return " ".join(text.splitlines())
