# SPDX-License-Identifier: Apache-2.0
"""Whatever key leads to a field, the page scrolls until it is seen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.guidance.model.answers import Option
from ui.theme.theme import Theme
from ui.widgets.answers.option_row import OptionRow
from ui.widgets.decisions.choice import ChoiceRow
from ui.widgets.in_sight import InSight, bring_into_view
from ui.window import MainWindow

MakeRow = Callable[[QRadioButton, int, QWidget], tuple[QWidget, QRadioButton]]


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    """A low window with room for much."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    column = QWidget()
    QVBoxLayout(column)
    made.setWidget(column)
    qtbot.addWidget(made)
    made.resize(300, 120)
    return made


def shown(area: QScrollArea) -> None:
    area.show()
    area.activateWindow()
    QApplication.processEvents()


def is_seen(area: QScrollArea, widget: QWidget) -> bool:
    place = QRect(widget.mapTo(area.viewport(), widget.rect().topLeft()), widget.size())
    return area.viewport().rect().contains(place)


def test_a_field_reached_by_its_letter_is_seen_with_its_name(area: QScrollArea) -> None:
    column = area.widget()
    layout = column.layout()
    assert layout is not None
    for number in range(20):
        label, field = QLabel(f"Field {number}", column), QLineEdit(column)
        if number == 15:
            label.setText("&Why")
            label.setBuddy(field)
            wanted, name = field, label
        layout.addWidget(label)
        layout.addWidget(field)
    InSight(area).watch_named(column)
    shown(area)
    assert not is_seen(area, wanted)
    QTest.keyClick(area, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert QApplication.focusWidget() is wanted
    assert is_seen(area, wanted) and is_seen(area, name)


def test_tab_from_outside_shows_where_it_leads(area: QScrollArea, qtbot: QtBot) -> None:
    window, page = MainWindow(Theme.load("light", 1.0)), QWidget()
    qtbot.addWidget(window)
    before, fields, column = QLineEdit(page), [], area.widget()
    layout = column.layout()
    assert layout is not None
    for _ in range(20):
        fields.append(QLineEdit(column))
        layout.addWidget(fields[-1])
    QVBoxLayout(page).addWidget(before)
    area.setParent(page)
    area.setFixedHeight(120)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.layout().addWidget(area)
    window.show_page(page)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    before.setFocus()
    assert not is_seen(area, fields[0])
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is fields[0] and is_seen(area, fields[0])
    window.hide()  # what is collected later is not painted any more


def answer_row(button: QRadioButton, number: int, parent: QWidget) -> tuple[QWidget, QRadioButton]:
    return OptionRow(button, f"Option {number}", parent), button


def decision_row(
    _button: QRadioButton, number: int, parent: QWidget
) -> tuple[QWidget, QRadioButton]:
    row = ChoiceRow(Option(id=f"option-{number}", label=f"Option {number}"), parent)
    return row, row.button


@pytest.mark.parametrize("make", [answer_row, decision_row])
def test_an_option_reached_by_an_arrow_key_is_seen(area: QScrollArea, make: MakeRow) -> None:
    column, group = area.widget(), QButtonGroup(area)
    layout = column.layout()
    assert layout is not None
    for number in range(20):
        row, button = make(QRadioButton(column), number, column)
        group.addButton(button)
        layout.addWidget(row)
    shown(area)
    group.buttons()[0].setFocus()
    for _ in range(15):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Down)
    focus = QApplication.focusWidget()
    assert focus is group.buttons()[15] and is_seen(area, focus)


def test_of_what_is_higher_than_the_window_the_beginning_is_seen(area: QScrollArea) -> None:
    column = area.widget()
    layout = column.layout()
    assert layout is not None
    high = QWidget(column)
    for child, height in ((QWidget(column), 300), (high, 400), (QWidget(column), 300)):
        child.setMinimumHeight(height)
        layout.addWidget(child)
    shown(area)
    for before in (0, area.verticalScrollBar().maximum()):
        area.verticalScrollBar().setValue(before)
        bring_into_view(high)
        top = high.mapTo(area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < area.viewport().height()
