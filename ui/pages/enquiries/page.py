# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry: what is looked into, why, which way it points, and how it ended."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.cases.enquiries import Line, lines_of
from app.guidance.model.pack import Prompt
from app.services.drafts import Draft
from app.services.enquiries import today_of
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_enquiries_page import Ui_EnquiriesPage
from ui.models.enquiries import LineRow, in_groups, line_rows
from ui.pages.enquiries.balance import BalancePart
from ui.pages.enquiries.card import StepWanted
from ui.pages.enquiries.fields import (
    NEW_SLOT,
    OPENING,
    PREFIX,
    OpeningFields,
    Seed,
    StepFields,
    seed_of,
    slot_parts,
    step_asked,
)
from ui.pages.enquiries.listing import LineList
from ui.pages.fitting import fit_column
from ui.widgets.entries.asking import Asking
from ui.widgets.in_sight import bring_into_view
from ui.widgets.minute import EachMinute
from ui.workbench import Workbench


class EnquiriesPage(QWidget):
    """A part of the case page. Its rows are made when it is looked at, not before."""

    changed = Signal()
    """An entry was recorded here."""
    entry_wanted = Signal(int)
    """The number of an entry that the officer wants to see in the record."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_EnquiriesPage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._case: CaseJourney | None = None
        self._stale = False
        self._day: date | None = None
        self._wanted = self._said_of = ""
        self._opened = False
        self._minute = EachMinute(self)
        self._balance = BalancePart(self.ui, workbench.theme)
        self.lines = LineList(self.ui, workbench.theme, self.ui.open_button, self._rows_of)
        layout = self.ui.begun_layout
        self.asking = Asking(
            workbench, case_id, drafts, PREFIX, self, layout, self._reopen, self._about
        )
        self.ui.empty_frame.hide()
        self.setFocusProxy(self.ui.open_button)
        fit_column(self.ui.enquiries_column, workbench.theme)
        self.ui.open_button.clicked.connect(self._open_new)
        self.lines.step_wanted.connect(self._ask_step)
        self.lines.entry_wanted.connect(self.entry_wanted)
        self.asking.recorded.connect(self._recorded)
        self._minute.passed.connect(self._pass_time)

    def show_case(self, case: CaseJourney) -> None:
        """Show this case."""
        self._case = case
        self._stale = True
        if self.isVisible():
            self._refresh()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
        self.asking.restore(drafts)

    def go_to(self, key: str) -> None:
        """Bring the line with this id into sight, opened, with the keyboard on it."""
        self._wanted = key
        if self.isVisible():
            self._refresh()

    @Slot(object)
    def ask_line(self, prompt: Prompt) -> None:
        """Ask for a new line to which a prompt of the journey leads."""
        self._ask_new(seed_of(prompt))

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile, and what has become late, is shown now."""
        super().showEvent(event)
        self._minute.begin()
        self._pass_time()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self._minute.rest()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_column(self.ui.enquiries_column, self._workbench.theme)

    def _refresh(self) -> None:
        if self._case is None:
            return
        if self._stale:
            self._stale = False
            self._show_lines(self._case)
        card = self.lines.unfold(self._wanted) if self._wanted else None
        self._wanted = ""
        if card is not None:
            card.ui.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(card.ui.open_button)

    def _show_lines(self, case: CaseJourney) -> None:
        lines, self._day = lines_of(case.view), today_of(self._workbench.session)
        at = self.window().focusWidget()
        self._balance.show_lines(lines, case.pack)
        self.lines.show_lines(in_groups(case.view, lines, self._day))
        self.ui.empty_frame.setVisible(not lines)
        if self._opened and lines:
            self._wanted = str(lines[-1].enquiry_id)
        head = self.lines.head_of(self._said_of) if self._said_of else None
        if head is not None and (at is None or not isValid(at) or not at.isVisible()):
            # The button that was pressed has gone with what it was for.
            head.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(head)
        self._opened, self._said_of = False, ""

    def _rows_of(self, lines: Sequence[Line]) -> Sequence[LineRow]:
        if self._case is None:
            return ()
        return line_rows(self._case, lines, today_of(self._workbench.session))

    @Slot()
    def _pass_time(self) -> None:
        """A line becomes late at midnight, also while somebody looks."""
        if self._case is not None and self._day not in (None, today_of(self._workbench.session)):
            self._stale = True
            self._refresh()

    @Slot()
    def _recorded(self) -> None:
        """Show what was recorded where the officer looks for it."""
        about = slot_parts(self.asking.recorded_slot)
        self._said_of = about[1] if about is not None else ""
        self._opened = about is None and self.isVisible()
        self.changed.emit()

    @Slot()
    def _open_new(self) -> None:
        self._ask_new(Seed())

    def _ask_new(self, seed: Seed) -> None:
        if self._case is None:
            return
        session = self._workbench.session
        fields = OpeningFields(session, self._case_id, self._case.pack, today_of(session), seed)
        self.asking.ask(replace(OPENING, slot=seed.slot), fields)

    @Slot(object)
    def _ask_step(self, wanted: StepWanted) -> None:
        row, session = self.lines.row(wanted.key), self._workbench.session
        if row is not None:
            fields = StepFields(session, self._case_id, row, wanted.step, today_of(session))
            self.asking.ask(step_asked(row, wanted.step), fields)

    def _reopen(self, slot: str) -> None:
        """Go on with what is begun: a new line, or a step of one that is there."""
        about = slot_parts(slot)
        if about is None:
            self._ask_new(self._seed_for(slot))
        else:
            self._ask_step(StepWanted(about[1], about[0]))

    def _seed_for(self, slot: str) -> Seed:
        """What a line that is begun was to begin with: a prompt of the journey, or nothing."""
        prompt_id = slot.removeprefix(f"{NEW_SLOT}:")
        if self._case is None or not self._case.pack.has_prompt(prompt_id):
            return Seed(slot=slot)
        return seed_of(self._case.pack.prompt(prompt_id))

    def _about(self, slot: str) -> str:
        """The line that something is begun about, by its title."""
        about = slot_parts(slot)
        if about is None:
            return self._seed_for(slot).question
        lines = lines_of(self._case.view) if self._case is not None else ()
        return next((li.opening.title for li in lines if str(li.enquiry_id) == about[1]), "")
