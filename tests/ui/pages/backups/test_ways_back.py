# SPDX-License-Identifier: Apache-2.0
"""A casebook that cannot be opened, or a new computer: the first page leads to the backups."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.backups import backup_place, prepare_backup
from app.services.cases import open_case
from tests.ui.bench import PASSPHRASE, Answering, new_vault
from ui.application import Casebook
from ui.jobs import Jobs
from ui.pages.backups.dialog import BackupDialog
from ui.pages.first_run.page import FirstRunPage
from ui.pages.unlock import UnlockPage
from ui.preferences import Overrides, Preferences

LONG = 20_000


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a casebook and one backup of it, to copy from."""
    folder = tmp_path_factory.mktemp("made")
    session = new_vault(folder / "vault")
    open_case(session, "LANTERN 4", {})
    place = backup_place(session, folder / "backups")
    prepare_backup(session, place).run(lambda _done: True)
    session.close()
    return folder


@pytest.fixture
def home(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh copy, and a place for all else that Casebook keeps."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    return shutil.copytree(made, tmp_path / "home")


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


def started(home: Path, vault: str, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> Casebook:
    preferences = Preferences(home / "settings.json", Overrides(vault=home / vault))
    preferences.choose_backups(home / "backups")
    casebook = Casebook(qapp, preferences, jobs, Answering())
    qtbot.addWidget(casebook.window)
    casebook.begin()
    return casebook


def restored(casebook: Casebook, qtbot: QtBot) -> UnlockPage:
    """Restore the one backup through the dialog that is open; the page it ends on."""
    # What the force says of backups is read first.
    qtbot.waitUntil(lambda: bool(casebook.window.findChildren(BackupDialog)), timeout=LONG)
    (dialog,) = casebook.window.findChildren(BackupDialog)
    qtbot.waitUntil(lambda: dialog.ui.backups_list.count() == 1, timeout=LONG)
    dialog.ui.secret_edit.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.restored, timeout=LONG):
        dialog.ui.go_button.click()
    dialog.ui.go_button.click()
    page = casebook.window.page
    assert isinstance(page, UnlockPage)
    assert page.ui.officer_label.text() == "DC B4471 Robin Example"
    assert page.ui.restore_button.isHidden()
    assert page.ui.unlock_button.isEnabled()
    return page


def test_from_a_damaged_database(home: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> None:
    database = home / "vault" / "casebook.db"
    database.write_bytes(bytes(database.stat().st_size))
    casebook = started(home, "vault", jobs, qapp, qtbot)
    page = casebook.window.page
    assert isinstance(page, UnlockPage)
    assert page.ui.restore_button.isHidden()
    page.ui.passphrase_edit.setText("not the passphrase")
    page.ui.unlock_button.click()
    qtbot.waitUntil(lambda: bool(page.ui.unlock_error_label.text()), timeout=LONG)
    assert page.ui.restore_button.isHidden(), "a wrong passphrase needs no backup"
    page.ui.passphrase_edit.setText(PASSPHRASE)
    page.ui.unlock_button.click()
    qtbot.waitUntil(lambda: "damaged" in page.ui.unlock_error_label.text(), timeout=LONG)
    assert "salvage" in page.ui.unlock_error_label.text()
    page.ui.restore_button.click()
    restored(casebook, qtbot)
    assert database.read_bytes().count(0) == database.stat().st_size, "the damaged one was changed"


def test_from_a_lost_header(home: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> None:
    (home / "vault" / "vault.json").unlink()
    casebook = started(home, "vault", jobs, qapp, qtbot)
    page = casebook.window.page
    assert isinstance(page, UnlockPage)
    page.ui.restore_button.click()
    restored(casebook, qtbot)


def test_on_a_new_computer(home: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot) -> None:
    casebook = started(home, "nothing here", jobs, qapp, qtbot)
    page = casebook.window.page
    assert isinstance(page, FirstRunPage)
    page.welcome.ui.restore_button.click()
    restored(casebook, qtbot)


def test_whoever_looks_for_help_is_told_of_backups(
    home: Path, jobs: Jobs, qapp: QApplication, qtbot: QtBot
) -> None:
    casebook = started(home, "vault", jobs, qapp, qtbot)
    page = casebook.window.page
    assert isinstance(page, UnlockPage)
    page.ui.ring_button.click()
    assert page.ui.restore_button.isVisible()
