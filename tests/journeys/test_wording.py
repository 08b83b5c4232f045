# SPDX-License-Identifier: Apache-2.0
"""An officer is shown wording that doubts, and decides; it lasts through a lock."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import NoteRecorded
from app.services.cases import open_case, read_case
from app.services.entries import record_note
from tests.journeys.test_gate import OPTION, TEMPLATE, at_work, rows_of, seated
from tests.ui.bench import now
from ui.pages.case.page import CasePage
from ui.pages.export.dialog import ExportDialog
from ui.pages.notes.page import NotesPage
from ui.widgets.decisions.choice import ChoiceRow
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.card import FindingCard
from ui.widgets.writing.form import FormWriting
from ui.widgets.writing.summary import WritingSummary
from ui.window import MainWindow
from ui.workbench import Workbench

TEXT = "She claims that he left at nine. She claims it twice. I recieved the call."
PATIENCE_MS = 20_000


@contextmanager
def at_notes(bench: Workbench, folder: Path, case_id: UUID, qtbot: QtBot) -> Iterator[NotesPage]:
    """The real window with the notes of the case."""
    with seated(bench, folder, case_id, qtbot) as page:
        QTest.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert page.notes.isVisible()
        yield page.notes


def underlined(edit: QPlainTextEdit) -> list[str]:
    """What is underlined in a field."""
    marks = edit.extraSelections()
    lines = [mark for mark in marks if mark.format.underlineStyle().value]
    return [mark.cursor.selectedText() for mark in lines]


def wait(qtbot: QtBot, true: Callable[[], object]) -> None:
    qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE_MS)


def case_page_of(page: QWidget) -> CasePage:
    """The page of the case, which holds its drafts."""
    found = page.window().findChild(CasePage)
    assert isinstance(found, CasePage)
    return found


def summary(page: QWidget) -> WritingSummary:
    """What stands above Record."""
    found = page.findChild(WritingSummary)
    assert isinstance(found, WritingSummary)
    return found


def shown_card(page: QWidget) -> FindingCard:
    (card,) = [c for c in page.window().findChildren(FindingCard) if c.isVisible()]
    return card


def press(page: QWidget, words: str) -> None:
    """Open the card at the cursor by the keyboard, and press a button there by it too."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    card = shown_card(page)
    for _ in card.buttons():
        button = QApplication.focusWidget()
        assert isinstance(button, QPushButton)
        if button.text() == words:
            QTest.keyClick(button, Qt.Key.Key_Space)
            return
        QTest.keyClick(button, Qt.Key.Key_Tab)
    raise AssertionError(words)


def f7(edit: QPlainTextEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_F7)


def write_and_decide(page: NotesPage, qtbot: QtBot) -> None:
    """Type, be shown, take one alternative back again, and leave the first as it is."""
    edit = page.ui.text_edit
    edit.setFocus()
    QTest.keyClicks(edit, TEXT)
    page.ui.verbatim_edit.setPlainText("He claims she recieved it.")
    wait(qtbot, lambda: bool(underlined(edit)))
    assert underlined(edit) == ["claims", "claims", "recieved"]
    assert summary(page).ui.count_label.text() == "Wording: 2 to look at. Spelling: 1."
    f7(edit)
    press(page, "says")
    assert edit.toPlainText().startswith("She says that") and edit.hasFocus()
    edit.undo()
    assert edit.toPlainText() == TEXT
    wait(qtbot, lambda: underlined(edit) == ["claims", "claims", "recieved"])
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    f7(edit)
    press(page, "Ignore here")
    assert underlined(edit) == ["claims", "recieved"]
    assert not underlined(page.ui.verbatim_edit)


def record_in_spite_of_it(page: NotesPage, qtbot: QtBot) -> None:
    """What was ignored stays so; the other is ignored always; then it is recorded at once."""
    edit = page.ui.text_edit
    assert edit.toPlainText() == TEXT
    wait(qtbot, lambda: bool(underlined(edit)))
    assert underlined(edit) == ["claims", "recieved"]
    edit.setFocus()
    edit.moveCursor(edit.textCursor().MoveOperation.Start)
    f7(edit)
    assert edit.textCursor().position() == TEXT.rindex("claims")
    press(page, "Always ignore")
    assert underlined(edit) == ["recieved"]
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_wording_is_shown_and_decided_on_and_never_in_the_way(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with at_work(tmp_path, qapp, new=True) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 4", {}).case_id)
        with at_notes(bench, tmp_path, case_id, qtbot) as page:
            write_and_decide(page, qtbot)
            case_page = case_page_of(page)
            case_page.drafts.flush()
    with at_work(tmp_path, qapp, new=False) as bench:
        with at_notes(bench, tmp_path, case_id, qtbot) as page:
            record_in_spite_of_it(page, qtbot)
            assert summary(page).isHidden()
            # What is always ignored is not found in the next note either.
            page.ui.text_edit.setPlainText("She claims she concedes it.")
            wait(qtbot, lambda: bool(underlined(page.ui.text_edit)))
            assert underlined(page.ui.text_edit) == ["concedes"]
        view = now(bench, partial(read_case, bench.session, case_id))
        assert isinstance(view.head.payload, NoteRecorded) and view.head.payload.text == TEXT


def test_a_lock_takes_the_card_away(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    with at_work(tmp_path, qapp, new=True) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 5", {}).case_id)
        with at_notes(bench, tmp_path, case_id, qtbot) as page:
            edit = page.ui.text_edit
            edit.setFocus()
            edit.setPlainText("She concedes it.")
            wait(qtbot, lambda: bool(underlined(edit)))
            f7(edit)
            card = shown_card(page)
            window = page.window()
            assert isinstance(window, MainWindow)
            window.cover.cover()
            assert not card.isVisible()


def test_before_an_export_what_goes_out_is_looked_through(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with at_work(tmp_path, qapp, new=True) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 6", {}).case_id)
        note = NoteRecorded(text="She concedes it.", verbatim="She claims it.")
        view = now(bench, lambda: record_note(bench.session, case_id, note))
        dialog = ExportDialog(bench, view)
        qtbot.addWidget(dialog)
        dialog.show()
        part = dialog.ui.wording_part
        dialog.ui.recipient_edit.setText("Jo Mockup")
        dialog.ui.purpose_edit.setText("Advice")
        assert dialog.ui.make_button.isEnabled()
        wait(qtbot, part.ui.show_button.isVisible)
        assert part.ui.count_label.text().startswith("Wording: 1 to look at in what goes out.")
        assert part.ui.list_label.isHidden()
        part.ui.show_button.click()
        listed = part.ui.list_label.text()
        assert listed.startswith("• Note, ") and "“concedes”. Reads as doubt." in listed
        assert dialog.ui.make_button.isEnabled()


def test_every_form_that_records_is_looked_through(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with at_work(tmp_path, qapp, new=True) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 7", {}).case_id)
        with at_notes(bench, tmp_path, case_id, qtbot) as page:
            case_page = case_page_of(page)
            QTest.keyClick(case_page, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
            page.ui.heading_edit.setPlainText("She concedes it")
            wait(qtbot, partial(underlined, page.ui.heading_edit))
            ui = case_page.decisions.ui
            for edit in (ui.subject_edit, ui.rationale_edit, ui.for_edit, ui.victim_view_edit):
                edit.setPlainText("She concedes it.")
                wait(qtbot, partial(underlined, edit))
            assert summary(case_page.decisions).ui.count_label.text() == "Wording: 4 to look at."
            QTest.keyClick(case_page, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
            panel = case_page.journey.cards.panel
            assert panel is not None and panel.findChild(FormWriting) is panel.writing
            panel.ui.further_button.click()
            panel.ui.further_edit.setPlainText("She concedes it.")
            panel.ui.verbatim_edit.setPlainText("She concedes it.")
            wait(qtbot, partial(underlined, panel.ui.further_edit))
            assert panel.ui.writing_part.isVisible()
            assert not underlined(panel.ui.verbatim_edit)


def test_the_words_at_a_step_of_a_gate_are_looked_through_too(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with at_work(tmp_path, qapp, new=True) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 8", {}).case_id)
        with seated(bench, tmp_path, case_id, qtbot) as page:
            ui = page.decisions.ui
            combo = ui.start_part.ui.template_combo
            combo.setCurrentIndex(combo.findData(TEMPLATE))
            options = {row.option.id: row for row in ui.choice_part.findChildren(ChoiceRow)}
            options[OPTION].button.click()
            steps = [row.stop for row in rows_of(page, qtbot)]
            edit = next(step for step in steps if isinstance(step, GrowingEdit))
            edit.setPlainText("She concedes it.")
            wait(qtbot, partial(underlined, edit))
            assert summary(page.decisions).ui.count_label.text() == "Wording: 1 to look at."
            combo.setCurrentIndex(0)
            wait(qtbot, summary(page.decisions).isHidden)
