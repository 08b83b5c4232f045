# SPDX-License-Identifier: Apache-2.0
"""A field is looked through after a pause; its underlines never get into its text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import EnvironmentFault
from app.services.writing.check import Wanted
from tests.ui.widgets.writing.bench import Form
from ui.widgets.writing.found import MOST_SHOWN

TEXT = "She claims he recieved it."


def written(form: Form, qtbot: QtBot, text: str = TEXT) -> None:
    """The text stands there and was looked through."""
    form.first.setPlainText(text)
    qtbot.waitUntil(lambda: bool(form.marked()))


def test_after_a_pause_wording_and_spelling_are_underlined(form: Form, qtbot: QtBot) -> None:
    form.first.setFocus()
    QTest.keyClicks(form.first, TEXT)
    assert not form.marked() and not form.desk.checked
    qtbot.waitUntil(lambda: bool(form.marked()))
    assert form.desk.checked == [TEXT]
    assert form.marked() == ["claims", "recieved"]
    assert form.summary.ui.count_label.text() == "Wording: 1 to look at. Spelling: 1."


def test_the_two_are_told_apart_by_shape_and_by_colour(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot)
    styles = [s.format.underlineStyle() for s in form.first.extraSelections()]
    colours = [s.format.underlineColor() for s in form.first.extraSelections()]
    lines = QTextCharFormat.UnderlineStyle
    assert styles == [lines.DotLine, lines.WaveUnderline]
    assert colours == [form.theme.colour("warning"), form.theme.colour("accent")]


def test_another_theme_gives_other_colours(form: Form, qapp: QApplication, qtbot: QtBot) -> None:
    written(form, qtbot)
    form.theme.change("dark", 1.0)
    form.theme.apply(qapp)
    drawn = form.first.extraSelections()
    assert drawn[0].format.underlineColor() == form.theme.colour("warning")


def test_an_emoji_before_it_does_not_shift_the_line(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot, "🙂👩‍🔬 😀 She claims it.")
    assert form.marked() == ["claims"]


def test_underlines_are_not_part_of_the_text_or_of_what_is_undone(form: Form, qtbot: QtBot) -> None:
    form.first.setFocus()
    QTest.keyClicks(form.first, "She claims")
    steps = form.first.document().availableUndoSteps()
    qtbot.waitUntil(lambda: bool(form.marked()))
    assert form.first.document().availableUndoSteps() == steps
    form.first.undo()
    assert form.first.toPlainText() == "" and not form.marked()


def test_typing_elsewhere_moves_the_line_and_typing_in_it_drops_it(
    form: Form, qtbot: QtBot
) -> None:
    written(form, qtbot)
    cursor = form.first.textCursor()
    cursor.setPosition(0)
    cursor.insertText("Later. ")
    assert form.marked() == ["claims", "recieved"]
    cursor.setPosition(form.first.toPlainText().index("claims") + 6)
    cursor.insertText("x")
    assert form.marked() == ["recieved"]
    assert form.summary.ui.count_label.text() == "Spelling: 1 to look at."


def type_by_input_method(form: Form, shown: str, written: str) -> None:
    """Letters that an input method shows first, such as an accent, and then what it writes."""
    QApplication.sendEvent(form.first, QInputMethodEvent(shown, []))
    event = QInputMethodEvent()
    event.setCommitString(written)
    QApplication.sendEvent(form.first, event)


def test_an_input_method_leaves_the_other_words_of_its_paragraph_alone(
    form: Form, qtbot: QtBot
) -> None:
    written(form, qtbot)
    form.writing.restore({"ignored": {"first": [[4, 10, "claims", "claims"]]}})
    form.desk.changed.emit()
    assert form.marked() == ["recieved"]
    form.first.setFocus()
    form.first.moveCursor(QTextCursor.MoveOperation.Start)
    type_by_input_method(form, "~", "🙂 É ")
    assert form.first.toPlainText() == f"🙂 É {TEXT}"
    assert form.marked() == ["recieved"]
    assert form.writing.content() == {"ignored": {"first": [[9, 15, "claims", "claims"]]}}


def test_an_input_method_inside_a_word_drops_its_line(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot)
    form.first.setFocus()
    cursor = form.first.textCursor()
    cursor.setPosition(6)
    form.first.setTextCursor(cursor)
    type_by_input_method(form, "~", "é")
    assert form.marked() == ["recieved"]


def test_an_answer_about_an_older_text_says_nothing(form: Form, qtbot: QtBot) -> None:
    form.desk.holding = True
    form.first.setPlainText(TEXT)
    qtbot.waitUntil(lambda: bool(form.desk.checked))
    form.first.setPlainText("Nothing here.")
    form.desk.release()
    assert not form.marked()
    qtbot.waitUntil(lambda: len(form.desk.checked) == 2)
    assert form.desk.checked[1] == "Nothing here." and not form.marked()


def test_only_one_text_of_a_field_is_on_its_way(form: Form, qtbot: QtBot) -> None:
    form.desk.holding = True
    form.first.setPlainText(TEXT)
    qtbot.waitUntil(lambda: bool(form.desk.checked))
    form.first.setPlainText("She claims.")
    form.desk.changed.emit()
    assert len(form.desk.checked) == 1
    form.desk.release()
    qtbot.waitUntil(lambda: form.marked() == ["claims"])


def test_an_empty_field_asks_for_nothing(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot)
    form.first.setPlainText("   ")
    assert not form.marked()
    qtbot.waitUntil(lambda: not form.writing._watches["first"]._pause.isActive())
    assert form.desk.checked == [TEXT] and not form.summary.isVisible()


def test_switched_off_it_takes_the_lines_away_and_asks_no_more(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot)
    form.desk.wanted = Wanted(wording=False, spelling=False)
    form.desk.changed.emit()
    assert not form.marked() and len(form.desk.checked) == 1


def test_no_more_is_marked_than_anybody_goes_through(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot, "claims " * (MOST_SHOWN + 5))
    assert len(form.marked()) == MOST_SHOWN
    assert f"Only the first {MOST_SHOWN}" in form.summary.ui.count_label.text()


def test_a_check_that_fails_is_told_and_the_next_one_is_asked_for(form: Form, qtbot: QtBot) -> None:
    form.desk.fault = EnvironmentFault("The dictionary cannot be read.", code="dictionary")
    form.first.setPlainText(TEXT)
    qtbot.waitUntil(lambda: bool(form.desk.told))
    form.desk.fault = None
    form.first.insertPlainText(" ")
    qtbot.waitUntil(lambda: bool(form.marked()))


def test_a_field_that_goes_takes_its_watch_along(form: Form, qtbot: QtBot) -> None:
    written(form, qtbot)
    form.desk.holding = True
    form.first.insertPlainText(" ")
    qtbot.waitUntil(lambda: len(form.desk.checked) == 2)
    form.first.hide()
    form.first.deleteLater()
    QApplication.sendPostedEvents(form.first)
    QApplication.processEvents()
    form.desk.release()
    form.writing.refresh()
    QTest.keyClick(form.second, Qt.Key.Key_F7)
    assert not form.summary.isVisible()


def test_a_long_text_is_typed_in_without_waiting(form: Form, qtbot: QtBot) -> None:
    line = "She claims he recieved it.\n"
    written(form, qtbot, line * 7_500)
    form.first.moveCursor(QTextCursor.MoveOperation.Start)
    form.first.setFocus()
    QTest.keyClicks(form.first, "On Monday ")
    assert form.first.toPlainText().startswith("On Monday She claims")
    assert len(form.marked()) == MOST_SHOWN
