# SPDX-License-Identifier: Apache-2.0
"""An officer goes through a stage by keyboard: answers, sets aside, comes back, loses nothing."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.cases.kinds import Outcome, PromptAnswered
from app.errors import EnvironmentFault
from app.services.drafts import Draft
from tests.ui.pages.journey_fakes import FakeSession, make_pack, make_page
from ui.models.stages import StageRole
from ui.pages.journey import JourneyPage
from ui.theme.theme import Theme
from ui.widgets.answer_panel import AnswerPanel, PersonWanted
from ui.widgets.prompt_card import PromptCard

FULL_DISK = EnvironmentFault("The disk is full. Nothing recorded is lost.", code="disk-full")
KEPT_AT = datetime(2026, 9, 14, 7, 5, 9, tzinfo=UTC)

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def session() -> FakeSession:
    """A case just opened."""
    return FakeSession()


@pytest.fixture
def page(session: FakeSession, qtbot: QtBot) -> Iterator[JourneyPage]:
    """The page, shown wide, on its first stage."""
    page = make_page(session)
    qtbot.addWidget(page)
    page.resize(1302, 680)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.show_case(session.journey())
    qtbot.waitUntil(lambda: page.focusWidget() is not None)
    yield page
    page.close()


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def text(page: QWidget, name: str) -> str:
    return part(page, QLabel, name).text()


def cards(page: JourneyPage) -> list[PromptCard]:
    found = [card for card in page.findChildren(PromptCard) if card.isVisible()]
    return sorted(found, key=lambda card: card.y())


def open_questions(page: JourneyPage) -> list[str]:
    return [
        text(card, "question_label")
        for card in cards(page)
        if any(panel.isVisible() for panel in card.findChildren(AnswerPanel))
    ]


def panel(page: JourneyPage) -> AnswerPanel:
    (found,) = (p for p in page.findChildren(AnswerPanel) if p.isVisible())
    return found


def record(qtbot: QtBot, page: JourneyPage) -> None:
    focused = QApplication.focusWidget()
    assert page.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def answers(session: FakeSession) -> list[PromptAnswered]:
    payloads = [entry.payload for entry in session.author.entries]
    return [payload for payload in payloads if isinstance(payload, PromptAnswered)]


def test_the_first_stage_is_shown_with_one_card_open(page: JourneyPage) -> None:
    assert text(page, "title_label") == "1 First contact and recording"
    assert text(page, "progress_label") == "0 of 3 done."
    assert open_questions(page) == ["Is anything urgent?"]


def test_typing_and_ctrl_enter_records_and_goes_on(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "Nothing urgent.")
    with qtbot.waitSignal(page.changed):
        record(qtbot, page)
    (answer,) = answers(session)
    assert (answer.prompt_id, answer.outcome) == ("s01.urgent", Outcome.ANSWERED)
    assert answer.answer is not None
    assert answer.answer.model_dump() == {"kind": "text", "text": "Nothing urgent."}
    assert open_questions(page) == ["Who reported it?"]
    assert panel(page).isAncestorOf(QApplication.focusWidget())
    first = cards(page)[0]
    assert text(first, "state_label").startswith("Recorded ")
    assert text(first, "said_label") == "Nothing urgent."
    assert text(page, "progress_label") == "1 of 3 done."


def test_an_answer_can_bring_up_further_prompts(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    page.show_prompt("s01.reporter")
    qtbot.keyClick(part(page, QRadioButton, "option_radio_friend"), Qt.Key.Key_Space)
    record(qtbot, page)
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
    qtbot.keyClicks(QApplication.focusWidget(), "She is asleep.")
    record(qtbot, page)
    (answer,) = answers(session)
    assert (answer.outcome, answer.because, answer.answer) == (outcome, "She is asleep.", None)


def test_setting_aside_needs_a_reason(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    part(panel(page), QPushButton, "later_button").click()
    record(qtbot, page)
    assert answers(session) == []
    assert part(panel(page), QLabel, "reason_trouble_label").isVisible()


def test_escape_goes_back_to_the_answer_and_keeps_it(page: JourneyPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "Half a")
    part(panel(page), QPushButton, "later_button").click()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Half a"
    assert part(panel(page), QPlainTextEdit, "answer_edit").hasFocus()


def test_an_empty_answer_is_refused_in_one_sentence(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    record(qtbot, page)
    assert answers(session) == []
    assert text(panel(page), "trouble_label") == "Write an answer first."
    qtbot.keyClicks(part(panel(page), QPlainTextEdit, "answer_edit"), "N")
    assert not part(panel(page), QLabel, "trouble_label").isVisible()


def test_when_recording_fails_nothing_is_lost(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    session.fault = FULL_DISK
    qtbot.keyClicks(QApplication.focusWidget(), "Long words")
    record(qtbot, page)
    assert text(panel(page), "trouble_label") == FULL_DISK.sentence
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Long words"
    assert panel(page).isEnabled()
    session.fault = None
    record(qtbot, page)
    assert len(answers(session)) == 1


def test_what_is_typed_is_kept_within_a_second(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "Unfinished")
    store = session.vault.store
    qtbot.waitUntil(lambda: "prompt:s01.urgent" in store.drafts, timeout=1000)
    assert json.loads(store.drafts["prompt:s01.urgent"])["answer"] == "Unfinished"
    assert text(panel(page), "draft_label").startswith("Draft kept ")


def test_recording_leaves_no_draft_behind(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "Finished")
    qtbot.waitUntil(lambda: bool(session.vault.store.drafts), timeout=1000)
    record(qtbot, page)
    assert session.vault.store.drafts == {}


def test_taking_every_word_back_leaves_no_draft(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    qtbot.keyClicks(field, "X")
    qtbot.waitUntil(lambda: bool(session.vault.store.drafts), timeout=1000)
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert session.vault.store.drafts == {}


def test_a_draft_comes_back_after_unlocking(page: JourneyPage) -> None:
    content: dict[str, object] = {"answer": ["no-such"], "text": "He said so.", "verbatim": "Yes"}
    page.restore_drafts({"prompt:s01.who": Draft(content, KEPT_AT), "note": Draft({}, KEPT_AT)})
    assert open_questions(page) == ["Who is there?"]
    assert part(panel(page), QPlainTextEdit, "further_edit").toPlainText() == "He said so."
    assert part(panel(page), QPlainTextEdit, "verbatim_edit").toPlainText() == "Yes"
    assert text(panel(page), "draft_label") == "Draft kept 08:05:09"


def test_what_is_being_written_goes_before_an_older_draft(page: JourneyPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "Newer")
    page.restore_drafts({"prompt:s01.urgent": Draft({"answer": "Older"}, KEPT_AT)})
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Newer"


def test_a_half_written_answer_waits_in_its_closed_card(page: JourneyPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "Half")
    part(cards(page)[2], QPushButton, "answer_button").click()
    assert open_questions(page) == ["Who is there?"]
    assert text(cards(page)[0], "state_label") in ("Not recorded yet", "Draft kept 08:11")
    part(cards(page)[0], QPushButton, "answer_button").click()
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Half"


def test_a_click_on_a_quiet_card_opens_it(page: JourneyPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(cards(page)[1], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert open_questions(page) == ["Who reported it?"]


def test_a_reload_disturbs_neither_words_nor_focus(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    qtbot.keyClicks(field, "Still writing")
    page.show_case(session.journey())
    page.restore_drafts({})
    assert part(panel(page), QPlainTextEdit, "answer_edit") is field
    assert (field.toPlainText(), field.hasFocus()) == ("Still writing", True)


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
    record(qtbot, page)
    answer = answers(session)[0].answer
    assert answer is not None
    assert answer.model_dump()["people"] == (person,)


def test_answering_again_begins_with_the_last_answer(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), "First")
    record(qtbot, page)
    part(cards(page)[0], QPushButton, "answer_button").click()
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    assert field.toPlainText() == "First"
    field.selectAll()
    qtbot.keyClicks(field, "Second")
    record(qtbot, page)
    assert text(cards(page)[0], "said_label") == "Second"
    part(cards(page)[0], QPushButton, "details_button").click()
    assert "First" in text(cards(page)[0], "details_label")


def test_the_arrow_keys_go_through_the_stages(page: JourneyPage, qtbot: QtBot) -> None:
    rail = part(page, QListView, "stage_list")
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    assert text(page, "title_label").startswith("2 ")
    assert open_questions(page) == ["Was there time?"]
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    assert text(page, "empty_label").startswith("This stage's prompts are not written yet.")
    assert part(page, QLabel, "empty_label").isVisible()
    assert open_questions(page) == []
    assert rail.model().index(2, 0).data(StageRole.ROW).status == "not-written"


def test_after_the_last_prompt_the_next_stage_is_offered(page: JourneyPage, qtbot: QtBot) -> None:
    page.show_prompt("s02.talk")
    qtbot.keyClick(part(page, QRadioButton, "yes_radio"), Qt.Key.Key_Space)
    record(qtbot, page)
    following = part(page, QPushButton, "next_button")
    assert (following.hasFocus(), following.text()) == (True, "Next: 3 Stage 3")
    qtbot.keyClick(following, Qt.Key.Key_Space)
    assert text(page, "title_label").startswith("3 ")


def test_the_side_says_why_and_what_it_rests_on(page: JourneyPage) -> None:
    assert text(page, "guidance_label").startswith("First paragraph of urgent.")
    assert text(page, "sources_label") == "• A model, A college, 2023 (seen)"
    assert text(page, "pack_label") == "Guidance pack 2026.1.1 · as at 23 Nov 2026"
    part(page, QPushButton, "stage_button").click()
    assert "Common failings" in [label.text() for label in page.findChildren(QLabel)]


def test_why_a_prompt_is_shown_is_said(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    page.show_prompt("s01.reporter")
    qtbot.keyClick(part(page, QRadioButton, "option_radio_friend"), Qt.Key.Key_Space)
    record(qtbot, page)
    assert text(page, "shown_label").startswith("Shown because the reporter is")


def test_narrow_the_side_becomes_a_drawer(page: JourneyPage, qtbot: QtBot) -> None:
    side = part(page, QFrame, "side_panel")
    assert side.isVisible()
    page.resize(1000, 600)
    qtbot.waitUntil(lambda: not side.isVisible())
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    field.setFocus()
    assert part(panel(page), QPushButton, "sources_button").isVisible()
    qtbot.keyClick(field, Qt.Key.Key_F1)
    assert side.isVisible()
    assert page.rect().contains(side.geometry())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not side.isVisible()
    assert field.hasFocus()
    page.resize(1302, 680)
    qtbot.waitUntil(side.isVisible)
    assert not part(panel(page), QPushButton, "sources_button").isVisible()


def test_narrower_still_the_rail_shows_numbers_alone(page: JourneyPage, qtbot: QtBot) -> None:
    rail = part(page, QFrame, "rail")
    wide = rail.width()
    page.resize(847, 420)
    qtbot.waitUntil(lambda: rail.width() < wide / 3)
    assert not part(page, QLabel, "rail_label").isVisible()


def test_on_a_long_stage_the_open_card_is_brought_into_view(qtbot: QtBot) -> None:
    session = FakeSession(make_pack(extra=14))
    page = make_page(session)
    qtbot.addWidget(page)
    page.resize(1302, 500)
    page.show()
    page.show_case(session.journey())
    page.show_prompt("s01.extra-13")
    view = part(page, QScrollArea, "page_scroll").viewport()
    actions = part(panel(page), QPushButton, "record_button")
    qtbot.waitUntil(lambda: view.rect().contains(actions.mapTo(view, actions.rect().bottomRight())))


@pytest.mark.parametrize(("width", "height"), [(1302, 680), (847, 420)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_wider_than_the_page(
    qapp: QApplication, qtbot: QtBot, width: int, height: int, scale: float
) -> None:
    sheet, font = qapp.styleSheet(), qapp.font()
    theme = Theme.load("light", scale)
    theme.apply(qapp)
    session = FakeSession()
    page = make_page(session, theme)
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.show_case(session.journey())
    for prompt in ("s01.urgent", "s01.reporter", "s01.who", "s02.talk"):
        page.show_prompt(prompt)
        qtbot.waitUntil(lambda: panel(page).height() > 100)
        view = part(page, QScrollArea, "page_scroll")
        content = part(page, QWidget, "page_content")
        assert content.width() <= view.viewport().width()
    page.close()
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
