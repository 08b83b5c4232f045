# SPDX-License-Identifier: Apache-2.0
"""The victim's page in the hands of an officer."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.cases.kinds import Channel, ContactMade, ContactPlanSet, Safe
from app.services.contacts import Promised, record_contact, set_contact_plan
from app.services.drafts import read_drafts
from app.services.journeys import read_journey
from tests.ui.bench import now
from ui.pages.victim.page import VictimPage
from ui.pages.victim.rows import PromiseCard
from ui.widgets.entries.dialog import EntryDialog
from ui.workbench import Workbench

WORD = "blue kettle"
"""The code word of ``plan``."""


def show(page: VictimPage, bench: Workbench, case_id: UUID) -> None:
    page.show_case(now(bench, partial(read_journey, bench.session, case_id)))
    page.show()
    while page.sections.is_filling:
        QApplication.processEvents()


def begin(page: VictimPage, bench: Workbench, case_id: UUID) -> None:
    show(page, bench, case_id)
    page.restore_drafts(now(bench, partial(read_drafts, bench.session, case_id)))
    page.activateWindow()
    QApplication.processEvents()  # so that it is active, and can give the focus


def dialog(page: VictimPage) -> EntryDialog:
    (found,) = [each for each in page.findChildren(EntryDialog) if each.isVisible()]
    return found


def active(page: VictimPage, qtbot: QtBot) -> EntryDialog:
    """The dialog, with the keyboard in it."""
    found = dialog(page)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def cards(page: VictimPage) -> list[PromiseCard]:
    return [card for card in page.sections.promises.cards if isinstance(card, PromiseCard)]


def promise(bench: Workbench, case_id: UUID, victim: UUID, *made: Promised) -> None:
    contact = ContactMade(
        person_id=victim, channel=Channel.PHONE, reached=True, safe=Safe.YES, content="Rang."
    )
    now(bench, partial(record_contact, bench.session, case_id, contact, made))


def plan(bench: Workbench, case_id: UUID, victim: UUID) -> None:
    said = ContactPlanSet(
        person_id=victim, channels=(Channel.TEXT,), times="noon", code_word=WORD, every_days=14
    )
    now(bench, partial(set_contact_plan, bench.session, case_id, said))


def said(page: VictimPage) -> str:
    """All that any label of the page holds, also where it is hidden."""
    return "\n".join(label.text() for label in page.findChildren(QLabel))
