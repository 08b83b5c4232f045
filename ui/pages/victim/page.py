# SPDX-License-Identifier: Apache-2.0
"""The victim: how to reach them safely, every contact, what was promised, what was told."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from app.cases.contacts import promise_named, victims
from app.cases.folding import CaseView
from app.cases.kinds import PersonAdded
from app.errors import CasebookError
from app.services.contacts import keep_promise, today
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_victim_page import Ui_VictimPage
from ui.messages import announce
from ui.models.contact_plans import code_word_of
from ui.models.contacts import VictimShown, pressing
from ui.pages.fitting import fit_sides
from ui.pages.victim.plan import ContactPlan
from ui.pages.victim.questions import Questions
from ui.pages.victim.sections import Sections
from ui.theme.theme import set_role
from ui.widgets.minute import EachMinute
from ui.widgets.scrolling import Bringing
from ui.workbench import Workbench


class VictimPage(QWidget):
    """A part of the case page. It shows one person; where there are several, one is chosen."""

    changed = Signal()
    """An entry was recorded here."""
    victim_wanted = Signal()
    """No victim is listed yet: one is to be added."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_VictimPage()
        self.ui.setupUi(self)
        self._bench = workbench
        self._case_id = case_id
        self._view: CaseView | None = None
        self._day: date | None = None
        self._stale = False
        self._wanted: UUID | None = None
        self._wanted_person: UUID | None = None
        self._settled: UUID | None = None
        self.plan = ContactPlan(self.ui.plan_holder)
        self.ui.plan_holder_layout.addWidget(self.plan)
        self.sections = Sections(self.ui, self.plan, self)
        self.questions = Questions(workbench, case_id, drafts, self, self.ui.begun_layout)
        self._bringing = Bringing(self.ui.victim_scroll)
        self._minute = EachMinute(self)
        self.setFocusProxy(self.ui.contact_button)
        self._connect()
        for part in (self.ui.nobody_frame, self.ui.parts_widget, self.ui.person_part):
            part.hide()
        self.ui.contact_button.setEnabled(False)

    def show_case(self, case: CaseJourney) -> None:
        """Show this case; the rows are made when somebody looks."""
        self._view = case.view
        self._stale = True
        self._fill_people(victims(case.view))
        self.questions.show(case.view, self.person_id)
        if self.isVisible():
            self._refresh()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
        self.questions.restore(drafts)

    def go_to_promise(self, promise_id: UUID) -> None:
        """Bring a promise into sight, with the keyboard on it; if the page is away, then after."""
        self._wanted = promise_id
        if self.isVisible() and not self._stale:
            self._go()

    def go_to_person(self, person_id: UUID) -> None:
        """Bring how to reach a person into sight, with the keyboard on changing it."""
        self._wanted_person = person_id
        if self.isVisible() and not self._stale:
            self._go()

    @property
    def person_id(self) -> UUID | None:
        """Who is shown."""
        chosen = self.ui.person_combo.currentData()
        return UUID(chosen) if chosen else None

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile is shown now, and time is followed."""
        super().showEvent(event)
        self._minute.begin()
        self._pass_time()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._minute.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, promises stand beside the plan, topics beside the contacts."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        ui = self.ui
        sides = (ui.first_parts_layout, ui.later_parts_layout)
        fit_sides(self, ui.victim_column, self._bench.theme, *sides)

    def _connect(self) -> None:
        ui = self.ui
        self.questions.recorded.connect(self._recorded)
        self.plan.change_wanted.connect(self._ask_plan)
        self.plan.code_word_wanted.connect(self._show_code_word)
        ui.person_combo.currentIndexChanged.connect(self._choose)
        ui.contact_button.clicked.connect(self.questions.ask_contact)
        ui.told_button.clicked.connect(self.questions.ask_told)
        ui.add_victim_button.clicked.connect(self.victim_wanted)
        self.sections.kept_wanted.connect(self._keep)
        self.sections.step_wanted.connect(self.questions.ask_promise)
        self._minute.passed.connect(self._pass_time)

    def _fill_people(self, people: Sequence[PersonAdded]) -> None:
        """Offer the people; who was shown stays shown. One alone is not asked about."""
        combo: QComboBox = self.ui.person_combo
        chosen = combo.currentData()
        with QSignalBlocker(combo):
            combo.clear()
            for person in people:
                combo.addItem(self._named(person), str(person.person_id))
            combo.setCurrentIndex(max(0, combo.findData(chosen)) if people else -1)
        self.ui.person_part.setVisible(len(people) > 1)
        self.ui.nobody_frame.setVisible(not people)
        self.ui.parts_widget.setVisible(bool(people))
        self.ui.contact_button.setVisible(bool(people))
        self.ui.contact_button.setEnabled(bool(people))
        self.setFocusProxy(self.ui.contact_button if people else self.ui.add_victim_button)

    def _named(self, person: PersonAdded) -> str:
        """A person's label, and how much of theirs is to be seen to."""
        if self._view is None:
            return person.pseudonym
        found = pressing(self._view, [person.person_id], today(self._bench.session))
        return f"{person.pseudonym} ({found.count} to see to)" if found.count else person.pseudonym

    def _refresh(self) -> None:
        """Show who is chosen, as the record has it on this day."""
        person = self.person_id
        if self._view is None or not self._stale:
            return
        self._stale = False
        self._day = today(self._bench.session)
        if person is None:
            return
        shown = VictimShown(self._view, person, self._day)
        # Before anybody rings comes how it is safe to ring.
        set_role(self.ui.contact_button, "primary" if shown.plan is not None else "")
        self.sections.show(shown)
        self._lead_on(shown)
        self._go()

    def _lead_on(self, shown: VictimShown) -> None:
        """Where a promise has just gone from the open ones, the keyboard goes to the next."""
        settled, self._settled = self._settled, None
        if settled is not None and settled not in [row.key for row in shown.open]:
            self.sections.focus_next_promise()

    def _go(self) -> None:
        """To the person or the promise that is wanted, whoever it was made to."""
        if self._view is None:
            return
        person, self._wanted_person = self._wanted_person, None
        if person is not None:
            self._show_person(person)
            self.plan.focus_change()
            self._bringing.bring(self.plan)
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        promise = promise_named(self._view, wanted)
        if promise is not None and promise.person_id is not None:
            self._show_person(promise.person_id)
        card = self.sections.focus_promise(wanted)
        if card is not None:
            self._bringing.bring(card)

    def _show_person(self, person_id: UUID) -> None:
        combo: QComboBox = self.ui.person_combo
        place = combo.findData(str(person_id))
        if place not in (-1, combo.currentIndex()):
            combo.setCurrentIndex(place)

    @Slot()
    def _choose(self) -> None:
        """Another person is shown."""
        if self._view is not None:
            self._stale = True
            self.sections.begin_anew()
            self.questions.show(self._view, self.person_id)
            self._refresh()

    @Slot()
    def _ask_plan(self) -> None:
        self.questions.ask_plan()

    @Slot()
    def _show_code_word(self) -> None:
        if self._view is not None and self.person_id is not None:
            self.plan.show_code_word(code_word_of(self._view, self.person_id))

    @Slot(object)
    def _keep(self, promise_id: UUID) -> None:
        """One press: it was kept, now."""
        self._settled = promise_id
        work = partial(keep_promise, self._bench.session, self._case_id, promise_id)
        self._bench.jobs.database(work, self._kept, self._not_kept)

    def _kept(self, _view: CaseView) -> None:
        announce(self, "Recorded")
        self.changed.emit()

    @Slot()
    def _recorded(self) -> None:
        self._settled = self.questions.settled
        self.changed.emit()

    def _not_kept(self, error: CasebookError) -> None:
        tried, self._settled = self._settled, None
        self.sections.let_go()
        if tried is not None:
            self.sections.focus_promise(tried)
        self._bench.jobs.report(error)

    @Slot()
    def _pass_time(self) -> None:
        """A promise becomes late at midnight, also while somebody looks."""
        if self._view is not None and self._day not in (None, today(self._bench.session)):
            self._stale = True
            self._fill_people(victims(self._view))
            self._refresh()
