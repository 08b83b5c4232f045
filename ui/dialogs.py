# SPDX-License-Identifier: Apache-2.0
"""The one place that asks through a dialog of the system, so that tests can answer instead."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def note_no_folders() -> None:
    """Qt's own file dialog keeps the folders it was in, in a file of its own: in none from now on.

    What an officer calls a folder may say whose case it is.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


class Dialogs:
    """Asks the officer. A test makes a subclass that gives the answers."""

    def confirm(self, parent: QWidget, title: str, text: str, yes_label: str) -> bool:
        """Ask a question that ``yes_label`` (a verb) answers; Cancel is the safe default."""
        box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        yes = box.addButton(yes_label, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is yes

    def save_path(
        self, parent: QWidget, caption: str, suggested_name: str, file_filter: str
    ) -> Path | None:
        """Where to save; None if the officer thought better of it."""
        name, _ = QFileDialog.getSaveFileName(parent, caption, suggested_name, file_filter)
        return Path(name) if name else None

    def open_path(self, parent: QWidget, caption: str, file_filter: str) -> Path | None:
        """Which file to open; None if none."""
        name, _ = QFileDialog.getOpenFileName(parent, caption, "", file_filter)
        return Path(name) if name else None

    def folder_path(self, parent: QWidget, caption: str, start: Path) -> Path | None:
        """Which folder; None if none."""
        name = QFileDialog.getExistingDirectory(parent, caption, str(start))
        return Path(name) if name else None

    def printer(self, parent: QWidget, title: str) -> "QPrinter | None":
        """A printer, ready to print on; None if the officer thought better of it."""
        # Late, since only one step of the first run ever prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None
