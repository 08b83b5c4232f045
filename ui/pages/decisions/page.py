# SPDX-License-Identifier: Apache-2.0
"""Decisions: record one with its options and reasons, and read those already made."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_decisions_page import Ui_DecisionsPage
from ui.models.entries import Group, RecordRow, matching, record_rows
from ui.pages.decisions.form import SLOT, DecisionForm
from ui.pages.notes.panes import Panes
from ui.pages.notes.rows import DecisionRow, RowList
from ui.pages.record_part import RecordPart
from ui.workbench import Workbench

__all__ = ["SLOT", "DecisionsPage"]

PAGE = 25
NONE_YET = "None yet. A decision not to do something is a decision too."


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
        self._form: DecisionForm = DecisionForm(self, self.ui, workbench, case_id, drafts)
        self._list = RowList(self.ui.rows_widget, DecisionRow)
        self._panes = Panes(
            self, self.ui, workbench.theme, self.ui.decisions_scroll, self.ui.decisions_column
        )
        self.ui.earlier_button.hide()
        self.setFocusProxy(self.ui.subject_edit)
        self._form.recorded.connect(self.changed)
        self._list.correct_wanted.connect(self.correct_wanted)
        self.ui.earlier_button.clicked.connect(self._show_earlier)

    def show_case(self, case: CaseJourney) -> None:
        """Show this case, and what a decision in it can start from."""
        super().show_case(case)
        self._form.show_case(case)

    def start_from(self, template_id: str) -> None:
        """Begin a decision from this template of the guidance; what is typed already stays."""
        combo = self.ui.start_part.ui.template_combo
        place = combo.findData(template_id)
        if place >= 0:
            combo.setCurrentIndex(place)
        combo.setFocus()

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
