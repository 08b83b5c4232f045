# SPDX-License-Identifier: Apache-2.0
"""Tab comes to every field, in either direction, and out of every field again."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.guidance.model.answers import Option
from ui.widgets.answers.checklist import ChecklistEditor
from ui.widgets.entries.day_edit import DayEdit
from ui.widgets.tab_stops import KeyDialog


class Form(KeyDialog):
    """A list to tick in the middle of the order of the Tab key, a day, and a button below."""

    def __init__(self) -> None:
        super().__init__()
        self.scroll, inner = QScrollArea(self), QWidget()
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setWidget(inner)
        self.heading, self.day, self.button = QLineEdit(), DayEdit(), QPushButton("Record")
        self.options = ChecklistEditor([Option(id=name, label=name) for name in ("one", "two")])
        self.day.offer(date(2026, 9, 14))
        column, rows = QVBoxLayout(self), QVBoxLayout(inner)
        self.day_label = QLabel("&Day")
        self.day_label.setBuddy(self.day)
        for widget in (self.heading, self.options, self.day):
            widget.setMinimumHeight(120)
            rows.addWidget(widget)
        rows.addWidget(self.day_label)
        column.addWidget(self.scroll)
        column.addWidget(self.button)
        first, second, none = self.options.fields()
        self.stops = [self.heading, first, second, none, self.day, self.button]
        # As the answer of a prompt stands there: what holds the boxes comes after some of them.
        QWidget.setTabOrder(self.heading, first)
        QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(none, self.day)
        QWidget.setTabOrder(self.day, self.button)
        self.resize(300, 260)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def walk(form: Form, key: Qt.Key) -> list[QWidget | None]:
    found: list[QWidget | None] = []
    for _ in form.stops:
        QTest.keyClick(form.focusWidget() or form, key)
        found.append(form.focusWidget())
    return found


def test_tab_goes_through_all_and_round(form: Form) -> None:
    form.heading.setFocus()
    assert walk(form, Qt.Key.Key_Tab) == [*form.stops[1:], form.heading]


def test_and_back_again(form: Form) -> None:
    form.heading.setFocus()
    assert walk(form, Qt.Key.Key_Backtab) == form.stops[::-1]


def test_what_tab_leads_to_from_below_is_scrolled_into_view(form: Form) -> None:
    form.scroll.verticalScrollBar().setValue(form.scroll.verticalScrollBar().maximum())
    form.button.setFocus()
    QTest.keyClick(form.button, Qt.Key.Key_Tab)
    QApplication.processEvents()
    assert form.heading.hasFocus() and not form.heading.visibleRegion().isEmpty()


def test_a_form_with_one_field_keeps_it(qtbot: QtBot) -> None:
    alone = KeyDialog()
    qtbot.addWidget(alone)
    edit = QLineEdit(alone)
    alone.show()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert alone.focusWidget() is edit


def test_return_presses_the_button_that_it_is_struck_on(form: Form) -> None:
    """Also in a dialog without a default; and never one that a field hands the focus on to."""
    pressed: list[bool] = []
    form.button.setAutoDefault(False)
    form.button.clicked.connect(lambda: pressed.append(True))
    form.heading.returnPressed.connect(form.button.setFocus)
    form.heading.setFocus()
    QTest.keyClick(form.heading, Qt.Key.Key_Return)
    assert form.button.hasFocus() and not pressed
    QTest.keyClick(form.button, Qt.Key.Key_Return)
    assert pressed


def test_the_letter_of_a_field_leads_to_where_it_is_seen(form: Form) -> None:
    form.scroll.verticalScrollBar().setValue(0)
    assert form.day.visibleRegion().isEmpty()
    form.day.setFocus(Qt.FocusReason.ShortcutFocusReason)  # as its label does for Alt+D
    assert not form.day.visibleRegion().isEmpty()
