# SPDX-License-Identifier: Apache-2.0
"""The first page of a hand-over: what the officer who takes over must know before anything else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.cases.contacts import (
    Plan,
    PromiseReading,
    Told,
    Urgency,
    next_contact,
    open_promises,
    plan_of,
    promises,
    topics,
    victims,
)
from app.cases.correcting import corrections_of, now_reads
from app.cases.enquiries import Line, in_turn, lines_of
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import Channel, ContactPlanSet
from app.cases.material import files_of
from app.cases.reviews import Supervision
from app.handover.clock_parts import ClockTold
from app.handover.code_words import WITHHELD, withheld_corrections, without_code_words

CODE_WORD = "A code word is agreed. It stands in the record, not on paper."
CORRECTED = "Corrected since, it should read:"
_CHANNELS = {
    Channel.IN_PERSON: "in person",
    Channel.PHONE: "by phone",
    Channel.TEXT: "by text message",
    Channel.EMAIL: "by email",
    Channel.LETTER: "by letter",
    Channel.VIDEO: "by video call",
    Channel.THROUGH_SUPPORT: "through an adviser or supporter",
    Channel.OTHER: "in another way",
}


@dataclass(frozen=True)
class Point:
    """One thing to know: what it is, how it stands, and more about it."""

    what: str
    state: str
    more: tuple[str, ...] = ()
    late: bool = False


@dataclass(frozen=True)
class Reach:
    """How one person is to be reached safely."""

    person: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Capsule:
    """What a hand-over says first."""

    giver: str
    to: str
    message: str
    reach: tuple[Reach, ...]
    promises: tuple[Point, ...]
    clocks: tuple[Point, ...]
    passed: str
    """Windows that passed some time ago and that nobody closed, in one line: they press no more."""
    enquiries: tuple[Point, ...]
    told: tuple[Point, ...]
    asked: tuple[Point, ...]
    """What a supervisor asked for and nobody has answered."""
    files: str
    """Where the files are that are kept with the case; empty if there are none."""


@dataclass(frozen=True)
class HandedBy:
    """Who gives, to whom, and what they say first."""

    giver: str
    to: str
    message: str
    files: int = 0
    """How many files come in a parcel beside the bundle."""


def capsule(
    view: CaseView,
    said: HandedBy,
    clocks: Sequence[ClockTold],
    supervision: Supervision,
    today: date,
) -> Capsule:
    """Gather the first page. ``today`` is the day in London. Code words are never among it."""
    first = Capsule(
        giver=said.giver,
        to=said.to,
        message=said.message,
        reach=tuple(_reach(view, today)),
        promises=tuple(_promise(view, each, today) for each in open_promises(promises(view))),
        clocks=tuple(_clock(each) for each in clocks if each.standing == "open" and not each.old),
        passed="; ".join(_clock(each).what for each in clocks if each.old),
        enquiries=tuple(_enquiry(view, line, today) for line in in_turn(lines_of(view), today)),
        told=tuple(_topic(view, told) for told in topics(view)),
        asked=tuple(_asked(view, supervision)),
        files=_files(said.files, len({each.payload.sha256 for each in files_of(view)})),
    )
    return without_code_words(view, first)


def _files(come: int, kept: int) -> str:
    """Where the files of a case are, when so many of those that are kept with it come along."""
    if not kept:
        return ""
    number = "one file" if kept == 1 else f"{kept} files"
    if not come:
        return f"The case has {number}, not given with this bundle. Ask for what you need."
    second = "in a second sealed file, whose name ends in “files.age”"
    if come >= kept:
        return f"The case has {number}, given {second}. Take the case in first, then that."
    given = f"{come} of them given {second}"
    return f"The case has {number}, {given}. Who gives it did not have the rest: ask for them."


def _reach(view: CaseView, today: date) -> Iterator[Reach]:
    for person in victims(view):
        plan = plan_of(view, person.person_id)
        lines = ("No contact plan is recorded.",) if plan is None else _plan(view, plan, today)
        yield Reach(person.pseudonym, tuple(lines))


def _plan(view: CaseView, plan: Plan, today: date) -> Iterator[str]:
    said = plan.payload
    withheld = withheld_corrections(view)
    if any(made.id in withheld for made, _ in corrections_of(view, plan.entry.id)):
        # Nobody rings a number that was wrong: what is right stands in the record only.
        yield f"{CORRECTED} {WITHHELD}"
    else:
        # First: a number or a warning that was put right must not be read past.
        yield from _corrected(view, plan.entry)
        yield from _ways(said)
    if said.avoid.strip():
        yield _named("Avoid", said.avoid)
    if said.code_word.strip():
        yield CODE_WORD
    due = next_contact(view, plan)
    if due is not None:
        late = " It is late." if due < today else ""
        yield f"They are to hear from us by {_day(due)}.{late}"
    elif said.every_days is not None:
        yield f"They want to hear from us every {_days(said.every_days)}. No contact is recorded."


def _ways(said: ContactPlanSet) -> Iterator[str]:
    if said.channels:
        yield f"Safe, the best first: {', '.join(_CHANNELS[each] for each in said.channels)}."
    yield from (line for line in (said.details, _named("When", said.times)) if line.strip())


def _promise(view: CaseView, promise: PromiseReading, today: date) -> Point:
    made = (f"Promised {promise.made.happened.words()}", *_corrected(view, promise.made))
    if promise.due is None:
        return Point(promise.what, "no day was said", made)
    urgency = promise.urgency(today)
    late = urgency is Urgency.LATE
    state = "late: due" if late else "due today," if urgency is Urgency.TODAY else "due"
    return Point(promise.what, f"{state} {_day(promise.due)}", made, late)


def _clock(told: ClockTold) -> Point:
    about = f" ({told.about})" if told.about else ""
    dues = tuple(f"{name}: {words}" for name, words in told.dues if words)
    return Point(f"{told.title}{about}", told.stands, dues)


def _enquiry(view: CaseView, line: Line, today: date) -> Point:
    late = line.is_late(today)
    state = "no day set"
    if line.due is not None:
        state = f"{'late: due' if late else 'due'} {_day(line.due)}"
    more = tuple(
        part
        for part in (_named("Looks at", line.opening.target), _named("Followed by", line.owner))
        if part
    )
    corrected = _corrected(view, line.history[0])
    return Point(line.opening.title, state, (*more, *corrected), late)


def _topic(view: CaseView, told: Told) -> Point:
    said = told.payload
    state = f"told to {said.to}, {told.entry.happened.words()}"
    more = (
        _named("Recorded in", said.recorded_in),
        _named("Still to be asked", said.ask_again),
        *_corrected(view, told.entry),
    )
    return Point(said.topic, state, tuple(part for part in more if part))


def _asked(view: CaseView, supervision: Supervision) -> Iterator[Point]:
    for review in supervision.asking:
        by = review.payload.reviewer.signature_line()
        state = f"asked by {by}, {review.entry.happened.words()}"
        corrected = _corrected(view, review.entry)
        if review.payload.challenge.strip():
            yield Point(review.payload.challenge, state, corrected)
        for action in review.payload.actions:
            yield Point(action, state, corrected)


def _corrected(view: CaseView, entry: Entry) -> tuple[str, ...]:
    """A correction is read with what it corrects, or the officer would act on what was wrong."""
    reading = now_reads(view, entry.id)
    return () if reading is None else (f"{CORRECTED} {reading.strip()}",)


def _named(name: str, words: str) -> str:
    return f"{name}: {words.strip()}" if words.strip() else ""


def _day(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"


def _days(number: int) -> str:
    return "day" if number == 1 else f"{number} days"
