# SPDX-License-Identifier: Apache-2.0
"""Python's garbage is collected on the window's thread, whichever thread made it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.collecting import Collector
from ui.jobs import Jobs

MANY = 20_000


class Knot:
    """Nobody holds it but itself."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def threads() -> Iterator[set[str]]:
    """The threads on which garbage was collected."""
    names: set[str] = set()

    def note(_phase: str, _told: dict[str, int]) -> None:
        names.add(threading.current_thread().name)

    gc.callbacks.append(note)
    yield names
    gc.callbacks.remove(note)


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


def tie() -> "weakref.ref[Knot]":
    first = Knot()
    _others = [Knot() for _ in range(MANY)]
    return weakref.ref(first)


def test_what_a_worker_left_is_collected_on_this_thread(
    jobs: Jobs, qtbot: QtBot, threads: set[str]
) -> None:
    left: list[weakref.ref[Knot]] = []
    jobs.database(tie, left.append)
    qtbot.waitUntil(lambda: bool(left) and left[0]() is None)
    assert threads == {threading.current_thread().name}


def test_python_collects_by_itself_again_when_the_last_one_stops(qapp: QObject) -> None:
    before = gc.isenabled()
    one, other = Collector(), Collector()
    one.stop()
    one.stop()
    assert not gc.isenabled()
    other.stop()
    assert gc.isenabled() is before
