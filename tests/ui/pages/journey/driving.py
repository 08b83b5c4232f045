# SPDX-License-Identifier: Apache-2.0
"""Finds the parts of the journey page as an officer does: by what is there to see."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.cases.kinds import PromptAnswered
from tests.ui.pages.journey.fakes import FakeSession, InlineJobs, make_page
from ui.pages.journey.page import JourneyPage
from ui.widgets.answer_panel import AnswerPanel
from ui.widgets.prompt_card import PromptCard

W = TypeVar("W", bound=QWidget)


def shown_page(
    session: FakeSession, qtbot: QtBot, jobs: InlineJobs | None = None, width: int = 1302
) -> JourneyPage:
    """The page on a case, with the focus in its open card."""
    page = make_page(session, inline=jobs)
    qtbot.addWidget(page)
    page.resize(width, 680)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.show_case(session.journey())
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


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


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def record(page: JourneyPage) -> None:
    assert page.isAncestorOf(focused())
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def answers(session: FakeSession) -> list[PromptAnswered]:
    payloads = [entry.payload for entry in session.author.entries]
    return [payload for payload in payloads if isinstance(payload, PromptAnswered)]
