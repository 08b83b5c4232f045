# SPDX-License-Identifier: Apache-2.0
"""Plans, contacts, promises and topics are read from the entries alone."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.cases.contacts import (
    PromiseReading,
    PromiseState,
    Urgency,
    contacts,
    day_of,
    next_contact,
    open_promises,
    plan_of,
    promise_named,
    promises,
    settled_promises,
    topics,
    victims,
)
from app.cases.folding import CaseView, fold
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    PersonAdded,
    PersonChanged,
    Promise,
    PromiseOutcome,
    PromiseSettled,
    Safe,
    TopicTold,
)
from app.cases.when import Precision, When
from tests.app.cases.making import Author

DAY = timedelta(days=1)
TODAY = date(2026, 9, 14)
ENDS = (datetime.min, datetime.max)  # noqa: DTZ901 - wall clocks


def person(category: Category = Category.VICTIM) -> PersonAdded:
    return PersonAdded(person_id=uuid4(), category=category, pseudonym="Victim 1")


def contact(
    person_id: UUID | None, *said: Promise, reached: bool = True, safe: Safe = Safe.YES
) -> ContactMade:
    return ContactMade(
        person_id=person_id,
        channel=Channel.PHONE,
        reached=reached,
        safe=safe,
        content="Rang.",
        promises=said,
    )


def promise(due: date | None = None, what: str = "Ring") -> Promise:
    return Promise(promise_id=uuid4(), what=what, due=due)


def settled(of: Promise, outcome: PromiseOutcome, due: date | None = None) -> PromiseSettled:
    because = "" if outcome is PromiseOutcome.KEPT else "The laboratory is late."
    return PromiseSettled(promise_id=of.promise_id, outcome=outcome, because=because, due=due)


def case(*payloads: object) -> CaseView:
    author = Author()
    author.open_case()
    for payload in payloads:
        author.write(payload)  # type: ignore[arg-type]
    return fold(author.entries)


def test_the_newest_plan_holds_and_the_earlier_ones_stay() -> None:
    who, other = person(), person()
    plans = [ContactPlanSet(person_id=who.person_id, times=each) for each in ("noon", "two")]
    view = case(who, other, *plans)
    plan = plan_of(view, who.person_id)
    assert plan is not None and plan.payload.times == "two"
    assert [entry.payload for entry in plan.earlier] == [plans[0]]
    assert plan_of(view, other.person_id) is None


def test_whoever_something_was_promised_to_stays_in_sight() -> None:
    who, witness, listed = person(), person(Category.WITNESS), person()
    changed = PersonChanged(
        person_id=who.person_id, category=Category.WITNESS, pseudonym="W", because="Known better."
    )
    view = case(who, witness, listed, contact(who.person_id, promise(TODAY)), changed)
    assert [each.person_id for each in victims(view)] == [who.person_id, listed.person_id]


def test_contacts_stand_by_when_they_happened_not_by_when_they_were_recorded() -> None:
    who, author = person(), Author()
    author.open_case()
    author.write(who)
    first = author.write(contact(who.person_id), after=DAY)
    author.now -= 2 * DAY  # recorded later, for a time before it
    late = author.write(contact(None))
    view = fold(author.entries)
    assert [each.entry.id for each in contacts(view, who.person_id)] == [first.id, late.id]
    assert contacts(view, uuid4())[0].entry.id == late.id  # it does not say whose it is


def test_the_next_contact_is_counted_from_the_last_one_at_which_they_were_reached() -> None:
    who = person()
    plan = ContactPlanSet(person_id=who.person_id, every_days=14)
    bare = case(who, plan)
    tried = case(who, plan, contact(who.person_id), contact(who.person_id, reached=False))
    held, reached = plan_of(bare, who.person_id), tried.of_kind["contact"][0]
    assert held is not None
    assert next_contact(bare, held) is None
    assert next_contact(tried, held) == day_of(reached) + 14 * DAY
    unsaid = plan_of(
        case(who, plan.model_copy(update={"every_days": None}), contact(who.person_id)),
        who.person_id,
    )
    assert unsaid is not None and next_contact(tried, unsaid) is None


def test_a_promise_goes_through_its_outcomes() -> None:
    who, said = person(), promise(TODAY)
    moved = settled(said, PromiseOutcome.CHANGED, TODAY + DAY)
    steps = [contact(who.person_id, said), moved, settled(said, PromiseOutcome.KEPT)]
    view = case(who, *steps)
    reading = promise_named(view, said.promise_id)
    assert reading is not None
    assert (reading.state, reading.due) == (PromiseState.KEPT, TODAY + DAY)
    assert [entry.payload for entry in reading.steps] == steps[1:]
    again = promises(case(who, *steps, settled(said, PromiseOutcome.CHANGED, TODAY)))
    assert again[0].is_open  # one that was settled by mistake
    gone = promises(case(who, *steps[:1], settled(said, PromiseOutcome.NOT_KEPT)))
    assert gone[0].state is PromiseState.NOT_KEPT


def test_what_is_settled_of_no_promise_changes_nothing() -> None:
    assert promises(case(settled(promise(), PromiseOutcome.KEPT))) == ()


def test_how_pressing_a_promise_is_follows_the_day() -> None:
    who = person()
    days = (-1, 0, 2, 3, None)
    said = [promise(None if day is None else TODAY + day * DAY) for day in days]
    found = promises(case(who, contact(who.person_id, *said)), who.person_id)
    assert [each.urgency(TODAY) for each in found] == list(Urgency)


_DUES = st.lists(st.one_of(st.none(), st.dates()), max_size=5)
_STEPS = st.lists(st.tuples(st.integers(0, 4), st.sampled_from(PromiseOutcome), st.dates()))


@given(dues=_DUES, steps=_STEPS, data=st.data())
def test_every_promise_is_open_or_settled_however_the_record_was_merged(
    dues: list[date | None], steps: list[tuple[int, PromiseOutcome, date]], data: st.DataObject
) -> None:
    who, said = person(), [promise(due) for due in dues]
    first = Author()
    first.open_case()
    first.write(who)
    first.write(contact(who.person_id, *said))
    second = Author(case_id=first.case_id, now=first.now)
    for at, outcome, day in steps:
        if at < len(said):
            author = data.draw(st.sampled_from((first, second)))
            due = day if outcome is PromiseOutcome.CHANGED else None
            author.write(settled(said[at], outcome, due))
    entries = [*first.entries, *second.entries]
    view = fold(data.draw(st.permutations(entries)))
    found = promises(view)
    assert found == promises(fold(entries))
    still, done = open_promises(found), settled_promises(found)
    assert {p.promise_id for p in (*still, *done)} == {p.promise_id for p in said}
    assert not {p.promise_id for p in still} & {p.promise_id for p in done}
    known = [each.due for each in still if each.due is not None]
    assert known == sorted(known)
    assert all(each.due is None for each in still[len(known) :])


@given(
    st.builds(
        When,
        precision=st.just(Precision.EXACT),
        local=st.one_of(st.datetimes(), st.sampled_from(ENDS)),
        zone=st.sampled_from(("UTC", "Europe/London", "Asia/Tokyo", "No/Such")),
    )
)
def test_a_time_at_the_end_of_the_calendar_stops_nothing(when: When) -> None:
    who, author = person(), Author()
    author.open_case()
    author.write(who)
    entry = author.write(contact(who.person_id)).model_copy(update={"happened": when})
    plan = author.write(ContactPlanSet(person_id=who.person_id, every_days=365))
    view = fold([*author.entries[:2], entry, plan])
    held = plan_of(view, who.person_id)
    assert held is not None
    due = next_contact(view, held)
    assert due is not None and due > day_of(entry)


def two_officers(*steps: tuple[int, PromiseOutcome], said: Promise) -> PromiseReading:
    """The promise as it reads when officers 0 and 1 say these things in turn."""
    who, first = person(), Author()
    first.open_case()
    first.write(who)
    first.write(contact(who.person_id, said))
    officers = (first, Author(case_id=first.case_id, now=first.now))
    for minute, (officer, outcome) in enumerate(steps, start=1):
        officers[officer].now = first.now if not officer else officers[1].now
        due = TODAY + minute * DAY if outcome is PromiseOutcome.CHANGED else None
        officers[officer].write(settled(said, outcome, due), timedelta(minutes=minute))
    entries = [*officers[0].entries, *officers[1].entries]
    readings = {promises(fold(order)) for order in (tuple(entries), tuple(reversed(entries)))}
    ((reading,),) = readings
    return reading


def test_a_promise_that_two_officers_settle_otherwise_says_so_until_it_is_opened() -> None:
    kept, given_up = PromiseOutcome.KEPT, PromiseOutcome.NOT_KEPT
    both = two_officers((0, kept), (1, given_up), said=promise(TODAY))
    assert both.is_disputed and not both.is_open and len(both.steps) == 2
    assert not two_officers((0, kept), (1, kept), said=promise(TODAY)).is_disputed
    opened = two_officers((0, kept), (1, PromiseOutcome.CHANGED), said=promise(TODAY))
    assert opened.is_open and opened.is_reopened and not opened.is_disputed
    moved = two_officers((1, PromiseOutcome.CHANGED), said=promise(TODAY))
    assert moved.is_moved and not moved.is_reopened


def test_a_plan_that_was_agreed_later_but_written_down_before_is_pointed_to() -> None:
    who, author = person(), Author()
    author.open_case()
    author.write(who)
    first = author.write(ContactPlanSet(person_id=who.person_id, times="noon"))
    author.write(ContactPlanSet(person_id=who.person_id, times="evening"))
    found = plan_of(fold(author.entries), who.person_id)
    assert found is not None and found.agreed_later is None
    other = Author(case_id=author.case_id, now=author.now + timedelta(hours=1))
    entry = other.write(ContactPlanSet(person_id=who.person_id, times="night"))
    earlier = replace(found, entry=first, earlier=(entry,))
    assert earlier.agreed_later == entry


def test_topics_stand_with_the_newest_first() -> None:
    who = person()
    told = TopicTold(topic="How they met", to="PC Sample 212")
    other = told.model_copy(update={"topic": "The journey home"})
    found = topics(case(who, told, other), who.person_id)
    assert [each.payload for each in found] == [other, told]
