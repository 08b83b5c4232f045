# SPDX-License-Identifier: Apache-2.0
"""The victim's side in words: plain, kind, and without the code word."""

from dataclasses import asdict
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from app.cases.folding import CaseView, fold
from app.cases.kinds import (
    Category,
    Channel,
    ContactMade,
    ContactPlanSet,
    PersonAdded,
    Promise,
    PromiseOutcome,
    PromiseSettled,
    Safe,
    TopicTold,
)
from tests.app.cases.making import Author
from app.cases.telling.contacts import every_words
from ui.models.contact_words import away, day_name, ways_words
from ui.models.contacts import (
    UNSAFE_SINCE,
    UNSAFE_STEPS,
    VictimShown,
    code_word_of,
    pressing_count,
    shown_of,
    told_row,
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
    return shown_of(case(*payloads), WHO, TODAY)


def test_the_code_word_is_in_nothing_that_is_shown_by_itself() -> None:
    later = PLAN.model_copy(update={"avoid": "", "code_word": "zebrafish too"})
    view = case(PLAN, later, contact())
    assert "zebrafish" not in str(asdict(shown_of(view, WHO, TODAY)))
    assert code_word_of(view, WHO) == "zebrafish too"
    assert code_word_of(view, uuid4()) == ""


def test_a_plan_says_the_ways_in_order_and_by_when_they_are_to_hear() -> None:
    plan = shown(PLAN, contact()).plan
    assert plan is not None and plan.has_code_word
    assert plan.ways == "Text message, then through an adviser or supporter"
    assert plan.rhythm == "Every 2 weeks. The next contact is due by Mon 28 Sep, in 14 days."
    assert (plan.tone, plan.warning, plan.earlier) == ("", "", "")


@pytest.mark.parametrize(
    ("days", "tone", "words"),
    [
        (14, "warning", "Every 2 weeks. The next contact is due today."),
        (15, "danger", "The last day for the next contact was Mon 28 Sep, yesterday."),
    ],
)
def test_a_contact_that_is_due_or_late_is_said(days: int, tone: str, words: str) -> None:
    plan = shown_of(case(PLAN, contact()), WHO, TODAY + days * DAY).plan
    assert plan is not None and plan.tone == tone and words in plan.rhythm


def test_without_a_contact_or_a_wish_nothing_is_counted() -> None:
    bare, unsaid = shown(PLAN).plan, shown(PLAN.model_copy(update={"every_days": None})).plan
    assert bare is not None and "No contact is recorded yet" in bare.rhythm
    assert unsaid is not None and unsaid.rhythm == "They have not said how often."
    assert shown().plan is None


def test_an_unsafe_contact_stands_out_until_it_is_seen_to() -> None:
    unsafe = contact(safe=Safe.NO)
    found = shown(PLAN, unsafe, contact(reached=False, safe=Safe.NOT_ASKED))
    assert [row.tone for row in found.contacts] == ["", "danger"]
    assert found.contacts[1].advice == UNSAFE_STEPS
    assert found.plan is not None and "was not safe" in found.plan.warning
    anew = PLAN.model_copy(update={"avoid": "Never ring."})
    for after in (contact(), anew):
        found = shown(PLAN, unsafe, after)
        assert [row.tone for row in found.contacts][-1] == "warning"
        assert found.contacts[-1].advice == UNSAFE_SINCE
        assert found.plan is not None and found.plan.warning == ""


def test_a_try_at_which_it_was_not_safe_stands_out_too() -> None:
    (row,) = shown(contact(reached=False, safe=Safe.NO)).contacts
    assert row.tone == "danger" and row.safe


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
    rows = shown_of(view, WHO, TODAY).open
    assert [row.what for row in rows] == ["-1", "0", "1", "5", "None"]
    assert [row.tone for row in rows] == ["danger", "warning", "warning", "", ""]
    assert [row.when for row in rows][::2] == [
        "Late: was due Sun 13 Sep, yesterday",
        "Due Tue 15 Sep, tomorrow",
        "No day was said",
    ]
    assert pressing_count(view, WHO, TODAY) == len(("late", "today"))


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
    (found,) = shown(told).told
    row = told_row(found)
    assert row.where == "Told PC Sample 212, Mon 14 Sep 2026 08:13. Recorded in: BWV 3"


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
