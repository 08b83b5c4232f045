# SPDX-License-Identifier: Apache-2.0
"""From start to lock through the real window, on a real vault."""

import shutil
import signal
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.services.cases import NEW_CASE_SLOT, list_cases, open_case
from app.services.drafts import read_drafts
from app.services.vaults import open_vault
from tests.ui.bench import PASSPHRASE, Answering, new_vault
from ui.application import Casebook
from ui.desk import Desk
from ui.drafts import DraftKeeper
from ui.jobs import Jobs
from ui.locking import Ending
from ui.models.cases import CaseChosen
from ui.pages.bundle.page import BundlePage
from ui.pages.first_run.page import FirstRunPage
from ui.pages.new_case import NewCasePage
from ui.pages.search.page import SearchPage
from ui.pages.settings.page import SettingsPage
from ui.pages.unlock import IN_USE, UnlockPage
from ui.preferences import Overrides, Preferences


@dataclass
class End:
    """Notes how the process would have ended."""

    restarts: list[list[str]] = field(default_factory=list)
    left: int = 0

    def restart(self, arguments: Sequence[str]) -> None:
        self.restarts.append(list(arguments))

    def leave(self) -> None:
        self.left += 1


@dataclass
class Started:
    """Casebook, running."""

    casebook: Casebook
    preferences: Preferences
    end: End
    dialogs: Answering
    vault: Path

    @property
    def page(self) -> QWidget | None:
        return self.casebook.window.page

    @property
    def desk(self) -> Desk:
        assert self.casebook.desk is not None
        return self.casebook.desk


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once, and never opened but in copies."""
    folder = tmp_path_factory.mktemp("made") / "vault"
    session = new_vault(folder)
    open_case(session, "LANTERN 4", {})
    session.close()
    return folder


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "vault")


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    names = ("SIGTERM", "SIGINT", "SIGHUP")
    ending = [getattr(signal, name) for name in names if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in ending}
    yield made
    for number, handler in before.items():
        signal.signal(number, handler)
    made.shutdown()


def started(
    folder: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot, bundle: Path | None = None
) -> Started:
    preferences = Preferences(
        folder.parent / "settings.json", Overrides(vault=folder, bundle=bundle)
    )
    end, dialogs = End(), Answering()
    casebook = Casebook(qapp, preferences, jobs, dialogs, ending=Ending(end.restart, end.leave))
    qtbot.addWidget(casebook.window)
    with qtbot.waitSignal(casebook.window.painted):
        casebook.begin()
    casebook.window.activateWindow()
    return Started(casebook, preferences, end, dialogs, folder)


@pytest.fixture
def locked(vault: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> Started:
    return started(vault, jobs, qapp, qtbot)


def unlock(locked: Started, qtbot: QtBot) -> None:
    page = locked.page
    assert isinstance(page, UnlockPage)
    page.ui.passphrase_edit.setText(PASSPHRASE)
    page.ui.unlock_button.click()
    qtbot.waitUntil(lambda: locked.casebook.desk is not None, timeout=20000)


@pytest.fixture
def unlocked(locked: Started, jobs: Jobs, qtbot: QtBot) -> Iterator[Started]:
    unlock(locked, qtbot)
    qtbot.waitUntil(locked.desk.home.ui.case_table.isVisible)
    yield locked
    if not locked.end.left:
        locked.casebook.window.close()


def press(started: Started, key: Qt.Key) -> None:
    window = started.casebook.window
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_without_a_vault_it_is_the_first_run(
    tmp_path: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    page = started(tmp_path / "none", jobs, qapp, qtbot).page
    assert isinstance(page, FirstRunPage) and not page.welcome.ui.waiting_label.isVisible()


def test_a_damaged_header_is_said_and_is_no_first_run(
    vault: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    (vault / "vault.json").write_bytes(b"{}")
    page = started(vault, jobs, qapp, qtbot).page
    assert isinstance(page, UnlockPage)
    assert page.ui.unlock_error_label.isVisible() and not page.ui.unlock_button.isEnabled()


def test_the_title_is_casebook_whatever_is_open(unlocked: Started) -> None:
    assert unlocked.casebook.window.windowTitle() == "Casebook"
    unlocked.desk.new_case()
    assert unlocked.casebook.window.windowTitle() == "Casebook"


def test_locking_keeps_the_half_word_and_starts_the_same_vault_afresh(
    unlocked: Started, jobs: Jobs
) -> None:
    desk = unlocked.desk
    case_id = jobs.database_now(partial(list_cases, desk.session), 10)[0].case_id
    keeper = DraftKeeper(jobs, desk.session, case_id, desk)
    keeper.changed("note", {"text": "She said that he wou"})
    press(unlocked, Qt.Key.Key_L)
    assert unlocked.casebook.window.cover.isVisible()
    assert unlocked.end.left == 1
    arguments = unlocked.end.restarts[0]
    assert arguments[:2] == ["--vault", str(unlocked.vault)] and "--geometry" in arguments
    assert PASSPHRASE not in " ".join(arguments)
    again = open_vault(unlocked.vault, PASSPHRASE)
    assert read_drafts(again, case_id)["note"].content == {"text": "She said that he wou"}
    again.close()


def test_closing_the_window_keeps_drafts_and_starts_nothing(unlocked: Started) -> None:
    assert not unlocked.casebook.window.close()
    assert unlocked.end.left == 1 and unlocked.end.restarts == []
    open_vault(unlocked.vault, PASSPHRASE).close()


@pytest.mark.parametrize("told", [signal.SIGTERM, signal.SIGINT])
def test_being_told_to_end_is_closing(
    told: signal.Signals, unlocked: Started, qtbot: QtBot
) -> None:
    signal.raise_signal(told)
    qtbot.waitUntil(lambda: unlocked.end.left == 1)
    assert unlocked.end.restarts == []


def test_a_locked_window_closes_at_once(locked: Started) -> None:
    locked.casebook.window.close()
    assert not locked.casebook.window.isVisible()


def test_after_unlocking_return_opens_the_first_case(unlocked: Started, qtbot: QtBot) -> None:
    table = unlocked.desk.home.ui.case_table
    qtbot.waitUntil(table.hasFocus)
    assert len(table.selectionModel().selectedRows()) == 1
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert unlocked.desk.case is not None and unlocked.desk.page is unlocked.desk.case


def test_trouble_before_unlocking_is_said_on_the_page(locked: Started, jobs: Jobs) -> None:
    jobs.report(UserError("Choose another one.", code="taken"))
    page = locked.page
    assert isinstance(page, UnlockPage)
    assert page.ui.unlock_error_label.text() == "Choose another one."


def test_keys_and_rail_lead_to_the_pages(unlocked: Started, qtbot: QtBot) -> None:
    desk = unlocked.desk
    press(unlocked, Qt.Key.Key_N)
    assert isinstance(desk.page, NewCasePage) and not desk.ui.search_edit.isVisible()
    desk.ui.settings_button.click()
    assert isinstance(desk.page, SettingsPage)
    press(unlocked, Qt.Key.Key_K)
    assert isinstance(desk.page, SearchPage)
    assert QApplication.focusWidget() is desk.ui.search_edit
    assert desk.ui.today_button.isChecked() and not desk.ui.case_button.isEnabled()


@pytest.mark.parametrize("leave", ["settings", "new case"])
def test_what_was_typed_a_moment_ago_stays_when_the_page_goes(
    unlocked: Started, jobs: Jobs, qtbot: QtBot, leave: str
) -> None:
    desk = unlocked.desk
    press(unlocked, Qt.Key.Key_N)
    page = desk.page
    assert isinstance(page, NewCasePage)
    qtbot.waitUntil(lambda: bool(page.ui.code_edit.text()))
    page.ui.code_edit.clear()
    qtbot.keyClicks(page.ui.code_edit, "THIMBLE 7")
    if leave == "settings":
        desk.ui.settings_button.click()
    else:
        press(unlocked, Qt.Key.Key_N)
        again = desk.page
        assert isinstance(again, NewCasePage) and again is not page
        qtbot.waitUntil(lambda: again.ui.code_edit.text() == "THIMBLE 7")
    drafts = jobs.database_now(partial(read_drafts, desk.session, None), 10)
    assert drafts[NEW_CASE_SLOT].content["code"] == "THIMBLE 7"


def test_a_case_is_named_in_the_bar_and_stays_as_it_was_left(
    unlocked: Started, jobs: Jobs, qtbot: QtBot
) -> None:
    desk = unlocked.desk
    row = jobs.database_now(partial(list_cases, desk.session), 10)[0]
    desk.open_case(CaseChosen(row.case_id))
    qtbot.waitUntil(lambda: desk.ui.code_label.text() == "LANTERN 4", timeout=10000)
    assert desk.ui.code_label.isVisible()
    page = desk.page
    desk.ui.today_button.click()
    assert not desk.ui.code_label.isVisible()
    desk.ui.case_button.click()
    assert desk.page is page
    desk.open_case(CaseChosen(row.case_id))
    assert desk.page is page


def test_trouble_is_shown_until_the_next_page(unlocked: Started, jobs: Jobs) -> None:
    desk = unlocked.desk
    jobs.report(UserError("Choose another one.", code="taken"))
    bar = desk._message_bar
    assert bar.isVisible() and bar.ui.message_label.text() == "Choose another one."
    desk.show_settings()
    assert not bar.isVisible()


def test_the_look_changes_at_once(unlocked: Started, qapp: QApplication) -> None:
    before = qapp.styleSheet()
    unlocked.preferences.choose_theme("dark")
    dark = qapp.styleSheet()
    unlocked.preferences.choose_text_scale(2.0)
    assert len({before, dark, qapp.styleSheet()}) == 3


def test_another_vault_is_remembered_once_it_has_been_opened(
    locked: Started, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    new_vault(other).close()
    locked.dialogs.folder = other
    page = locked.page
    assert isinstance(page, UnlockPage)
    page.ui.another_button.click()
    assert Preferences(tmp_path / "settings.json").vault is None
    unlock(locked, qtbot)
    assert Preferences(tmp_path / "settings.json").vault == other
    locked.casebook.window.close()


def test_a_bundle_from_the_start_waits_for_the_passphrase_and_is_shown_once(
    vault: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    bundle = tmp_path / "Casey Sample.casebundle"
    locked = started(vault, jobs, qapp, qtbot, bundle)
    page = locked.page
    assert isinstance(page, UnlockPage) and page.ui.waiting_label.isVisible()
    assert not [label for label in page.findChildren(QLabel) if "Casey" in label.text()]
    assert str(bundle) in locked.casebook._restart_arguments()
    bundle.write_bytes(b"not read before it is opened")
    unlock(locked, qtbot)
    shown = locked.desk.page
    assert isinstance(shown, BundlePage) and shown.ui.file_label.text() == bundle.name
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shown.ui.check_button)
    # The page of today, read behind it, does not take the focus away.
    qtbot.waitUntil(lambda: locked.desk.home.ui.case_table.model().rowCount() > 0)
    assert QApplication.focusWidget() is shown.ui.check_button
    press(locked, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: locked.end.left == 1)
    assert str(bundle) not in locked.end.restarts[0]


@pytest.mark.parametrize("is_folder", [False, True])
def test_a_bundle_that_is_not_there_is_said_once_it_is_open(
    vault: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot, tmp_path: Path, *, is_folder: bool
) -> None:
    bundle = tmp_path / "elsewhere"
    if is_folder:
        bundle.mkdir()
    locked = started(vault, jobs, qapp, qtbot, bundle)
    unlock(locked, qtbot)
    page = locked.desk.page
    assert isinstance(page, BundlePage)
    ui = page.ui
    qtbot.waitUntil(ui.trouble_label.isVisible)
    assert ui.trouble_label.text().startswith("This is a folder" if is_folder else "There is no")
    assert QApplication.focusWidget() is ui.choose_button
    locked.casebook.window.close()


def test_a_casebook_in_use_says_where_its_bundle_is_opened(
    vault: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    elsewhere = open_vault(vault, PASSPHRASE)
    page = started(vault, jobs, qapp, qtbot, tmp_path / "case.casebundle").page
    assert isinstance(page, UnlockPage)
    page.ui.passphrase_edit.setText(PASSPHRASE)
    page.ui.unlock_button.click()
    qtbot.waitUntil(page.ui.unlock_error_label.isVisible, timeout=20000)
    assert page.ui.unlock_error_label.text() == IN_USE
    elsewhere.close()


def test_the_first_run_says_that_a_bundle_waits(
    tmp_path: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    page = started(tmp_path / "none", jobs, qapp, qtbot, tmp_path / "case.casebundle").page
    assert isinstance(page, FirstRunPage) and page.welcome.ui.waiting_label.isVisible()
