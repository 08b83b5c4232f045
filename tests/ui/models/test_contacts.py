# SPDX-License-Identifier: Apache-2.0
"""The victim's side in words: plain, kind, and without the code word."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from app.cases.entry import key_id
from app.cases.folding import CaseView, fold
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    Correction,
    PersonAdded,
    Promise,
    PromiseOutcome,
    PromiseSettled,
    Safe,
    TopicTold,
)
from app.cases.telling.contacts import every_words
from tests.app.cases.making import Author
from ui.models.contact_plans import code_word_of
from ui.models.contact_words import away, day_name, ways_words
from ui.models.contacts import (
    AGREED_SINCE,
    DISPUTED,
    SAFE_SINCE,
    UNSAFE_STEPS,
    VictimShown,
    matching,
    pressing,
)

WHO = uuid4()
TODAY = date(2026, 9, 14)
DAY = timedelta(days=1)
PLAN = ContactPlanSet(
    person_id=WHO,
    channels=(Channel.TEXT, Channel.THROUGH_SUPPORT),
    avoid="No voicemail.",
    code_word="zebrafish",
    every_days=14,
)


def contact(
    *promises: Promise, reached: bool = True, safe: Safe = Safe.YES, who: UUID | None = WHO
) -> ContactMade:
    return ContactMade(
        person_id=who,
        channel=Channel.PHONE,
        reached=reached,
        safe=safe,
        content="Told her what comes next.",
        promises=promises,
    )


def case(*payloads: object) -> CaseView:
    author = Author()
    author.open_case()
    author.write(PersonAdded(person_id=WHO, category=Category.VICTIM, pseudonym="Victim 1"))
    for payload in payloads:
        author.write(payload)  # type: ignore[arg-type]
    return fold(author.entries)


def shown(*payloads: object) -> VictimShown:
    return VictimShown(case(*payloads), WHO, TODAY)


def test_the_code_word_is_in_nothing_that_is_shown_by_itself() -> None:
    later = PLAN.model_copy(update={"avoid": "", "code_word": "zebrafish too"})
    view = case(PLAN, later, contact())
    all_of_it = VictimShown(view, WHO, TODAY)
    parts = (all_of_it.plan, all_of_it.open, all_of_it.contacts, all_of_it.told)
    assert parts[0] is not None and "zebrafish" not in str(parts)
    assert code_word_of(view, WHO) == "zebrafish too"
    assert code_word_of(view, uuid4()) == ""


def test_a_plan_says_the_ways_in_order_and_by_when_they_are_to_hear() -> None:
    found = shown(PLAN, contact())
    plan = found.plan
    assert plan is not None and plan.has_code_word
    assert plan.ways == "Text message, then through an adviser or supporter"
    assert plan.rhythm == "Every 2 weeks. The next contact is due by Mon 28 Sep, in 14 days."
    assert (plan.tone, plan.earlier, found.warning) == ("", "", "")


@pytest.mark.parametrize(
    ("days", "tone", "words"),
    [
        (14, "warning", "Every 2 weeks. The next contact is due today."),
        (15, "danger", "The last day for the next contact was Mon 28 Sep, yesterday."),
    ],
)
def test_a_contact_that_is_due_or_late_is_said(days: int, tone: str, words: str) -> None:
    plan = VictimShown(case(PLAN, contact()), WHO, TODAY + days * DAY).plan
    assert plan is not None and plan.tone == tone and words in plan.rhythm


def test_without_a_contact_or_a_wish_nothing_is_counted() -> None:
    bare, unsaid = shown(PLAN).plan, shown(PLAN.model_copy(update={"every_days": None})).plan
    assert bare is not None and "from the first contact" in bare.rhythm
    assert unsaid is not None and unsaid.rhythm == "They have not said how often."
    assert shown().plan is None


def test_an_unsafe_contact_stands_out_until_it_is_seen_to() -> None:
    unsafe = contact(safe=Safe.NO)
    found = shown(PLAN, unsafe, contact(reached=False, safe=Safe.NOT_ASKED))
    assert [row.tone for row in found.contacts()] == ["", "danger"]
    assert found.contacts()[1].advice == UNSAFE_STEPS
    assert "was not safe" in found.warning
    anew = PLAN.model_copy(update={"avoid": "Never ring."})
    for after, words in ((contact(), SAFE_SINCE), (anew, AGREED_SINCE)):
        found = shown(PLAN, unsafe, after)
        assert [row.tone for row in found.contacts()][-1] == "warning"
        assert found.contacts()[-1].advice == words
        assert found.warning == ""


def test_a_try_at_which_it_was_not_safe_stands_out_too() -> None:
    found = shown(contact(reached=False, safe=Safe.NO))
    (row,) = found.contacts()
    assert row.tone == "danger" and row.safe
    assert found.plan is None and "was not safe" in found.warning  # also before any plan


def test_several_tries_are_said_without_blame() -> None:
    tried = contact(reached=False, safe=Safe.NOT_ASKED)
    assert shown(contact(), tried).tries == ""
    words = shown(contact(), tried, tried).tries
    assert words.startswith("2 tries") and "safe thing to do" in words
    assert shown(tried, tried, contact()).tries == ""


def test_promises_stand_worst_first_with_the_day_in_words() -> None:
    days = (None, 5, 1, 0, -1)
    said = [
        Promise(promise_id=uuid4(), what=str(day), due=None if day is None else TODAY + day * DAY)
        for day in days
    ]
    view = case(contact(*said))
    rows = VictimShown(view, WHO, TODAY).open
    assert [row.what for row in rows] == ["-1", "0", "1", "5", "None"]
    assert [row.tone for row in rows] == ["danger", "warning", "warning", "", ""]
    assert [row.when for row in rows][::2] == [
        "Late: was due Sun 13 Sep, yesterday",
        "Due Tue 15 Sep, tomorrow",
        "No day was said",
    ]
    assert pressing(view, [WHO], TODAY).words == "2 promises late or due today"


def test_a_settled_promise_says_what_became_of_it() -> None:
    said = Promise(promise_id=uuid4(), what="Ring", due=TODAY)
    moved = PromiseSettled(
        promise_id=said.promise_id,
        outcome=PromiseOutcome.CHANGED,
        because="The laboratory is late.",
        told="By text.",
        due=TODAY + DAY,
    )
    kept = PromiseSettled(promise_id=said.promise_id, outcome=PromiseOutcome.KEPT)
    (row,) = shown(contact(said), moved, kept).settled
    assert (row.when, row.tone, row.is_open) == ("Kept Mon 14 Sep", "done", False)
    first, second = row.steps.splitlines()
    assert first.endswith(
        "Another day, Tue 15 Sep. The laboratory is late. How they were told: By text."
    )
    assert second.startswith("Mon 14 Sep 2026") and second.endswith("Kept.")


def test_a_topic_says_to_whom_and_where_it_stands() -> None:
    told = TopicTold(topic="How they met", to="PC Sample 212", recorded_in="BWV 3")
    (row,) = shown(told).told
    assert row.where == "Told PC Sample 212, Mon 14 Sep 2026 08:13. Recorded in: BWV 3"


def test_topics_are_found_by_every_word_in_any_case() -> None:
    told = TopicTold(topic="How they met", to="PC Sample 212", recorded_in="BWV")
    other = told.model_copy(update={"topic": "The journey home", "ask_again": "Which bus"})
    rows = shown(told, other).told
    assert [row.topic for row in matching(rows, " sample BUS")] == ["The journey home"]
    assert matching(rows, "") == rows and matching(rows, "tram") == ()


def test_days_and_spans_are_said_as_people_say_them() -> None:
    assert day_name(date(2027, 1, 2), TODAY) == "Sat 2 Jan 2027"
    assert [away(TODAY + n * DAY, TODAY) for n in (-2, -1, 0, 1, 2)] == [
        "2 days ago",
        "yesterday",
        "today",
        "tomorrow",
        "in 2 days",
    ]
    assert [every_words(n) for n in (1, 7, 10, 28)] == [
        "every day",
        "every week",
        "every 10 days",
        "every 4 weeks",
    ]
    assert ways_words(()) == ""


def test_what_was_corrected_reads_as_corrected_wherever_it_is_shown() -> None:
    said = Promise(promise_id=uuid4(), what="Ring", due=TODAY)
    told = TopicTold(topic="How they met", to="PC Sample 212")
    author = Author()
    author.open_case()
    author.write(PersonAdded(person_id=WHO, category=Category.VICTIM, pseudonym="Victim 1"))
    plan = author.write(PLAN.model_copy(update={"details": "07700 900321"}))
    for entry in (plan, author.write(contact(said)), author.write(told)):
        correction = Correction(of=entry.id, reading="07700 900312, and so on.", because="A slip.")
        author.write(correction)
    found = VictimShown(fold(author.entries), WHO, TODAY)
    assert found.plan is not None and found.plan.corrected is not None
    # Nobody rings the number that was wrong: it stands only where it is asked for.
    assert found.plan.details == "" and "900321" in found.plan.earlier
    assert found.plan.avoid == "No voicemail."  # a correction may leave it out
    assert found.plan.has_code_word and "zebrafish" not in found.plan.earlier
    for row in (found.plan, found.open[0], found.contacts()[0], found.told[0]):
        assert row.corrected is not None and row.corrected.reading.startswith("07700 900312")
        assert row.corrected.stamp.endswith("A slip.")
    assert matching(found.told, "900312") == found.told


def test_what_two_officers_settle_otherwise_is_said_with_their_names() -> None:
    said, first = Promise(promise_id=uuid4(), what="Ring", due=TODAY), Author()
    first.open_case()
    first.write(PersonAdded(person_id=WHO, category=Category.VICTIM, pseudonym="Victim 1"))
    first.write(contact(said))
    second = Author(case_id=first.case_id, now=first.now + DAY)
    named = {"promise_id": said.promise_id, "because": "It was said so."}
    first.write(PromiseSettled(outcome=PromiseOutcome.KEPT, **named))
    second.write(PromiseSettled(outcome=PromiseOutcome.NOT_KEPT, **named))
    view = fold([*first.entries, *second.entries])
    (row,) = VictimShown(view, WHO, TODAY).settled
    assert row.steps.startswith(DISPUTED)
    assert row.steps.endswith(f"(the officer with key {key_id(second.public)[:8]})")


def test_a_victim_who_is_overdue_or_was_not_safe_is_to_be_seen_to() -> None:
    view = case(PLAN, contact(), contact(safe=Safe.NO))
    assert pressing(view, [WHO], TODAY).words == "1 contact that was not safe"
    later = pressing(view, [WHO, uuid4()], TODAY + 15 * DAY)
    assert (later.count, later.words) == (2, "1 contact that was not safe, 1 contact overdue")
    assert pressing(case(PLAN, contact()), [WHO], TODAY).count == 0
