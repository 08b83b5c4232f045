# SPDX-License-Identifier: Apache-2.0
"""Whether a case is open, whether its record is held, and whether it may be deleted."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseClosed,
    CaseReopened,
    LegalHoldSet,
    RetentionDecision,
    RetentionReviewed,
)

_NO_NEWS = frozenset({"retention_review", "export_made", "handed_over", "receipt"})
"""Kinds that tell nothing new about a case: a review stands after them."""


class Obstacle(StrEnum):
    """Why a case may not be deleted."""

    OPEN = "open"
    HELD = "held"
    NOT_REVIEWED = "not_reviewed"
    """No review since it was closed."""
    KEPT = "kept"
    """The latest review decided to keep it."""
    NEWS = "news"
    """Something was recorded after the review."""


@dataclass(frozen=True)
class Closing:
    """How a case stands at its end.

    Each of ``closed``, ``hold`` and ``reviewed`` goes with the entry that says so.
    """

    closed: tuple[Entry, CaseClosed] | None
    """None while the case is open."""
    hold: tuple[Entry, LegalHoldSet] | None
    """None while nothing holds the record."""
    reviewed: tuple[Entry, RetentionReviewed] | None
    """The latest review since the case was closed."""
    obstacles: tuple[Obstacle, ...]
    history: tuple[Entry, ...]
    """Every closing, opening again, hold and review, oldest first."""

    @property
    def may_be_deleted(self) -> bool:
        """Whether nothing in the record speaks against it."""
        return not self.obstacles

    @property
    def review_on(self) -> date | None:
        """The day set for the next review; None: no day is set, or the case is open."""
        if self.reviewed is not None:
            return self.reviewed[1].review_on
        return self.closed[1].review_on if self.closed is not None else None

    def review_due(self, today: date) -> bool:
        """Whether the day of a review has come; never a countdown before it."""
        return self.review_on is not None and self.review_on <= today


def closing_of(view: CaseView) -> Closing:
    """Read it from the record: what was said last counts, whoever said it."""
    closed: tuple[Entry, CaseClosed] | None = None
    hold: tuple[Entry, LegalHoldSet] | None = None
    reviewed: tuple[Entry, RetentionReviewed] | None = None
    history: list[Entry] = []
    news = False
    for entry in view.entries:
        match entry.payload:
            case CaseClosed() as payload:
                closed, reviewed = (entry, payload), None
            case CaseReopened():
                closed, reviewed = None, None
            case LegalHoldSet() as payload:
                hold = (entry, payload) if payload.held else None
            case RetentionReviewed() as payload:
                reviewed, news = ((entry, payload) if closed else None), False
        news = news or entry.payload.kind not in _NO_NEWS
        if isinstance(entry.payload, CaseClosed | CaseReopened | LegalHoldSet | RetentionReviewed):
            history.append(entry)
    decision = reviewed[1].decision if reviewed is not None else None
    found = _obstacles(is_open=closed is None, held=hold is not None, decision=decision, news=news)
    return Closing(closed, hold, reviewed, tuple(found), tuple(history))


def is_closed(view: CaseView) -> bool:
    """Whether nothing more is being done in this case."""
    return "case_closed" in view.of_kind and closing_of(view).closed is not None


def _obstacles(
    *, is_open: bool, held: bool, decision: RetentionDecision | None, news: bool
) -> Iterator[Obstacle]:
    if is_open:
        yield Obstacle.OPEN
    if held:
        yield Obstacle.HELD
    if is_open:
        return  # a review comes after closing, so there is nothing to say of one
    if decision is None:
        yield Obstacle.NOT_REVIEWED
    elif decision is RetentionDecision.KEEP:
        yield Obstacle.KEPT
    elif news:
        yield Obstacle.NEWS
