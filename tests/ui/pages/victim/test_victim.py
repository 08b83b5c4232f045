# SPDX-License-Identifier: Apache-2.0
"""The victim's page: safe ways first, promises until they are kept, and what was told once."""

from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.cases.contacts import contacts, plan_of, promises, topics
from app.cases.kinds import Category, Channel, PromiseOutcome, Safe
from app.services.cases import add_person, read_case
from app.services.contacts import Promised, keep_promise, today
from app.services.drafts import read_drafts
from tests.ui.bench import now
from tests.ui.pages.victim.visiting import WORD, active, begin, cards, dialog, plan, promise, said
from ui.drafts import DraftKeeper
from ui.pages.victim.contact_fields import ContactFields
from ui.pages.victim.page import VictimPage
from ui.pages.victim.plan_fields import PlanFields
from ui.pages.victim.promise_fields import PromiseFields
from ui.pages.victim.questions import CONTACT
from ui.pages.victim.rows import PromiseCard
from ui.pages.victim.told_fields import ToldFields
from ui.workbench import Workbench

DAY = timedelta(days=1)


def test_without_a_victim_the_page_says_how_to_begin(
    page: VictimPage, bench: Workbench, case_id: UUID, qtbot: QtBot
) -> None:
    begin(page, bench, case_id)
    assert page.ui.nobody_frame.isVisible() and not page.ui.contact_button.isVisible()
    with qtbot.waitSignal(page.victim_wanted):
        page.ui.add_victim_button.click()


def test_a_missing_plan_is_said_and_set_by_keyboard(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    begin(page, bench, case_id)
    assert page.plan.ui.missing_label.isVisible()
    assert not page.ui.person_part.isVisible()  # one victim: nobody is asked which
    page.plan.ui.set_button.click()
    fields = active(page, qtbot).fields
    assert isinstance(fields, PlanFields)
    first = fields.ui.channels_layout.itemAt(0).widget().ui.channel_combo
    first.setFocus()
    QTest.keyClicks(first, "Text")
    QTest.keyClicks(fields.ui.avoid_edit, "No voicemail.")
    QTest.keyClicks(fields.ui.code_word_edit, WORD)
    assert WORD not in fields.ui.code_word_edit.displayText()
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(fields.ui.avoid_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    held = plan_of(now(bench, partial(read_case, bench.session, case_id)), victim)
    assert held is not None
    assert held.payload.channels == (Channel.TEXT,) and held.payload.code_word == WORD
    assert page.plan.ui.ways_label.text() == "Text message"
    assert WORD not in said(page)


def test_the_same_way_cannot_stand_twice(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID
) -> None:
    plan(bench, case_id, victim)
    begin(page, bench, case_id)
    page.plan.ui.change_button.click()
    asked = dialog(page)
    fields = asked.fields
    assert isinstance(fields, PlanFields)
    assert not asked.ui.record_button.isEnabled()  # nothing has changed yet
    second = fields.ui.channels_layout.itemAt(1).widget().ui.channel_combo
    second.setCurrentIndex(second.findData(Channel.TEXT.value))
    assert asked.ui.trouble_label.text() and not asked.ui.record_button.isEnabled()
    second.setCurrentIndex(second.findData(Channel.PHONE.value))
    assert not asked.ui.trouble_label.text() and asked.ui.record_button.isEnabled()
    second.setCurrentIndex(0)
    asked.reject()


def test_the_code_word_is_there_only_while_it_is_shown(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    plan(bench, case_id, victim)
    begin(page, bench, case_id)
    assert WORD not in said(page)
    page.plan.ui.code_word_button.click()
    assert page.plan.ui.code_word_label.text() == WORD
    assert page.plan._timer.isActive() and page.plan._timer.interval() == 20_000
    page.plan._timer.setInterval(1)  # as if the twenty seconds were over
    qtbot.waitUntil(lambda: not page.plan.shows_code_word)
    assert WORD not in said(page)
    page.plan.ui.code_word_button.click()
    page.hide()
    assert WORD not in said(page)


def test_a_contact_is_recorded_with_what_was_promised(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    begin(page, bench, case_id)
    page.ui.contact_button.click()
    asked = active(page, qtbot)
    fields = asked.fields
    assert isinstance(fields, ContactFields)
    assert "response" not in fields.watched()  # their own words are never checked
    fields.ui.channel_combo.setCurrentIndex(fields.ui.channel_combo.findData("phone"))
    fields.ui.reached_combo.setCurrentIndex(1)
    fields.ui.safe_combo.setCurrentIndex(fields.ui.safe_combo.findData("no"))
    assert fields.ui.unsafe_frame.isVisible()
    QTest.keyClicks(fields.ui.content_edit, "Told her the day.")
    QTest.keyClicks(fields.ui.response_edit, "Thank you.")
    assert asked.ui.record_button.isEnabled()
    fields.ui.add_promise_button.click()
    line = fields._lines[0]
    assert line.ui.what_edit.hasFocus() and not asked.ui.record_button.isEnabled()
    QTest.keyClicks(line.ui.what_edit, "Ring again")
    line.ui.due_edit.set_day(today(bench.session))
    with qtbot.waitSignal(page.changed):
        asked.ui.record_button.click()
    view = now(bench, partial(read_case, bench.session, case_id))
    (made,) = contacts(view, victim)
    assert made.payload.person_id == victim and made.payload.response == "Thank you."
    (open_one,) = promises(view)
    assert (open_one.what, open_one.due) == ("Ring again", today(bench.session))
    assert [card.ui.when_label.text() for card in cards(page)] == ["Due today"]
    row = page.sections.contacts.cards[0]
    assert row.property("role") == "thing-danger"


def test_a_try_asks_for_no_answer_and_half_written_ones_wait(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    begin(page, bench, case_id)
    page.ui.contact_button.click()
    asked = dialog(page)
    fields = asked.fields
    assert isinstance(fields, ContactFields)
    fields.ui.reached_combo.setCurrentIndex(2)
    assert fields.ui.safe_combo.currentData() == Safe.NOT_ASKED.value
    assert not fields.ui.response_edit.isVisible()
    fields.ui.add_promise_button.click()
    QTest.keyClicks(fields._lines[0].ui.what_edit, "Try at two")
    (keeper,) = page.findChildren(DraftKeeper)
    keeper.flush()
    asked.reject()
    assert CONTACT in now(bench, partial(read_drafts, bench.session, case_id))
    page.ui.contact_button.click()
    again = dialog(page).fields
    assert isinstance(again, ContactFields)
    assert [line.what for line in again._lines] == ["Try at two"]
    assert again.ui.reached_combo.currentIndex() == 2
    again._lines[0].ui.remove_button.click()
    assert again._lines == []
    dialog(page).reject()


def test_one_press_keeps_a_promise_and_the_keyboard_goes_to_the_next(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    day = today(bench.session)
    promise(bench, case_id, victim, Promised("Later", day), Promised("Late", day - DAY))
    begin(page, bench, case_id)
    first, second = cards(page)
    assert (first.ui.what_label.text(), first.property("role")) == ("Late", "thing-danger")
    first.ui.kept_button.setFocus()
    with qtbot.waitSignal(page.changed):
        QTest.keyClick(first.ui.kept_button, Qt.Key.Key_Space)
    assert cards(page) == [second] and second.ui.kept_button.hasFocus()
    page.ui.settled_button.click()
    (done,) = page.sections.settled.cards
    assert isinstance(done, PromiseCard)
    assert done.ui.move_button.text() == "Open it again…" and not done.ui.kept_button.isVisible()


def test_a_promise_kept_meanwhile_is_not_kept_again(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    promise(bench, case_id, victim, Promised("Ring"))
    begin(page, bench, case_id)
    (card,) = cards(page)
    named = promises(now(bench, partial(read_case, bench.session, case_id)))[0].promise_id
    now(bench, partial(keep_promise, bench.session, case_id, named))
    with qtbot.waitSignal(bench.jobs.trouble) as caught:
        card.ui.kept_button.click()
    assert caught.args is not None and caught.args[0].code == "promise-settled"
    assert card.ui.actions_row.isEnabled()


@pytest.mark.parametrize("outcome", PromiseOutcome)
def test_every_outcome_of_a_promise_can_be_recorded_with_words(
    page: VictimPage,
    bench: Workbench,
    case_id: UUID,
    victim: UUID,
    outcome: PromiseOutcome,
    qtbot: QtBot,
) -> None:
    day = today(bench.session)
    promise(bench, case_id, victim, Promised("Ring", day))
    begin(page, bench, case_id)
    (card,) = cards(page)
    buttons = {
        PromiseOutcome.KEPT: card.ui.kept_when_button,
        PromiseOutcome.CHANGED: card.ui.move_button,
        PromiseOutcome.NOT_KEPT: card.ui.give_up_button,
    }
    buttons[outcome].click()
    asked = dialog(page)
    fields = asked.fields
    assert isinstance(fields, PromiseFields)
    assert fields.ui.due_part.isVisible() == (outcome is PromiseOutcome.CHANGED)
    assert not fields.ui.told_part.isVisible() or outcome is not PromiseOutcome.KEPT
    if outcome is PromiseOutcome.CHANGED:
        fields.ui.due_edit.set_day(day + DAY)
    QTest.keyClicks(fields.ui.because_edit, "The laboratory is late.")
    with qtbot.waitSignal(page.changed):
        asked.ui.record_button.click()
    (reading,) = promises(now(bench, partial(read_case, bench.session, case_id)))
    step = reading.steps[-1].payload
    assert (step.outcome, step.because) == (outcome, "The laboratory is late.")


def test_a_topic_is_recorded_and_found(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, qtbot: QtBot
) -> None:
    begin(page, bench, case_id)
    page.ui.told_button.click()
    asked = dialog(page)
    fields = asked.fields
    assert isinstance(fields, ToldFields)
    QTest.keyClicks(fields.ui.topic_edit, "How they met")
    QTest.keyClicks(fields.ui.to_edit, "PC Sample 212")
    with qtbot.waitSignal(page.changed):
        asked.ui.record_button.click()
    (told,) = topics(now(bench, partial(read_case, bench.session, case_id)))
    # No time was given: it was told before now, and when is not known.
    assert told.entry.happened.local is None and told.payload.person_id == victim
    assert len(page.sections.told.cards) == 1
    page.ui.told_search_edit.setText("sample tram")
    assert not page.sections.told.cards and page.ui.told_none_label.isVisible()
    page.ui.told_search_edit.setText("SAMPLE")
    assert len(page.sections.told.cards) == 1


def test_each_victim_has_their_own_and_a_promise_leads_to_whom_it_was_made(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID
) -> None:
    add = partial(add_person, bench.session, case_id, Category.VICTIM, "Victim 2")
    other = list(now(bench, add).people)[1]
    plan(bench, case_id, victim)
    promise(bench, case_id, other, Promised("Ring", today(bench.session)))
    begin(page, bench, case_id)
    combo = page.ui.person_combo
    assert [combo.itemText(n) for n in range(combo.count())] == [
        "Victim 1",
        "Victim 2 (1 to see to)",
    ]
    assert page.person_id == victim and not cards(page)
    named = promises(now(bench, partial(read_case, bench.session, case_id)))[0].promise_id
    page.go_to_promise(named)
    assert page.person_id == other
    (card,) = cards(page)
    assert card.ui.kept_button.hasFocus()
    assert page.plan.ui.missing_label.isVisible()  # the plan is the other's


def test_a_promise_becomes_late_while_the_page_is_open(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    promise(bench, case_id, victim, Promised("Ring", today(bench.session)))
    begin(page, bench, case_id)
    assert cards(page)[0].property("role") == "thing-warning"
    tomorrow = today(bench.session) + DAY
    monkeypatch.setattr("ui.pages.victim.page.today", lambda _session: tomorrow)
    page._minute.passed.emit()
    assert cards(page)[0].property("role") == "thing-danger"
