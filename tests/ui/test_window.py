# SPDX-License-Identifier: Apache-2.0
"""Return presses the button that has the focus, and nothing else."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.theme.theme import Theme
from ui.window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    """A page with two buttons and a box to tick, in the window."""
    window = MainWindow(Theme.load("light", 1.0))
    qtbot.addWidget(window)
    shown = QWidget()
    layout = QVBoxLayout(shown)
    for made in (QPushButton("One", shown), QToolButton(shown), QCheckBox("Tick", shown)):
        layout.addWidget(made)
    window.show_page(shown)
    window.show()
    window.activateWindow()
    yield shown
    window.hide()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
@pytest.mark.parametrize(
    ("key", "modifier", "presses"),
    [
        (Qt.Key.Key_Return, NONE, 1),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, 1),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier, 0),
        (Qt.Key.Key_A, NONE, 0),
    ],
)
def test_return_presses_the_button_with_the_focus(
    page: QWidget,
    kind: type[QPushButton | QToolButton],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    presses: int,
) -> None:
    button = page.findChild(kind)
    assert button is not None
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus()
    QTest.keyClick(button, key, modifier)
    assert len(pressed) == presses


def test_return_ticks_no_box(page: QWidget) -> None:
    box = page.findChild(QCheckBox)
    assert isinstance(box, QCheckBox)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.isChecked()


def test_return_in_a_field_presses_no_button_that_the_focus_goes_on_to(page: QWidget) -> None:
    button = page.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    field = QLineEdit(page)
    page.layout().addWidget(field)
    field.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    field.returnPressed.connect(button.setFocus)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert button.hasFocus() and not pressed
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed
