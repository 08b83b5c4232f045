# SPDX-License-Identifier: Apache-2.0
"""What is asked of a promise: that it was kept, another day, or that it cannot be kept."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.cases.folding import CaseView
from app.cases.kinds import PromiseOutcome
from app.cases.when import When
from app.errors import UserError
from app.services.contacts import give_up_promise, keep_promise, move_promise
from app.services.session import Session
from ui.forms.compiled.ui_promise_fields import Ui_PromiseFields
from ui.models.contacts import PromiseRow
from ui.models.long_words import breakable
from ui.widgets.entries.fields import EntryFields

HOW_KEPT = "&How it was kept, if there is more to say"


class PromiseFields(EntryFields):
    """Asks no more than the outcome needs."""

    def __init__(
        self,
        session: Session,
        case_id: UUID,
        slot: str,
        promise: PromiseRow,
        outcome: PromiseOutcome,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_PromiseFields()
        self.ui.setupUi(self)
        self._session, self._case_id, self._slot = session, case_id, slot
        self._promise_id, self._outcome = promise.key, outcome
        ui = self.ui
        ui.what_label.setText(breakable(promise.what))
        ui.now_label.setText(promise.when)
        ui.due_edit.offer(today)
        moved, kept = outcome is PromiseOutcome.CHANGED, outcome is PromiseOutcome.KEPT
        ui.due_part.setVisible(moved)
        ui.told_part.setHidden(kept)
        if kept:
            ui.because_label.setText(HOW_KEPT)
            self.hold({"because": ui.because_edit})
        elif moved:
            fields = {"due": ui.due_edit, "because": ui.because_edit, "told": ui.told_edit}
            self.hold(fields, ("due", "because"))
        else:
            self.hold({"because": ui.because_edit, "told": ui.told_edit}, ("because",))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the outcome."""
        told = (self._session, self._case_id, self._promise_id)
        because = self.text("because")
        if self._outcome is PromiseOutcome.KEPT:
            return partial(keep_promise, *told, because, happened, self._slot)
        how = self.text("told")
        if self._outcome is PromiseOutcome.NOT_KEPT:
            return partial(give_up_promise, *told, because, how, happened, self._slot)
        due = self.day("due")
        if due is None:
            raise UserError("Choose another day.", code="promise-no-day")
        return partial(move_promise, *told, due, because, how, happened, self._slot)
