# SPDX-License-Identifier: Apache-2.0
"""What locks a casebook also counts before one is open, and while one is being opened."""

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.startup import SessionEvent
from app.services.vaults import open_vault
from tests.ui.bench import PASSPHRASE, Answering, new_vault
from ui.application import Casebook
from ui.jobs import Jobs
from ui.locking import Ending
from ui.opening import Opening
from ui.pages.first_run.page import FirstRunPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Overrides, Preferences

if TYPE_CHECKING:
    from app.services.session import Session


class Events:
    """Tells what a test says that the system told."""

    tell: Callable[[SessionEvent], None]

    def begin(self, tell: Callable[[SessionEvent], None]) -> None:
        self.tell = tell


class SlowOpening(Opening):
    """Opens a casebook when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.may_open = threading.Event()

    def with_passphrase(self, folder: Path, passphrase: str) -> "Session":
        self.may_open.wait(30)
        return super().with_passphrase(folder, passphrase)


@dataclass
class Before:
    """Casebook with nothing open, and how its process would have ended."""

    casebook: Casebook
    events: Events
    opening: SlowOpening
    folder: Path
    jobs: Jobs
    ways: list[str] = field(default_factory=list)

    @property
    def unlock(self) -> UnlockPage:
        page = self.casebook.window.page
        assert isinstance(page, UnlockPage)
        return page

    @property
    def covered(self) -> bool:
        return self.casebook.window.cover.isVisible()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


def begun(folder: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> Before:
    ways: list[str] = []

    def restart(_arguments: Sequence[str]) -> None:
        ways.append("afresh")

    events, opening = Events(), SlowOpening()
    preferences = Preferences(folder.parent / "settings.json", Overrides(vault=folder))
    ending = Ending(restart, lambda: ways.append("gone"))
    casebook = Casebook(qapp, preferences, jobs, Answering(), opening, ending, events)
    qtbot.addWidget(casebook.window)
    casebook.begin()
    casebook.window.activateWindow()
    qtbot.waitUntil(casebook.window.isActiveWindow)
    return Before(casebook, events, opening, folder, jobs, ways)


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("before") / "vault"
    new_vault(folder).close()
    return folder


@pytest.fixture
def before(vault: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> Before:
    return begun(vault, jobs, qapp, qtbot)


def press_lock(before: Before) -> None:
    window = before.casebook.window
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_what_is_opened_behind_a_closed_lid_is_locked_at_once(before: Before, qtbot: QtBot) -> None:
    """Return, and the lid: it would be there to read when the lid is opened again."""
    qtbot.keyClicks(before.unlock.ui.passphrase_edit, PASSPHRASE)
    before.unlock.ui.unlock_button.click()
    before.events.tell(SessionEvent.LID_CLOSED)
    before.opening.may_open.set()
    qtbot.waitUntil(lambda: bool(before.ways), timeout=20000)
    assert before.ways == ["afresh", "gone"] and before.covered
    assert before.casebook.desk is None
    open_vault(before.folder, PASSPHRASE).close()


def test_one_that_came_before_it_was_asked_for_does_not_count(before: Before, qtbot: QtBot) -> None:
    before.events.tell(SessionEvent.LOCKED)
    before.opening.may_open.set()
    qtbot.keyClicks(before.unlock.ui.passphrase_edit, PASSPHRASE)
    before.unlock.ui.unlock_button.click()
    qtbot.waitUntil(lambda: before.casebook.desk is not None, timeout=20000)
    assert not before.covered
    # What was asked for on the page before, and comes late, does not come over the casebook.
    desk = before.casebook.window.page
    before.casebook._show_vault(before.folder)
    before.casebook._show_restore(before.opening.managed())
    assert before.casebook.window.page is desk and QApplication.activeModalWidget() is None
    before.casebook.window.close()
    assert before.ways == ["gone"]


@pytest.mark.parametrize("by_key", [True, False])
def test_no_secret_stays_on_the_unlock_page(before: Before, qtbot: QtBot, *, by_key: bool) -> None:
    ui = before.unlock.ui
    ui.show_button.click()
    qtbot.keyClicks(ui.passphrase_edit, "teapot mea")
    if by_key:
        press_lock(before)
    else:
        before.events.tell(SessionEvent.DISCONNECTED)
    assert ui.passphrase_edit.text() == "" and not ui.show_button.isChecked()
    ui.passphrase_edit.undo()
    assert ui.passphrase_edit.text() == ""
    assert before.ways == [] and not before.covered


def test_no_secret_stays_in_the_first_run(
    tmp_path: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    """Its process goes, with the words of the recovery key that it shows."""
    before = begun(tmp_path / "none", jobs, qapp, qtbot)
    press_lock(before)
    assert before.ways == [], "nothing is lost where there is no secret yet"
    page = before.casebook.window.page
    assert isinstance(page, FirstRunPage)
    page.passphrase.ui.first_edit.setText("kettle orchard compass")
    press_lock(before)
    assert before.ways == ["afresh", "gone"] and before.covered
