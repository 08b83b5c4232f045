# SPDX-License-Identifier: Apache-2.0
"""Says something to the officer: in a bar on the page, and aloud to a screen reader."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.errors import CasebookError
from ui.forms.compiled.ui_message_bar import Ui_MessageBar
from ui.theme.theme import set_role


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say ``text`` when it next has a pause."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def show_text(label: QLabel, text: str) -> None:
    """Show ``text`` in a label that takes no room while there is nothing to say; say it aloud."""
    label.setText(text)
    label.setVisible(bool(text))
    if text:
        announce(label, text)


class MessageBar(QFrame):
    """One message above the page, until it is dismissed or another one comes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MessageBar()
        self.ui.setupUi(self)
        self.ui.dismiss_button.clicked.connect(self.clear)
        self.hide()

    def show_error(self, error: CasebookError) -> None:
        """Show what went wrong."""
        self._show(error.sentence, "trouble", "danger")

    def show_message(self, text: str) -> None:
        """Show something that is no error."""
        self._show(text, "notice", "body")

    @Slot()
    def clear(self) -> None:
        """Take the message away."""
        self.ui.message_label.clear()
        self.hide()

    def _show(self, text: str, role: str, text_role: str) -> None:
        self.ui.message_label.setText(text)
        set_role(self, role)
        set_role(self.ui.message_label, text_role)
        self.show()
        announce(self, text)
