# SPDX-License-Identifier: Apache-2.0
"""Time passes for the clocks that are seen, and disturbs nobody."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app.cases.kinds import ClockStep
from tests.ui.pages.clocks.clocking import Clocking


def test_time_passes_without_moving_anything(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.SATISFIED)
    form.ui.evidence_edit.setFocus()
    form.ui.evidence_edit.setPlainText("Half")
    clocking.qtbot.waitUntil(lambda: not clocking.page._bringing._turn.isActive())
    place = clocking.page.ui.clocks_scroll.verticalScrollBar().value()
    before = clocking.card().row.left
    clocking.go_to(2026, 2, 3, 9)
    assert clocking.card().row.left != before
    assert form.ui.evidence_edit.hasFocus() and clocking.page.saying.form is form
    assert clocking.page.ui.clocks_scroll.verticalScrollBar().value() == place


def test_time_is_followed_only_while_somebody_looks(clocking: Clocking) -> None:
    minute = clocking.case.watch.minute
    assert minute.runs
    clocking.case.hide()
    assert not minute.runs
    with clocking.qtbot.waitSignal(clocking.case.watch.read):
        clocking.case.show()
    assert minute.runs


def test_an_end_that_passes_is_said_aloud_once(
    clocking: Clocking, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.pages.clocks.watch.announce", lambda _page, text: said.append(text))
    clocking.go_to(2026, 5, 1, 9)
    bail = [text for text in said if "Pre-charge bail" in text]
    assert len(said) == 1 and bail[0].startswith("Passed: Pre-charge bail: first 3 months")
    assert bail[0].endswith(" more") == (len(clocking.case.watch.last.expired) > 1)  # type: ignore[union-attr]
    clocking.go_to(2026, 5, 1, 10)
    assert [text for text in said if "Pre-charge bail" in text] == bail
    assert clocking.case.ui.clocks_tab.text().startswith("Clocks (")


def test_time_is_looked_at_again_when_somebody_comes_back(clocking: Clocking) -> None:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    with clocking.qtbot.waitSignal(clocking.case.watch.read):
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    clocking.case.hide()
    with clocking.qtbot.assertNotEmitted(clocking.case.watch.minute.passed):
        app.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
