# SPDX-License-Identifier: Apache-2.0
"""How a case stands at its end, in words."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.when import LONDON, exactly
from app.services.retention import Closing, Grounds, Obstacle
from ui.models.times import day_words

OPEN = "This case is open."
OPEN_TEXT = (
    "Close it when nothing more is being done. It can be read and searched as before, and opened"
    " again at any time."
)
NO_DAY = "No day is set on which to ask whether this record is still needed."
OBSTACLES = {
    Obstacle.OPEN: "the case is closed",
    Obstacle.HELD: "the legal hold is lifted",
    Obstacle.NOT_REVIEWED: "a review says that the record is no longer needed",
    Obstacle.KEPT: "a later review says that the record is no longer needed",
    Obstacle.NEWS: "it is reviewed again, since something came into the record after the review",
}
"""What has to happen first, after “once”."""
MAY_GO = "The review allows it to be deleted. That needs your passphrase, and cannot be undone."
GROUNDS = {
    Grounds.REVIEWED: "The review found no further need for it",
    Grounds.TRANSFERRED: "It is kept elsewhere now: on the force’s system, or by another officer",
    Grounds.MISTAKE: "It was opened by mistake, or for practice",
    Grounds.ORDERED: "A court, the Information Commissioner or the force said so",
}


@dataclass(frozen=True)
class ClosingWords:
    """What the section shows; empty where there is nothing to say."""

    state: str
    text: str
    review: str
    review_due: bool
    hold: str
    deletion: str


def closing_words(view: CaseView, closing: Closing, today: date) -> ClosingWords:
    """Everything in words; ``today`` is the local day."""
    return ClosingWords(
        state=_state(closing),
        text=_text(view, closing),
        review=_review(closing, today),
        review_due=closing.review_due(today),
        hold=_hold(closing),
        deletion=_deletion(closing),
    )


def opened_words(view: CaseView) -> str:
    """When a case was opened and by whom: two cases may go by one code."""
    day, officer = _day(view.opened), view.opening.officer
    last = day_words(view.head.recorded_at.astimezone(ZoneInfo(LONDON)).date())
    return (
        f"This is the case {view.code} that {officer.signature_line()} opened on {day}. Its last"
        f" entry was recorded on {last}."
    )


def _state(closing: Closing) -> str:
    if closing.closed is None:
        return OPEN
    entry, closed = closing.closed
    return f"Closed on {_day(entry)}: {closed.outcome}"


def _text(view: CaseView, closing: Closing) -> str:
    if closing.closed is None:
        return OPEN_TEXT
    entry, closed = closing.closed
    by = view.officers().get(entry.author)
    told = f"Telling the victim: {closed.victim_told}" if closed.victim_told else ""
    who = f"Closed by {by.signature_line()}." if by is not None else ""
    return "\n".join(part for part in (closed.because, told, who) if part)


def _review(closing: Closing, today: date) -> str:
    if closing.closed is None:
        return ""
    said = ""
    if closing.reviewed is not None:
        entry, review = closing.reviewed
        kept = "still needed" if review.review_on is not None else "no longer needed"
        authority = f" ({review.authority})" if review.authority else ""
        said = f"Reviewed on {_day(entry)}: {kept}. {review.because}{authority}\n"
    day = closing.review_on
    if day is None:
        return said.strip() or NO_DAY
    if closing.review_due(today):
        return f"{said}Since {day_words(day)} it is time to ask whether it is still needed."
    return f"{said}To be asked about again on {day_words(day)}."


def _hold(closing: Closing) -> str:
    said = []
    for entry, hold in closing.holds:
        authority = f" ({hold.authority})" if hold.authority else ""
        said.append(f"Legal hold since {_day(entry)}: {hold.because}{authority}")
    return "\n".join(said)


def _deletion(closing: Closing) -> str:
    if closing.may_be_deleted:
        return MAY_GO
    firsts = [OBSTACLES[each] for each in closing.obstacles]
    joined = firsts[0] if len(firsts) == 1 else f"{', '.join(firsts[:-1])} and {firsts[-1]}"
    return f"It can be deleted once {joined}."


def _day(entry: Entry) -> str:
    """The day on which it happened, or was recorded where that is not known."""
    when = entry.happened if entry.happened.local is not None else exactly(entry.recorded_at)
    return day_words(when.local.date()) if when.local is not None else ""
