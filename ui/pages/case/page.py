# SPDX-License-Identifier: Apache-2.0
"""The page of a case: its journey, notes, decisions, clocks, people and facts, one tab each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.cases.kinds import Category, ClockStep
from app.services.auditing import view_case
from app.services.case_rows import context_of
from app.services.drafts import Draft, read_drafts
from app.services.enquiries import today_of
from app.services.journeys import CaseJourney, read_journey
from app.services.session import Session
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_case_page import Ui_CasePage
from ui.models.clocks import Group
from ui.pages.about.page import AboutPage
from ui.pages.case.counts import count_enquiries, count_on, count_victim
from ui.pages.clocks.page import ClocksPage
from ui.pages.clocks.watch import ClockReading, ClockWatch
from ui.pages.decisions.page import DecisionsPage
from ui.pages.enquiries.page import EnquiriesPage
from ui.pages.export.exporting import Exporting
from ui.pages.journey.page import JourneyPage
from ui.pages.material.page import MaterialPage
from ui.pages.notes.correcting import Correcting
from ui.pages.notes.page import NotesPage
from ui.pages.people.page import PeoplePage
from ui.pages.review.page import ReviewPage
from ui.pages.victim.page import VictimPage
from ui.widgets.answer_panel import PersonWanted
from ui.widgets.own_parent import stand_in
from ui.workbench import Workbench

Part = (
    JourneyPage
    | NotesPage
    | DecisionsPage
    | ClocksPage
    | EnquiriesPage
    | VictimPage
    | MaterialPage
    | PeoplePage
    | ReviewPage
    | AboutPage
)

TAB_KEYS = tuple(f"Ctrl+{number % 10}" for number in range(1, 11))
"""In the order of the tabs, as their tooltips say."""


@dataclass(frozen=True)
class CaseShown:
    """Which case the page shows: its neutral code, and its context in a few words."""

    code: str
    context: str


@dataclass(frozen=True)
class _Loaded:
    case: CaseJourney
    drafts: Mapping[str, Draft]


class CasePage(QWidget):
    """One case. Its parts are shown once it is read; none loses what was being written."""

    case_shown = Signal(object)
    """A CaseShown, each time the case was read."""
    case_deleted = Signal()
    """The case is no more."""

    def __init__(self, workbench: Workbench, case_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CasePage()
        self.ui.setupUi(self)
        self.case_id = case_id
        self._workbench = workbench
        self._case: CaseJourney | None = None
        self._wanted_prompt = ""
        self._wanted_stage = ""
        self._wanted_entry: UUID | None = None
        self.watch = ClockWatch(workbench, self)
        self.drafts = DraftKeeper(workbench.jobs, workbench.session, case_id, self)
        self.correcting = Correcting(workbench, case_id, self.drafts, self)
        self.exporting = Exporting(workbench, self.drafts, self)
        # In its window from the first: a widget that moves there later is styled twice.
        stack = self.ui.part_stack
        self.journey = JourneyPage(workbench, case_id, self.drafts, stack)
        self.notes = NotesPage(workbench, case_id, self.drafts, stack)
        self.decisions = DecisionsPage(workbench, case_id, self.drafts, stack)
        self.clocks = ClocksPage(workbench, case_id, self.drafts, stack)
        self.enquiries = EnquiriesPage(workbench, case_id, self.drafts, stack)
        self.victim = VictimPage(workbench, case_id, self.drafts, stack)
        self.material = MaterialPage(workbench, case_id, self.drafts, stack)
        self.people = PeoplePage(workbench, case_id, self.drafts, stack)
        self.review = ReviewPage(workbench, case_id, self.drafts, stack)
        self.about = AboutPage(workbench, case_id, self.drafts, stack)
        self._tabs: dict[QPushButton, Part] = {
            self.ui.journey_tab: self.journey,
            self.ui.notes_tab: self.notes,
            self.ui.decisions_tab: self.decisions,
            self.ui.clocks_tab: self.clocks,
            self.ui.enquiries_tab: self.enquiries,
            self.ui.victim_tab: self.victim,
            self.ui.material_tab: self.material,
            self.ui.people_tab: self.people,
            self.ui.review_tab: self.review,
            self.ui.about_tab: self.about,
        }
        self.ui.tabs_row.join(tuple(self._tabs), self.ui.more_button)
        for part in self._tabs.values():
            stack.addWidget(part)
        # Until the drafts are back, nothing can be typed that they would be put over.
        stack.setEnabled(False)
        self.ui.export_button.setEnabled(False)
        self.ui.guidance_frame.hide()
        self._connect()
        self._read_with_drafts()

    @Slot()
    def reload(self) -> None:
        """Read the case again; what is being written stays as it is."""
        if self._case is None:
            self._read_with_drafts()
            return
        read = partial(read_journey, self._workbench.session, self.case_id)
        self._workbench.jobs.database(read, self._show)

    def go_to_prompt(self, prompt_id: str) -> None:
        """Show the journey with this prompt open; if the case is still being read, then after."""
        self._wanted_prompt = prompt_id
        self._go()

    def go_to_stage(self, stage_id: str) -> None:
        """Show the journey at this stage."""
        self._wanted_stage = stage_id
        self._go()

    def show_entry(self, entry_id: UUID) -> None:
        """Show the record narrowed to this entry; if the case is still being read, then after."""
        self._wanted_entry = entry_id
        self._go()

    @Slot(str)
    def go_to_clock(self, key: str) -> None:
        """Show the clocks with this one open; without a key, the clocks alone."""
        self._go_to_tab(self.ui.clocks_tab)
        if key:
            self.clocks.go_to(key)

    def go_to_enquiry(self, key: str) -> None:
        """Show the lines of enquiry with this one open."""
        self._go_to_tab(self.ui.enquiries_tab)
        self.enquiries.go_to(key)

    def go_to_review(self) -> None:
        """Show the reviews of the case."""
        self._go_to_tab(self.ui.review_tab)

    def go_to_promise(self, promise_id: UUID) -> None:
        """Show the victim's page at this promise; if the case is still being read, then after."""
        self._go_to_tab(self.ui.victim_tab)
        self.victim.go_to_promise(promise_id)

    def go_to_victim(self, person_id: UUID) -> None:
        """Show how to reach this victim; if the case is still being read, then after."""
        self._go_to_tab(self.ui.victim_tab)
        self.victim.go_to_person(person_id)

    def showEvent(self, event: QShowEvent) -> None:
        """What is due is read again, and then every minute."""
        super().showEvent(event)
        self.watch.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: time need not be followed."""
        super().hideEvent(event)
        self.watch.rest()

    def _connect(self) -> None:
        for button, part in self._tabs.items():
            button.toggled.connect(self._show_part)
            part.changed.connect(self.reload)
        self.journey.person_wanted.connect(self._ask_person)
        self.victim.victim_wanted.connect(self._ask_victim)
        self.review.deleted.connect(self.case_deleted)
        for asking in (self.notes, self.decisions):
            asking.correct_wanted.connect(self.correcting.correct)
            self.correcting.half_written.connect(asking.mark_half_written)
        self.correcting.recorded.connect(self.reload)
        self.exporting.exported.connect(self.reload)
        self.watch.read.connect(self._show_clocks)
        self.journey.clocks.wanted.connect(self.go_to_clock)
        self.journey.clocks.done_wanted.connect(self._record_done)
        for page in (self.clocks, self.enquiries, self.review, self.material):
            page.entry_wanted.connect(self._go_to_entry)
        self.material.decision_wanted.connect(self._decide)
        self.journey.cards.enquiry_wanted.connect(self.enquiries.ask_line)
        self.ui.export_button.clicked.connect(self._export)
        self.ui.tabs_row.wanted.connect(self._go_to_tab)
        for button, keys in zip(self._tabs, TAB_KEYS, strict=True):
            self._shortcut(keys, partial(self._go_to_tab, button))
        self._shortcut("Ctrl+E", self._export)

    def _shortcut(self, keys: str, slot: Callable[[], None]) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(keys), self, context=within).activated.connect(slot)

    def _read_with_drafts(self) -> None:
        work = partial(_read_all, self._workbench.session, self.case_id)
        self._workbench.jobs.database(work, self._begin)

    def _begin(self, loaded: _Loaded) -> None:
        if self._case is not None:
            self._show(loaded.case)
            return
        self.ui.part_stack.setEnabled(True)
        self.ui.export_button.setEnabled(True)
        self._show(loaded.case)
        for part in self._tabs.values():
            part.restore_drafts(loaded.drafts)
        self.correcting.restore_drafts(loaded.drafts)
        self.exporting.restore_drafts(loaded.drafts)
        self._go()

    def _show(self, case: CaseJourney) -> None:
        self._case = case
        self.ui.guidance_frame.setVisible(case.stands_in)
        self.ui.guidance_label.setText(_stood_in(case) if case.stands_in else "")
        for part in self._tabs.values():
            part.show_case(case)
        self.watch.show_case(case)
        self._count()
        self.case_shown.emit(CaseShown(case.view.code, context_of(case)))

    def _go(self) -> None:
        """Go where the officer wants to be, as soon as the case is there."""
        if self._case is None:
            return
        entry, self._wanted_entry = self._wanted_entry, None
        for number, each in enumerate(self._case.view.entries if entry else (), 1):
            if each.id == entry:
                self._go_to_entry(number)
        if not (self._wanted_prompt or self._wanted_stage):
            return
        self.ui.journey_tab.setChecked(True)
        if self._wanted_stage:
            self.journey.show_stage(self._wanted_stage)
        if self._wanted_prompt:
            self.journey.show_prompt(self._wanted_prompt)
        self._wanted_prompt = self._wanted_stage = ""

    @Slot(object)
    def _show_clocks(self, reading: ClockReading) -> None:
        self.clocks.show_clocks(reading)
        self.journey.clocks.show_clocks(reading)
        needing = sum(row.group is Group.NEEDS for row in reading.rows)
        count_on(self.ui.clocks_tab, "Clocks", needing, f"{needing} passed or at their end")
        self._count()

    def _count(self) -> None:
        """What is late, or has become so since, beside the names of the tabs."""
        if self._case is not None:
            view, day = self._case.view, today_of(self._workbench.session)
            count_enquiries(self.ui.enquiries_tab, view, day)
            count_victim(self.ui.victim_tab, view, day)

    @Slot(str)
    def _record_done(self, key: str) -> None:
        """Show the clock with the form that records it as done."""
        self._go_to_tab(self.ui.clocks_tab)
        self.clocks.go_to(key, ClockStep.SATISFIED)

    @Slot(int)
    def _go_to_entry(self, number: int) -> None:
        """Show the record narrowed to one entry; the search says so, and can be cleared."""
        self._go_to_tab(self.ui.notes_tab)
        self.notes.show_entry(number)

    @Slot()
    def _show_part(self) -> None:
        for button, part in self._tabs.items():
            if button.isChecked():
                self.ui.part_stack.setCurrentWidget(part)

    @Slot(object)
    def _ask_person(self, wanted: PersonWanted) -> None:
        """Over the journey, so that the officer is back at the prompt when the dialog closes."""
        self.people.ask_person(wanted.category)

    @Slot(str)
    def _decide(self, template_id: str) -> None:
        """Begin the decision that a request needs before it can be made."""
        self._go_to_tab(self.ui.decisions_tab)
        self.decisions.start_from(template_id)

    @Slot()
    def _ask_victim(self) -> None:
        self.people.ask_person(Category.VICTIM.value)

    @Slot()
    def _export(self) -> None:
        if self._case is not None:
            self.exporting.export(self._case.view)

    @Slot(QPushButton)
    def _go_to_tab(self, button: QPushButton) -> None:
        """Show a part; the cursor goes to its first field, or to its tab if it has none."""
        button.setChecked(True)
        part = self._tabs[button]
        (part if stand_in(part) is not None else button).setFocus()


def _read_all(session: Session, case_id: UUID) -> _Loaded:
    loaded = _Loaded(read_journey(session, case_id), read_drafts(session, case_id))
    view_case(session, case_id)
    return loaded


def _stood_in(case: CaseJourney) -> str:
    """What is to be known of a case whose guidance is not in this casebook."""
    follows = case.view.pack
    return (
        f"This case follows guidance that is not here ({follows.pack_id}, version"
        f" {follows.version}). To answer prompts, add it or let the case follow yours"
        " (Guide, Updates)."
    )
