# SPDX-License-Identifier: Apache-2.0
"""The victim's side in words: the contact plan, contacts, promises, and what was told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
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
    moment_of,
    next_contact,
    open_promises,
    plan_of,
    promises,
    settled_promises,
    topics,
)
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import ContactPlanSet, PromiseSettled, Safe
from app.cases.telling.contacts import CHANNEL_WORDS, OUTCOME_WORDS, SAFE_WORDS, planned
from app.cases.telling.parts import Names
from ui.models.contact_words import (
    authors_of,
    away,
    capital,
    day_name,
    every_words,
    ways_words,
)

UNSAFE_STEPS = (
    "Ring your safeguarding lead today and agree what comes next. Do not ring or write again the "
    "same way until the plan has been checked with the victim by a way that is safe."
)
REACHED, NOT_REACHED = "reached", "tried, not reached"
UNSAFE_WARNING = "Ring your safeguarding lead before anybody tries again."
UNSAFE_SINCE = "Since then there was a safe contact, or the plan was agreed anew."
TRIES = (
    "{tries} tries since they were last reached. Not answering can be the safe thing to do. Look "
    "at the plan: try another agreed way or time, or ask their adviser."
)
FEW_TRIES = 2
"""From so many tries in a row on, the page says what they may mean."""


@dataclass(frozen=True)
class PlanShown:
    """How a person is to be reached, as the page shows it. The code word is not in it."""

    ways: str
    details: str
    times: str
    avoid: str
    has_code_word: bool
    rhythm: str
    """How often they want to hear from us, and by when they are to hear next."""
    tone: str
    """How that is said: "danger" where the day has passed, "warning" where it is today."""
    said: str
    """When it was agreed, who recorded it, and why."""
    earlier: str
    """What held before, the latest first; empty where nothing did."""
    warning: str
    """What to know before trying again; empty where there is nothing."""


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


@dataclass(frozen=True)
class ToldRow:
    """A topic that was told already."""

    key: UUID
    topic: str
    where: str
    """To whom, when, and where it is recorded."""
    ask_again: str


@dataclass(frozen=True)
class VictimShown:
    """All that the page shows of one person on one day."""

    plan: PlanShown | None
    open: tuple[PromiseRow, ...]
    settled: tuple[PromiseRow, ...]
    contacts: tuple[ContactRow, ...]
    tries: str
    """What several tries in a row may mean; empty while there are few."""
    told: tuple[Told, ...]


def shown_of(view: CaseView, person_id: UUID, today: date) -> VictimShown:
    """What there is to show of a person; ``today`` is the day in London."""
    authors = authors_of(view)
    plan, every = plan_of(view, person_id), promises(view, person_id)
    made = contacts(view, person_id)
    return VictimShown(
        plan=_plan(view, plan, made, authors, today) if plan is not None else None,
        open=tuple(_promise(p, authors, today) for p in open_promises(every)),
        settled=tuple(_promise(p, authors, today) for p in settled_promises(every)),
        contacts=tuple(_contacts(made, plan, authors)),
        tries=_tries(made),
        told=topics(view, person_id),
    )


def promise_row(view: CaseView, promise: PromiseReading, today: date) -> PromiseRow:
    """The row of one promise."""
    return _promise(promise, authors_of(view), today)


def pressing_count(view: CaseView, person_id: UUID, today: date) -> int:
    """How many promises to a person are late or due today."""
    still = open_promises(promises(view, person_id))
    return sum(promise.urgency(today) <= Urgency.TODAY for promise in still)


def code_word_of(view: CaseView, person_id: UUID) -> str:
    """The code word agreed with a person; empty where there is none."""
    plan = plan_of(view, person_id)
    return plan.payload.code_word.strip() if plan is not None else ""


def told_row(told: Told) -> ToldRow:
    """What a row shows of something that was told."""
    said, when = told.payload, told.entry.happened
    parts = [f"Told {said.to}", when.words() if when.local else "on a day that is not recorded"]
    where = ", ".join(parts)
    recorded = f"Recorded in: {said.recorded_in.strip()}" if said.recorded_in.strip() else ""
    return ToldRow(
        told.entry.id,
        said.topic,
        f"{where}. {recorded}".strip() if recorded else f"{where}. Where it stands is not written.",
        said.ask_again.strip(),
    )


def _plan(
    view: CaseView,
    plan: Plan,
    made: tuple[Contact, ...],
    authors: Mapping[str, str],
    today: date,
) -> PlanShown:
    said = plan.payload
    rhythm, tone = _rhythm(plan, next_contact(view, plan), today)
    because = f"\nWhy it changed: {said.because.strip()}" if said.because.strip() else ""
    return PlanShown(
        ways=ways_words(said.channels),
        details=said.details.strip(),
        times=said.times.strip(),
        avoid=said.avoid.strip(),
        has_code_word=bool(said.code_word.strip()),
        rhythm=rhythm,
        tone=tone,
        said=f"Agreed {plan.entry.happened.words()}, recorded by "
        f"{authors[plan.entry.author]}.{because}",
        earlier="\n\n".join(_earlier(view, each, authors) for each in reversed(plan.earlier)),
        warning=_warning(made, plan),
    )


def _rhythm(plan: Plan, due: date | None, today: date) -> tuple[str, str]:
    if plan.payload.every_days is None:
        return "They have not said how often.", ""
    often = f"{every_words(plan.payload.every_days).capitalize()}."
    if due is None:
        return f"{often} No contact is recorded yet, so the next day cannot be counted.", ""
    named = day_name(due, today)
    if due < today:
        return f"{often} The last day for the next contact was {named}, {away(due, today)}.", (
            "danger"
        )
    if due == today:
        return f"{often} The next contact is due today.", "warning"
    return f"{often} The next contact is due by {named}, {away(due, today)}.", ""


def _earlier(view: CaseView, entry: Entry, authors: Mapping[str, str]) -> str:
    lines = [f"Until then, as agreed {entry.happened.words()} ({authors[entry.author]}):"]
    if isinstance(entry.payload, ContactPlanSet):
        _, parts = planned(Names(view, {}), entry.payload)
        lines += [_line(part.name, part.text) for part in parts if part.text.strip()]
    return "\n".join(lines)


def _line(name: str, text: str) -> str:
    return f"{name}:\n{text}" if text.startswith("•") else f"{name}: {text}"


def _warning(made: tuple[Contact, ...], plan: Plan) -> str:
    """What to know before trying again: the last contact that says so was not safe."""
    asked = [contact for contact in made if contact.payload.safe is not Safe.NOT_ASKED]
    if not asked or asked[0].payload.safe is not Safe.NO or _is_older(asked[0], plan):
        return ""
    return f"The contact of {asked[0].entry.happened.words()} was not safe. {UNSAFE_WARNING}"


def _is_older(contact: Contact, plan: Plan | None) -> bool:
    """Whether the plan was agreed anew after the contact."""
    return plan is not None and moment_of(contact.entry) < moment_of(plan.entry)


def _promise(promise: PromiseReading, authors: Mapping[str, str], today: date) -> PromiseRow:
    when, tone = _when(promise, today)
    said = promise.made.happened.words()
    return PromiseRow(
        key=promise.promise_id,
        what=promise.what,
        when=when,
        tone=tone,
        made=f"Promised {said} by {authors[promise.made.author]}",
        steps="\n".join(_step(entry, today) for entry in promise.steps),
        is_open=promise.is_open,
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


def _step(entry: Entry, today: date) -> str:
    step = entry.payload
    if not isinstance(step, PromiseSettled):
        return ""
    what = OUTCOME_WORDS[step.outcome]
    if step.due is not None:
        what = f"{what}, {day_name(step.due, today)}"
    said = [f"{capital(entry.happened.words())}: {what}.", step.because.strip()]
    if step.told.strip():
        said.append(f"How they were told: {step.told.strip()}")
    return " ".join(part for part in said if part)


def _contacts(
    made: tuple[Contact, ...], plan: Plan | None, authors: Mapping[str, str]
) -> Iterator[ContactRow]:
    """The rows, newest first; what came after an unsafe one decides how it reads."""
    safe_since = False
    for contact in made:
        tone, advice = "", ""
        if contact.payload.safe is Safe.NO:
            seen_to = safe_since or _is_older(contact, plan)
            tone, advice = ("warning", UNSAFE_SINCE) if seen_to else ("danger", UNSAFE_STEPS)
        safe_since = safe_since or contact.payload.safe is Safe.YES
        yield _contact(contact, tone, advice, authors[contact.entry.author])


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
