# SPDX-License-Identifier: Apache-2.0
"""When a case takes up other guidance, answers stay, and the cards say what has changed."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.cases.kinds import Outcome
from app.services.drafts import Draft
from tests.ui.models.test_cards import answered
from tests.ui.pages.journey.driving import cards, open_questions, panel, part, shown_page, text
from tests.ui.pages.journey.fakes import FakeSession, next_version
from ui.models.cards import RETIRED
from ui.pages.journey.page import JourneyPage
from ui.widgets.prompt_card import PromptCard

KEPT_AT = datetime(2026, 9, 14, 7, 5, 9, tzinfo=UTC)


def card_of(page: JourneyPage, question: str) -> PromptCard:
    return next(card for card in cards(page) if text(card, "question_label") == question)


def test_a_reworded_prompt_shows_what_was_answered(session: FakeSession, qtbot: QtBot) -> None:
    session.author.write(answered(text="No."))
    session.adopt(next_version(session.pack, urgent="Does anybody need help now?"))
    card = card_of(shown_page(session, qtbot), "Does anybody need help now?")
    assert text(card, "note_label") == (
        "Answered under earlier guidance (1). The question was: “Is anything urgent?”"
    )
    assert not part(card, QPushButton, "details_button").isVisible()


def test_a_card_that_is_shown_takes_the_new_wording(
    page: JourneyPage, session: FakeSession
) -> None:
    part(panel(page), QPlainTextEdit, "answer_edit").setPlainText("Half a sentence")
    session.adopt(next_version(session.pack, urgent="Does anybody need help now?"))
    page.show_case(session.journey())
    assert open_questions(page) == ["Does anybody need help now?"]
    assert part(panel(page), QPlainTextEdit, "answer_edit").toPlainText() == "Half a sentence"


def test_a_retired_prompt_stays_at_the_end_and_is_not_asked(
    session: FakeSession, qtbot: QtBot
) -> None:
    session.author.write(answered(outcome=Outcome.LATER, because="She is asleep."))
    session.adopt(next_version(session.pack, without="s01.urgent"))
    page = shown_page(session, qtbot)
    last = cards(page)[-1]
    assert text(last, "question_label") == "Is anything urgent?"
    assert text(last, "note_label") == RETIRED
    assert text(last, "said_label") == "Because: She is asleep."
    assert not part(last, QPushButton, "answer_button").isVisible()
    before = open_questions(page)
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    page.show_prompt("s01.urgent")
    assert open_questions(page) == before


def test_a_draft_at_a_retired_prompt_can_still_be_read(session: FakeSession, qtbot: QtBot) -> None:
    session.author.write(answered(text="No."))
    session.adopt(next_version(session.pack, without="s01.urgent"))
    page = shown_page(session, qtbot)
    page.restore_drafts({"prompt:s01.urgent": Draft({"answer": "On second thoughts"}, KEPT_AT)})
    assert open_questions(page) == ["Who reported it?"]
    last = cards(page)[-1]
    assert text(last, "state_label") == "Draft kept 08:05"
    part(last, QPushButton, "details_button").click()
    assert text(last, "details_label") == "Not recorded:\nOn second thoughts"


@pytest.mark.parametrize("written", ["", "Half a sentence"])
def test_an_open_card_closes_when_its_prompt_is_retired(
    session: FakeSession, qtbot: QtBot, written: str
) -> None:
    session.author.write(answered(text="No."))
    page = shown_page(session, qtbot)
    page.show_prompt("s01.urgent")
    part(panel(page), QPlainTextEdit, "answer_edit").setPlainText(written)
    session.adopt(next_version(session.pack, without="s01.urgent"))
    page.show_case(session.journey())
    assert open_questions(page) == ["Who reported it?"]
    details = cards(page)[-1].ui.details_label.text()
    assert details == (f"Not recorded:\n{written}" if written else "")
