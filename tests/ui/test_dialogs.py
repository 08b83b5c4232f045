# SPDX-License-Identifier: Apache-2.0
"""What the dialogs of the system, and those of Qt in their place, leave behind."""

import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.dialogs import Dialogs, forget_folders, note_no_folders


@pytest.mark.skipif(sys.platform == "win32", reason="there Qt notes it in the registry")
def test_no_folder_is_noted(tmp_path: Path, qtbot: QtBot) -> None:
    place = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    noted, folder = tmp_path / "noted", tmp_path / "Marmalade"
    folder.mkdir()
    QSettings.setPath(*place, str(noted))
    save_in(folder)
    assert b"Marmalade" in b"".join(each.read_bytes() for each in files(noted)), "or it cannot fail"
    for each in files(noted):
        each.unlink()
    note_no_folders()
    save_in(folder)
    assert files(noted) == []


def test_what_qt_noted_all_the_same_is_taken_back(tmp_path: Path, qtbot: QtBot) -> None:
    """As in a registry, which is no file that could be another one."""
    place = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(*place, str(tmp_path / "noted"))
    folder = tmp_path / "Marmalade"
    folder.mkdir()
    save_in(folder)
    forget_folders()
    assert b"Marmalade" not in b"".join(each.read_bytes() for each in files(tmp_path / "noted"))
    note_no_folders()


def test_a_file_is_asked_for_in_our_own_window_and_where_the_officer_was_last(
    tmp_path: Path, qtbot: QtBot
) -> None:
    note_no_folders()
    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    folder, parent, dialogs = tmp_path / "exports", QWidget(), Dialogs()
    folder.mkdir()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, partial(choose, folder))
    assert dialogs.folder_path(parent, "Where", tmp_path / "gone" / "too") == folder
    QTimer.singleShot(0, choose)
    saved = dialogs.save_path(parent, "Save", "lantern-4.pdf", "PDF (*.pdf)")
    assert saved == tmp_path / "lantern-4.pdf", "beside the folder that was chosen"


def test_a_name_without_an_ending_gets_the_one_by_which_the_file_is_known(qtbot: QtBot) -> None:
    note_no_folders()
    parent = QWidget()
    qtbot.addWidget(parent)
    QTimer.singleShot(0, partial(choose, name="my own name"))
    saved = Dialogs().save_path(parent, "Save", "lantern-4.casebundle", "Bundle (*.casebundle)")
    assert saved is not None
    assert saved.name == "my own name.casebundle"


def choose(folder: Path | None = None, name: str = "") -> None:
    """What the officer does: pick a folder or type a name, if so wished, and agree."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    if folder is not None:
        assert dialog.directory().absolutePath() == str(folder.parent)
        dialog.selectFile(str(folder))
    if name:
        typed = dialog.findChild(QLineEdit, "fileNameEdit")
        assert typed is not None
        typed.setText(name)
    dialog.accept()


def save_in(folder: Path) -> None:
    dialog = QFileDialog(None, "Save", str(folder / "lantern-4.pdf"))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.open()
    dialog.done(QFileDialog.DialogCode.Accepted)
    delete(dialog)
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()


def files(folder: Path) -> list[Path]:
    return [each for each in folder.rglob("*") if each.is_file()]
