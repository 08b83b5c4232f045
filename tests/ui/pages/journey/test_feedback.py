# SPDX-License-Identifier: Apache-2.0
"""An officer says what was wrong with a prompt, without a dialog and without a mouse."""

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from app.cases.kinds import Category
from app.errors import EnvironmentFault
from app.guidance.reading.feedback import LONGEST_COMMENT, REASONS
from app.services.drafts import Draft
from app.services.feedback import FEEDBACK_SLOT
from tests.ui.pages.journey.driving import focused, part, text
from tests.ui.pages.journey.fakes import FakeSession, InlineJobs
from ui.pages.journey.page import JourneyPage
from ui.widgets.feedback_form import NO_REASON, THANKS, FeedbackForm

FULL_DISK = EnvironmentFault("The disk is full. Nothing recorded is lost.", code="disk-full")
SLOT = f"{FEEDBACK_SLOT}s01.urgent"
KEPT_AT = datetime(2026, 9, 14, 7, 5, 9, tzinfo=UTC)


def form(page: JourneyPage) -> FeedbackForm:
    return part(page, FeedbackForm, "feedback_form")


def comment(page: JourneyPage) -> QPlainTextEdit:
    return part(page, QPlainTextEdit, "comment_edit")


def is_open(page: JourneyPage) -> bool:
    return part(page, QWidget, "asking_part").isVisible()


def opened(page: JourneyPage) -> None:
    button = part(page, QPushButton, "feedback_button")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert is_open(page)


def send() -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def choose(page: JourneyPage, reason: str = "other") -> None:
    QTest.keyClick(part(page, QRadioButton, f"reason_radio_{reason}"), Qt.Key.Key_Space)


def test_it_is_quiet_until_it_is_wanted(page: JourneyPage) -> None:
    assert part(page, QPushButton, "feedback_button").text() == "Was this prompt useful?"
    assert not is_open(page)


def test_the_four_reasons_are_offered_with_the_warning(page: JourneyPage) -> None:
    opened(page)
    offered = [button.accessibleName() for button in form(page).findChildren(QRadioButton)]
    assert offered == list(REASONS.values())
    assert focused() is part(page, QRadioButton, "reason_radio_could-not-find")
    assert text(page, "privacy_label") == "Do not write names or anything about a case or a person."


def test_keyboard_alone_is_enough(page: JourneyPage, session: FakeSession) -> None:
    opened(page)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is comment(page)
    QTest.keyClicks(focused(), "Say it sooner.")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().objectName() == "send_button"
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert session.vault.store.said == [
        {
            "prompt": "s01.urgent",
            "pack": "test",
            "version": "1",
            "reason": "not-relevant",
            "comment": "Say it sooner.",
        }
    ]
    assert text(page, "thanks_label") == THANKS
    assert not is_open(page)
    assert focused().objectName() == "feedback_button"


def test_without_a_reason_nothing_is_kept(page: JourneyPage, session: FakeSession) -> None:
    opened(page)
    comment(page).setFocus()
    QTest.keyClicks(focused(), "Say it sooner.")
    send()
    assert form(page).ui.trouble_label.text() == NO_REASON
    assert session.vault.store.said == []
    assert comment(page).toPlainText() == "Say it sooner."


def test_a_name_from_the_case_is_refused_and_marked(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    session.add_person("Casey 1", Category.VICTIM)
    opened(page)
    choose(page)
    comment(page).setFocus()
    QTest.keyClicks(focused(), "Ask about casey's phone.")
    send()
    assert form(page).ui.trouble_label.text() == (
        "The comment seems to hold a name or code from this case. Take it out."
    )
    assert comment(page).toPlainText() == "Ask about casey's phone."
    assert comment(page).textCursor().selectedText() == "casey's"
    assert session.vault.store.said == []
    QTest.keyClicks(focused(), "the")
    assert form(page).ui.trouble_label.isHidden()
    send()
    assert session.vault.store.said[0]["comment"] == "Ask about the phone."


def test_when_the_disk_is_full_nothing_typed_is_lost(
    page: JourneyPage, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise FULL_DISK

    monkeypatch.setattr(session.vault.store, "add_feedback", refuse)
    opened(page)
    choose(page)
    comment(page).setPlainText("Say it sooner.")
    send()
    assert form(page).ui.trouble_label.text() == FULL_DISK.sentence
    assert comment(page).toPlainText() == "Say it sooner."
    assert comment(page).isEnabled()


def test_escape_cancels_and_leaves_the_rest_alone(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    opened(page)
    choose(page)
    comment(page).setFocus()
    QTest.keyClicks(focused(), "Never mind")
    qtbot.waitUntil(lambda: SLOT in session.vault.store.drafts)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not is_open(page)
    assert focused().objectName() == "feedback_button"
    assert session.vault.store.drafts == {}
    opened(page)
    assert comment(page).toPlainText() == ""


def test_escape_in_a_drawer_closes_the_form_first(page: JourneyPage, qtbot: QtBot) -> None:
    page.resize(1000, 600)
    side = part(page, QWidget, "side_panel")
    qtbot.waitUntil(lambda: not side.isVisible())
    QTest.keyClick(focused(), Qt.Key.Key_F1)
    opened(page)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert side.isVisible() and not is_open(page)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert not side.isVisible()


def test_what_is_typed_is_kept_and_comes_back_after_unlocking(
    page: JourneyPage, session: FakeSession, qtbot: QtBot
) -> None:
    opened(page)
    choose(page, "too-complicated")
    comment(page).setPlainText("Too many")
    qtbot.waitUntil(lambda: b"Too many" in session.vault.store.drafts.get(SLOT, b""))
    kept = json.loads(session.vault.store.drafts[SLOT])
    assert kept == {"reason": "too-complicated", "comment": "Too many"}
    send()
    assert SLOT not in session.vault.store.drafts


def test_a_draft_of_feedback_waits_at_its_prompt(page: JourneyPage) -> None:
    content: dict[str, object] = {"reason": "not-relevant", "comment": "Not here"}
    page.restore_drafts({f"{FEEDBACK_SLOT}s01.reporter": Draft(content, KEPT_AT)})
    assert not is_open(page)
    page.show_prompt("s01.reporter")
    assert is_open(page) and comment(page).toPlainText() == "Not here"
    assert part(page, QRadioButton, "reason_radio_not-relevant").isChecked()


def test_another_card_has_a_form_of_its_own(page: JourneyPage) -> None:
    opened(page)
    comment(page).setPlainText("About the first")
    page.show_prompt("s01.reporter")
    assert not is_open(page)
    page.show_prompt("s01.urgent")
    assert is_open(page) and comment(page).toPlainText() == "About the first"


def test_a_reload_disturbs_nothing(page: JourneyPage, session: FakeSession) -> None:
    opened(page)
    comment(page).setFocus()
    QTest.keyClicks(focused(), "Still writing")
    page.show_case(session.journey())
    assert comment(page).hasFocus() and comment(page).toPlainText() == "Still writing"


def test_an_officer_who_has_gone_on_hears_that_it_was_refused(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs
) -> None:
    session.add_person("Casey 1", Category.VICTIM)
    opened(page)
    choose(page)
    comment(page).setPlainText("Ask Casey")
    jobs.held = []
    send()
    assert not comment(page).isEnabled()
    page.show_prompt("s01.reporter")
    assert comment(page).isEnabled()
    jobs.release()
    assert [error.code for error in jobs.reported] == ["feedback-personal"]
    page.show_prompt("s01.urgent")
    assert is_open(page) and comment(page).toPlainText() == "Ask Casey"


def test_a_form_opened_again_while_it_is_sent_takes_nothing(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs
) -> None:
    """What was typed into it then would go with what was sent."""
    session.add_person("Casey 1", Category.VICTIM)
    opened(page)
    choose(page)
    comment(page).setPlainText("Ask Casey")
    jobs.held = []
    send()
    page.show_prompt("s01.reporter")
    page.show_prompt("s01.urgent")
    assert is_open(page) and not comment(page).isEnabled()
    jobs.release()
    assert comment(page).isEnabled() and comment(page).toPlainText() == "Ask Casey"


@pytest.mark.parametrize("words", ["Say it sooner.", "Ask Casey"])
def test_an_officer_who_writes_on_elsewhere_keeps_the_cursor(
    page: JourneyPage, session: FakeSession, jobs: InlineJobs, words: str
) -> None:
    session.add_person("Casey 1", Category.VICTIM)
    opened(page)
    choose(page)
    comment(page).setPlainText(words)
    jobs.held = []
    send()
    assert focused().objectName() == "feedback_button"
    elsewhere = part(page, QWidget, "stage_list")
    elsewhere.setFocus()
    jobs.release()
    assert focused() is elsewhere


def test_how_much_is_left_is_said_near_the_end(page: JourneyPage, session: FakeSession) -> None:
    opened(page)
    choose(page)
    comment(page).setPlainText("a" * (LONGEST_COMMENT - 101))
    count = form(page).ui.count_label
    assert count.isHidden()
    comment(page).setPlainText("a" * (LONGEST_COMMENT - 7))
    assert count.text() == "7 characters left."
    comment(page).setPlainText("a" * (LONGEST_COMMENT + 2))
    assert count.text() == "2 characters too many."
    send()
    assert form(page).ui.trouble_label.text() == "Keep the comment to 1,000 characters."
    assert session.vault.store.said == []
