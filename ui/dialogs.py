# SPDX-License-Identifier: Apache-2.0
"""The one place that asks through a dialog of the system, so that tests can answer instead."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QSplitter, QWidget
from shiboken6 import delete, isValid

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def note_no_folders() -> None:
    """Files and folders are asked for in Qt's own dialog, and nothing of that is kept anywhere.

    What an officer calls a folder may say whose case it is. The dialog of Windows would put each
    file among the recent documents; it is covered by no lock, kept out of no capture, and brings
    other programs' extensions of the desktop into our process.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    # Qt's dialog keeps the folders it was in, in a file of its own: in none from now on.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def forget_folders() -> None:
    """Where the settings of Qt are in no file but in the registry, what was kept there goes."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()


_PLACES = (
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
    QStandardPaths.StandardLocation.HomeLocation,
)
"""Offered at the side of every dialog: the system says where they are, if moved to a share too."""
_ALL_DRIVES = QUrl("file:")
_SHARE = 0.75
"""Of our window: how much of it a dialog covers."""


class Dialogs:
    """Asks the officer. A test makes a subclass that gives the answers."""

    _last: Path | None = None
    """The folder last chosen from, for as long as this process runs."""

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
        """Where to save; None if the officer thought better of it.

        A name without an ending gets that of ``suggested_name``: by it the system knows the file.
        """
        dialog = _dialog(parent, caption, self._start(), file_filter)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(Path(suggested_name).suffix.removeprefix("."))
        dialog.selectFile(suggested_name)
        return self._chosen(dialog)

    def open_path(self, parent: QWidget, caption: str, file_filter: str) -> Path | None:
        """Which file to open; None if none."""
        dialog = _dialog(parent, caption, self._start(), file_filter)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._chosen(dialog)

    def folder_path(self, parent: QWidget, caption: str, start: Path) -> Path | None:
        """Which folder; None if none."""
        dialog = _dialog(parent, caption, start, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(dialog)

    def _start(self) -> Path:
        """Where to begin: never the folder of the program, which is where Windows starts us."""
        return self._last or Path(QStandardPaths.writableLocation(_PLACES[1]) or Path.home())

    def _chosen(self, dialog: QFileDialog) -> Path | None:
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        names = dialog.selectedFiles() if accepted else []
        if isValid(dialog):
            delete(dialog)  # now: that is when Qt notes where it was
        forget_folders()
        if not names:
            return None
        self._last = Path(names[0]).parent
        return Path(names[0])

    def printer(self, parent: QWidget, title: str) -> "QPrinter | None":
        """A printer, ready to print on; None if the officer thought better of it."""
        # Late, since only one step of the first run ever prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


def _dialog(parent: QWidget, caption: str, at: Path, file_filter: str) -> QFileDialog:
    """A dialog that begins in a folder, or in the nearest above it that is there."""
    folder = next((each for each in (at, *at.parents) if each.is_dir()), Path.home())
    dialog = QFileDialog(parent, caption, str(folder), file_filter)
    found = [QStandardPaths.writableLocation(place) for place in _PLACES]
    there = [each for each in dict.fromkeys(found) if each and Path(each).is_dir()]
    dialog.setSidebarUrls([*map(QUrl.fromLocalFile, there), _ALL_DRIVES])
    # Names of files are long, and may be large: as much room as there is over our window.
    wanted = dialog.sizeHint().expandedTo(parent.window().size() * _SHARE)
    # Never parent.screen(): PySide takes it for the child of the window, and it may go with it.
    dialog.resize(wanted.boundedTo(QGuiApplication.primaryScreen().availableSize()))
    for splitter in dialog.findChildren(QSplitter):
        splitter.setSizes([dialog.width() // 4, dialog.width() - dialog.width() // 4])
    return dialog
