# SPDX-License-Identifier: Apache-2.0
"""Asking a widget for another one changes nothing about whose child it is."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import dump, ownedByPython

from ui.widgets.own_parent import beside, named_by, stand_in, teller


class Form:
    """A window with two rows of a label and a field."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.rows = [QWidget(self.window) for _ in range(2)]
        self.labels = [QLabel(row) for row in self.rows]
        self.fields = [QLineEdit(row) for row in self.rows]
        for row in self.rows:
            column.addWidget(row)

    def all_round(self) -> Iterator[QWidget]:
        """Each widget in the order of the Tab key, the window last."""
        widget: QWidget | None = self.window
        while widget is not None:
            widget = beside(widget, forward=True)
            if widget is not None:
                yield widget
            if widget is self.window:
                return


def parent_of(widget: QWidget) -> str:
    """Whose child PySide takes it for: the line of its notes that says so."""
    return next((line for line in dump(widget).splitlines() if line.startswith("parent")), "")


def test_the_order_of_the_tab_key_makes_no_ring(qtbot: QtBot) -> None:
    form = Form(qtbot)
    every = [form.window, *form.rows, *form.fields]
    before = [parent_of(each) for each in every]
    assert ownedByPython(form.window), "or this shows nothing"
    round_trip = list(form.all_round())
    assert set(every) <= set(round_trip)
    assert [parent_of(each) for each in every] == before
    assert ownedByPython(form.window)
    form.fields[0].nextInFocusChain()
    assert parent_of(form.fields[1]) != before[-1], "PySide is mended: this module can go"


def test_what_stands_beside_is_what_qt_says(qtbot: QtBot) -> None:
    form = Form(qtbot)
    assert beside(form.fields[0], forward=True) is form.fields[1]
    assert beside(form.fields[0], forward=False) is form.labels[1]


def test_stand_ins_and_named_fields_stay_children_of_their_own(qtbot: QtBot) -> None:
    form = Form(qtbot)
    form.labels[0].setBuddy(form.fields[1])
    form.rows[0].setFocusProxy(form.fields[1])
    assert named_by(form.labels[0]) is form.fields[1]
    assert f"{hex(id(form.rows[1]))}" in parent_of(form.fields[1])
    assert stand_in(form.rows[0]) is form.fields[1]
    assert f"{hex(id(form.rows[1]))}" in parent_of(form.fields[1])
    assert named_by(form.labels[1]) is None and stand_in(form.rows[1]) is None


class Listener(QObject):
    """Notes who told it something."""

    def __init__(self) -> None:
        super().__init__()
        self.told_by: list[QObject | None] = []

    @Slot()
    def hear(self) -> None:
        self.told_by.append(teller(self))


def test_who_told_something_stays_the_child_of_its_own_parent(qtbot: QtBot) -> None:
    form, listener = Form(qtbot), Listener()
    timer = QTimer(form.window)
    timer.timeout.connect(listener.hear)
    timer.start(0)
    qtbot.waitUntil(lambda: bool(listener.told_by))
    assert listener.told_by[0] is timer
    assert hex(id(form.window)) in dump(timer)
