# SPDX-License-Identifier: Apache-2.0
"""Contacts that were not safe, over all cases: they come first until something was done."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.contacts import moment_of
from app.cases.correcting import now_reads
from app.cases.folding import CaseView
from app.cases.unsafe import Unsafe, unsafe_contacts

TITLE = "Contact with {whom} was not safe"


@dataclass(frozen=True)
class FirstUnsafe:
    """The latest contact of a case that was not safe. ``more`` counts its other ones."""

    case_id: UUID
    unsafe: Unsafe
    more: int


def first_unsafe(views: Sequence[CaseView]) -> tuple[FirstUnsafe, ...]:
    """The contacts that were not safe and stand so, the latest first; one of each case."""
    found = []
    for view in views:
        each = unsafe_contacts(view)
        if each:
            found.append(FirstUnsafe(view.case_id, each[0], len(each) - 1))
    found.sort(key=lambda first: moment_of(first.unsafe.contact.entry), reverse=True)
    return tuple(found)


def unsafe_title(view: CaseView, first: FirstUnsafe) -> str:
    """With whom a contact was not safe, in a few words."""
    person = view.people.get(first.unsafe.person_id)
    label = person.pseudonym.strip() if person is not None else ""
    return TITLE.format(whom=label or "the victim")


def why_unsafe(view: CaseView, first: FirstUnsafe) -> str:
    """Why it comes first: when it was, that nothing was done since, and what to do."""
    entry = first.unsafe.contact.entry
    when = "at a time that is not known" if entry.happened.local is None else entry.happened.words()
    said = f"It was {when}, and no safe contact or new plan is recorded since."
    advice = " Ring your safeguarding lead before anybody tries again."
    since = ""
    if now_reads(view, entry.id) is not None:
        since = " What was recorded of it has been corrected: read how before you act on it."
    more = " Another victim of this case was not safe either." if first.more == 1 else ""
    more = f" {first.more} other victims of this case were not safe." if first.more > 1 else more
    return f"{said}{advice}{since}{more}"
