# SPDX-License-Identifier: Apache-2.0
"""Material in the window: the register, and requests that wait for their decision."""

from collections.abc import Iterator
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.cases.kinds import MaterialStep, RequestSort, RequestStep, Sensitivity
from app.cases.material import register_of, requests_of
from app.services.drafts import read_drafts
from app.services.material import NewItem, add_material
from app.services.requests import Plan, plan_request
from tests.app.services.test_requests import decide
from tests.ui.bench import now, open_bench
from tests.ui.pages.material.handling import Page, opened_page
from ui.models.material import CardRow
from ui.pages.material.section import LONG, PAGE, Section, SectionWords
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("material"), qapp) as made:
        yield made


@pytest.fixture
def page(bench: Workbench, request: pytest.FixtureRequest, qtbot: QtBot) -> Page:
    return opened_page(bench, request.node.name, qtbot)


def add(page: Page, description: str = "CCTV of the bus") -> UUID:
    new = NewItem(description)
    view = now(page.bench, partial(add_material, page.bench.session, page.case_id, new))
    page.read()
    return register_of(view)[-1].material_id


def plan(page: Page) -> UUID:
    said = Plan(RequestSort.THIRD_PARTY, "School", "Attendance of May", "It may show when.", "None")
    view = now(page.bench, partial(plan_request, page.bench.session, page.case_id, said))
    page.read()
    return requests_of(view)[-1].request_id


def test_an_item_is_added_with_keys_alone_and_says_what_is_open(page: Page, qtbot: QtBot) -> None:
    ui = page.page.register.ui
    assert ui.empty_frame.isVisible() and not ui.search_part.isVisible()
    ui.add_button.setFocus()
    QTest.keyClick(ui.add_button, Qt.Key.Key_Space)
    dialog = page.dialog()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert not dialog.ui.record_button.isEnabled()
    edit = page.fields().ui.description_edit
    assert dialog.focusWidget() is edit
    QTest.keyClicks(edit, "Call log of 3 May")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page.settle()
    (card,) = page.page.register.cards
    assert card.row.title == "Call log of 3 May" and not ui.empty_frame.isVisible()
    assert card.ui.outstanding_label.text().startswith("Not examined")
    assert page.page.ui.register_tab.text().endswith("(1)")


def test_what_is_sensitive_needs_its_reason(page: Page) -> None:
    page.page.register.ui.add_button.click()
    dialog, ui = page.dialog(), page.fields().ui
    ui.description_edit.setPlainText("First account")
    assert not ui.because_part.isVisible() and dialog.ui.record_button.isEnabled()
    ui.sensitivity_combo.setCurrentIndex(ui.sensitivity_combo.findData("sensitive"))
    assert ui.because_part.isVisible() and not dialog.ui.record_button.isEnabled()
    ui.because_edit.setPlainText("It shows the inside of a refuge.")
    dialog.ui.record_button.click()
    page.settle()
    (item,) = register_of(page.view())
    assert item.sensitivity is Sensitivity.SENSITIVE and "refuge" in item.sensitive_because


def test_a_category_shows_what_it_rests_on_and_none_needs_a_reason(page: Page) -> None:
    item = add(page)
    page.press(page.page.register, item, MaterialStep.PRESUMED_SET)
    dialog, ui = page.dialog(), page.fields().ui
    assert "You decide" in ui.presumed_source_label.text()
    ui.presumed_combo.setCurrentIndex(ui.presumed_combo.findData("rp-08"))
    words = ui.presumed_source_label.text()
    for said in ("Attorney General", "as at", "general knowledge", "You decide", "own notes"):
        assert said in words
    assert dialog.ui.record_button.isEnabled()
    ui.presumed_combo.setCurrentIndex(ui.presumed_combo.findData("none"))
    assert not dialog.ui.record_button.isEnabled()
    ui.because_edit.setPlainText("It shows only the stop before.")
    dialog.ui.record_button.click()
    page.settle()
    (now_,) = register_of(page.view())
    assert now_.presumed_settled and now_.presumed is None


def test_an_examination_stands_in_the_history_and_its_entry_can_be_seen(
    page: Page, qtbot: QtBot
) -> None:
    item = add(page)
    page.press(page.page.register, item, MaterialStep.EXAMINED)
    page.fields().ui.text_edit.setPlainText("Watched all of it. He is not on it.")
    page.dialog().ui.record_button.click()
    page.settle()
    card = page.page.register.card(str(item))
    assert card is not None and card.body is not None
    first = card.body.findChildren(QPushButton, "entry_button")[0]
    with qtbot.waitSignal(page.page.entry_wanted) as wanted:
        first.click()
    assert wanted.args == [3]
    assert "Not examined" not in card.ui.outstanding_label.text()


def test_half_an_entry_waits_after_a_restart(page: Page, qtbot: QtBot) -> None:
    item = add(page)
    page.press(page.page.register, item, MaterialStep.MOVED)
    page.fields().ui.held_edit.setText("Store 2")
    page.dialog().reject()
    page.drafts.flush()
    again = opened_page(page.bench, "", qtbot, page.case_id)
    again.page.restore_drafts(
        now(page.bench, partial(read_drafts, page.bench.session, page.case_id))
    )
    again.go_on()
    assert again.fields().ui.held_edit.text() == "Store 2"
    again.dialog().ui.record_button.click()
    again.settle()
    assert register_of(again.view())[0].held == "Store 2"


def test_a_request_waits_for_its_decision(page: Page, qtbot: QtBot) -> None:
    request = plan(page)
    page.page.ui.requests_tab.click()
    card = page.page.requests.card(str(request))
    assert card is not None
    card.open()
    assert card.body is not None and card.body.ui.gate_frame.isVisible()
    assert card.body.ui.gate_label.text().startswith("No decision")
    assert card.body.findChild(QPushButton, "made_button") is None
    with qtbot.waitSignal(page.page.decision_wanted) as wanted:
        card.body.ui.decide_button.click()
    assert wanted.args == ["third-party-material"]
    page.know({"counselling_material": "no"})
    now(
        page.bench,
        partial(decide, page.bench.session, page.case_id, "third-party-material", "request"),
    )
    page.read()
    assert not card.body.ui.gate_frame.isVisible()
    page.press(page.page.requests, request, RequestStep.MADE)
    ui = page.fields().ui
    assert ui.decision_part.isVisible() and "Ask the holder" in ui.decided_label.text()
    assert not ui.because_part.isVisible()  # nothing speaks against it
    ui.text_edit.setPlainText("By letter to the head.")
    page.dialog().ui.record_button.click()
    page.settle()
    (made,) = requests_of(page.view())
    assert made.step is RequestStep.MADE and made.decision is not None
    assert "waiting for an answer" in card.ui.outstanding_label.text()


def test_of_several_decisions_the_officer_chooses_and_answers_what_speaks_against_it(
    page: Page,
) -> None:
    request, session = plan(page), page.bench.session
    page.know({"counselling_material": "no"})
    for option in ("request", "request-held-back", "no-request"):
        now(page.bench, partial(decide, session, page.case_id, "third-party-material", option))
    page.read()
    page.page.ui.requests_tab.click()
    page.press(page.page.requests, request, RequestStep.MADE)
    ui, record = page.fields().ui, page.dialog().ui.record_button
    ui.text_edit.setPlainText("By letter to the head.")
    assert ui.decision_combo.currentData() is None and not record.isEnabled()
    ui.decision_combo.setCurrentIndex(1)
    assert "later or held back" in ui.decided_label.text()
    assert "not to ask" in ui.doubt_label.text() and ui.because_part.isVisible()
    assert not record.isEnabled()
    ui.because_edit.setPlainText("That one was about the surgery.")
    record.click()
    page.settle()
    (made,) = requests_of(page.view())
    assert made.history[-1].payload.because == "That one was about the surgery."
    assert made.decision == page.view().of_kind["decision"][1].id


def test_a_request_is_planned_in_the_window(page: Page) -> None:
    page.page.ui.requests_tab.click()
    page.page.requests.ui.add_button.click()
    ui = page.fields().ui
    ui.sort_combo.setCurrentIndex(ui.sort_combo.findData("device"))
    ui.about_edit.setText("Phone 1")
    for edit in (ui.sought_edit, ui.because_edit):
        edit.setPlainText("Messages of 2 May.")
    assert not page.dialog().ui.record_button.isEnabled()  # what less would do is asked for too
    ui.ways_edit.setPlainText("Screenshots do not show the times.")
    page.dialog().ui.record_button.click()
    page.settle()
    (request,) = requests_of(page.view())
    assert request.planned.text == "Screenshots do not show the times."


def row(number: int) -> CardRow:
    words = f"Item {number} of the {'bus' if number % 2 else 'school'}"
    return CardRow(str(number), words, "", "", "", "", "", "", None, (), ())


def test_a_long_list_is_narrowed_and_goes_on(qtbot: QtBot) -> None:
    section = Section(SectionWords("List", "", "Add", "Nothing", ""))
    qtbot.addWidget(section)
    section.show()
    section.show_rows([row(number) for number in range(LONG - 1)])
    assert not section.ui.search_part.isVisible()
    section.show_rows([row(number) for number in range(PAGE + 10)])
    assert section.ui.search_part.isVisible()
    assert 0 < len(section.cards) < PAGE  # a few at a time: the window is never busy for long
    qtbot.waitUntil(lambda: len(section.cards) == PAGE)
    assert [card.row.key for card in section.cards] == [str(number) for number in range(PAGE)]
    section.ui.more_button.click()
    qtbot.waitUntil(lambda: len(section.cards) == PAGE + 10)
    assert not section.ui.more_button.isVisible()
    section.ui.search_edit.setText("BUS 3")
    qtbot.waitUntil(lambda: len(section.cards) == 5)
    assert {card.row.key for card in section.cards} == {"3", "13", "23", "31", "33"}
    assert section.ui.count_label.text() == "5 of 35"
    section.show_rows([row(number) for number in (3, 4)])
    assert [card.row.key for card in section.cards] == ["3"]  # still narrowed
