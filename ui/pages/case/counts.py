# SPDX-License-Identifier: Apache-2.0
"""How much is to be seen to behind a tab: beside its name, and in words for a screen reader."""

from datetime import date

from PySide6.QtWidgets import QPushButton

from app.cases.contacts import victims
from app.cases.enquiries import lines_of
from app.cases.folding import CaseView
from ui.models.contacts import pressing
from ui.models.enquiries import late_count
from ui.widgets.tab_row import COUNT

ENQUIRIES, VICTIM = "Enquiries", "Victim"


def count_on(tab: QPushButton, name: str, count: int, words: str) -> None:
    """Show a count beside the name of a tab; none, where there is nothing to see to."""
    tab.setProperty(COUNT, count)
    tab.setText(f"{name} ({count})" if count else name)
    tab.setAccessibleDescription(words if count else "")


def count_enquiries(tab: QPushButton, view: CaseView, today: date) -> None:
    """Lines that are late; ``today`` is the local day."""
    late = late_count(lines_of(view), today)
    lines = "line of enquiry is" if late == 1 else "lines of enquiry are"
    count_on(tab, ENQUIRIES, late, f"{late} {lines} late")


def count_victim(tab: QPushButton, view: CaseView, today: date) -> None:
    """Promises late or due today, contacts that were not safe, and contact that is overdue."""
    found = pressing(view, [person.person_id for person in victims(view)], today)
    count_on(tab, VICTIM, found.count, found.words)
