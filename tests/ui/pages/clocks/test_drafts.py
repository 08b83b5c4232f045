# SPDX-License-Identifier: Apache-2.0
"""What is half-written of a clock is kept, found again, and never in the way."""

from functools import partial

import pytest
from PySide6.QtCore import Qt

from app.cases.kinds import ClockStep
from tests.app.services.clocks.clock_bench import at
from tests.ui.pages.clocks.clocking import BAIL, Clocking
from ui.pages.clocks.half_written import NEW, Half


@pytest.mark.parametrize("away", ["escape", "button", "another"])
def test_what_is_half_written_is_kept_and_found_again(clocking: Clocking, away: str) -> None:
    clocking.open()
    form = clocking.press(ClockStep.SATISFIED)
    form.ui.evidence_edit.setPlainText("Half a wo")
    if away == "escape":
        form.ui.evidence_edit.setFocus()
        clocking.keys(Qt.Key.Key_Escape)
    elif away == "button":
        form.ui.cancel_button.click()
    else:
        clocking.page.ui.start_button.click()
        clocking.keys(Qt.Key.Key_Escape)
    assert clocking.page.saying.form is None
    if away == "another":
        label = clocking.card().ui.draft_label
        clocking.qtbot.waitUntil(lambda: label.text().startswith("Draft kept"))
        assert label.isVisible()
    assert clocking.drafts() == {Half(BAIL, ClockStep.SATISFIED).slot}
    if away == "another":
        clocking.open()
    else:
        clocking.press(ClockStep.SATISFIED)
    assert clocking.form.ui.evidence_edit.toPlainText() == "Half a wo"


def test_two_things_begun_of_one_clock_are_both_kept(clocking: Clocking) -> None:
    clocking.open()
    clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("One.")
    clocking.page.escape()
    clocking.press(ClockStep.SUPERSEDED).ui.because_edit.setPlainText("Two.")
    clocking.page.escape()
    assert len(clocking.drafts()) == 2
    assert clocking.press(ClockStep.SATISFIED).ui.evidence_edit.toPlainText() == "One."


def test_what_is_taken_back_leaves_no_draft(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.SATISFIED)
    form.ui.evidence_edit.setPlainText("Half")
    form.ui.evidence_edit.clear()
    assert clocking.drafts() == set()
    clocking.page.escape()
    assert not clocking.card().ui.draft_label.isVisible()


def test_a_draft_of_a_clock_that_is_gone_is_shown_until_it_is_thrown_away(
    clocking: Clocking,
) -> None:
    clocking.open()
    clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("Released at noon.")
    clocking.do(lambda: clocking.bench.know(suspect_position="under-investigation"))
    assert clocking.page.list.card(BAIL) is None
    assert clocking.page.ui.lost_frame.isVisible()
    assert "Released at noon." in clocking.page.ui.lost_label.text()
    clocking.page.ui.lost_button.click()
    assert not clocking.page.ui.lost_frame.isVisible() and clocking.drafts() == set()


def test_a_clock_half_started_is_found_again(clocking: Clocking) -> None:
    clocking.page.ui.start_button.click()
    clocking.form.ui.search_edit.setText("CK-33")
    clocking.form.ui.because_edit.setPlainText("Common assault as well.")
    clocking.page.escape()
    assert clocking.drafts() == {Half(NEW, ClockStep.STARTED).slot}
    clocking.page.ui.start_button.click()
    rule = clocking.form._picker.rule
    assert rule is not None and rule.id == "CK-33"
    assert clocking.form.ui.because_edit.toPlainText() == "Common assault as well."


def test_a_day_that_was_chosen_is_kept_without_a_word(clocking: Clocking) -> None:
    started = partial(clocking.bench.start, "CK-46", at(2026, 2, 1, 8))
    key = clocking.do(started).key
    clocking.open(key)
    form = clocking.press(ClockStep.DAY_SET)
    day = form.ui.day_edit.date().addDays(7)
    form.ui.day_edit.setDate(day)
    clocking.page.escape()
    assert clocking.drafts() == {Half(key, ClockStep.DAY_SET).slot}
    assert clocking.press(ClockStep.DAY_SET).ui.day_edit.date() == day


def test_what_is_no_longer_wanted_does_not_open_by_itself(clocking: Clocking) -> None:
    clocking.page.go_to("no-such-clock")
    assert clocking.page.body is None
    clocking.card().ui.open_button.click()
    assert clocking.page._wanted.key is None


def test_whoever_comes_back_to_the_page_comes_back_to_the_form(clocking: Clocking) -> None:
    clocking.page.ui.start_button.click()
    clocking.form.ui.because_edit.setPlainText("Half")
    clocking.case.ui.journey_tab.click()
    clocking.keys(Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert clocking.form.ui.search_edit.hasFocus()
    clocking.page.escape()
    assert clocking.page.ui.start_button.hasFocus()


def test_a_form_opened_again_while_it_is_recorded_takes_nothing(clocking: Clocking) -> None:
    """What was typed into it then would go with the draft, or be recorded twice."""
    clocking.open()
    clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("Charged at 08:40.")
    with clocking.qtbot.waitSignal(clocking.case.watch.read):
        clocking.form.ui.record_button.click()
        clocking.page.escape()
        assert not clocking.press(ClockStep.SATISFIED).isEnabled()
    clocking.settle()
    assert len(clocking.changes()) == 1 and clocking.drafts() == set()


def test_two_recorded_at_once_are_not_mixed_up(clocking: Clocking) -> None:
    """The second is refused, since the first closed the clock: its words are not lost."""
    clocking.open()
    clocking.press(ClockStep.SUPERSEDED).ui.because_edit.setPlainText("Bail was refused.")
    with clocking.qtbot.waitSignal(clocking.case.watch.read):
        clocking.form.ui.record_button.click()
        clocking.page.escape()
        clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("Charged at 08:40.")
        clocking.form.ui.record_button.click()
    clocking.qtbot.waitUntil(lambda: not clocking.page.saying._recording)
    clocking.settle()
    assert [change.step for change in clocking.changes()] == [ClockStep.SUPERSEDED]
    assert clocking.drafts() == {Half(BAIL, ClockStep.SATISFIED).slot}
    assert clocking.form.isEnabled() and clocking.form.ui.trouble_label.text()
