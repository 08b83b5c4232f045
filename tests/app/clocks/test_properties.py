# SPDX-License-Identifier: Apache-2.0
"""What holds for every clock, whatever its rule and its times."""

import datetime as dt
import re
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.clocks.calendar import Calendar
from app.clocks.given import Given, Moment, Pause
from app.clocks.local_time import instant
from app.clocks.reckoning import reckon
from app.clocks.results import Due, End
from app.clocks.rules import Count, Limit, Rule
from app.clocks.standing import soon_from, standing
from app.clocks.working import working
from tests.app.clocks.making import holidays, rule

MINUTE = dt.timedelta(minutes=1)
COUNTED: tuple[Count, ...] = (
    "hours", "hours-without-days-off", "days", "days-from-day-one", "days-back-to-working-day",
    "working-days", "months-beginning", "months-after", "years-after", "same-day", "at-once",
)  # fmt: skip
EVERY: tuple[Count, ...] = (*COUNTED, "date-set", "no-limit", "hours-not-counted")
FIRST, LAST = dt.datetime(2024, 2, 1), dt.datetime(2028, 12, 31)
# The shortest custody limit has 56 days: only one of a few could go back past its start.
FEWEST = {"days-back-to-working-day": 14}


def whole(naive: dt.datetime) -> dt.datetime:
    return naive.replace(microsecond=0, tzinfo=dt.UTC)


moments = st.datetimes(FIRST, LAST).map(whole)
lengths = st.integers(0, 60 * 24 * 60).map(lambda minutes: minutes * MINUTE)


@st.composite
def limits(draw: st.DrawFn, counts: tuple[Count, ...] = COUNTED) -> Limit:
    count = draw(st.sampled_from(counts))
    most = 3 if count == "years-after" else 36 if count.startswith("months") else 120
    amount = draw(st.integers(FEWEST.get(count, 1), most))
    return Limit("limit", "The limit", amount, count)


@st.composite
def pauses(draw: st.DrawFn) -> Pause:
    start, length = draw(moments), draw(lengths)
    parts = [(start + draw(lengths), draw(lengths)) for _ in range(draw(st.integers(0, 2)))]
    counted = tuple((begin, begin + time) for begin, time in parts)
    return Pause("away", start, draw(st.sampled_from((start + length, None))), counted)


@st.composite
def cases(draw: st.DrawFn) -> Given:
    start = draw(moments)
    end = draw(st.sampled_from((start, start + draw(lengths))))
    about = draw(st.booleans())
    found = tuple(draw(st.lists(pauses(), max_size=3)))
    return Given(
        Moment(start, end, about),
        pauses=found,
        used_before=draw(lengths) / 60,
        days_before=draw(st.integers(0, 9)),
        not_counted=draw(st.integers(0, 3)) * 60 * MINUTE,
    )


@st.composite
def simple_rules(draw: st.DrawFn) -> Rule:
    return rule(draw(limits()), start_day=draw(st.sampled_from(("event", "day-after"))))


def due_of(of: Rule, known: Given, calendar: Calendar | None = None) -> Due | None:
    """The due, None where the holidays of a day are not known."""
    reckoning = reckon(of, known, calendar or holidays())
    if reckoning.fault is not None:
        assert reckoning.fault.code == "calendar-out-of-range"
        return None
    return reckoning.dues[0]


@given(simple_rules(), cases(), lengths)
def test_a_later_start_never_gives_an_earlier_end(
    of: Rule, known: Given, later: dt.timedelta
) -> None:
    assert known.start is not None
    moved = Moment(known.start.earliest + later, known.start.latest + later)
    first, second = due_of(of, known), due_of(of, replace(known, start=moved))
    if first and second and first.cautious and second.cautious:
        assert second.cautious.at >= first.cautious.at


@given(simple_rules(), cases())
def test_nothing_ends_before_it_begins_and_the_cautious_end_is_never_the_later(
    of: Rule, known: Given
) -> None:
    due = due_of(of, replace(known, days_before=0))
    if due and due.cautious and due.outer and known.start:
        assert due.begins == known.start.earliest
        assert known.start.earliest <= due.cautious.at <= due.outer.at


@given(simple_rules(), cases(), pauses())
def test_a_pause_never_makes_a_limit_shorter(of: Rule, known: Given, more: Pause) -> None:
    longer = due_of(of, replace(known, pauses=(*known.pauses, replace(more, counted=()))))
    due = due_of(of, known)
    if due and longer and due.cautious and longer.cautious:
        assert longer.cautious.at >= due.cautious.at
    if due and longer and due.cautious is None:
        assert longer.cautious is None, "it stands still all the same"


@given(st.sampled_from(COUNTED), st.integers(14, 60), moments, st.dates(FIRST.date(), LAST.date()))
def test_one_more_holiday_moves_working_days_on_and_custody_limits_back(
    count: Count, amount: int, start: dt.datetime, added: dt.date
) -> None:
    of, known = rule(Limit("limit", "The limit", amount, count)), Given(Moment(start, start))
    before = due_of(of, known)
    after = due_of(of, known, holidays().changed([added], []))
    assume(before is not None and after is not None)
    assert before and after and before.outer and after.outer
    if count == "days-back-to-working-day":
        assert after.outer.at <= before.outer.at
    elif count in {"working-days", "hours-without-days-off"}:
        assert after.outer.at >= before.outer.at
    else:
        assert after == before


SPOKEN = re.compile(
    r"[A-Z][a-z]{2} (\d+ [A-Z][a-z]{2} \d{4})(?: (\d\d:\d\d(?::\d\d)?))?(?: (GMT|BST))?"
)


def spoken_ends(step: str) -> list[End]:
    """The ends that a sentence names, read back from its words."""
    found = []
    for day, time, zone in SPOKEN.findall(step):
        date = dt.datetime.strptime(f"{day} +0000", "%d %b %Y %z").date()
        if time:
            wall = dt.datetime.combine(date, dt.time.fromisoformat(time))
            found.append(End(instant(wall, 1 if zone == "GMT" else 0)))
        else:
            wall = dt.datetime.combine(date, dt.time(23, 59, 59))
            found.append(End(instant(wall), date))
    return found


@settings(max_examples=300)
@given(simple_rules(), cases())
def test_the_last_step_names_exactly_the_end_that_is_reckoned(of: Rule, known: Given) -> None:
    due = due_of(of, known)
    steps = working(of, known, holidays())
    if due and due.cautious and due.outer:
        expected = [due.cautious] if due.cautious == due.outer else [due.cautious, due.outer]
        assert spoken_ends(steps[-1]) == expected
        assert known.start is None or ("about" in steps[-1]) == known.start.about
    elif due and not due.left:
        assert steps[-1].startswith("If at the latest, it stands still from ")
    elif due:
        assert steps[-1].startswith("It stands still from ") and "(away)" in steps[-1]


any_time = st.datetimes(timezones=st.just(dt.UTC))
any_moment = st.builds(Moment, any_time, any_time, st.booleans())
any_pause = st.builds(
    Pause,
    st.just("away"),
    any_time,
    st.none() | any_time,
    st.lists(st.tuples(any_time, any_time), max_size=2).map(tuple),
)
any_length = st.timedeltas()
any_amount = st.integers() | st.integers(-3, 400)
any_limit = st.builds(
    Limit,
    st.sampled_from(("a", "b", "c")),
    st.just("Some limit"),
    any_amount,
    st.sampled_from(EVERY),
    st.sampled_from((None, "x", "y")),
    st.booleans(),
    st.sampled_from((None, "after-done", "after-done-or-due")),
)
any_rule = st.builds(
    Rule,
    st.just("CK-99"),
    st.lists(any_limit, max_size=4).map(tuple),
    st.sampled_from(("event", "day-after")),
    st.booleans(),
    st.booleans(),
    st.none() | st.dates(),
    st.none() | st.integers(0, 10**12),
)
any_case = st.builds(
    Given,
    st.none() | any_moment,
    st.dictionaries(st.sampled_from(("x", "y")), st.lists(any_moment, max_size=3).map(tuple)),
    st.lists(any_pause, max_size=3).map(tuple),
    st.none() | st.sampled_from(("a", "b", "z")),
    st.none() | st.dates(),
    st.just(dt.timedelta()) | any_length,
    st.just(0) | st.integers(),
    st.just(dt.timedelta()) | any_length,
    st.just({}) | st.dictionaries(st.sampled_from(("a", "b")), any_amount),
)
any_calendar = st.just(holidays()) | st.builds(
    Calendar, st.dictionaries(st.dates(), st.just("Some day"), max_size=4), st.dates(), st.dates()
)


@settings(max_examples=600)
@given(any_rule, any_case, any_calendar, any_time)
def test_no_times_or_amounts_of_any_year_make_it_fail(
    of: Rule, known: Given, calendar: Calendar, now: dt.datetime
) -> None:
    reckoning = reckon(of, known, calendar)
    stands = standing(of, reckoning, now)
    assert 0.0 <= stands.used <= 1.0
    assert all(step for step in working(of, known, calendar))
    for due in reckoning.dues:
        assert (due.cautious is None) == (due.outer is None)
        assert (soon_from(of, due) is None) == (due.cautious is None)
