# SPDX-License-Identifier: Apache-2.0
"""Searching from anywhere, by keyboard: what is found, how it is narrowed, where it leads."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import get_args
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.cases.kinds import Category, Correction, NoteRecorded, Payload, PersonAdded
from app.services import searching
from app.services.auditing import Action
from app.services.cases import open_case
from app.services.entries import record_note
from app.services.searching import Progress, Query, search
from app.services.session import Session
from app.vault.audit_shelf import AuditFilter
from tests.ui.bench import now, open_bench
from ui.desk import Desk
from ui.models.search import (
    ANOTHER,
    APART,
    CORRECTED,
    HINT,
    KINDS,
    NEW_READING,
    NOTHING,
    FoundModel,
    FoundRole,
    about,
)
from ui.pages.case.page import CasePage
from ui.pages.search import indexing
from ui.pages.search.narrowing import ANYBODY, BETWEEN, FIRST_A_CASE
from ui.workbench import Workbench

MARKUP = "<b>Marmalade</b> & a recording of the café."


@dataclass(frozen=True)
class Filled:
    bench: Workbench
    lantern: UUID
    note: UUID


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Filled]:
    with open_bench(tmp_path_factory.mktemp("search"), qapp) as bench:
        lantern, note = now(bench, partial(_fill, bench.session))
        yield Filled(bench, lantern, note)


def _fill(session: Session) -> tuple[UUID, UUID]:
    lantern = open_case(session, "LANTERN 4", {}).case_id
    plover = open_case(session, "PLOVER 8", {}).case_id
    nerys = PersonAdded(person_id=uuid4(), category=Category.VICTIM, pseudonym="Nerys")
    session.record(lantern, nerys)
    note = session.record(lantern, NoteRecorded(text=MARKUP)).head.id
    session.record(lantern, Correction(of=note, reading="Jam, on the recording.", because="Slip."))
    for number in range(60):
        session.record(plover, NoteRecorded(text=f"Recording {number} was looked through."))
    session.record(lantern, NoteRecorded(text="Nerys was told of the recording."))
    return lantern, note


@pytest.fixture
def desk(filled: Filled, qtbot: QtBot) -> Desk:
    made = Desk(filled.bench, Path())
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    made.show_today()
    return made


def find(desk: Desk, qtbot: QtBot, typed: str) -> list[str]:
    """Type it and wait; the texts that are shown then."""
    press(desk, Qt.Key.Key_K)
    QTest.keyClicks(desk.ui.search_edit, typed)
    return shown(desk, qtbot, typed)


def shown(desk: Desk, qtbot: QtBot, typed: str) -> list[str]:
    def settled() -> bool:
        page = desk.search
        results, query = page._results, page.narrowing.query(typed)
        return results is not None and results.query == query and not page._pause.isActive()

    qtbot.waitUntil(settled)
    model = desk.search.ui.found_list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def press(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk, key, Qt.KeyboardModifier.ControlModifier)


def test_what_is_typed_is_found_and_opened_by_keyboard(
    desk: Desk, filled: Filled, qtbot: QtBot
) -> None:
    desk.resize(800, 460)  # so low that the record stands below what is written
    texts = find(desk, qtbot, "marmalade caf")
    page, edit = desk.search, desk.ui.search_edit
    assert texts == [MARKUP] and desk.page is page and edit.isVisible()
    assert page.ui.count_label.text() == "1 entry found"
    assert not page.ui.more_button.isVisible() and not page.ui.hint_label.isVisible()
    row = page.ui.found_list.model().index(0)
    assert CORRECTED in row.data(Qt.ItemDataRole.AccessibleTextRole)
    found = row.data(FoundRole.FOUND)
    assert [found.snippet.text[a:b] for a, b in found.snippet.marks] == ["Marmalade", "café"]
    QTest.keyClick(edit, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.ui.found_list
    QTest.keyClick(page.ui.found_list, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is edit
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert isinstance(desk.page, CasePage)
    notes = desk.page.notes
    qtbot.waitUntil(lambda: notes.ui.search_edit.text() == "entry 3,", timeout=10_000)
    assert desk.page.ui.notes_tab.isChecked() and desk.page.case_id == filled.lantern
    row_shown = notes.ui.rows_widget
    qtbot.waitUntil(lambda: row_shown.visibleRegion().boundingRect().height() > 60)


def test_enter_counts_as_soon_as_what_is_typed_is_shown(desk: Desk, qtbot: QtBot) -> None:
    """An index that has just caught up asks before the pause after typing is over."""
    find(desk, qtbot, "marmalade caf")
    page = desk.search
    page._pause.start()
    QTest.keyClick(page.ui.found_list, Qt.Key.Key_Return)
    assert isinstance(desk.page, CasePage)


def test_a_new_reading_says_that_it_is_one(desk: Desk, qtbot: QtBot) -> None:
    assert find(desk, qtbot, "jam recording") == ["Jam, on the recording.  ·  Slip."]
    spoken = desk.search.ui.found_list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert NEW_READING in spoken and spoken.startswith("LANTERN 4, Correction")
    found = desk.search.ui.found_list.model().index(0).data(FoundRole.FOUND)
    assert ANOTHER not in about(found) and ANOTHER in about(replace(found, own=False))


def test_many_are_shown_in_parts_and_the_place_is_kept(desk: Desk, qtbot: QtBot) -> None:
    assert len(find(desk, qtbot, "recording")) == 50
    page = desk.search
    assert page.ui.count_label.text() == "63 entries found, the last recorded first"
    assert page.ui.more_button.text() == "Show 13 &more"
    page.ui.found_list.setCurrentIndex(page.ui.found_list.model().index(7))
    page.ui.more_button.click()
    qtbot.waitUntil(lambda: page.ui.found_list.model().rowCount() == 63)
    assert page.ui.found_list.currentIndex().row() == 7 and not page.ui.more_button.isVisible()
    assert all(page.ui.found_list.sizeHintForRow(row) > 30 for row in range(63))


def test_what_is_marked_stays_so_when_more_is_found(
    desk: Desk, filled: Filled, qtbot: QtBot
) -> None:
    def record(text: str) -> None:
        note = NoteRecorded(text=text)
        work = partial(record_note, filled.bench.session, filled.lantern, note)
        filled.bench.jobs.database(work)

    record("A ladder.")
    record("By the ladder.")
    assert find(desk, qtbot, "ladder") == ["By the ladder.", "A ladder."]
    page = desk.search
    page.ui.found_list.setCurrentIndex(page.ui.found_list.model().index(1))
    record("Past the ladder.")
    page.refresh()
    qtbot.waitUntil(lambda: page.ui.found_list.model().rowCount() == 3)
    assert page.ui.found_list.currentIndex().row() == 2
    assert page.ui.found_list.currentIndex().data() == "A ladder."


def test_cases_are_offered_by_their_code(desk: Desk, filled: Filled, qtbot: QtBot) -> None:
    find(desk, qtbot, "lant")
    buttons = [b for b in desk.search.ui.cases_row.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["Open LANTERN 4"]
    buttons[0].click()
    assert isinstance(desk.page, CasePage) and desk.page.case_id == filled.lantern


def test_words_of_one_case_in_different_entries_lead_to_the_case(desk: Desk, qtbot: QtBot) -> None:
    assert find(desk, qtbot, "jam cafe") == []
    buttons = [b for b in desk.search.ui.cases_row.findChildren(QPushButton) if b.isVisible()]
    assert [button.text() for button in buttons] == ["Open LANTERN 4"]
    assert desk.search.ui.hint_label.text() == APART


def test_it_is_narrowed_down_and_widened_again(desk: Desk, qtbot: QtBot) -> None:
    find(desk, qtbot, "recording")
    page, fields = desk.search, desk.search.narrowing.ui
    assert not desk.search.narrowing.isVisible()
    page.ui.narrow_button.click()
    assert fields.person_combo.currentText() == FIRST_A_CASE and not fields.person_combo.isEnabled()
    qtbot.waitUntil(lambda: fields.case_combo.count() == 3)
    fields.kind_combo.setCurrentText("Corrections")
    assert shown(desk, qtbot, "recording") == ["Jam, on the recording.  ·  Slip."]
    fields.kind_combo.setCurrentIndex(0)
    fields.case_combo.setCurrentText("LANTERN 4")
    assert len(shown(desk, qtbot, "recording")) == 3
    qtbot.waitUntil(lambda: fields.person_combo.count() == 2)
    assert fields.person_combo.itemText(0) == ANYBODY
    fields.person_combo.setCurrentText("Nerys")
    assert shown(desk, qtbot, "recording") == ["Nerys was told of the recording."]
    fields.days_combo.setCurrentIndex(fields.days_combo.findData(BETWEEN))
    assert fields.first_edit.isVisible()
    fields.last_edit.setDate(fields.last_edit.date().addDays(-40))
    assert shown(desk, qtbot, "recording") == []
    assert "narrowed" in page.ui.hint_label.text()
    fields.clear_button.click()
    assert len(shown(desk, qtbot, "recording")) == 50 and not fields.first_edit.isVisible()


def test_escape_leads_back_and_keeps_nothing(desk: Desk, filled: Filled, qtbot: QtBot) -> None:
    desk.show_settings()
    settings = desk.page
    assert find(desk, qtbot, "zebra") == []
    assert desk.search.ui.hint_label.text() == NOTHING
    QTest.keyClick(desk.ui.search_edit, Qt.Key.Key_Escape)
    assert desk.page is settings and desk.ui.search_edit.text() == ""
    press(desk, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: desk.search.ui.hint_label.text() == HINT)
    assert now(filled.bench, partial(filled.bench.session.vault.store.drafts, None)) == {}


def test_the_log_says_that_it_was_searched_and_never_for_what(
    desk: Desk, filled: Filled, qtbot: QtBot
) -> None:
    before = searches(filled)
    find(desk, qtbot, "marmalade")
    assert searches(filled) == before, "typing alone is not noted"
    desk.search.ui.found_list.setFocus()
    QTest.keyClick(desk.search.ui.found_list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(searches(filled)))
    assert {row.action for row in searches(filled)} == {Action.SEARCHED}


def searches(filled: Filled) -> list[object]:
    audit = filled.bench.session.vault.store.audit
    wanted = AuditFilter(actions=frozenset({Action.SEARCHED}))
    return list(now(filled.bench, partial(audit.rows, wanted, limit=50)))


def test_an_index_far_behind_is_caught_up_beside_the_search(
    filled: Filled, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SLICE", 20)  # a search itself takes in no more than these
    bench, shelf = filled.bench, filled.bench.session.vault.store.search
    now(bench, shelf._throw_away)
    assert not now(bench, partial(search, bench.session, Query("x"))).progress.complete
    with qtbot.waitSignal(desk.search.indexing.finished):
        assert len(find(desk, qtbot, "marmalade")) <= 1
    qtbot.waitUntil(lambda: desk.search.ui.found_list.model().rowCount() == 1)
    assert not desk.search.ui.behind_label.isVisible()


def test_an_index_that_never_comes_further_is_left_alone(
    filled: Filled, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []

    def no_further(_session: Session) -> Progress:
        steps.append(0)
        return Progress(10, 20)

    monkeypatch.setattr(indexing, "catch_up", no_further)
    desk.search.indexing.begin()
    qtbot.waitUntil(lambda: not desk.search.indexing._running)
    assert len(steps) == 2


def test_every_kind_of_entry_can_be_narrowed_to() -> None:
    kinds = {each.model_fields["kind"].default for each in get_args(get_args(Payload)[0])}
    offered = [kind for group in KINDS.values() for kind in group]
    assert set(offered) == kinds and len(offered) == len(kinds)


def test_the_model_keeps_qt_s_rules(filled: Filled) -> None:
    model = FoundModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal)
    few = now(filled.bench, partial(search, filled.bench.session, Query("recording"), 5)).found
    for found in (few[:2], few, few[1:], ()):
        model.show_found(found)
        assert model.rowCount() == len(found)
    assert tester.model() is model
