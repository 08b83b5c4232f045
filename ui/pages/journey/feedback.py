# SPDX-License-Identifier: Apache-2.0
"""Brings what an officer says of a prompt to where it is kept, and keeps the half-written."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from app.errors import CasebookError
from app.services.drafts import Draft
from app.services.feedback import FEEDBACK_SLOT, PersonalComment, give_feedback
from ui.drafts import DraftKeeper
from ui.widgets.feedback_form import FeedbackChanged, FeedbackForm, FeedbackWanted
from ui.workbench import Workbench


class FeedbackDesk(QObject):
    """Between the form beside the cards and the casebook."""

    def __init__(
        self,
        workbench: Workbench,
        case_id: UUID,
        drafts: DraftKeeper,
        form: FeedbackForm,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._bench = workbench
        self._case_id = case_id
        self._drafts = drafts
        self._form = form
        self._sent: list[str] = []
        """The prompts whose feedback is under way; what came of it comes back in that order."""
        form.send_wanted.connect(self._send)
        form.changed.connect(self._changed)

    def restore(self, drafts: Mapping[str, Draft]) -> None:
        """Put back what was being said when the casebook was last closed."""
        for slot, draft in drafts.items():
            if slot.startswith(FEEDBACK_SLOT):
                self._form.restore(slot.removeprefix(FEEDBACK_SLOT), draft.content)

    @Slot(object)
    def _changed(self, change: FeedbackChanged) -> None:
        slot = f"{FEEDBACK_SLOT}{change.prompt_id}"
        if change.content is None:
            self._drafts.dropped(slot)
        else:
            self._drafts.changed(slot, change.content)

    @Slot(object)
    def _send(self, wanted: FeedbackWanted) -> None:
        self._sent.append(wanted.prompt_id)
        work = partial(
            give_feedback,
            self._bench.session,
            self._case_id,
            wanted.prompt_id,
            wanted.reason,
            wanted.comment,
        )
        self._bench.jobs.database(work, self._kept, self._refused)

    def _kept(self, _nothing: None) -> None:
        prompt_id = self._sent.pop(0)
        self._drafts.dropped(f"{FEEDBACK_SLOT}{prompt_id}")
        self._form.kept(prompt_id)

    def _refused(self, error: CasebookError) -> None:
        found = error.found if isinstance(error, PersonalComment) else ()
        if not self._form.refused(self._sent.pop(0), error.sentence, found):
            self._bench.jobs.report(error)
