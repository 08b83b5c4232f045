# SPDX-License-Identifier: Apache-2.0
"""Fact, opinion and reasons are kept apart: where a note is written, and where it is read."""

from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.drafts import Draft
from app.services.journeys import read_journey
from tests.ui.bench import now
from tests.ui.pages.notes.test_notes import KEPT_AT, control_return, rows
from ui.drafts import DraftKeeper
from ui.models.entries import Group
from ui.pages.notes.page import SLOT, NotesPage
from ui.workbench import Workbench


@pytest.fixture
def page(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> NotesPage:
    drafts = DraftKeeper(workbench.jobs, workbench.session, case_id)
    made = NotesPage(workbench, case_id, drafts)
    drafts.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    made.activateWindow()
    return made


def test_what_a_note_is_goes_with_it_and_sets_opinion_and_reasons_apart(
    page: NotesPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    combo = page.ui.nature_combo
    for named, text in (("opinion", "I think not."), ("rationale", "Asked first."), (None, "x")):
        page.ui.text_edit.setPlainText(text)
        combo.setCurrentIndex(combo.findData(named))
        with qtbot.waitSignal(page.changed):
            control_return(page.ui.text_edit)
        assert combo.currentData() is None  # the next note is another
    page.show_case(now(workbench, partial(read_journey, workbench.session, case_id)))
    QApplication.processEvents()  # rows that are new come with the next layout
    plain, reasons, opinion = rows(page)[:3]
    assert opinion.row.kind == "Note of opinion" and opinion.ui.nature_label.isVisible()
    assert reasons.ui.nature_label.text().startswith("Reasons")
    assert plain.row.kind == "Note" and not plain.ui.nature_label.isVisible()
    kinds = page.ui.kind_combo
    kinds.setCurrentIndex(kinds.findData(Group.OPINIONS.value))
    assert [row.row.entry_id for row in rows(page)] == [opinion.row.entry_id]
    kinds.setCurrentIndex(kinds.findData(Group.NOTES.value))
    assert opinion.row.entry_id in {row.row.entry_id for row in rows(page)}


def test_what_a_note_is_comes_back_with_its_draft(page: NotesPage) -> None:
    content: dict[str, object] = {"text": "Half", "nature": "fact"}
    page.restore_drafts({SLOT: Draft(content, KEPT_AT)})
    assert page.ui.nature_combo.currentData() == "fact"
