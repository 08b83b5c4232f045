# SPDX-License-Identifier: Apache-2.0
"""What is late or was not safe stands on the page of today, and leads to itself."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QFrame
from pytestqt.qtbot import QtBot

from app.cases.contacts import promises
from app.cases.kinds import Category, Channel, ContactMade, Safe
from app.services.cases import add_person, open_case
from app.services.contacts import Promised, record_contact, today
from app.services.session import Session
from tests.ui.bench import now, open_bench
from ui.models.cases import CaseChosen
from ui.pages.case.going import go_to
from ui.pages.case.page import CasePage
from ui.pages.home.page import HomePage
from ui.pages.people.person_dialog import PersonDialog
from ui.pages.victim.rows import PromiseCard
from ui.workbench import Workbench


@pytest.fixture
def bench(tmp_path: Path, qapp: QApplication) -> Iterator[Workbench]:
    """A casebook of its own, since all its cases are shown."""
    with open_bench(tmp_path, qapp) as made:
        yield made


def promised(session: Session) -> tuple[UUID, UUID]:
    """A case with a promise that is a day late: the case and the promise."""
    case = open_case(session, "LANTERN 4", {}).case_id
    victim = next(iter(add_person(session, case, Category.VICTIM, "Victim 1").people))
    contact = ContactMade(
        person_id=victim, channel=Channel.TEXT, reached=True, safe=Safe.YES, content="Wrote."
    )
    late = Promised("Ring with the day", today(session) - timedelta(days=1))
    view = record_contact(session, case, contact, [late])
    return case, promises(view)[0].promise_id


def test_a_late_promise_leads_from_today_to_itself(bench: Workbench, qtbot: QtBot) -> None:
    case, promise = now(bench, partial(promised, bench.session))
    home = HomePage(bench)
    qtbot.addWidget(home)
    home.show()
    home.refresh()
    qtbot.waitUntil(home.ui.case_table.isVisible)
    card = home._cards[0]
    assert card.ui.question_label.text() == "Ring with the day"
    assert card.ui.where_label.text() == "LANTERN 4  ·  a promise, late"
    assert card.ui.because_label.text().startswith("You promised Victim 1 this by yesterday.")
    assert card.property("role") == "thing-danger"
    with qtbot.waitSignal(home.case_chosen) as caught:
        card.ui.go_button.click()
    assert caught.args == [CaseChosen(case, promise=promise)]

    page = CasePage(bench, case)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.activateWindow()
    page.go_to_promise(promise)  # while the case is still being read
    qtbot.waitUntil(lambda: bool(page.victim.sections.promises.cards))
    (row,) = page.victim.sections.promises.cards
    assert isinstance(row, PromiseCard) and page.ui.victim_tab.isChecked()
    assert row.ui.kept_button.hasFocus()


def unsafe(session: Session) -> tuple[UUID, UUID]:
    """A case with two victims; the contact with the second one was not safe."""
    case = open_case(session, "HARBOUR 3", {}).case_id
    for label in ("Victim 1", "Victim 2"):
        view = add_person(session, case, Category.VICTIM, label)
    victim = list(view.people)[1]
    contact = ContactMade(
        person_id=victim, channel=Channel.PHONE, reached=True, safe=Safe.NO, content="Rang."
    )
    record_contact(session, case, contact)
    return case, victim


def test_a_contact_that_was_not_safe_leads_from_today_to_how_to_reach_them(
    bench: Workbench, qtbot: QtBot
) -> None:
    case, victim = now(bench, partial(unsafe, bench.session))
    home = HomePage(bench)
    qtbot.addWidget(home)
    home.show()
    home.refresh()
    qtbot.waitUntil(home.ui.case_table.isVisible)
    card = home._cards[0]
    assert card.ui.where_label.text() == "HARBOUR 3  ·  not safe"
    assert card.ui.question_label.text() == "Contact with Victim 2 was not safe"
    assert "Ring your safeguarding lead" in card.ui.because_label.text()
    assert card.property("role") == "thing-danger"
    with qtbot.waitSignal(home.case_chosen) as caught:
        card.ui.go_button.click()
    assert caught.args == [CaseChosen(case, victim=victim)]

    page = CasePage(bench, case)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    page.activateWindow()
    go_to(page, CaseChosen(case, victim=victim))  # while the case is still being read
    qtbot.waitUntil(page.victim.plan.ui.set_button.hasFocus)
    assert page.ui.victim_tab.isChecked() and page.victim.person_id == victim
    assert page.victim.plan.ui.warning_frame.isVisible()
    assert "was not safe" in page.victim.plan.ui.warning_label.text()


def test_without_a_victim_one_can_be_added_from_here(bench: Workbench, qtbot: QtBot) -> None:
    case = now(bench, partial(open_case, bench.session, "MERIDIAN 2", {})).case_id
    page = CasePage(bench, case)
    qtbot.addWidget(page)
    page.show()
    nobody: QFrame = page.victim.ui.nobody_frame
    page.ui.victim_tab.setChecked(True)
    qtbot.waitUntil(nobody.isVisible)
    page.victim.ui.add_victim_button.click()
    (asked,) = page.findChildren(PersonDialog)
    assert asked.isVisible() and asked.ui.category_combo.currentData() == Category.VICTIM.value
    asked.reject()
