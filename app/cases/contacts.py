# SPDX-License-Identifier: Apache-2.0
"""The victim's side of a case, read from its entries: plans, contacts, promises, what was told."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum, StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    Category,
    ContactMade,
    ContactPlanSet,
    PersonAdded,
    PromiseOutcome,
    PromiseSettled,
    TopicTold,
)
from app.cases.when import LONDON

_LAST = date.max
_EARLIEST, _LATEST = datetime(2, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)
SOON_DAYS = 2
"""A promise that is due within so many days after today is close."""


@dataclass(frozen=True)
class Plan:
    """How a person wants to be reached, as it stands. ``earlier`` holds what held before."""

    entry: Entry
    payload: ContactPlanSet
    earlier: tuple[Entry, ...] = ()
    """Oldest first."""

    @property
    def agreed_later(self) -> Entry | None:
        """What was recorded before, and yet agreed later than what holds: it may be newer.

        So it is where two officers each agreed something, and the earlier agreement was written
        down last.
        """
        later = [entry for entry in self.earlier if moment_of(entry) > moment_of(self.entry)]
        return max(later, key=moment_of, default=None)


@dataclass(frozen=True)
class Contact:
    """A contact, or a try at one."""

    entry: Entry
    payload: ContactMade


@dataclass(frozen=True)
class Told:
    """Something that the victim has told already."""

    entry: Entry
    payload: TopicTold


class PromiseState(StrEnum):
    """Where a promise stands."""

    OPEN = "open"
    KEPT = "kept"
    NOT_KEPT = "not_kept"


class Urgency(IntEnum):
    """How pressing an open promise is; the smallest comes first."""

    LATE = 0
    TODAY = 1
    SOON = 2
    LATER = 3
    NO_DAY = 4


@dataclass(frozen=True)
class PromiseReading:
    """A promise as it stands: what was said, the day that holds now, what became of it."""

    promise_id: UUID
    what: str
    person_id: UUID | None
    made: Entry
    """The contact at which it was made."""
    due: date | None
    """The day that holds now; None where none was said."""
    state: PromiseState = PromiseState.OPEN
    steps: tuple[Entry, ...] = ()
    """What became of it, oldest first."""

    @property
    def is_moved(self) -> bool:
        """Whether the day that holds now is another than the one that was said at first."""
        return any(_outcome(entry) is PromiseOutcome.CHANGED for entry in self.steps)

    @property
    def is_disputed(self) -> bool:
        """Whether two entries settle it otherwise, and nobody opened it again between them.

        The later one stands; it was recorded by somebody who did not know of the other.
        """
        before: PromiseOutcome | None = None
        for entry in self.steps:
            outcome = _outcome(entry)
            if outcome is PromiseOutcome.CHANGED:
                before = None
            elif before not in (None, outcome):
                return True
            else:
                before = outcome
        return False

    @property
    def is_reopened(self) -> bool:
        """Whether it is open, though it was settled before."""
        settled = (PromiseOutcome.KEPT, PromiseOutcome.NOT_KEPT)
        return self.is_open and any(_outcome(entry) in settled for entry in self.steps)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be kept."""
        return self.state is PromiseState.OPEN

    def urgency(self, today: date) -> Urgency:
        """How pressing it is while it is open; ``today`` is the day in London."""
        if self.due is None:
            return Urgency.NO_DAY
        if self.due < today:
            return Urgency.LATE
        if self.due == today:
            return Urgency.TODAY
        return Urgency.SOON if self.due - today <= timedelta(days=SOON_DAYS) else Urgency.LATER


def local_day(moment: datetime) -> date:
    """The day in London of an aware moment."""
    # A stranger's record may hold times at the ends of the calendar, which have no local day.
    inside = min(max(moment, _EARLIEST), _LATEST)
    return inside.astimezone(ZoneInfo(LONDON)).date()


def moment_of(entry: Entry) -> datetime:
    """When an entry happened (UTC), as far as that is known; else when it was recorded."""
    return entry.happened.start_utc or entry.recorded_at


def day_of(entry: Entry) -> date:
    """The day in London on which an entry happened; else on which it was recorded."""
    return local_day(moment_of(entry))


def victims(view: CaseView) -> tuple[PersonAdded, ...]:
    """The people whose contacts are kept, in the order in which they were added.

    Those who are victims now, and those of whom something was recorded here before they came to
    be listed otherwise: nothing that was promised to them goes out of sight.
    """
    named: set[UUID | None] = {plan.person_id for _, plan in _plans(view)}
    named |= {contact.payload.person_id for contact in contacts(view)}
    named |= {told.payload.person_id for told in topics(view)}
    return tuple(
        person
        for person in view.people.values()
        if person.category is Category.VICTIM or person.person_id in named
    )


def plan_of(view: CaseView, person_id: UUID) -> Plan | None:
    """How this person is to be reached; None while nobody has said."""
    said = [(entry, plan) for entry, plan in _plans(view) if plan.person_id == person_id]
    if not said:
        return None
    entry, plan = said[-1]
    return Plan(entry, plan, tuple(earlier for earlier, _ in said[:-1]))


def contacts(view: CaseView, person_id: UUID | None = None) -> tuple[Contact, ...]:
    """The contacts, the newest first by when they happened.

    With a person: theirs, and those that do not say whose they are.
    """
    found = [
        Contact(entry, entry.payload)
        for entry in view.of_kind.get("contact", ())
        if isinstance(entry.payload, ContactMade) and _is_for(entry.payload.person_id, person_id)
    ]
    # Those of the same moment stay in the order of the record, the later one first.
    found.reverse()
    found.sort(key=lambda contact: moment_of(contact.entry), reverse=True)
    return tuple(found)


def next_contact(view: CaseView, plan: Plan) -> date | None:
    """The day by which the person is to hear from us next.

    Counted from the last contact at which they were reached. None while they have not said how
    often, or no such contact is recorded.
    """
    if plan.payload.every_days is None:
        return None
    reached = [c for c in contacts(view, plan.payload.person_id) if c.payload.reached]
    if not reached:
        return None
    last = max(moment_of(contact.entry) for contact in reached)
    return local_day(last) + timedelta(days=plan.payload.every_days)


def promises(view: CaseView, person_id: UUID | None = None) -> tuple[PromiseReading, ...]:
    """Every promise, in the order in which they were made.

    With a person: those made to them, and those that do not say to whom. What is settled twice,
    by two officers, stands as the record has it last.
    """
    found: dict[UUID, PromiseReading] = {}
    for entry in view.of_kind.get("contact", ()):
        if isinstance(entry.payload, ContactMade):
            for reading in _made(entry, entry.payload):
                found.setdefault(reading.promise_id, reading)
    for entry in view.of_kind.get("promise_settled", ()):
        step = entry.payload
        if isinstance(step, PromiseSettled) and step.promise_id in found:
            found[step.promise_id] = _after(found[step.promise_id], entry, step)
    return tuple(each for each in found.values() if _is_for(each.person_id, person_id))


def open_promises(readings: Iterable[PromiseReading]) -> tuple[PromiseReading, ...]:
    """Those still to be kept, the worst first: late, due today, due; those without a day last."""
    still = [each for each in readings if each.is_open]
    return tuple(sorted(still, key=lambda each: each.due or _LAST))


def settled_promises(readings: Iterable[PromiseReading]) -> tuple[PromiseReading, ...]:
    """Those that were kept or could not be, the latest first."""
    done = [each for each in readings if not each.is_open]
    return tuple(sorted(done, key=lambda each: moment_of(each.steps[-1]), reverse=True))


def promise_named(view: CaseView, promise_id: UUID) -> PromiseReading | None:
    """The promise with this id; None where the case has none."""
    return next((each for each in promises(view) if each.promise_id == promise_id), None)


def topics(view: CaseView, person_id: UUID | None = None) -> tuple[Told, ...]:
    """What was told already, the newest first by when it was told.

    With a person: what they told, and what does not say who told it.
    """
    found = [
        Told(entry, entry.payload)
        for entry in view.of_kind.get("topic_told", ())
        if isinstance(entry.payload, TopicTold) and _is_for(entry.payload.person_id, person_id)
    ]
    found.reverse()
    found.sort(key=lambda told: moment_of(told.entry), reverse=True)
    return tuple(found)


def _plans(view: CaseView) -> Iterator[tuple[Entry, ContactPlanSet]]:
    for entry in view.of_kind.get("contact_plan", ()):
        if isinstance(entry.payload, ContactPlanSet):
            yield entry, entry.payload


def _is_for(named: UUID | None, wanted: UUID | None) -> bool:
    return wanted is None or named is None or named == wanted


def _outcome(entry: Entry) -> PromiseOutcome | None:
    return entry.payload.outcome if isinstance(entry.payload, PromiseSettled) else None


def _made(entry: Entry, contact: ContactMade) -> Iterator[PromiseReading]:
    for said in contact.promises:
        yield PromiseReading(said.promise_id, said.what, contact.person_id, entry, said.due)


def _after(reading: PromiseReading, entry: Entry, step: PromiseSettled) -> PromiseReading:
    """The promise after something became of it; another day opens one that was settled."""
    state = {
        PromiseOutcome.KEPT: PromiseState.KEPT,
        PromiseOutcome.CHANGED: PromiseState.OPEN,
        PromiseOutcome.NOT_KEPT: PromiseState.NOT_KEPT,
    }[step.outcome]
    due = step.due if step.outcome is PromiseOutcome.CHANGED else reading.due
    return PromiseReading(
        reading.promise_id,
        reading.what,
        reading.person_id,
        reading.made,
        due,
        state,
        (*reading.steps, entry),
    )
