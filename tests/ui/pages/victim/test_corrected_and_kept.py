# SPDX-License-Identifier: Apache-2.0
"""Much is shown a page at a time, corrections are read first, and drafts keep what was changed."""

from functools import partial
from uuid import UUID

from app.cases.contacts import promises
from app.cases.kinds import ContactPlanSet, Safe
from app.services.cases import read_case
from app.services.contacts import Promised, set_contact_plan
from app.services.entries import record_correction
from tests.ui.bench import now
from tests.ui.pages.victim.visiting import begin, cards, dialog, plan, promise, show
from ui.pages.victim.contact_fields import ContactFields
from ui.pages.victim.page import VictimPage
from ui.widgets.more_button import PAGE
from ui.workbench import Workbench


def test_many_contacts_and_promises_are_shown_a_page_at_a_time(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID
) -> None:
    promise(bench, case_id, victim, *(Promised(f"Ring {n}") for n in range(PAGE + 1)))
    begin(page, bench, case_id)
    assert len(cards(page)) == PAGE and page.ui.more_promises_button.text() == "Show 1 more"
    found = now(bench, partial(read_case, bench.session, case_id))
    page.go_to_promise(promises(found)[-1].promise_id)
    assert [card.ui.what_label.text() for card in cards(page)][-1] == f"Ring {PAGE}"
    assert page.window().focusWidget() is cards(page)[-1].ui.kept_button


def test_a_corrected_plan_shows_how_it_now_reads_and_the_next_one_begins_with_a_warning(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID
) -> None:
    plan(bench, case_id, victim)
    entry = now(bench, partial(read_case, bench.session, case_id)).head.id
    correct = partial(record_correction, bench.session, case_id, entry, "After six.", "A slip.")
    now(bench, correct)
    begin(page, bench, case_id)
    assert page.plan.corrected.isVisible() and not page.plan.ui.times_part.isVisible()
    assert page.plan.corrected.ui.reading_label.text() == "After six."
    page.plan.ui.change_button.click()
    assert "After six." in dialog(page).ui.entry_text_label.text()
    dialog(page).reject()


def test_a_draft_of_a_plan_keeps_what_was_changed_and_not_what_has_since_been_agreed(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID
) -> None:
    plan(bench, case_id, victim)
    begin(page, bench, case_id)
    page.plan.ui.change_button.click()
    dialog(page).fields.ui.avoid_edit.setPlainText("No voicemail.")  # type: ignore[attr-defined]
    dialog(page).reject()
    anew = ContactPlanSet(person_id=victim, times="never before ten", code_word="red kite")
    now(bench, partial(set_contact_plan, bench.session, case_id, anew))
    show(page, bench, case_id)
    page.plan.ui.change_button.click()
    fields = dialog(page).fields
    assert (fields.text("avoid"), fields.text("times")) == ("No voicemail.", "never before ten")
    assert fields.text("code word") == "red kite"
    dialog(page).reject()


def test_whether_it_was_safe_is_asked_again_when_a_try_becomes_a_contact(
    page: VictimPage, bench: Workbench, case_id: UUID, victim: UUID
) -> None:
    begin(page, bench, case_id)
    page.ui.contact_button.click()
    fields = dialog(page).fields
    assert isinstance(fields, ContactFields)
    reached = fields.ui.reached_combo
    reached.setCurrentIndex(reached.findData("tried"))
    assert fields.value("safe") == Safe.NOT_ASKED.value
    reached.setCurrentIndex(reached.findData("reached"))
    assert fields.value("safe") is None and not fields.is_complete()
    dialog(page).reject()
