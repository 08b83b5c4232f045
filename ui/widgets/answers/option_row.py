# SPDX-License-Identifier: Apache-2.0
"""An option with its words beside its button, breaking into lines where there is no room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.widgets.in_sight import InSight


class OptionRow(QWidget):
    """A button without text and a label: Qt's own buttons keep their words in one line."""

    def __init__(self, button: QAbstractButton, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._button = button
        button.setParent(self)
        button.setAccessibleName(words)
        button.setProperty("role", "option")
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        InSight(self).watch(button)
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(words)
        label.setWordWrap(True)
        label.setProperty("role", "option")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._button.setFocus(Qt.FocusReason.MouseFocusReason)
            self._button.click()
            event.accept()
            return
        super().mouseReleaseEvent(event)
