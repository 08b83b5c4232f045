# SPDX-License-Identifier: Apache-2.0
"""What an officer can do for the victim is recorded whole, or refused with how to put it right."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from app.cases.contacts import PromiseState, Urgency, plan_of, promises, topics
from app.cases.folding import CaseView
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    Outcome,
    Safe,
    TopicTold,
)
from app.errors import Bug, UserError
from app.services.cases import FirstThing, add_person, first_things, list_cases, open_case
from app.services.contacts import (
    LONGEST_LINE,
    MOST_PROMISES,
    Promised,
    first_promises,
    give_up_promise,
    keep_promise,
    move_promise,
    record_contact,
    record_topic,
    set_contact_plan,
    today,
)
from app.services.drafts import keep_draft, read_drafts
from app.services.entries import record_answer, record_correction
from app.services.session import Session
from tests.app.services.clocks.clock_bench import SetClock

NOW = datetime(2026, 11, 10, 9, tzinfo=UTC)
TODAY, DAY = date(2026, 11, 10), timedelta(days=1)


@pytest.fixture(autouse=True)
def clock(session: Session) -> SetClock:
    made = SetClock(NOW)
    session.clock = made
    return made


@pytest.fixture
def view(session: Session, request: pytest.FixtureRequest) -> CaseView:
    opened = open_case(session, f"CASE {request.node.name}"[:80], {})
    return add_person(session, opened.case_id, Category.VICTIM, "Victim 1")


def who(view: CaseView) -> UUID:
    return next(iter(view.people))


def contact(view: CaseView, content: str = "Told her what comes next.") -> ContactMade:
    return ContactMade(
        person_id=who(view), channel=Channel.PHONE, reached=True, safe=Safe.YES, content=content
    )


def promised(session: Session, view: CaseView, *made: Promised) -> tuple[UUID, ...]:
    new = record_contact(session, view.case_id, contact(view), made)
    return tuple(each.promise_id for each in promises(new)[-len(made) :])


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        work()
    return caught.value.code


def test_a_plan_replaces_the_one_before_and_needs_something_new(
    session: Session, view: CaseView
) -> None:
    plan = ContactPlanSet(person_id=who(view), channels=(Channel.TEXT,), code_word="blue kettle")
    keep_draft(session, view.case_id, "victim:plan", {"times": "noon"})
    set_contact_plan(session, view.case_id, plan, slot="victim:plan")
    assert read_drafts(session, view.case_id) == {}
    again = plan.model_copy(update={"because": "Asked again."})
    assert refused(lambda: set_contact_plan(session, view.case_id, again)) == "plan-unchanged"
    changed = plan.model_copy(update={"times": "after ten"})
    held = plan_of(set_contact_plan(session, view.case_id, changed), who(view))
    assert held is not None and held.payload == changed
    assert len(held.earlier) == 1


def test_a_plan_that_says_nothing_is_refused(session: Session, view: CaseView) -> None:
    plan = ContactPlanSet(person_id=who(view), because="No reason.", times="  ")
    assert refused(lambda: set_contact_plan(session, view.case_id, plan)) == "plan-empty"
    with pytest.raises(Bug):
        set_contact_plan(session, view.case_id, ContactPlanSet(person_id=uuid4(), times="noon"))


def test_a_code_word_is_found_by_no_search(session: Session, view: CaseView) -> None:
    plan = ContactPlanSet(person_id=who(view), times="after ten", code_word="zebrafish")
    set_contact_plan(session, view.case_id, plan)
    assert [row.case_id for row in list_cases(session, "zebrafish")] == []


def test_promises_get_ids_of_their_own(session: Session, view: CaseView) -> None:
    first, second = promised(session, view, Promised(" Ring "), Promised("Write", TODAY))
    assert first != second
    readings = promises(session.view(view.case_id))
    assert [(p.what, p.due) for p in readings] == [("Ring", None), ("Write", TODAY)]


def test_a_contact_that_is_not_whole_is_refused(session: Session, view: CaseView) -> None:
    def record(*made: Promised) -> Callable[[], CaseView]:
        return lambda: record_contact(session, view.case_id, contact(view), made)

    assert refused(record(Promised("  ", TODAY))) == "promise-empty"
    assert refused(record(Promised("x" * (LONGEST_LINE + 1)))) == "line-too-long"
    assert refused(record(*[Promised("Ring")] * (MOST_PROMISES + 1))) == "promises-too-many"
    stranger = contact(view).model_copy(update={"person_id": uuid4()})
    with pytest.raises(Bug):
        record_contact(session, view.case_id, stranger)
    assert session.view(view.case_id).head == view.head


def test_a_promise_is_kept_once_and_opened_again_by_another_day(
    session: Session, view: CaseView
) -> None:
    (named,) = promised(session, view, Promised("Ring", TODAY))
    case = view.case_id
    kept = keep_promise(session, case, named)
    assert promises(kept)[0].state is PromiseState.KEPT
    assert refused(lambda: keep_promise(session, case, named)) == "promise-settled"
    assert refused(lambda: give_up_promise(session, case, named, "No.")) == "promise-settled"
    opened = move_promise(session, case, named, TODAY, "Pressed by mistake.")
    assert promises(opened)[0].is_open
    with pytest.raises(Bug):
        keep_promise(session, case, uuid4())


def test_another_day_and_giving_up_need_a_reason(session: Session, view: CaseView) -> None:
    (named,) = promised(session, view, Promised("Ring", TODAY))
    case, tomorrow = view.case_id, TODAY + DAY
    assert refused(lambda: move_promise(session, case, named, tomorrow, " ")) == "reason-empty"
    assert refused(lambda: move_promise(session, case, named, TODAY, "x")) == "promise-same-day"
    assert refused(lambda: give_up_promise(session, case, named, "")) == "reason-empty"
    moved = move_promise(session, case, named, tomorrow, "The laboratory is late.", "By text.")
    assert promises(moved)[0].due == tomorrow
    over = give_up_promise(session, case, named, "The court has not said.")
    assert promises(over)[0].state is PromiseState.NOT_KEPT


def test_a_topic_needs_its_name_and_who_heard_it(session: Session, view: CaseView) -> None:
    told = TopicTold(topic="How they met", to=" ", person_id=who(view))
    assert refused(lambda: record_topic(session, view.case_id, told)) == "topic-empty"
    heard = told.model_copy(update={"to": "PC Sample 212"})
    assert [t.payload for t in topics(record_topic(session, view.case_id, heard))] == [heard]


def test_only_the_most_pressing_promise_of_each_case_comes_first(
    session: Session, view: CaseView, clock: SetClock
) -> None:
    late = Promised("Send the letter", TODAY - 2 * DAY)
    first, second = promised(session, view, late, Promised("Ring", TODAY))
    promised(session, view, Promised("Later", TODAY + DAY), Promised("One day"))
    (found,) = first_promises(session, [session.view(view.case_id)])
    assert (found.promise.promise_id, found.urgency, found.more) == (first, Urgency.LATE, 1)
    keep_promise(session, view.case_id, first)
    (found,) = first_promises(session, [session.view(view.case_id)])
    assert (found.promise.promise_id, found.urgency, found.more) == (second, Urgency.TODAY, 0)
    clock.at += DAY  # at midnight it becomes late, and the next one is due
    (found,) = first_promises(session, [session.view(view.case_id)])
    assert (found.urgency, found.more) == (Urgency.LATE, 1)


def test_the_day_is_the_one_in_london(session: Session, clock: SetClock) -> None:
    clock.at = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert today(session) == date(2026, 7, 2)


def named(session: Session, view: CaseView, promise: UUID) -> FirstThing | None:
    things = first_things(session, 50)
    assert all(thing.promise is None or thing.prompt_id == "" for thing in things)
    return next((thing for thing in things if thing.promise == promise), None)


def test_a_promise_due_stands_among_the_first_things_with_its_reason(
    session: Session, view: CaseView
) -> None:
    late, due = promised(session, view, Promised("Ring", TODAY - DAY), Promised("Write", TODAY))
    thing = named(session, view, late)
    assert thing is not None and thing.late
    assert (thing.case_id, thing.question) == (view.case_id, "Ring")
    assert thing.because.startswith("You promised Victim 1 this by yesterday. Do it today")
    assert "Another promise in this case" in thing.because
    keep_promise(session, view.case_id, late)
    thing = named(session, view, due)
    assert thing is not None and not thing.late
    assert thing.because.startswith("You promised Victim 1 this by today. If it may slip")
    keep_promise(session, view.case_id, due)
    assert named(session, view, due) is None


def test_a_late_promise_comes_before_every_prompt(session: Session, view: CaseView) -> None:
    prompt = session.pack.stages[0].prompts[0]
    record_answer(session, view.case_id, prompt.id, Outcome.LATER, because="Asleep.")
    (late,) = promised(session, view, Promised("Ring", TODAY - 300 * DAY))
    assert first_things(session)[0].promise == late


def test_why_a_promise_comes_first_says_what_became_of_it_meanwhile(
    session: Session, view: CaseView, clock: SetClock
) -> None:
    (ring,) = promised(session, view, Promised("Ring", TODAY - DAY))
    move_promise(session, view.case_id, ring, TODAY, "The laboratory is late.")
    thing = named(session, view, ring)
    assert thing is not None and "The day was moved, and is today." in thing.because
    keep_promise(session, view.case_id, ring)
    move_promise(session, view.case_id, ring, TODAY + DAY, "It was another call.")
    made = promises(session.view(view.case_id))[0].made
    record_correction(session, view.case_id, made.id, "Told her brother.", "A slip.")
    clock.at = NOW + 2 * DAY
    thing = named(session, view, ring)
    assert thing is not None
    assert "recorded as settled, and then given another day, which was yesterday" in thing.because
    assert thing.because.endswith("has been corrected: read how before you act on it.")
