# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry are seen by how they press, said anything of by keyboard, and never lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.cases.enquiries import Line, State, lines_of
from app.cases.kinds import Direction, EnquiryStep, Examines
from app.services.cases import open_case, read_case
from app.services.enquiries import NewLine, NewStep, change_enquiry, open_enquiry, today_of
from app.services.entries import record_correction
from app.services.journeys import read_journey
from tests.ui.bench import OFFICER, now, open_bench
from ui.drafts import DraftKeeper
from ui.pages.enquiries.card import LineCard
from ui.pages.enquiries.fields import OpeningFields, StepFields
from ui.pages.enquiries.page import EnquiriesPage
from ui.widgets.entries.asking import BegunRow
from ui.widgets.entries.dialog import EntryDialog
from ui.widgets.more_button import PAGE
from ui.workbench import Workbench

NEW = NewLine("Doorbell camera", "It covers the gate.", Direction.EITHER, Examines.CIRCUMSTANCES)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("enquiries"), qapp) as made:
        yield made


@pytest.fixture
def case_id(bench: Workbench, request: pytest.FixtureRequest) -> UUID:
    code = f"CASE {request.node.name}"[:60]
    return now(bench, partial(open_case, bench.session, code, {})).case_id


@pytest.fixture
def page(bench: Workbench, case_id: UUID, qtbot: QtBot) -> EnquiriesPage:
    drafts = DraftKeeper(bench.jobs, bench.session, case_id)
    made = EnquiriesPage(bench, case_id, drafts)
    drafts.setParent(made)
    qtbot.addWidget(made)
    show(made, bench, case_id)
    made.resize(900, 700)
    made.show()
    return made


def show(page: EnquiriesPage, bench: Workbench, case_id: UUID) -> None:
    page.show_case(now(bench, partial(read_journey, bench.session, case_id)))
    QApplication.processEvents()  # rows that are new come with the next layout


def lines(bench: Workbench, case_id: UUID) -> tuple[Line, ...]:
    return lines_of(now(bench, partial(read_case, bench.session, case_id)))


def opened(bench: Workbench, case_id: UUID, **changes: object) -> UUID:
    line = replace(NEW, **changes)  # type: ignore[arg-type]
    now(bench, partial(open_enquiry, bench.session, case_id, line))
    return lines(bench, case_id)[-1].enquiry_id


def said(bench: Workbench, case_id: UUID, step: NewStep) -> None:
    now(bench, partial(change_enquiry, bench.session, case_id, step))


def shown(page: EnquiriesPage) -> list[LineCard]:
    cards = [card for card in page.findChildren(LineCard) if card.isVisible()]
    return sorted(cards, key=lambda card: card.mapTo(page, card.rect().topLeft()).y())


def asked(page: EnquiriesPage) -> EntryDialog:
    (dialog,) = [d for d in page.findChildren(EntryDialog) if d.isVisible()]
    return dialog


def remarks(page: EnquiriesPage) -> str:
    items = (page.ui.remarks_layout.itemAt(at) for at in range(page.ui.remarks_layout.count()))
    frames = [item.widget() for item in items if item is not None]
    return " ".join(label.text() for frame in frames for label in frame.findChildren(QLabel))


def test_an_empty_case_says_how_to_begin(page: EnquiriesPage) -> None:
    assert page.ui.empty_frame.isVisible() and not page.ui.balance_frame.isVisible()


def test_a_line_is_opened_by_keyboard_and_its_draft_goes(
    page: EnquiriesPage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.ui.open_button.click()
    dialog = asked(page)
    assert isinstance(dialog.fields, OpeningFields)
    ui = dialog.fields.ui
    assert ui.owner_edit.text() == OFFICER.signature_line()
    ui.title_edit.setPlainText("Doorbell cameras along the route")
    ui.because_edit.setPlainText("They may show who came to the gate.")
    assert not dialog.ui.record_button.isEnabled()  # whom it looks at decides the balance
    ui.examines_combo.setCurrentIndex(ui.examines_combo.findData("circumstances"))
    ui.direction_combo.setCurrentIndex(ui.direction_combo.findData("either"))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(ui.because_edit, Qt.Key.Key_Return, CTRL)
    (line,) = lines(bench, case_id)
    assert line.opening.examines is Examines.CIRCUMSTANCES and line.is_open
    show(page, bench, case_id)
    (card,) = shown(page)
    assert card.ui.title_label.text() == "Doorbell cameras along the route"
    assert page.ui.balance_label.text() == "One open line. It looks at the circumstances."
    assert not remarks(page) and not page.findChildren(BegunRow)


def test_late_lines_stand_first_and_what_has_ended_is_folded(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    day = today_of(bench.session)
    opened(bench, case_id, title="later", due=day + timedelta(days=30))
    opened(bench, case_id, title="today", due=day)
    opened(bench, case_id, title="none")
    closed, aside = opened(bench, case_id, title="closed"), opened(bench, case_id, title="aside")
    end = NewStep(closed, EnquiryStep.CLOSED, text="It shows nobody.", because="All is seen.")
    said(bench, case_id, end)
    said(bench, case_id, NewStep(aside, EnquiryStep.NOT_PURSUED, because="It names nothing."))
    show(page, bench, case_id)
    assert [card.row.title for card in shown(page)] == ["today", "later", "none"]
    assert shown(page)[0].ui.left_label.text() == "Due today"
    assert page.ui.closed_button.text() == "Followed to the end (1)"
    page.ui.closed_button.click()
    QApplication.processEvents()
    assert [card.row.title for card in shown(page)][-1] == "closed"
    assert shown(page)[-1].ui.last_label.text() == "It shows nobody."
    page.go_to(str(aside))
    card = page.lines.card(str(aside))
    assert card is not None and card.isVisible() and card.body is not None
    assert [b.text() for b in card.body.ui.steps_row.findChildren(QPushButton)] == ["Open again…"]


def test_one_sided_work_is_remarked_on_without_blame_and_balanced_work_is_not(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    for title in ("one", "two"):
        opened(bench, case_id, title=title, examines=Examines.VICTIM, direction=Direction.TOWARDS)
    show(page, bench, case_id)
    assert "Every open line looks at the victim." in remarks(page)
    assert "Suspect-focused" in remarks(page)
    assert "may point towards the suspect" in remarks(page)
    assert bench.session.pack.source("CPI96").title in remarks(page)
    opened(bench, case_id, examines=Examines.SUSPECT, direction=Direction.AWAY)
    opened(bench, case_id, examines=Examines.SUSPECT)
    show(page, bench, case_id)
    assert remarks(page) == ""
    assert page.ui.balance_label.text().startswith("4 open lines: 2 look at the suspect")


@pytest.mark.parametrize("step", [s for s in EnquiryStep if s is not EnquiryStep.REOPENED])
def test_every_step_asks_for_what_it_needs_and_records_it(
    page: EnquiriesPage, bench: Workbench, case_id: UUID, qtbot: QtBot, step: EnquiryStep
) -> None:
    named = opened(bench, case_id)
    show(page, bench, case_id)
    page.go_to(str(named))
    card = page.lines.card(str(named))
    assert card is not None and card.body is not None
    button = card.findChild(QPushButton, f"{step.value}_button")
    assert button is not None
    button.click()
    dialog = asked(page)
    assert isinstance(dialog.fields, StepFields) and not dialog.ui.record_button.isEnabled()
    ui = dialog.fields.ui
    for part, edit in ((ui.text_part, ui.text_edit), (ui.because_part, ui.because_edit)):
        if not part.isHidden():
            edit.setPlainText("Both neighbours were asked.")
    ui.owner_edit.setText("PC Kit Specimen B1102")
    ui.due_edit.stepUp()
    ui.direction_combo.setCurrentIndex(1)
    with qtbot.waitSignal(page.changed):
        dialog.ui.record_button.click()
    (line,) = lines(bench, case_id)
    change = line.history[-1].payload
    assert change.kind == "enquiry_changed" and change.step is step
    show(page, bench, case_id)  # what was open stays open, with the new entry in its history
    if line.state is State.OPEN:
        assert card.body is not None and len(card.body.stops()) == 6 + 2


def test_what_was_begun_waits_on_the_page_with_the_line_it_is_about(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    named = opened(bench, case_id)
    show(page, bench, case_id)
    page.go_to(str(named))
    card = page.lines.card(str(named))
    assert card is not None
    progress = card.findChild(QPushButton, "progress_button")
    assert progress is not None
    progress.click()
    fields = asked(page).fields
    assert isinstance(fields, StepFields)
    fields.ui.text_edit.setPlainText("Half a sen")
    asked(page).reject()
    (row,) = page.findChildren(BegunRow)
    row.ui.go_on_button.click()
    again = asked(page).fields
    assert isinstance(again, StepFields)
    assert again.ui.text_edit.toPlainText() == "Half a sen"
    assert again.ui.line_label.text() == "Doorbell camera"


def test_a_corrected_step_reads_as_corrected_and_says_so(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    named = opened(bench, case_id)
    said(bench, case_id, NewStep(named, EnquiryStep.PROGRESS, text="Number 3 has it."))
    entry = lines(bench, case_id)[0].history[-1].id
    correct = partial(record_correction, bench.session, case_id, entry, "Number 5 has it.", "Slip.")
    now(bench, correct)
    show(page, bench, case_id)
    page.go_to(str(named))
    (card,) = shown(page)
    assert card.body is not None
    event = card.row.history[0]
    assert event.text == "Number 5 has it." and event.corrected.endswith("Slip.")
    assert card.row.last == "Corrected: Number 5 has it."


def test_a_prompt_of_the_journey_leads_to_a_line_at_its_stage(
    page: EnquiriesPage, bench: Workbench
) -> None:
    prompt = bench.session.pack.prompt("s05.both-directions")
    page.ask_line(prompt)
    fields = asked(page).fields
    assert isinstance(fields, OpeningFields)
    assert prompt.question in fields.ui.from_label.text()
    assert fields.value("stage") == "s05" and not fields.is_begun()
    ticked = {name for name in prompt.principles if fields.value(f"principle:{name}")}
    assert ticked == set(prompt.principles)


def test_many_lines_are_shown_a_page_at_a_time_and_any_of_them_can_be_gone_to(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    def many() -> None:
        for number in range(PAGE + 2):
            line = replace(NEW, title=f"line {number}")
            open_enquiry(bench.session, case_id, line)

    now(bench, many)
    show(page, bench, case_id)
    assert len(shown(page)) == PAGE and page.ui.more_open_button.text() == "Show 2 more"
    assert page.ui.balance_label.text().startswith(f"{PAGE + 2} open lines")
    page.go_to(str(lines(bench, case_id)[-1].enquiry_id))
    QApplication.processEvents()
    assert shown(page)[-1].row.title == f"line {PAGE + 1}" and shown(page)[-1].body is not None
    assert not page.ui.more_open_button.isVisible()


def test_a_corrected_opening_says_so_on_the_row_and_how_it_now_reads(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    named = opened(bench, case_id)
    entry = lines(bench, case_id)[0].history[0].id
    correct = partial(record_correction, bench.session, case_id, entry, "Only the gate.", "Slip.")
    now(bench, correct)
    show(page, bench, case_id)
    (card,) = shown(page)
    assert "corrected" in card.ui.remark_label.text() and card.ui.remark_label.isVisible()
    assert "corrected" in card.ui.open_button.accessibleName()
    page.go_to(str(named))
    assert card.body is not None and card.body.ui.because_label.text() == "Only the gate."


def test_two_that_are_begun_are_told_apart_and_a_prompt_has_its_own(
    page: EnquiriesPage, bench: Workbench, case_id: UUID
) -> None:
    first, second = opened(bench, case_id, title="Bus"), opened(bench, case_id, title="Bank")
    show(page, bench, case_id)
    for named in (first, second):
        page.go_to(str(named))
        card = page.lines.card(str(named))
        assert card is not None
        card.findChild(QPushButton, "progress_button").click()  # type: ignore[union-attr]
        asked(page).fields.ui.text_edit.setPlainText("Half")  # type: ignore[attr-defined]
        asked(page).reject()
    page.ui.open_button.click()
    asked(page).fields.ui.title_edit.setPlainText("Something else")  # type: ignore[attr-defined]
    asked(page).reject()
    begun = [row.ui.begun_label.text() for row in page.findChildren(BegunRow) if row.isVisible()]
    assert [words.rpartition(": ")[2] for words in begun[:2]] == ["Bus", "Bank"]
    prompt = bench.session.pack.prompt("s05.both-directions")
    page.ask_line(prompt)
    assert not asked(page).fields.is_begun()  # what is begun of another line is not put into it
    asked(page).fields.ui.title_edit.setPlainText("Led to")  # type: ignore[attr-defined]
    asked(page).reject()
    rows = [row for row in page.findChildren(BegunRow) if row.isVisible()]
    rows[-1].ui.go_on_button.click()
    fields = asked(page).fields
    assert isinstance(fields, OpeningFields) and prompt.question in fields.ui.from_label.text()
    assert fields.text("title") == "Led to" and fields.value("stage") == "s05"


def test_the_keyboard_finds_a_line_again_that_was_closed(
    page: EnquiriesPage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    named = opened(bench, case_id)
    show(page, bench, case_id)
    page.go_to(str(named))
    card = page.lines.card(str(named))
    assert card is not None
    button = card.findChild(QPushButton, "closed_button")
    assert button is not None
    button.setFocus()
    button.click()
    ui = asked(page).fields.ui  # type: ignore[attr-defined]
    ui.text_edit.setPlainText("It shows nobody.")
    ui.because_edit.setPlainText("All is seen.")
    with qtbot.waitSignal(page.changed):
        asked(page).ui.record_button.click()
    show(page, bench, case_id)
    assert page.window().focusWidget() is page.ui.closed_button
