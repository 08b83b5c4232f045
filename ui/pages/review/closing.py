# SPDX-License-Identifier: Apache-2.0
"""A section of the review tab: closing the case, holding its record, and how long it is kept."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from app.cases.closing import Closing, closing_of
from app.cases.when import LONDON
from app.services.drafts import Draft
from app.services.journeys import CaseJourney
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_closing_part import Ui_ClosingPart
from ui.models.closing_words import closing_words
from ui.pages.review import closing_fields as fields
from ui.pages.review.closing_deleting import DeleteDialog
from ui.theme.theme import set_role
from ui.widgets.entries.asking import Asking
from ui.widgets.in_sight import bring_into_view
from ui.workbench import Workbench


class ClosingPart(QFrame):
    """Shows how the case stands, and offers what can be done next, and nothing else."""

    changed = Signal()
    """An entry was recorded here."""
    deleted = Signal(object)
    """The id of the case, which is no more: nothing of it may be shown or kept from now on."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_ClosingPart()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._case: CaseJourney | None = None
        self._closing: Closing | None = None
        self._recorded = False
        self.asking = Asking(
            workbench, case_id, drafts, fields.PREFIX, self, self.ui.begun_layout, self._reopen
        )
        self.asking.recorded.connect(self._note_recorded)
        self.asking.recorded.connect(self.changed)
        self.ui.close_button.clicked.connect(self._ask_close)
        self.ui.reopen_button.clicked.connect(self._ask_reopen)
        self.ui.review_button.clicked.connect(self._ask_review)
        self.ui.hold_button.clicked.connect(self._ask_hold)
        self.ui.delete_button.clicked.connect(self._ask_delete)

    def show_case(self, case: CaseJourney) -> None:
        """Show this case."""
        self._case = case
        self._closing = closing = closing_of(case.view)
        words = closing_words(case.view, closing, self._today())
        ui = self.ui
        is_open = closing.closed is None
        for label, text in (
            (ui.standing_label, words.state),
            (ui.standing_text_label, words.text),
            (ui.review_label, words.review),
            (ui.hold_label, words.hold),
            (ui.delete_label, words.deletion),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        set_role(ui.review_label, "warning" if words.review_due else "body")
        ui.close_button.setVisible(is_open)
        ui.reopen_button.setVisible(not is_open)
        ui.review_button.setVisible(not is_open)
        ui.hold_button.setText(
            "Put a &legal hold on it…" if closing.hold is None else "Lift the &legal hold…"
        )
        ui.delete_button.setVisible(closing.may_be_deleted)
        if self._recorded:
            self._recorded = False
            self._show_outcome()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
        self.asking.restore(drafts)

    @Slot()
    def _note_recorded(self) -> None:
        self._recorded = True

    def _show_outcome(self) -> None:
        """How the case stands now is seen, also where a letter led here from above on the page."""
        if self.isVisible():
            is_open = self._closing is None or self._closing.closed is None
            (self.ui.close_button if is_open else self.ui.review_button).setFocus()
            bring_into_view(self.ui.closing_frame)

    @Slot()
    def _ask_close(self) -> None:
        session = self._workbench.session
        self.asking.ask(fields.CLOSE, fields.CloseFields(session, self._case_id, self._today()))

    @Slot()
    def _ask_reopen(self) -> None:
        session = self._workbench.session
        self.asking.ask(fields.REOPEN, fields.ReopenFields(session, self._case_id))

    @Slot()
    def _ask_review(self) -> None:
        session = self._workbench.session
        self.asking.ask(fields.REVIEW, fields.ReviewFields(session, self._case_id, self._today()))

    @Slot()
    def _ask_hold(self) -> None:
        self._ask_held(held=self._closing is None or self._closing.hold is None)

    def _ask_held(self, *, held: bool) -> None:
        session = self._workbench.session
        holds = self._closing.holds if self._closing is not None else ()
        lifts = tuple(entry.id for entry, _ in holds)
        asked = fields.HOLD if held else fields.LIFT
        hold = fields.HoldFields(session, self._case_id, held=held, lifts=lifts)
        self.asking.ask(asked, hold)

    @Slot()
    def _ask_delete(self) -> None:
        if self._case is None:
            return
        dialog = DeleteDialog(self._workbench, self._case.view, self)
        dialog.deleted.connect(self.deleted)
        dialog.open()

    def _reopen(self, slot: str) -> None:
        """Go on with what is begun."""
        if slot in (fields.HOLD.slot, fields.LIFT.slot):
            self._ask_held(held=slot == fields.HOLD.slot)
            return
        known = {
            fields.CLOSE.slot: self._ask_close,
            fields.REOPEN.slot: self._ask_reopen,
            fields.REVIEW.slot: self._ask_review,
        }
        known[slot]()

    def _today(self) -> date:
        return self._workbench.session.clock.now().astimezone(ZoneInfo(LONDON)).date()
