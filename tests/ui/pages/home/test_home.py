# SPDX-License-Identifier: Apache-2.0
"""The page of today tells what is so, finds cases, and opens one by keyboard."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.case_rows import CaseRow
from app.services.cases import open_case
from tests.ui.bench import now, open_bench
from ui.models.cases import CaseChosen, CaseTableModel, Column, Role, when_changed
from ui.pages.home.first_thing import FirstThingCard
from ui.pages.home.page import HomePage
from ui.workbench import Workbench

LONG_AGO = datetime(2020, 1, 15, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("empty"), qapp) as made:
        yield made


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("home"), qapp) as made:
        for code, facts in (
            ("LANTERN 4", {"relationship": "dating-app"}),
            ("HARBOUR 2", {"relationship": "ex-partner"}),
        ):
            now(made, partial(open_case, made.session, code, facts))
        yield made


def shown(workbench: Workbench, qtbot: QtBot, width: int = 1200) -> HomePage:
    page = HomePage(workbench)
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.case_table.isVisible() or page.ui.empty_frame.isVisible())
    return page


def codes(page: HomePage) -> list[str]:
    model = page.ui.case_table.model()
    return [model.index(row, Column.CODE).data() for row in range(model.rowCount())]


def cards(page: HomePage) -> list[FirstThingCard]:
    return [card for card in page.findChildren(FirstThingCard) if card.isVisible()]


def test_without_cases_it_offers_the_first_one(empty: Workbench, qtbot: QtBot) -> None:
    page = shown(empty, qtbot)
    assert page.ui.empty_frame.isVisible() and not page.ui.case_table.isVisible()
    assert not page.ui.first_label.isVisible()
    with qtbot.waitSignal(page.new_case_requested):
        page.ui.first_case_button.click()


def test_it_lists_cases_and_three_first_things(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    assert codes(page) == ["HARBOUR 2", "LANTERN 4"]
    assert page.ui.first_label.text() == "Three things first."
    qtbot.waitUntil(lambda: len(cards(page)) == 3)
    assert page.ui.date_label.text().split()[0] in (
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    )  # fmt: skip


def test_while_many_cases_are_read_it_says_how_many_are_left(
    bench: Workbench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, said = iter((1_200, 1, 0)), list[str]()
    monkeypatch.setattr("ui.pages.home.page.read_ahead", lambda _session: next(left))
    page = HomePage(bench)
    qtbot.addWidget(page)
    page.show()
    show = page._show

    def note(reading: object) -> None:
        show(reading)  # type: ignore[arg-type]
        said.append(page.ui.first_label.text())

    monkeypatch.setattr(page, "_show", note)
    page.refresh()
    qtbot.waitUntil(lambda: len(said) == 3)
    assert said[:2] == [
        "Reading your cases: 1,200 cases are still to come.",
        "Reading your cases: 1 case is still to come.",
    ]
    assert said[2] == "Three things first." and codes(page) == ["HARBOUR 2", "LANTERN 4"]


def test_the_tab_key_goes_down_the_page(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    page.activateWindow()
    go = [card.ui.go_button for card in cards(page)]
    go[0].setFocus()
    met: list[QWidget | None] = [QApplication.focusWidget()]
    for _ in range(3):
        QTest.keyClick(page, Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [*go, page.ui.case_table]


def test_search_shows_only_what_is_found(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    page.search("lantern")
    qtbot.waitUntil(lambda: codes(page) == ["LANTERN 4"])
    page.search("lantern nowhere")
    qtbot.waitUntil(page.ui.nothing_label.isVisible)
    assert not page.ui.empty_frame.isVisible()
    page.search("")
    qtbot.waitUntil(lambda: len(codes(page)) == 2)


def test_return_opens_the_case_that_is_marked(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    page.activateWindow()
    page.focus_first()
    table = page.ui.case_table
    qtbot.waitUntil(lambda: len(table.selectionModel().selectedRows()) == 1)
    QTest.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.case_chosen) as caught:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert caught.args is not None
    row = table.model().case_at(1)
    assert caught.args[0] == CaseChosen(row.case_id) and row.code == "LANTERN 4"


def test_a_first_thing_leads_to_its_prompt(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    qtbot.waitUntil(lambda: bool(cards(page)))
    card = cards(page)[0]
    with qtbot.waitSignal(page.case_chosen) as caught:
        card.ui.go_button.click()
    assert caught.args is not None
    chosen = caught.args[0]
    assert bench.session.pack.has_prompt(chosen.prompt_id)
    with qtbot.waitSignal(page.case_chosen) as caught:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert caught.args == [chosen]


def test_all_rows_are_there_without_scrolling_the_table(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot)
    assert page.ui.case_table.verticalScrollBar().maximum() == 0


def test_a_narrow_page_stacks_the_cards_and_drops_columns(bench: Workbench, qtbot: QtBot) -> None:
    page = shown(bench, qtbot, width=700)
    assert page.ui.case_table.isColumnHidden(Column.PRINCIPLES)
    qtbot.waitUntil(lambda: len({card.x() for card in cards(page)}) == 1)
    page.resize(1300, 700)
    assert not page.ui.case_table.isColumnHidden(Column.PRINCIPLES)
    page.resize(400, 700)
    qtbot.waitUntil(lambda: page.ui.case_table.horizontalScrollBar().maximum() == 0)
    assert not page.ui.case_table.isColumnHidden(Column.STAGE)


def row(**changes: object) -> CaseRow:
    values: dict[str, object] = {
        "case_id": UUID(int=1),
        "code": "QUARRY 7",
        "context": "",
        "stage": "Immediate safety",
        "stage_number": 3,
        "last_change": LONG_AGO,
        "open_core": 0,
        "served": {"victim-centred": 2},
        "drafts": 1,
    }
    return CaseRow(**{**values, **changes})  # type: ignore[arg-type]


def test_the_model_keeps_qt_s_rules_and_says_everything_in_words(bench: Workbench) -> None:
    model = CaseTableModel(bench.theme)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    model.show_rows([row()], bench.session.pack.principles, LONG_AGO + timedelta(days=400))
    texts = [model.index(0, column).data() for column in Column]
    assert texts == ["QUARRY 7", "3 Immediate safety", "Not yet known", "None", "", texts[-1]]
    assert texts[-1].endswith("2020, 1 draft")
    spoken = model.index(0, Column.PRINCIPLES).data(Qt.ItemDataRole.AccessibleTextRole)
    names = [principle.name for principle in bench.session.pack.principles]
    assert all(name in spoken for name in names)
    assert len(model.index(0, Column.PRINCIPLES).data(Role.SERVED)) == len(names)
    tip = model.index(0, Column.STAGE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<span>3 Immediate safety</span>"
    model.show_rows([row(stage="<b>Now</b>")], (), LONG_AGO)
    tip = model.index(0, Column.STAGE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<span>3 &lt;b&gt;Now&lt;/b&gt;</span>"
    assert model.index(0, Column.PRINCIPLES).data(Role.SERVED) == ()
    model.show_rows([], (), LONG_AGO)
    assert tester.model() is model and model.rowCount() == 0


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(), "{:%H:%M}"),
        (timedelta(days=1), "Yesterday {:%H:%M}"),
        (timedelta(days=3), "{:%a} 12 Jan"),
        (timedelta(days=40), "6 Dec 2019"),
    ],
)
def test_a_change_is_dated_as_shortly_as_can_be(ago: timedelta, text: str) -> None:
    changed = LONG_AGO - ago
    assert when_changed(changed, LONG_AGO) == text.format(changed.astimezone())
