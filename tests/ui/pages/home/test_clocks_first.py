# SPDX-License-Identifier: Apache-2.0
"""The page of today puts clocks that press first, with the time that is left."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.app.services.clocks.clock_bench import ON_BAIL, ClockBench
from tests.ui.bench import now, open_bench
from ui.models.cases import CaseChosen
from ui.models.clocks import SAFETY_FIRST
from ui.pages.home.first_thing import FirstThingCard
from ui.pages.home.page import HomePage
from ui.workbench import Workbench


@pytest.fixture
def workbench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook of its own, since all its cases are shown."""
    with open_bench(tmp_path, qapp) as made:
        yield made


@pytest.fixture
def case(workbench: Workbench) -> ClockBench:
    """A suspect whose bail ended two days ago."""
    bench = ClockBench(workbench.session)
    now(workbench, lambda: bench.open(dict(ON_BAIL), datetime(2026, 5, 2, 9, tzinfo=UTC)))
    return bench


@pytest.fixture
def page(workbench: Workbench, case: ClockBench, qtbot: QtBot) -> HomePage:
    made = HomePage(workbench)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    made.refresh()
    qtbot.waitUntil(made.ui.case_table.isVisible)
    return made


def test_safety_stands_first_when_bail_may_have_lapsed(page: HomePage, case: ClockBench) -> None:
    card: FirstThingCard = page._cards[0]
    assert card.ui.question_label.text() == "Pre-charge bail: first 3 months"
    assert card.ui.where_label.text() == f"{case.view.code}  ·  ended 2 days ago"
    assert card.ui.because_label.text().startswith(SAFETY_FIRST)
    assert card.property("role") == "thing-danger"
    assert "ended 2 days ago" in card.ui.go_button.accessibleName()


def test_it_leads_to_the_clock(page: HomePage, case: ClockBench, qtbot: QtBot) -> None:
    card = page._cards[0]
    with qtbot.waitSignal(page.case_chosen) as caught:
        card.ui.go_button.click()
    assert caught.args == [CaseChosen(case.case_id, None, "ck-10")]
    with qtbot.waitSignal(page.case_chosen) as caught:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert caught.args == [CaseChosen(case.case_id, None, "ck-10")]


def test_time_passes_without_moving_the_focus(
    page: HomePage, case: ClockBench, qtbot: QtBot
) -> None:
    card = page._cards[0]
    card.ui.go_button.setFocus()
    page.ui.case_table.selectRow(0)
    case.time.at += timedelta(days=3)
    page.refresh()
    qtbot.waitUntil(lambda: "ended 5 days ago" in card.ui.where_label.text())
    assert page._cards[0] is card and card.ui.go_button.hasFocus()
    assert len(page.ui.case_table.selectionModel().selectedRows()) == 1


def test_time_is_followed_only_while_it_is_seen(page: HomePage) -> None:
    assert page._minute.runs
    page.hide()
    assert not page._minute.runs
