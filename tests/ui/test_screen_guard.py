# SPDX-License-Identifier: Apache-2.0
"""Every window that is shown, and every one that comes later, is kept out of screenshots."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.policy.model import Policy
from app.services.startup import MachineEvent, system_screen_protection
from ui.screen_guard import ScreenGuard


class Noted:
    """Notes which windows were to be protected; a screen reader may be running."""

    def __init__(self, *, reader: bool = False) -> None:
        self.windows: set[int] = set()
        self.times = 0
        self._reader = reader

    def protect(self, window: int) -> None:
        self.windows.add(window)
        self.times += 1

    def seen_by_aids(self) -> bool:
        return self._reader


class Log:
    """Keeps what was noted for ICT."""

    def __init__(self) -> None:
        self.events: list[MachineEvent] = []

    def note(self, event: MachineEvent, code: str = "") -> None:  # noqa: ARG002  as the log has it
        self.events.append(event)


def test_the_window_and_each_dialog_over_it(qapp: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    noted = Noted()
    guard = ScreenGuard(noted, Log())
    guard.begin(qapp)
    assert int(window.winId()) in noted.windows
    dialog = QDialog(window)
    dialog.open()
    assert int(dialog.winId()) in noted.windows, "before it is on the screen"
    before = noted.times
    window.hide()
    window.show()
    assert noted.times > before, "the system may have forgotten it"
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
    guard = ScreenGuard(noted, Log())
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
    guard = ScreenGuard(system_screen_protection(), Log())
    guard.begin(qapp)
    delete(guard)


@pytest.mark.parametrize(
    ("policy", "reader", "protected"),
    [
        (Policy(), False, True),
        (Policy(), True, False),
        (Policy(screen_protection=True), True, True),
        (Policy(screen_protection=False), False, False),
    ],
)
def test_what_the_force_has_decided_comes_before_a_screen_reader(
    qapp: QApplication,
    qtbot: QtBot,
    policy: Policy,
    reader: bool,  # noqa: FBT001
    protected: bool,  # noqa: FBT001
) -> None:
    """Where it has decided nothing, whoever needs one is not left with a black window."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    noted, log = Noted(reader=reader), Log()
    guard = ScreenGuard(noted, log)
    guard.follow(policy, qapp)
    guard.follow(policy, qapp)
    assert bool(noted.windows) is protected
    assert log.events == [MachineEvent.SCREEN_LEFT_OPEN] * (reader and not protected)
    delete(guard)
