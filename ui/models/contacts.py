# SPDX-License-Identifier: Apache-2.0
"""The victim's side in words: the contact plan, contacts, promises, and what was told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import islice
from uuid import UUID

from app.cases.contacts import (
    Contact,
    Plan,
    PromiseReading,
    PromiseState,
    Told,
    Urgency,
    contacts,
    day_of,
    next_contact,
    open_promises,
    plan_of,
    promises,
    settled_promises,
    topics,
)
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import PromiseSettled, Safe
from app.cases.telling.contacts import CHANNEL_WORDS, OUTCOME_WORDS, SAFE_WORDS
from app.cases.unsafe import is_older, unsafe_contact
from ui.models.contact_plans import PlanShown, plan_shown, warning_of
from ui.models.contact_words import authors_of, away, capital, day_name
from ui.models.corrected import Corrected, corrected_of
from ui.models.long_words import shortened

UNSAFE_STEPS = (
    "Ring your safeguarding lead today and agree what comes next. Do not ring or write again the "
    "same way until the plan has been checked with the victim by a way that is safe."
)
REACHED, NOT_REACHED = "reached", "tried, not reached"
SAFE_SINCE = "Since then there was a contact that was safe."
AGREED_SINCE = "Since then the plan was agreed anew."
TRIES = (
    "{tries} tries since they were last reached. Not answering can be the safe thing to do. Look "
    "at the plan: try another agreed way or time, or ask their adviser."
)
DISPUTED = "Two entries disagree about what became of it. Read both before you rely on one."
FEW_TRIES = 2
"""From so many tries in a row on, the page says what they may mean."""


@dataclass(frozen=True)
class PromiseRow:
    """A promise as the list shows it."""

    key: UUID
    what: str
    when: str
    tone: str
    made: str
    steps: str
    is_open: bool
    corrected: Corrected | None = None
    """How the contact at which it was made was corrected."""

    @property
    def naming(self) -> str:
        """The promise and its day in a line, for a screen reader."""
        return f"{self.what}: {self.when}"


@dataclass(frozen=True)
class ContactRow:
    """A contact as the list shows it."""

    key: UUID
    heading: str
    times: str
    safe: str
    tone: str
    """"danger" where it was not safe and that is not seen to, "warning" where it is."""
    advice: str
    content: str
    response: str
    promised: str
    corrected: Corrected | None = None


@dataclass(frozen=True)
class ToldRow:
    """A topic that was told already."""

    key: UUID
    topic: str
    where: str
    """To whom, when, and where it is recorded."""
    ask_again: str
    corrected: Corrected | None = None

    @property
    def searched(self) -> str:
        """All that can be searched of it, in lower case."""
        corrected = self.corrected.reading if self.corrected is not None else ""
        return f"{self.topic}\n{self.where}\n{self.ask_again}\n{corrected}".casefold()


class VictimShown:
    """All that the page shows of one person on one day; each part is made when it is asked for."""

    def __init__(self, view: CaseView, person_id: UUID, today: date) -> None:
        """``today`` is the day in London."""
        self._view = view
        self._person_id = person_id
        self._today = today
        self._authors = authors_of(view)
        self._held = plan_of(view, person_id)
        self._promises = promises(view, person_id)
        self._made = contacts(view, person_id)

    @cached_property
    def plan(self) -> PlanShown | None:
        """How to reach them; None while nobody has said."""
        if self._held is None:
            return None
        return plan_shown(self._view, self._held, self._authors, self._today)

    @cached_property
    def warning(self) -> str:
        """What to know before anybody tries to reach them; empty where there is nothing."""
        return warning_of(self._made, self._held)

    @cached_property
    def open(self) -> tuple[PromiseRow, ...]:
        """The promises still to be kept, the worst first."""
        return self._rows(open_promises(self._promises))

    @cached_property
    def settled(self) -> tuple[PromiseRow, ...]:
        """The promises that were kept or could not be, the latest first."""
        return self._rows(settled_promises(self._promises))

    @property
    def settled_count(self) -> int:
        """How many of them there are."""
        return sum(not promise.is_open for promise in self._promises)

    @property
    def contact_count(self) -> int:
        """How many contacts there are."""
        return len(self._made)

    def contacts(self, most: int | None = None) -> tuple[ContactRow, ...]:
        """The contacts, the newest first; no more of them than are shown."""
        rows = _contacts(self._view, self._made, self._held, self._authors)
        return tuple(islice(rows, most))

    @property
    def tries(self) -> str:
        """What several tries in a row may mean; empty while there are few."""
        return _tries(self._made)

    @cached_property
    def told(self) -> tuple[ToldRow, ...]:
        """What they have told already, the newest first."""
        found = topics(self._view, self._person_id)
        return tuple(_told(self._view, told, self._authors) for told in found)

    def _rows(self, readings: Iterable[PromiseReading]) -> tuple[PromiseRow, ...]:
        return tuple(_promise(self._view, p, self._authors, self._today) for p in readings)


def promise_row(view: CaseView, promise: PromiseReading, today: date) -> PromiseRow:
    """The row of one promise."""
    return _promise(view, promise, authors_of(view), today)


@dataclass(frozen=True)
class Pressing:
    """What is to be seen to of the victim's side: how much, and in words what."""

    count: int
    words: str


def pressing(view: CaseView, people: Iterable[UUID], today: date) -> Pressing:
    """Promises to these people that are late or due, unsafe contacts, and contact that is late.

    ``today`` is the day in London. What does not say whose it is counts once.
    """
    due, unsafe, overdue = set[UUID](), set[UUID](), 0
    for person in people:
        still = open_promises(promises(view, person))
        due |= {each.promise_id for each in still if each.urgency(today) <= Urgency.TODAY}
        plan = plan_of(view, person)
        contact = unsafe_contact(contacts(view, person), plan)
        unsafe |= {contact.entry.id} if contact is not None else set()
        following = next_contact(view, plan) if plan is not None else None
        overdue += following is not None and following < today
    said = (
        _counted(len(due), "promise late or due today", "promises late or due today"),
        _counted(len(unsafe), "contact that was not safe", "contacts that were not safe"),
        _counted(overdue, "contact overdue", "contacts overdue"),
    )
    return Pressing(len(due) + len(unsafe) + overdue, ", ".join(part for part in said if part))


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""


def matching(rows: Iterable[ToldRow], search: str) -> tuple[ToldRow, ...]:
    """The topics in which every searched word occurs, also as they were corrected."""
    words = search.casefold().split()
    return tuple(row for row in rows if all(word in row.searched for word in words))


def _told(view: CaseView, told: Told, authors: Mapping[str, str]) -> ToldRow:
    said, when = told.payload, told.entry.happened
    parts = [f"Told {said.to}", when.words() if when.local else "on a day that is not recorded"]
    where = ", ".join(parts)
    recorded = f"Recorded in: {said.recorded_in.strip()}" if said.recorded_in.strip() else ""
    return ToldRow(
        told.entry.id,
        said.topic,
        f"{where}. {recorded}".strip() if recorded else f"{where}. Where it stands is not written.",
        said.ask_again.strip(),
        corrected_of(view, told.entry, authors),
    )


def _promise(
    view: CaseView, promise: PromiseReading, authors: Mapping[str, str], today: date
) -> PromiseRow:
    when, tone = _when(promise, today)
    said = promise.made.happened.words()
    return PromiseRow(
        key=promise.promise_id,
        what=promise.what,
        when=when,
        tone=tone,
        made=f"Promised {said} by {authors[promise.made.author]}",
        steps="\n".join(_steps(view, promise, authors, today)),
        is_open=promise.is_open,
        corrected=corrected_of(view, promise.made, authors),
    )


def _when(promise: PromiseReading, today: date) -> tuple[str, str]:
    if not promise.is_open:
        day = day_name(day_of(promise.steps[-1]), today)
        kept = promise.state is PromiseState.KEPT
        return (f"Kept {day}", "done") if kept else (f"Could not be kept, {day}", "")
    if promise.due is None:
        return "No day was said", ""
    named = day_name(promise.due, today)
    match promise.urgency(today):
        case Urgency.LATE:
            return f"Late: was due {named}, {away(promise.due, today)}", "danger"
        case Urgency.TODAY:
            return "Due today", "warning"
        case Urgency.SOON:
            return f"Due {named}, {away(promise.due, today)}", "warning"
    return f"Due {named}, {away(promise.due, today)}", ""


def _steps(
    view: CaseView, promise: PromiseReading, authors: Mapping[str, str], today: date
) -> Iterator[str]:
    """What became of it, oldest first; who said so matters where two officers work."""
    if promise.is_disputed:
        yield DISPUTED
    for entry in promise.steps:
        by = f" ({authors[entry.author]})" if entry.author != promise.made.author else ""
        corrected = corrected_of(view, entry, authors)
        said = f"{_step(entry, today)}{by}"
        yield said if corrected is None else f"{said}\n{corrected.words}"


def _step(entry: Entry, today: date) -> str:
    step = entry.payload
    if not isinstance(step, PromiseSettled):
        return ""
    what = OUTCOME_WORDS[step.outcome]
    if step.due is not None:
        what = f"{what}, {day_name(step.due, today)}"
    said = [f"{capital(entry.happened.words())}: {what}.", shortened(step.because.strip())]
    if step.told.strip():
        said.append(f"How they were told: {shortened(step.told.strip())}")
    return " ".join(part for part in said if part)


def _contacts(
    view: CaseView, made: tuple[Contact, ...], plan: Plan | None, authors: Mapping[str, str]
) -> Iterator[ContactRow]:
    """The rows, newest first; what came after an unsafe one decides how it reads."""
    safe_since = False
    for contact in made:
        tone, advice = "", ""
        if contact.payload.safe is Safe.NO:
            tone, advice = "danger", UNSAFE_STEPS
            if safe_since or is_older(contact, plan):
                tone, advice = "warning", SAFE_SINCE if safe_since else AGREED_SINCE
        safe_since = safe_since or contact.payload.safe is Safe.YES
        row = _contact(contact, tone, advice, authors[contact.entry.author])
        yield replace(row, corrected=corrected_of(view, contact.entry, authors))


def _contact(contact: Contact, tone: str, advice: str, author: str) -> ContactRow:
    said = contact.payload
    return ContactRow(
        key=contact.entry.id,
        heading=f"{CHANNEL_WORDS[said.channel]}: {REACHED if said.reached else NOT_REACHED}",
        times=f"{capital(contact.entry.happened.words())}  ·  {author}",
        safe=SAFE_WORDS[said.safe] if said.reached or tone else "",
        tone=tone,
        advice=advice,
        content=said.content.strip(),
        response=said.response.strip(),
        promised="\n".join(
            f"• {p.what}" + (f" (by {p.due:%a} {p.due.day} {p.due:%b %Y})" if p.due else "")
            for p in said.promises
        ),
    )


def _tries(made: tuple[Contact, ...]) -> str:
    tries = 0
    for contact in made:
        if contact.payload.reached:
            break
        tries += 1
    return TRIES.format(tries=tries) if tries >= FEW_TRIES else ""
