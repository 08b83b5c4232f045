# SPDX-License-Identifier: Apache-2.0
"""Backups by themselves, and what the bar above the page says of them."""

from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from app.services.backup_state import BackupState, read_state
from tests.ui.bench import now
from tests.ui.pages.backups.conftest import LONG, backed_up
from ui.backing_up import AGAIN_AFTER, BackingUp, BackupBar
from ui.models.backup_words import DISPROVED, NUDGE, SAME_DISK, STARVED, missing_words
from ui.workbench import Workbench

EARLIER = datetime(2025, 1, 1, tzinfo=UTC)


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
    assert "No backup could be made yet: 1 entry is in no backup." in bar.ui.backup_bar_label.text()
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


def test_a_bar_advises_and_goes_when_told(bench: Workbench, qtbot: QtBot) -> None:
    backing = BackingUp(bench)
    bar = BackupBar(backing)
    qtbot.addWidget(bar)
    today = bench.session.clock.now()
    backing.look_back(BackupState(proved_at=today - timedelta(days=91)))
    assert bar.ui.backup_bar_label.text() == NUDGE
    with qtbot.waitSignal(bar.wanted):
        bar.ui.backup_bar_button.click()
    assert bar.isHidden()
    backing.look_back(BackupState(begun=9, begun_at=today - timedelta(days=9)))
    assert bar.isHidden(), "one piece of advice is enough"
    nine = BackupState(trouble="It is full.", made_at=today - timedelta(days=9), behind=140)
    backing.troubled.emit(nine)
    words = bar.ui.backup_bar_label.text()
    assert words.startswith(
        "The last good backup is 9 days old: 140 entries are in no backup. It is"
    )
    assert bar.property("role") == "trouble", "this must not be overlooked"
    backing.advised.emit(NUDGE)
    assert "9 days old" in bar.ui.backup_bar_label.text(), "trouble comes first"
    backing.noted.emit(nine)
    assert not bar.isHidden()
    bar.ui.later_button.click()
    assert bar.isHidden()


def test_it_waits_until_another_bar_was_seen_to(bench: Workbench, qtbot: QtBot) -> None:
    desk = QWidget()
    qtbot.addWidget(desk)
    bars = QVBoxLayout(desk)
    backing, first = BackingUp(bench), QLabel("Somebody else opened this casebook.")
    bar = BackupBar(backing)
    bar.give_way_to(first)
    for each in (first, bar):
        bars.addWidget(each)
    desk.show()
    backing.advised.emit(NUDGE)
    assert bar.isHidden(), "a small window has no room for both"
    first.hide()
    assert not bar.isHidden() and bar.ui.backup_bar_label.text() == NUDGE
    first.show()
    assert bar.isHidden()
    first.hide()
    bar.ui.later_button.click()
    first.show()
    first.hide()
    assert bar.isHidden(), "what was put off does not come back"


def test_in_a_narrow_window_its_buttons_stand_below_the_words(
    bench: Workbench, qtbot: QtBot
) -> None:
    backing = BackingUp(bench)
    bar = BackupBar(backing)
    qtbot.addWidget(bar)
    backing.advised.emit(NUDGE)
    layout: QBoxLayout = bar.ui.backup_bar_layout
    for width, way in (
        (1200, QBoxLayout.Direction.LeftToRight),
        (400, QBoxLayout.Direction.TopToBottom),
    ):
        bar.resize(width, 100)
        assert layout.direction() == way


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (BackupState(disproved_at=EARLIER), DISPROVED),
        (BackupState(begun=3, begun_at=EARLIER), STARVED),
        (BackupState(missing=2), missing_words(2)),
        (BackupState(proved_at=EARLIER), NUDGE),
    ],
)
def test_what_is_wrong_with_backups_is_said_at_the_next_unlock(
    bench: Workbench, qtbot: QtBot, state: BackupState, words: str
) -> None:
    backing = BackingUp(bench)
    with qtbot.waitSignal(backing.advised) as caught:
        backing.look_back(state)
    assert caught.args == [words]


def test_backups_on_the_casebooks_own_disk_are_told_of_once(bench: Workbench, qtbot: QtBot) -> None:
    backing = backed_up(bench, qtbot)
    with qtbot.waitSignal(backing.advised, timeout=LONG) as caught:
        backing.look()
    assert caught.args == [f"Backups are on the disk that the casebook is on. {SAME_DISK}"]
    assert now(bench, partial(read_state, bench.session)).told_at is not None
    again = BackingUp(bench)
    now(bench, lambda: None)
    QApplication.processEvents()
    with qtbot.assertNotEmitted(again.advised, wait=200):
        again.look()


def test_trouble_is_told_though_it_cannot_be_kept(
    bench: Workbench, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_name: str, _value: bytes) -> None:
        raise EnvironmentFault("The disk is full.", code="disk-full")

    bench.preferences.choose_backups(tmp_path / "a file")
    (tmp_path / "a file").write_bytes(b"in the way")
    monkeypatch.setattr(bench.session.vault.store, "put_setting", full)
    backing = BackingUp(bench)
    with qtbot.waitSignal(backing.troubled, timeout=LONG) as caught:
        backing.back_up()
    assert caught.args is not None
    assert caught.args[0].trouble


def test_drafts_are_kept_while_one_is_made(bench: Workbench, qtbot: QtBot) -> None:
    backing = BackingUp(bench)
    with qtbot.waitSignal(backing.noted, timeout=LONG):
        backing.back_up()
        # The database's thread is free all the while: the wait is for other work only.
        bench.jobs.database_now(lambda: None, 1.0)
    backing.back_up()
    backing.stop()
    qtbot.waitUntil(lambda: not backing.running, timeout=LONG)
