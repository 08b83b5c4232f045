# SPDX-License-Identifier: Apache-2.0
"""Settings name the backups that cannot be restored, and remove them when told to."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.audit_log import AuditFilter, read_log
from app.services.auditing import Action
from app.services.backups import backup_place, note_backup, prepare_backup
from app.services.damaged_backups import Damaged, DamagedBackups
from app.vault.backup_copy import watch_nothing
from tests.ui.bench import Answering, now, open_bench
from ui.models.damaged_words import damaged_words
from ui.widgets.safekeeping.backups import BackupsPart
from ui.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook with two backups, the first of them damaged."""
    with open_bench(tmp_path, qapp) as made:
        session, folder = made.session, tmp_path / "b"
        made.preferences.choose_backups(folder)

        def back_up() -> Path:
            run = prepare_backup(session, backup_place(session, folder))
            backup = run.run(watch_nothing)
            note_backup(session, run, backup, asked=True)
            return backup.generation.folder

        first = now(made, back_up)
        (first / "casebook.db").write_bytes(b"half")
        then = time.time() - 3600
        for path in (*first.iterdir(), first):
            os.utime(path, (then, then))
        now(made, back_up)
        yield replace(made, dialogs=Answering())


def test_they_are_named_and_removed(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    part = BackupsPart()
    qtbot.addWidget(part)
    part.begin(bench, tmp_path / "vault")
    label, button = part.ui.damaged_label, part.ui.damaged_button
    qtbot.waitUntil(lambda: bool(label.text()))
    assert label.text().startswith("1 backup is damaged and cannot be restored: today ")
    assert not button.isHidden()
    button.click()
    qtbot.waitUntil(lambda: label.text().startswith("1 damaged backup is removed."))
    assert label.text().endswith("The sound one stays.") and button.isHidden()
    dialogs = bench.dialogs
    assert isinstance(dialogs, Answering)
    [asked] = dialogs.asked
    assert asked.endswith("is removed for good. The sound one stays.")
    wanted = AuditFilter(actions=frozenset({Action.BACKUPS_REMOVED}))
    [line] = now(bench, lambda: read_log(bench.session, wanted)).lines
    assert line.row.figures == {"files": 1}


def test_many_are_named_in_one_sentence() -> None:
    noon = datetime(2026, 9, 14, 11, tzinfo=UTC)
    many = tuple(Damaged(Path(), noon - timedelta(hours=n), 2_000_000) for n in range(5))
    assert damaged_words(DamagedBackups(many, 2), noon) == (
        "5 backups are damaged and cannot be restored: today 12:00 (2.0 MB), today 11:00 (2.0 MB),"
        " today 10:00 (2.0 MB) and 2 more."
    )
    alone = damaged_words(DamagedBackups(many[:1], 0), noon)
    assert alone.endswith("It stays until there is a sound one: back up now.")
    assert damaged_words(DamagedBackups((), 3), noon) == ""
