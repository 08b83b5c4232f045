# SPDX-License-Identifier: Apache-2.0
"""Decisions: record one with its options and reasons, and read those already made."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import DecisionRecorded
from app.cases.when import When
from app.services.entries import record_decision
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_decisions_page import Ui_DecisionsPage
from ui.models.entries import Group, RecordRow, matching, record_rows
from ui.pages.notes_form import EntryForm
from ui.pages.notes_panes import Panes
from ui.pages.notes_rows import DecisionRow, RowList
from ui.pages.notes_writing import LINE_TOO_LONG, MOST_IN_LINE, lines_of
from ui.pages.record_part import RecordPart
from ui.workbench import Workbench

SLOT = "decision"
PAGE = 25
NONE_YET = "None yet. A decision not to do something is a decision too."


class DecisionForm(EntryForm):
    """Writes a decision. What has to be decided, what was chosen and why are needed."""

    def __init__(
        self,
        page: QWidget,
        ui: Ui_DecisionsPage,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
    ) -> None:
        self._case_id = case_id
        edits = {
            "subject": ui.subject_edit,
            "options": ui.options_edit,
            "chosen": ui.chosen_edit,
            "rationale": ui.rationale_edit,
            "for": ui.for_edit,
            "against": ui.against_edit,
            "victim_view": ui.victim_view_edit,
        }
        for name, edit in edits.items():
            edit.set_least_lines(1 if name in ("subject", "chosen") else 2)
        fields = {**edits, "authority": ui.authority_edit, "review": ui.review_edit}
        required = ("subject", "chosen", "rationale")
        super().__init__(page, ui, workbench, drafts, SLOT, fields, required)

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the decision."""
        decision = DecisionRecorded(
            subject=self.text("subject"),
            options=lines_of(self.text("options")),
            chosen=self.text("chosen"),
            rationale=self.text("rationale"),
            points_for=lines_of(self.text("for")),
            points_against=lines_of(self.text("against")),
            victim_view=self.text("victim_view"),
            authority=self.text("authority"),
            review_on=self.text("review"),
            stage_id=self.stage_id,
        )
        session = self._bench.session
        return partial(record_decision, session, self._case_id, decision, happened, SLOT)

    def trouble(self) -> str:
        """An option is one line, and a line has its limit."""
        options = lines_of(self.text("options"))
        if any(len(option) > MOST_IN_LINE for option in options):
            return LINE_TOO_LONG
        return super().trouble()


class DecisionsPage(RecordPart):
    """The decisions of a case, and where the next one is written."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DecisionsPage()
        self.ui.setupUi(self)
        self._made: tuple[RecordRow, ...] = ()
        self._limit = PAGE
        self._form = DecisionForm(self, self.ui, workbench, case_id, drafts)
        self._list = RowList(self.ui.rows_widget, DecisionRow)
        self._panes = Panes(
            self, self.ui, workbench.theme, self.ui.decisions_scroll, self.ui.decisions_column
        )
        self.ui.earlier_button.hide()
        self.setFocusProxy(self.ui.subject_edit)
        self._form.recorded.connect(self.changed)
        self._list.correct_wanted.connect(self.correct_wanted)
        self.ui.earlier_button.clicked.connect(self._show_earlier)

    def make_rows(self, case: CaseJourney) -> None:
        """Show the decisions, as far as they were asked for."""
        self._made = matching(record_rows(case), Group.DECISIONS, "")
        self._show_rows()

    def _show_rows(self) -> None:
        self._list.show_rows(self._made[: self._limit], self.ui.record_button)
        self.ui.count_label.setText(NONE_YET if not self._made else f"{len(self._made)} so far")
        more = min(PAGE, len(self._made) - self._limit)
        self.ui.earlier_button.setVisible(more > 0)
        self.ui.earlier_button.setText(f"Show {more} earlier")
        rows = self._list.rows
        if rows:
            QWidget.setTabOrder(rows[-1].stops()[-1], self.ui.earlier_button)

    @Slot()
    def _show_earlier(self) -> None:
        self._limit += PAGE
        self._show_rows()
