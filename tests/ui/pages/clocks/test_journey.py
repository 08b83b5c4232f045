# SPDX-License-Identifier: Apache-2.0
"""On the journey: what presses most above the cards, and on each card what it started."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.cases.kinds import ClockStep
from app.cases.when import Precision, When
from tests.app.services.clocks.clock_bench import at
from tests.ui.pages.clocks.clocking import BAIL, Clocking
from ui.models.clock_steps import RECORD_DONE
from ui.pages.case.page import CasePage
from ui.widgets.prompt_card import PromptCard


def card(clocking: Clocking, prompt_id: str) -> PromptCard:
    clocking.case.go_to_prompt(prompt_id)
    found = clocking.case.journey.cards._cards[prompt_id]
    assert found.isVisible()
    return found


def test_the_most_pressing_clock_is_one_click_away(clocking: Clocking) -> None:
    clocking.go_to(2026, 5, 2, 9)
    clocking.case.ui.journey_tab.click()
    strip = clocking.case.journey.clocks.strip
    assert strip.isVisible() and 1 <= len(strip.chips) <= 2
    assert "ended 2 days ago" in strip.chips[0].text()
    strip.chips[0].click()
    assert clocking.page.isVisible() and clocking.page.body is not None
    assert clocking.card(BAIL).body is not None


def test_all_clocks_are_one_click_away(clocking: Clocking) -> None:
    clocking.case.ui.journey_tab.click()
    clocking.case.journey.clocks.strip.ui.all_button.click()
    assert clocking.page.isVisible() and clocking.page.body is None


def test_an_answered_card_says_which_clock_it_started(clocking: Clocking) -> None:
    shown = card(clocking, "s12.accepted")
    assert shown.ui.clock_row.isHidden()
    clocking.do(lambda: clocking.bench.answer("s12.accepted", at(2026, 2, 1, 8)))
    assert shown.ui.clock_row.isVisible()
    assert "Charging decision" in shown.ui.clock_label.text()
    assert "1 Mar" in shown.ui.clock_label.text()
    shown.ui.clock_button.click()
    assert clocking.page.isVisible()
    assert clocking.card("ck-30-s12.accepted").body is not None


def test_the_side_panel_says_what_an_answer_would_start(clocking: Clocking) -> None:
    label = clocking.case.journey._frame.side.ui.clocks_label
    card(clocking, "s12.accepted")
    assert label.isVisibleTo(clocking.case.journey._frame.side)
    assert "Charging decision" in label.text()
    card(clocking, "s01.safe-now")
    assert label.isHidden()


def test_the_open_card_stays_the_largest(clocking: Clocking) -> None:
    clocking.go_to(2026, 5, 2, 9)
    shown = card(clocking, "s01.safe-now")
    strip: QWidget = clocking.case.journey.clocks.strip
    clocking.case.resize(1366, 640)
    clocking.qtbot.waitUntil(lambda: shown.height() > 0)
    assert strip.height() * 3 < shown.height()


def test_an_unknown_time_is_told_as_such(clocking: Clocking) -> None:
    unknown = When(precision=Precision.UNKNOWN)
    clocking.do(lambda: clocking.bench.answer("s12.accepted", unknown))
    shown = card(clocking, "s12.accepted")
    assert "not known yet" in shown.ui.clock_label.text().casefold()


def test_the_tab_key_comes_to_the_strip_behind_the_cards(clocking: Clocking) -> None:
    clocking.go_to(2026, 5, 2, 9)
    clocking.case.ui.journey_tab.click()
    journey = clocking.case.journey
    strip = journey.clocks.strip
    side = journey._frame.side.ui.stage_button
    side.setFocus()
    met = []
    for _ in range(len(strip.chips) + 1):
        clocking.keys(Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
    assert met == [*strip.chips, strip.ui.all_button]


def test_a_clock_is_opened_even_before_the_case_is_read(clocking: Clocking) -> None:
    page = CasePage(clocking.workbench, clocking.bench.case_id)
    clocking.qtbot.addWidget(page)
    page.show()
    page.go_to_clock(BAIL)
    clocking.qtbot.waitUntil(lambda: page.clocks.body is not None)
    assert page.clocks.isVisible()
    card = page.clocks.list.card(BAIL)
    assert card is not None and card.body is page.clocks.body
    page.hide()


def test_a_draft_of_a_clock_waits_where_it_was_written(clocking: Clocking) -> None:
    clocking.open()
    clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("Half a wo")
    clocking.case.drafts.flush()
    page = CasePage(clocking.workbench, clocking.bench.case_id)
    clocking.qtbot.addWidget(page)
    page.show()
    clocking.qtbot.waitUntil(lambda: page.watch.last is not None)
    assert page.journey.isVisible(), "nobody is pulled away from the journey"
    page.ui.clocks_tab.click()
    clocking.qtbot.waitUntil(lambda: page.clocks.saying.form is not None)
    form = page.clocks.saying.form
    assert form is not None and form.ui.evidence_edit.toPlainText() == "Half a wo"
    page.hide()


def test_a_card_whose_answer_says_it_was_done_leads_to_recording_that(clocking: Clocking) -> None:
    shown = card(clocking, "s09.victim-told")
    clocking.do(lambda: clocking.bench.answer("s09.victim-told", at(2026, 2, 1, 8, 30)))
    assert shown.ui.clock_label.text().startswith("Not yet recorded as done on its clock: Tell")
    assert shown.ui.clock_button.text() == RECORD_DONE
    shown.ui.clock_button.click()
    assert clocking.page.isVisible()
    assert clocking.form.ui.happened_editor.value() == at(2026, 2, 1, 8, 30)
    clocking.record()
    clocking.case.ui.journey_tab.click()
    assert shown.ui.clock_row.isHidden()
