# SPDX-License-Identifier: Apache-2.0
"""What is ignored in a form is part of its draft, and comes back with it."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.services.journeys import CaseJourney, read_journey
from tests.ui.bench import now
from ui.drafts import DraftKeeper
from ui.models.cards import card_states
from ui.models.entries import record_rows
from ui.pages.about.change_dialog import ChangeDialog, Reason
from ui.pages.notes.correcting import CorrectionDialog
from ui.pages.people.person_dialog import PersonDialog
from ui.widgets.answer_panel import AnswerPanel
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.watch import CaseWriting
from ui.workbench import Workbench

TEXT = "She concedes it, and concedes it again."
Content = Mapping[str, object]


class Drafted:
    """A form that was opened on a draft, and what its next draft holds."""

    def __init__(self, widget: QWidget, edit: GrowingEdit, writing: FormWriting) -> None:
        self.widget = widget
        self.edit = edit
        self.writing = writing
        self.content: Content = {}

    def keep(self, content: Content) -> None:
        self.content = content

    def underlined(self) -> list[str]:
        return [mark.cursor.selectedText() for mark in self.edit.extraSelections()]


Make = Callable[[Workbench, CaseJourney, DraftKeeper, Content], Drafted]


def answer(bench: Workbench, case: CaseJourney, _drafts: DraftKeeper, content: Content) -> Drafted:
    stage = case.current
    (state, *_) = card_states(case, stage.prompts, bench.session.clock.now())
    tools = CaseWriting(bench.writing, bench.theme, case.view.case_id)
    panel = AnswerPanel(state, (), tools)
    panel.restore(content)
    panel.ui.further_button.click()
    made = Drafted(panel, panel.ui.further_edit, panel.writing)

    def changed() -> None:
        made.keep(panel.content())

    panel.draft_changed.connect(changed)
    return made


def correction(
    bench: Workbench, case: CaseJourney, _drafts: DraftKeeper, content: Content
) -> Drafted:
    row = next(row for row in record_rows(case) if row.correctable)
    dialog = CorrectionDialog(bench, case.view.case_id, row, content)
    made = Drafted(dialog, dialog.ui.reading_edit, dialog.writing)
    dialog.written.connect(made.keep)
    return made


def person(bench: Workbench, case: CaseJourney, drafts: DraftKeeper, content: Content) -> Drafted:
    dialog = PersonDialog(bench, case.view.case_id, drafts, {})
    if content:
        dialog.restore(content)
    made = Drafted(dialog, dialog.ui.notes_edit, dialog.writing)
    dialog.put_aside.connect(made.keep)
    return made


def fact(bench: Workbench, case: CaseJourney, drafts: DraftKeeper, content: Content) -> Drafted:
    dialog = ChangeDialog(bench, case.view.case_id, drafts, case.pack.facts[0], None)
    dialog.restore(content)
    made = Drafted(dialog, dialog.ui.because_edit, dialog.writing)

    def put_aside(reason: Reason) -> None:
        made.keep(reason.content)

    dialog.put_aside.connect(put_aside)
    return made


@pytest.mark.parametrize("make", [answer, correction, person, fact])
def test_what_is_ignored_comes_back_with_the_draft(
    make: Make, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    case = now(workbench, partial(read_journey, workbench.session, case_id))
    drafts = DraftKeeper(workbench.jobs, workbench.session, case_id)
    first = make(workbench, case, drafts, {})
    first.widget.show()
    first.edit.setPlainText(TEXT)
    qtbot.waitUntil(lambda: first.underlined() == ["concedes", "concedes"])
    first.writing.go_on()
    first.writing.looking.ignore()
    assert first.underlined() == ["concedes"]
    first.widget.close()
    assert "ignored" in first.content
    second = make(workbench, case, drafts, first.content)
    second.widget.show()
    qtbot.waitUntil(lambda: bool(second.underlined()))
    assert second.edit.toPlainText() == TEXT and second.underlined() == ["concedes"]
    second.widget.close()
