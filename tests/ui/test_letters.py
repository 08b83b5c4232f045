# SPDX-License-Identifier: Apache-2.0
"""A letter with Alt leads to one place, wherever an officer is: Qt presses nothing for two."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.models.cases import CaseChosen
from ui.pages.bundle.page import BundlePage
from ui.pages.case.page import CasePage
from ui.pages.guide.page import GuidePage
from ui.widgets.when_editor import WhenEditor
from ui.workbench import Workbench


@pytest.fixture
def desk(workbench: Workbench, case_id: UUID, tmp_path: Path, qtbot: QtBot) -> Desk:
    made = Desk(workbench, tmp_path)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show()
    made.open_case(CaseChosen(case_id))
    assert made.case is not None
    case = made.case
    qtbot.waitUntil(case.ui.part_stack.isEnabled)
    qtbot.waitUntil(lambda: case.watch.last is not None)
    return made


def letters(desk: Desk) -> Iterator[str]:
    """What Alt and a letter does now, one for each place that it leads to."""
    for widget in desk.findChildren(QWidget):
        leads = isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and widget.buddy() is not None
        )
        if leads and widget.isVisible():
            pressed = QKeySequence.mnemonic(widget.property("text"))
            if not pressed.isEmpty():
                yield pressed.toString()


def shared(desk: Desk) -> list[str]:
    return [letter for letter, count in Counter(letters(desk)).items() if count > 1]


def show_case_part(name: str) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        assert isinstance(desk.case, CasePage)
        getattr(desk.case.ui, f"{name}_tab").click()

    return show


def show_guide_part(name: str) -> Callable[[Desk], None]:
    def show(desk: Desk) -> None:
        desk.show_guide()
        assert isinstance(desk.page, GuidePage)
        getattr(desk.page.ui, f"{name}_tab").click()

    return show


def decide_over_some_time(desk: Desk) -> None:
    show_case_part("decisions")(desk)
    assert desk.case is not None
    for editor in desk.case.decisions.findChildren(WhenEditor):
        for label in editor.findChildren(QLabel):
            label.show()


def start_a_clock(desk: Desk) -> None:
    show_case_part("clocks")(desk)
    assert desk.case is not None
    desk.case.clocks.ui.start_button.click()
    form = desk.case.clocks.saying.form
    assert form is not None
    for label in form.findChildren(QLabel):
        label.show()


def look_at_a_passphrase(desk: Desk) -> None:
    desk.open_bundle()
    assert isinstance(desk.page, BundlePage)
    for button in desk.page.findChildren(QAbstractButton):
        button.show()


def narrow_a_search(desk: Desk) -> None:
    desk.focus_search()
    desk.search.ui.narrow_button.setChecked(True)
    for hidden in (*desk.search.findChildren(QLabel), *desk.search.findChildren(QAbstractButton)):
        hidden.show()


@pytest.mark.parametrize(
    "show",
    [
        *map(
            show_case_part,
            (
                *("journey", "notes", "decisions", "clocks", "enquiries"),
                *("victim", "material", "people", "review", "about"),
            ),
        ),
        *map(show_guide_part, ("look_up", "offences", "about", "updates")),
        decide_over_some_time,
        start_a_clock,
        look_at_a_passphrase,
        narrow_a_search,
        Desk.show_today,
        Desk.show_settings,
        Desk.new_case,
    ],
)
def test_no_two_things_share_a_letter(desk: Desk, show: Callable[[Desk], None]) -> None:
    show(desk)
    assert len(list(letters(desk))) > 3
    assert shared(desk) == []
