# SPDX-License-Identifier: Apache-2.0
"""Cases: opening one, finding one, and what is known about it."""

import heapq
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from app.cases.chain import RecordReport, verify_record
from app.cases.contacts import Urgency
from app.cases.folding import CaseView
from app.cases.kinds import CaseOpened, Category, FactsChanged, PersonAdded, PersonChanged
from app.cases.values import FactValue
from app.cases.when import When
from app.errors import UserError
from app.guidance.reading.selection import ranked_prompts, why_next
from app.services.auditing import Action, Word, note_reading
from app.services.case_rows import KEPT_PROMPTS, CaseRow, Summary, summaries
from app.services.clocks.first import FirstClock, Press, clock_named, first_of, why_first
from app.services.contacts import FirstPromise, first_promises, why_promise
from app.services.enquiries import LateLine, late_enquiries, late_words, today_of
from app.services.feedback import FEEDBACK_SLOT
from app.services.fitting import check_facts
from app.services.journeys import read_journey
from app.services.pressing import pressing
from app.services.reviews import FirstReview, first_review
from app.services.searching import case_codes, cases_with
from app.services.session import Session
from app.services.unsafe_contacts import FirstUnsafe, first_unsafe, unsafe_title, why_unsafe
from app.system.paths import resource_bytes
from app.vault.signing import check_signature


@dataclass(frozen=True)
class FirstThing:
    """Something to do first; ``because`` says in words why it comes first.

    A prompt to answer; or a clock: then ``clock`` is its key, ``question`` its title, and
    ``prompt_id`` is empty; or a promise: then ``promise`` is its id and ``question`` what was
    promised; or a contact that was not safe: then ``victim`` is the id of the person.
    """

    case_id: UUID
    code: str
    prompt_id: str
    question: str
    because: str
    clock: str | None = None
    promise: UUID | None = None
    late: bool = False
    """Whether the day of the promise has passed."""
    enquiry: UUID | None = None
    """For a line of enquiry whose day has passed: its id, and ``question`` is its title."""
    review: str = ""
    """For a review: ``asked`` of this officer, or ``due`` by them."""
    victim: UUID | None = None


def suggest_code(session: Session) -> str:
    """A neutral code that no case here has: a common word and a number, drawn at random."""
    words = resource_bytes("words", "case_words.txt").decode().upper().split()
    taken = _codes(session)
    highest, free = 0, list[str]()
    while not free:
        highest = highest * 10 + 9  # one figure, and more only when all of those are taken
        codes = [f"{word} {number}" for word in words for number in range(1, highest + 1)]
        free = [code for code in codes if code.casefold() not in taken]
    return secrets.choice(free)


NEW_CASE_SLOT = "new case"
"""The draft of a case that is about to be opened; it belongs to no case yet."""


def open_case(session: Session, code: str, facts: Mapping[str, FactValue]) -> CaseView:
    """Open a case under a neutral code, in place of the draft of it.

    Raises:
        UserError: the code is empty or another case has it.
        Bug: the guidance does not have these facts.
    """
    code = code.strip()
    if not code:
        raise UserError("Give the case a code: a common word and a number.", code="code-empty")
    if code.casefold() in _codes(session):
        raise UserError("Another case has that code. Choose another one.", code="code-taken")
    check_facts(session.pack, facts)
    opening = CaseOpened(
        code=code,
        officer=session.officer,
        public_key=session.vault.signing.public.hex(),
        pack=session.current_pack,
        facts=dict(facts),
    )
    with session.vault.store.together():
        session.vault.store.drop_draft(None, NEW_CASE_SLOT)
        return session.record(session.new_id(), opening)


def read_case(session: Session, case_id: UUID) -> CaseView:
    """The current reading of a case."""
    return session.view(case_id)


def change_facts(
    session: Session,
    case_id: UUID,
    changes: Mapping[str, FactValue],
    because: str,
    *,
    slot: str | None = None,
) -> CaseView:
    """Record what is now known about a case; earlier values stay in the record.

    ``slot`` names the draft of the reason.

    Raises:
        UserError: nothing changes.
        Bug: the guidance of the case does not have these facts.
    """
    view = session.view(case_id)
    check_facts(session.pack_for(view.pack), changes)
    known = view.fact_values()
    new = {name: value for name, value in changes.items() if known.get(name) != value}
    if not new:
        raise UserError("Nothing has changed, so nothing was recorded.", code="facts-unchanged")
    return session.record(case_id, FactsChanged(changes=new, because=because), slot=slot)


def add_person(
    session: Session,
    case_id: UUID,
    category: Category,
    pseudonym: str,
    name: str = "",
    notes: str = "",
    *,
    slot: str | None = None,
) -> CaseView:
    """Add a person to a case; the pseudonym is what screens show.

    ``slot`` names the draft of who it is.

    Raises:
        UserError: the pseudonym is empty.
    """
    if not pseudonym.strip():
        raise UserError("Give the person a short label to go by.", code="pseudonym-empty")
    person = PersonAdded(
        person_id=session.new_id(),
        category=category,
        pseudonym=pseudonym.strip(),
        name=name.strip(),
        notes=notes,
    )
    return session.record(case_id, person, slot=slot)


def change_person(
    session: Session,
    case_id: UUID,
    change: PersonChanged,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record what is known of a person now, and why it changed; what was said before stays.

    Raises:
        UserError: the case has no such person, the label is empty, or nothing changes.
    """
    person = session.view(case_id).people.get(change.person_id)
    if person is None:
        raise UserError("That person is not in this case.", code="person-missing")
    pseudonym, name = change.pseudonym.strip(), change.name.strip()
    if not pseudonym:
        raise UserError("Give the person a short label to go by.", code="pseudonym-empty")
    new = change.model_copy(update={"pseudonym": pseudonym, "name": name})
    if new.model_dump(exclude={"kind", "because"}) == person.model_dump(exclude={"kind"}):
        raise UserError("Nothing has changed, so nothing was recorded.", code="person-unchanged")
    return session.record(case_id, new, happened, slot=slot)


def check_record(session: Session, case_id: UUID) -> RecordReport:
    """Check every hash, signature and chain of a case, as it is stored now; that is noted too."""
    keys = session.view(case_id).author_keys()
    report = verify_record(session.vault.store.entries(case_id), keys, check_signature)
    way = Word.SOUND if report.sound else Word.NOT_SOUND
    note_reading(session, Action.CHECKED_RECORD, case_id, way=way, entries=report.entries)
    return report


def list_cases(session: Session, search: str = "") -> tuple[CaseRow, ...]:
    """The cases in which every searched word occurs, the latest change first."""
    wanted = cases_with(session, search)
    slots = session.vault.store.cases.draft_slots()
    return tuple(
        replace(
            row, drafts=sum(not s.startswith(FEEDBACK_SLOT) for s in slots.get(row.case_id, ()))
        )
        for row in (summary.row for summary in reversed(summaries(session)))
        if wanted is None or row.case_id in wanted
    )


def first_things(session: Session, limit: int = 3) -> tuple[FirstThing, ...]:
    """What to do first over all cases, with the reason: the worst first.

    Clocks in the order of ``first_clocks``: bail and custody that may have lapsed, in turn with
    contacts that were not safe; then other ends that have passed, in turn with promises that are
    late; then what ends within a day, promises due today, and what is due soon. Then
    what a supervisor asked for in one case, or a case to be reviewed again, one late line of
    enquiry, and prompts in the order of ``ranked_prompts``; the others of these, the other late
    lines and late reviews of the force's own stand behind the core prompts. Where several press
    as much every case gets its turn: for prompts, the one longest untouched first. Of a closed
    case only bail, custody, contacts that were not safe and promises come first.
    """
    known = summaries(session)
    working = [case for case in known if not case.row.closed]
    going_on = {case.row.case_id for case in working}
    clocks = [
        clock
        for clock in first_of((case.items for case in known), session.clock.now())
        if clock.press is Press.LIBERTY_PASSED or clock.case_id in going_on
    ]
    promised = _earliest(session, {case.row.case_id: case.promise_due for case in known}, limit)
    unsafe = first_unsafe(_unsafe(session, known, limit))
    worst = pressing(session, unsafe, clocks, first_promises(session, promised), limit)
    late = [clock for clock in clocks if clock.press is Press.REVIEW_LATE]
    prompts = _first_prompts(session, working, limit)
    core = [prompt for prompt in prompts if prompt.rank == 0]
    awaited = _earliest(session, {case.row.case_id: case.line_due for case in working}, limit)
    lines = late_enquiries(session, awaited)
    asked = _earliest(session, {case.row.case_id: case.review_day for case in working}, limit)
    reviews = [each for view in asked if (each := first_review(view, session.author))]
    order: tuple[_First, ...]
    order = (*worst, *reviews[:1], *lines[:1], *core, *reviews[1:], *lines[1:], *late)
    order = (*order, *prompts[len(core) :])
    return tuple(_thing(session, first) for first in order[:limit])


def _earliest(session: Session, dues: Mapping[UUID, date | None], limit: int) -> list[CaseView]:
    """The cases whose day has come: of many, those with the earliest, for no more are shown."""
    today = today_of(session)
    due = {case_id: day for case_id, day in dues.items() if day is not None and day <= today}
    first = set(heapq.nsmallest(limit, due, key=lambda case_id: due[case_id]))
    return [session.view(case_id) for case_id in due if case_id in first]


def _unsafe(session: Session, cases: Sequence[Summary], limit: int) -> list[CaseView]:
    """The cases with a contact that was not safe: of many, those with the latest."""
    last = {case.row.case_id: case.unsafe for case in cases if case.unsafe is not None}
    return [session.view(each) for each in heapq.nlargest(limit, last, key=last.__getitem__)]


@dataclass(frozen=True)
class _FirstPrompt:
    """A prompt that waits, with its rank among ``ranked_prompts``."""

    rank: int
    case_id: UUID
    prompt_id: str


_First = FirstUnsafe | FirstClock | FirstPromise | FirstReview | LateLine | _FirstPrompt


def _first_prompts(session: Session, cases: Sequence[Summary], limit: int) -> list[_FirstPrompt]:
    things = [
        (rank, turn, place, _FirstPrompt(rank, case.row.case_id, prompt_id))
        for place, case in enumerate(cases)
        for turn, (rank, prompt_id) in enumerate(_ranked(session, case, limit))
    ]
    things.sort(key=lambda ranked: ranked[:3])
    return [first for *_, first in things[:limit]]


def _ranked(session: Session, case: Summary, limit: int) -> Sequence[tuple[int, str]]:
    if limit <= KEPT_PROMPTS:
        return case.prompts
    journey = read_journey(session, case.row.case_id).journey
    return [(rank, view.prompt.id) for rank, view in ranked_prompts(journey)[:limit]]


def _thing(session: Session, first: _First) -> FirstThing:
    if isinstance(first, FirstUnsafe):
        return _unsafe_thing(session, first)
    if isinstance(first, FirstClock):
        return _clock_thing(session, first)
    if isinstance(first, FirstPromise):
        return _promise_thing(session, first)
    if isinstance(first, FirstReview):
        return _review_thing(session, first)
    if isinstance(first, LateLine):
        return _line_thing(session, first)
    return _prompt_thing(session, first)


def _unsafe_thing(session: Session, first: FirstUnsafe) -> FirstThing:
    view, named = session.view(first.case_id), first.unsafe.person_id
    title, because = unsafe_title(view, first), why_unsafe(view, first)
    return FirstThing(view.case_id, view.code, "", title, because, victim=named)


def _clock_thing(session: Session, first: FirstClock) -> FirstThing:
    view = session.view(first.case_id)
    clock = clock_named(session, view, first.clock)
    because = why_first(clock, session.clock.now())
    return FirstThing(view.case_id, view.code, "", clock.rule.title, because, clock.key)


def _promise_thing(session: Session, first: FirstPromise) -> FirstThing:
    view, promise = session.view(first.case_id), first.promise
    return FirstThing(
        view.case_id,
        view.code,
        "",
        promise.what,
        why_promise(session, view, first),
        promise=promise.promise_id,
        late=first.urgency is Urgency.LATE,
    )


def _review_thing(session: Session, first: FirstReview) -> FirstThing:
    view, review = session.view(first.case_id), "asked" if first.asks else "due"
    return FirstThing(view.case_id, view.code, "", first.title, first.because, review=review)


def _line_thing(session: Session, first: LateLine) -> FirstThing:
    view, line = session.view(first.case_id), first.line
    because = late_words(view, line, today_of(session))
    named = line.enquiry_id
    return FirstThing(view.case_id, view.code, "", line.opening.title, because, enquiry=named)


def _prompt_thing(session: Session, first: _FirstPrompt) -> FirstThing:
    case = read_journey(session, first.case_id)
    prompt = next(p for p in case.journey.prompts() if p.prompt.id == first.prompt_id)
    asked = prompt.prompt
    because = why_next(prompt, case.pack.stage(asked.id.partition(".")[0]))
    if prompt.outcome == "later":
        because = f"{because} Your reason: {case.view.answers[asked.id][0].payload.because}"
    else:
        because = f"{because} {asked.why}"
    return FirstThing(case.view.case_id, case.view.code, asked.id, asked.question, because)


def _codes(session: Session) -> set[str]:
    return {each.code.casefold() for each in case_codes(session)}
