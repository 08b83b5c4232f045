# SPDX-License-Identifier: Apache-2.0
"""The limits of a clock, reckoned from its rule and what is known."""

import datetime as dt
from dataclasses import replace

import pytest

from app.clocks.faults import Code
from app.clocks.given import Given, Moment
from app.clocks.reckoning import MOST, reckon
from app.clocks.results import DATE, START
from app.clocks.rules import Rule
from app.errors import Bug
from tests.app.clocks.making import (
    at,
    between,
    day,
    ends,
    exactly,
    holidays,
    limit,
    only,
    pause,
    reckoned,
    rule,
    shown,
    stay,
)

HOUR = dt.timedelta(hours=1)
BAIL = rule(limit("months-beginning", 3), start_day="day-after", in_force_from=day("2022-10-28"))
DETENTION = rule(limit("hours", 24))
WARRANT = rule(
    limit("hours", 36, "warrant", counts_from="warrant-issued"),
    limit("hours", 36, "extension", counts_from="warrant-ended"),
    limit("hours", 96, "total", ceiling=True),
)
REVIEWS = rule(
    limit("hours", 6, "first"),
    limit("hours", 9, "later", counts_from="last-review", repeats="after-done-or-due"),
)
EVERY_28 = rule(
    limit("days", 28, "due"),
    limit("days", 28, "next", counts_from="last-review", repeats="after-done"),
)


def fault_of(of: Rule, given: Given) -> Code:
    reckoning = reckon(of, given, holidays())
    assert reckoning.fault is not None and reckoning.dues == ()
    return reckoning.fault.code  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-03-28T22:00", 24, "2026-03-29T23:00+01:00"),
        ("2026-10-24T22:00", 24, "2026-10-25T21:00+00:00"),
        ("2026-10-20T02:00", 168, "2026-10-27T01:00+00:00"),
        ("2026-11-20T23:30", 72, "2026-11-23T23:30+00:00"),
        ("2026-11-20T23:30", 120, "2026-11-25T23:30+00:00"),
        ("2026-11-20T23:30", 168, "2026-11-27T23:30+00:00"),
    ],
)
def test_hours_elapse_in_real_time(start: str, hours: int, end: str) -> None:
    assert ends(rule(limit("hours", hours)), Given(exactly(start))) == end


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2026-12-23", 1, "2026-12-24"),
        ("2026-12-23", 5, "2027-01-04"),
        ("2026-12-24", 1, "2026-12-29"),
        ("2027-03-25", 1, "2027-03-30"),
        ("2026-11-20", 10, "2026-12-04"),
        ("2026-11-20", 30, "2027-01-06"),
    ],
)
@pytest.mark.parametrize("time", ["00:00", "23:59"])
def test_working_days_begin_with_the_next_day(start: str, days: int, end: str, time: str) -> None:
    assert ends(rule(limit("working-days", days)), Given(exactly(f"{start}T{time}"))) == end


@pytest.mark.parametrize(
    ("arrest", "last_days"),
    [
        ("2026-01-10", "2026-04-10 2026-07-10 2026-10-10 2027-01-10 2027-07-10"),
        ("2026-01-31", "2026-04-30 2026-07-31 2026-10-31 2027-01-31 2027-07-31"),
        ("2025-11-30", "2026-02-28 2026-05-31 2026-08-31 2026-11-30 2027-05-31"),
        ("2026-08-30", "2026-11-30 2027-02-28 2027-05-30 2027-08-30 2028-02-29"),
        ("2027-02-28", "2027-05-31 2027-08-31 2027-11-30 2028-02-29 2028-08-31"),
    ],
)
def test_bail_counts_months_from_the_day_after_arrest(arrest: str, last_days: str) -> None:
    for months, last in zip((3, 6, 9, 12, 18), last_days.split(), strict=True):
        bail = replace(BAIL, limits=(limit("months-beginning", months),))
        reckoning = reckoned(bail, Given(exactly(f"{arrest}T14:20")))
        assert shown(reckoning.dues[0]) == last
        assert reckoning.counted_from == day(arrest) + dt.timedelta(days=1)


def test_a_day_ends_with_its_last_second() -> None:
    due = only(rule(limit("days", 7)), Given(exactly("2026-03-26T09:00")))
    assert due.outer is not None and due.outer.day == day("2026-04-02")
    assert due.outer.at == at("2026-04-03T00:00") - dt.timedelta(seconds=1)


def test_a_start_between_two_times_gives_two_ends() -> None:
    given = Given(between("2026-06-05T23:15", "2026-06-06T03:40"))
    due = only(rule(limit("hours", 72)), given)
    assert due.cautious is not None and due.cautious.at == at("2026-06-08T23:15")
    assert due.outer is not None and due.outer.at == at("2026-06-09T03:40")
    assert due.begins == at("2026-06-05T23:15")


def test_paused_days_make_bail_longer_and_overlaps_count_once() -> None:
    given = Given(
        exactly("2026-04-15T08:30"),
        pauses=(pause("2026-06-01", "2026-06-10"), pause("2026-06-08", "2026-06-14")),
    )
    assert ends(BAIL, given) == "2026-07-29"


def test_a_pause_may_fall_into_time_that_another_added() -> None:
    start = exactly("2026-01-10T09:00")
    one = Given(start, pauses=(pause("2026-04-01", "2026-04-05"),))
    assert ends(BAIL, one) == "2026-04-15"
    two = Given(start, pauses=(*one.pauses, pause("2026-04-12", "2026-04-13")))
    assert ends(BAIL, two) == "2026-04-17"


def test_pauses_outside_the_period_have_no_effect() -> None:
    given = Given(
        exactly("2026-01-10T09:00"),
        pauses=(pause("2025-12-01", "2026-01-10"), pause("2026-04-11", "2026-05-01")),
    )
    assert ends(BAIL, given) == "2026-04-10"


def test_working_days_in_a_pause_do_not_count() -> None:
    given = Given(exactly("2026-06-05T09:00"), pauses=(pause("2026-06-09", "2026-06-11"),))
    assert ends(rule(limit("working-days", 2)), given) == "2026-06-12"


def test_an_open_pause_leaves_no_end_but_what_remains() -> None:
    given = Given(exactly("2026-04-16T08:30"), pauses=(pause("2026-07-01", None),))
    due = only(BAIL, given)
    assert due.outer is None and due.cautious is None and due.left == dt.timedelta(days=16)
    late = Given(exactly("2026-01-10T09:00"), pauses=(pause("2026-04-11", None),))
    assert ends(BAIL, late) == "2026-04-10", "the bail ended the day before"
    last = Given(exactly("2026-01-10T09:00"), pauses=(pause("2026-04-10", None),))
    assert only(BAIL, last).left == dt.timedelta(days=1)


def test_hospital_stops_detention_except_while_questioned() -> None:
    hospital = stay(
        "2026-08-11T21:15", "2026-08-12T02:45", ("2026-08-12T01:00", "2026-08-12T01:20")
    )
    given = Given(exactly("2026-08-11T18:00"), pauses=(hospital,))
    assert ends(DETENTION, given) == "2026-08-12T23:10+01:00"


def test_in_an_open_stay_only_questioning_uses_time_up() -> None:
    hospital = stay("2026-08-11T21:00", None, ("2026-08-11T22:00", "2026-08-11T22:30"))
    due = only(DETENTION, Given(exactly("2026-08-11T18:00"), pauses=(hospital,)))
    assert due.outer is None and due.left == 20.5 * HOUR


def test_a_limit_that_ends_as_a_pause_begins_has_ended() -> None:
    given = Given(exactly("2026-08-11T18:00"), pauses=(stay("2026-08-12T18:00", None),))
    assert ends(DETENTION, given) == "2026-08-12T18:00+01:00"


def test_time_used_before_and_time_not_counted() -> None:
    given = Given(
        exactly("2026-07-20T09:30"),
        used_before=dt.timedelta(minutes=755),
        not_counted=3 * HOUR,
    )
    assert ends(DETENTION, given) == "2026-07-20T23:55+01:00"
    used_up = replace(given, used_before=30 * HOUR)
    assert ends(DETENTION, used_up) == "2026-07-20T12:30+01:00"


def test_a_custody_limit_goes_back_to_a_working_day() -> None:
    custody = rule(limit("days-back-to-working-day", 182))
    assert ends(custody, Given(exactly("2026-03-02T10:30"))) == "2026-08-28"
    shorter = Given(exactly("2026-04-13T10:30"), days_before=27)
    assert ends(custody, shorter) == "2026-09-15"


def test_a_limit_in_days_that_was_used_up_before_ends_on_the_day_it_began() -> None:
    start = exactly("2026-04-13T10:30")
    for count in ("days", "days-back-to-working-day", "days-from-day-one", "working-days"):
        for before in (9, 10, 400):
            used_up = ends(rule(limit(count, 9)), Given(start, days_before=before))
            assert used_up == "2026-04-13", count
    assert ends(rule(limit("days", 9)), Given(start, days_before=8)) == "2026-04-14"


def test_a_warrant_and_its_extension_end_under_the_ceiling() -> None:
    given = Given(
        exactly("2026-09-14T10:00"),
        further={
            "warrant-issued": (exactly("2026-09-15T21:00"),),
            "warrant-ended": (exactly("2026-09-17T09:00"),),
        },
    )
    warrant, extension, total = reckoned(WARRANT, given).dues
    assert shown(warrant) == "2026-09-17T09:00+01:00" and not warrant.cut
    assert shown(extension) == shown(total) == "2026-09-18T10:00+01:00" and extension.cut


def test_a_limit_that_counts_from_something_later_waits_for_it() -> None:
    warrant, _, total = reckoned(WARRANT, Given(exactly("2026-09-14T10:00"))).dues
    assert warrant.waits_for == "warrant-issued" and warrant.outer is None
    assert total.outer is not None
    nothing = reckoned(WARRANT, Given(None)).dues
    assert [due.waits_for for due in nothing] == ["warrant-issued", "warrant-ended", START]


def test_less_may_be_granted_than_the_most_and_never_more() -> None:
    given = Given(
        exactly("2026-09-14T10:00"),
        further={"warrant-issued": (exactly("2026-09-15T21:00"),)},
        granted={"warrant": 24},
    )
    assert shown(reckoned(WARRANT, given).dues[0]) == "2026-09-16T21:00+01:00"
    assert fault_of(WARRANT, replace(given, granted={"warrant": 37})) == "exceeds-limit"


def test_the_next_review_counts_from_the_earlier_of_held_and_due() -> None:
    start = exactly("2026-07-04T22:00")
    held = exactly("2026-07-05T03:00"), exactly("2026-07-05T14:00")
    first, later = reckoned(REVIEWS, Given(start)).dues
    assert shown(first) == "2026-07-05T04:00+01:00" and later.waits_for == "last-review"
    early = reckoned(REVIEWS, Given(start, further={"last-review": held[:1]})).dues
    assert early[0].aside == "over" and early[0].outer is None
    assert shown(early[1]) == "2026-07-05T12:00+01:00"
    late = reckoned(REVIEWS, Given(start, further={"last-review": held})).dues
    assert shown(late[1]) == "2026-07-05T21:00+01:00", "from 12:00, when it was due"


def test_a_repeating_limit_counts_from_the_last_time() -> None:
    held = exactly("2026-01-20T16:00"), exactly("2026-01-30T16:00")
    given = Given(exactly("2026-01-05T09:00"), further={"last-review": held})
    due, following = reckoned(EVERY_28, given).dues
    assert due.aside == "over" and shown(following) == "2026-02-27"


def test_a_repeating_limit_ends_neither_a_ceiling_nor_what_stands_behind_it() -> None:
    of = rule(
        limit("hours", 96, "most", ceiling=True),
        limit("hours", 6, "first"),
        limit("hours", 9, "later", counts_from="last-review", repeats="after-done"),
        limit("days", 9, "report"),
    )
    given = Given(
        exactly("2026-07-04T22:00"), further={"last-review": (exactly("2026-07-05T03:00"),)}
    )
    dues = reckoned(of, given).dues
    assert [due.aside for due in dues] == [None, "over", None, None]


def test_one_of_several_limits_is_the_chosen_or_else_the_earliest() -> None:
    custody = rule(
        limit("days", 182, "crown"), limit("days", 56, "summary"), limit("no-limit", 0, "none"),
        one_of=True,
    )  # fmt: skip
    start = exactly("2026-03-02T10:30")
    unsaid = reckoned(custody, Given(start))
    assert unsaid.unchosen
    assert [due.aside for due in unsaid.dues] == ["not-earliest", None, "not-earliest"]
    said = reckoned(custody, Given(start, chosen="crown"))
    assert not said.unchosen
    assert [due.aside for due in said.dues] == [None, "not-chosen", "not-chosen"]
    assert shown(said.dues[0]) == "2026-08-31"
    endless = reckoned(custody, Given(start, chosen="none"))
    assert endless.dues[2].aside is None and endless.dues[2].outer is None
    assert reckoned(custody, Given(start, chosen="gone")).unchosen, "no such limit holds here"


def test_a_day_that_was_set_is_the_end_and_pauses_after_the_order_add_to_it() -> None:
    order = rule(limit("date-set"))
    assert only(order, Given(exactly("2026-03-02T10:30"))).waits_for == DATE
    given = Given(exactly("2026-03-02T10:30"), day_set=day("2026-06-01"))
    assert ends(order, given) == "2026-06-01"
    assert ends(order, replace(given, start=None)) == "2026-06-01"
    before = replace(given, pauses=(pause("2026-01-01", "2026-02-01"),))
    assert ends(order, before) == "2026-06-01"
    assert ends(order, replace(given, pauses=(pause("2026-05-30", "2026-06-02"),))) == "2026-06-05"
    open_pause = replace(given, pauses=(pause("2026-05-30", None),))
    assert only(order, open_pause).left == dt.timedelta(days=3)


def test_pauses_that_may_lie_before_a_day_was_set_do_not_put_it_off() -> None:
    start = between("2026-03-02T10:30", "2026-03-06T10:30")
    given = Given(start, day_set=day("2026-06-01"), pauses=(pause("2026-03-04", "2026-03-05"),))
    assert ends(rule(limit("date-set")), given) == "2026-06-01"


def test_what_is_due_at_once_or_on_the_same_day() -> None:
    given = Given(exactly("2026-04-21T10:00"))
    assert ends(rule(limit("at-once")), given) == "2026-04-21T10:00+01:00"
    assert ends(rule(limit("same-day")), given) == "2026-04-21"
    for count in ("no-limit", "hours-not-counted"):
        due = only(rule(limit(count, 0)), given)
        assert due.outer is None and not due.waits_for and due.left is None


def test_days_off_that_are_in_doubt_are_counted_and_said() -> None:
    notice = rule(limit("hours-without-days-off", 48))
    reckoning = reckoned(notice, Given(exactly("2026-12-24T10:00")))
    assert reckoning.doubtful == (day("2026-12-26"),)
    assert shown(reckoning.dues[0]) == "2026-12-29T10:00+00:00"
    assert reckoned(notice, Given(exactly("2026-06-09T14:05"))).doubtful == ()


def test_a_day_in_doubt_that_begins_as_the_hours_end_is_not_marked() -> None:
    notice = rule(limit("hours-without-days-off", 48))
    reckoning = reckoned(notice, Given(exactly("2027-12-30T00:00")))
    assert shown(reckoning.dues[0]) == "2028-01-01T00:00+00:00"
    assert reckoning.doubtful == ()


def test_an_event_before_the_rule_began_is_refused() -> None:
    assert fault_of(BAIL, Given(exactly("2022-10-27T23:59"))) == "rule-not-in-force"
    assert ends(BAIL, Given(exactly("2022-10-28T00:00"))) == "2023-01-28"
    unsure = Given(between("2022-10-27T10:00", "2022-10-28T10:00"))
    assert only(BAIL, unsure).outer is not None


def test_faults_of_the_case_come_back_and_are_not_raised() -> None:
    reversed_start = Given(Moment(at("2026-02-10T04:00"), at("2026-02-10T01:00")))
    assert fault_of(DETENTION, reversed_start) == "interval-reversed"
    days = rule(limit("working-days", 1))
    assert fault_of(days, Given(exactly("2032-12-31T11:00"))) == "calendar-out-of-range"
    start = exactly("2026-02-10T04:00")
    assert fault_of(rule(limit("hours", -1)), Given(start)) == "amount-unusable"
    assert fault_of(rule(limit("hours", MOST + 1)), Given(start)) == "amount-unusable"
    assert fault_of(DETENTION, Given(start, used_before=-HOUR)) == "amount-unusable"
    assert fault_of(rule(limit("years-after", 9000)), Given(start)) == "out-of-calendar"
    backwards = stay("2026-02-10T09:00", "2026-02-10T08:00")
    assert fault_of(DETENTION, Given(start, pauses=(backwards,))) == "interval-reversed"


def test_a_time_without_a_zone_is_a_mistake_of_casebook() -> None:
    naive = dt.datetime(2026, 1, 1)
    with pytest.raises(Bug):
        reckon(DETENTION, Given(Moment(naive, naive)), holidays())


def test_times_in_another_zone_are_the_same_instants() -> None:
    east = at("2026-10-24T22:00").astimezone(dt.timezone(5 * HOUR))
    assert ends(rule(limit("hours", 24)), Given(Moment(east, east))) == "2026-10-25T21:00+00:00"
