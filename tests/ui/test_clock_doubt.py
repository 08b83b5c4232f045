# SPDX-License-Identifier: Apache-2.0
"""The desk says when the machine's clock may be wrong, until it is right again."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.kinds import NoteRecorded
from app.services.entries import record_note
from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench
from tests.ui.bench import now, open_bench
from ui.desk import Desk
from ui.models.cases import CaseChosen
from ui.workbench import Workbench


@pytest.fixture
def workbench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook of its own: its last entry is what the clock is held against."""
    with open_bench(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def case(workbench: Workbench) -> ClockBench:
    """A case opened at nine."""
    begun = datetime(2026, 2, 1, 9, tzinfo=UTC)
    bench = ClockBench(workbench.session)
    now(workbench, lambda: bench.open(dict(ON_BAIL), begun))
    return bench


@pytest.fixture
def desk(workbench: Workbench, case: ClockBench, tmp_path: Path, qtbot: QtBot) -> Desk:
    made = Desk(workbench, tmp_path)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show()
    return made


def test_nothing_is_said_of_a_clock_that_is_right(desk: Desk, qtbot: QtBot) -> None:
    doubt = desk.watches.clock_doubt
    desk.show_today()
    qtbot.waitUntil(desk.home.ui.case_table.isVisible)
    assert doubt.isHidden()


def test_a_clock_set_back_is_told_until_it_is_right_again(
    desk: Desk, case: ClockBench, qtbot: QtBot
) -> None:
    doubt = desk.watches.clock_doubt
    case.time.boot = "another"
    case.time.at -= timedelta(hours=3)
    desk.show_today()
    qtbot.waitUntil(doubt.isVisible)
    assert "reads 3 hours earlier than the last entry" in doubt.ui.doubt_label.text()
    desk.open_case(CaseChosen(case.case_id))
    assert doubt.isVisible() and desk.page.isEnabled(), "it stands in nobody's way"
    case.time.at += timedelta(hours=4)
    desk.show_today()
    qtbot.waitUntil(doubt.isHidden)


def test_opening_a_case_and_recording_look_at_the_clock(
    desk: Desk, case: ClockBench, workbench: Workbench, qtbot: QtBot
) -> None:
    doubt = desk.watches.clock_doubt
    case.time.boot = "another"
    case.time.at -= timedelta(hours=3)
    desk.open_case(CaseChosen(case.case_id))
    qtbot.waitUntil(doubt.isVisible)
    case.time.at += timedelta(hours=4)
    note = NoteRecorded(text="Set the clock right.")
    now(workbench, partial(record_note, workbench.session, case.case_id, note))
    assert desk.case is not None
    desk.case.reload()
    qtbot.waitUntil(doubt.isHidden)
