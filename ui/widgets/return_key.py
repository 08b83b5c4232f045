# SPDX-License-Identifier: Apache-2.0
"""The Return key: it presses the button that it was struck on, and no other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ReturnKey:
    """For one window, which tells it when a key is struck, and of keys that nothing in it took.

    A field that did something on Return hands the key on all the same. Where it gave the focus
    away meanwhile, whatever has it now was not meant.
    """

    def __init__(self) -> None:
        self._struck: QWidget | None = None

    def strike(self, focus: QWidget | None) -> None:
        """A key was struck and did nothing yet: Qt asks first whether it is a shortcut."""
        self._struck = focus

    def press(self, event: QKeyEvent, focus: QWidget | None) -> bool:
        """Press the button with the focus; False if the key is not one that a button waits for."""
        struck, self._struck = self._struck, None
        plain = event.modifiers() | KEYPAD == KEYPAD
        if Qt.Key(event.key()) not in ENTER or not plain or struck is None:
            return False
        if struck is not focus:
            return True
        if not isinstance(struck, QPushButton | QToolButton):
            return False
        if not event.isAutoRepeat():
            struck.click()
        return True
