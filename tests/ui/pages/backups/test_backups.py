# SPDX-License-Identifier: Apache-2.0
"""Backups in the settings, by themselves, and the way back from one."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from app.policy.model import Policy
from app.services.backups import BackupState, read_state
from app.services.cases import open_case
from app.services.restoring import list_backups
from app.services.vaults import open_vault
from tests.ui.bench import PASSPHRASE, WORDS, Answering, now, open_bench
from ui.backing_up import AGAIN_AFTER, NUDGE, BackingUp, BackupBar
from ui.pages.backups.dialog import PROVE, RESTORE, BackupDialog, Purpose
from ui.widgets.safekeeping.backups import BackupsPart
from ui.workbench import Workbench

LONG = 20_000


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook with one case, and a folder of its own for all that Casebook keeps."""
    folder = tmp_path_factory.mktemp("backups")
    with pytest.MonkeyPatch.context() as patch, open_bench(folder, qapp) as made:
        patch.setenv("XDG_DATA_HOME", str(folder / "data"))
        patch.setenv("LOCALAPPDATA", str(folder / "data"))
        now(made, partial(open_case, made.session, "LANTERN 4", {}))
        yield made


@pytest.fixture
def bench(opened: Workbench, tmp_path: Path) -> Workbench:
    """The same casebook, without backups."""
    opened.session.policy = Policy()
    opened.preferences.choose_backups(tmp_path / "backups")
    assert isinstance(opened.dialogs, Answering)
    opened.dialogs.folder = None
    now(opened, partial(opened.session.vault.store.put_setting, "backups", b""))
    return opened


def backed_up(bench: Workbench, qtbot: QtBot) -> BackingUp:
    """One backup, made."""
    backing = BackingUp(bench)
    with qtbot.waitSignal(backing.noted, timeout=LONG):
        backing.back_up()
    return backing


def dialog_for(
    bench: Workbench, purpose: Purpose, qtbot: QtBot, *, may_open: bool = False
) -> BackupDialog:
    folder = bench.preferences.backups or Path()
    made = BackupDialog(purpose, bench.jobs, bench.dialogs, bench.theme, folder, may_open=may_open)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitUntil(lambda: made.ui.none_label.text() != "Looking for backups…", timeout=LONG)
    return made


def test_the_panel_makes_one_and_says_what_it_holds(bench: Workbench, qtbot: QtBot) -> None:
    panel = BackupsPart()
    qtbot.addWidget(panel)
    panel.begin(bench, Path("vault"))
    qtbot.waitUntil(lambda: "No backup has been made" in panel.ui.last_label.text(), timeout=LONG)
    assert not panel.ui.stop_button.isVisible()
    panel.ui.now_button.click()
    assert panel.ui.stop_button.isVisible()
    assert not panel.ui.now_button.isEnabled()
    qtbot.waitUntil(lambda: "1 case and 1 entry" in panel.ui.last_label.text(), timeout=LONG)
    assert panel.ui.now_button.isEnabled()
    assert not panel.ui.backing_bar.isVisible()
    assert panel.ui.backup_trouble_label.text() == ""
    # The test's folders are on one disk.
    qtbot.waitUntil(lambda: "the disk that the casebook is on" in panel.ui.place_label.text())


def test_the_force_fixes_the_folder(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    bench.session.policy = Policy(backup_folder=str(tmp_path / "share"))
    panel = BackupsPart()
    qtbot.addWidget(panel)
    panel.begin(bench, Path("vault"))
    assert panel.ui.place_button.isHidden()
    assert panel.ui.backup_folder_edit.text() == str(tmp_path / "share")
    assert panel.ui.place_label.text() == "Set by your force."


def test_another_folder_is_tried_at_once_and_the_casebooks_own_refused(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    vault = bench.session.vault.folder
    asked = replace(bench, dialogs=Answering(folder=vault / "inside"))
    panel = BackupsPart()
    qtbot.addWidget(panel)
    panel.begin(asked, vault)
    panel.ui.place_button.click()
    assert "outside it" in panel.ui.backup_trouble_label.text()
    assert bench.preferences.backups == tmp_path / "backups"
    assert isinstance(asked.dialogs, Answering)
    asked.dialogs.folder = tmp_path / "elsewhere"
    panel.ui.place_button.click()
    assert bench.preferences.backups == tmp_path / "elsewhere"
    qtbot.waitUntil(lambda: "1 entry" in panel.ui.last_label.text(), timeout=LONG)
    assert len(list_backups(tmp_path / "elsewhere")) == 1


def test_they_come_by_themselves_once_and_are_tried_again_after_a_while(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    bench.preferences.choose_backups(tmp_path / "a file" / "below")
    (tmp_path / "a file").write_bytes(b"in the way")
    backing = BackingUp(bench)
    bar = BackupBar(backing)
    qtbot.addWidget(bar)
    with qtbot.waitSignals([backing.trouble, backing.noted], timeout=LONG):
        backing.look()
    assert "could not be made" in bar.ui.backup_bar_label.text()
    assert bar.isVisibleTo(None)
    assert now(bench, partial(read_state, bench.session)).trouble

    (tmp_path / "a file").unlink()
    for _ in range(AGAIN_AFTER - 1):
        backing.look()
        assert not backing.running
    with qtbot.waitSignal(backing.noted, timeout=LONG):
        backing.look()
    assert bar.isHidden(), "what is over is not complained of"
    backing.look()
    now(bench, lambda: None)
    QApplication.processEvents()
    assert not backing.running, "one was made: none is due"


def test_a_bar_reminds_of_the_drill_and_goes_when_told(bench: Workbench, qtbot: QtBot) -> None:
    backing = BackingUp(bench)
    bar = BackupBar(backing)
    qtbot.addWidget(bar)
    backing.drill_wanted.emit()
    assert bar.ui.backup_bar_label.text() == NUDGE
    with qtbot.waitSignal(bar.wanted):
        bar.ui.backup_bar_button.click()
    assert bar.isHidden()
    backing.trouble.emit(EnvironmentFault("The disk is full.", code="disk-full"))
    backing.drill_wanted.emit()
    assert "disk is full" in bar.ui.backup_bar_label.text(), "trouble comes first"
    backing.noted.emit(BackupState(trouble="The disk is full."))
    assert not bar.isHidden()
    bar.ui.later_button.click()
    assert bar.isHidden()


def test_drafts_are_kept_while_one_is_made(bench: Workbench, qtbot: QtBot) -> None:
    backing = BackingUp(bench)
    with qtbot.waitSignal(backing.noted, timeout=LONG):
        backing.back_up()
        # The database's thread is free all the while: the wait is for other work only.
        bench.jobs.database_now(lambda: None, 1.0)
    backing.back_up()
    backing.stop()
    qtbot.waitUntil(lambda: not backing.running, timeout=LONG)


def test_a_backup_is_proved_by_keyboard(bench: Workbench, qtbot: QtBot) -> None:
    backed_up(bench, qtbot)
    dialog = dialog_for(bench, PROVE, qtbot)
    assert dialog.ui.to_widget.isHidden()
    assert dialog.focusWidget() is dialog.ui.secret_edit
    assert dialog.ui.secret_edit.echoMode() == QLineEdit.EchoMode.Password
    assert not dialog.ui.go_button.isEnabled()
    qtbot.keyClicks(dialog.ui.secret_edit, "not the passphrase at all")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.ui.secret_edit.text() == ""
    qtbot.waitUntil(lambda: "does not open" in dialog.ui.trouble_label.text(), timeout=LONG)
    qtbot.keyClicks(dialog.ui.secret_edit, PASSPHRASE)
    with qtbot.waitSignal(dialog.proved, timeout=LONG):
        QTest.keyClick(dialog.ui.secret_edit, Qt.Key.Key_Return)
    assert dialog.ui.result_title_label.text() == "This backup opens."
    assert "1 case and 1 entry" in dialog.ui.result_label.text()
    assert dialog.ui.trouble_label.text() == ""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def test_a_proof_is_kept_by_the_panel(bench: Workbench, qtbot: QtBot) -> None:
    panel = BackupsPart()
    qtbot.addWidget(panel)
    panel.begin(bench, Path("vault"))
    panel.ui.now_button.click()
    qtbot.waitUntil(lambda: "1 entry" in panel.ui.last_label.text(), timeout=LONG)
    assert "No backup has been proved" in panel.ui.drill_label.text()
    panel.ui.drill_button.click()
    (dialog,) = panel.findChildren(BackupDialog)
    qtbot.waitUntil(lambda: dialog.ui.backups_list.count() == 1, timeout=LONG)
    dialog.ui.secret_edit.setText(" ".join(WORDS))
    dialog.ui.go_button.click()
    qtbot.waitUntil(lambda: "last proved" in panel.ui.drill_label.text(), timeout=LONG)
    dialog.reject()


def test_one_is_restored_into_a_new_folder_and_opened(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    backed_up(bench, qtbot)
    dialog = dialog_for(bench, RESTORE, qtbot, may_open=True)
    to = Path(dialog.ui.to_edit.text())
    assert not to.exists()
    dialog.ui.secret_edit.setText(" ".join(WORDS))
    with qtbot.waitSignal(dialog.restored, timeout=LONG):
        dialog.ui.go_button.click()
    assert dialog.ui.result_title_label.text() == "The casebook is restored."
    with qtbot.waitSignal(dialog.open_wanted) as caught:
        dialog.ui.go_button.click()
    assert caught.args == [to]

    def codes() -> list[str]:
        session = open_vault(to, PASSPHRASE)
        found = [session.view(case_id).code for case_id in session.vault.store.case_ids()]
        session.close()
        return found

    assert now(bench, codes) == ["LANTERN 4"]


def test_a_folder_without_backups_is_told_plainly(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_for(bench, RESTORE, qtbot)
    assert "no backups of Casebook" in dialog.ui.none_label.text()
    assert dialog.focusWidget() is dialog.ui.from_button
    assert not dialog.ui.go_button.isEnabled()
    backed_up(bench, qtbot)
    assert isinstance(bench.dialogs, Answering)
    bench.dialogs.folder = tmp_path / "backups"
    dialog.ui.from_button.click()
    qtbot.waitUntil(lambda: dialog.ui.backups_list.count() == 1, timeout=LONG)


def test_locking_hides_the_dialog_and_forgets_what_was_typed(
    bench: Workbench, qtbot: QtBot
) -> None:
    backed_up(bench, qtbot)
    dialog = dialog_for(bench, PROVE, qtbot)
    dialog.ui.secret_edit.setText(PASSPHRASE)
    dialog.hide()
    assert dialog.ui.secret_edit.text() == ""
