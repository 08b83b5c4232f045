# SPDX-License-Identifier: Apache-2.0
"""A dialog that writes an entry: drafts, going on, throwing away, recording."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.cases.kinds import NoteRecorded
from app.cases.when import When
from app.errors import UserError
from app.services.cases import open_case
from app.services.drafts import read_drafts
from app.services.session import Session
from tests.ui.bench import Answering, now, open_bench
from ui.drafts import DraftKeeper
from ui.widgets.entries.asking import Asking, BegunRow
from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.entries.dialog import SIZE, Asked, EntryDialog
from ui.widgets.entries.fields import EntryFields, Field
from ui.widgets.growing_edit import GrowingEdit
from ui.workbench import Workbench

SLOT = "trial:one"


class TrialFields(EntryFields):
    """A heading, a choice, a day and a text."""

    def __init__(self, session: Session, case_id: UUID) -> None:
        super().__init__()
        self._session, self._case_id = session, case_id
        self.heading, self.choice = QLineEdit(self), QComboBox(self)
        self.day_edit, self.words = DayEdit(self), GrowingEdit(self)
        for text, data in (("Choose…", None), ("One", "one"), ("Two", "two")):
            self.choice.addItem(text, data)
        self.day_edit.offer(date(2026, 9, 14))
        layout = QVBoxLayout(self)
        for field in (self.heading, self.choice, self.day_edit, self.words):
            layout.addWidget(field)
        named: dict[str, Field] = {
            "heading": self.heading,
            "choice": self.choice,
            "day": self.day_edit,
            "words": self.words,
        }
        self.hold(named, required=("words",))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        if self.text("heading") == "refuse":
            raise UserError("That cannot be recorded.", code="trial")
        note = NoteRecorded(heading=self.text("heading"), text=self.text("words"))
        return partial(self._session.record, self._case_id, note, happened, slot=SLOT)


class Trial:
    """A page with what is begun, and its dialog."""

    def __init__(self, bench: Workbench, case_id: UUID) -> None:
        self.bench, self.case_id = bench, case_id
        self.page = QWidget()
        self.page.resize(900, 760)
        self.layout = QVBoxLayout(self.page)
        self.drafts = DraftKeeper(bench.jobs, bench.session, case_id, self.page)
        self.asking = Asking(
            bench, case_id, self.drafts, "trial:", self.page, self.layout, self.reopen
        )

    def reopen(self, _slot: str) -> None:
        self.ask()

    def ask(self) -> tuple[EntryDialog, TrialFields]:
        fields = TrialFields(self.bench.session, self.case_id)
        asked = Asked(SLOT, "Trial", "A sentence that helps.")
        return self.asking.ask(asked, fields), fields

    def rows(self) -> list[BegunRow]:
        items = (self.layout.itemAt(place) for place in range(self.layout.count()))
        rows = (item.widget() for item in items if item is not None)
        return [row for row in rows if isinstance(row, BegunRow)]

    def kept(self) -> dict[str, object]:
        drafts = now(self.bench, lambda: read_drafts(self.bench.session, self.case_id))
        return drafts[SLOT].content if SLOT in drafts else {}


@pytest.fixture
def trial(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Trial]:
    with open_bench(tmp_path, qapp) as bench:
        case_id = now(bench, lambda: open_case(bench.session, "LANTERN 4", {})).case_id
        made = Trial(bench, case_id)
        qtbot.addWidget(made.page)
        made.page.show()
        yield made


def test_what_is_whole_is_recorded_and_leaves_no_draft(trial: Trial, qtbot: QtBot) -> None:
    dialog, fields = trial.ask()
    assert not dialog.ui.record_button.isEnabled()
    fields.heading.setText("Call")
    fields.words.setPlainText("Rang at nine.")
    trial.drafts.flush()
    assert trial.kept()["words"] == "Rang at nine."
    with qtbot.waitSignal(trial.asking.recorded):
        dialog.ui.record_button.click()
    view = now(trial.bench, lambda: trial.bench.session.view(trial.case_id))
    assert isinstance(view.head.payload, NoteRecorded)
    assert view.head.payload.text == "Rang at nine."
    trial.drafts.flush()
    assert trial.kept() == {} and not trial.rows()


def test_leaving_keeps_what_was_written_and_going_on_puts_it_back(trial: Trial) -> None:
    dialog, fields = trial.ask()
    fields.choice.setCurrentIndex(2)
    fields.day_edit.stepUp()
    dialog.reject()
    [row] = trial.rows()
    assert row.ui.begun_label.text() == "Begun and not recorded: Trial"
    row.ui.go_on_button.click()
    fields = trial.page.findChildren(TrialFields)[-1]
    assert fields.value("choice") == "two" and fields.day("day") == date(2026, 9, 14)


def test_what_was_begun_before_a_lock_is_named_and_can_be_thrown_away(trial: Trial) -> None:
    dialog, fields = trial.ask()
    fields.words.setPlainText("Half a")
    trial.drafts.flush()
    dialog.reject()
    later = Trial(trial.bench, trial.case_id)
    later.asking.restore(now(trial.bench, lambda: read_drafts(trial.bench.session, trial.case_id)))
    [row] = later.rows()
    assert row.ui.begun_label.text().endswith("Trial")
    assert isinstance(trial.bench.dialogs, Answering)
    row.ui.discard_button.click()
    assert len(trial.bench.dialogs.asked) == 1 and not later.rows()
    assert later.kept() == {}
    later.page.deleteLater()


def test_opening_and_leaving_is_no_draft(trial: Trial) -> None:
    dialog, fields = trial.ask()
    fields.words.setPlainText("x")
    fields.words.clear()
    dialog.reject()
    trial.drafts.flush()
    assert not trial.rows() and trial.kept() == {}


def test_a_refusal_is_said_and_loses_nothing(trial: Trial) -> None:
    dialog, fields = trial.ask()
    fields.heading.setText("refuse")
    fields.words.setPlainText("Rang at nine.")
    dialog.ui.record_button.click()
    assert dialog.ui.trouble_label.text() == "That cannot be recorded."
    assert dialog.isVisible() and fields.words.toPlainText() == "Rang at nine."


def test_what_is_still_needed_is_said_and_gone_to(trial: Trial) -> None:
    dialog, fields = trial.ask()
    fields.words.setAccessibleName("What happened")
    fields.heading.setText("Call")
    dialog.activateWindow()
    QApplication.processEvents()
    fields.heading.setFocus()
    QTest.keyClick(fields.heading, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.ui.trouble_label.text() == "Still needed: What happened"
    assert fields.words.hasFocus()
    fields.words.setPlainText("Rang at nine.")
    assert dialog.ui.trouble_label.text() == "" and dialog.ui.record_button.isEnabled()


def test_a_dialog_is_no_higher_than_what_it_asks(trial: Trial) -> None:
    dialog, _ = trial.ask()
    content = dialog.ui.entry_content.sizeHint().height()
    assert content < dialog.height() < SIZE[1]
