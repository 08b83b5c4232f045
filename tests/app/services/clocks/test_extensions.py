# SPDX-License-Identifier: Apache-2.0
"""What was said of a clock counts for those that its extensions lead to as well."""

from datetime import UTC, date, datetime

import pytest

from app.cases.kinds import ClockStep
from app.clocks.standing import State
from app.errors import UserError
from app.services.clocks.reading import CaseClock, working_of
from app.services.clocks.record import START_CHANGED
from app.services.session import Session
from tests.app.services.clocks.clock_bench import (
    ON_BAIL,
    UNKNOWN,
    ClockBench,
    at,
    between,
    last_day,
)

STATION = "ck-01-s09.station-time"


def ends(clock: CaseClock, limit: str = "") -> datetime:
    due = next(due for due in clock.dues if limit in ("", due.limit.id))
    assert due.cautious is not None
    return due.cautious.at


@pytest.fixture
def bail(session: Session) -> ClockBench:
    """A suspect arrested on 31 January and bailed; it is 20 March."""
    bench = ClockBench(session).open(ON_BAIL)
    bench.go_to(2026, 3, 20, 9)
    return bench


@pytest.fixture
def custody(session: Session) -> ClockBench:
    """A suspect who came to the station on Fri 20 March at 08:00; it is 18:00."""
    bench = ClockBench(session).open({"suspect_position": "in-custody"})
    bench.go_to(2026, 3, 20, 18)
    bench.answer("s09.station-time", at(2026, 3, 20, 8))
    return bench


def extend(bench: ClockBench, key: str, *leads_to: str) -> CaseClock:
    """Extend a clock again and again; gives the last one that it leads to."""
    for rule in leads_to:
        limit = {"limit": "ordinary"} if rule == "CK-13" else {}
        bench.say(key, ClockStep.EXTENDED, leads_to=rule, authority="As noted", **limit)  # type: ignore[arg-type]
        key = f"{key}.{rule.lower()}"
    return bench.clock(key)


def paused(bench: ClockBench, key: str, first: int, last: int) -> None:
    """A pause of whole days in March, from the first to the day before the last."""
    bench.say(key, ClockStep.PAUSED, at(2026, 3, first, 9), pause="cps-referral")
    bench.say(key, ClockStep.RESUMED, at(2026, 3, last, 9), pause="cps-referral")


def test_earlier_detention_and_hours_not_counted_stay_used_when_detention_is_extended(
    custody: ClockBench,
) -> None:
    custody.say(STATION, ClockStep.PAUSED, at(2026, 3, 20, 12), pause="hospital")
    custody.say(STATION, ClockStep.RESUMED, at(2026, 3, 20, 14), pause="hospital")
    stay = between(datetime(2026, 3, 20, 13), datetime(2026, 3, 20, 13, 30))
    custody.say(STATION, ClockStep.QUESTIONED, stay, pause="hospital")
    first = custody.say(STATION, ClockStep.AFFECTED, by="CK-05", used_before=755)
    # 24 h less 12 h 35 min, after 3 h left out and 1 h 30 min in hospital unquestioned.
    assert ends(first) == datetime(2026, 3, 20, 23, 55, tzinfo=UTC)
    longer = extend(custody, STATION, "CK-02")
    assert ends(longer) == datetime(2026, 3, 21, 11, 55, tzinfo=UTC)
    assert [rule.id for rule in longer.affected_by] == ["CK-05"]
    told = working_of(custody.session, custody.view, longer)
    assert "Already used: 12 hours 35 minutes." in told
    court = extend(custody, longer.key, "CK-03")
    # 96 h less the 12 h 35 min, and 4 h 30 min later for what did not count.
    assert ends(court, "total") == datetime(2026, 3, 23, 23, 55, tzinfo=UTC)


def test_what_was_said_of_the_first_clock_can_be_put_right_on_the_last(
    custody: ClockBench,
) -> None:
    custody.say(STATION, ClockStep.AFFECTED, by="CK-05", used_before=60)
    longer = extend(custody, STATION, "CK-02")
    assert ends(longer) == datetime(2026, 3, 21, 22, tzinfo=UTC)
    ended = custody.say(longer.key, ClockStep.AFFECT_ENDED, by="CK-05")
    assert ends(ended) == datetime(2026, 3, 21, 19, tzinfo=UTC)
    slip = next(e for e in custody.clock(STATION).history if e in ended.earlier[:1])
    custody.say(STATION, ClockStep.WITHDRAWN, withdraws=slip.id, because="No earlier arrest.")
    assert ends(custody.clock(longer.key)) == datetime(2026, 3, 21, 20, tzinfo=UTC)


def test_a_pause_before_an_extension_lengthens_what_follows_too(bail: ClockBench) -> None:
    paused(bail, "ck-10", 1, 11)
    assert last_day(bail.clock("ck-10")) == date(2026, 5, 10)
    assert last_day(extend(bail, "ck-10", "CK-11")) == date(2026, 8, 10)
    assert last_day(extend(bail, "ck-10.ck-11", "CK-12")) == date(2026, 11, 10)


def test_a_pause_that_goes_on_is_ended_on_the_clock_that_runs_now(bail: ClockBench) -> None:
    bail.say("ck-10", ClockStep.PAUSED, at(2026, 3, 1, 9), pause="cps-referral")
    longer = extend(bail, "ck-10", "CK-11")
    assert longer.standing.state is State.PAUSED
    assert longer.open_pauses == ("cps-referral",)
    with pytest.raises(UserError) as early:
        bail.say(longer.key, ClockStep.RESUMED, at(2026, 2, 27, 9), pause="cps-referral")
    assert early.value.code == "clock-pause-reversed"
    again = bail.say(longer.key, ClockStep.RESUMED, at(2026, 3, 11, 9), pause="cps-referral")
    assert last_day(again) == date(2026, 8, 10)


def test_a_court_that_was_asked_for_longer_was_asked_of_that_clock_alone(bail: ClockBench) -> None:
    nine = extend(bail, "ck-10", "CK-11", "CK-12")
    bail.say(nine.key, ClockStep.AFFECTED, by="CK-15")
    assert not extend(bail, nine.key, "CK-13").continuing


def test_a_day_that_a_court_ordered_counts_from_its_order(bail: ClockBench) -> None:
    paused(bail, "ck-10", 1, 11)
    year = extend(bail, "ck-10", "CK-11", "CK-12", "CK-13")
    assert last_day(year, "ordinary") == date(2027, 2, 10)
    ordered, day = at(2026, 3, 19, 15), date(2027, 4, 30)
    bail.say(year.key, ClockStep.EXTENDED, ordered, leads_to="CK-14", authority="JP", day=day)
    key = f"{year.key}.ck-14"
    assert bail.clock(key).started == ordered
    assert last_day(bail.clock(key)) == day
    bail.go_to(2026, 5, 20)
    bail.say(key, ClockStep.PAUSED, at(2026, 5, 1, 9), pause="hospital")
    assert last_day(bail.say(key, ClockStep.RESUMED, at(2026, 5, 4, 9), pause="hospital")) == date(
        2027, 5, 3
    )


def test_the_next_day_that_a_court_orders_leaves_the_pauses_before_it_behind(
    bail: ClockBench,
) -> None:
    year = extend(bail, "ck-10", "CK-11", "CK-12", "CK-13")
    first = date(2027, 4, 30)
    bail.say(year.key, ClockStep.EXTENDED, leads_to="CK-14", authority="JP", day=first)
    key = f"{year.key}.ck-14"
    bail.go_to(2026, 5, 20)
    bail.say(key, ClockStep.PAUSED, at(2026, 5, 1, 9), pause="hospital")
    bail.say(key, ClockStep.RESUMED, at(2026, 5, 4, 9), pause="hospital")
    again = bail.done(key, at(2026, 5, 18, 15), day=date(2027, 7, 31))
    assert last_day(again) == date(2027, 7, 31)


def test_an_order_at_a_time_not_known_is_lengthened_by_no_pause_that_is_over(
    bail: ClockBench,
) -> None:
    paused(bail, "ck-10", 1, 11)
    nine = extend(bail, "ck-10", "CK-11", "CK-12")
    day = date(2027, 1, 15)
    bail.say(nine.key, ClockStep.EXTENDED, UNKNOWN, leads_to="CK-13", authority="JP", day=day)
    assert last_day(bail.clock(f"{nine.key}.ck-13")) == day


def test_an_extension_stays_when_the_time_of_arrest_is_put_right(bail: ClockBench) -> None:
    extend(bail, "ck-10", "CK-11")
    bail.go_to(2026, 6, 1, 9)
    bail.know(arrested_at="2026-01-30T23:50:00+00:00")
    assert bail.clock("ck-10").standing.state is State.EXTENDED
    assert last_day(bail.clock("ck-10.ck-11")) == date(2026, 7, 30)


def test_an_extension_is_not_of_a_later_arrest(bail: ClockBench) -> None:
    extend(bail, "ck-10", "CK-11")
    bail.go_to(2026, 6, 1, 9)
    bail.know(arrested_at="2026-05-30T10:00:00+01:00")
    again = bail.clock("ck-10")
    assert (again.standing.state, again.reopened_because) == (State.RUNNING, START_CHANGED)
    assert last_day(again) == date(2026, 8, 30)
    assert "ck-10.ck-11" not in bail.clocks()
    with pytest.raises(UserError) as early:
        bail.say("ck-10", ClockStep.EXTENDED, at(2026, 5, 1), leads_to="CK-11", authority="Insp 7")
    assert early.value.code == "clock-time-before"


def warrant(bench: ClockBench) -> str:
    """A warrant of 24 hours, issued on Sat 21 March at 19:00; it is Sunday noon."""
    longer = extend(bench, STATION, "CK-02")
    bench.go_to(2026, 3, 21, 19, 30)
    court = extend(bench, longer.key, "CK-03")
    issued = at(2026, 3, 21, 19)
    bench.say(court.key, ClockStep.MOMENT, issued, moment="warrant-issued", granted=24)
    bench.go_to(2026, 3, 22, 12)
    return court.key


def test_a_warrant_runs_from_the_extension_until_its_issue_is_recorded(
    custody: ClockBench,
) -> None:
    longer = extend(custody, STATION, "CK-02")
    bench_time = datetime(2026, 3, 21, 19, tzinfo=UTC)
    custody.go_to(2026, 3, 21, 19, 30)
    custody.say(
        longer.key, ClockStep.EXTENDED, at(2026, 3, 21, 19), leads_to="CK-03", authority="Bench"
    )
    clock = custody.clock(f"{longer.key}.ck-03")
    assert clock.standing.next_due is not None
    assert clock.standing.next_due.limit.id == "warrant"  # and not the 96 hours
    assert ends(clock, "warrant") - bench_time == datetime(2026, 1, 2, 12) - datetime(2026, 1, 1)


def test_a_warrant_that_was_extended_gives_way_to_its_extension(custody: ClockBench) -> None:
    key = warrant(custody)
    # The court has extended it, while the warrant still runs.
    clock = custody.say(
        key, ClockStep.MOMENT, at(2026, 3, 22, 19), moment="warrant-ended", granted=12
    )
    assert clock.done_limits == ("warrant",)
    assert ends(clock, "extension") == datetime(2026, 3, 23, 7, tzinfo=UTC)
    custody.go_to(2026, 3, 23, 1)
    now = custody.clock(key)
    assert now.standing.passed == ()
    assert now.standing.next_due is not None
    assert now.standing.next_due.limit.id == "extension"
    # The time of issue is put right; the warrant has still given way.
    again = custody.say(
        key, ClockStep.MOMENT, at(2026, 3, 21, 19, 15), moment="warrant-issued", granted=24
    )
    assert again.done_limits == ("warrant",)


def test_a_warrant_cannot_be_said_to_end_later_than_it_does(custody: ClockBench) -> None:
    key = warrant(custody)
    with pytest.raises(UserError) as late:
        custody.say(key, ClockStep.MOMENT, at(2026, 3, 23, 19), moment="warrant-ended")
    assert late.value.code == "clock-time-late"
    assert "Sun 22 Mar 2026 19:00" in late.value.sentence
    custody.say(key, ClockStep.MOMENT, at(2026, 3, 22, 19), moment="warrant-ended")
    fewer = custody.say(
        key, ClockStep.MOMENT, at(2026, 3, 21, 19), moment="warrant-issued", granted=12
    )
    assert fewer.dues == ()
    assert "later than it can" in fewer.fault
