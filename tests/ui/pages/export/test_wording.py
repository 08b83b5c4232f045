# SPDX-License-Identifier: Apache-2.0
"""What goes out is looked through bit by bit; an export never waits for it."""

from functools import partial
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.cases.folding import CaseView
from app.cases.kinds import NoteRecorded
from app.services.cases import open_case, read_case
from app.services.entries import record_note
from tests.ui.bench import now
from ui.pages.export import wording
from ui.pages.export.wording import HIDE, LOOKING, SHOW, ExportWording
from ui.workbench import Workbench


@pytest.fixture
def part(qtbot: QtBot) -> ExportWording:
    made = ExportWording()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def case_id(workbench: Workbench) -> UUID:
    """A case with nothing in it."""
    code = f"LANTERN {uuid4()}"
    return now(workbench, lambda: open_case(workbench.session, code, {}).case_id)


def written(workbench: Workbench, case_id: UUID, *texts: str) -> CaseView:
    """The case with these notes in it."""
    for text in texts:
        note = NoteRecorded(text=text)
        now(workbench, partial(record_note, workbench.session, case_id, note))
    return now(workbench, partial(read_case, workbench.session, case_id))


def test_everything_is_found_in_however_many_parts(
    part: ExportWording,
    workbench: Workbench,
    case_id: UUID,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wording, "AT_ONCE", 2)
    monkeypatch.setattr(wording, "MOST_LISTED", 3)
    texts = [f"She claims it, {number}." for number in range(5)]
    part.look_through(workbench.writing, written(workbench, case_id, *texts))
    qtbot.waitUntil(lambda: not part.ui.show_button.isHidden())
    assert part.ui.count_label.text().startswith("Wording: 5 to look at in what goes out.")
    listed = part.ui.list_label.text().splitlines()
    assert len(listed) == 4 and listed[-1] == "And 2 more."
    assert listed[0].startswith("• Note, ") and "“claims”" in listed[0]


def test_other_work_has_its_turn_between_two_parts(
    part: ExportWording,
    workbench: Workbench,
    case_id: UUID,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wording, "AT_ONCE", 1)
    view = written(workbench, case_id, *["She claims it."] * 20)
    left: list[int] = []

    def note_what_is_left(_nothing: object) -> None:
        left.append(len(part._left))

    part.look_through(workbench.writing, view)
    workbench.jobs.compute(lambda: None, note_what_is_left)
    qtbot.waitUntil(lambda: not part.ui.show_button.isHidden())
    assert left and left[0] > 0


def test_the_list_is_unfolded_and_folded(
    part: ExportWording, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    part.look_through(workbench.writing, written(workbench, case_id, "She claims it."))
    qtbot.waitUntil(lambda: not part.ui.show_button.isHidden())
    for words, hidden in ((SHOW, True), (HIDE, False), (SHOW, True)):
        assert part.ui.show_button.text() == words
        assert part.ui.list_label.isHidden() is hidden
        part.ui.show_button.click()


def test_nothing_to_look_at_takes_no_room(
    part: ExportWording, workbench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    part.look_through(workbench.writing, written(workbench, case_id, "He left at nine."))
    qtbot.waitUntil(lambda: not part._left and not part._late.isActive())
    assert part.isHidden()


def test_what_takes_long_says_so(part: ExportWording) -> None:
    part._late.timeout.emit()
    assert part.ui.count_label.text() == LOOKING and not part.isHidden()
    part._show_found()
    assert part.isHidden()


def test_switched_off_nothing_is_looked_through(
    part: ExportWording, workbench: Workbench, case_id: UUID
) -> None:
    workbench.preferences.choose_checks(wording=False, spelling=True)
    part.look_through(workbench.writing, written(workbench, case_id, "She claims it."))
    workbench.preferences.choose_checks(wording=True, spelling=True)
    assert not part._late.isActive() and part.isHidden()
