# SPDX-License-Identifier: Apache-2.0
"""How the end of each limit was found, in words, from the same arithmetic. Made only when asked."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from app.clocks.calendar import Calendar
from app.clocks.counting import NO_TIME, PERIODS, first_day, nth_working_day
from app.clocks.faults import ClockFault
from app.clocks.given import Given, Moment
from app.clocks.left_out import (
    clock_change,
    days_off_left_out,
    holidays_left_out,
    pauses_in_days,
    pauses_in_hours,
    standing_still,
)
from app.clocks.local_time import ONE_DAY, in_utc, outside
from app.clocks.reckoning import Case, amount_of, may_be_day_before, moment_of, prepared, reckon
from app.clocks.results import DATE, START, Due, End, Reckoning
from app.clocks.rules import Count, Limit, Rule
from app.clocks.spoken import capital, counted, day_words, length_words, time_words

_IN_HOURS: tuple[Count, ...] = ("hours", "hours-without-days-off")
_UNITS: dict[Count, tuple[str, str]] = {
    "hours": ("hour", ""),
    "hours-without-days-off": ("hour", ", days off left out,"),
    "days": ("day", " after that day"),
    "days-from-day-one": ("day", ", that day counted,"),
    "days-back-to-working-day": ("day", " after that day"),
    "working-days": ("working day", ""),
    "months-beginning": ("month", " beginning with that day"),
    "months-after": ("month", " after that day"),
    "years-after": ("year", " after that day"),
}


def working(rule: Rule, given: Given, calendar: Calendar) -> tuple[str, ...]:
    """The steps by which each limit was reckoned, a short sentence or two each.

    The last step of a limit names its end exactly as ``reckon`` gives it. A rule of several
    limits has the label of each that holds before its steps. If nothing could be reckoned, the
    only step says why.
    """
    reckoning = reckon(rule, given, calendar)
    if reckoning.fault is not None:
        return (reckoning.fault.sentence,)
    try:
        return tuple(_steps(prepared(rule, given, calendar), reckoning))
    except ClockFault as fault:  # an end in UTC that no local calendar can show
        return (fault.sentence,)
    except OverflowError:  # likewise the day before a pause
        return (outside().sentence,)


def _steps(case: Case, reckoning: Reckoning) -> Iterator[str]:
    yield from _opening(case, reckoning)
    for due in reckoning.dues:
        if due.aside in {"not-chosen", "not-earliest"}:
            continue
        if len(reckoning.dues) > 1:
            yield f"{due.limit.label}."
        yield from _limit_steps(case, due)


def _opening(case: Case, reckoning: Reckoning) -> Iterator[str]:
    """What it counts from. A day that somebody set counts from nothing."""
    start, rule, limits = case.given.start, case.rule, case.rule.limits
    counts = any(each.counts_from is None and each.count != "date-set" for each in limits)
    if start is not None and counts:
        yield f"{capital(rule.words.start)}: {_moment_words(start)}."
        if rule.start_day == "day-after":
            first, last = (case.day_of(in_utc(at)) for at in (start.earliest, start.latest))
            if any(each.counts_from is None and may_be_day_before(each, start) for each in limits):
                first -= ONE_DAY
            later = f" at the earliest, {day_words(last)} at the latest" if last > first else ""
            yield f"Bail starts the day after: {day_words(first)}{later}."
    if reckoning.unchosen:
        yield f"Only one of its {len(reckoning.dues)} limits holds."
        yield "Until somebody says which, the earliest end counts."


def _limit_steps(case: Case, due: Due) -> Iterator[str]:
    """The steps of one limit; the last names its end, or says why it has none."""
    if due.aside == "over":
        yield "Over: the next one counts from when it was last done."
    elif due.waits_for:
        yield _waiting(case.rule, due.waits_for)
    else:
        yield from _from_elsewhere(case, due)
        yield from _to_its_end(case, due)


def _waiting(rule: Rule, what: str) -> str:
    if what == DATE:
        return "No day has been set yet."
    words = rule.words
    name = words.start if what == START else words.moments.get(what, "what it counts from")
    return f"The time of this is not known yet: {name}."


def _from_elsewhere(case: Case, due: Due) -> Iterator[str]:
    """Where a limit counts from that does not count from the start."""
    name = due.limit.counts_from or ""
    said = case.given.further.get(name, ())
    if not said or due.begins is None:
        return
    if due.begins < in_utc(said[-1].earliest):
        yield f"It was done {_moment_words(said[-1])}, and was due {time_words(due.begins)}."
        yield "It counts from the earlier of the two."
    else:
        words = case.rule.words.moments.get(name, "counted from")
        yield f"{capital(words)}: {_moment_words(said[-1])}."


def _to_its_end(case: Case, due: Due) -> Iterator[str]:
    """The end that the amount alone gives, then what makes it another, then the end."""
    limit = due.limit
    if due.cautious is None and due.left is None:
        yield _without_end(case, limit)
        return
    alone = _alone(case, due)
    if alone == due.outer:
        alone = None
    if due.cautious != due.outer and _may_be_day_before(case.given, limit):
        yield "That is near midnight: it may have been the day before."
    if alone is not None:
        yield f"{_amount(case, limit, would=True)} on {_end_words(alone)}."
    yield from _before(case, due)
    yield from _on_the_way(case, due)
    if due.left == NO_TIME:
        yield "If it was at the earliest, it has ended."
        yield f"If at the latest, it {standing_still(case, due)}."
    elif due.left is not None:
        yield f"It {standing_still(case, due)}. Left: {_left_words(limit, due.left)}."
    elif due.cut:
        yield f"No later than the most allowed: it ends {_when(case, due)}."
    else:
        yield f"{'So it ends' if alone else _amount(case, limit)} {_when(case, due)}."


def _without_end(case: Case, limit: Limit) -> str:
    if limit.count == "hours-not-counted":
        left_out = length_words(dt.timedelta(hours=amount_of(case.given, limit)))
        return f"The first {left_out} are left out of the clocks that this bears on."
    return "It has no fixed end."


def _alone(case: Case, due: Due) -> End | None:
    """Where the amount alone would end; None where it began some time between two."""
    limit, given = due.limit, case.given
    if due.begins is None or due.cautious != due.outer or not _is_exact(given, limit):
        return None
    count: Count = "days" if limit.count == "days-back-to-working-day" else limit.count
    plain = Limit(limit.id, limit.label, amount_of(given, limit), count)
    begins = Moment(due.begins, due.begins)
    rule = replace(case.rule, limits=(plain,), one_of=False)
    dues = reckon(rule, Given(begins, day_set=given.day_set), case.calendar).dues
    return dues[0].outer if dues else None


def _before(case: Case, due: Due) -> Iterator[str]:
    """What is left out at the start, and what was used up before it."""
    given = case.given
    if due.limit.counts_from is not None or due.begins is None:
        return
    if due.limit.count in _IN_HOURS:
        if given.not_counted:
            counting = time_words(due.begins + given.not_counted)
            yield f"Not counted: the first {length_words(given.not_counted)}, to {counting}."
        if given.used_before:
            yield f"Already used: {length_words(given.used_before)}."
    elif given.days_before and due.limit.count in {*PERIODS, "working-days"}:
        yield f"Already used: {counted(given.days_before, 'day')}."


def _on_the_way(case: Case, due: Due) -> Iterator[str]:
    """What was left out between the first time or day that counts and the end."""
    if due.begins is None or due.cut or due.limit.count in {"at-once", "same-day"}:
        return
    if due.limit.count in _IN_HOURS:
        yield from _hours_on_the_way(case, due, due.begins)
        return
    day = case.day_of(due.begins)
    last = due.outer.day if due.outer is not None else None
    yield from pauses_in_days(case, due, first_day(due.limit.count, day))
    if due.limit.count == "working-days" and last is not None:
        yield from _working_days_on_the_way(case, due.limit, day, last)
    if due.limit.count == "days-back-to-working-day":
        yield from _moved_back(case, due)


def _hours_on_the_way(case: Case, due: Due, begins: dt.datetime) -> Iterator[str]:
    if due.limit.counts_from is None:
        begins += case.given.not_counted
    yield from pauses_in_hours(case, due, begins)
    if due.limit.count == "hours-without-days-off":
        yield from days_off_left_out(case, due)
    elif due.cautious is not None and due.outer is not None:
        yield from clock_change(begins, due.cautious, due.outer)


def _working_days_on_the_way(
    case: Case, limit: Limit, day: dt.date, last: dt.date
) -> Iterator[str]:
    one = nth_working_day(day + ONE_DAY, 1, case.out, case.calendar)
    if amount_of(case.given, limit) > 1 and isinstance(one, dt.date) and one <= last:
        yield f"Working day 1 is {day_words(one)}."
    yield from holidays_left_out(case.calendar, day + ONE_DAY, last)


def _moved_back(case: Case, due: Due) -> Iterator[str]:
    """The last day as counted, where the limit ends on a working day before it."""
    plain = replace(case.rule, limits=(replace(due.limit, count="days"),), one_of=False)
    for counted_due in reckon(plain, case.given, case.calendar).dues:
        end = counted_due.outer
        if end is not None and end != due.outer and end.day is not None:
            name = case.calendar.holidays.get(end.day)
            why = f" ({name})" if name else ""
            yield f"{day_words(end.day)}{why} is no working day: it ends on the last one before."


def _left_words(limit: Limit, left: dt.timedelta) -> str:
    if limit.count in _IN_HOURS:
        return length_words(left)
    return counted(left.days, "working day" if limit.count == "working-days" else "day")


def _amount(case: Case, limit: Limit, *, would: bool = False) -> str:
    """The amount as counted, with the verb of its end."""
    if limit.count == "date-set":
        return "It was set to end"
    if limit.count in {"at-once", "same-day"}:
        return f"It is due {'at once' if limit.count == 'at-once' else 'the same day'},"
    unit, manner = _UNITS[limit.count]
    amount = amount_of(case.given, limit)
    verb = "would end" if would else "ends" if amount == 1 else "end"
    return f"{counted(amount, unit)}{manner} {verb}"


def _when(case: Case, due: Due) -> str:
    """On which end, or on which two, the earliest first."""
    word = "about" if _is_about(case, due.limit) else "on"
    ends = [f"{word} {_end_words(end)}" for end in (due.cautious, due.outer) if end is not None]
    if due.cautious == due.outer:
        return ends[0]
    return f"{ends[0]} if it was at the earliest, {ends[1]} if at the latest"


def _is_exact(given: Given, limit: Limit) -> bool:
    moment = moment_of(given, limit)
    known = moment is not None and moment.earliest == moment.latest
    return known and not _may_be_day_before(given, limit)


def _may_be_day_before(given: Given, limit: Limit) -> bool:
    moment = moment_of(given, limit)
    return moment is not None and may_be_day_before(limit, moment)


def _is_about(case: Case, limit: Limit) -> bool:
    if limit.count == "date-set":
        return False
    if limit.counts_from is None:
        return case.given.start is not None and case.given.start.about
    said = case.given.further.get(limit.counts_from, ())
    bearing = said if limit.repeats == "after-done-or-due" else said[-1:]
    return any(moment.about for moment in bearing)


def _moment_words(moment: Moment) -> str:
    earliest, latest = in_utc(moment.earliest), in_utc(moment.latest)
    about = "about " if moment.about else ""
    if earliest == latest:
        return f"{about}{time_words(earliest)}"
    return f"{about}between {time_words(earliest)} and {time_words(latest)}"


def _end_words(end: End) -> str:
    return time_words(end.at) if end.day is None else day_words(end.day)
