# SPDX-License-Identifier: Apache-2.0
"""The victim's side: the contact plan, contacts, promises, and what was told once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.cases.contacts import (
    PromiseReading,
    Urgency,
    local_day,
    open_promises,
    plan_of,
    promise_named,
    promises,
)
from app.cases.correcting import now_reads
from app.cases.folding import CaseView
from app.cases.kinds import (
    ContactMade,
    ContactPlanSet,
    Promise,
    PromiseOutcome,
    PromiseSettled,
    TopicTold,
)
from app.cases.values import LONGEST_TEXT
from app.cases.when import When
from app.errors import Bug, UserError
from app.services.session import Session

MOST_PROMISES = 20
LONGEST_LINE = 400
"""Characters of a promise, a topic and other one-line texts."""


@dataclass(frozen=True)
class Promised:
    """A promise as it is written down with a contact. ``due`` is a day in London."""

    what: str
    due: date | None = None


@dataclass(frozen=True)
class FirstPromise:
    """The most pressing promise of a case that is late or due today.

    ``more`` counts the others of the case that are.
    """

    case_id: UUID
    promise: PromiseReading
    urgency: Urgency
    more: int


def today(session: Session) -> date:
    """The day it is in London."""
    return local_day(session.clock.now())


def set_contact_plan(
    session: Session,
    case_id: UUID,
    plan: ContactPlanSet,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record how a person wants to be reached; what held before stays in the record.

    Raises:
        UserError: nothing is said, nothing changes, or a text is too long.
        Bug: the case has no such person.
    """
    view = session.view(case_id)
    _check_person(view, plan.person_id)
    _check_length(plan.details, plan.avoid, plan.because, lines=(plan.times, plan.code_word))
    texts = (plan.details, plan.times, plan.avoid, plan.code_word)
    if not (plan.channels or plan.every_days or any(text.strip() for text in texts)):
        raise UserError(
            "Say at least one thing: how they can be reached, when, or what to avoid.",
            code="plan-empty",
        )
    before = plan_of(view, plan.person_id)
    if before is not None and _without_reason(before.payload) == _without_reason(plan):
        raise UserError("Nothing has changed, so nothing was recorded.", code="plan-unchanged")
    return session.record(case_id, plan, happened, slot=slot)


def record_contact(
    session: Session,
    case_id: UUID,
    contact: ContactMade,
    promised: Sequence[Promised] = (),
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record a contact, or a try at one, with what was promised at it.

    ``promised`` is put into the contact, each with an id of its own.

    Raises:
        UserError: what was said or done is missing, a promise has a day but no words, there are
            too many, or a text is too long.
        Bug: the case has no such person.
    """
    if contact.person_id is not None:
        _check_person(session.view(case_id), contact.person_id)
    _check_length(contact.content, contact.response, lines=[p.what for p in promised])
    if any(not promise.what.strip() for promise in promised):
        raise UserError("Say what was promised, or take the line away.", code="promise-empty")
    if len(promised) > MOST_PROMISES:
        raise UserError(
            f"A contact holds {MOST_PROMISES} promises at the most. Record the rest with another.",
            code="promises-too-many",
        )
    made = tuple(
        Promise(promise_id=session.new_id(), what=promise.what.strip(), due=promise.due)
        for promise in promised
    )
    return session.record(
        case_id, contact.model_copy(update={"promises": made}), happened, slot=slot
    )


def keep_promise(
    session: Session,
    case_id: UUID,
    promise_id: UUID,
    words: str = "",
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record that a promise was kept; ``words`` say how, where there is more to say.

    Raises:
        UserError: it is settled already, or the words are too long.
        Bug: the case has no such promise.
    """
    _check_length(words)
    _open_promise(session, case_id, promise_id)
    kept = PromiseSettled(promise_id=promise_id, outcome=PromiseOutcome.KEPT, because=words)
    return session.record(case_id, kept, happened, slot=slot)


def move_promise(
    session: Session,
    case_id: UUID,
    promise_id: UUID,
    due: date,
    because: str,
    told: str = "",
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record another day for a promise, and how the person was told. It is open from then on.

    One that was settled by mistake is opened again in this way.

    Raises:
        UserError: the reason is missing, it is open for that day already, or a text is too long.
        Bug: the case has no such promise.
    """
    _check_length(because, told)
    reading = _promise(session, case_id, promise_id)
    if reading.is_open and reading.due == due:
        raise UserError("That is the day already. Choose another one.", code="promise-same-day")
    _check_reason(because)
    changed = PromiseSettled(
        promise_id=promise_id,
        outcome=PromiseOutcome.CHANGED,
        because=because,
        told=told,
        due=due,
    )
    return session.record(case_id, changed, happened, slot=slot)


def give_up_promise(
    session: Session,
    case_id: UUID,
    promise_id: UUID,
    because: str,
    told: str = "",
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record that a promise cannot be kept, why, and how the person was told.

    Raises:
        UserError: the reason is missing, it is settled already, or a text is too long.
        Bug: the case has no such promise.
    """
    _check_length(because, told)
    _open_promise(session, case_id, promise_id)
    _check_reason(because)
    given_up = PromiseSettled(
        promise_id=promise_id, outcome=PromiseOutcome.NOT_KEPT, because=because, told=told
    )
    return session.record(case_id, given_up, happened, slot=slot)


def record_topic(
    session: Session,
    case_id: UUID,
    told: TopicTold,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record something that the victim has told already; ``happened`` is when it was told.

    Raises:
        UserError: the topic or who heard it is missing, or a text is too long.
        Bug: the case has no such person.
    """
    if told.person_id is not None:
        _check_person(session.view(case_id), told.person_id)
    _check_length(told.ask_again, lines=(told.topic, told.to, told.recorded_in))
    if not told.topic.strip() or not told.to.strip():
        raise UserError("Say what was told, and who heard it.", code="topic-empty")
    return session.record(case_id, told, happened, slot=slot)


def first_promises(session: Session, views: Sequence[CaseView]) -> tuple[FirstPromise, ...]:
    """The promises that are late or due today, the longest late first; one of each case."""
    day = today(session)
    found = []
    for view in views:
        pressing = [each for each in _open(session, view) if each.urgency(day) <= Urgency.TODAY]
        if pressing:
            worst = pressing[0]
            urgency, more = worst.urgency(day), len(pressing) - 1
            found.append(FirstPromise(view.case_id, worst, urgency, more))
    found.sort(key=lambda first: first.promise.due or day)
    return tuple(found)


def why_promise(session: Session, view: CaseView, first: FirstPromise) -> str:
    """Why a promise comes first: who promised it to whom, by when, and what to do."""
    promise, day = first.promise, today(session)
    person = view.people.get(promise.person_id) if promise.person_id else None
    whom = person.pseudonym.strip() if person is not None else ""
    mine = promise.made.author == session.author
    said = f"You promised {whom or 'the victim'} this"
    if not mine:
        said = f"{f'{whom[0].upper()}{whom[1:]}' if whom else 'The victim'} was promised this"
    advice = (
        "Do it today, or tell them why not and agree another day."
        if first.urgency is Urgency.LATE
        else "If it may slip, tell them before the day is over."
    )
    more = " Another promise in this case is due as well." if first.more == 1 else ""
    more = f" {first.more} other promises in this case are due too." if first.more > 1 else more
    return f"{said}{_until(first, _by(promise.due, day))} {advice}{_since(view, promise)}{more}"


def _until(first: FirstPromise, by: str) -> str:
    """By when it is to be kept, and whether that was always so."""
    was = "was" if first.urgency is Urgency.LATE else "is"
    if first.promise.is_reopened:
        return f". It was recorded as settled, and then given another day, which {was} {by}."
    if first.promise.is_moved:
        return f". The day was moved, and {was} {by}."
    return f" by {by}."


def _since(view: CaseView, promise: PromiseReading) -> str:
    """What else is to be known of a promise before somebody acts on it."""
    if now_reads(view, promise.made.id) is None:
        return ""
    return " What was recorded of it has been corrected: read how before you act on it."


def _by(due: date | None, day: date) -> str:
    if due is None or due == day:
        return "today"
    if (day - due).days == 1:
        return "yesterday"
    year = "" if due.year == day.year else f" {due.year}"
    return f"{due:%a} {due.day} {due:%b}{year}"


def _open(session: Session, view: CaseView) -> tuple[PromiseReading, ...]:
    """The open promises of a case, read again only when its record has changed."""
    return session.remembered(
        ("open-promises", view.case_id),
        (view.head.hash, len(view.entries)),
        lambda: open_promises(promises(view)),
    )


def _promise(session: Session, case_id: UUID, promise_id: UUID) -> PromiseReading:
    reading = promise_named(session.view(case_id), promise_id)
    if reading is None:
        raise Bug("That promise is not in this case; nothing was recorded.", code="promise-missing")
    return reading


def _open_promise(session: Session, case_id: UUID, promise_id: UUID) -> PromiseReading:
    reading = _promise(session, case_id, promise_id)
    if not reading.is_open:
        raise UserError(
            "That promise is settled already. Give it another day to open it again.",
            code="promise-settled",
        )
    return reading


def _check_person(view: CaseView, person_id: UUID) -> None:
    if person_id not in view.people:
        raise Bug("That person is not in this case; nothing was recorded.", code="person-missing")


def _check_reason(because: str) -> None:
    if not because.strip():
        raise UserError("Say why in a few words.", code="reason-empty")


def _check_length(*texts: str, lines: Sequence[str] = ()) -> None:
    if any(len(text) > LONGEST_TEXT for text in texts):
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )
    if any(len(line) > LONGEST_LINE for line in lines):
        raise UserError(
            f"One line is longer than {LONGEST_LINE} characters. Make it shorter; the longer "
            "fields have room for the rest.",
            code="line-too-long",
        )


def _without_reason(plan: ContactPlanSet) -> ContactPlanSet:
    return plan.model_copy(update={"because": ""})
