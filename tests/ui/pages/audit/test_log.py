# SPDX-License-Identifier: Apache-2.0
"""The audit log in the window: read, narrowed down, checked, exported."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import CaseClosed, NoteRecorded, RetentionDecision, RetentionReviewed
from app.handover.sealing import unseal
from app.policy.model import AllowedExport, Policy
from app.services import retention
from app.services.audit_log import (
    AuditFilter,
    AuditRow,
    Fault,
    LogBreak,
    LogLine,
    LogReport,
    cases_to_choose,
    open_line,
    read_log,
)
from app.services.auditing import Action, Word, note_opened, view_case
from app.services.cases import open_case
from tests.ui.bench import PASSPHRASE, Answering, now, open_bench
from ui.models.audit_line_words import SIGNED, line_words
from ui.models.audit_words import GROUPS, case_words, check_words, what_words
from ui.pages.audit import dialog as log_page
from ui.pages.audit.dialog import AuditLogDialog
from ui.pages.audit.exporting import NOTHING_SAVED, AuditExportDialog
from ui.pages.audit.line import AuditLineDialog
from ui.pages.export.done import ExportDone
from ui.widgets.safekeeping.audit import AuditPart
from ui.workbench import Workbench


class Saving(Answering):
    """Saves where it is told to."""

    path: Path | None = None

    def save_path(self, _p: QWidget, _caption: str, name: str, _filter: str) -> Path | None:
        self.asked.append(name)
        return self.path


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook in which something was done."""
    with open_bench(tmp_path, qapp) as made:
        session = made.session

        def work() -> None:
            case = open_case(session, "LANTERN 4", {}).case_id
            view_case(session, case)
            session.record(case, NoteRecorded(text="Rang at nine."))
            note_opened(session, Word.RECOVERY_KEY)

        now(made, work)
        yield replace(made, dialogs=Saving())


def shown(dialog: AuditLogDialog) -> list[tuple[str, str]]:
    model = dialog.ui.log_table.model()
    return [
        (model.index(row, 1).data(), model.index(row, 2).data()) for row in range(model.rowCount())
    ]


@pytest.fixture
def dialog(bench: Workbench, qtbot: QtBot) -> Iterator[AuditLogDialog]:
    part = AuditPart()
    qtbot.addWidget(part)
    part.begin(bench, Path())
    assert not part.isHidden()
    part.ui.open_log_button.click()
    [made] = part.findChildren(AuditLogDialog)
    qtbot.waitUntil(lambda: len(shown(made)) == 5)
    yield made
    part.hide()


def test_the_newest_stands_first_in_words(dialog: AuditLogDialog) -> None:
    assert shown(dialog) == [
        ("Unlocked with the recovery key", ""),
        ("Recorded: note", "LANTERN 4"),
        ("Case looked at", "LANTERN 4"),
        ("Recorded: case opened", "LANTERN 4"),
        ("Casebook made", ""),
    ]
    assert not dialog.ui.more_button.isVisible()


def test_it_is_narrowed_by_what_by_case_and_by_day(dialog: AuditLogDialog, qtbot: QtBot) -> None:
    ui = dialog.ui
    ui.action_combo.setCurrentText("Unlocking and keys")
    qtbot.waitUntil(lambda: len(shown(dialog)) == 2)
    ui.action_combo.setCurrentIndex(0)
    ui.case_combo.setCurrentText("LANTERN 4")
    qtbot.waitUntil(lambda: len(shown(dialog)) == 3)
    ui.until_edit.set_day(log_page.FIRST_DAY)
    qtbot.waitUntil(ui.nothing_label.isVisible)
    ui.until_edit.set_day(None)
    ui.since_edit.stepUp()  # today
    qtbot.waitUntil(lambda: len(shown(dialog)) == 3)


def opened(dialog: AuditLogDialog, row: int, qtbot: QtBot) -> AuditLineDialog:
    dialog.ui.log_table.selectRow(row)
    QTest.keyClick(dialog.ui.log_table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.findChildren(AuditLineDialog)))
    [line] = dialog.findChildren(AuditLineDialog)
    return line


def test_a_line_opens_and_says_who_did_it(dialog: AuditLogDialog, qtbot: QtBot) -> None:
    line = opened(dialog, 1, qtbot)
    assert line.ui.what_label.text() == "Recorded: note"
    assert line.ui.who_label.text().startswith("By DC Robin Example B4471, on ")
    assert line.ui.who_label.text().endswith("UTC). Case: LANTERN 4.")
    assert line.ui.place_label.text() == "Line 4 of the log."
    assert line.ui.deletion_frame.isHidden()


def test_a_line_of_a_deleted_case_shows_what_is_left_of_it(
    dialog: AuditLogDialog, bench: Workbench, qtbot: QtBot
) -> None:
    session = bench.session

    def delete() -> UUID:
        [(case_id, _)] = cases_to_choose(session)
        retention.close_case(session, case_id, CaseClosed(outcome="No", because="Tests not met."))
        review = RetentionReviewed(decision=RetentionDecision.DELETE, because="Not needed.")
        retention.review_retention(session, case_id, review)
        order = retention.DeletionOrder("LANTERN 4", retention.Grounds.MISTAKE)
        retention.delete_case(
            session, case_id, order, retention.prove(session, case_id, PASSPHRASE)
        )
        return case_id

    case_id = now(bench, delete)
    dialog.refresh()
    qtbot.waitUntil(lambda: shown(dialog)[0][0].startswith("Case deleted for ever"))
    line = opened(dialog, 0, qtbot)
    assert line.ui.deletion_label.text() == (
        "Grounds: It was opened by mistake, or for practice.\nIt held 4 entries."
    )
    assert line.ui.signed_label.text() == SIGNED
    line.close()
    left = now(
        bench, lambda: open_line(session, read_log(session, AuditFilter(case_id=case_id)).lines[-1])
    )
    assert left.deletion is not None
    told = line_words(replace(left, deletion=replace(left.deletion, signed=False, authors=2)))
    assert told.what == "Recorded: case opened"
    assert told.deletion.startswith("Deleted for ever by DC Robin Example B4471, on ")
    assert told.deletion.endswith("It held 4 entries, written by 2 officers.")
    assert left.deletion.signed and not told.signed


def test_it_is_checked_when_asked(dialog: AuditLogDialog, qtbot: QtBot) -> None:
    dialog.ui.check_button.click()
    qtbot.waitUntil(lambda: dialog.ui.check_label.property("role") == "done")
    assert dialog.ui.check_label.text().startswith("All 5 lines stand")


def test_it_is_exported_to_a_key(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    export = AuditExportDialog(bench)
    qtbot.addWidget(export)
    export.show()
    assert not export.ui.make_button.isEnabled()
    export.ui.words_radio.setChecked(True)
    assert export.ui.make_button.isEnabled() and export.ui.key_widget.isHidden()
    export.ui.key_radio.setChecked(True)
    export.ui.key_edit.setText("age1nothing")
    export.ui.make_button.click()
    qtbot.waitUntil(lambda: "not a receiving key" in export.ui.trouble_label.text())
    export.ui.key_edit.setText(bench.session.receiving_key)
    export.ui.make_button.click()
    qtbot.waitUntil(lambda: export.ui.trouble_label.text() == NOTHING_SAVED)
    assert isinstance(bench.dialogs, Saving)
    bench.dialogs.path = tmp_path / "log.age"
    export.ui.make_button.click()
    qtbot.waitUntil(lambda: export.ui.page_stack.count() == 2)
    done = export.ui.page_stack.currentWidget()
    assert isinstance(done, ExportDone)
    assert done.ui.done_text_label.text().startswith("Saved as log.age, and noted in the log.")
    secret = bench.session.vault.receiving.secret()
    assert b"viewed_case" in unseal((tmp_path / "log.age").read_bytes(), secret)
    done.ui.close_button.click()
    assert not export.isVisible()


def line(action: str, code: str | None = None, to: str = "", **figures: int | str) -> LogLine:
    case = uuid4() if code is None else None
    at = datetime(2026, 9, 14, 7, 40, tzinfo=UTC)
    return LogLine(AuditRow(1, at, "", action, case, None, figures, ""), code, to)


def test_every_action_has_words_and_a_group() -> None:
    groups = [group for group in GROUPS.values() if group is not None]
    for action in Action:
        assert sum(action in group for group in groups) == 1
        assert "does not know" not in what_words(line(action, kind="note"))
    assert what_words(line("from_the_future")).endswith("(from_the_future)")


def test_figures_and_recipients_are_told() -> None:
    assert what_words(line(Action.SEARCHED, found=1200)) == "All cases searched: 1,200 found"
    made = what_words(line(Action.BACKUP_MADE, way=Word.AUTOMATIC, cases=1, entries=41))
    assert made == "Backup made by itself: 41 entries, 1 case"
    assert what_words(line(Action.BACKUPS_REMOVED, files=1)) == "Backups removed: 1 backup"
    asked = what_words(line(Action.BACKUP_MADE, way=Word.ASKED_FOR, entries=2))
    assert asked == "Backup made on request: 2 entries"
    assert what_words(line(Action.EXPORTED, to="CPS")) == "Exported to CPS"
    assert case_words(line(Action.DELETED_CASE)).startswith("a case no longer here (")


def test_what_is_wrong_is_told_by_line() -> None:
    breaks = (LogBreak(7, Fault.MISSING, 2), *(LogBreak(n, Fault.ALTERED) for n in range(9, 15)))
    told = check_words(LogReport(12, 5, "", breaks))
    assert "Before line 7, 2 lines are missing. Line 9 is not as it was written." in told
    assert "And 2 more." in told


def test_what_the_force_does_not_allow_is_said_before_anything_is_typed(
    bench: Workbench, qtbot: QtBot
) -> None:
    policy = Policy(allowed_exports=(AllowedExport.BUNDLE,))
    for decided, with_words in ((policy, True), (Policy(export_passphrases=False), False)):
        session = replace(bench.session, policy=decided)
        export = AuditExportDialog(replace(bench, session=session))
        qtbot.addWidget(export)
        assert ("does not allow this kind" in export.ui.trouble_label.text()) is with_words
        export.ui.words_radio.setChecked(True)
        assert export.ui.trouble_label.text().startswith("Your force")
        assert not export.ui.make_button.isEnabled()
