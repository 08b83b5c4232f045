# SPDX-License-Identifier: Apache-2.0
"""People are shown by their labels, added with as little as that, and never half lost."""

from collections.abc import Iterator
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import Category, PersonAdded, PersonChanged
from app.services.cases import add_person, change_person, open_case, read_case
from app.services.drafts import read_drafts
from app.services.entries import record_correction
from app.services.journeys import read_journey
from tests.ui.bench import now, open_bench
from ui.drafts import DraftKeeper
from ui.models.people import WORDS, category_named, next_label
from ui.pages.people.change import ChangeFields
from ui.pages.people.page import PeoplePage, PersonGroup, PersonRow
from ui.pages.people.person_dialog import MOST_NOTES, SLOT, PersonDialog
from ui.widgets.entries.asking import BegunRow
from ui.widgets.entries.corrected import CorrectedPart
from ui.widgets.entries.dialog import EntryDialog
from ui.workbench import Workbench


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workbench]:
    with open_bench(tmp_path_factory.mktemp("people"), qapp) as made:
        yield made


@pytest.fixture
def case_id(bench: Workbench, request: pytest.FixtureRequest) -> UUID:
    code = f"CASE {request.node.name}"[:60]
    return now(bench, partial(open_case, bench.session, code, {})).case_id


@pytest.fixture
def page(bench: Workbench, case_id: UUID, qtbot: QtBot) -> PeoplePage:
    drafts = DraftKeeper(bench.jobs, bench.session, case_id)
    made = PeoplePage(bench, case_id, drafts)
    drafts.setParent(made)
    qtbot.addWidget(made)
    show(made, bench, case_id)
    made.resize(900, 600)
    made.show()
    return made


def show(page: PeoplePage, bench: Workbench, case_id: UUID) -> None:
    page.show_case(now(bench, partial(read_journey, bench.session, case_id)))
    page.restore_drafts(now(bench, partial(read_drafts, bench.session, case_id)))
    QApplication.processEvents()  # rows that are new come with the next layout


def keeper(page: QWidget) -> DraftKeeper:
    (found,) = page.findChildren(DraftKeeper)
    return found


def asked(page: PeoplePage) -> PersonDialog:
    dialogs = [d for d in page.findChildren(PersonDialog) if d.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_an_empty_case_says_how_to_begin(page: PeoplePage) -> None:
    assert page.ui.empty_frame.isVisible() and not page.ui.kept_frame.isVisible()


def test_people_stand_by_category_with_the_label_first(
    page: PeoplePage, bench: Workbench, case_id: UUID
) -> None:
    for category, label, name, notes in (
        (Category.WITNESS, "Witness 1", "Siân Specimen", ""),
        (Category.VICTIM, "Victim 1", "", "Text before any call <b>always</b>"),
        (Category.WITNESS, "Witness 2", "", ""),
    ):
        now(bench, partial(add_person, bench.session, case_id, category, label, name, notes))
    show(page, bench, case_id)
    groups = page.findChildren(PersonGroup)
    assert [g.category for g in groups if g.isVisible()] == [Category.VICTIM, Category.WITNESS]
    rows = {r.ui.pseudonym_label.text(): r for r in page.findChildren(PersonRow) if r.isVisible()}
    assert list(rows) == ["Victim 1", "Witness 1", "Witness 2"]
    assert rows["Witness 1"].ui.name_label.text() == "Siân Specimen"
    notes_label = rows["Victim 1"].ui.notes_label
    assert notes_label.text() == "Text before any call <b>always</b>"
    assert notes_label.textFormat() is Qt.TextFormat.PlainText
    assert not page.ui.empty_frame.isVisible()


def test_a_person_is_added_by_keyboard_with_a_label_alone(
    page: PeoplePage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.ui.add_button.click()
    dialog = asked(page)
    assert dialog.ui.pseudonym_edit.text() == "Victim 1"  # nobody is there: begin with the victim
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.ui.pseudonym_edit.hasFocus()  # typing puts another label in its place
    QTest.keyClicks(dialog.ui.pseudonym_edit, "Harbour")
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(
            dialog.ui.pseudonym_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    (person,) = now(bench, partial(read_case, bench.session, case_id)).people.values()
    assert (person.category, person.pseudonym, person.name) == (Category.VICTIM, "Harbour", "")
    assert not now(bench, partial(read_drafts, bench.session, case_id))


def test_return_alone_records_nothing(page: PeoplePage, qtbot: QtBot) -> None:
    page.ui.add_button.click()
    dialog = asked(page)
    with qtbot.assertNotEmitted(page.changed, wait=100):
        QTest.keyClick(dialog.ui.pseudonym_edit, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_wanted_category_is_chosen_with_the_next_free_label(
    page: PeoplePage, bench: Workbench, case_id: UUID
) -> None:
    now(
        bench,
        partial(add_person, bench.session, case_id, Category.WITNESS, "witness 2", "", ""),
    )
    show(page, bench, case_id)
    page.ask_person("witness")
    dialog = asked(page)
    assert dialog.ui.category_combo.currentText() == "Witness"
    assert dialog.ui.pseudonym_edit.text() == "Witness 3"
    assert dialog.ui.category_text_label.text() == WORDS[Category.WITNESS].who
    assert dialog.ui.save_button.isEnabled()


def test_nothing_can_be_added_without_a_label_or_with_endless_notes(page: PeoplePage) -> None:
    page.ask_person("suspect")
    ui = asked(page).ui
    ui.pseudonym_edit.setText("  ")
    assert not ui.save_button.isEnabled()
    ui.pseudonym_edit.setText("Suspect 1")
    ui.notes_edit.setPlainText("x" * (MOST_NOTES + 1))
    assert not ui.save_button.isEnabled() and ui.trouble_label.isVisible()
    ui.notes_edit.setPlainText("x" * MOST_NOTES)
    assert ui.save_button.isEnabled() and not ui.trouble_label.isVisible()


def test_what_was_written_is_kept_until_it_is_added(
    page: PeoplePage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.ask_person("professional")
    first = asked(page)
    with qtbot.waitSignal(keeper(page).kept):
        first.ui.notes_edit.setPlainText("Nurse at the centre, 01632 960120")
    first.ui.cancel_button.click()
    assert page.ui.kept_frame.isVisible()
    again = PeoplePage(bench, case_id, DraftKeeper(bench.jobs, bench.session, case_id, page))
    qtbot.addWidget(again)
    again.show()
    show(again, bench, case_id)
    assert again.ui.kept_frame.isVisible()
    again.ui.continue_button.click()
    ui = asked(again).ui
    assert ui.notes_edit.toPlainText() == "Nurse at the centre, 01632 960120"
    assert ui.category_combo.currentText() == "Professional"
    with qtbot.waitSignal(again.changed):
        ui.save_button.click()
    assert not again.ui.kept_frame.isVisible()
    assert SLOT not in now(bench, partial(read_drafts, bench.session, case_id))


def test_what_was_written_can_be_thrown_away(
    page: PeoplePage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    page.ask_person("other")
    dialog = asked(page)
    with qtbot.waitSignal(keeper(page).kept):
        dialog.ui.name_edit.setText("Someone")
    dialog.reject()
    page.ui.discard_button.click()
    assert not page.ui.kept_frame.isVisible()
    assert not now(bench, partial(read_drafts, bench.session, case_id))


def test_leaving_with_nothing_written_keeps_nothing(page: PeoplePage) -> None:
    page.ui.add_button.click()
    asked(page).reject()
    assert not page.ui.kept_frame.isVisible()


def only_row(page: PeoplePage) -> PersonRow:
    (row,) = [r for r in page.findChildren(PersonRow) if r.isVisible()]
    return row


def changing(page: PeoplePage) -> tuple[EntryDialog, ChangeFields]:
    (dialog,) = [d for d in page.findChildren(EntryDialog) if d.isVisible()]
    assert isinstance(dialog.fields, ChangeFields)
    return dialog, dialog.fields


def test_a_person_known_better_shows_what_holds_and_what_was_known_before(
    page: PeoplePage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    add = partial(add_person, bench.session, case_id, Category.WITNESS, "Witness 1", "", "At no 5.")
    now(bench, add)
    show(page, bench, case_id)
    assert not only_row(page).ui.history_button.isVisible()
    only_row(page).ui.change_button.setFocus()
    only_row(page).ui.change_button.click()
    dialog, fields = changing(page)
    fields.ui.because_edit.setPlainText("Seen on the camera.")
    assert not dialog.ui.record_button.isEnabled()  # a reason, and nothing that changes
    fields.ui.category_combo.setCurrentIndex(fields.ui.category_combo.findData("suspect"))
    assert fields.ui.category_text_label.text() == WORDS[Category.SUSPECT].who
    fields.ui.pseudonym_edit.setText("Suspect 1")
    with qtbot.waitSignal(page.changed):
        dialog.ui.record_button.click()
    show(page, bench, case_id)
    ui = only_row(page).ui
    assert ui.pseudonym_label.text() == "Suspect 1" and ui.notes_label.text() == "At no 5."
    assert "Seen on the camera." in ui.added_label.text() and not ui.history_frame.isVisible()
    ui.history_button.click()
    assert ui.history_frame.isVisible() and "Witness 1" in ui.history_label.text()
    (person,) = now(bench, partial(read_case, bench.session, case_id)).people.values()
    assert person.category is Category.SUSPECT


def test_a_change_that_is_begun_waits_on_the_page(
    page: PeoplePage, bench: Workbench, case_id: UUID
) -> None:
    now(bench, partial(add_person, bench.session, case_id, Category.VICTIM, "Victim 1", "", ""))
    show(page, bench, case_id)
    only_row(page).ui.change_button.click()
    dialog, fields = changing(page)
    fields.ui.name_edit.setText("Sam Fictional")
    dialog.reject()
    (begun,) = page.findChildren(BegunRow)
    assert "Fictional" not in begun.ui.begun_label.text()
    begun.ui.go_on_button.click()
    assert changing(page)[1].ui.name_edit.text() == "Sam Fictional"
    assert not page.ui.kept_frame.isVisible()  # it is no person who is being added


@pytest.mark.parametrize("name", ["nobody", None, 4, ""])
def test_an_unknown_category_is_none(name: object) -> None:
    assert category_named(name) is None


def test_a_label_is_never_given_twice() -> None:
    taken = [
        PersonAdded(person_id=UUID(int=n), category=Category.VICTIM, pseudonym=label)
        for n, label in enumerate(("Victim 2", "VICTIM 3"))
    ]
    assert next_label(Category.VICTIM, taken) == "Victim 4"
    assert next_label(Category.SUSPECT, taken) == "Suspect 1"


def test_a_corrected_person_reads_as_corrected_and_a_draft_keeps_only_its_changes(
    page: PeoplePage, bench: Workbench, case_id: UUID
) -> None:
    add = partial(add_person, bench.session, case_id, Category.WITNESS, "Witness 1")
    entry = now(bench, add).head
    correct = partial(
        record_correction, bench.session, case_id, entry.id, "A neighbour.", "A slip."
    )
    now(bench, correct)
    show(page, bench, case_id)
    (row,) = page.findChildren(PersonRow)
    (part,) = row.findChildren(CorrectedPart)
    assert part.isVisible() and part.ui.reading_label.text() == "A neighbour."
    row.ui.change_button.click()
    fields = page.findChildren(EntryDialog)[-1].fields
    assert isinstance(fields, ChangeFields)
    fields.ui.notes_edit.setPlainText("Works nights.")
    page.findChildren(EntryDialog)[-1].reject()
    suspect = PersonChanged(
        person_id=row.person_id,
        category=Category.SUSPECT,
        pseudonym="Suspect 1",
        because="Named by a second witness.",
    )
    now(bench, partial(change_person, bench.session, case_id, suspect))
    page.show_case(now(bench, partial(read_journey, bench.session, case_id)))
    page.ask_change(row.person_id)
    again = page.findChildren(EntryDialog)[-1].fields
    # Nobody becomes a witness again because a draft was begun before they were a suspect.
    assert (again.value("category"), again.text("notes")) == ("suspect", "Works nights.")
    page.findChildren(EntryDialog)[-1].reject()
