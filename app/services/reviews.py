# SPDX-License-Identifier: Apache-2.0
"""Supervision: recording a review of a case, and reading what reviews have asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from app.cases import reviews
from app.cases.contacts import Urgency, local_day, open_promises, promises
from app.cases.enquiries import Lean, in_turn, leans, lines_of
from app.cases.folding import CaseView
from app.cases.kinds import ReviewOutcome, ReviewRecorded
from app.cases.merging import differing_facts
from app.cases.reviews import Review, Supervision, supervision
from app.cases.telling.parts import day_words
from app.cases.values import LONGEST_TEXT
from app.cases.when import When
from app.errors import UserError
from app.handover.receipt import is_genuine
from app.services.clocks.first import clock_named, first_clocks, why_first
from app.services.journeys import journey_of
from app.services.session import Session
from app.vault.signing import check_signature

REVIEW_SLOT = "supervision"
"""What the draft of a review is called."""


@dataclass(frozen=True)
class ReviewSaid:
    """What a supervisor says of a case. ``next_on`` is the day of the next review, if any."""

    outcome: ReviewOutcome
    findings: str
    challenge: str = ""
    actions: Sequence[str] = ()
    next_on: date | None = None


def read_supervision(view: CaseView) -> Supervision:
    """The reviews of a case, who signed them, and what is still asked for."""
    return supervision(view, partial(is_genuine, view.case_id, check=check_signature))


def has_had(view: CaseView, author: str) -> bool:
    """Whether the case is or was this author's: what they review is then not counter-signed."""
    return reviews.has_had(view, author, partial(is_genuine, view.case_id, check=check_signature))


def record_review(
    session: Session,
    case_id: UUID,
    said: ReviewSaid,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record a review of the case as it stands in this casebook now.

    ``happened`` is when it was looked at and talked over; None: now.

    Raises:
        UserError: findings are missing, a challenge does not say what is to be thought through
            again, an outcome with actions has none, or a text is too long.
    """
    actions = tuple(action.strip() for action in said.actions if action.strip())
    challenge = said.challenge.strip()
    _check(said, challenge, actions)
    view = session.view(case_id)
    payload = ReviewRecorded(
        reviewer=session.officer,
        up_to=view.head.hash,
        outcome=said.outcome,
        findings=said.findings,
        challenge=challenge,
        actions=actions,
        next_on="" if said.next_on is None else said.next_on.isoformat(),
    )
    return session.record(case_id, payload, happened, slot=slot)


def _check(said: ReviewSaid, challenge: str, actions: Sequence[str]) -> None:
    if not said.findings.strip():
        raise UserError("Write what you found.", code="review-empty")
    if said.outcome is ReviewOutcome.CHALLENGED and not challenge:
        raise UserError(
            "Write what is to be thought through again, and why.", code="review-challenge-empty"
        )
    if said.outcome is ReviewOutcome.WITH_ACTIONS and not actions:
        raise UserError("Write at least one action.", code="review-actions-empty")
    if any(len(text) > LONGEST_TEXT for text in (said.findings, challenge, *actions)):
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )


@dataclass(frozen=True)
class FirstReview:
    """Something about reviews that comes first in a case.

    ``review`` asks this officer for something (``asks``); or it is this officer's own, and the
    day that it set for the next one has come.
    """

    case_id: UUID
    review: Review
    asks: bool

    @property
    def title(self) -> str:
        """What is asked or to be done, as it was written."""
        if not self.asks:
            return "Review this case again"
        said = self.review.payload
        return said.challenge.strip() or next(iter(said.actions), said.findings).strip()

    @property
    def because(self) -> str:
        """Why it comes first."""
        said = self.review.payload
        if self.asks:
            by = said.reviewer.signature_line()
            return f"Asked for by {by} in a review, {self.review.entry.happened.words()}."
        day = self.review.next_day
        return f"You set the next review for {day_words(day)}."


def first_review(view: CaseView, author: str) -> FirstReview | None:
    """What a review asks of this author, or that they are to review the case again.

    Of several that ask, the one that has waited longest. Whose day has not come is given too.
    """
    found = read_supervision(view)
    if has_had(view, author):
        asking = [review for review in found.asking if review.countersigned]
        return FirstReview(view.case_id, asking[-1], asks=True) if asking else None
    last = found.last
    if last is None or last.entry.author != author or last.next_day is None:
        return None
    return FirstReview(view.case_id, last, asks=False)


def review_day(view: CaseView, author: str) -> date | None:
    """From which day on (in London) something about reviews comes first for this author."""
    first = first_review(view, author)
    if first is None:
        return None
    return local_day(first.review.entry.recorded_at) if first.asks else first.review.next_day


def stands_out(session: Session, case_id: UUID) -> tuple[str, ...]:
    """What a reviewer looks at first in a case, worst first, a line for each; mostly a few.

    Never what is in order: with thirty cases a week a supervisor needs the exceptions.
    """
    view = session.view(case_id)
    return tuple(
        line
        for lines in (
            _clocks(session, view),
            _promises(view, local_day(session.clock.now())),
            _enquiries(view, local_day(session.clock.now())),
            _unanswered(session, view),
            _differing(view),
        )
        for line in lines
    )


def _clocks(session: Session, view: CaseView) -> Iterator[str]:
    for first in first_clocks(session, [view]):
        clock = clock_named(session, view, first.clock)
        about = f" ({clock.about})" if clock.about else ""
        yield f"{clock.rule.title}{about}: {why_first(clock, session.clock.now())}"


def _promises(view: CaseView, today: date) -> Iterator[str]:
    late = [each for each in open_promises(promises(view)) if each.urgency(today) is Urgency.LATE]
    if late:
        yield f"{_many(len(late), 'promise')} to the victim late, the first: {late[0].what}"


def _enquiries(view: CaseView, today: date) -> Iterator[str]:
    lines = lines_of(view)
    late = [line for line in in_turn(lines, today) if line.is_late(today)]
    if late:
        title = late[0].opening.title
        yield f"{_many(len(late), 'line')} of enquiry late, the first: {title}"
    if Lean.ALL_VICTIM in leans(lines):
        yield "Every open line of enquiry looks at the victim"


def _unanswered(session: Session, view: CaseView) -> Iterator[str]:
    case = journey_of(session, view)
    waiting = sum(
        prompt.prompt.core and prompt.outcome == "open"
        for stage in case.journey.stages
        if stage.stage.number <= case.current.stage.number
        for prompt in stage.prompts
    )
    if waiting:
        yield f"{_many(waiting, 'prompt')} of the first ten minutes not answered"


def _differing(view: CaseView) -> Iterator[str]:
    facts = len(differing_facts(view))
    if facts:
        yield f"Officers differ on {_many(facts, 'fact')}"


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
