# SPDX-License-Identifier: Apache-2.0
"""Contacts that were not safe for the victim, and whether anything was done about it since."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.contacts import Contact, Plan, contacts, moment_of, plan_of, victims
from app.cases.folding import CaseView
from app.cases.kinds import Safe


@dataclass(frozen=True)
class Unsafe:
    """A person, and the contact that was not safe and stands so."""

    person_id: UUID
    contact: Contact


def unsafe_contact(made: Sequence[Contact], plan: Plan | None) -> Contact | None:
    """The last contact that says whether it was safe, if it was not and nothing was done since.

    ``made`` are the contacts of one person, the newest first. What takes it away is a contact
    that was safe, or a plan that was agreed anew.
    """
    asked = [contact for contact in made if contact.payload.safe is not Safe.NOT_ASKED]
    if not asked or asked[0].payload.safe is not Safe.NO or is_older(asked[0], plan):
        return None
    return asked[0]


def is_older(contact: Contact, plan: Plan | None) -> bool:
    """Whether the plan was agreed anew after the contact."""
    return plan is not None and moment_of(contact.entry) < moment_of(plan.entry)


def unsafe_contacts(view: CaseView) -> tuple[Unsafe, ...]:
    """Whose last contact was not safe, the latest first.

    A contact that does not say whose it is counts once.
    """
    found = sorted(_of_each(view), key=lambda each: moment_of(each.contact.entry), reverse=True)
    once: dict[UUID, Unsafe] = {}
    for each in found:
        once.setdefault(each.contact.entry.id, each)
    return tuple(once.values())


def _of_each(view: CaseView) -> Iterator[Unsafe]:
    for person in victims(view):
        named = person.person_id
        contact = unsafe_contact(contacts(view, named), plan_of(view, named))
        if contact is not None:
            yield Unsafe(named, contact)
