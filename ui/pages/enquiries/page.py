# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry: what is looked into, why, which way it points, and how it ended."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.cases.enquiries import lines_of
from app.guidance.model.pack import Prompt
from app.services.drafts import Draft
from app.services.enquiries import today_of
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_enquiries_page import Ui_EnquiriesPage
from ui.models.enquiries import line_rows
from ui.pages.enquiries.balance import BalancePart
from ui.pages.enquiries.card import StepWanted
from ui.pages.enquiries.fields import (
    OPENING,
    PREFIX,
    OpeningFields,
    Seed,
    StepFields,
    slot_parts,
    step_asked,
)
from ui.pages.enquiries.listing import LineList
from ui.pages.fitting import fit_column
from ui.widgets.entries.asking import Asking
from ui.widgets.in_sight import bring_into_view
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
        self._wanted = ""
        self._balance = BalancePart(self.ui, workbench.theme)
        self.lines = LineList(self.ui, workbench.theme, self.ui.open_button)
        self.asking = Asking(
            workbench, case_id, drafts, PREFIX, self, self.ui.begun_layout, self._reopen
        )
        self.ui.empty_frame.hide()
        fit_column(self.ui.enquiries_column, workbench.theme)
        self.ui.open_button.clicked.connect(self._open_new)
        self.lines.step_wanted.connect(self._ask_step)
        self.lines.entry_wanted.connect(self.entry_wanted)
        self.asking.recorded.connect(self.changed)

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
        stage = prompt.id.partition(".")[0]
        self._ask_new(Seed(prompt.question, stage, tuple(prompt.principles)))

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile, and what has become late, is shown now."""
        super().showEvent(event)
        self._stale = True
        self._refresh()

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
            lines, today = lines_of(self._case.view), today_of(self._workbench.session)
            self._balance.show_lines(lines, self._case.pack)
            self.lines.show_rows(line_rows(self._case, lines, today))
            self.ui.empty_frame.setVisible(not lines)
        card = self.lines.unfold(self._wanted) if self._wanted else None
        self._wanted = ""
        if card is not None:
            card.ui.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(card.ui.open_button)

    @Slot()
    def _open_new(self) -> None:
        self._ask_new(Seed())

    def _ask_new(self, seed: Seed) -> None:
        if self._case is None:
            return
        session = self._workbench.session
        fields = OpeningFields(session, self._case_id, self._case.pack, today_of(session), seed)
        self.asking.ask(OPENING, fields)

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
            self._open_new()
        else:
            self._ask_step(StepWanted(about[1], about[0]))
