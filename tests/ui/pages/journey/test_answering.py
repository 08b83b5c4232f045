# SPDX-License-Identifier: Apache-2.0
"""An officer goes through a stage by keyboard: answers, sets aside, and goes on."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)
from pytestqt.qtbot import QtBot

from app.cases.kinds import Outcome
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
from tests.ui.pages.journey.fakes import FakeSession
from ui.models.stages import StageRole
from ui.pages.journey.page import JourneyPage
from ui.widgets.answer_panel import PersonWanted


def test_the_first_stage_is_shown_with_one_card_open(page: JourneyPage) -> None:
    assert text(page, "title_label") == "1 First contact and recording"
    assert text(page, "progress_label") == "0 of 3 done."
    assert open_questions(page) == ["Is anything urgent?"]


def test_typing_and_ctrl_enter_records_and_goes_on(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    QTest.keyClicks(focused(), "Nothing urgent.")
    with qtbot.waitSignal(page.changed):
        record(page)
    (answer,) = answers(session)
    assert (answer.prompt_id, answer.outcome) == ("s01.urgent", Outcome.ANSWERED)
    assert answer.answer is not None
    assert answer.answer.model_dump() == {"kind": "text", "text": "Nothing urgent."}
    assert open_questions(page) == ["Who reported it?"]
    assert panel(page).isAncestorOf(focused())
    first = cards(page)[0]
    assert text(first, "state_label").startswith("Recorded ")
    assert text(first, "said_label") == "Nothing urgent."
    assert text(page, "progress_label") == "1 of 3 done."


def test_an_answer_can_bring_up_further_prompts(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    page.show_prompt("s01.reporter")
    QTest.keyClick(part(page, QRadioButton, "option_radio_friend"), Qt.Key.Key_Space)
    record(page)
    assert answers(session)[0].sets == {"reporter": "friend"}
    assert "What did the friend see?" in [text(card, "question_label") for card in cards(page)]
    assert open_questions(page) == ["What did the friend see?"]
    verbatim = part(panel(page), QPlainTextEdit, "verbatim_edit")
    assert verbatim.isVisible()  # their own words are wanted here


@pytest.mark.parametrize(
    ("button", "outcome"),
    [("later_button", Outcome.LATER), ("not_applicable_button", Outcome.NOT_APPLICABLE)],
)
def test_a_prompt_is_set_aside_with_a_reason(
    page: JourneyPage, session: FakeSession, qtbot: QtBot, button: str, outcome: Outcome
) -> None:
    part(panel(page), QPushButton, button).click()
    QTest.keyClicks(focused(), "She is asleep.")
    record(page)
    (answer,) = answers(session)
    assert (answer.outcome, answer.because, answer.answer) == (outcome, "She is asleep.", None)


def test_setting_aside_needs_a_reason(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    part(panel(page), QPushButton, "later_button").click()
    record(page)
    assert answers(session) == []
    assert part(panel(page), QLabel, "reason_trouble_label").isVisible()


def test_escape_goes_back_to_the_answer_and_keeps_it(page: JourneyPage, qtbot: QtBot) -> None:
    QTest.keyClicks(focused(), "Half a")
    part(panel(page), QPushButton, "later_button").click()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Half a"
    assert part(panel(page), QPlainTextEdit, "answer_edit").hasFocus()


def test_an_empty_answer_is_refused_in_one_sentence(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    record(page)
    assert answers(session) == []
    assert text(panel(page), "trouble_label") == "Write an answer first."
    QTest.keyClicks(part(panel(page), QPlainTextEdit, "answer_edit"), "N")
    assert not part(panel(page), QLabel, "trouble_label").isVisible()


def test_a_click_on_a_quiet_card_opens_it(page: JourneyPage, qtbot: QtBot) -> None:
    QTest.mouseClick(cards(page)[1], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert open_questions(page) == ["Who reported it?"]


def test_a_person_added_elsewhere_can_be_ticked(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    page.show_prompt("s01.who")
    with qtbot.waitSignal(page.person_wanted) as wanted:
        part(panel(page), QPushButton, "add_button").click()
    assert wanted.args == [PersonWanted("witness")]
    person = session.add_person("Friend 1")
    page.show_case(session.journey())
    part(panel(page), QCheckBox, "person_check_0").click()
    record(page)
    answer = answers(session)[0].answer
    assert answer is not None
    assert answer.model_dump()["people"] == (person,)


def test_answering_again_begins_with_the_last_answer(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    QTest.keyClicks(focused(), "First")
    record(page)
    part(cards(page)[0], QPushButton, "answer_button").click()
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    assert field.toPlainText() == "First"
    field.selectAll()
    QTest.keyClicks(field, "Second")
    record(page)
    assert text(cards(page)[0], "said_label") == "Second"
    part(cards(page)[0], QPushButton, "details_button").click()
    assert "First" in text(cards(page)[0], "details_label")


def test_the_arrow_keys_go_through_the_stages(page: JourneyPage, qtbot: QtBot) -> None:
    rail = part(page, QListView, "stage_list")
    QTest.keyClick(rail, Qt.Key.Key_Down)
    assert text(page, "title_label").startswith("2 ")
    assert open_questions(page) == ["Was there time?"]
    QTest.keyClick(rail, Qt.Key.Key_Down)
    assert text(page, "empty_label").startswith("This stage's prompts are not written yet.")
    assert part(page, QLabel, "empty_label").isVisible()
    assert open_questions(page) == []
    assert rail.model().index(2, 0).data(StageRole.ROW).status == "not-written"


def test_after_the_last_prompt_the_next_stage_is_offered(page: JourneyPage, qtbot: QtBot) -> None:
    page.show_prompt("s02.talk")
    QTest.keyClick(part(page, QRadioButton, "yes_radio"), Qt.Key.Key_Space)
    record(page)
    following = part(page, QPushButton, "next_button")
    assert (following.hasFocus(), following.text()) == (True, "Next: 3 Stage 3")
    QTest.keyClick(following, Qt.Key.Key_Space)
    assert text(page, "title_label").startswith("3 ")


@pytest.mark.parametrize("prompt", ["s01.urgent", "s01.reporter", "s01.who", "s02.talk"])
def test_tab_leads_from_the_answer_to_recording_it(page: JourneyPage, prompt: str) -> None:
    page.show_prompt(prompt)
    reached: list[str] = []
    while "record_button" not in reached:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert panel(page).isAncestorOf(focused()), reached
        reached.append(focused().objectName())
    assert reached[-3:] == ["not_applicable_button", "later_button", "record_button"]
