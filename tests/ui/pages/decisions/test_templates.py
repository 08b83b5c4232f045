# SPDX-License-Identifier: Apache-2.0
"""A decision starts from a template: its options, hints and gate."""

from datetime import timedelta
from functools import partial
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import DecisionRecorded, GateAnswer
from app.guidance.reading.gates import StepView
from app.services.cases import read_case
from app.services.journeys import read_journey
from tests.ui.bench import now
from tests.ui.pages.decisions.deciding import (
    choose,
    hint,
    know,
    option_row,
    shown_steps,
    start,
    step,
)
from tests.ui.test_accessibility import nameless
from ui.models.gate_words import CHOOSE_FIRST, NONE_NEEDED
from ui.models.times import day_words
from ui.pages.decisions.page import DecisionsPage
from ui.pages.notes.rows import DecisionRow
from ui.widgets.decisions import gate as gate_module
from ui.widgets.decisions.choice import ChoiceRow
from ui.widgets.decisions.start import FREE
from ui.widgets.decisions.step import FIRST, STILL, StepRow
from ui.workbench import Workbench


def test_the_free_form_is_what_the_page_begins_with(page: DecisionsPage) -> None:
    combo = page.ui.start_part.ui.template_combo
    assert combo.currentText() == FREE and page.ui.choice_part.isHidden()
    assert page.ui.gate_part.isHidden() and page.ui.options_edit.isVisible()
    names = [combo.itemText(at) for at in range(combo.count())]
    assert names == [FREE, "Searching the shed", "", "Searching the car"]  # a line between them


def test_a_template_fills_the_subject_and_says_what_to_weigh(
    page: DecisionsPage, workbench: Workbench
) -> None:
    start(page)
    ui = page.ui
    assert ui.subject_edit.toPlainText() == "Whether to search the shed"
    assert ui.start_part.ui.because_label.text() == (
        "Fits this case because the relationship is partner or ex-partner."
    )
    assert "What may not last" in hint(page, "for") and "Whose things" in hint(page, "against")
    assert hint(page, "victim_view") == "What do they say about the shed?"
    assert hint(page, "authority") == "An inspector, in writing"
    assert hint(page, "review") == "When the list of finds is there"
    for edit in (ui.for_edit, ui.against_edit, ui.victim_view_edit):
        assert not edit.toPlainText()  # hints are never recorded by themselves
    today = workbench.session.clock.now().astimezone(ZoneInfo("Europe/London")).date()
    assert ui.review_edit.text() == day_words(today + timedelta(days=28))
    assert ui.stage_combo.currentData() == "s01"
    assert ui.choice_part.option is None


def test_options_are_there_at_once_and_not_one_by_one(page: DecisionsPage) -> None:
    """Each that is shown by itself lays the page out anew: with twenty, too long for one turn."""
    start(page)
    rows = page.ui.choice_part.findChildren(ChoiceRow)
    assert rows and all(row.isVisible() for row in rows)


def test_an_option_that_is_shut_says_why_until_the_facts_allow_it(
    page: DecisionsPage, workbench: Workbench, case: UUID
) -> None:
    start(page)
    whole = option_row(page, "whole")
    assert not whole.button.isEnabled()
    assert whole.note_label.text() == "Closed: Nobody has reported it yet."
    page.ui.rationale_edit.setPlainText("Half a sentence")
    know(page, workbench, case, reported="yes")
    assert option_row(page, "whole") is whole and whole.button.isEnabled()
    assert whole.note_label.text() == "Needs 2 steps"
    assert page.ui.rationale_edit.toPlainText() == "Half a sentence"


def test_the_steps_of_what_was_chosen_are_shown_and_the_others_folded(
    page: DecisionsPage, workbench: Workbench, case: UUID, qtbot: QtBot
) -> None:
    know(page, workbench, case, reported="yes", victim_age=12)
    start(page)
    gate = page.ui.gate_part
    assert gate.ui.progress_label.text() == CHOOSE_FIRST
    assert shown_steps(page) == ["tidy"] and gate.ui.reminders_label.isVisible()
    choose(page, "none")
    assert gate.ui.progress_label.text() == NONE_NEEDED
    choose(page, "whole")
    grown_up = step(page, "grown-up", qtbot)
    assert shown_steps(page) == ["notice", "other-ways", "grown-up", "tidy"]
    assert "Asked because the victim's age is 12 (under 18)." in grown_up.ui.why_label.text()
    assert step(page, "notice", qtbot).ui.sources_label.text() == (
        "Source 1 (uncertain: check it there, as at 1 Oct 2026)"
    )
    assert "1  A made-up source, Borsetshire Press" in gate.ui.sources_label.text()
    assert gate.ui.others_button.text() == "Show 20 more that other options need"
    gate.ui.others_button.click()
    assert step(page, "more-3", qtbot).ui.state_label.text() == "Needed for: Search one shelf"
    qtbot.waitUntil(lambda: len(shown_steps(page)) == 24)
    assert shown_steps(page)[-1] == "tidy"
    gate.ui.others_button.click()
    assert shown_steps(page) == ["notice", "other-ways", "grown-up", "tidy"]


def test_recording_with_steps_missing_goes_to_the_first_of_them(
    page: DecisionsPage, workbench: Workbench, case: UUID, qtbot: QtBot
) -> None:
    know(page, workbench, case, reported="yes")
    start(page)
    choose(page, "whole")
    assert not page.ui.record_button.isEnabled()
    page.ui.rationale_edit.setPlainText("It may not last.")
    step(page, "notice", qtbot).ui.step_check.click()
    ways = step(page, "other-ways", qtbot)
    page.ui.record_button.click()
    assert "still needs “Which other ways were tried?”" in page.ui.trouble_label.text()
    assert ways.ui.state_label.text() == FIRST and ways.stop.hasFocus()
    assert option_row(page, "whole").note_label.text() == "Needs 1 more step"
    before = len(now(workbench, partial(read_case, workbench.session, case)).entries)
    QTest.keyClicks(ways.stop, "Asked twice.")
    assert ways.ui.state_label.isHidden() and page.ui.trouble_label.isHidden()
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(ways.stop, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    view = now(workbench, partial(read_case, workbench.session, case))
    assert len(view.entries) == before + 1
    payload = view.head.payload
    assert isinstance(payload, DecisionRecorded)
    assert payload.gate == (
        GateAnswer(step="notice", text="The notice was handed over."),
        GateAnswer(step="other-ways", text="Which other ways were tried?", words="Asked twice."),
    )
    assert payload.options == ("Search all of it", "Search one shelf", "Leave it alone")
    assert payload.chosen == "Search all of it" and payload.option == "whole"
    assert payload.template == "search-the-shed" and payload.pack == view.pack
    assert payload.principles == ("suspect-focused",) and payload.stage_id == "s01"
    assert page.ui.start_part.template_id is None and page.ui.gate_part.isHidden()
    assert page.ui.gate_part.content() == [] and not page.ui.review_edit.text()


def test_several_missing_steps_are_marked_and_only_the_first_is_loud(
    page: DecisionsPage, qtbot: QtBot
) -> None:
    start(page)
    choose(page, "part")
    page.ui.rationale_edit.setPlainText("It may not last.")
    page.ui.record_button.click()  # before all of the rows are there
    states = [step(page, name, qtbot).ui.state_label for name in ("notice", "more-0", "more-19")]
    assert [label.text() for label in states] == [FIRST, STILL, STILL]
    assert [label.property("role") for label in states] == ["danger", "aside", "aside"]
    assert step(page, "notice", qtbot).stop.hasFocus()


def test_more_can_be_said_about_what_was_chosen(
    page: DecisionsPage, workbench: Workbench, case: UUID, qtbot: QtBot
) -> None:
    page.ui.options_edit.setPlainText("Ask a neighbour")
    start(page)
    assert page.ui.options_edit.isVisible()  # what was typed stays in sight
    choose(page, "none")
    page.ui.chosen_edit.setPlainText("Until Friday.")
    page.ui.rationale_edit.setPlainText("Nothing is there.")
    with qtbot.waitSignal(page.changed):
        page.ui.record_button.click()
    payload = now(workbench, partial(read_case, workbench.session, case)).head.payload
    assert isinstance(payload, DecisionRecorded)
    assert payload.chosen == "Leave it alone\nUntil Friday."
    assert payload.options[-1] == "Ask a neighbour" and len(payload.options) == 4


def test_the_keyboard_alone_goes_from_the_template_to_the_reason(
    page: DecisionsPage, qtbot: QtBot
) -> None:
    start(page)
    choose(page, "part")
    last = step(page, "more-19", qtbot)
    qtbot.waitUntil(lambda: not page.ui.gate_part._waiting)
    page.ui.start_part.ui.template_combo.setFocus()
    stops: list[QWidget] = []
    while page.ui.rationale_edit not in stops:
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None and len(stops) < 60
        stops.append(focus)
    ui = page.ui
    assert stops[:3] == [ui.subject_edit, option_row(page, "part").button, ui.chosen_edit]
    assert stops.index(last.stop) < stops.index(ui.gate_part.ui.others_button)
    assert stops[-2] is step(page, "tidy", qtbot).stop
    assert len(stops) == 3 + 21 + 1 + 1 + 1
    assert nameless(page) == []


def test_many_steps_come_in_turns_and_in_their_order(
    page: DecisionsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gate_module, "AT_ONCE_S", 0.0)
    start(page)
    choose(page, "part")
    made = page.ui.gate_part.findChildren(StepRow)
    assert len(made) == 2  # the reminder, and the first of the steps
    step(page, "more-19", qtbot)
    names = shown_steps(page)
    assert names == ["notice", *(f"more-{n}" for n in range(20)), "tidy"]
    assert all(isinstance(row.view, StepView) for row in made)


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 700, 1.0), (911, 512, 2.0)])
def test_nothing_is_wider_than_the_page(
    page: DecisionsPage,
    workbench: Workbench,
    qtbot: QtBot,
    qapp: QApplication,
    width: int,
    height: int,
    scale: float,
) -> None:
    workbench.theme.change("light", scale)
    workbench.theme.apply(qapp)
    page.resize(width, height)
    start(page)
    choose(page, "part")
    step(page, "more-19", qtbot)
    qtbot.waitUntil(lambda: page.ui.decisions_content.height() > height)
    assert page.ui.decisions_content.width() <= page.ui.decisions_scroll.viewport().width()
    workbench.theme.change("light", 1.0)
    workbench.theme.apply(qapp)


def test_a_click_on_the_words_ticks_the_step_and_chooses_the_option(
    page: DecisionsPage, qtbot: QtBot
) -> None:
    start(page)
    row = option_row(page, "part")
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert row.button.isChecked()
    notice = step(page, "notice", qtbot)
    words = notice.ui.text_label
    qtbot.waitUntil(lambda: words.height() > 0)  # it is laid out in more than one turn
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)  # as the mouse does it: they pass it on
    assert notice.kept.done
    shut = option_row(page, "whole")
    QTest.mouseClick(shut, Qt.MouseButton.LeftButton, pos=shut.rect().center())
    assert not shut.button.isChecked()


def test_a_recorded_decision_shows_its_steps_one_click_away(
    page: DecisionsPage, workbench: Workbench, case: UUID, qtbot: QtBot
) -> None:
    know(page, workbench, case, reported="yes")
    start(page)
    choose(page, "whole")
    step(page, "notice", qtbot).ui.step_check.click()
    QTest.keyClicks(step(page, "other-ways", qtbot).stop, "Asked twice.")
    page.ui.rationale_edit.setPlainText("It may not last.")
    with qtbot.waitSignal(page.changed):
        page.ui.record_button.click()
    page.show_case(now(workbench, partial(read_journey, workbench.session, case)))
    QApplication.processEvents()
    (row,) = page.findChildren(DecisionRow)
    row.ui.more_button.click()
    told = row.ui.details_label.text()
    assert "• The notice was handed over." in told
    assert "• Which other ways were tried?\n   – Asked twice." in told
    assert "Started from: Searching the shed; test-pack, version 2026.11.1" in told
