# SPDX-License-Identifier: Apache-2.0
"""A tab says how much is to be seen to behind it, and says aloud what that is."""

from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.cases.folding import fold
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    Direction,
    EnquiryOpened,
    Examines,
    PersonAdded,
    Promise,
    Safe,
)
from tests.app.cases.making import Author
from ui.pages.case.counts import count_enquiries, count_victim

TODAY, DAY = date(2026, 9, 14), timedelta(days=1)


def test_tabs_count_what_is_late_and_are_bare_where_nothing_is(qtbot: QtBot) -> None:
    author, who = Author(), uuid4()
    author.open_case()
    author.write(PersonAdded(person_id=who, category=Category.VICTIM, pseudonym="Victim 1"))
    author.write(
        EnquiryOpened(
            enquiry_id=uuid4(),
            title="Camera",
            because="It may show it.",
            direction=Direction.EITHER,
            examines=Examines.SUSPECT,
            due=TODAY,
        )
    )
    author.write(
        ContactMade(
            person_id=who,
            channel=Channel.PHONE,
            reached=True,
            safe=Safe.NO,
            content="Ended the call.",
            promises=(Promise(promise_id=uuid4(), what="Ring", due=TODAY + DAY),),
        )
    )
    view, tab = fold(author.entries), QPushButton()
    qtbot.addWidget(tab)
    count_enquiries(tab, view, TODAY)
    assert (tab.text(), tab.accessibleDescription()) == ("Enquiries", "")
    count_enquiries(tab, view, TODAY + DAY)
    assert tab.text() == "Enquiries (1)"
    assert tab.accessibleDescription() == "1 line of enquiry is late"
    count_victim(tab, view, TODAY)
    assert tab.text() == "Victim (1)"
    assert tab.accessibleDescription() == "1 contact that was not safe"
    count_victim(tab, view, TODAY + DAY)
    assert tab.text() == "Victim (2)"
