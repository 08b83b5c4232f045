# SPDX-License-Identifier: Apache-2.0
"""The band above the cards says what kind of case this is, and follows it when it changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.cases.kinds import FactsChanged
from app.guidance.model.contexts import ContextPath
from tests.ui.pages.journey.driving import cards, focused, panel, part, record, shown_page, text
from tests.ui.pages.journey.fakes import (
    FRIEND,
    SOMEBODY,
    FakeSession,
    InlineJobs,
    make_page,
    with_contexts,
)
from ui.models.cards import NO_LONGER_ASKED
from ui.pages.journey.page import JourneyPage
from ui.theme.theme import Theme
from ui.widgets.context_band import ContextBand, ContextRow
from ui.widgets.dotted_lines import DottedLines

NAMING = "Because the reporter is a friend: Told by a friend"


@pytest.fixture
def session() -> FakeSession:
    """A case whose guidance has two contexts; neither holds yet."""
    return FakeSession(with_contexts(FRIEND, SOMEBODY))


def band(page: JourneyPage) -> ContextBand:
    return part(page, ContextBand, "context_band")


def fold(row: ContextRow) -> QToolButton:
    return part(row, QToolButton, "fold_button")


def answer_reporter(page: JourneyPage, option: str) -> None:
    page.show_prompt("s01.reporter")
    QTest.keyClick(part(page, QRadioButton, f"option_radio_{option}"), Qt.Key.Key_Space)
    record(page)


def learn(session: FakeSession, reporter: str) -> None:
    session.author.write(FactsChanged(changes={"reporter": reporter}))


def test_without_a_context_there_is_no_band(page: JourneyPage) -> None:
    assert not band(page).isVisible()
    assert not part(page, QPushButton, "dismiss_button").isVisible()


def test_folded_a_context_is_named_with_its_first_warning(
    session: FakeSession, qtbot: QtBot
) -> None:
    learn(session, "friend")
    page = shown_page(session, qtbot)
    first, second = band(page).rows
    assert fold(first).text() == NAMING
    assert fold(first).accessibleName() == NAMING
    assert text(first, "warning_label") == "A call may be heard."
    assert fold(second).text().endswith(": Somebody has reported it")
    assert not part(first, DottedLines, "warnings_list").isVisible()


@pytest.mark.parametrize("by_mouse", [True, False])
def test_opened_it_says_what_it_changes_and_what_it_rests_on(
    session: FakeSession, qtbot: QtBot, *, by_mouse: bool
) -> None:
    learn(session, "friend")
    page = shown_page(session, qtbot)
    row = band(page).rows[0]
    if by_mouse:
        QTest.mouseClick(fold(row), Qt.MouseButton.LeftButton)
    else:
        fold(row).setFocus()
        QTest.keyClick(fold(row), Qt.Key.Key_Space)
    assert fold(row).accessibleDescription().startswith("Open.")
    assert part(row, DottedLines, "warnings_list").isVisible()
    assert text(row, "changes_label") == FRIEND.changes
    assert text(row, "sources_label") == (
        "• A model, A college, 2023 (from general knowledge: check it there)"
    )
    fold(row).click()
    assert not part(row, DottedLines, "warnings_list").isVisible()
    assert fold(row).accessibleDescription().startswith("Folded.")


def test_tab_reaches_every_context_before_the_cards(session: FakeSession, qtbot: QtBot) -> None:
    learn(session, "friend")
    page = shown_page(session, qtbot)
    first, second = (fold(row) for row in band(page).rows)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert focused() is second
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert any(card.isAncestorOf(focused()) for card in cards(page))
    learn(session, "self")
    page.show_case(session.journey())
    learn(session, "friend")
    page.show_case(session.journey())
    first, second = (fold(row) for row in band(page).rows)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert focused() is second


def test_what_was_open_is_open_again_on_this_visit(session: FakeSession, qtbot: QtBot) -> None:
    learn(session, "friend")
    page = shown_page(session, qtbot)
    fold(band(page).rows[0]).click()
    page.show_stage("s02")
    assert [row.opened for row in band(page).rows] == [True, False]
    learn(session, "self")
    page.show_case(session.journey())
    assert [row.opened for row in band(page).rows] == [False]
    learn(session, "friend")
    page.show_case(session.journey())
    assert [row.opened for row in band(page).rows] == [True, False]


def test_an_answer_brings_a_context_and_the_officer_hears_of_it(
    page: JourneyPage, session: FakeSession
) -> None:
    answer_reporter(page, "friend")
    assert fold(band(page).rows[0]).accessibleName() == NAMING
    told = text(page, "message_label")
    assert told.startswith("Now also: Told by a friend; Somebody has reported it.")
    questions = [text(card, "question_label") for card in cards(page)]
    assert questions[0] == "Who is there?"
    assert text(page, "first_label") == ""
    page.show_prompt("s01.who")
    assert text(page, "first_label") == "Comes first because the reporter is a friend."


def test_a_case_that_changes_context_midway_keeps_its_answers(
    page: JourneyPage, session: FakeSession
) -> None:
    answer_reporter(page, "friend")
    page.show_prompt("s01.friend")
    QTest.keyClicks(focused(), "He saw the taxi")
    record(page)
    page.show_prompt("s01.urgent")
    QTest.keyClicks(focused(), "Half a sentence")
    learn(session, "self")
    page.show_case(session.journey())
    shown = {text(card, "question_label"): card for card in cards(page)}
    friend = shown["What did the friend see?"]
    assert text(friend, "said_label") == "He saw the taxi"
    assert text(friend, "note_label") == NO_LONGER_ASKED
    assert text(page, "message_label") == "No longer: Told by a friend. Your answers stay."
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    assert (field.toPlainText(), field.hasFocus()) == ("Half a sentence", True)
    part(page, QPushButton, "dismiss_button").click()
    assert not part(page, QPushButton, "dismiss_button").isVisible()


def test_the_news_of_a_change_is_gone_with_the_next_stage(page: JourneyPage) -> None:
    answer_reporter(page, "friend")
    page.show_stage("s02")
    assert not part(page, QPushButton, "dismiss_button").isVisible()
    assert band(page).isVisible()


def many(count: int) -> tuple[ContextPath, ...]:
    return tuple(
        FRIEND.model_copy(update={"id": f"friend-{n}", "title": f"{n} {'long title ' * 6}"})
        for n in range(count)
    )


@pytest.mark.parametrize(("width", "height"), [(1302, 680), (847, 420)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_many_contexts_fit(
    qapp: QApplication, qtbot: QtBot, width: int, height: int, scale: float
) -> None:
    sheet, font = qapp.styleSheet(), qapp.font()
    theme = Theme.load("light", scale)
    theme.apply(qapp)
    session = FakeSession(with_contexts(*many(6)))
    learn(session, "friend")
    page = make_page(session, theme, InlineJobs())
    qtbot.addWidget(page)
    page.resize(width, height)
    page.show()
    page.show_case(session.journey())
    shown = band(page)
    qtbot.waitUntil(lambda: shown.rows[0].width() > 100)
    content, view = part(page, QWidget, "page_content"), page.ui.page_scroll.viewport()
    qtbot.waitUntil(lambda: content.width() <= view.width())
    folded = shown.height()
    lines = folded / fold(shown.rows[0]).height()
    assert lines < len(shown.rows) + 4
    fold(shown.rows[2]).click()
    qtbot.waitUntil(lambda: shown.height() > folded)
    assert content.width() <= view.width()
    page.close()
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
