# SPDX-License-Identifier: Apache-2.0
"""Tabs stay in one line: those without room are behind one button, which says what is there."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from ui.theme.theme import Theme
from ui.widgets.tab_row import COUNT, TabRow

NAMES = ("Journey", "Notes", "Clocks", "Victim", "About")
WIDE, NARROW = 900, 360


class Strip:
    """A row of tabs, as on the page of a case."""

    def __init__(self, qtbot: QtBot, width: int) -> None:
        self.row = TabRow()
        qtbot.addWidget(self.row)
        self.tabs = tuple(QPushButton(name, self.row) for name in NAMES)
        for number, tab in enumerate(self.tabs, 1):
            tab.setMinimumWidth(90)
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.setToolTip(f"Ctrl+{number}")
        self.tabs[0].setChecked(True)
        self.more = QPushButton("More", self.row)
        self.row.join(self.tabs, self.more)
        self.row.resize(width, self.row.sizeHint().height())
        self.row.show()

    def shown(self) -> list[str]:
        return [tab.text() for tab in self.tabs if tab.isVisible()]


def test_with_room_all_stand_in_the_line(qtbot: QtBot) -> None:
    strip = Strip(qtbot, WIDE)
    assert strip.shown() == list(NAMES) and not strip.more.isVisible()


def test_a_tab_has_room_for_its_words_in_bold(qtbot: QtBot, qapp: QApplication) -> None:
    Theme.load("light", 1.0).apply(qapp)  # its typeface is wider in bold; not every one is
    strip = Strip(qtbot, WIDE)
    for tab in strip.tabs:
        tab.setMinimumWidth(0)
    strip.row.updateGeometry()
    qtbot.waitUntil(lambda: strip.tabs[0].width() < 90)
    wider = 0
    for tab in strip.tabs:
        around = tab.sizeHint().width() - tab.fontMetrics().horizontalAdvance(tab.text())
        bold = QFont(tab.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(bold).horizontalAdvance(tab.text())
        wider += words - tab.fontMetrics().horizontalAdvance(tab.text())
        assert tab.width() >= words + around
    assert wider > 0, "or this shows nothing"


@pytest.mark.parametrize("chosen", range(len(NAMES)))
def test_the_one_that_is_chosen_is_always_in_sight(qtbot: QtBot, chosen: int) -> None:
    strip = Strip(qtbot, NARROW)
    strip.tabs[chosen].setChecked(True)
    assert NAMES[chosen] in strip.shown() and len(strip.shown()) < len(NAMES)
    places = [tab.geometry() for tab in (*strip.tabs, strip.more) if tab.isVisible()]
    assert strip.more.isVisible() and all(strip.row.rect().contains(place) for place in places)
    assert len({place.y() for place in places}) == 1
    ends = sorted((place.left(), place.right()) for place in places)
    assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_what_is_to_be_seen_to_is_counted_where_it_is_out_of_sight(qtbot: QtBot) -> None:
    strip = Strip(qtbot, NARROW)
    victim = strip.tabs[3]
    victim.setProperty(COUNT, 2)
    victim.setAccessibleDescription("2 promises are late")
    strip.row.resize(NARROW - 1, strip.row.height())
    assert strip.more.text() == "More (2)"
    assert strip.more.accessibleDescription() == "2 promises are late"
    strip.row.resize(WIDE, strip.row.height())
    assert victim.isVisible() and strip.more.accessibleDescription() == ""


def test_its_menu_lists_every_tab_with_its_key(qtbot: QtBot) -> None:
    strip = Strip(qtbot, NARROW)
    menu = strip.more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert texts == [f"{name}\tCtrl+{number}" for number, name in enumerate(NAMES, 1)]
    assert [action.isChecked() for action in menu.actions()] == [True, *[False] * 4]
    with qtbot.waitSignal(strip.row.wanted) as wanted:
        menu.actions()[4].trigger()
    assert wanted.args == [strip.tabs[4]]
