# SPDX-License-Identifier: Apache-2.0
"""Review: supervision, handing over, closing the case and how long it is kept."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.cases.contacts import local_day
from app.cases.folding import CaseView
from app.errors import CasebookError
from app.services.drafts import Draft
from app.services.handing_over import (
    HAND_OVER_SLOT,
    Given,
    add_receipt,
    read_hand_overs,
    read_receipt_file,
)
from app.services.journeys import CaseJourney
from app.services.reviews import REVIEW_SLOT, has_had, read_supervision, stands_out
from ui.drafts import DraftKeeper
from ui.forms.compiled.ui_review_page import Ui_ReviewPage
from ui.messages import announce, show_text
from ui.models.reviews import asked_rows, hand_over_rows, review_rows, state_words
from ui.pages.fitting import empty, fit_column
from ui.pages.review.closing import ClosingPart
from ui.pages.review.fields import REVIEWING, ReviewFields
from ui.pages.review.hand_over import HandOverDialog
from ui.pages.review.rows import AskedRow, HandOverCard, ReviewCard
from ui.widgets.entries.asking import Asking
from ui.workbench import Workbench

RECEIPTS = "Receipts (*.json);;All files (*)"
GO_ON = "Go on handing over…"
HAND_OVER = "&Hand over…"


class ReviewPage(QWidget):
    """A part of the case page. Its rows are made when it is looked at, not before."""

    changed = Signal()
    """An entry was recorded here."""
    deleted = Signal(object)
    """The id of the case, which is no more."""
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
        self.ui = Ui_ReviewPage()
        self.ui.setupUi(self)
        self._workbench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._view: CaseView | None = None
        self._stale = False
        self._hand_over: Mapping[str, object] = {}
        self.asking = Asking(
            workbench, case_id, drafts, REVIEW_SLOT, self, self.ui.begun_layout, self._reopen
        )
        self.closing = ClosingPart(workbench, case_id, drafts, self.ui.review_column)
        self.ui.closing_holder_layout.addWidget(self.closing)
        for hidden in (self.ui.asked_frame, self.ui.stands_out_label):
            hidden.hide()
        show_text(self.ui.receipt_label, "")
        fit_column(self.ui.review_column, workbench.theme)
        self.setFocusProxy(self.ui.review_button)
        self._connect()

    def show_case(self, case: CaseJourney) -> None:
        """Show this case; the rows are made when somebody looks."""
        self._view = case.view
        self._stale = True
        self.closing.show_case(case)
        if self.isVisible():
            self._refresh()

    def restore_drafts(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being written."""
        self.asking.restore(drafts)
        self.closing.restore_drafts(drafts)
        kept = drafts.get(HAND_OVER_SLOT)
        self._keep_hand_over(kept.content if kept is not None else {})

    def showEvent(self, event: QShowEvent) -> None:
        """What was recorded elsewhere meanwhile, and what has become late, is shown now."""
        super().showEvent(event)
        self._stale = True
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """A larger text needs a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            fit_column(self.ui.review_column, self._workbench.theme)

    def _connect(self) -> None:
        self.ui.review_button.clicked.connect(self._review)
        self.ui.hand_over_button.clicked.connect(self._ask_hand_over)
        self.ui.receipt_button.clicked.connect(self._choose_receipt)
        self.asking.recorded.connect(self.changed)
        self.closing.changed.connect(self.changed)
        self.closing.deleted.connect(self.deleted)

    def _refresh(self) -> None:
        if self._view is None or not self._stale:
            return
        self._stale = False
        view, now = self._view, self._workbench.session.clock.now()
        found = read_supervision(view)
        self.ui.standing_label.setText(state_words(found, local_day(now)))
        asked = asked_rows(view, found)
        self.ui.asked_frame.setVisible(bool(asked))
        self._fill(self.ui.asked_layout, [AskedRow(each) for each in asked])
        self._fill(self.ui.reviews_layout, [ReviewCard(r) for r in review_rows(view, found, now)])
        rows = hand_over_rows(view, read_hand_overs(view), now)
        self.ui.hand_over_nothing_label.setVisible(not rows)
        self._fill(self.ui.hand_overs_layout, [HandOverCard(row) for row in rows])
        self._look()

    def _fill(
        self, layout: QVBoxLayout, rows: Sequence[AskedRow | ReviewCard | HandOverCard]
    ) -> None:
        empty(layout)
        before: QWidget = self.ui.review_button
        if layout is self.ui.hand_overs_layout:
            before = self.ui.receipt_button
        for row in rows:
            layout.addWidget(row)
            if isinstance(row, ReviewCard | HandOverCard):
                row.entry_wanted.connect(self.entry_wanted)
                QWidget.setTabOrder(before, row.ui.entry_button)
                before = row.ui.entry_button

    def _look(self) -> None:
        work = partial(stands_out, self._workbench.session, self._case_id)
        self._workbench.jobs.database(work, self._show_standing_out)

    def _show_standing_out(self, lines: tuple[str, ...]) -> None:
        said = "\n".join(f"• {line}" for line in lines)
        self.ui.stands_out_label.setText(f"Look at first:\n{said}" if said else "")
        self.ui.stands_out_label.setVisible(bool(said))

    @Slot()
    def _review(self) -> None:
        if self._view is None:
            return
        session = self._workbench.session
        own = has_had(self._view, session.author)
        fields = ReviewFields(session, self._case_id, local_day(session.clock.now()), own=own)
        self.asking.ask(REVIEWING, fields)

    def _reopen(self, _slot: str) -> None:
        self._review()

    @Slot()
    def _ask_hand_over(self) -> None:
        if self._view is None:
            return
        dialog = HandOverDialog(self._workbench, self._view, self._drafts, self._hand_over, self)
        dialog.put_aside.connect(self._keep_hand_over)
        dialog.handed_over.connect(self._handed_over)
        dialog.open()

    @Slot(object)
    def _keep_hand_over(self, content: Mapping[str, object]) -> None:
        self._hand_over = content
        self.ui.hand_over_button.setText(GO_ON if content else HAND_OVER)

    @Slot(object)
    def _handed_over(self, _given: Given) -> None:
        self._keep_hand_over({})
        self.changed.emit()

    @Slot()
    def _choose_receipt(self) -> None:
        path = self._workbench.dialogs.open_path(self, "Choose a receipt", RECEIPTS)
        if path is None:
            return
        show_text(self.ui.receipt_label, "")
        self.ui.receipt_button.setEnabled(False)
        work = partial(read_receipt_file, Path(path))
        self._workbench.jobs.compute(work, self._add_receipt, self._receipt_failed)

    def _add_receipt(self, data: bytes) -> None:
        work = partial(add_receipt, self._workbench.session, self._case_id, data)
        self._workbench.jobs.database(work, self._receipt_added, self._receipt_failed)

    def _receipt_added(self, _view: CaseView) -> None:
        self.ui.receipt_button.setEnabled(True)
        self.ui.receipt_button.setFocus()
        announce(self, "The receipt is recorded")
        self.changed.emit()

    def _receipt_failed(self, error: CasebookError) -> None:
        self.ui.receipt_button.setEnabled(True)
        show_text(self.ui.receipt_label, error.sentence)
        self.ui.receipt_button.setFocus()
