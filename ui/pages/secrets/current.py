# SPDX-License-Identifier: Apache-2.0
"""A field for the passphrase of now: shown on request, and emptied as soon as it was used."""

from PySide6.QtWidgets import QLineEdit, QPushButton


class CurrentField:
    """Works the field and the button beside it."""

    def __init__(self, edit: QLineEdit, show_button: QPushButton) -> None:
        self._edit = edit
        self._button = show_button
        show_button.toggled.connect(self._show)

    def take(self) -> str:
        """What was typed; the field is empty afterwards, and cannot be undone to it."""
        typed: str = self._edit.text()
        self.forget()
        return typed

    def forget(self) -> None:
        """Empty it, its history too, and hide what is typed next."""
        self._edit.setText("")
        self._button.setChecked(False)

    def _show(self, shown: bool) -> None:  # noqa: FBT001  Qt's signal
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._edit.setEchoMode(mode)
        self._button.setText("Hid&e" if shown else "Sh&ow")
