# SPDX-License-Identifier: Apache-2.0
"""A contact that was not safe stands until something was done about it."""

from uuid import UUID, uuid4

from app.cases.folding import CaseView, fold
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    Payload,
    PersonAdded,
    Safe,
)
from app.cases.unsafe import unsafe_contacts
from tests.app.cases.making import Author

FIRST, SECOND = uuid4(), uuid4()


def contact(who: UUID | None, safe: Safe = Safe.NO) -> ContactMade:
    return ContactMade(person_id=who, channel=Channel.PHONE, reached=True, safe=safe, content="x")


def case(*payloads: Payload) -> CaseView:
    author = Author()
    author.open_case()
    for who in (FIRST, SECOND):
        author.write(PersonAdded(person_id=who, category=Category.VICTIM, pseudonym="Victim"))
    for payload in payloads:
        author.write(payload)
    return fold(author.entries)


def people(*payloads: Payload) -> list[UUID]:
    return [each.person_id for each in unsafe_contacts(case(*payloads))]


def test_the_latest_comes_first_and_each_person_has_their_own() -> None:
    assert people(contact(FIRST), contact(SECOND)) == [SECOND, FIRST]
    assert people(contact(FIRST), contact(FIRST)) == [FIRST]
    assert people() == people(contact(FIRST, Safe.YES)) == []


def test_only_a_safe_contact_or_a_new_plan_takes_it_away() -> None:
    plan = ContactPlanSet(person_id=FIRST, channels=(Channel.TEXT,))
    assert people(plan, contact(FIRST), contact(FIRST, Safe.NOT_ASKED)) == [FIRST]
    assert people(contact(FIRST), contact(SECOND, Safe.YES)) == [FIRST]
    assert people(contact(FIRST), contact(FIRST, Safe.YES)) == []
    assert people(contact(FIRST), plan) == []


def test_what_does_not_say_whose_it_is_counts_once_and_leads_to_somebody_it_is_still_about() -> (
    None
):
    assert people(contact(None)) == [FIRST]
    assert people(contact(None), contact(FIRST, Safe.YES)) == [SECOND]
