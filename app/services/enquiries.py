# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry: opening one, saying what was done or decided, and which are late."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from app.cases.correcting import now_reads
from app.cases.enquiries import Line, in_turn, line_named, lines_of
from app.cases.folding import CaseView
from app.cases.kinds import Direction, EnquiryChanged, EnquiryOpened, EnquiryStep, Examines
from app.cases.values import LONGEST_TEXT
from app.cases.when import LONDON, When
from app.errors import UserError
from app.guidance.model.pack import Prompt
from app.services.session import Session

MOST_IN_LINE = 400
"""Characters of a title, a target or a name."""
CORRECTED = "What was recorded of it has been corrected: read how before you act on it."
FEED = "enquiry"
"""What a prompt of the guidance feeds whose answer may lead to a line of enquiry."""

_TWICE = {
    EnquiryStep.ASSIGNED: "They follow this line already. Name somebody else, or leave it.",
    EnquiryStep.DUE_SET: "It is due on that day already. Choose another day, or leave it.",
    EnquiryStep.TURNED: "It points that way already. Choose another way, or leave it.",
}


@dataclass(frozen=True)
class NewLine:
    """What an officer says to open a line of enquiry; only the owner and the rest may be empty."""

    title: str
    because: str
    direction: Direction
    examines: Examines
    target: str = ""
    owner: str = ""
    due: date | None = None
    stage_id: str | None = None
    principles: tuple[str, ...] = ()


def open_enquiry(
    session: Session,
    case_id: UUID,
    new: NewLine,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Open a line of enquiry; ``slot`` names the draft it came from.

    Raises:
        UserError: the title or the reason is missing or too long, or the day has passed.
    """
    if not new.title.strip() or not new.because.strip():
        raise UserError("Give the line a title, and say why it is reasonable.", code="line-empty")
    _check(session, (new.title, new.target, new.owner), (new.because,), new.due)
    opening = EnquiryOpened(
        enquiry_id=session.new_id(),
        title=new.title.strip(),
        because=new.because.strip(),
        direction=new.direction,
        examines=new.examines,
        target=new.target.strip(),
        owner=new.owner.strip(),
        due=new.due,
        stage_id=new.stage_id,
        principles=new.principles,
    )
    return session.record(case_id, opening, happened, slot=slot)


@dataclass(frozen=True)
class NewStep:
    """What is said of a line; which parts a step needs, ``EnquiryStep`` says."""

    enquiry_id: UUID
    step: EnquiryStep
    text: str = ""
    because: str = ""
    owner: str = ""
    due: date | None = None
    direction: Direction | None = None


def change_enquiry(
    session: Session,
    case_id: UUID,
    new: NewStep,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record what was done or decided about a line; ``slot`` names the draft it came from.

    Raises:
        UserError: the case has no such line, it is not open (or is, when it is to be opened
            again), something that the step needs is missing, or nothing would change.
    """
    _check(session, (new.owner,), (new.text, new.because), new.due)
    line = _line(session.view(case_id), new.enquiry_id)
    _check_fits(line, new)
    try:
        change = EnquiryChanged(
            enquiry_id=new.enquiry_id,
            step=new.step,
            text=new.text.strip(),
            because=new.because.strip(),
            owner=new.owner.strip(),
            due=new.due,
            direction=new.direction,
        )
    except ValueError:
        raise UserError("Fill in what is still missing here.", code="line-step-empty") from None
    return session.record(case_id, change, happened, slot=slot)


def today_of(session: Session) -> date:
    """The day that it is now, in London."""
    return session.clock.now().astimezone(ZoneInfo(LONDON)).date()


@dataclass(frozen=True)
class LateLine:
    """An open line whose day has passed."""

    case_id: UUID
    line: Line
    turn: int
    """How many lines of its case come before it."""


def late_enquiries(session: Session, views: Iterable[CaseView]) -> tuple[LateLine, ...]:
    """The late lines of these cases: every case has its turn, the latest day goes first."""
    today = today_of(session)
    late = [
        LateLine(view.case_id, line, turn)
        for view in views
        for turn, line in enumerate(in_turn(lines_of(view), today))
        if line.is_late(today)
    ]
    late.sort(key=lambda each: (each.turn, each.line.due or date.max))
    return tuple(late)


def late_words(view: CaseView, line: Line, today: date) -> str:
    """Why a late line comes first, for example 'This line of enquiry was due yesterday.'."""
    days = (today - line.due).days if line.due is not None else 0
    when = "yesterday" if days == 1 else f"{days} days ago"
    owner = f" {line.owner} follows it." if line.owner else " Nobody is named to follow it."
    # Progress alone leaves it late: what takes it from here is an end, or a day that can be met.
    advice = "Follow it, close it, or set another day."
    said = f"This line of enquiry was due {when}.{owner} {advice}"
    if now_reads(view, line.history[0].id) is not None:
        return f"{said} {CORRECTED}"
    return said


def feeds_enquiry(prompt: Prompt) -> bool:
    """Whether the answer to a prompt may lead to a line of enquiry, as the guidance says."""
    return FEED in prompt.feeds


def _line(view: CaseView, enquiry_id: UUID) -> Line:
    try:
        return line_named(view, enquiry_id)
    except KeyError:
        raise UserError("This case has no such line of enquiry.", code="line-missing") from None


def _check_fits(line: Line, new: NewStep) -> None:
    """Whether this can be said of the line as it stands."""
    if new.step is EnquiryStep.REOPENED and line.is_open:
        raise UserError("This line is open already.", code="line-open")
    if new.step is not EnquiryStep.REOPENED and not line.is_open:
        raise UserError("This line has ended. Open it again first, and say why.", code="line-ended")
    same = {
        EnquiryStep.ASSIGNED: new.owner.strip() == line.owner and bool(line.owner),
        EnquiryStep.DUE_SET: new.due is not None and new.due == line.due,
        EnquiryStep.TURNED: new.direction is line.direction,
    }
    if same.get(new.step):
        raise UserError(_TWICE[new.step], code="line-unchanged")


def _check(session: Session, short: Iterable[str], long: Iterable[str], due: date | None) -> None:
    if any(len(text.strip()) > MOST_IN_LINE for text in short):
        raise UserError(
            "The title, the target and the owner may each have 400 characters; put the rest "
            "into the reason.",
            code="line-too-long",
        )
    if any(len(text) > LONGEST_TEXT for text in long):
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )
    if due is not None and due < today_of(session):
        raise UserError(
            "The day it is due has passed already. Choose today or a later day.", code="due-past"
        )
