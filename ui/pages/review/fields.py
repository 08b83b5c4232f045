# SPDX-License-Identifier: Apache-2.0
"""What is asked of a review: what was found, what is to be thought through, what is to be done."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot

from app.cases.folding import CaseView
from app.cases.kinds import ReviewOutcome
from app.cases.telling.oversight import REVIEW_WORDS
from app.cases.when import When
from app.services.reviews import REVIEW_SLOT, ReviewSaid, record_review
from app.services.session import Session
from ui.forms.compiled.ui_review_fields import Ui_ReviewFields
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import Content, EntryFields

CHOOSE = "Choose…"
A_MONTH = timedelta(days=28)
OWN = (
    "You have had this case yourself. What you record here is not counter-signed: for that another"
    " officer reviews it in their own casebook."
)
REVIEWING = Asked(
    REVIEW_SLOT,
    "Record a review",
    "Of the case as it stands in this casebook now. Your key signs it.",
)


class ReviewFields(EntryFields):
    """Asks only what the outcome needs."""

    def __init__(self, session: Session, case_id: UUID, today: date, *, own: bool) -> None:
        """``own``: the officer has had this case, so that nobody counter-signs here."""
        super().__init__()
        self.ui = Ui_ReviewFields()
        self.ui.setupUi(self)
        self._session, self._case_id = session, case_id
        ui = self.ui
        ui.own_label.setText(OWN)
        ui.own_label.setVisible(own)
        ui.outcome_combo.addItem(CHOOSE, None)
        for outcome, words in REVIEW_WORDS.items():
            ui.outcome_combo.addItem(words, outcome.value)
        ui.challenge_edit.set_least_lines(2)
        ui.actions_edit.set_least_lines(2)
        ui.next_edit.offer(today + A_MONTH, earliest=today)
        ui.outcome_combo.currentIndexChanged.connect(self._turn)
        self.hold(
            {
                "outcome": ui.outcome_combo,
                "findings": ui.findings_edit,
                "challenge": ui.challenge_edit,
                "actions": ui.actions_edit,
                "next": ui.next_edit,
            },
            ("outcome", "findings"),
        )
        self._turn()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """What records the review."""
        said = ReviewSaid(
            outcome=ReviewOutcome(self.text("outcome")),
            findings=self.text("findings"),
            challenge=self.text("challenge"),
            actions=self.text("actions").splitlines(),
            next_on=self.day("next"),
        )
        return partial(record_review, self._session, self._case_id, said, happened, REVIEW_SLOT)

    def required_now(self) -> Sequence[str]:
        """A challenge says what, and actions are named."""
        wanted = {
            ReviewOutcome.CHALLENGED.value: "challenge",
            ReviewOutcome.WITH_ACTIONS.value: "actions",
        }
        name = wanted.get(self.text("outcome"))
        return (name,) if name else ()

    def restore(self, content: Content) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """What was written stays in sight, whatever the outcome is now."""
        ui, outcome = self.ui, self.value("outcome")
        challenged = outcome == ReviewOutcome.CHALLENGED.value
        ui.challenge_part.setVisible(challenged or bool(self.text("challenge")))
        to_do = challenged or outcome == ReviewOutcome.WITH_ACTIONS.value
        ui.actions_part.setVisible(to_do or bool(self.text("actions")))
