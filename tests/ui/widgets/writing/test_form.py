# SPDX-License-Identifier: Apache-2.0
"""An officer goes through the findings of a form by keys, mouse or menu; nothing is blocked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from tests.ui.widgets.writing.bench import (
    ALT,
    CTRL,
    FIRST,
    SHIFT,
    Form,
    card_of,
    f7,
    focused,
    make_form,
    open_at,
)
from ui.widgets.growing_edit import GrowingEdit
from ui.widgets.writing.placing import words_rect


def test_f7_goes_through_all_fields_and_round_and_says_what_it_reached(
    filled: Form, spoken: list[str]
) -> None:
    places = []
    filled.desk.holding = True
    for _ in range(4):
        f7()
        edit = focused()
        assert isinstance(edit, GrowingEdit)
        places.append((edit is filled.first, edit.textCursor().position()))
    assert places == [(True, 4), (True, 18), (False, 12), (True, 4)]
    assert spoken[:3] == [
        "Wording 1 of 2: claims. Reads as doubt. Why. Instead: says, what she says about ….",
        "Spelling 1 of 1: recieved. This word is not in the dictionary.",
        "Wording 2 of 2: credible. Opinion stated as fact. Why. Instead: the evidence is ….",
    ]


def test_how_a_word_may_be_meant_is_said_once_it_is_known(filled: Form, spoken: list[str]) -> None:
    filled.desk.holding = True
    f7()
    f7()
    filled.desk.release()
    assert spoken[-1] == "Instead: received, relieved."


def test_shift_f7_goes_back(filled: Form) -> None:
    for expected in ("credible", "recieved", "claims"):
        f7(SHIFT)
        assert expected in card_of(filled).ui.sort_label.text()


def test_f7_begins_at_the_cursor(filled: Form) -> None:
    filled.first.moveCursor(QTextCursor.MoveOperation.End)
    f7()
    assert filled.second.hasFocus()
    filled.second.moveCursor(QTextCursor.MoveOperation.End)
    f7()
    assert filled.first.hasFocus() and filled.first.textCursor().position() == 4


def test_with_nothing_to_look_at_f7_says_so(form: Form, spoken: list[str]) -> None:
    form.first.setFocus()
    f7()
    QTest.keyClick(form.first, Qt.Key.Key_Return, ALT)
    assert spoken == ["Nothing to look at."] * 2 and form.writing.looking.card is None


def test_the_summary_button_goes_there_too(filled: Form) -> None:
    assert filled.summary.isVisible()
    filled.summary.ui.go_button.click()
    assert filled.first.hasFocus() and card_of(filled)


def test_the_summary_is_absent_when_there_is_nothing(form: Form, qtbot: QtBot) -> None:
    form.first.setPlainText("He left at nine.")
    qtbot.waitUntil(lambda: bool(form.desk.checked))
    assert form.summary.isHidden() and form.record.isEnabled()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Period, CTRL), (Qt.Key.Key_Return, ALT), (Qt.Key.Key_Enter, ALT)],
)
def test_the_card_opens_by_keys_and_esc_leaves_the_cursor_where_it_was(
    filled: Form, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    cursor = filled.first.textCursor()
    cursor.setPosition(7)
    filled.first.setTextCursor(cursor)
    QTest.keyClick(filled.first, key, modifier)
    assert focused() is card_of(filled).buttons()[0]
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert filled.writing.looking.card is None and filled.first.hasFocus()
    assert filled.first.textCursor().position() == 7


def test_tab_and_arrows_go_round_on_the_card(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    buttons = card_of(filled).buttons()
    assert [each.text() for each in buttons] == ["says", "Ignore here", "Always ignore"]
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(focused(), key)
    assert focused() is buttons[0]
    QTest.keyClick(focused(), Qt.Key.Key_Backtab, SHIFT)
    assert focused() is buttons[-1]


def test_f7_on_the_card_goes_on(filled: Form) -> None:
    open_at(filled, filled.first, "claims")
    f7()
    assert "recieved" in card_of(filled).ui.sort_label.text() and filled.first.hasFocus()


def hover(edit: GrowingEdit, words: str) -> QPoint:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.toPlainText().index(words) + 1)
    at = edit.cursorRect(cursor).center()
    place = edit.viewport().mapToGlobal(at)
    QApplication.sendEvent(edit.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, place))
    return at


def test_the_mouse_shows_the_card_and_takes_it_away_again(filled: Form, qtbot: QtBot) -> None:
    hover(filled.first, "claims")
    assert "claims" in card_of(filled).ui.sort_label.text() and filled.first.hasFocus()
    QTest.mouseMove(filled.first.viewport(), filled.first.viewport().rect().bottomRight())
    qtbot.waitUntil(lambda: filled.writing.looking.card is None)


def test_the_card_stays_when_the_mouse_comes_back(filled: Form) -> None:
    hover(filled.first, "claims")
    filled.writing.looking.mouse_left()
    assert filled.writing.looking._leaving.isActive()
    hover(filled.first, "claims")
    assert not filled.writing.looking._leaving.isActive()


def test_what_the_mouse_rests_on_is_not_said_aloud(filled: Form, spoken: list[str]) -> None:
    hover(filled.first, "recieved")
    assert card_of(filled).buttons()[0].text() == "received" and spoken == []


def test_the_card_goes_when_its_words_are_scrolled_out_of_sight(form: Form, qtbot: QtBot) -> None:
    form.first.setPlainText("She claims it." + "\n" * 40)
    qtbot.waitUntil(lambda: bool(form.marked()))
    form.first.setFocus()
    form.first.moveCursor(QTextCursor.MoveOperation.Start)
    f7()
    bar = form.first.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert form.writing.looking.card is None


def test_between_the_words_the_mouse_shows_nothing(filled: Form) -> None:
    hover(filled.first, "it. He")
    at = filled.first.viewport().rect().bottomRight() - QPoint(5, 5)
    place = filled.first.viewport().mapToGlobal(at)
    QApplication.sendEvent(filled.first.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, place))
    assert filled.writing.looking.card is None


def test_typing_and_esc_take_the_card_away(filled: Form) -> None:
    f7()
    QTest.keyClick(filled.first, Qt.Key.Key_Escape)
    assert filled.writing.looking.card is None and filled.first.hasFocus()
    f7()
    QTest.keyClicks(filled.first, "x")
    assert filled.writing.looking.card is None


def test_esc_closes_the_card_before_the_dialog_around_it(form: Form, qtbot: QtBot) -> None:
    dialog = QDialog()
    inside = make_form(form.theme, dialog)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    inside.first.setPlainText(FIRST)
    qtbot.waitUntil(lambda: bool(inside.marked()))
    inside.first.setFocus()
    for entered in (False, True, None):
        if entered is not None:
            f7()
        if entered:
            QTest.keyClick(focused(), Qt.Key.Key_Period, CTRL)
        assert dialog.isVisible()
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
        assert inside.writing.looking.card is None
    assert not dialog.isVisible()


def test_the_cursor_goes_on_and_the_card_goes(filled: Form) -> None:
    f7()
    filled.first.moveCursor(QTextCursor.MoveOperation.End)
    assert filled.writing.looking.card is None


def leave_for(form: Form) -> None:
    form.record.setFocus()


def hide(form: Form) -> None:
    form.holder.hide()


@pytest.mark.parametrize("leave", [leave_for, hide])
@pytest.mark.parametrize("entered", [True, False])
def test_the_card_goes_with_the_field(
    filled: Form, leave: Callable[[Form], None], entered: object
) -> None:
    if entered:
        open_at(filled, filled.first, "claims")
    else:
        f7()
    card = card_of(filled)
    leave(filled)
    assert not card.isVisible() and filled.writing.looking.card is None


def test_the_words_of_the_card_stand_out_while_it_is_there(filled: Form) -> None:
    f7()
    drawn = filled.first.extraSelections()
    assert drawn[0].cursor.selectedText() == "claims"
    assert drawn[0].format.background().color() == filled.theme.colour("warning_ground")
    QTest.keyClick(filled.first, Qt.Key.Key_Escape)
    assert len(filled.first.extraSelections()) == 2


@pytest.mark.parametrize("size", [(700, 700), (430, 300), (320, 700), (460, 200)])
def test_the_card_stays_in_the_window_and_off_its_words(
    filled: Form, size: tuple[int, int]
) -> None:
    filled.window.resize(*size)
    QApplication.processEvents()
    f7()
    card = card_of(filled)
    assert filled.window.rect().contains(card.geometry())
    (words, *_) = filled.writing._watches["first"].found
    assert not card.geometry().intersects(words_rect(filled.first, words))
    QTest.keyClick(filled.first, Qt.Key.Key_Period, CTRL)
    for _ in card.buttons():
        shown = focused().visibleRegion().boundingRect()
        assert shown.height() >= min(focused().height(), card.height() - 2) - 1
        QTest.keyClick(focused(), Qt.Key.Key_Tab)


def test_while_it_is_being_recorded_the_card_is_gone(filled: Form) -> None:
    hover(filled.first, "claims")
    card = card_of(filled)
    filled.holder.setEnabled(False)
    assert filled.writing.looking.card is None and not card.isVisible()


def open_menu(edit: GrowingEdit, at: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    place = edit.viewport().mapToGlobal(at)
    QApplication.sendEvent(edit.viewport(), QContextMenuEvent(reason, at, place))
    menus = [m for m in edit.findChildren(QMenu) if m.isVisible()]
    assert len(menus) == 1
    return menus[0]


def words_of(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0].replace("&", "") for action in menu.actions()]


def test_the_menu_has_the_finding_above_what_it_always_has(filled: Form) -> None:
    cursor = QTextCursor(filled.first.document())
    cursor.setPosition(6)
    at = filled.first.cursorRect(cursor).center()
    menu = open_menu(filled.first, at, QContextMenuEvent.Reason.Mouse)
    words = words_of(menu)
    assert words[:5] == [
        "Reads as doubt: why, and what else…", "Write “says”", "Ignore here", "Always ignore", "",
    ]  # fmt: skip
    assert {"Cut", "Copy", "Paste", "Select All"} <= set(words)
    menu.actions()[1].trigger()
    menu.close()
    assert filled.first.toPlainText().startswith("She says it.")


def test_the_menu_key_asks_about_the_cursor(filled: Form) -> None:
    cursor = filled.first.textCursor()
    cursor.setPosition(FIRST.index("recieved"))
    filled.first.setTextCursor(cursor)
    menu = open_menu(filled.first, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    assert words_of(menu)[:5] == [
        "Write “received”", "Write “relieved”", "Spelling: what is like it…", "Ignore here",
        "Add to my dictionary",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    assert "recieved" in card_of(filled).ui.sort_label.text()
    menu.actions()[0].trigger()
    menu.close()
    assert "He received it." in filled.first.toPlainText()


def test_what_comes_while_somebody_chooses_moves_nothing_under_their_finger(filled: Form) -> None:
    cursor = filled.first.textCursor()
    cursor.setPosition(FIRST.index("recieved"))
    filled.first.setTextCursor(cursor)
    filled.desk.holding = True
    menu = open_menu(filled.first, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    words = words_of(menu)
    menu.setActiveAction(menu.actions()[1])
    filled.desk.release()
    assert words_of(menu) == words
    menu.close()


def test_elsewhere_the_menu_is_as_it_always_was(filled: Form) -> None:
    filled.first.moveCursor(QTextCursor.MoveOperation.End)
    menu = open_menu(filled.first, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard)
    assert "Ignore here" not in words_of(menu) and "Copy" in words_of(menu)
    menu.close()
