# SPDX-License-Identifier: Apache-2.0
"""What can be chosen on a card is done in one step, and what is ignored stays ignored."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.test_accessibility import nameless
from tests.ui.widgets.writing.bench import (
    FIRST,
    SECOND,
    Form,
    button,
    card_of,
    f7,
    focused,
    open_at,
)
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.card import NOTHING_LIKE_IT


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_an_alternative_is_put_in_its_place_in_one_step(
    filled: Form, spoken: list[str], key: Qt.Key
) -> None:
    open_at(filled, filled.first, "claims")
    QTest.keyClick(button(filled, "says"), key)
    assert filled.first.toPlainText() == "She says it. He recieved it."
    assert filled.first.hasFocus() and filled.first.textCursor().position() == 8
    assert filled.marked() == ["recieved"] and spoken[-1] == "Now: says."
    filled.first.undo()
    assert filled.first.toPlainText() == FIRST


def test_a_capital_stays(form: Form, qtbot: QtBot) -> None:
    form.first.setPlainText("🙂 Claims it.")
    qtbot.waitUntil(lambda: bool(form.marked()))
    open_at(form, form.first, "Claims")
    button(form, "Says").click()
    assert form.first.toPlainText() == "🙂 Says it."


def test_advice_is_shown_and_cannot_be_pasted(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    assert "what she says about …" in card_of(filled).ui.advice_label.text()
    assert all("…" not in each.text() for each in card_of(filled).buttons())


def test_everything_on_the_card_is_plain_text_with_a_name(filled: Form) -> None:
    open_at(filled, filled.second, "credible")
    card = card_of(filled)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.findChildren(QLabel))
    assert nameless(card) == [] and card.accessibleName()


def test_suggestions_come_when_they_are_there(filled: Form) -> None:
    filled.desk.holding = True
    open_at(filled, filled.first, "recieved")
    card = card_of(filled)
    assert [b.text() for b in card.buttons()] == ["Ignore here", "Add to my dictionary"]
    filled.desk.release()
    assert [b.text() for b in card.buttons()][:2] == ["received", "relieved"]
    assert focused() is card.buttons()[0]
    button(filled, "received").click()
    assert "He received it." in filled.first.toPlainText()


def test_suggestions_for_a_card_that_is_gone_go_nowhere(filled: Form) -> None:
    filled.desk.holding = True
    open_at(filled, filled.first, "recieved")
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    open_at(filled, filled.first, "claims")
    filled.desk.release()
    assert card_of(filled).buttons()[0].text() == "says"


def test_what_is_like_one_word_is_never_offered_for_another(form: Form, qtbot: QtBot) -> None:
    form.first.setPlainText("qzx recieved")
    qtbot.waitUntil(lambda: len(form.marked()) == 2)
    form.first.setFocus()
    form.desk.holding = True
    open_at(form, form.first, "recieved")
    open_at(form, form.first, "qzx")
    form.desk.release()
    assert [b.text() for b in card_of(form).buttons()] == ["Ignore here", "Add to my dictionary"]


def test_what_comes_late_does_not_move_the_keyboard_from_where_it_went(filled: Form) -> None:
    filled.desk.holding = True
    open_at(filled, filled.first, "recieved")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    filled.desk.release()
    assert focused() is button(filled, "Add to my dictionary")


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier]
)
def test_enter_with_ctrl_or_alt_is_not_meant_for_the_card(
    filled: Form, modifier: Qt.KeyboardModifier
) -> None:
    open_at(filled, filled.first, "claims")
    QTest.keyClick(focused(), Qt.Key.Key_Return, modifier)
    assert filled.first.toPlainText() == FIRST and filled.first.hasFocus()
    assert filled.writing.looking.card is None


def test_keys_held_down_since_the_card_opened_choose_nothing(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    held = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        "\r",
        True,  # noqa: FBT003 - as Qt's own: it repeats by itself
    )
    QApplication.sendEvent(focused(), held)
    assert filled.first.toPlainText() == FIRST and card_of(filled)


def test_a_card_that_is_entered_tells_a_screen_reader_what_it_is_about(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    said = QAccessible.queryAccessibleInterface(focused())
    assert said.text(QAccessible.Text.Name) == "Write “says” instead of “claims”"
    assert said.text(QAccessible.Text.Description) == "Reads as doubt: “claims”. Why."


def test_nothing_that_was_written_stays_in_a_card_that_is_gone(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    card = card_of(filled)
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    every = [card, *card.findChildren(QWidget)]
    words = [each.accessibleName() + each.accessibleDescription() for each in every]
    words += [label.text() for label in card.findChildren(QLabel)]
    assert not any("claims" in said or "says" in said for said in words)


def test_a_word_that_nothing_is_like_says_so(form: Form, qtbot: QtBot) -> None:
    form.first.setPlainText("qzx")
    qtbot.waitUntil(lambda: bool(form.marked()))
    open_at(form, form.first, "qzx")
    assert card_of(form).ui.reason_label.text() == NOTHING_LIKE_IT


def test_the_reason_is_there_again_after_a_spelling(filled: Form) -> None:
    for _ in range(3):
        f7()
    assert card_of(filled).ui.reason_label.isVisible()
    assert card_of(filled).ui.reason_label.text() == "Why."


def test_an_opinion_gets_its_basis(filled: Form, qtbot: QtBot) -> None:
    open_at(filled, filled.second, "credible")
    button(filled, "Add what it rests on").click()
    assert filled.second.toPlainText() == "That is not credible (basis: ). We left."
    QTest.keyClicks(filled.second, "door log")
    assert filled.second.toPlainText() == "That is not credible (basis: door log). We left."
    qtbot.waitUntil(lambda: not filled.marked(filled.second))


def test_an_opinion_is_marked_in_one_step(filled: Form) -> None:
    open_at(filled, filled.second, "credible")
    button(filled, "Mark as my opinion").click()
    assert filled.second.toPlainText() == "My opinion: that is not credible. We left."
    filled.second.undo()
    assert filled.second.toPlainText() == SECOND


def test_only_an_opinion_is_asked_for_its_basis(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    assert card_of(filled).ui.opinion_row.isHidden()


def test_what_is_ignored_here_stays_ignored_with_its_place(filled: Form, qtbot: QtBot) -> None:
    filled.first.setPlainText("She claims, he claims.")
    qtbot.waitUntil(lambda: len(filled.marked()) == 2)
    open_at(filled, filled.first, "claims")
    button(filled, "Ignore here").click()
    assert filled.marked() == ["claims"] and filled.first.hasFocus()
    assert filled.ignored == [{"ignored": {"first": [[4, 10, "claims", "claims"]]}}]
    cursor = filled.first.textCursor()
    cursor.setPosition(0)
    cursor.insertText("🙂 ")
    filled.desk.changed.emit()
    assert filled.marked() == ["claims"]
    assert filled.writing.content() == {"ignored": {"first": [[7, 13, "claims", "claims"]]}}
    cursor.setPosition(8)
    cursor.insertText("x")
    assert filled.writing.content() == {}


def test_a_draft_puts_back_what_is_ignored_and_only_where_it_fits(form: Form, qtbot: QtBot) -> None:
    form.first.setPlainText(FIRST)
    form.writing.restore(
        {"ignored": {"first": [[4, 10, "claims", "claims"], [0, 3, "x", "He"], "odd", [1]]}}
    )
    qtbot.waitUntil(lambda: bool(form.marked()))
    assert form.marked() == ["recieved"]
    assert form.writing.content() == {"ignored": {"first": [[4, 10, "claims", "claims"]]}}


def test_what_a_draft_says_of_a_field_that_comes_later_waits_for_it(
    form: Form, qtbot: QtBot
) -> None:
    kept = {"ignored": {"third": [[0, 6, "claims", "claims"]]}}
    form.writing.restore(kept)
    assert form.writing.content() == kept
    third = GrowingEdit(form.holder)
    third.setPlainText("claims recieved")
    form.writing.watch("third", third)
    qtbot.waitUntil(lambda: bool(form.marked(third)))
    assert form.marked(third) == ["recieved"] and form.writing.content() == kept


def test_always_ignoring_takes_all_of_them_away_and_is_kept(filled: Form, qtbot: QtBot) -> None:
    filled.second.setPlainText("He claims it. She Claims it.")
    qtbot.waitUntil(lambda: len(filled.marked(filled.second)) == 2)
    open_at(filled, filled.first, "claims")
    button(filled, "Always ignore").click()
    assert filled.desk.kept == [("wording", "claims", "claims")]
    assert filled.marked() == ["recieved"] and not filled.marked(filled.second)


def test_a_word_goes_into_the_dictionary(filled: Form, spoken: list[str]) -> None:
    open_at(filled, filled.first, "recieved")
    button(filled, "Add to my dictionary").click()
    assert filled.desk.kept == [("word", "recieved")] and filled.marked() == ["claims"]
    assert spoken[-1] == "In your dictionary. Settings has the list."
