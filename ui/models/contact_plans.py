# SPDX-License-Identifier: Apache-2.0
"""How a person is to be reached, in words: the plan that holds, and what to know first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.cases.contacts import Contact, Plan, next_contact, plan_of
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import ContactPlanSet
from app.cases.telling.contacts import every_words, planned
from app.cases.telling.parts import Names
from app.cases.unsafe import unsafe_contact
from ui.models.contact_words import away, day_name, ways_words
from ui.models.corrected import Corrected, corrected_of
from ui.models.long_words import shortened

UNSAFE_WARNING = "Ring your safeguarding lead before anybody tries again."
AGREED_LATER = (
    "Another plan, agreed {when}, was recorded before this one. Look below at what held before, "
    "and ask which holds."
)


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
    corrected: Corrected | None = None
    """How it now reads, if it was corrected: what was first recorded is then in ``earlier``."""


def code_word_of(view: CaseView, person_id: UUID) -> str:
    """The code word agreed with a person; empty where there is none."""
    plan = plan_of(view, person_id)
    return plan.payload.code_word.strip() if plan is not None else ""


def plan_shown(
    view: CaseView,
    plan: Plan,
    authors: Mapping[str, str],
    today: date,
) -> PlanShown:
    """The plan of a person as it stands on a day."""
    said = plan.payload
    rhythm, tone = _rhythm(plan, next_contact(view, plan), today)
    because = f"\nWhy it changed: {shortened(said.because.strip())}" if said.because.strip() else ""
    corrected = corrected_of(view, plan.entry, authors)
    earlier = [_earlier(view, each, authors) for each in reversed(plan.earlier)]
    if corrected is not None:
        # A number or a time that was wrong must not stand where somebody reads it to ring. What
        # is to be avoided stays: a correction may leave it out, and to avoid more does no harm.
        first = _planned(view, plan.entry, "As first recorded, before it was corrected:", authors)
        earlier.insert(0, first)
        said = ContactPlanSet(person_id=said.person_id, avoid=said.avoid, code_word=said.code_word)
    return PlanShown(
        ways=ways_words(said.channels),
        details=shortened(said.details.strip()),
        times=said.times.strip(),
        avoid=shortened(said.avoid.strip()),
        has_code_word=bool(said.code_word.strip()),
        rhythm=rhythm,
        tone=tone,
        said=f"Agreed {plan.entry.happened.words()}, recorded by "
        f"{authors[plan.entry.author]}.{because}",
        earlier="\n\n".join(earlier),
        corrected=corrected,
    )


def _rhythm(plan: Plan, due: date | None, today: date) -> tuple[str, str]:
    if plan.payload.every_days is None:
        return "They have not said how often.", ""
    often = f"{every_words(plan.payload.every_days).capitalize()}."
    if due is None:
        return f"{often} It counts from the first contact at which they are reached.", ""
    named = day_name(due, today)
    if due < today:
        return f"{often} The last day for the next contact was {named}, {away(due, today)}.", (
            "danger"
        )
    if due == today:
        return f"{often} The next contact is due today.", "warning"
    return f"{often} The next contact is due by {named}, {away(due, today)}.", ""


def _earlier(view: CaseView, entry: Entry, authors: Mapping[str, str]) -> str:
    until = f"Before that, as agreed {entry.happened.words()} ({authors[entry.author]}):"
    return _planned(view, entry, until, authors)


def _planned(view: CaseView, entry: Entry, heading: str, authors: Mapping[str, str]) -> str:
    """All of a plan under a heading, with how it was corrected; its code word is not in it."""
    lines, corrected = [heading], corrected_of(view, entry, authors)
    if isinstance(entry.payload, ContactPlanSet):
        _, parts = planned(Names(view, {}), entry.payload)
        lines += [_line(part.name, shortened(part.text)) for part in parts if part.text.strip()]
    return "\n".join([*lines, corrected.words] if corrected else lines)


def _line(name: str, text: str) -> str:
    return f"{name}:\n{text}" if text.startswith("•") else f"{name}: {text}"


def warning_of(made: tuple[Contact, ...], plan: Plan | None) -> str:
    """What to know before trying again: an unsafe contact, or two agreements at odds.

    ``made`` are the contacts of the person, the newest first. There may be no plan yet.
    """
    said = []
    unsafe, later = unsafe_contact(made, plan), plan.agreed_later if plan is not None else None
    if unsafe is not None:
        words = unsafe.entry.happened.words()
        said.append(f"The contact of {words} was not safe. {UNSAFE_WARNING}")
    if later is not None:
        said.append(AGREED_LATER.format(when=later.happened.words()))
    return "\n".join(said)
