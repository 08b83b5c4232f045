# SPDX-License-Identifier: Apache-2.0
"""Long work is shown once it takes longer than a moment, and can be stopped."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from ui.jobs import Jobs
from ui.shown_work import ShownWork

Watch = Callable[[float], bool]


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


class Shown:
    """Work on a page with a bar and a button."""

    def __init__(self, jobs: Jobs, qtbot: QtBot) -> None:
        self.page = QWidget()
        qtbot.addWidget(self.page)
        layout = QVBoxLayout(self.page)
        self.bar, self.button = QProgressBar(), QPushButton("Stop")
        for widget in (self.bar, self.button):
            layout.addWidget(widget)
        self.work = ShownWork(jobs, self.bar, self.button, self.page)
        self.page.show()


def until_told(watch: Watch) -> None:
    """Goes on until it is stopped."""
    pause = threading.Event()
    while watch(0.5):
        pause.wait(0.005)
    raise UserError("Stopped.", code="stopped")


def test_slow_work_is_shown_and_stopped(jobs: Jobs, qtbot: QtBot) -> None:
    shown = Shown(jobs, qtbot)
    with qtbot.waitSignal(shown.work.slow):
        shown.work.begin(until_told)
        assert not shown.bar.isVisible() and not shown.button.isVisible()
    assert shown.bar.isVisible() and shown.button.isVisible()
    qtbot.waitUntil(lambda: shown.bar.value() == shown.bar.maximum() // 2)
    with qtbot.waitSignal(shown.work.failed) as caught:
        shown.button.click()
    assert caught.args is not None and caught.args[0].code == "stopped"
    assert not shown.bar.isVisible() and not shown.button.isVisible()


def test_quick_work_shows_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    shown = Shown(jobs, qtbot)
    with (
        qtbot.assertNotEmitted(shown.work.slow, wait=400),
        qtbot.waitSignal(shown.work.finished) as done,
    ):
        shown.work.begin(lambda _watch: "done")
    assert done.args == ["done"]


def test_what_is_begun_anew_stops_what_was_under_way_unheard(jobs: Jobs, qtbot: QtBot) -> None:
    shown = Shown(jobs, qtbot)
    with (
        qtbot.assertNotEmitted(shown.work.failed),
        qtbot.waitSignal(shown.work.finished) as done,
    ):
        shown.work.begin(until_told)
        shown.work.begin(lambda _watch: "second")
    assert done.args == ["second"]


def test_a_last_step_cannot_be_stopped(jobs: Jobs, qtbot: QtBot) -> None:
    shown = Shown(jobs, qtbot)
    with qtbot.waitSignal(shown.work.slow):
        shown.work.show_last_step()
    assert shown.bar.isVisible() and not shown.button.isVisible()
    shown.work.rest()
    assert not shown.bar.isVisible()
