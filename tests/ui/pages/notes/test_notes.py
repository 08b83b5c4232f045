# SPDX-License-Identifier: Apache-2.0
"""Notes are kept while they are written, recorded whole, and read with their corrections."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cases.chain import Break, RecordReport, time_anchor
from app.cases.folding import CaseView
from app.cases.kinds import NoteRecorded
from app.cases.when import Precision, When
from app.services.cases import read_case
from app.services.drafts import Draft, keep_draft, read_drafts
from app.services.entries import record_note
from app.services.journeys import read_journey
from app.services.session import Session
from tests.ui.bench import now
from tests.ui.conftest import BECAUSE, CORRECTED, FIRST_NOTE
from ui.drafts import DraftKeeper
from ui.models.entries import Group
from ui.pages.notes.page import HEADING_TOO_LONG, PAGE, SLOT, NotesPage, check_words
from ui.pages.notes.rows import GO_ON, LONG, NoteRow
from ui.pages.notes.writing import MOST, MOST_IN_LINE, TOO_LONG
from ui.workbench import Workbench

KEPT_AT = datetime(2026, 9, 14, 20, 52, 7, tzinfo=UTC)


@pytest.fixture
def page(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> NotesPage:
    drafts = DraftKeeper(workbench.jobs, workbench.session, case_id)
    made = NotesPage(workbench, case_id, drafts)
    drafts.setParent(made)
    qtbot.addWidget(made)
    made.resize(1280, 640)
    made.show()
    made.activateWindow()
    show(made, workbench, case_id)
    return made


def show(page: NotesPage, workbench: Workbench, case_id: UUID) -> None:
    page.show_case(now(workbench, partial(read_journey, workbench.session, case_id)))
    QApplication.processEvents()  # rows that are new come with the next layout


def view(workbench: Workbench, case_id: UUID) -> CaseView:
    return now(workbench, partial(read_case, workbench.session, case_id))


def drafts(workbench: Workbench, case_id: UUID) -> Mapping[str, Draft]:
    return now(workbench, partial(read_drafts, workbench.session, case_id))


def rows(page: NotesPage) -> list[NoteRow]:
    """The rows in the order in which they stand on the page."""
    shown = [row for row in page.findChildren(NoteRow) if row.isVisible()]
    return sorted(shown, key=lambda row: row.mapTo(page, row.rect().topLeft()).y())


def note_row(page: NotesPage) -> NoteRow:
    return next(row for row in rows(page) if row.row.group is Group.NOTES)


def control_return(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_the_record_is_there_the_newest_first(page: NotesPage) -> None:
    assert [r.row.number for r in rows(page)] == [6, 5, 4, 3, 2, 1]
    assert page.ui.count_label.text() == "6 entries, the newest first"
    assert page.ui.earlier_button.isHidden()


def test_a_note_is_recorded_with_all_that_was_said_of_it(
    page: NotesPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    stage = workbench.session.pack.stages[2]
    happened = When(precision=Precision.ABOUT, local=datetime(2026, 9, 14, 21, 40))
    page.ui.heading_edit.setPlainText("Visit")
    page.ui.text_edit.setPlainText("  Rang the bell twice.\n")
    page.ui.verbatim_edit.setPlainText("Come in.")
    page.ui.happened_editor.set_value(happened)
    page.ui.stage_combo.setCurrentIndex(page.ui.stage_combo.findData(stage.id))
    page.ui.text_edit.setFocus()
    with qtbot.waitSignal(page.changed):
        control_return(page.ui.text_edit)
    entry = view(workbench, case_id).head
    wanted = NoteRecorded(
        heading="Visit", text="Rang the bell twice.", verbatim="Come in.", stage_id=stage.id
    )
    assert entry.payload == wanted and entry.happened == happened
    assert not page.ui.text_edit.toPlainText() and not page.ui.record_button.isEnabled()
    assert page.ui.happened_editor.value() is None and page.ui.stage_combo.currentData() is None
    assert page.ui.draft_label.text().startswith("Recorded ")
    assert SLOT not in drafts(workbench, case_id)


def test_a_note_without_text_cannot_be_recorded(page: NotesPage, qtbot: QtBot) -> None:
    page.ui.heading_edit.setPlainText("Visit")
    page.ui.text_edit.setPlainText(" \n ")
    assert not page.ui.record_button.isEnabled()
    with qtbot.assertNotEmitted(page.changed):
        control_return(page.ui.text_edit)


def test_a_text_that_is_too_long_says_so_before_it_is_refused(page: NotesPage) -> None:
    page.ui.text_edit.setPlainText("a" * (MOST + 1))
    assert page.ui.trouble_label.text() == TOO_LONG
    assert not page.ui.record_button.isEnabled()
    page.ui.text_edit.setPlainText("a" * MOST)
    assert page.ui.trouble_label.isHidden() and page.ui.record_button.isEnabled()


def test_a_heading_that_is_too_long_says_so_before_it_is_refused(page: NotesPage) -> None:
    page.ui.text_edit.setPlainText("Rang the bell.")
    page.ui.heading_edit.setPlainText("a" * (MOST_IN_LINE + 1))
    assert page.ui.trouble_label.text() == HEADING_TOO_LONG
    assert not page.ui.record_button.isEnabled()


def test_what_was_ignored_in_one_note_is_no_part_of_the_next(
    page: NotesPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    ignored = {"heading": [[0, 5, "x", "Visit"]], "gone": [[0, 1, "x", "a"]]}
    texts = {"heading": "Visit", "text": "Rang the bell."}
    content: dict[str, object] = {**texts, "ignored": ignored}
    page.restore_drafts({SLOT: Draft(content, KEPT_AT)})
    with qtbot.waitSignal(page.changed):
        control_return(page.ui.heading_edit)
    page.ui.text_edit.setPlainText("Another.")
    qtbot.waitUntil(lambda: SLOT in drafts(workbench, case_id))
    assert "ignored" not in drafts(workbench, case_id)[SLOT].content


def test_a_time_that_never_was_is_said_and_nothing_is_lost(
    page: NotesPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    before = view(workbench, case_id).head
    page.ui.text_edit.setPlainText("Rang the bell.")
    page.ui.happened_editor.from_draft({"precision": "exact", "local": "2026-03-29T01:30:00"})
    with qtbot.assertNotEmitted(page.changed):
        page.ui.record_button.click()
    assert page.ui.trouble_label.isVisible()
    assert page.ui.text_edit.toPlainText() == "Rang the bell."
    assert view(workbench, case_id).head == before


def test_what_is_written_is_kept_and_what_is_deleted_is_forgotten(
    page: NotesPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.ui.text_edit.setFocus()
    QTest.keyClicks(page.ui.text_edit, "Half a wo")
    qtbot.waitUntil(lambda: SLOT in drafts(workbench, case_id))
    assert drafts(workbench, case_id)[SLOT].content["text"] == "Half a wo"
    qtbot.waitUntil(lambda: page.ui.draft_label.text().startswith("Draft kept "))
    page.ui.text_edit.clear()
    qtbot.waitUntil(lambda: SLOT not in drafts(workbench, case_id))
    assert page.ui.draft_label.text() == ""


def test_a_draft_comes_back_as_it_was(page: NotesPage, workbench: Workbench) -> None:
    stage = workbench.session.pack.stages[1]
    content: dict[str, object] = {
        "heading": "Visit",
        "text": "Half a wo",
        "verbatim": "Come",
        "stage": stage.id,
        "when": {"precision": "about", "local": "2026-09-14T21:40:00"},
    }
    page.restore_drafts({SLOT: Draft(content, KEPT_AT)})
    assert page.ui.heading_edit.toPlainText() == "Visit"
    assert page.ui.text_edit.toPlainText() == "Half a wo"
    assert page.ui.verbatim_edit.toPlainText() == "Come"
    assert page.ui.stage_combo.currentData() == stage.id
    when = page.ui.happened_editor.value()
    assert when is not None and when.precision is Precision.ABOUT
    assert page.ui.record_button.isEnabled()
    assert page.ui.draft_label.text().endswith("21:52")


@pytest.mark.parametrize("content", [{}, {"text": 3, "when": "soon", "stage": ["s01"]}])
def test_a_draft_that_cannot_be_read_leaves_the_fields_empty(
    page: NotesPage, content: dict[str, object]
) -> None:
    page.restore_drafts({SLOT: Draft(content, KEPT_AT)})
    assert not page.ui.text_edit.toPlainText() and page.ui.happened_editor.value() is None


def test_a_corrected_note_shows_its_reading_and_its_original_one_click_away(
    page: NotesPage,
) -> None:
    row = note_row(page)
    assert row.ui.text_label.text() == CORRECTED
    assert BECAUSE in row.ui.corrected_label.text() and row.ui.corrected_label.isVisible()
    assert not row.ui.original_label.isVisible()
    row.ui.history_button.click()
    assert row.ui.original_label.isVisible() and row.ui.original_title_label.isVisible()
    assert FIRST_NOTE in row.ui.original_label.text()
    row.ui.history_button.click()
    assert not row.ui.original_label.isVisible()


def test_what_was_opened_stays_open_when_the_record_grows(
    page: NotesPage, workbench: Workbench, case_id: UUID
) -> None:
    note_row(page).ui.history_button.click()
    add = partial(record_note, workbench.session, case_id, NoteRecorded(text="Another."))
    now(workbench, add)
    show(page, workbench, case_id)
    texts = [row.ui.text_label.text() for row in rows(page)]
    assert texts[0] == "Another." and len(texts) == 7
    corrected = next(row for row in rows(page) if row.row.corrections)
    assert corrected.ui.original_label.isVisible()


def test_the_tab_key_goes_through_the_rows_as_they_stand(
    page: NotesPage, workbench: Workbench, case_id: UUID
) -> None:
    add = partial(record_note, workbench.session, case_id, NoteRecorded(text="Another."))
    now(workbench, add)
    show(page, workbench, case_id)
    after = page.ui.kind_combo.nextInFocusChain()
    buttons = [row.ui.correct_button for row in rows(page) if row.row.correctable]
    seen = []
    while after is not page.ui.kind_combo and after is not None:
        seen += [after] if after in buttons else []
        after = after.nextInFocusChain()
    assert seen == buttons


def test_an_entry_can_be_corrected_unless_it_is_the_opening_or_a_correction(
    page: NotesPage, qtbot: QtBot
) -> None:
    offered = {row.row.kind: row.ui.correct_button.isVisible() for row in rows(page)}
    assert offered == {
        "Decision": True,
        "Correction": False,
        "Note": True,
        "Answer": True,
        "Person added": True,
        "Case opened": False,
    }
    row = note_row(page)
    with qtbot.waitSignal(page.correct_wanted) as caught:
        row.ui.correct_button.click()
    assert caught.args == [row.row]


def test_a_correction_that_is_begun_is_marked(page: NotesPage) -> None:
    row = note_row(page)
    page.mark_half_written(frozenset({row.row.entry_id}))
    assert row.ui.correct_button.text() == GO_ON
    page.mark_half_written(frozenset())
    assert row.ui.correct_button.text() != GO_ON


def test_spoken_words_stand_apart_as_they_were_spoken(
    page: NotesPage, workbench: Workbench, case_id: UUID
) -> None:
    note = NoteRecorded(text="Rang.", verbatim="No, not <b>today</b>.")
    now(workbench, partial(record_note, workbench.session, case_id, note))
    show(page, workbench, case_id)
    row = rows(page)[0]
    assert row.ui.verbatim_label.text() == "No, not <b>today</b>."
    assert row.ui.verbatim_label.textFormat() is Qt.TextFormat.PlainText
    assert row.ui.text_label.text() == "Rang."


def test_a_long_note_is_cut_until_all_of_it_is_asked_for(
    page: NotesPage, workbench: Workbench, case_id: UUID
) -> None:
    text = ("word " * LONG).strip()
    now(workbench, partial(record_note, workbench.session, case_id, NoteRecorded(text=text)))
    show(page, workbench, case_id)
    row = rows(page)[0]
    assert len(row.ui.text_label.text()) <= LONG + 2
    row.ui.more_button.click()
    assert row.ui.text_label.text() == text


def test_the_record_is_narrowed_by_words_and_by_kind(page: NotesPage, qtbot: QtBot) -> None:
    page.ui.search_edit.setText("lantern")
    qtbot.waitUntil(lambda: page.ui.count_label.text() == "2 of 6 entries")
    page.ui.kind_combo.setCurrentIndex(page.ui.kind_combo.findData(Group.NOTES.value))
    assert [row.row.kind for row in rows(page)] == ["Note"]
    page.ui.search_edit.clear()
    page.ui.kind_combo.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(rows(page)) == 6)


def test_the_code_of_the_record_is_that_of_its_last_entry(
    page: NotesPage, workbench: Workbench, case_id: UUID
) -> None:
    code = time_anchor(view(workbench, case_id).head.hash)
    assert page.ui.anchor_label.text() == code
    page.ui.copy_anchor_button.click()
    assert QApplication.clipboard().text() == code


def test_a_long_record_is_shown_in_portions(
    page: NotesPage, workbench: Workbench, case_id: UUID
) -> None:
    now(workbench, _many(workbench.session, case_id, 2 * PAGE))
    show(page, workbench, case_id)
    assert len(rows(page)) == PAGE
    assert page.ui.earlier_button.text() == f"Show {PAGE} earlier"
    page.ui.earlier_button.click()
    assert len(rows(page)) == 2 * PAGE
    assert page.ui.earlier_button.text() == "Show 6 earlier"
    page.ui.earlier_button.click()
    assert [row.row.number for row in rows(page)] == list(range(2 * PAGE + 6, 0, -1))
    assert page.ui.earlier_button.isHidden()


def test_a_page_that_is_not_looked_at_makes_no_rows_until_it_is(
    workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    keeper = DraftKeeper(workbench.jobs, workbench.session, case_id)
    page = NotesPage(workbench, case_id, keeper)
    keeper.setParent(page)
    qtbot.addWidget(page)
    page.show_case(now(workbench, partial(read_journey, workbench.session, case_id)))
    assert page.findChildren(NoteRow) == []
    page.show()
    assert len(page.findChildren(NoteRow)) == 6


@pytest.mark.parametrize(("width", "beside"), [(1280, True), (820, False)])
def test_the_record_stands_beside_the_form_where_there_is_room(
    page: NotesPage, width: int, *, beside: bool
) -> None:
    page.resize(width, 640)
    QApplication.processEvents()
    form = page.ui.write_panel.mapTo(page, page.ui.write_panel.rect().topRight())
    record = page.ui.list_part.mapTo(page, page.ui.list_part.rect().topLeft())
    assert (record.x() > form.x()) is beside
    assert (record.y() > form.y() + page.ui.write_panel.height() / 2) is not beside


def test_a_draft_in_the_store_is_dropped_with_the_entry_it_became(
    page: NotesPage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    content = {"text": "Rang the bell."}
    now(workbench, partial(keep_draft, workbench.session, case_id, SLOT, content))
    page.restore_drafts(drafts(workbench, case_id))
    with qtbot.waitSignal(page.changed):
        page.ui.record_button.click()
    assert SLOT not in drafts(workbench, case_id)


def _many(session: Session, case_id: UUID, count: int) -> Callable[[], None]:
    def record() -> None:
        for number in range(count):
            record_note(session, case_id, NoteRecorded(text=f"Note {number}."))

    return record


def test_texts_of_a_row_can_be_selected_once_the_mouse_is_over_it(page: NotesPage) -> None:
    row = note_row(page)
    label = row.ui.text_label
    height = label.heightForWidth(label.width())
    middle = QPointF(row.rect().center())
    QApplication.sendEvent(row, QEnterEvent(middle, middle, middle))
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert label.heightForWidth(label.width()) == height


def test_the_record_can_be_checked_on_the_page(page: NotesPage, qtbot: QtBot) -> None:
    assert not page.ui.checked_label.isVisible()
    page.ui.check_button.click()
    qtbot.waitUntil(page.ui.checked_label.isVisible)
    assert page.ui.checked_label.text().startswith("Checked: all ")


def test_a_record_that_does_not_hold_is_said_to_be_so() -> None:
    broken = RecordReport(3, (), (Break(2, "its author's key is not known"),))
    assert check_words(broken).startswith("Do not rely on this record. Entry 2: its author's key")
