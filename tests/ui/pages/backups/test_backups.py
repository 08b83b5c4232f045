# SPDX-License-Identifier: Apache-2.0
"""Backups in the settings, by themselves, and the way back from one."""

from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.cases.kinds import CaseClosed, RetentionDecision, RetentionReviewed
from app.errors import EnvironmentFault
from app.policy.model import Policy
from app.services import retention
from app.services.audit_log import Action, AuditFilter
from app.services.backup_state import drill_due, note_trouble, read_state
from app.services.backups import backup_place, prepare_backup
from app.services.cases import open_case
from app.services.restoring import list_backups
from app.services.retention import DeletionOrder, Grounds
from app.services.session import Session
from app.services.vaults import open_vault
from tests.ui.bench import PASSPHRASE, WORDS, Answering, new_vault, now, open_bench
from tests.ui.pages.backups.conftest import LONG, backed_up
from ui.pages.backups.dialog import (
    BROKEN,
    NOT_OF_THIS,
    PROVE,
    RESTORE,
    STOPPING,
    BackupDialog,
    Purpose,
)
from ui.widgets.safekeeping.backups import BackupsPart
from ui.workbench import Workbench


def delete_case(session: Session, case_id: UUID) -> None:
    retention.close_case(session, case_id, CaseClosed(outcome="No", because="Tests not met."))
    review = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")
    retention.review_retention(session, case_id, review)
    order = DeletionOrder("LANTERN 4", Grounds.REVIEWED)
    proof = retention.prove(session, case_id, PASSPHRASE)
    retention.delete_case(session, case_id, order, proof)


def dialog_for(
    bench: Workbench,
    purpose: Purpose,
    qtbot: QtBot,
    *,
    may_open: bool = False,
    own: bool = False,
) -> BackupDialog:
    made = BackupDialog(
        purpose,
        bench.jobs,
        bench.dialogs,
        bench.theme,
        bench.preferences.backups or Path(),
        may_open=may_open,
        own=bench.session.vault.vault_id if own else None,
    )
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
    qtbot.waitUntil(lambda: "outside it" in panel.ui.backup_trouble_label.text(), timeout=LONG)
    assert bench.preferences.backups == tmp_path / "backups"
    panel._show_state(panel._state)  # an answer from the record that comes later
    assert "outside it" in panel.ui.backup_trouble_label.text()
    assert isinstance(asked.dialogs, Answering)
    asked.dialogs.folder = tmp_path / "elsewhere"
    panel.ui.place_button.click()
    qtbot.waitUntil(lambda: bench.preferences.backups == tmp_path / "elsewhere", timeout=LONG)
    qtbot.waitUntil(lambda: "1 entry" in panel.ui.last_label.text(), timeout=LONG)
    assert len(list_backups(tmp_path / "elsewhere")) == 1


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


def test_one_that_is_stopped_leaves_what_was_said(bench: Workbench, qtbot: QtBot) -> None:
    trouble = EnvironmentFault("The stick is away.", code="backup-away")
    now(bench, partial(note_trouble, bench.session, trouble))
    panel = BackupsPart()
    qtbot.addWidget(panel)
    panel.begin(bench, Path("vault"))
    qtbot.waitUntil(lambda: "stick is away" in panel.ui.backup_trouble_label.text(), timeout=LONG)
    panel.ui.now_button.click()
    assert panel.ui.backup_trouble_label.text() == ""
    panel.ui.stop_button.click()
    assert panel.ui.backing_label.text() == STOPPING
    qtbot.waitUntil(lambda: "stick is away" in panel.ui.backup_trouble_label.text(), timeout=LONG)
    assert panel.ui.backing_label.text() == ""
    assert now(bench, partial(read_state, bench.session)).begun == 1


def test_a_damaged_one_is_kept_in_mind_until_another_is_proved(
    bench: Workbench, qtbot: QtBot
) -> None:
    panel = BackupsPart()
    qtbot.addWidget(panel)
    panel.begin(bench, Path("vault"))
    backed_up(bench, qtbot)
    [backup] = list_backups(bench.preferences.backups or Path())
    database = backup.folder / "casebook.db"
    database.write_bytes(bytes(database.stat().st_size))
    panel.ui.drill_button.click()
    (dialog,) = panel.findChildren(BackupDialog)
    qtbot.waitUntil(lambda: dialog.ui.backups_list.count() == 1, timeout=LONG)
    dialog.ui.secret_edit.setText(PASSPHRASE)
    dialog.ui.go_button.click()
    qtbot.waitUntil(lambda: bool(dialog.ui.trouble_label.text()), timeout=LONG)
    assert dialog.ui.trouble_label.text() == BROKEN
    dialog.reject()
    qtbot.waitUntil(lambda: "did not hold" in panel.ui.drill_label.text(), timeout=LONG)
    noted = now(bench, partial(read_state, bench.session))
    assert drill_due(noted, bench.session.clock.now())
    panel.take_focus()
    assert panel.focusWidget() is panel.ui.now_button, "a new one is what helps"


def test_only_a_backup_of_this_casebook_proves_anything(
    bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    with closing(new_vault(tmp_path / "other")) as other:
        run = prepare_backup(other, backup_place(other, tmp_path / "backups"))
        run.run(lambda _done: True)
    theirs = dialog_for(bench, PROVE, qtbot, own=True)
    assert theirs.ui.backups_list.count() == 0
    assert theirs.ui.none_label.text() == NOT_OF_THIS
    backed_up(bench, qtbot)
    assert dialog_for(bench, PROVE, qtbot, own=True).ui.backups_list.count() == 1
    both = dialog_for(bench, RESTORE, qtbot, own=True)
    rows = [both.ui.backups_list.item(row).text() for row in range(2)]
    assert rows[0].endswith("this casebook")
    assert f"DC B4471 Robin Example, casebook {run.source.vault_id.hex[:6]}" in rows[1]


def test_backups_of_a_deleted_case_are_removed_from_the_settings(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with open_bench(tmp_path, qapp) as bench:
        bench.preferences.choose_backups(tmp_path / "backups")
        case_id = now(bench, partial(open_case, bench.session, "LANTERN 4", {})).case_id
        backed_up(bench, qtbot)
        now(bench, partial(delete_case, bench.session, case_id))
        panel = BackupsPart()
        qtbot.addWidget(panel)
        panel.begin(bench, Path("vault"))
        assert panel.ui.old_button.isHidden()
        qtbot.waitUntil(lambda: not panel.ui.old_button.isHidden(), timeout=LONG)
        assert panel.ui.old_label.text() == "1 backup still holds a case that was deleted."
        panel.ui.old_button.click()
        qtbot.waitUntil(lambda: "no newer backup" in panel.ui.old_label.text(), timeout=LONG)
        panel.ui.now_button.click()
        qtbot.waitUntil(panel.ui.now_button.isEnabled, timeout=LONG)
        qtbot.waitUntil(lambda: "still holds" in panel.ui.old_label.text(), timeout=LONG)
        panel.ui.old_button.click()
        qtbot.waitUntil(lambda: "are removed" in panel.ui.old_label.text(), timeout=LONG)
        assert panel.ui.old_button.isHidden()
        assert [each.number for each in list_backups(tmp_path / "backups")] == [2]
        removed = AuditFilter(actions=frozenset({Action.BACKUPS_REMOVED}))
        assert now(bench, partial(bench.session.vault.store.audit.rows, removed, limit=9))


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
    assert "write in this casebook only" in dialog.ui.result_label.text()
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
