# SPDX-License-Identifier: Apache-2.0
"""What a search is narrowed down by: kind, days, principle, case, person."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from app.cases.codes import CaseCode
from app.cases.folding import CaseView
from app.cases.kinds import PersonAdded
from app.cases.when import LONDON
from app.services.cases import read_case
from app.services.searching import Query, case_codes
from ui.forms.compiled.ui_search_narrowing import Ui_SearchNarrowing
from ui.models.search import EVERYTHING, KINDS
from ui.widgets.wheel import WheelGuard
from ui.workbench import Workbench

BETWEEN = -1
"""Stands for two days that the officer gives."""
STRETCHES = (
    ("Any day", 0),
    ("Today", 1),
    ("The last 7 days", 7),
    ("The last 28 days", 28),
    ("Between two days", BETWEEN),
)
"""Days, today included; 0 for all."""
EVERY_CASE, ANYBODY, ANY_PRINCIPLE = "Every case", "Anybody", "Any"
FIRST_A_CASE = "Choose the case first"


class Narrowing(QFrame):
    """The fields; ``query`` puts them to the words that were typed."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_SearchNarrowing()
        self.ui.setupUi(self)
        self._bench = workbench
        self._cases: tuple[CaseCode, ...] = ()
        self._people: tuple[PersonAdded, ...] = ()
        self._guard = WheelGuard(self)
        self._fill()
        self._connect()

    def read_cases(self) -> None:
        """Offer the cases that there are now."""
        self._bench.jobs.database(partial(case_codes, self._bench.session), self._offer_cases)

    def query(self, words: str) -> Query:
        """What is looked for: these words, narrowed down as the fields say."""
        ui = self.ui
        first, last = self._days()
        case, person = ui.case_combo.currentIndex() - 1, ui.person_combo.currentIndex() - 1
        return Query(
            words=words,
            kinds=KINDS.get(ui.kind_combo.currentText(), ()),
            first=first,
            last=last,
            principle=ui.principle_combo.currentData(),
            case_id=self._cases[case].case_id if case >= 0 else None,
            person=self._people[person] if person >= 0 else None,
        )

    @Slot()
    def clear(self) -> None:
        """Search everything again."""
        ui = self.ui
        for combo in (ui.kind_combo, ui.days_combo, ui.principle_combo, ui.case_combo):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(0)
        self._offer_people(())
        self._show_days()
        self.changed.emit()

    def _fill(self) -> None:
        ui = self.ui
        ui.kind_combo.addItems([EVERYTHING, *KINDS])
        for words, days in STRETCHES:
            ui.days_combo.addItem(words, days)
        ui.principle_combo.addItem(ANY_PRINCIPLE, None)
        for principle in self._bench.session.pack.principles:
            ui.principle_combo.addItem(principle.name, principle.id)
        ui.case_combo.addItem(EVERY_CASE)
        today = self._today()
        for edit in (ui.first_edit, ui.last_edit):
            edit.setDate(QDate(today.year, today.month, today.day))
        self._offer_people(())
        self._show_days()

    def _connect(self) -> None:
        ui = self.ui
        combos = (ui.kind_combo, ui.principle_combo, ui.person_combo)
        for combo in combos:
            combo.currentIndexChanged.connect(self.changed)
        ui.days_combo.currentIndexChanged.connect(self._choose_days)
        ui.case_combo.currentIndexChanged.connect(self._choose_case)
        ui.first_edit.dateChanged.connect(self.changed)
        ui.last_edit.dateChanged.connect(self.changed)
        ui.clear_button.clicked.connect(self.clear)
        self._guard.guard(*combos, ui.days_combo, ui.case_combo, ui.first_edit, ui.last_edit)

    def _days(self) -> tuple[date | None, date | None]:
        """From which local day to which; nothing where every day will do."""
        days = self.ui.days_combo.currentData()
        if days == BETWEEN:
            return _day(self.ui.first_edit.date()), _day(self.ui.last_edit.date())
        if days == 0:
            return None, None
        today = self._today()
        return today - timedelta(days=days - 1), today

    def _today(self) -> date:
        return self._bench.session.clock.now().astimezone(ZoneInfo(LONDON)).date()

    @Slot()
    def _choose_days(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        between = self.ui.days_combo.currentData() == BETWEEN
        self.ui.first_edit_cell.setVisible(between)
        self.ui.last_edit_cell.setVisible(between)

    @Slot()
    def _choose_case(self) -> None:
        self._offer_people(())
        place = self.ui.case_combo.currentIndex() - 1
        if place >= 0:
            read = partial(read_case, self._bench.session, self._cases[place].case_id)
            self._bench.jobs.database(read, self._show_people)
        self.changed.emit()

    def _show_people(self, view: CaseView) -> None:
        """Offer the people of the case, if it is still the one that is chosen."""
        place = self.ui.case_combo.currentIndex() - 1
        if place >= 0 and self._cases[place].case_id == view.case_id:
            self._offer_people(tuple(view.people.values()))

    def _offer_people(self, people: Sequence[PersonAdded]) -> None:
        self._people = tuple(people)
        combo: QComboBox = self.ui.person_combo
        with QSignalBlocker(combo):
            combo.clear()
            chosen = self.ui.case_combo.currentIndex() > 0
            combo.addItems([ANYBODY if chosen else FIRST_A_CASE, *(p.pseudonym for p in people)])
        combo.setEnabled(bool(people))

    def _offer_cases(self, cases: tuple[CaseCode, ...]) -> None:
        """Offer these; the one that is chosen stays chosen."""
        if cases == self._cases:
            return
        place = self.ui.case_combo.currentIndex() - 1
        chosen = self._cases[place].case_id if place >= 0 else None
        self._cases = cases
        combo: QComboBox = self.ui.case_combo
        with QSignalBlocker(combo):
            combo.clear()
            combo.addItems([EVERY_CASE, *(each.code for each in cases)])
            kept = [number for number, each in enumerate(cases, 1) if each.case_id == chosen]
            combo.setCurrentIndex(kept[0] if kept else 0)


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
