# SPDX-License-Identifier: Apache-2.0
"""Work of minutes: it tells how far it is, stops when asked, and ends with whoever wanted it."""

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import UserError
from ui.jobs import Jobs
from ui.long_work import LongWork

Watch = Callable[[float], bool]


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


class Slow:
    """Work that goes on until it is let go, or told to stop."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.ended = threading.Event()

    def __call__(self, watch: Watch) -> str:
        try:
            while watch(0.25):
                if self.go.wait(0.005):
                    return "done"
            raise UserError("Stopped.", code="stopped")
        finally:
            self.ended.set()


def test_it_tells_how_far_it_is_and_what_came_of_it(jobs: Jobs, qtbot: QtBot) -> None:
    work, slow = LongWork(jobs), Slow()
    with qtbot.waitSignal(work.progressed) as caught:
        work.begin(slow)
    assert caught.args == [0.25]
    assert work.running
    work.begin(lambda _watch: pytest.fail("two at once"))
    # Nothing else waits for it.
    assert jobs.database_now(lambda: "free", 1) == "free"
    with qtbot.waitSignal(work.finished) as finished:
        slow.go.set()
    assert finished.args == ["done"]
    assert not work.running


def test_it_stops_when_asked(jobs: Jobs, qtbot: QtBot) -> None:
    work = LongWork(jobs)
    work.begin(Slow())
    with qtbot.waitSignal(work.failed) as caught:
        work.stop()
    assert caught.args is not None and caught.args[0].code == "stopped"
    assert not work.running


def test_it_stops_with_whoever_wanted_it(jobs: Jobs, qtbot: QtBot) -> None:
    owner, slow = QObject(), Slow()
    LongWork(jobs, owner).begin(slow)
    owner.deleteLater()
    del owner
    qtbot.waitUntil(slow.ended.is_set)


def test_a_mistake_in_it_reaches_the_officer(jobs: Jobs, qtbot: QtBot) -> None:
    def broken(_watch: Watch) -> None:
        raise ValueError("case text")

    work = LongWork(jobs)
    with qtbot.waitSignal(work.failed) as caught:
        work.begin(broken)
    assert caught.args is not None
    assert caught.args[0].code == "unexpected"
    assert "case text" not in caught.args[0].sentence
