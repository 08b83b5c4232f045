# SPDX-License-Identifier: Apache-2.0
"""Time passes for the clocks that are seen, and disturbs nobody."""

import pytest

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
    timer = clocking.case.watch._timer
    assert timer.isActive()
    clocking.case.hide()
    assert not timer.isActive()
    with clocking.qtbot.waitSignal(clocking.case.watch.read):
        clocking.case.show()
    assert timer.isActive()


def test_an_end_that_passes_is_said_aloud_once(
    clocking: Clocking, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.pages.clocks.watch.announce", lambda _page, text: said.append(text))
    clocking.go_to(2026, 5, 1, 9)
    bail = [text for text in said if "Pre-charge bail" in text]
    assert bail == ["Passed: Pre-charge bail: first 3 months"]
    clocking.go_to(2026, 5, 1, 10)
    assert [text for text in said if "Pre-charge bail" in text] == bail
    assert clocking.case.ui.clocks_tab.text().startswith("Clocks (")
