# SPDX-License-Identifier: Apache-2.0
"""A contact that was not safe comes first over all cases, and says what to do."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.cases.contacts import Urgency, promises
from app.cases.folding import CaseView
from app.cases.kinds import CaseClosed, Category, Channel, ContactMade, Safe
from app.cases.unsafe import unsafe_contacts
from app.services.cases import FirstThing, add_person, first_things, open_case, suggest_code
from app.services.clocks.first import FirstClock, Press
from app.services.contacts import FirstPromise, Promised, record_contact, today
from app.services.entries import record_correction
from app.services.pressing import pressing
from app.services.session import Session
from app.services.unsafe_contacts import FirstUnsafe, first_unsafe
from tests.app.services.clocks.clock_bench import SetClock

NOW = datetime(2026, 11, 10, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def clock(session: Session) -> SetClock:
    made = SetClock(NOW)
    session.clock = made
    return made


def case(session: Session, *victims: str) -> CaseView:
    view = open_case(session, suggest_code(session), {})
    for victim in victims or ("Victim 1",):
        view = add_person(session, view.case_id, Category.VICTIM, victim)
    return view


def contact(
    session: Session, view: CaseView, safe: Safe = Safe.NO, *made: Promised, place: int = 0
) -> CaseView:
    who = list(view.people)[place]
    said = ContactMade(person_id=who, channel=Channel.PHONE, reached=True, safe=safe, content="x")
    return record_contact(session, view.case_id, said, made)


def things(session: Session, case_id: UUID) -> list[FirstThing]:
    found = [each for each in first_things(session, 500) if each.case_id == case_id]
    return [each for each in found if each.victim is not None]


def test_it_comes_first_with_its_reason_until_something_was_done(
    session: Session, clock: SetClock
) -> None:
    view = case(session)
    late = Promised("Ring", today(session) - timedelta(days=30))
    view = contact(session, view, Safe.NO, late)
    clock.at += timedelta(minutes=1)
    first, second, *_ = first_things(session)
    assert (first.case_id, first.victim) == (view.case_id, next(iter(view.people)))
    assert first.question == "Contact with Victim 1 was not safe"
    assert first.because == (
        "It was Tue 10 Nov 2026 09:00, and no safe contact or new plan is recorded since."
        " Ring your safeguarding lead before anybody tries again."
    )
    assert second.promise == promises(view)[0].promise_id
    contact(session, view, Safe.YES)
    assert not things(session, view.case_id)


def test_it_stays_when_the_case_is_closed_and_tells_of_a_correction_and_of_others(
    session: Session,
) -> None:
    view = case(session, "Victim 1", "Victim 2")
    for place in (0, 1):
        view = contact(session, view, place=place)
    record_correction(session, view.case_id, view.head.id, "It was her sister.", "A slip.")
    over = CaseClosed(outcome="No further action", because="Over.", review_on=today(session))
    session.record(view.case_id, over)
    (thing,) = things(session, view.case_id)
    assert "has been corrected: read how" in thing.because
    assert thing.because.endswith("Another victim of this case was not safe either.")
    contact(session, view, Safe.YES, place=1)
    (thing,) = things(session, view.case_id)
    assert thing.question == "Contact with Victim 1 was not safe"
    contact(session, view, Safe.YES)


def test_of_many_cases_the_latest_come_first(session: Session, clock: SetClock) -> None:
    views = []
    for _ in range(4):
        clock.at += timedelta(hours=1)
        views.append(contact(session, case(session)))
    found = [each.case_id for each in first_things(session) if each.victim is not None]
    assert found == [view.case_id for view in reversed(views)][:3]
    assert [each.case_id for each in first_unsafe(views)][:3] == found
    for view in views:
        contact(session, view, Safe.YES)


def test_bail_custody_and_late_promises_get_their_turn(session: Session) -> None:
    view = contact(session, case(session), Safe.NO, Promised("Ring", today(session)))
    unsafe = [FirstUnsafe(uuid4(), unsafe_contacts(view)[0], 0) for _ in range(2)]
    liberty, passed = (
        [FirstClock(view.case_id, "x", press, turn) for turn in range(3)]
        for press in (Press.LIBERTY_PASSED, Press.PASSED)
    )
    late = FirstPromise(view.case_id, promises(view)[0], Urgency.LATE, 0)
    found = pressing(session, unsafe, [*liberty, *passed], [late], 3)
    assert found[:5] == [liberty[0], unsafe[0], liberty[1], unsafe[1], liberty[2]]
    assert found[5:] == [passed[0], late, *passed[1:]]
    contact(session, view, Safe.YES)
