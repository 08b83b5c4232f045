# SPDX-License-Identifier: Apache-2.0
"""Every window that is shown, and every one that comes later, is kept out of screenshots."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.services.startup import system_screen_protection
from ui.screen_guard import ScreenGuard


class Noted:
    """Notes which windows were to be protected."""

    def __init__(self) -> None:
        self.windows: set[int] = set()

    def protect(self, window: int) -> None:
        self.windows.add(window)


def test_the_window_and_each_dialog_over_it(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    noted = Noted()
    guard = ScreenGuard(noted)
    guard.begin(qapp)
    assert int(window.winId()) in noted.windows
    dialog = QDialog(window)
    dialog.open()
    assert int(dialog.winId()) in noted.windows, "before it is on the screen"
    dialog.close()
    delete(guard)


@pytest.mark.parametrize("kind", ["menu", "list", "tip"])
def test_what_never_has_the_focus_is_a_window_too(
    qapp: QApplication, qtbot: QtBot, kind: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    noted = Noted()
    guard = ScreenGuard(noted)
    guard.begin(qapp)
    before = set(noted.windows)
    if kind == "menu":
        menu = QMenu(window)
        menu.addAction("Copy")
        menu.popup(QPoint())
    elif kind == "list":
        combo = QComboBox(window)
        combo.addItem("LANTERN 4")
        combo.showPopup()
    else:
        QToolTip.showText(QPoint(5, 5), "LANTERN 4", window)
    shown = [each for each in qapp.topLevelWidgets() if each.isVisible() and each is not window]
    assert shown and {int(each.winId()) for each in shown} <= noted.windows - before
    for each in shown:
        each.close()
    delete(guard)


def test_a_machine_that_cannot_do_it_goes_on(qapp: QApplication) -> None:
    guard = ScreenGuard(system_screen_protection())
    guard.begin(qapp)
    delete(guard)
