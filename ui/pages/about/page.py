# SPDX-License-Identifier: Apache-2.0
"""What is known about a case: each fact with since when and why, and how to change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.guidance.model.pack import Fact
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_about_page import Ui_AboutPage
from ui.forms.compiled.ui_fact_row import Ui_FactRow
from ui.forms.compiled.ui_unknown_fact import Ui_UnknownFact
from ui.messages import announce
from ui.models.fact_words import FactState, known_facts, unknown_facts
from ui.pages.about.change_dialog import SLOT, ChangeDialog, Reason
from ui.pages.fitting import empty, fit_sides
from ui.workbench import Workbench


@dataclass(frozen=True)
class FactChosen:
    """The officer wants to say what is known about this."""

    fact_id: str


class FactRow(QWidget):
    """A fact that is known."""

    change_wanted = Signal(object)

    def __init__(self, state: FactState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FactRow()
        self.ui.setupUi(self)
        self.fact_id = state.fact_id
        self._earlier = len(state.earlier)
        ui = self.ui
        ui.name_label.setText(state.label)
        ui.value_label.setText(state.value)
        ui.since_label.setText(state.since)
        ui.differing_label.setText(state.differing)
        ui.differing_label.setVisible(bool(state.differing))
        ui.earlier_label.setText("\n".join(f"Before: {words}" for words in state.earlier))
        ui.earlier_label.hide()
        ui.earlier_button.setVisible(bool(state.earlier))
        ui.change_button.setVisible(state.fact is not None and not state.fact.derived)
        ui.change_button.setAccessibleName(f"Change: {state.label}")
        self._name_earlier()
        ui.earlier_button.clicked.connect(self._turn)
        ui.change_button.clicked.connect(self._change)

    def show_draft(self) -> None:
        """A change was begun and is waiting."""
        self.ui.change_button.setText("Go on…")

    @Slot()
    def _turn(self) -> None:
        self.ui.earlier_label.setVisible(self.ui.earlier_label.isHidden())
        self._name_earlier()

    def _name_earlier(self) -> None:
        what = "earlier value" if self._earlier == 1 else f"{self._earlier} earlier values"
        shown = not self.ui.earlier_label.isHidden()
        self.ui.earlier_button.setText(f"Hide {what}" if shown else f"Show {what}")
        name = f"{self.ui.earlier_button.text()}: {self.ui.name_label.text()}"
        self.ui.earlier_button.setAccessibleName(name)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(FactChosen(self.fact_id))


class UnknownFact(QWidget):
    """A fact about which nothing is recorded."""

    change_wanted = Signal(object)

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_UnknownFact()
        self.ui.setupUi(self)
        self.fact_id = fact.id
        self.ui.tell_button.setText(fact.label.replace("&", "&&"))
        self.ui.tell_button.setAccessibleName(f"Record: {fact.label}")
        self.ui.draft_label.hide()
        self.ui.tell_button.clicked.connect(self._tell)

    def show_draft(self) -> None:
        """An answer was begun and is waiting."""
        self.ui.draft_label.setText("You had begun")
        self.ui.draft_label.show()

    @Slot()
    def _tell(self) -> None:
        self.change_wanted.emit(FactChosen(self.fact_id))


class AboutPage(QWidget):
    """The facts of a case. None of them has to be known. Shown when they are looked at."""

    changed = Signal()
    """A fact was recorded."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutPage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._case: CaseJourney | None = None
        self._known: dict[str, FactState] = {}
        self._reasons: dict[str, Mapping[str, object]] = {}
        self._rows: dict[str, FactRow | UnknownFact] = {}
        self._focus_on = ""
        self._stale = False
        self._fit()

    def show_case(self, case: CaseJourney) -> None:
        """Show what is known about this case."""
        self._case = case
        self._stale = True
        if self.isVisible():
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What became known elsewhere meanwhile is shown now."""
        super().showEvent(event)
        self._refresh()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Remember the changes that were being written."""
        for slot, draft in drafts.items():
            if slot.startswith(SLOT) and isinstance(draft.content.get("because"), str):
                self._reasons[slot.removeprefix(SLOT)] = draft.content
        self._mark_drafts()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is not recorded stands beside what is known where there is room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_sides(self, self.ui.about_column, self._workbench.theme, self.ui.sides_layout)

    def _refresh(self) -> None:
        case = self._case
        if case is None or not self._stale:
            return
        self._stale = False
        view, officer = case.view, case.view.opening.officer
        self.ui.opened_label.setText(
            f"{view.code} was opened by {officer.signature_line()} on"
            f" {view.opened.happened.words()}."
        )
        known = known_facts(case, self._workbench.session.clock.now())
        self._known = {state.fact_id: state for state in known}
        self._rows = {}
        empty(self.ui.known_layout)
        empty(self.ui.unknown_layout)
        for state in known:
            self._put(FactRow(state), self.ui.known_layout)
        for fact in unknown_facts(case):
            self._put(UnknownFact(fact), self.ui.unknown_layout)
        self.ui.nothing_label.setVisible(not known)
        self.ui.unknown_frame.setVisible(len(self._rows) > len(known))
        self._mark_drafts()
        self._give_focus_back()

    def _put(self, row: FactRow | UnknownFact, layout: QVBoxLayout) -> None:
        row.change_wanted.connect(self._change)
        self._rows[row.fact_id] = row
        layout.addWidget(row)

    def _mark_drafts(self) -> None:
        for fact_id, reason in self._reasons.items():
            begun = reason.get("because") or reason.get("value") is not None
            if begun and fact_id in self._rows:
                self._rows[fact_id].show_draft()

    def _give_focus_back(self) -> None:
        """The row that was changed is a new one: go on where the officer was."""
        row = self._rows.get(self._focus_on)
        if isinstance(row, FactRow) and self.isVisible():
            row.ui.change_button.setFocus()
        self._focus_on = ""

    @Slot(object)
    def _change(self, chosen: FactChosen) -> None:
        if self._case is None:
            return
        fact = self._case.pack.fact(chosen.fact_id)
        reading = self._case.view.facts.get(fact.id)
        dialog = ChangeDialog(
            self._workbench,
            self._case_id,
            self._drafts,
            fact,
            self._known.get(fact.id) if reading is not None else None,
            self,
        )
        if reading is not None:
            dialog.begin_with(reading.value)
        dialog.restore(self._reasons.get(fact.id, {}))
        dialog.recorded.connect(self._recorded)
        dialog.put_aside.connect(self._keep)
        dialog.open()

    @Slot(object)
    def _recorded(self, chosen: Reason) -> None:
        self._focus_on = chosen.fact_id
        self._reasons.pop(chosen.fact_id, None)
        announce(self, "Recorded")
        self.changed.emit()

    @Slot(object)
    def _keep(self, reason: Reason) -> None:
        self._reasons[reason.fact_id] = reason.content
        self._mark_drafts()
