# SPDX-License-Identifier: Apache-2.0
"""What can be said of a clock is asked for plainly, recorded whole, and never lost half-way."""

from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.cases.kinds import Category, ClockStep
from app.cases.when import Precision, When, exactly
from app.services.cases import add_person
from tests.app.services.clocks.clock_bench import at
from tests.ui.bench import now
from tests.ui.pages.clocks.clocking import BAIL, Clocking
from ui.models.clock_steps import ALL_OF_IT, RECORD_DONE
from ui.models.clocks import Group
from ui.pages.clocks.fields import CHOOSE, NO_TIME, chosen_id, show_fields
from ui.pages.clocks.form import NO_RULE
from ui.pages.clocks.half_written import Half

INSPECTOR = "Inspector Jo Mockup 4400"


def buttons(clocking: Clocking) -> list[str]:
    found = clocking.body.ui.steps_row.findChildren(QPushButton)
    return [button.objectName().removesuffix("_button") for button in found]


def choose(clocking: Clocking, local: datetime, precision: Precision = Precision.EXACT) -> None:
    clocking.form.ui.happened_editor.set_value(When(precision=precision, local=local))
    clocking.form.ui.happened_editor.edited.emit()


def test_exactly_what_can_be_recorded_is_offered(clocking: Clocking) -> None:
    clocking.open()
    assert set(buttons(clocking)) == {step.value for step in clocking.bench.clock(BAIL).steps}


def test_bail_is_extended_with_authority(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.EXTENDED)
    assert "Inspector or above" in form.ui.authority_title.text()
    assert clocking.refused().startswith("Say who authorised it")
    form.ui.authority_edit.setText(INSPECTOR)
    form.ui.because_edit.setPlainText("Phone results are due.")
    said = clocking.record()
    assert (said.step, said.leads_to, said.authority) == (ClockStep.EXTENDED, "CK-11", INSPECTOR)
    assert said.because == "Phone results are due."
    assert clocking.page.saying.form is None
    assert clocking.card(BAIL).row.group is Group.CLOSED and clocking.card(BAIL).body is None
    assert clocking.card("ck-10.ck-11").row.group is Group.RUNNING
    assert clocking.card("ck-10.ck-11").body is clocking.body, "the clock that goes on is open"
    assert clocking.card("ck-10.ck-11").ui.open_button.hasFocus()
    assert "Extended from: Pre-charge bail: first 3 months" in clocking.body.ui.start_label.text()
    told = [label.text() for label in clocking.body.ui.history_widget.findChildren(QLabel)]
    assert INSPECTOR in told[-1] and "Phone results are due" in told[-1]
    assert clocking.drafts() == set()


def test_where_only_one_limit_of_the_next_rule_holds_it_is_asked_for(clocking: Clocking) -> None:
    bench = clocking.bench
    for key, rule in ((BAIL, "CK-11"), ("ck-10.ck-11", "CK-12")):
        extended = partial(bench.say, key, ClockStep.EXTENDED, leads_to=rule, authority=INSPECTOR)
        clocking.do(extended)
    key = "ck-10.ck-11.ck-12"
    clocking.open(key)
    form = clocking.press(ClockStep.EXTENDED)
    assert form.ui.choice_combo.currentText() == CHOOSE
    form.ui.authority_edit.setText("Borset Magistrates' Court")
    assert clocking.refused().startswith("Choose one first")
    form.ui.choice_combo.setCurrentIndex(form.ui.choice_combo.findData("CK-13"))
    assert form.ui.limit_combo.isVisible()
    assert clocking.refused().startswith("Choose one first")
    form.ui.limit_combo.setCurrentIndex(form.ui.limit_combo.findData("further-time"))
    said = clocking.record()
    assert (said.leads_to, said.limit) == ("CK-13", "further-time")


def test_a_pause_and_its_end(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.PAUSED)
    form.ui.choice_combo.setCurrentIndex(form.ui.choice_combo.findData("cps-referral"))
    choose(clocking, datetime(2026, 2, 1, 8, 0))
    assert clocking.record().pause == "cps-referral"
    assert "Paused" in clocking.card().row.facts
    clocking.go_to(2026, 2, 11, 9)
    form = clocking.press(ClockStep.RESUMED)
    assert chosen_id(form.ui.choice_combo) == "cps-referral", "there is one to choose"
    clocking.record()
    assert "Running" in clocking.card().row.facts
    assert clocking.card().row.due == "End of Sun 10 May"


def test_a_time_that_the_clocks_skipped_is_refused_with_the_reason(clocking: Clocking) -> None:
    clocking.go_to(2026, 4, 1, 9)
    clocking.open()
    form = clocking.press(ClockStep.SATISFIED)
    form.ui.evidence_edit.setPlainText("Released.")
    choose(clocking, datetime(2026, 3, 29, 1, 30))
    assert "does not exist" in clocking.refused()
    assert form.ui.evidence_edit.toPlainText() == "Released."


def test_a_time_that_came_twice_asks_which(clocking: Clocking) -> None:
    clocking.go_to(2026, 11, 1, 9)
    clocking.open()
    form = clocking.press(ClockStep.EXPIRY_SEEN)
    form.ui.evidence_edit.setPlainText("Rang custody.")
    choose(clocking, datetime(2026, 10, 25, 1, 30))
    form.ui.happened_editor.ui.fold_combo.setCurrentIndex(0)
    assert "came twice" in clocking.refused()
    form.ui.happened_editor.ui.fold_combo.setCurrentIndex(2)
    clocking.record()
    happened = now(clocking.workbench, lambda: clocking.bench.view).head.happened
    assert happened.fold == 1


def test_a_reason_is_needed_and_what_was_written_stays(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.NOT_APPLICABLE)
    assert not form.ui.happened_editor.isVisible() and not form.ui.authority_edit.isVisible()
    assert clocking.refused() == "Say why in a few words."
    form.ui.because_edit.setPlainText("Released without bail after all.")
    said = clocking.record()
    assert said.step is ClockStep.NOT_APPLICABLE
    assert clocking.card().row.group is Group.CLOSED
    form = clocking.press(ClockStep.REOPENED)
    form.ui.because_edit.setPlainText("That was the other suspect.")
    clocking.record()
    assert clocking.card().row.group is Group.RUNNING


def test_what_was_done_about_an_end_that_passed_is_recorded_and_it_stays_passed(
    clocking: Clocking,
) -> None:
    clocking.go_to(2026, 5, 2, 9)
    clocking.open()
    assert buttons(clocking)[0] == ClockStep.EXPIRY_SEEN.value
    form = clocking.press(ClockStep.EXPIRY_SEEN)
    assert clocking.refused() == "Say what was done about it."
    form.ui.evidence_edit.setPlainText("Rang her at 09:10: safe, with her sister. Told custody.")
    clocking.record()
    row = clocking.card().row
    assert row.group is Group.DEALT and row.tone == ""
    assert "Passed" in row.facts


def test_something_recorded_by_mistake_is_withdrawn(clocking: Clocking) -> None:
    paused = partial(clocking.bench.say, BAIL, ClockStep.PAUSED, pause="hospital")
    clocking.do(paused)
    clocking.open()
    form = clocking.press(ClockStep.WITHDRAWN)
    form.ui.because_edit.setPlainText("It was the other suspect.")
    said = clocking.record()
    assert said.withdraws is not None and "Running" in clocking.card().row.facts
    told = [label.text() for label in clocking.body.ui.history_widget.findChildren(QLabel)]
    assert "An earlier entry withdrawn" in told[-1]


def test_a_clock_is_started_by_hand_for_a_second_suspect(clocking: Clocking) -> None:
    session, case = clocking.workbench.session, clocking.bench.case_id
    clocking.do(partial(add_person, session, case, Category.SUSPECT, "Suspect 2"))
    clocking.page.ui.start_button.click()
    form = clocking.form
    assert clocking.refused() == NO_RULE
    form.ui.search_edit.setText("detention 24")
    assert form._picker.rule is not None and form._picker.rule.id == "CK-01"
    assert "arriv" in form.ui.rule_start_label.text().casefold()
    assert clocking.refused() == NO_TIME
    assert form.ui.about_combo.findText("Suspect 2") >= 0
    form.ui.about_combo.setEditText("Suspect 2")
    choose(clocking, datetime(2026, 2, 1, 7, 30), Precision.ABOUT)
    form.ui.used_spin.setValue(40)
    said = clocking.record()
    assert (said.rule, said.about, said.used_before) == ("CK-01", "Suspect 2", 40)
    row = clocking.card(said.clock).row
    assert row.facts.startswith("Suspect 2 · Running · about")
    assert clocking.page.ui.start_button.isEnabled()
    assert clocking.card(said.clock).body is not None, "the new clock is open"


def test_arrows_in_the_search_field_go_through_what_is_found(clocking: Clocking) -> None:
    clocking.page.ui.start_button.click()
    form = clocking.form
    form.ui.search_edit.setText("swabs")
    found = [rule.id for rule in form._picker._model.found]
    assert len(found) > 5 and form._picker.rule is None
    clocking.keys(Qt.Key.Key_Down)
    clocking.keys(Qt.Key.Key_Down)
    clocking.keys(Qt.Key.Key_Up)
    assert form._picker.rule is not None and form._picker.rule.id == found[0]
    form.ui.search_edit.setText("no such clock")
    assert form._picker.rule is None


def test_the_next_update_goes_on_to_the_day_agreed(clocking: Clocking) -> None:
    started = partial(clocking.bench.start, "CK-46", at(2026, 2, 1, 8))
    key = clocking.do(started).key
    clocking.open(key)
    form = clocking.press(ClockStep.DAY_SET)
    form.ui.day_edit.setDate(form.ui.day_edit.date().addDays(7))
    assert clocking.record().day == date(2026, 2, 8)
    form = clocking.press(ClockStep.SATISFIED)
    assert not form.ui.day_edit.isVisible()
    form.ui.evidence_edit.setPlainText("Rang her, no news yet.")
    form.ui.day_check.setChecked(True)
    form.ui.day_edit.setDate(form.ui.day_edit.date().addDays(14))
    assert clocking.record().day == date(2026, 2, 15)
    assert clocking.card(key).row.due == "End of Sun 15 Feb"


def test_a_court_application_bears_on_bail_until_it_is_decided(clocking: Clocking) -> None:
    bench = clocking.bench
    for key, rule in ((BAIL, "CK-11"), ("ck-10.ck-11", "CK-12")):
        extended = partial(bench.say, key, ClockStep.EXTENDED, leads_to=rule, authority=INSPECTOR)
        clocking.do(extended)
    key = "ck-10.ck-11.ck-12"
    clocking.open(key)
    form = clocking.press(ClockStep.AFFECTED)
    assert chosen_id(form.ui.choice_combo) == "CK-15"
    assert clocking.record().by == "CK-15"
    clocking.go_to(2026, 11, 2, 9)
    row = clocking.card(key).row
    assert "continuing until the court decides" in row.facts
    assert row.tone != "danger"
    clocking.press(ClockStep.AFFECT_ENDED)
    assert clocking.record().step is ClockStep.AFFECT_ENDED
    assert clocking.card(key).row.group is Group.NEEDS


def test_questioning_in_hospital_needs_both_ends(clocking: Clocking) -> None:
    began = at(2026, 2, 1, 6)
    key = clocking.do(partial(clocking.bench.start, "CK-01", began)).key
    paused = partial(clocking.bench.say, key, ClockStep.PAUSED, at(2026, 2, 1, 7), pause="hospital")
    clocking.do(paused)
    clocking.open(key)
    form = clocking.press(ClockStep.QUESTIONED)
    assert form.ui.happened_editor.ui.until_row.isVisible()
    choose(clocking, datetime(2026, 2, 1, 7, 30))
    assert "from when to when" in clocking.refused()
    first, last = datetime(2026, 2, 1, 7, 30), datetime(2026, 2, 1, 8, 0)
    form.ui.happened_editor.set_value(When(precision=Precision.BETWEEN, local=first, until=last))
    assert clocking.record().step is ClockStep.QUESTIONED


def test_an_entry_is_one_click_away_in_the_notes(clocking: Clocking) -> None:
    clocking.do(partial(clocking.bench.done, BAIL, exactly(datetime(2026, 2, 1, 8, tzinfo=UTC))))
    body = clocking.open()
    link = body.ui.history_widget.findChildren(QPushButton)[-1]
    link.click()
    assert clocking.case.notes.isVisible()
    number = len(now(clocking.workbench, lambda: clocking.bench.view).entries)
    clocking.qtbot.waitUntil(
        lambda: [row.row.number for row in clocking.case.notes._list.rows] == [number]
    )


def test_wording_that_doubts_is_underlined_here_too(clocking: Clocking) -> None:
    clocking.open()
    edit = clocking.press(ClockStep.SATISFIED).ui.evidence_edit
    edit.setPlainText("She claims that he left at nine.")
    clocking.qtbot.waitUntil(lambda: bool(edit.extraSelections()), timeout=20_000)
    assert clocking.form.ui.findings_summary.isVisible()
    assert clocking.record().evidence == "She claims that he left at nine.", "nothing is held up"


def test_a_further_time_and_the_limit_that_holds(clocking: Clocking) -> None:
    key = clocking.do(partial(clocking.bench.start, "CK-04", at(2026, 2, 1, 6))).key
    clocking.open(key)
    form = clocking.press(ClockStep.MOMENT)
    assert chosen_id(form.ui.choice_combo) == "last-review"
    assert clocking.refused() == NO_TIME
    choose(clocking, datetime(2026, 2, 1, 8, 30))
    assert clocking.record().moment == "last-review"
    key = clocking.do(partial(clocking.bench.start, "CK-16", at(2026, 1, 31, 12))).key
    clocking.open(key)
    form = clocking.press(ClockStep.CHOSEN)
    assert not form.ui.happened_editor.isVisible()
    form.ui.choice_combo.setCurrentIndex(form.ui.choice_combo.findData("extended"))
    assert clocking.record().limit == "extended"
    assert clocking.card(key).row.due == "End of Sun 31 Jan 2027"


def test_one_limit_of_several_is_done_alone(clocking: Clocking) -> None:
    offence = exactly(datetime(2026, 2, 1, 6, tzinfo=UTC))
    clocking.do(partial(clocking.bench.answer, "s01.when-ended", offence))
    clocking.open("hw-pep")
    form = clocking.press(ClockStep.SATISFIED)
    assert form.ui.choice_combo.currentText() == ALL_OF_IT
    form.ui.choice_combo.setCurrentIndex(form.ui.choice_combo.findData("best"))
    form.ui.evidence_edit.setPlainText("Seen by the doctor at 08:00.")
    assert clocking.record().limit == "best"
    assert "done" in clocking.body.ui.dues_label.text()
    assert clocking.card("hw-pep").row.group is not Group.CLOSED


def test_the_cursor_is_in_the_first_field_of_every_form(clocking: Clocking) -> None:
    for step in clocking.bench.clock(BAIL).steps:
        clocking.open()
        form, focus = clocking.press(step), QApplication.focusWidget()
        assert focus is not None and focus.isVisible() and form.isAncestorOf(focus), step
        clocking.page.escape()


def test_the_tab_key_goes_on_to_what_can_be_recorded_now(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.PAUSED)
    form.ui.choice_combo.setCurrentIndex(form.ui.choice_combo.findData("hospital"))
    clocking.record()
    met = []
    for _ in buttons(clocking):
        clocking.keys(Qt.Key.Key_Tab)
        met.append((QApplication.focusWidget() or clocking.page).objectName())
    assert met == [f"{name}_button" for name in buttons(clocking)]
    assert met[0] == "resumed_button"


def test_the_officer_who_has_gone_on_is_left_where_they_are(clocking: Clocking) -> None:
    clocking.do(partial(clocking.bench.answer, "s12.accepted", at(2026, 2, 1, 8)))
    clocking.open()
    clocking.press(ClockStep.SATISFIED).ui.evidence_edit.setPlainText("Charged at 08:40.")
    with clocking.qtbot.waitSignal(clocking.case.watch.read):
        clocking.form.ui.record_button.click()
        clocking.page.escape()
        clocking.open("ck-30-s12.accepted")
        form = clocking.press(ClockStep.SATISFIED)
        form.ui.evidence_edit.setPlainText("Half")
    clocking.settle()
    assert clocking.page.saying.form is form
    assert clocking.card("ck-30-s12.accepted").body is clocking.body
    assert clocking.card(BAIL).row.group is Group.CLOSED
    assert clocking.drafts() == {Half("ck-30-s12.accepted", ClockStep.SATISFIED).slot}


def test_a_button_keeps_the_focus_when_more_can_be_recorded(clocking: Clocking) -> None:
    body = clocking.open()
    button = body.findChild(QPushButton, "extended_button")
    assert isinstance(button, QPushButton)
    button.setFocus()
    clocking.go_to(2026, 5, 2, 9)
    assert "expiry_seen" in buttons(clocking)
    focused = QApplication.focusWidget()
    assert focused is not None and focused.objectName() == "extended_button"


def test_an_answer_that_says_when_it_was_done_is_offered_and_closes_nothing(
    clocking: Clocking,
) -> None:
    clocking.do(partial(clocking.bench.answer, "s09.victim-told", at(2026, 2, 1, 8, 30)))
    clocking.open("ck-40")
    assert "You answered that this was done: Sun 1 Feb 2026 08:30" in (
        clocking.body.ui.notes_label.text()
    )
    assert clocking.card("ck-40").row.group is Group.RUNNING
    first = clocking.body.ui.steps_row.findChildren(QPushButton)[0]
    assert first.text() == RECORD_DONE
    first.click()
    form = clocking.form
    assert form.ui.happened_editor.value() == at(2026, 2, 1, 8, 30)
    assert form.ui.evidence_edit.toPlainText().startswith("Answered: When was the victim told")
    clocking.page.escape()
    assert clocking.drafts() == set(), "what nobody wrote is no draft"
    clocking.press(ClockStep.SATISFIED)
    said = clocking.record()
    assert said.step is ClockStep.SATISFIED
    head = now(clocking.workbench, lambda: clocking.bench.view).head
    assert head.happened == at(2026, 2, 1, 8, 30)
    assert clocking.card("ck-40").row.group is Group.CLOSED
    assert not clocking.body.ui.notes_label.text()


def test_who_may_authorise_is_said_letter_by_letter(clocking: Clocking) -> None:
    clocking.open()
    form = clocking.press(ClockStep.EXTENDED)
    clock = clocking.bench.clock(BAIL)
    extensions = tuple(e.model_copy(update={"authority": "A & B"}) for e in clock.rule.extensions)
    rule = clock.rule.model_copy(update={"extensions": extensions})
    given = replace(form._for, clock=replace(clock, rule=rule))
    show_fields(form.ui, given, rule)
    assert form.ui.authority_title.text().endswith("A && B"), "no letter becomes a key"
