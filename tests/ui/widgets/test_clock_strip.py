# SPDX-License-Identifier: Apache-2.0
"""The strip shows the pressing clocks in one line, cut where there is little room."""

import pytest
from pytestqt.qtbot import QtBot

from ui.models.clocks import ClockRow, Face, Group
from ui.widgets.clock_strip import ClockStrip
from ui.widgets.figure_label import FigureLabel

BAIL = ClockRow(
    "ck-10", Group.NEEDS, Face.PASSED, 1.0, "Pre-charge bail: first 3 months", "Passed",
    "ended 2 days ago", "End of Thu 30 Apr 2026",
)  # fmt: skip
URINE = ClockRow(
    "fw-tox-urine", Group.COMING, Face.SOON, 0.9, "Urine for alcohol & drugs", "Running",
    "5 h 10 min left", "Thu 30 Apr 2026 20:10",
)  # fmt: skip


@pytest.fixture
def strip(qtbot: QtBot) -> ClockStrip:
    made = ClockStrip()
    qtbot.addWidget(made)
    made.resize(1200, 40)
    return made


def test_it_is_not_there_when_nothing_runs(strip: ClockStrip) -> None:
    assert strip.isHidden()
    strip.show_rows([BAIL])
    assert strip.isVisible()
    strip.show_rows([])
    assert strip.isHidden() and strip.chips == ()


def test_each_chip_says_what_and_how_long(strip: ClockStrip) -> None:
    strip.show_rows([BAIL, URINE])
    first, second = strip.chips
    assert first.text() == "Pre-charge bail: first 3 months: ended 2 days ago"
    assert second.text() == "Urine for alcohol && drugs: 5 h 10 min left"
    assert [chip.property("role") for chip in strip.chips] == ["clock-danger", "clock-warning"]
    assert BAIL.naming in first.accessibleName()


def test_a_title_is_cut_and_the_time_is_not(strip: ClockStrip) -> None:
    strip.show_rows([BAIL, URINE])
    strip.resize(480, 80)
    assert "…" in strip.chips[0].text()
    assert all(chip.text().endswith(("ago", "left")) for chip in strip.chips)


def test_a_chip_leads_to_its_clock_and_the_link_to_all(strip: ClockStrip, qtbot: QtBot) -> None:
    strip.show_rows([BAIL, URINE])
    for button, key in ((strip.chips[1], "fw-tox-urine"), (strip.ui.all_button, "")):
        with qtbot.waitSignal(strip.wanted) as caught:
            button.click()
        assert caught.args == [key]


def test_a_chip_that_stays_keeps_the_focus(strip: ClockStrip, qtbot: QtBot) -> None:
    strip.show_rows([BAIL, URINE])
    strip.activateWindow()
    chip = strip.chips[0]
    chip.setFocus()
    qtbot.waitUntil(chip.hasFocus)
    strip.show_rows([URINE])
    assert strip.chips == (chip,) and chip.hasFocus()


def test_figures_are_of_one_width(qtbot: QtBot) -> None:
    label = FigureLabel()
    qtbot.addWidget(label)
    widths = {label.fontMetrics().horizontalAdvance(figure * 9) for figure in "0123456789"}
    assert len(widths) == 1
    label.setProperty("role", "time")
    label.style().unpolish(label)
    label.style().polish(label)
    label.show()
    widths = {label.fontMetrics().horizontalAdvance(figure * 9) for figure in "0123456789"}
    assert len(widths) == 1
