# SPDX-License-Identifier: Apache-2.0
"""What the dialogs of the system, and those of Qt in their place, leave behind."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.dialogs import note_no_folders


@pytest.mark.skipif(sys.platform == "win32", reason="the dialogs there are not Qt's own")
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
