# SPDX-License-Identifier: Apache-2.0
"""Whether a case is open, whether its record is held, and whether it may be deleted."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseClosed,
    CaseReopened,
    LegalHoldSet,
    RetentionDecision,
    RetentionReviewed,
)

_NO_NEWS = frozenset({"export_made", "handed_over", "receipt", "officer_joined"})
"""Kinds that tell nothing new about a case: a review stands after them."""

_Hold = tuple[Entry, LegalHoldSet]


class Obstacle(StrEnum):
    """Why a case may not be deleted."""

    OPEN = "open"
    HELD = "held"
    NOT_REVIEWED = "not_reviewed"
    """No review since it was closed."""
    KEPT = "kept"
    """The latest review decided to keep it."""
    NEWS = "news"
    """Something was recorded, or came from another officer, after the review."""


@dataclass(frozen=True)
class Closing:
    """How a case stands at its end.

    Each of ``closed``, ``holds`` and ``reviewed`` goes with the entry that says so.
    """

    closed: tuple[Entry, CaseClosed] | None
    """None while the case is open."""
    holds: tuple[_Hold, ...]
    """What holds the record, oldest first: two officers may each have put a hold on it."""
    reviewed: tuple[Entry, RetentionReviewed] | None
    """The latest review since the case was closed."""
    obstacles: tuple[Obstacle, ...]
    history: tuple[Entry, ...]
    """Every closing, opening again, hold and review, oldest first."""

    @property
    def hold(self) -> _Hold | None:
        """The latest hold; None while nothing holds the record."""
        return self.holds[-1] if self.holds else None

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
    """Read it from the record: what was said last counts, whoever said it.

    But nothing that an officer had not seen is done away with: a hold stays that the lifting does
    not name, and a review does not cover what was not there yet.
    """
    closed: tuple[Entry, CaseClosed] | None = None
    holds: dict[UUID, _Hold] = {}
    reviewed: tuple[Entry, RetentionReviewed] | None = None
    history: list[Entry] = []
    since = 0
    for entry in view.entries:
        since += entry.payload.kind not in _NO_NEWS
        match entry.payload:
            case CaseClosed() as payload:
                closed, reviewed = (entry, payload), None
            case CaseReopened():
                closed, reviewed = None, None
            case LegalHoldSet(held=True) as payload:
                holds[entry.id] = (entry, payload)
            case LegalHoldSet(lifts=lifts):
                for lifted in lifts or tuple(holds):
                    holds.pop(lifted, None)
            case RetentionReviewed() as payload:
                reviewed, since = ((entry, payload) if closed else None), 0
            case _:
                continue
        history.append(entry)
    found = _obstacles(
        is_open=closed is None,
        held=bool(holds),
        decision=reviewed[1].decision if reviewed is not None else None,
        news=_has_news(view, reviewed, since),
    )
    return Closing(closed, tuple(holds.values()), reviewed, tuple(found), tuple(history))


def newsworthy(view: CaseView) -> int:
    """How many entries there are that a review has to have looked at."""
    return sum(entry.payload.kind not in _NO_NEWS for entry in view.entries)


def _has_news(view: CaseView, reviewed: tuple[Entry, RetentionReviewed] | None, since: int) -> bool:
    """Whether there is anything that the review has not looked at.

    What another officer had recorded before the review, and what came after it, stands before it
    in the record: so they are counted.
    """
    if reviewed is None:
        return False
    seen = reviewed[1].seen
    return since > 0 if seen is None else newsworthy(view) - 1 != seen


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
