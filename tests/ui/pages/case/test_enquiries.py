# SPDX-License-Identifier: Apache-2.0
"""From an answer on the journey to a line of enquiry, and from today to a line that is late."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cases.enquiries import lines_of
from app.cases.kinds import Direction, Examines, Outcome
from app.services.cases import FirstThing
from app.services.enquiries import NewLine, open_enquiry
from app.services.entries import record_answer
from app.services.session import Session
from tests.ui.bench import now
from ui.models.cases import CaseChosen
from ui.pages.case.page import CasePage
from ui.pages.enquiries.fields import OpeningFields
from ui.pages.home.first_thing import FirstThingCard
from ui.widgets.entries.dialog import EntryDialog
from ui.widgets.prompt_card import PromptCard
from ui.workbench import Workbench

LEADS, LEADS_NOT = "s05.both-directions", "s05.victim-lines"


def _answer(session: Session, case_id: UUID) -> str:
    for prompt in (LEADS, LEADS_NOT):
        record_answer(session, case_id, prompt, Outcome.ANSWERED, text="Seen to.")
    line = NewLine("Camera", "It may show it.", Direction.EITHER, Examines.SUSPECT)
    view = open_enquiry(session, case_id, line)
    return str(lines_of(view)[0].enquiry_id)


def test_an_answer_and_a_first_thing_lead_to_lines_of_enquiry(
    workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    key = now(workbench, partial(_answer, workbench.session, case_id))
    page = CasePage(workbench, case_id)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    with qtbot.waitSignal(page.case_shown):
        page.go_to_enquiry(key)  # before the case is read
    card = page.enquiries.lines.card(key)
    assert page.enquiries.isVisible() and card is not None and card.body is not None
    card.body.stops()[-1].click()  # type: ignore[attr-defined]  # its entry in Notes
    assert page.notes.isVisible()
    page.go_to_stage("s05")
    cards = {c.state.prompt.id: c for c in page.journey.findChildren(PromptCard)}
    assert not cards[LEADS_NOT].ui.enquiry_button.isVisible()
    assert cards[LEADS].ui.enquiry_button.isVisible()
    cards[LEADS].ui.enquiry_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, EntryDialog) and isinstance(dialog.fields, OpeningFields)
    assert dialog.fields.value("stage") == "s05"
    dialog.reject()
    assert page.journey.isVisible()


def test_a_late_line_on_today_names_the_line_to_go_to(qtbot: QtBot) -> None:
    case_id, enquiry = UUID(int=1), UUID(int=2)
    card = FirstThingCard(
        FirstThing(case_id, "ORCHARD 1", "", "Camera", "Due.", enquiry=enquiry), None
    )
    qtbot.addWidget(card)
    assert card.ui.where_label.text() == "ORCHARD 1  ·  a line of enquiry, late"
    with qtbot.waitSignal(card.chosen) as chosen:
        card.ui.go_button.click()
    assert chosen.args == [CaseChosen(case_id, enquiry=str(enquiry))]
