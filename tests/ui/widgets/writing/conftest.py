# SPDX-License-Identifier: Apache-2.0
"""A form with two watched fields, on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.widgets.writing.bench import FIRST, SECOND, Form, make_form
from ui.theme.theme import Theme
from ui.widgets.writing import form as form_module
from ui.widgets.writing import looking, watch


@pytest.fixture
def form(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Form]:
    monkeypatch.setattr(watch, "PAUSE_MS", 100)  # enough to see that there is a pause
    theme = Theme.load("light", 1.0)
    theme.apply(qapp)
    made = make_form(theme)
    qtbot.addWidget(made.window)
    made.window.show()
    made.window.activateWindow()
    yield made
    made.window.close()


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    said: list[str] = []

    def announce(_widget: QWidget, text: str) -> None:
        said.append(text)

    for module in (form_module, looking):
        monkeypatch.setattr(module, "announce", announce)
    return said


@pytest.fixture
def filled(form: Form, qtbot: QtBot) -> Form:
    form.first.setPlainText(FIRST)
    form.second.setPlainText(SECOND)
    qtbot.waitUntil(lambda: bool(form.marked() and form.marked(form.second)))
    form.first.setFocus()
    form.first.moveCursor(QTextCursor.MoveOperation.Start)
    return form
