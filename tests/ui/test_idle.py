# SPDX-License-Identifier: Apache-2.0
"""An empty chair, a sleeping machine and Ctrl+L anywhere all lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.idle import IdleWatch
from ui.preferences import Preferences


class Hand:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def watch(tmp_path: Path, clock: Hand, qtbot: QtBot) -> IdleWatch:
    preferences = Preferences(tmp_path / "settings.json")
    preferences.choose_lock_after(2)
    return IdleWatch(preferences, clock)


def pass_time(watch: IdleWatch, clock: Hand, seconds: int) -> None:
    for _ in range(seconds):
        clock.seconds += 1
        watch.tick()


def test_it_locks_when_nobody_has_been_there_for_so_long(
    watch: IdleWatch, clock: Hand, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    watch.time_to_lock.connect(lambda: asked.append(True))
    pass_time(watch, clock, 119)
    assert asked == []
    pass_time(watch, clock, 1)
    assert asked == [True]


def test_typing_counts_as_being_there(
    watch: IdleWatch, clock: Hand, qtbot: QtBot, qapp: QApplication
) -> None:
    asked: list[bool] = []
    watch.time_to_lock.connect(lambda: asked.append(True))
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is not None)
    watch.start(qapp)
    pass_time(watch, clock, 119)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    pass_time(watch, clock, 119)
    assert asked == []


def test_a_machine_that_slept_locks_at_once(watch: IdleWatch, clock: Hand, qtbot: QtBot) -> None:
    watch.tick()
    clock.seconds += 45
    with qtbot.waitSignal(watch.time_to_lock, timeout=100):
        watch.tick()


def test_whoever_wakes_the_machine_locks_it(
    watch: IdleWatch, clock: Hand, qtbot: QtBot, qapp: QApplication
) -> None:
    """Before the next tick comes: for that long the page would be there to read and write."""
    window = QLineEdit()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is not None)
    watch.start(qapp)
    clock.seconds += 3 * 3600
    with qtbot.waitSignal(watch.time_to_lock, timeout=100):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)


def test_dictating_counts_as_being_there_and_a_pointer_that_lies_still_does_not(
    watch: IdleWatch, clock: Hand, qtbot: QtBot, qapp: QApplication
) -> None:
    asked: list[bool] = []
    watch.time_to_lock.connect(lambda: asked.append(True))
    window = QWidget()
    edits = [QPlainTextEdit(window), QPlainTextEdit(window)]
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    watch.start(qapp)
    for edit in edits:
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        pass_time(watch, clock, 110)
        said = QInputMethodEvent()
        said.setCommitString("She said ")
        qapp.sendEvent(edit, said)
        pass_time(watch, clock, 1)
    move(window)
    pass_time(watch, clock, 110)
    assert asked == []
    move(window)
    pass_time(watch, clock, 10)
    assert asked == [True]


def move(window: QWidget) -> None:
    """What a window is told when the pointer is at one place in it."""
    none, at = Qt.MouseButton.NoButton, QPointF(9, 9)
    event = QMouseEvent(QEvent.Type.MouseMove, at, at, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.windowHandle(), event)


def test_the_lock_key_works_in_a_dialog_too(
    watch: IdleWatch, qtbot: QtBot, qapp: QApplication
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    edit = QLineEdit()
    QVBoxLayout(dialog).addWidget(edit)
    window.show()
    watch.start(qapp)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWindow() is dialog.windowHandle())
    with qtbot.waitSignal(watch.time_to_lock, timeout=1000):
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == ""


@pytest.mark.parametrize(("most", "locks_after"), [(1, 60), (30, 120)])
def test_the_force_may_ask_for_fewer_minutes(
    tmp_path: Path, clock: Hand, qtbot: QtBot, most: int, locks_after: int
) -> None:
    preferences = Preferences(tmp_path / "settings.json")
    preferences.choose_lock_after(2)
    watch = IdleWatch(preferences, clock, most_minutes=most)
    asked: list[bool] = []
    watch.time_to_lock.connect(lambda: asked.append(True))
    pass_time(watch, clock, locks_after - 1)
    assert asked == []
    pass_time(watch, clock, 1)
    assert asked == [True]


class Elsewhere:
    """A session in which a key was last pressed, in whichever program, so long ago."""

    def __init__(self, quiet_s: float | None) -> None:
        self.quiet: float | None = quiet_s

    def quiet_s(self) -> float | None:
        return self.quiet


def test_somebody_who_works_in_another_program_is_there(
    tmp_path: Path, clock: Hand, qtbot: QtBot
) -> None:
    preferences, elsewhere = Preferences(tmp_path / "settings.json"), Elsewhere(3.0)
    preferences.choose_lock_after(2)
    watch = IdleWatch(preferences, clock, presence=elsewhere)
    asked: list[bool] = []
    watch.time_to_lock.connect(lambda: asked.append(True))
    pass_time(watch, clock, 600)
    assert asked == []
    elsewhere.quiet = None
    pass_time(watch, clock, 116)
    assert asked == [], "119 seconds after a key was pressed elsewhere"
    pass_time(watch, clock, 1)
    assert asked == [True]
