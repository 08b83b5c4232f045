# SPDX-License-Identifier: Apache-2.0
"""What is asked when a case is closed, opened again, held, or reviewed."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot

from app.cases.folding import CaseView
from app.cases.kinds import CaseClosed, LegalHoldSet, RetentionDecision, RetentionReviewed
from app.cases.when import When
from app.services.retention import close_case, reopen_case, review_retention, set_hold
from app.services.session import Session
from ui.forms.compiled.ui_closing_close_fields import Ui_ClosingCloseFields
from ui.forms.compiled.ui_closing_hold_fields import Ui_ClosingHoldFields
from ui.forms.compiled.ui_closing_review_fields import Ui_ClosingReviewFields
from ui.forms.compiled.ui_closing_why_fields import Ui_ClosingWhyFields
from ui.widgets.entries.dialog import Asked
from ui.widgets.entries.fields import Content, EntryFields

PREFIX = "closing:"
"""What the drafts of this section are called, before what they are about."""
CLOSE = Asked(
    f"{PREFIX}close",
    "Close this case",
    "Nothing is lost by it. The case leaves the list of today, and can be opened again.",
    verb="Close it",
)
REOPEN = Asked(
    f"{PREFIX}reopen",
    "Open this case again",
    "It comes back to the list of today. What was said when it was closed stays in the record.",
    verb="Open it again",
)
HOLD = Asked(
    f"{PREFIX}hold",
    "Put a legal hold on this case",
    "While it holds, the case cannot be deleted, whatever a review says.",
    verb="Put it on",
)
LIFT = Asked(
    f"{PREFIX}lift",
    "Lift the legal hold",
    "From then on, a review may again decide that the record is no longer needed.",
    verb="Lift it",
)
REVIEW = Asked(
    f"{PREFIX}review",
    "Review whether to keep this case",
    "Your force’s policy says how long such a record is kept. Casebook suggests nothing.",
)
LINE_TOO_LONG = (
    "One of the short lines is longer than 400 characters. Put the rest into the reason."
)
A_YEAR = timedelta(days=365)
_LINE = 400
_DECISIONS = {
    RetentionDecision.KEEP: "Yes: keep it",
    RetentionDecision.DELETE: "No: it may be deleted",
}


class _Fields(EntryFields):
    """What the four have in common: the case, and short lines of 400 characters."""

    lines: tuple[str, ...] = ()

    def __init__(self, session: Session, case_id: UUID, slot: str) -> None:
        super().__init__()
        self._session, self._case_id, self._slot = session, case_id, slot

    def trouble(self) -> str:
        """A short line has its limit."""
        long = any(len(self.text(name)) > _LINE for name in self.lines)
        return LINE_TOO_LONG if long else super().trouble()


class CloseFields(_Fields):
    """Asks what it ended in, why, whether the victim was told, and when to ask again."""

    lines = ("outcome",)

    def __init__(self, session: Session, case_id: UUID, today: date) -> None:
        super().__init__(session, case_id, CLOSE.slot)
        self.ui = Ui_ClosingCloseFields()
        self.ui.setupUi(self)
        ui = self.ui
        ui.review_on_edit.offer(today + A_YEAR, earliest=today)
        fields = {
            "outcome": ui.outcome_edit,
            "because": ui.because_edit,
            "told": ui.told_edit,
            "review_on": ui.review_on_edit,
        }
        self.hold(fields, required=("outcome", "because"))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Close it."""
        closed = CaseClosed(
            outcome=self.text("outcome"),
            because=self.text("because"),
            victim_told=self.text("told"),
            review_on=self.day("review_on"),
        )
        return partial(close_case, self._session, self._case_id, closed, happened, slot=self._slot)


class ReopenFields(_Fields):
    """Asks why."""

    def __init__(self, session: Session, case_id: UUID) -> None:
        super().__init__(session, case_id, REOPEN.slot)
        self.ui = Ui_ClosingWhyFields()
        self.ui.setupUi(self)
        self.ui.because_edit.set_least_lines(2)
        self.hold({"because": self.ui.because_edit}, required=("because",))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Open it again."""
        because = self.text("because")
        return partial(
            reopen_case, self._session, self._case_id, because, happened, slot=self._slot
        )


class HoldFields(_Fields):
    """Asks why, and who says so."""

    lines = ("authority",)

    def __init__(
        self, session: Session, case_id: UUID, *, held: bool, lifts: Sequence[UUID] = ()
    ) -> None:
        """``lifts`` names the entries of the holds that the officer sees, to lift them."""
        super().__init__(session, case_id, HOLD.slot if held else LIFT.slot)
        self.ui = Ui_ClosingHoldFields()
        self.ui.setupUi(self)
        self._held, self._lifts = held, () if held else tuple(lifts)
        self.ui.because_hint_label.setVisible(held)
        fields = {"because": self.ui.because_edit, "authority": self.ui.authority_edit}
        self.hold(fields, required=("because",))

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Put it on, or lift it."""
        hold = LegalHoldSet(
            held=self._held,
            because=self.text("because"),
            authority=self.text("authority"),
            lifts=self._lifts,
        )
        return partial(set_hold, self._session, self._case_id, hold, happened, slot=self._slot)


class ReviewFields(_Fields):
    """Asks whether the record is still needed, why, who says so, and when to ask again."""

    lines = ("authority",)

    def __init__(self, session: Session, case_id: UUID, today: date) -> None:
        super().__init__(session, case_id, REVIEW.slot)
        self.ui = Ui_ClosingReviewFields()
        self.ui.setupUi(self)
        ui = self.ui
        ui.decision_combo.addItem("Choose…", None)
        for decision, words in _DECISIONS.items():
            ui.decision_combo.addItem(words, decision.value)
        ui.review_on_edit.offer(today + A_YEAR, earliest=today + timedelta(days=1))
        fields = {
            "decision": ui.decision_combo,
            "because": ui.because_edit,
            "authority": ui.authority_edit,
            "review_on": ui.review_on_edit,
        }
        self.hold(fields, required=("decision", "because"))
        ui.decision_combo.currentIndexChanged.connect(self._show_day)
        self._show_day()

    def restore(self, content: Content) -> None:
        """Put back what a draft kept."""
        super().restore(content)
        self._show_day()

    def required_now(self) -> Sequence[str]:
        """What is kept needs a day on which it is asked about again."""
        return ("review_on",) if self._keeps() else ()

    def work(self, happened: When | None) -> Callable[[], CaseView]:
        """Record the review."""
        review = RetentionReviewed(
            decision=RetentionDecision(self.text("decision")),
            because=self.text("because"),
            authority=self.text("authority"),
            review_on=self.day("review_on") if self._keeps() else None,
        )
        return partial(
            review_retention, self._session, self._case_id, review, happened, slot=self._slot
        )

    def _keeps(self) -> bool:
        return self.value("decision") == RetentionDecision.KEEP.value

    @Slot()
    def _show_day(self) -> None:
        self.ui.review_on_part.setVisible(self._keeps())
