# SPDX-License-Identifier: Apache-2.0
"""Rows turn and fields grow, so that nothing is clipped."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.growing_edit import MOST_LINES, GrowingEdit
from ui.widgets.turning_row import TurningRow


@pytest.fixture
def row(qtbot: QtBot) -> Iterator[TurningRow]:
    """A row of three buttons in a window of its own."""
    window = QWidget()
    qtbot.addWidget(window)
    outer = QVBoxLayout(window)
    outer.setContentsMargins(0, 0, 0, 0)
    row = TurningRow(window)
    inner = QHBoxLayout(row)
    for words in ("Not applicable because", "Later because", "Record"):
        inner.addWidget(QPushButton(words))
    outer.addWidget(row)
    window.show()
    yield row
    window.close()


def direction(row: TurningRow) -> QBoxLayout.Direction:
    layout = row.layout()
    assert isinstance(layout, QBoxLayout)
    return layout.direction()


def test_a_row_with_room_stays_a_row(row: TurningRow, qtbot: QtBot) -> None:
    row.window().resize(900, 300)
    qtbot.waitUntil(lambda: row.width() == 900)
    assert direction(row) == QBoxLayout.Direction.LeftToRight


def test_a_row_without_room_becomes_a_column_and_turns_back(row: TurningRow, qtbot: QtBot) -> None:
    row.window().resize(row.minimumSizeHint().width(), 300)
    qtbot.waitUntil(lambda: direction(row) == QBoxLayout.Direction.TopToBottom)
    buttons = row.findChildren(QPushButton)
    qtbot.waitUntil(lambda: buttons[2].y() > buttons[0].y())
    assert all(row.rect().contains(button.geometry()) for button in buttons)
    row.window().resize(900, 300)
    qtbot.waitUntil(lambda: direction(row) == QBoxLayout.Direction.LeftToRight)


def test_a_field_grows_with_its_text_up_to_a_limit(qtbot: QtBot) -> None:
    field = GrowingEdit()
    qtbot.addWidget(field)
    field.resize(400, 80)
    field.show()
    empty = field.sizeHint().height()
    line = field.fontMetrics().lineSpacing()
    field.setPlainText("line\n" * 7)
    eight = field.sizeHint().height()
    assert eight - empty == 5 * line
    field.setPlainText("line\n" * 200)
    assert field.sizeHint().height() - empty == (MOST_LINES - 3) * line


def test_tab_leaves_a_field(qtbot: QtBot) -> None:
    field = GrowingEdit()
    qtbot.addWidget(field)
    assert field.tabChangesFocus()


def test_a_text_put_back_is_gone_on_with_at_its_end(qtbot: QtBot) -> None:
    edit = GrowingEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("He bought each rou")
    QTest.keyClicks(edit, "nd.")
    assert edit.toPlainText() == "He bought each round."
