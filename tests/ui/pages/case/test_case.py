# SPDX-License-Identifier: Apache-2.0
"""The page of a case brings its parts together: tabs, drafts, corrections, people and exports."""

from functools import partial
from itertools import combinations
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.cases.kinds import Correction, NoteRecorded
from app.services.cases import read_case
from app.services.drafts import read_drafts
from app.services.entries import record_note
from tests.ui.bench import now
from tests.ui.conftest import CORRECTED, FIRST_NOTE
from ui.models.entries import Group
from ui.pages.case.page import CasePage, CaseShown
from ui.pages.export.dialog import ExportDialog
from ui.pages.notes.correcting import CorrectionDialog, slot_of
from ui.pages.notes.rows import GO_ON, NoteRow
from ui.pages.people.person_dialog import PersonDialog
from ui.widgets.answer_panel import PersonWanted
from ui.widgets.flow_row import GAP, FlowRow
from ui.window import MainWindow
from ui.workbench import Workbench


def opened(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> CasePage:
    """The page, as soon as the case is read."""
    page = CasePage(workbench, case_id)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.activateWindow()
    with qtbot.waitSignal(page.case_shown):
        pass
    QApplication.processEvents()
    return page


@pytest.fixture
def page(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> CasePage:
    return opened(workbench, case_id, qtbot)


def view(workbench: Workbench, case_id: UUID) -> CaseView:
    return now(workbench, partial(read_case, workbench.session, case_id))


def press(page: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, key, Qt.KeyboardModifier.ControlModifier)


def note_row(page: CasePage) -> NoteRow:
    QApplication.processEvents()
    return next(r for r in page.notes.findChildren(NoteRow) if r.row.group is Group.NOTES)


def correcting(page: CasePage, qtbot: QtBot) -> CorrectionDialog:
    """The dialog, opened from the note on the record."""
    page.ui.notes_tab.click()
    note_row(page).ui.correct_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, CorrectionDialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.ui.reading_edit.hasFocus)
    return dialog


def test_it_says_which_case_it_shows(workbench: Workbench, case_id: UUID, qtbot: QtBot) -> None:
    page = CasePage(workbench, case_id)
    qtbot.addWidget(page)
    assert not page.ui.part_stack.isEnabled() and not page.ui.export_button.isEnabled()
    with qtbot.waitSignal(page.case_shown) as caught:
        pass
    code = view(workbench, case_id).code
    option = workbench.session.pack.facts
    context = next(o.label for f in option for o in f.options if o.id == "ex-partner")
    assert caught.args == [CaseShown(code, context)]
    assert page.ui.part_stack.isEnabled() and page.ui.export_button.isEnabled()


def test_every_part_is_one_key_away(page: CasePage) -> None:
    parts = (
        page.journey,
        page.notes,
        page.decisions,
        page.clocks,
        page.enquiries,
        page.victim,
        page.material,
        page.people,
        page.review,
        page.about,
    )
    keys = [*(Qt.Key(Qt.Key.Key_1 + number) for number in range(9)), Qt.Key.Key_0]
    for key, part in reversed(tuple(zip(keys, parts, strict=True))):
        press(page, key)
        assert page.ui.part_stack.currentWidget() is part and part.isVisible()
    press(page, Qt.Key.Key_2)
    assert page.notes.ui.text_edit.hasFocus()


def test_tabs_show_their_part(page: CasePage) -> None:
    parts = "notes decisions clocks enquiries victim material people review about journey"
    for name in parts.split():
        button = page.findChild(QPushButton, f"{name}_tab")
        assert isinstance(button, QPushButton)
        button.click()
        assert page.ui.part_stack.currentWidget() is getattr(page, name)
        assert [b for b in page.ui.tabs_row.findChildren(QPushButton) if b.isChecked()] == [button]


def test_it_goes_to_a_prompt_even_before_the_case_is_read(
    workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    prompt = workbench.session.pack.stages[2].prompts[1].id
    page = CasePage(workbench, case_id)
    qtbot.addWidget(page)
    page.show()
    page.go_to_prompt(prompt)
    qtbot.waitUntil(lambda: page.journey.cards.open_prompt == prompt)
    page.ui.notes_tab.click()
    page.go_to_prompt(prompt)
    assert page.journey.isVisible()


def test_it_goes_to_a_stage(page: CasePage, workbench: Workbench) -> None:
    stage = workbench.session.pack.stages[4]
    page.ui.people_tab.click()
    page.go_to_stage(stage.id)
    assert page.journey.isVisible()
    assert page.journey.ui.title_label.text() == f"{stage.number} {stage.title}"


def test_a_note_recorded_is_in_the_record_at_once(
    page: CasePage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.ui.notes_tab.click()
    page.notes.ui.text_edit.setPlainText("Rang the bell.")
    with qtbot.waitSignal(page.case_shown):
        page.notes.ui.record_button.click()
    assert note_row(page).ui.text_label.text() == "Rang the bell."
    assert view(workbench, case_id).head.payload == NoteRecorded(text="Rang the bell.")


def test_what_is_half_written_survives_a_reload_and_a_return(
    page: CasePage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.notes.ui.text_edit.setPlainText("Half a wo")
    page.decisions.ui.subject_edit.setPlainText("Whether to vi")
    with qtbot.waitSignal(page.case_shown):
        page.reload()
    assert page.notes.ui.text_edit.toPlainText() == "Half a wo"
    page.drafts.flush()
    again = opened(workbench, case_id, qtbot)
    assert again.notes.ui.text_edit.toPlainText() == "Half a wo"
    assert again.decisions.ui.subject_edit.toPlainText() == "Whether to vi"


def test_a_reload_shows_what_was_recorded_elsewhere(
    page: CasePage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    note = NoteRecorded(text="From elsewhere.")
    now(workbench, partial(record_note, workbench.session, case_id, note))
    page.ui.notes_tab.click()
    with qtbot.waitSignal(page.case_shown):
        page.reload()
    assert note_row(page).ui.text_label.text() == "From elsewhere."


def test_a_correction_shows_the_original_and_needs_a_reading_and_a_reason(
    page: CasePage, qtbot: QtBot
) -> None:
    dialog = correcting(page, qtbot)
    assert FIRST_NOTE in dialog.ui.original_label.text()
    assert not dialog.ui.record_button.isEnabled()
    dialog.ui.because_edit.setPlainText("It was later.")
    assert not dialog.ui.record_button.isEnabled()
    dialog.ui.reading_edit.setPlainText(CORRECTED)
    assert not dialog.ui.record_button.isEnabled()  # it reads so already
    dialog.ui.reading_edit.setPlainText("Rang back at two.")
    assert dialog.ui.record_button.isEnabled()
    dialog.reject()


def test_a_correction_is_recorded_and_stands_beside_its_original(
    page: CasePage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    dialog = correcting(page, qtbot)
    entry = note_row(page).row.entry_id
    dialog.ui.reading_edit.setPlainText("Rang back at two.")
    dialog.ui.because_edit.setPlainText("It was later.")
    with qtbot.waitSignal(page.case_shown):
        press(dialog, Qt.Key.Key_Return)
    wanted = Correction(of=entry, reading="Rang back at two.", because="It was later.")
    assert view(workbench, case_id).head.payload == wanted
    row = note_row(page)
    assert row.ui.text_label.text() == "Rang back at two."
    assert FIRST_NOTE in row.ui.original_label.text()
    assert CORRECTED in row.ui.original_label.text()
    assert QApplication.activeModalWidget() is None
    drafts = now(workbench, partial(read_drafts, workbench.session, case_id))
    assert slot_of(entry) not in drafts


def test_a_correction_can_begin_with_the_words_that_stand(page: CasePage, qtbot: QtBot) -> None:
    dialog = correcting(page, qtbot)
    dialog.ui.copy_original_button.click()
    assert dialog.ui.reading_edit.toPlainText() == CORRECTED
    assert not dialog.ui.copy_original_button.isVisible()
    dialog.reject()


def test_a_correction_of_a_long_entry_begins_where_it_is_written(
    page: CasePage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    note = NoteRecorded(text="line\n" * 200)
    now(workbench, partial(record_note, workbench.session, case_id, note))
    with qtbot.waitSignal(page.case_shown):
        page.reload()
    edit = correcting(page, qtbot).ui.reading_edit
    qtbot.waitUntil(lambda: edit.visibleRegion().boundingRect() == edit.rect())


def test_a_correction_that_is_left_waits(
    page: CasePage, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    dialog = correcting(page, qtbot)
    dialog.ui.reading_edit.setPlainText("Rang back at tw")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert note_row(page).ui.correct_button.text() == GO_ON
    page.drafts.flush()
    again = opened(workbench, case_id, qtbot)
    dialog = correcting(again, qtbot)
    assert dialog.ui.reading_edit.toPlainText() == "Rang back at tw"
    dialog.ui.reading_edit.clear()
    dialog.reject()
    assert note_row(again).ui.correct_button.text() != GO_ON


def test_a_person_who_is_missing_is_asked_for_without_leaving_the_journey(page: CasePage) -> None:
    page.journey.person_wanted.emit(PersonWanted("witness"))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PersonDialog)
    assert dialog.ui.category_combo.currentData() == "witness"
    dialog.reject()
    assert page.journey.isVisible()


def test_an_export_is_one_key_away(page: CasePage) -> None:
    seen: list[type[QWidget]] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(type(dialog))
        dialog.reject()

    QTimer.singleShot(0, page, leave)
    press(page, Qt.Key.Key_E)
    assert seen == [ExportDialog]


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (100, 3)])
def test_tabs_go_on_in_the_next_line(qtbot: QtBot, width: int, lines: int) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    buttons = [QPushButton("Tab", row) for _ in range(3)]
    for button in buttons:
        button.setMinimumWidth(80)
    row.resize(width, row.heightForWidth(width))
    row.show()
    assert len({button.y() for button in buttons}) == lines
    places = [button.geometry().adjusted(0, 0, GAP - 1, GAP - 1) for button in buttons]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))
    assert all(row.rect().contains(button.geometry()) for button in buttons)


def stops(page: CasePage) -> set[QWidget]:
    """Everything that is shown and takes the Tab key itself."""
    tab = Qt.FocusPolicy.TabFocus
    seen = [widget for widget in page.findChildren(QWidget) if widget.isVisible()]
    taking = [w for w in seen if (w.focusPolicy() & tab) == tab and w.focusProxy() is None]
    return {w for w in taking if w.isEnabled()}


@pytest.mark.parametrize("name", ["notes", "decisions", "about"])
def test_tab_comes_to_everything_on_a_page(
    workbench: Workbench, case_id: UUID, qtbot: QtBot, name: str
) -> None:
    window = MainWindow(workbench.theme)
    qtbot.addWidget(window)
    page = opened(workbench, case_id, qtbot)
    window.show_page(page)
    window.show()
    window.activateWindow()
    page.findChild(QPushButton, f"{name}_tab").click()
    QApplication.processEvents()
    wanted, found = stops(page), set()
    for _ in wanted:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        found.add(QApplication.focusWidget())
    assert [widget.objectName() for widget in wanted - found] == []
