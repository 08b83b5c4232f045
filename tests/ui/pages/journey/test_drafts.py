# SPDX-License-Identifier: Apache-2.0
"""What an officer writes at a prompt is never lost."""

import json
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from app.services.drafts import Draft
from tests.ui.pages.journey.driving import (
    answers,
    cards,
    focused,
    open_questions,
    panel,
    part,
    record,
    text,
)
from tests.ui.pages.journey.fakes import FakeSession, InlineJobs
from ui.pages.journey.page import JourneyPage

FULL_DISK = EnvironmentFault("The disk is full. Nothing recorded is lost.", code="disk-full")
KEPT_AT = datetime(2026, 9, 14, 7, 5, 9, tzinfo=UTC)


def test_when_recording_fails_nothing_is_lost(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    session.fault = FULL_DISK
    QTest.keyClicks(focused(), "Long words")
    record(page)
    assert text(panel(page), "trouble_label") == FULL_DISK.sentence
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Long words"
    assert panel(page).isEnabled()
    session.fault = None
    record(page)
    assert len(answers(session)) == 1


def test_while_an_answer_is_recorded_its_card_takes_no_more(
    page: JourneyPage, jobs: InlineJobs
) -> None:
    jobs.held = []
    QTest.keyClicks(focused(), "Slow disk")
    record(page)
    assert not panel(page).isEnabled()


def test_an_officer_who_has_gone_on_is_not_called_back(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs
) -> None:
    QTest.keyClicks(focused(), "Slow disk")
    jobs.held = []
    record(page)
    part(cards(page)[2], QPushButton, "answer_button").click()
    jobs.release()
    assert len(answers(session)) == 1
    assert open_questions(page) == ["Who is there?"]
    assert text(cards(page)[0], "state_label").startswith("Recorded ")


def test_an_officer_who_has_gone_on_hears_that_it_failed(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs
) -> None:
    QTest.keyClicks(focused(), "Slow disk")
    jobs.held = []
    session.fault = FULL_DISK
    record(page)
    part(cards(page)[2], QPushButton, "answer_button").click()
    jobs.release()
    assert jobs.reported == [FULL_DISK]
    part(cards(page)[0], QPushButton, "answer_button").click()
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Slow disk"


def test_a_card_opened_again_while_it_is_recorded_takes_nothing(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs
) -> None:
    """What was typed into it then would go with the draft, or be recorded twice."""
    QTest.keyClicks(focused(), "Slow disk")
    jobs.held = []
    record(page)
    for number in (2, 0):
        part(cards(page)[number], QPushButton, "answer_button").click()
    assert not panel(page).isEnabled()
    session.fault = FULL_DISK
    jobs.release()
    assert panel(page).isEnabled()
    assert text(panel(page), "trouble_label") == FULL_DISK.sentence
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Slow disk"


def test_of_two_that_are_recorded_at_once_the_refused_one_is_told(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs
) -> None:
    """The other's card takes no more meanwhile, and both stay as they were written."""
    session.fault = FULL_DISK
    jobs.held = []
    QTest.keyClicks(focused(), "First")
    record(page)
    part(cards(page)[1], QPushButton, "answer_button").click()
    part(panel(page), QRadioButton, "option_radio_friend").click()
    record(page)
    second = jobs.held.pop()
    jobs.release()
    assert jobs.reported == [FULL_DISK]
    assert not panel(page).isEnabled() and text(panel(page), "trouble_label") == ""
    session.fault = None
    jobs.database(*second)
    assert [answer.prompt_id for answer in answers(session)] == ["s01.reporter"]
    part(cards(page)[0], QPushButton, "answer_button").click()
    assert panel(page).isEnabled()
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "First"


def test_what_is_typed_is_kept_within_a_second(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    QTest.keyClicks(focused(), "Unfinished")
    store = session.vault.store
    qtbot.waitUntil(lambda: "prompt:s01.urgent" in store.drafts, timeout=1000)
    assert json.loads(store.drafts["prompt:s01.urgent"])["answer"] == "Unfinished"
    assert text(panel(page), "draft_label").startswith("Draft kept ")


def test_recording_leaves_no_draft_behind(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    QTest.keyClicks(focused(), "Finished")
    qtbot.waitUntil(lambda: bool(session.vault.store.drafts), timeout=1000)
    record(page)
    assert session.vault.store.drafts == {}


def test_taking_every_word_back_leaves_no_draft(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    QTest.keyClicks(field, "X")
    qtbot.waitUntil(lambda: bool(session.vault.store.drafts), timeout=1000)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert session.vault.store.drafts == {}


def test_a_draft_comes_back_after_unlocking(page: JourneyPage) -> None:
    content: dict[str, object] = {"answer": ["no-such"], "text": "He said so.", "verbatim": "Yes"}
    page.restore_drafts({"prompt:s01.who": Draft(content, KEPT_AT), "note": Draft({}, KEPT_AT)})
    assert open_questions(page) == ["Who is there?"]
    assert part(panel(page), QPlainTextEdit, "further_edit").toPlainText() == "He said so."
    assert part(panel(page), QPlainTextEdit, "verbatim_edit").toPlainText() == "Yes"
    assert text(panel(page), "draft_label") == "Draft kept 08:05:09"


def test_what_is_being_written_goes_before_an_older_draft(page: JourneyPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "Newer")
    page.restore_drafts({"prompt:s01.urgent": Draft({"answer": "Older"}, KEPT_AT)})
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Newer"


def test_a_half_written_answer_waits_in_its_closed_card(page: JourneyPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "Half")
    part(cards(page)[2], QPushButton, "answer_button").click()
    assert open_questions(page) == ["Who is there?"]
    assert text(cards(page)[0], "state_label") in ("Not recorded yet", "Draft kept 08:11")
    part(cards(page)[0], QPushButton, "answer_button").click()
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Half"


def test_a_reload_disturbs_neither_words_nor_focus(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    QTest.keyClicks(field, "Still writing")
    page.show_case(session.journey())
    page.restore_drafts({})
    assert part(panel(page), QPlainTextEdit, "answer_edit") is field
    assert (field.toPlainText(), field.hasFocus()) == ("Still writing", True)
