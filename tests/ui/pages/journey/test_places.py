# SPDX-License-Identifier: Apache-2.0
"""The parts of the page find their places, and say why a prompt matters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.pages.journey.driving import (
    focused,
    panel,
    part,
    record,
    text,
)
from tests.ui.pages.journey.fakes import FakeSession, make_pack, make_page
from ui.pages.journey.page import JourneyPage
from ui.theme.theme import Theme
from ui.widgets.answer_panel import AnswerPanel


def test_only_the_open_card_has_anything_to_fill_in(page: JourneyPage) -> None:
    assert len(page.findChildren(AnswerPanel)) == 1
    assert [field for field in page.findChildren(QPlainTextEdit) if field.isVisible()] == [
        part(panel(page), QPlainTextEdit, "answer_edit")
    ]


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
    QTest.keyClick(part(page, QRadioButton, "option_radio_friend"), Qt.Key.Key_Space)
    record(page)
    assert text(page, "shown_label").startswith("Shown because the reporter is")


def test_narrow_the_side_becomes_a_drawer(page: JourneyPage, qtbot: QtBot) -> None:
    side = part(page, QFrame, "side_panel")
    assert side.isVisible()
    page.resize(1000, 600)
    qtbot.waitUntil(lambda: not side.isVisible())
    field = part(panel(page), QPlainTextEdit, "answer_edit")
    field.setFocus()
    assert part(panel(page), QPushButton, "sources_button").isVisible()
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert side.isVisible()
    assert page.rect().contains(side.geometry())
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
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
        view = part(page, QScrollArea, "page_scroll").viewport()
        content = part(page, QWidget, "page_content")
        qtbot.waitUntil(lambda: content.width() <= view.width())  # noqa: B023 - at once
    page.close()
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
