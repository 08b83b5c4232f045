# SPDX-License-Identifier: Apache-2.0
"""A day that may be left open, set by keys alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.entries.day_edit import UNSET, DayEdit


@pytest.fixture
def edit(qtbot: QtBot) -> DayEdit:
    made = DayEdit()
    qtbot.addWidget(made)
    made.offer(date(2026, 9, 14))
    made.show()
    made.setFocus()
    return made


def test_no_day_is_set_until_somebody_does(edit: DayEdit) -> None:
    assert edit.day() is None and edit.text() == UNSET


@pytest.mark.parametrize("typed", ["16102026", "16/10/2026", "16.10.2026"])
def test_it_can_be_typed(edit: DayEdit, typed: str) -> None:
    QTest.keyClicks(edit, typed)
    assert edit.day() == date(2026, 10, 16)


def test_the_arrows_begin_at_the_first_day_and_delete_opens_it_again(edit: DayEdit) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.day() == date(2026, 9, 14)
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert edit.day() == date(2026, 9, 15)
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.day() is None


def test_an_earlier_day_only_where_it_is_offered(edit: DayEdit) -> None:
    edit.set_day(date(2026, 9, 1))
    assert edit.day() is None
    edit.offer(date(2026, 9, 14), earliest=date(2026, 1, 1))
    edit.set_day(date(2026, 9, 1))
    assert edit.day() == date(2026, 9, 1)
