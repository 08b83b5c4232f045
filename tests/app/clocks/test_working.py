# SPDX-License-Identifier: Apache-2.0
"""The working of a clock in words."""

import datetime as dt
from dataclasses import replace

from app.clocks.given import Given
from app.clocks.rules import Rule, Words
from app.clocks.spoken import days_words, length_words
from app.clocks.working import working
from tests.app.clocks.making import between as some_time_between
from tests.app.clocks.making import day, exactly, holidays, limit, pause, reckoned, rule, stay

BAIL = rule(
    limit("months-beginning", 3),
    start_day="day-after",
    words=Words("arrest", pauses={"cps-referral": "papers with the prosecutor"}),
)


def told(of: Rule, given: Given) -> tuple[str, ...]:
    return working(of, given, holidays())


def test_bail_is_told_from_the_arrest_to_its_last_day() -> None:
    given = Given(
        exactly("2026-04-14T08:30"),
        pauses=(pause("2026-06-01", "2026-06-10", "cps-referral"),),
    )
    assert told(BAIL, given) == (
        "Arrest: Tue 14 Apr 2026 08:30.",
        "Bail starts the day after: Wed 15 Apr 2026.",
        "3 months beginning with that day would end on Tue 14 Jul 2026.",
        "Not counted: 1 Jun to 10 Jun 2026 (papers with the prosecutor). In all: 10 days.",
        "So it ends on Fri 24 Jul 2026.",
    )
    assert told(BAIL, replace(given, pauses=()))[-1] == (
        "3 months beginning with that day end on Tue 14 Jul 2026."
    )


def test_an_arrest_about_midnight_names_both_days_on_which_bail_may_start() -> None:
    given = Given(some_time_between("2026-04-14T23:30", "2026-04-15T00:30"))
    assert told(BAIL, given)[1:] == (
        (
            "Bail starts the day after: "
            "Wed 15 Apr 2026 at the earliest, Thu 16 Apr 2026 at the latest."
        ),
        (
            "3 months beginning with that day end on Tue 14 Jul 2026 if it was at the earliest, "
            "on Wed 15 Jul 2026 if at the latest."
        ),
    )


def test_a_pause_has_no_sum_where_it_may_differ_between_two_ends() -> None:
    given = Given(
        some_time_between("2026-04-14T08:30", "2026-04-16T08:30"),
        pauses=(pause("2026-07-13", "2026-07-15", "cps-referral"),),
    )
    assert told(BAIL, given)[2:] == (
        "Not counted: 13 Jul to 15 Jul 2026 (papers with the prosecutor).",
        (
            "3 months beginning with that day end on Fri 17 Jul 2026 if it was at the earliest, "
            "on Sun 19 Jul 2026 if at the latest."
        ),
    )


def test_of_a_pause_only_what_lies_inside_the_period_is_told() -> None:
    given = Given(
        exactly("2026-04-14T08:30"),
        pauses=(
            pause("2026-04-10", "2026-04-16", "cps-referral"),
            pause("2026-07-17", "2026-09-01", "too late"),
        ),
    )
    assert told(BAIL, given)[3:] == (
        "Not counted: 15 Apr to 16 Apr 2026 (papers with the prosecutor). In all: 2 days.",
        "So it ends on Thu 16 Jul 2026.",
    )


def test_bail_that_stands_still_says_what_is_left() -> None:
    given = Given(
        exactly("2026-04-16T08:30"),
        pauses=(pause("2026-07-01", None, "cps-referral"), pause("2026-05-04", "2026-05-04")),
    )
    assert told(BAIL, given)[2:] == (
        "3 months beginning with that day would end on Thu 16 Jul 2026.",
        "Not counted: 4 May 2026 (away). In all: 1 day.",
        "It stands still from Wed 1 Jul 2026 (papers with the prosecutor). Left: 17 days.",
    )


def test_bail_that_may_have_ended_before_it_stood_still_says_both() -> None:
    given = Given(
        some_time_between("2026-03-28T20:00", "2026-03-29T04:00"),
        pauses=(pause("2026-06-29", None, "cps-referral"),),
    )
    assert told(BAIL, given)[2:] == (
        "If it was at the earliest, it has ended.",
        "If at the latest, it stands still from Mon 29 Jun 2026 (papers with the prosecutor).",
    )


def test_detention_that_stands_still_says_since_when() -> None:
    open_stay = stay("2026-08-11T21:00", None, ("2026-08-11T22:00", "2026-08-11T22:30"))
    given = Given(exactly("2026-08-11T18:00"), pauses=(open_stay,))
    assert told(rule(limit("hours", 24)), given)[1:] == (
        "24 hours would end on Wed 12 Aug 2026 18:00.",
        (
            "Not counted: Tue 11 Aug 2026 21:00 to Tue 11 Aug 2026 22:30 (in hospital). "
            "In all: 1 hour."
        ),
        "Questioning in that time counts.",
        "It stands still from Tue 11 Aug 2026 22:30 (in hospital). Left: 20 hours 30 minutes.",
    )


def test_holidays_left_out_are_named_with_the_day_on_which_they_are_kept() -> None:
    assert told(rule(limit("working-days", 1)), Given(exactly("2026-12-24T15:00"))) == (
        "The start: Thu 24 Dec 2026 15:00.",
        "Left out: Fri 25 Dec (Christmas Day), Mon 28 Dec (Boxing Day, kept on this day).",
        "1 working day ends on Tue 29 Dec 2026.",
    )


def test_of_several_working_days_the_first_is_named() -> None:
    given = Given(exactly("2026-12-24T15:00"), pauses=(pause("2026-12-30", "2026-12-30"),))
    assert told(rule(limit("working-days", 2)), given)[1:] == (
        "2 working days would end on Wed 30 Dec 2026.",
        "Not counted: 30 Dec 2026 (away). In all: 1 day.",
        "Working day 1 is Tue 29 Dec 2026.",
        "Left out: Fri 25 Dec (Christmas Day), Mon 28 Dec (Boxing Day, kept on this day).",
        "So it ends on Thu 31 Dec 2026.",
    )


def test_a_change_of_the_clocks_is_said_with_what_it_does_to_the_end() -> None:
    given = Given(exactly("2026-10-24T22:00"))
    assert told(rule(limit("hours", 24)), given)[1:] == (
        (
            "The clocks went back on Sun 25 Oct 2026. "
            "Real hours are counted, so by the clock it ends 1 hour earlier."
        ),
        "24 hours end on Sun 25 Oct 2026 21:00.",
    )
    spring = told(rule(limit("hours", 24)), Given(exactly("2026-03-28T22:00")))
    assert spring[1].endswith("so by the clock it ends 1 hour later.")


def test_a_change_that_only_the_later_of_two_ends_passes_is_said_without_its_hour() -> None:
    given = Given(some_time_between("2026-10-24T00:30", "2026-10-24T06:00"))
    assert told(rule(limit("hours", 24)), given)[1] == (
        "The clocks went back on Sun 25 Oct 2026. Real hours are counted."
    )


def test_the_change_is_named_by_its_day_though_the_end_is_later() -> None:
    steps = told(rule(limit("hours", 168)), Given(exactly("2026-10-20T02:00")))
    assert steps[1].startswith("The clocks went back on Sun 25 Oct 2026. ")
    steps = told(rule(limit("hours", 168)), Given(exactly("2026-03-24T02:00")))
    assert steps[1].startswith("The clocks went forward on Sun 29 Mar 2026. ")


def test_two_changes_that_cancel_one_another_are_not_worth_a_word() -> None:
    given = Given(exactly("2026-01-01T09:00"))
    assert len(told(rule(limit("hours", 24 * 330)), given)) == 2


def test_between_and_about_are_said_and_kept() -> None:
    window = rule(limit("hours", 72))
    unsure = Given(some_time_between("2026-06-05T23:15", "2026-06-06T03:40"))
    assert told(window, unsure) == (
        "The start: between Fri 5 Jun 2026 23:15 and Sat 6 Jun 2026 03:40.",
        (
            "72 hours end on Mon 8 Jun 2026 23:15 if it was at the earliest, "
            "on Tue 9 Jun 2026 03:40 if at the latest."
        ),
    )
    start = exactly("2026-06-05T23:15")
    about = Given(type(start)(start.earliest, start.latest, about=True))
    assert told(window, about) == (
        "The start: about Fri 5 Jun 2026 23:15.",
        "72 hours end about Mon 8 Jun 2026 23:15.",
    )


def test_about_just_after_midnight_may_have_been_the_day_before() -> None:
    bail = rule(limit("months-beginning", 3), start_day="day-after")
    about = Given(replace(exactly("2026-02-01T00:10"), about=True))
    assert told(bail, about) == (
        "The start: about Sun 1 Feb 2026 00:10.",
        "Bail starts the day after: Sun 1 Feb 2026 at the earliest, Mon 2 Feb 2026 at the latest.",
        "That is near midnight: it may have been the day before.",
        (
            "3 months beginning with that day end about Thu 30 Apr 2026 if it was at the earliest, "
            "about Fri 1 May 2026 if at the latest."
        ),
    )
    (due,) = reckoned(bail, about).dues
    assert due.cautious is not None
    assert due.cautious.day == day("2026-04-30")
    hours = rule(limit("hours", 24))
    assert told(hours, about)[-1] == "24 hours end about Mon 2 Feb 2026 00:10."
    later = Given(replace(exactly("2026-02-01T01:00"), about=True))
    assert told(bail, later)[-1] == "3 months beginning with that day end about Fri 1 May 2026."


def test_about_is_said_of_an_end_that_an_about_bears_on_and_of_no_other() -> None:
    sure = exactly("2026-06-08T09:00")
    about = replace(exactly("2026-06-05T09:00"), about=True)
    given = Given(exactly("2026-06-05T01:00"), further={"last": (about, sure)})
    again = rule(limit("days", 28, counts_from="last", repeats="after-done"))
    assert told(again, given)[-1] == "28 days after that day end on Mon 6 Jul 2026."
    turned = Given(given.start, further={"last": (sure, about)})
    assert told(again, turned)[-1] == "28 days after that day end about Fri 3 Jul 2026."
    reviews = rule(limit("hours", 9, counts_from="last", repeats="after-done-or-due"))
    assert " about " in told(reviews, given)[-1], "the earlier one gave the time it was due"


def test_lengths_are_said_in_hours_and_what_is_left_of_them() -> None:
    lengths = {
        0: "0 hours",
        59: "59 minutes",
        60: "1 hour",
        61: "1 hour 1 minute",
        5760: "96 hours",
    }
    for minutes, words in lengths.items():
        assert length_words(dt.timedelta(minutes=minutes)) == words


def test_a_run_of_days_has_the_years_that_it_needs() -> None:
    assert days_words(day("2025-12-20"), day("2026-01-10")) == "20 Dec 2025 to 10 Jan 2026"
    assert days_words(day("2026-01-02"), day("2026-01-10")) == "2 Jan to 10 Jan 2026"
    assert days_words(day("2026-01-02"), day("2026-01-02")) == "2 Jan 2026"


def test_a_time_that_came_twice_says_which() -> None:
    assert told(rule(limit("hours", 1)), Given(exactly("2026-10-25T00:30")))[-1] == (
        "1 hour ends on Sun 25 Oct 2026 01:30 BST."
    )


def test_hospital_time_is_told_with_its_length() -> None:
    hospital = stay(
        "2026-08-11T21:15", "2026-08-12T02:45", ("2026-08-12T01:00", "2026-08-12T01:20")
    )
    given = Given(exactly("2026-08-11T18:00"), pauses=(hospital,))
    assert told(rule(limit("hours", 24)), given)[1:] == (
        "24 hours would end on Wed 12 Aug 2026 18:00.",
        (
            "Not counted: Tue 11 Aug 2026 21:15 to Wed 12 Aug 2026 02:45 (in hospital). "
            "In all: 5 hours 10 minutes."
        ),
        "Questioning in that time counts.",
        "So it ends on Wed 12 Aug 2026 23:10.",
    )


def test_of_a_stay_only_what_lies_between_the_start_and_the_end_is_told() -> None:
    before = stay("2026-08-11T17:00", "2026-08-11T19:00")
    questioned = stay(
        "2026-08-12T18:30", "2026-08-13T02:00", ("2026-08-12T18:40", "2026-08-12T20:00")
    )
    given = Given(exactly("2026-08-11T18:00"), pauses=(before, questioned))
    assert told(rule(limit("hours", 24)), given)[2:] == (
        (
            "Not counted: Tue 11 Aug 2026 18:00 to Tue 11 Aug 2026 19:00 (in hospital), "
            "Wed 12 Aug 2026 18:30 to Wed 12 Aug 2026 19:10 (in hospital). "
            "In all: 1 hour 10 minutes."
        ),
        "Questioning in that time counts.",
        "So it ends on Wed 12 Aug 2026 19:10.",
    )
    later = stay("2026-08-11T20:00", "2026-08-12T22:00", ("2026-08-12T21:30", "2026-08-12T22:00"))
    assert "Questioning in that time counts." in told(
        rule(limit("hours", 3)), Given(exactly("2026-08-11T18:00"), pauses=(later,))
    )
    plain = stay("2026-08-11T20:00", "2026-08-11T22:00", ("2026-08-11T16:00", "2026-08-11T17:00"))
    assert "Questioning in that time counts." not in told(
        rule(limit("hours", 3)), Given(exactly("2026-08-11T18:00"), pauses=(plain,))
    )


def test_a_custody_limit_says_why_it_ends_early() -> None:
    custody = rule(limit("days-back-to-working-day", 182))
    assert told(custody, Given(exactly("2026-03-02T10:30")))[1:] == (
        "182 days after that day would end on Mon 31 Aug 2026.",
        "Mon 31 Aug 2026 (Summer bank holiday) is no working day: it ends on the last one before.",
        "So it ends on Fri 28 Aug 2026.",
    )


def test_what_was_used_or_not_counted_at_the_start_is_told() -> None:
    custody = rule(limit("days-back-to-working-day", 182))
    assert told(custody, Given(exactly("2026-04-13T10:30"), days_before=27))[1:] == (
        "182 days after that day would end on Mon 12 Oct 2026.",
        "Already used: 27 days.",
        "So it ends on Tue 15 Sep 2026.",
    )
    hour = dt.timedelta(hours=1)
    given = Given(exactly("2026-07-20T09:30"), used_before=hour, not_counted=3 * hour)
    assert told(rule(limit("hours", 24)), given)[1:] == (
        "24 hours would end on Tue 21 Jul 2026 09:30.",
        "Not counted: the first 3 hours, to Mon 20 Jul 2026 12:30.",
        "Already used: 1 hour.",
        "So it ends on Tue 21 Jul 2026 11:30.",
    )


def test_days_off_and_days_in_doubt_are_told() -> None:
    notice = rule(limit("hours-without-days-off", 48))
    assert told(notice, Given(exactly("2026-12-24T10:00")))[1:3] == (
        (
            "Left out: Fri 25 Dec (Christmas Day), Sun 27 Dec, "
            "Mon 28 Dec (Boxing Day, kept on this day)."
        ),
        (
            "Sat 26 Dec 2026 is counted: its holiday is kept on a weekday. "
            "Whether that day is left out too is a question for your legal team."
        ),
    )
    assert told(notice, Given(exactly("2026-06-14T08:00")))[1:] == (
        "Left out: Sun 14 Jun.",
        "It began on such a day: counting starts with the next day that counts, at 00:00.",
        "48 hours, days off left out, end on Wed 17 Jun 2026 00:00.",
    )


def test_each_of_several_limits_has_its_label_before_it() -> None:
    reviews = rule(
        limit("hours", 6, "first"),
        limit("hours", 9, "later", counts_from="last", repeats="after-done-or-due"),
    )
    given = Given(exactly("2026-07-04T22:00"), further={"last": (exactly("2026-07-05T05:00"),)})
    assert told(reviews, given)[1:] == (
        "The first.",
        "Over: the next one counts from when it was last done.",
        "The later.",
        "It was done Sun 5 Jul 2026 05:00, and was due Sun 5 Jul 2026 04:00.",
        "It counts from the earlier of the two.",
        "9 hours end on Sun 5 Jul 2026 13:00.",
    )


def test_an_end_under_a_ceiling_says_so() -> None:
    warrant = rule(
        limit("hours", 36, "warrant", counts_from="issued"),
        limit("hours", 96, "total", ceiling=True),
    )
    given = Given(exactly("2026-09-14T10:00"), further={"issued": (exactly("2026-09-17T10:00"),)})
    warrant = replace(warrant, words=Words(moments={"issued": "the issue of the warrant"}))
    assert told(warrant, given)[2:5] == (
        "The issue of the warrant: Thu 17 Sep 2026 10:00.",
        "36 hours would end on Fri 18 Sep 2026 22:00.",
        "No later than the most allowed: it ends on Fri 18 Sep 2026 10:00.",
    )


def test_what_is_not_known_yet_is_said() -> None:
    assert told(BAIL, Given(None)) == ("The time of this is not known yet: arrest.",)
    assert told(rule(limit("date-set")), Given(None)) == ("No day has been set yet.",)
    waiting = rule(limit("hours", 1, counts_from="order"))
    waiting = replace(waiting, words=Words(moments={"order": "the court's order"}))
    assert told(waiting, Given(None)) == ("The time of this is not known yet: the court's order.",)
    choice = rule(limit("days", 9, "a"), limit("days", 5, "b"), one_of=True)
    steps = told(choice, Given(exactly("2026-09-14T10:00")))
    assert steps[1:] == (
        "Only one of its 2 limits holds.",
        "Until somebody says which, the earliest end counts.",
        "The b.",
        "5 days after that day end on Sat 19 Sep 2026.",
    )
    said = told(choice, Given(exactly("2026-09-14T10:00"), chosen="a"))
    assert said[1:] == ("The a.", "9 days after that day end on Wed 23 Sep 2026.")


def test_a_day_that_was_set_is_told_with_what_moved_it() -> None:
    order = rule(limit("date-set"))
    given = Given(exactly("2026-03-02T10:30"), day_set=day("2026-06-01"))
    assert told(order, given) == ("It was set to end on Mon 1 Jun 2026.",)
    moved = Given(given.start, day_set=given.day_set, pauses=(pause("2026-05-30", "2026-05-31"),))
    assert told(order, moved) == (
        "It was set to end on Mon 1 Jun 2026.",
        "Not counted: 30 May to 31 May 2026 (away). In all: 2 days.",
        "So it ends on Wed 3 Jun 2026.",
    )


def test_a_fault_is_the_only_step() -> None:
    days = rule(limit("working-days", 1))
    assert told(days, Given(exactly("2032-12-31T11:00"))) == (
        (
            "The bank holidays of that time are not known. "
            "Ask your guidance owner for a newer calendar."
        ),
    )
