# SPDX-License-Identifier: Apache-2.0
"""Work runs off the GUI thread in order, and what came of it arrives on the GUI thread."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.errors import Bug, CasebookError, EnvironmentFault, UserError
from app.services.startup import MachineEvent
from tests.app.system.windows.calls import Noted
from ui.faults import FaultLog, Hooks
from ui.jobs import Jobs


class Ear(QObject):
    """Notes what it hears, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[str] = set()

    @Slot(object)
    def hear(self, value: object) -> None:
        self.heard.append(value)
        self.threads.add(threading.current_thread().name)


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


def thread_name() -> str:
    return threading.current_thread().name


def refuse() -> None:
    raise UserError("Choose another one.", code="taken")


def test_each_kind_of_work_has_its_thread_and_answers_on_ours(jobs: Jobs, qtbot: QtBot) -> None:
    ear = Ear()
    jobs.database(thread_name, ear.hear)
    jobs.compute(thread_name, ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 2)
    assert set(ear.heard) == {"database", "computing"}
    assert ear.threads == {thread_name()}


def test_work_for_the_database_keeps_its_order(jobs: Jobs, qtbot: QtBot) -> None:
    ear = Ear()
    for number in range(50):
        jobs.database(number.__index__, ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 50)
    assert ear.heard == list(range(50))


def test_an_error_goes_to_who_asked_for_it(jobs: Jobs, qtbot: QtBot) -> None:
    ear, trouble = Ear(), Ear()
    jobs.trouble.connect(trouble.hear)
    jobs.database(refuse, failed=ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 1)
    assert isinstance(ear.heard[0], UserError) and trouble.heard == []


def test_an_error_that_nobody_takes_is_trouble(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.trouble) as caught:
        jobs.compute(refuse)
    assert caught.args is not None
    assert caught.args[0].sentence == "Choose another one."


def test_a_mistake_of_ours_becomes_a_bug_that_repeats_nothing(qapp: QObject, qtbot: QtBot) -> None:
    jobs, ear = Jobs(), Ear()
    jobs.database(lambda: int("Robin Example was here"), failed=ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 1)
    jobs.shutdown()
    assert isinstance(ear.heard[0], Bug)
    assert "Robin" not in ear.heard[0].sentence


def test_the_log_says_where_and_never_what(tmp_path: Path) -> None:
    log = tmp_path / "deep" / "casebook.log"
    with pytest.raises(ValueError) as caught:
        int("a canary sang")
    noted = Noted()
    bug = FaultLog(log, noted).report(caught.value)
    text = log.read_text("utf-8")
    assert noted.events == [(MachineEvent.MISTAKE, text.split()[1])]
    assert "canary" not in text
    assert "ValueError" in text and __name__.rsplit(".", maxsplit=1)[-1] in text
    assert text.split()[1] in bug.sentence


def test_a_log_that_cannot_be_written_does_not_hide_the_bug(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    bug = FaultLog(tmp_path / "file" / "casebook.log").report(ValueError("x"))
    assert bug.code == "unexpected"


def test_who_is_gone_is_not_called(jobs: Jobs, qtbot: QtBot) -> None:
    gone, ear = Ear(), Ear()
    may_go_on = threading.Event()
    jobs.database(may_go_on.wait, gone.hear)
    jobs.database(thread_name, ear.hear)
    delete(gone)
    may_go_on.set()
    qtbot.waitUntil(lambda: len(ear.heard) == 1)
    assert gone.heard == []


def test_waiting_gives_the_value_or_the_error(jobs: Jobs) -> None:
    assert jobs.database_now(thread_name, 5) == "database"
    with pytest.raises(UserError):
        jobs.database_now(refuse, 5)


def test_waiting_ends(jobs: Jobs) -> None:
    may_go_on = threading.Event()
    with pytest.raises(EnvironmentFault) as late:
        jobs.database_now(may_go_on.wait, 0.05)
    may_go_on.set()
    assert late.value.code == "disk-slow"
    assert isinstance(late.value, CasebookError)


def test_what_nobody_caught_is_told_on_any_thread_and_repeats_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[CasebookError] = []
    for hook in ("sys.excepthook", "threading.excepthook"):
        monkeypatch.setattr(hook, None)  # whatever happens, they are put back
    Hooks(FaultLog(None), told.append).install()
    wrong = ValueError("a canary sang")
    sys.excepthook(ValueError, wrong, None)
    sys.excepthook(UserError, UserError("Choose another one.", code="taken"), None)
    thread = threading.Thread(target=refuse)
    thread.start()
    thread.join()
    assert [error.code for error in told] == ["unexpected", "taken", "taken"]
    assert "canary" not in told[0].sentence
