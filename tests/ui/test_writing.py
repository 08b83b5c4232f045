# SPDX-License-Identifier: Apache-2.0
"""The check of an open casebook answers from other threads, and says once what is wrong."""

import gc
from collections.abc import Sequence
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.errors import CasebookError
from app.services.writing.check import Background, Finding, WritingCheck
from app.services.writing.officer_words import read_words, remove_word
from tests.ui.bench import now
from ui.workbench import Workbench
from ui.writing import Meant, WritingDesk


class Asking(QObject):
    """Who wants to know."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Sequence[Finding]] = []
        self.failed: list[CasebookError] = []
        self.words: list[Meant] = []

    def take(self, found: tuple[Finding, ...]) -> None:
        self.found.append(found)

    def fail(self, error: CasebookError) -> None:
        self.failed.append(error)

    def take_words(self, meant: Meant) -> None:
        self.words.append(meant)


def surfaces(asking: Asking) -> list[str]:
    return [finding.surface for finding in asking.found[-1]]


def test_a_text_is_checked_against_its_case(
    workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    asking = Asking()
    text = "She claims that Sam Fictional recieved it."
    workbench.writing.check(case_id, text, asking.take, asking.fail)
    assert not asking.found
    qtbot.waitUntil(lambda: bool(asking.found))
    assert surfaces(asking) == ["claims", "recieved"]
    workbench.writing.suggest("recieved", asking.take_words)
    qtbot.waitUntil(lambda: bool(asking.words))
    assert asking.words[0].word == "recieved" and "received" in asking.words[0].suggestions


def test_what_is_added_counts_from_then_on(
    workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    desk, asking = workbench.writing, Asking()
    with qtbot.waitSignal(desk.changed):
        desk.add_word("recieved")
    assert now(workbench, lambda: read_words(workbench.session)) == {"recieved"}
    desk.check(case_id, "He recieved it.", asking.take, asking.fail)
    qtbot.waitUntil(lambda: bool(asking.found))
    assert asking.found == [()]
    with qtbot.waitSignal(desk.changed):
        desk.remove_word("recieved")
    desk.check(case_id, "He recieved it.", asking.take, asking.fail)
    qtbot.waitUntil(lambda: len(asking.found) == 2)
    assert surfaces(asking) == ["recieved"]
    now(workbench, partial(remove_word, workbench.session, "recieved"))


def test_a_case_that_is_not_here_fails_with_its_reason(workbench: Workbench, qtbot: QtBot) -> None:
    asking = Asking()
    workbench.writing.check(uuid4(), "She claims.", asking.take, asking.fail)
    qtbot.waitUntil(lambda: bool(asking.failed))
    assert asking.failed[0].code == "case-missing" and not asking.found


def test_the_same_trouble_is_told_once(workbench: Workbench, qtbot: QtBot) -> None:
    told: list[CasebookError] = []

    def look(_check: WritingCheck, _background: Background) -> CasebookError:
        raise AssertionError("not reached")

    workbench.jobs.trouble.connect(told.append)
    for _ in range(3):
        workbench.writing.compute(uuid4(), look, told.append)
    now(workbench, lambda: None)
    qtbot.waitUntil(lambda: bool(told))
    assert [error.code for error in told] == ["case-missing"]
    workbench.jobs.trouble.disconnect(told.append)


def test_rules_and_words_are_never_looked_through_for_garbage(
    workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    desk = WritingDesk(workbench.jobs, workbench.session, workbench.preferences)
    asking = Asking()
    gc.unfreeze()
    desk.check(case_id, "She claims.", asking.take, asking.fail)
    qtbot.waitUntil(lambda: bool(asking.found))
    assert gc.get_freeze_count() > 100_000


def test_another_preference_has_nothing_looked_through_anew(
    workbench: Workbench, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(workbench.writing.changed):
        workbench.preferences.changed.emit()


def test_nobody_is_told_who_is_gone(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> None:
    gone, there = Asking(), Asking()
    workbench.writing.check(case_id, "She claims.", gone.take, gone.fail)
    gone.deleteLater()
    workbench.writing.check(case_id, "She claims.", there.take, there.fail)
    qtbot.waitUntil(lambda: bool(there.found))
    assert gone.found == []
