# SPDX-License-Identifier: Apache-2.0
"""A heading stays one paragraph, however it gets there."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.one_line_edit import OneLineEdit


def test_enter_goes_on_to_the_next_field(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    edit, after = OneLineEdit(), QLineEdit()
    layout = QVBoxLayout(holder)
    layout.addWidget(edit)
    layout.addWidget(after)
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    edit.setFocus()
    QTest.keyClicks(edit, "Visit")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.toPlainText() == "Visit" and after.hasFocus()


def test_lines_become_one(qtbot: QtBot) -> None:
    edit = OneLineEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("One\ntwo")
    pasted = QMimeData()
    pasted.setText("\r\nthree\u2029four")
    edit.insertFromMimeData(pasted)
    assert edit.toPlainText() == "One two three four"
    edit.undo()
    assert edit.toPlainText() == "One two"
