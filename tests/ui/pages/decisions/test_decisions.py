# SPDX-License-Identifier: Apache-2.0
"""Decisions are recorded with their options and reasons, and read with them."""

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded
from app.services.cases import read_case
from app.services.drafts import read_drafts
from app.services.entries import record_correction
from app.services.journeys import read_journey
from tests.ui.bench import now
from ui.drafts import DraftKeeper
from ui.pages.decisions.page import SLOT, DecisionsPage
from ui.pages.notes.rows import DecisionRow
from ui.pages.notes.writing import LINE_TOO_LONG, MOST_IN_LINE
from ui.workbench import Workbench


@pytest.fixture
def page(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> DecisionsPage:
    drafts = DraftKeeper(workbench.jobs, workbench.session, case_id)
    made = DecisionsPage(workbench, case_id, drafts)
    drafts.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    made.activateWindow()
    show(made, workbench, case_id)
    return made


def show(page: DecisionsPage, workbench: Workbench, case_id: UUID) -> None:
    page.show_case(now(workbench, partial(read_journey, workbench.session, case_id)))
    QApplication.processEvents()  # rows that are new come with the next layout


def view(workbench: Workbench, case_id: UUID) -> CaseView:
    return now(workbench, partial(read_case, workbench.session, case_id))


def only_row(page: DecisionsPage) -> DecisionRow:
    (row,) = page.findChildren(DecisionRow)
    return row


def fill(page: DecisionsPage) -> None:
    page.ui.subject_edit.setPlainText("Whether to ask for the recording")
    page.ui.chosen_edit.setPlainText("Ask today")
    page.ui.rationale_edit.setPlainText("It is kept for a month only.")


def test_a_decision_is_recorded_with_everything_that_belongs_to_it(
    page: DecisionsPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    fill(page)
    page.ui.options_edit.setPlainText("Ask today\n\n  Ask next week ")
    page.ui.for_edit.setPlainText("It may not last\nIt is close by")
    page.ui.against_edit.setPlainText("The shop is busy")
    page.ui.victim_view_edit.setPlainText("They would like it asked for.")
    page.ui.authority_edit.setText("DS Pat Fixture")
    page.ui.review_edit.setText("1 Dec 2026")
    page.ui.review_edit.setFocus()
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(page.ui.review_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert view(workbench, case_id).head.payload == DecisionRecorded(
        subject="Whether to ask for the recording",
        options=("Ask today", "Ask next week"),
        chosen="Ask today",
        rationale="It is kept for a month only.",
        points_for=("It may not last", "It is close by"),
        points_against=("The shop is busy",),
        victim_view="They would like it asked for.",
        authority="DS Pat Fixture",
        review_on="1 Dec 2026",
    )
    assert not page.ui.subject_edit.toPlainText() and not page.ui.review_edit.text()


@pytest.mark.parametrize("missing", ["subject_edit", "chosen_edit", "rationale_edit"])
def test_subject_choice_and_reason_are_needed(page: DecisionsPage, missing: str) -> None:
    fill(page)
    assert page.ui.record_button.isEnabled()
    getattr(page.ui, missing).setPlainText("  ")
    assert not page.ui.record_button.isEnabled()


def test_what_is_still_needed_is_said_in_sight(page: DecisionsPage) -> None:
    page.resize(700, 320)
    page.ui.subject_edit.setPlainText("Whether to ask for the recording")
    page.ui.subject_edit.setFocus()
    bar = page.ui.decisions_scroll.verticalScrollBar()
    bar.setValue(0)
    assert bar.maximum() > 0
    QTest.keyClick(page.ui.subject_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.ui.trouble_label.text().startswith("Still needed: What was chosen")
    assert not page.ui.trouble_label.visibleRegion().isEmpty()


def test_an_option_that_is_too_long_says_so(page: DecisionsPage) -> None:
    fill(page)
    page.ui.options_edit.setPlainText("short\n" + "a" * (MOST_IN_LINE + 1))
    assert page.ui.trouble_label.text() == LINE_TOO_LONG
    assert not page.ui.record_button.isEnabled()
    page.ui.options_edit.setPlainText("short\n" + "a" * MOST_IN_LINE)
    assert page.ui.record_button.isEnabled() and page.ui.trouble_label.isHidden()


def test_short_fields_take_no_more_than_can_be_recorded(page: DecisionsPage) -> None:
    for field in (page.ui.authority_edit, page.ui.review_edit):
        assert field.maxLength() == MOST_IN_LINE


def test_what_is_written_comes_back(
    page: DecisionsPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    fill(page)
    page.ui.authority_edit.setText("DS Pat Fixture")
    read = partial(read_drafts, workbench.session, case_id)
    qtbot.waitUntil(lambda: "DS Pat Fixture" in str(now(workbench, read)))
    again = DecisionsPage(
        workbench, case_id, DraftKeeper(workbench.jobs, workbench.session, case_id, page)
    )
    qtbot.addWidget(again)
    again.restore_drafts(now(workbench, read))
    assert again.ui.subject_edit.toPlainText() == page.ui.subject_edit.toPlainText()
    assert again.ui.authority_edit.text() == "DS Pat Fixture"
    assert again.ui.record_button.isEnabled() and SLOT in now(workbench, read)


def test_a_decision_is_read_with_options_and_points_one_click_away(page: DecisionsPage) -> None:
    row = only_row(page)
    assert row.ui.heading_label.text() == "Whether to visit today"
    assert row.ui.text_label.text() == "telephone"
    assert row.ui.why_label.text() == "They asked for it."
    assert not row.ui.details_label.isVisible()
    row.ui.more_button.click()
    assert row.ui.details_label.isVisible()
    for words in ("visit", "their wish", "1 Dec 2026"):
        assert words in row.ui.details_label.text()


def test_a_corrected_decision_shows_its_reading_with_the_original_one_click_away(
    page: DecisionsPage, workbench: Workbench, case_id: UUID
) -> None:
    entry = only_row(page).row.entry_id
    correct = partial(
        record_correction, workbench.session, case_id, entry, "Visit on Friday.", "They rang."
    )
    now(workbench, correct)
    show(page, workbench, case_id)
    row = only_row(page)
    assert row.ui.text_label.text() == "Visit on Friday." and not row.ui.why_label.isVisible()
    assert "They rang." in row.ui.corrected_label.text()
    row.ui.history_button.click()
    assert row.ui.original_label.isVisible()
    assert "They asked for it." in row.ui.original_label.text()


def test_a_case_without_decisions_says_so(
    page: DecisionsPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    assert page.ui.count_label.text() == "1 so far"
    with qtbot.waitSignal(page.correct_wanted) as caught:
        only_row(page).ui.correct_button.click()
    assert caught.args == [only_row(page).row]
