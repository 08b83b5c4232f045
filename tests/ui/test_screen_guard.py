# SPDX-License-Identifier: Apache-2.0
"""Every window that is shown, and every one that comes later, is kept out of screenshots."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

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
    qtbot.waitUntil(lambda: int(dialog.winId()) in noted.windows)
    dialog.close()


def test_a_machine_that_cannot_do_it_goes_on(qapp: QApplication) -> None:
    ScreenGuard(system_screen_protection()).begin(qapp)
