# SPDX-License-Identifier: Apache-2.0
"""When the limits of a clock end, from its rule and what is known of it."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.clocks.arranging import is_first, one_of, under_ceilings, without_those_over
from app.clocks.calendar import Calendar
from app.clocks.counting import (
    NO_TIME,
    PERIODS,
    after_hours,
    after_hours_without_days_off,
    back_to_working_day,
    first_day,
    nth_day,
    nth_working_day,
)
from app.clocks.faults import ClockFault
from app.clocks.given import Given, Moment
from app.clocks.local_time import ONE_DAY, end_of_day, in_utc, local_day, outside, start_of_day
from app.clocks.pausing import DaysOut, Stop, days_out, stops
from app.clocks.results import DATE, START, Due, End, Reckoning
from app.clocks.rules import Limit, Rule

MOST = 100_000
"""No amount is larger."""
NEAR_MIDNIGHT = dt.timedelta(hours=1)
"""How far behind midnight a time that is only about known may have been before it."""
ONE_SECOND = dt.timedelta(seconds=1)
_BEFORE = dt.timedelta(microseconds=1)
_NO_LENGTH = frozenset({"no-limit", "hours-not-counted"})
_IN_DAYS = frozenset({*PERIODS, "working-days", "same-day"})
_IN_HOURS = frozenset({"hours", "hours-without-days-off"})


@dataclass(slots=True)
class Case:
    """What all limits of one clock are reckoned with. ``stops`` and ``out`` are its pauses."""

    rule: Rule
    given: Given
    calendar: Calendar
    stops: Sequence[Stop] = ()
    out: Sequence[DaysOut] = ()

    def day_of(self, moment: dt.datetime) -> dt.date:
        """The local day that limits in days count from: the event's, or the one after it."""
        day = local_day(moment)
        return day + ONE_DAY if self.rule.start_day == "day-after" else day


def reckon(rule: Rule, given: Given, calendar: Calendar) -> Reckoning:
    """Every limit of a clock, in the rule's order.

    Whatever is wrong with the case's times comes back as ``fault``. Raises Bug for a time without
    a time zone.
    """
    try:
        return _reckoned(prepared(rule, given, calendar))
    except ClockFault as fault:
        return Reckoning((), fault=fault)
    except OverflowError:
        return Reckoning((), fault=outside())


def prepared(rule: Rule, given: Given, calendar: Calendar) -> Case:
    """What the limits are reckoned with. Raises ClockFault for pauses that cannot be."""
    if not given.pauses:
        return Case(rule, given, calendar)
    return Case(rule, given, calendar, stops(given.pauses), days_out(given.pauses))


def _reckoned(case: Case) -> Reckoning:
    given, rule = case.given, case.rule
    _check(rule, given)
    dues = [_due(case, limit) for limit in rule.limits]
    dues = under_ceilings(_chained(case, dues))
    _check_ended(dues, given)
    dues = without_those_over(dues)
    unchosen = False
    if rule.one_of and len(dues) > 1:
        dues, unchosen = one_of(dues, given.chosen)
    doubtful: tuple[dt.date, ...] = ()
    if any(due.limit.count == "hours-without-days-off" for due in dues):
        doubtful = tuple(_doubtful(dues, case.calendar))
    return Reckoning(tuple(dues), _counted_from(case), None, unchosen, doubtful)


def _check(rule: Rule, given: Given) -> None:
    if given.used_before < NO_TIME or given.not_counted < NO_TIME or given.days_before < 0:
        raise _unusable()
    for limit in rule.limits:
        granted = given.granted.get(limit.id, limit.amount) if given.granted else limit.amount
        if not 0 <= limit.amount <= MOST or granted < 0:
            raise _unusable()
        if granted > limit.amount:
            raise ClockFault(
                "That is longer than the law allows for this step. Check the time that was given.",
                code="exceeds-limit",
            )
    start = given.start
    if start is not None and rule.in_force_from is not None:
        _check_in_force(rule.in_force_from, start)


def _check_in_force(since: dt.date, start: Moment) -> None:
    if local_day(in_utc(start.latest)) < since:
        raise ClockFault(
            f"This rule began on {since.day} {since:%B} {since.year}, after what starts this "
            "clock. Ask your legal team which rule holds.",
            code="rule-not-in-force",
        )


def _check_ended(dues: Sequence[Due], given: Given) -> None:
    """No limit is ended by hand later than it ends by itself."""
    for due in dues:
        ended = given.further.get(due.limit.ends_with or "", ())
        if ended and due.outer is not None and in_utc(ended[-1].earliest) > due.outer.at:
            raise ClockFault(
                f"“{due.limit.label}” is said to have ended later than it can. Check the times "
                "that were given.",
                code="exceeds-limit",
            )


def _unusable() -> ClockFault:
    return ClockFault(
        f"An amount of time cannot be used. Give a whole number from 0 to {MOST}.",
        code="amount-unusable",
    )


def _due(case: Case, limit: Limit) -> Due:
    moment = moment_of(case.given, limit)
    if limit.count == "date-set":
        return _date_set(case, limit, moment)
    if moment is None:
        return Due(limit, None, None, None, limit.counts_from or START)
    earliest, latest = in_utc(moment.earliest), in_utc(moment.latest)
    if latest >= earliest and may_be_day_before(limit, moment):
        earliest = start_of_day(local_day(earliest)) - ONE_SECOND
    if latest < earliest:
        raise ClockFault(
            "The latest time is before the earliest. Check both times.", code="interval-reversed"
        )
    if limit.count in _NO_LENGTH:
        return Due(limit, earliest, None, None)
    cautious = _end(case, limit, earliest)
    outer = cautious if latest == earliest else _end(case, limit, latest)
    if isinstance(cautious, End) and isinstance(outer, End):
        return Due(limit, earliest, cautious, outer)
    # An open pause stops it, at least if it was at the latest: there is no end to rely on. If it
    # was at the earliest it may have ended before, so nothing is left to rely on either.
    left = cautious if isinstance(cautious, dt.timedelta) else NO_TIME
    return Due(limit, earliest, None, None, "", left)


def moment_of(given: Given, limit: Limit) -> Moment | None:
    """What a limit counts from; None while that is not known."""
    if limit.counts_from is None:
        return given.start
    said = given.further.get(limit.counts_from, ())
    return said[-1] if said else None


def may_be_day_before(limit: Limit, moment: Moment) -> bool:
    """Whether a limit in days may have begun a day earlier: at about a time just after midnight."""
    if not moment.about or limit.count not in _IN_DAYS:
        return False
    earliest = in_utc(moment.earliest)
    return earliest - start_of_day(local_day(earliest)) < NEAR_MIDNIGHT


def _end(case: Case, limit: Limit, begins: dt.datetime) -> End | dt.timedelta:
    """When the limit ends if counted from this instant; what is left if an open pause stops it."""
    if limit.count in _IN_HOURS:
        at = _instant(case, limit, begins)
        return End(at) if isinstance(at, dt.datetime) else at
    if limit.count == "at-once":
        return End(begins)
    day = _day(case, limit, case.day_of(begins))
    return End(end_of_day(day), day) if isinstance(day, dt.date) else day


def _instant(case: Case, limit: Limit, begins: dt.datetime) -> dt.datetime | dt.timedelta:
    given = case.given
    length = dt.timedelta(hours=amount_of(given, limit))
    if limit.counts_from is None:
        length = max(length - given.used_before, NO_TIME)
        begins += given.not_counted
    if limit.count == "hours-without-days-off":
        return after_hours_without_days_off(begins, length, case.stops, case.calendar)
    return after_hours(begins, length, case.stops)


def _day(case: Case, limit: Limit, day: dt.date) -> dt.date | dt.timedelta:
    amount = amount_of(case.given, limit)
    before = case.given.days_before if limit.counts_from is None else 0
    if limit.count == "same-day":
        return day
    if limit.count == "working-days":
        return nth_working_day(day + ONE_DAY, amount - before, case.out, case.calendar)
    first, last = PERIODS[limit.count](day, amount)
    if before or case.out:
        length = (last - first).days + 1
        reached = nth_day(first, length - min(before, length), case.out)
        if isinstance(reached, dt.timedelta):
            return reached
        last = reached
    if limit.count == "days-back-to-working-day":
        return back_to_working_day(last, case.calendar)
    return max(last, day)


def amount_of(given: Given, limit: Limit) -> int:
    """The amount of a limit, or what was granted of it."""
    return given.granted.get(limit.id, limit.amount) if given.granted else limit.amount


def _date_set(case: Case, limit: Limit, moment: Moment | None) -> Due:
    """The day that somebody set; pauses in the time from the start to it make it later.

    Where the start is not known they do not: which of them came before the day was set?
    """
    day = case.given.day_set
    begins = None if moment is None else in_utc(moment.earliest)
    if day is None:
        return Due(limit, begins, None, None, DATE)
    if moment is not None and case.out:
        first = case.day_of(in_utc(moment.latest))
        reached = nth_day(first, (day - first).days + 1, case.out) if first <= day else day
        if isinstance(reached, dt.timedelta):
            return Due(limit, begins, None, None, "", reached)
        day = reached
    end = End(end_of_day(day), day)
    return Due(limit, begins, end, end)


def _chained(case: Case, dues: list[Due]) -> list[Due]:
    """Limits that count from the earlier of done and due, one after the other."""
    for index, due in enumerate(dues):
        limit = due.limit
        said = case.given.further.get(limit.counts_from or "", ())
        if limit.repeats == "after-done-or-due" and said:
            first = next((one for one in dues[:index] if is_first(one)), None)
            dues[index] = _after_each(case, due, first, said)
    return dues


def _after_each(case: Case, due: Due, first: Due | None, said: Sequence[Moment]) -> Due:
    """The limit after all that was done; ``first`` is the limit that was due before any."""
    before = first
    for moment in said:
        early, late = in_utc(moment.earliest), in_utc(moment.latest)
        if before is not None and before.cautious is not None and before.outer is not None:
            early, late = min(early, before.cautious.at), min(late, before.outer.at)
        from_there = replace(
            case.given, further={str(due.limit.counts_from): (Moment(early, late),)}
        )
        before = _due(replace(case, given=from_there), due.limit)
    return before or due


def _counted_from(case: Case) -> dt.date | None:
    """The first day that counts for limits in days from the start."""
    if case.given.start is None:
        return None
    for limit in case.rule.limits:
        if limit.counts_from is None and limit.count in _IN_DAYS:
            return first_day(limit.count, case.day_of(in_utc(case.given.start.earliest)))
    return None


def _doubtful(dues: Sequence[Due], calendar: Calendar) -> Iterator[dt.date]:
    for due in dues:
        if due.limit.count != "hours-without-days-off" or due.begins is None or due.outer is None:
            continue
        day, last = local_day(due.begins), local_day(due.outer.at - _BEFORE)
        while day <= last:
            if calendar.is_doubtful(day):
                yield day
            day += ONE_DAY
