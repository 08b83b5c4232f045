# SPDX-License-Identifier: Apache-2.0
"""Whether what an officer says of a clock can be recorded, and which sentence says why not."""

import datetime as dt
from collections.abc import Iterable

from app.cases.kinds import ClockStep
from app.cases.values import LONGEST_TEXT
from app.cases.when import Precision, When, check_exists
from app.clocks.results import Due
from app.clocks.spoken import time_words
from app.errors import UserError
from app.guidance.faults import NotInPack
from app.services.clocks.changes import change_of, standing_entries
from app.services.clocks.new_step import NewStep
from app.services.clocks.pauses import moment_of
from app.services.clocks.reading import CaseClock

LONGEST_LINE = 400
_AHEAD = dt.timedelta(minutes=5)
"""Two clocks in one room differ by that much."""
_WITH_A_TIME = (
    ClockStep.MOMENT,
    ClockStep.PAUSED,
    ClockStep.RESUMED,
    ClockStep.QUESTIONED,
    ClockStep.AFFECTED,
)
_REASONS = (
    ClockStep.NOT_APPLICABLE,
    ClockStep.SUPERSEDED,
    ClockStep.REOPENED,
    ClockStep.WITHDRAWN,
)


def check_words(step: NewStep) -> None:
    """Make sure that everything written is there, and none of it too long.

    Raises:
        UserError: what is missing or too long.
    """
    if max(len(step.about), len(step.authority)) > LONGEST_LINE:
        raise UserError("Say it in fewer words: 400 characters at most.", code="clock-too-long")
    if max(len(step.because), len(step.evidence)) > LONGEST_TEXT:
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Put most of it in a note.",
            code="text-too-long",
        )
    if step.step in _REASONS and not step.because.strip():
        raise UserError("Say why in a few words.", code="reason-empty")
    if step.step is ClockStep.EXTENDED and not step.authority.strip():
        raise UserError(
            "Say who authorised it: rank and name or number, or which court.",
            code="clock-authority",
        )
    if step.step is ClockStep.SATISFIED and not step.evidence.strip():
        raise UserError("Say how it was done, and where that is recorded.", code="clock-evidence")
    if step.step is ClockStep.EXPIRY_SEEN and not step.evidence.strip():
        raise UserError("Say what was done about it.", code="clock-evidence")


def check_time(
    step: ClockStep, happened: When | None, now: dt.datetime, *, ahead: bool = False
) -> None:
    """Make sure that a time exists, has come, and is known where it is counted from; None: now.

    One that may lie ``ahead`` need not have come.

    Raises:
        UserError: the clocks skipped it, it is still to come, or it is missing.
    """
    if step in _WITH_A_TIME and happened is not None and happened.start_utc is None:
        raise UserError(
            "Say when it was, as closely as you can: the clock turns on it.", code="clock-time"
        )
    if step is ClockStep.QUESTIONED and not _is_between(happened):
        raise UserError("Say from when to when the questioning was.", code="clock-time-between")
    for local in (happened.local, happened.until) if happened is not None else ():
        if local is not None and happened is not None:
            check_exists(local, happened.zone)
    latest = happened.end_utc if happened is not None and not ahead else None
    if latest is not None and latest > now + _AHEAD:
        raise UserError(
            "That time is still to come. Record it once it has happened.", code="clock-time-ahead"
        )


def ended_by(clock: CaseClock, step: NewStep) -> Due | None:
    """The limit that gives way at the further start that is said; it may still be running then.

    A warrant that a court makes longer ends at its time, which may be hours ahead.
    """
    if step.step is not ClockStep.MOMENT or step.moment is None:
        return None
    dues = (due for due in clock.dues if due.limit.ends_with == step.moment)
    return next((due for due in dues if due.outer is not None), None)


def _is_between(happened: When | None) -> bool:
    return happened is not None and happened.precision is Precision.BETWEEN


def check_fits(clock: CaseClock, step: NewStep, happened: When) -> None:
    """Make sure that a step fits a clock as it stands.

    Raises:
        UserError: it does not; the sentence says what to do.
        NotInPack: the rule has no such limit, further start, pause or extension.
    """
    if step.step not in clock.steps:
        raise UserError(
            "This does not fit the clock as it stands now. Look at it again, then record.",
            code="clock-step-unfit",
        )
    match step.step:
        case ClockStep.PAUSED | ClockStep.RESUMED | ClockStep.QUESTIONED:
            _check_pause(clock, step, happened)
        case ClockStep.AFFECTED | ClockStep.AFFECT_ENDED:
            _check_affect(clock, step)
        case ClockStep.EXTENDED:
            _check_extension(clock, step, happened)
        case ClockStep.DAY_SET if step.day is None:
            raise UserError("Say which day was set.", code="clock-day")
        case ClockStep.MOMENT:
            _check_moment(clock, step, happened)
        case ClockStep.WITHDRAWN:
            _find(step.withdraws, (entry.id for entry in clock.history), "entry of this clock")
        case ClockStep.SATISFIED:
            _check_done(clock, step, happened)
        case _:
            pass
    if step.limit is not None and step.step is not ClockStep.EXTENDED:
        _find(step.limit, (limit.id for limit in clock.rule.limits), "limit")
    elif step.step is ClockStep.CHOSEN:
        raise UserError("Say which limit holds.", code="clock-limit")


def _find(wanted: object, known: Iterable[object], kind: str) -> None:
    if wanted not in set(known):
        raise NotInPack(kind)


def _check_moment(clock: CaseClock, step: NewStep, happened: When) -> None:
    _find(step.moment, (start.id for start in clock.rule.other_starts), "further start")
    due, said = ended_by(clock, step), moment_of(happened)
    if due is not None and due.outer is not None and said and said.earliest > due.outer.at:
        raise UserError(
            f"{due.limit.label}: that ends {time_words(due.outer.at)}, and the time given is "
            "later. Check both times.",
            code="clock-time-late",
        )


def _check_done(clock: CaseClock, step: NewStep, happened: When) -> None:
    goes_on = any(limit.repeats and limit.counts_from for limit in clock.rule.limits)
    if goes_on and happened.start_utc is None:
        raise UserError(
            "Say when it was, as closely as you can: the next is counted from there.",
            code="clock-time",
        )
    if step.day is not None and not any(o.count == "date-set" for o in clock.rule.limits):
        raise UserError("This clock does not go on to a day that is agreed.", code="clock-day")


def _check_pause(clock: CaseClock, step: NewStep, happened: When) -> None:
    known = (*(pause.id for pause in clock.rule.pauses), *clock.open_pauses)
    _find(step.pause, known, "pause")
    goes_on = step.pause in clock.open_pauses
    if step.step is ClockStep.PAUSED and goes_on:
        raise UserError("It is paused for that reason already.", code="clock-paused")
    if step.step is ClockStep.RESUMED and not goes_on:
        raise UserError("It is not paused for that reason.", code="clock-not-paused")
    begins = [
        moment
        for entry in (*clock.earlier, *standing_entries(clock.history))
        if change_of(entry).step is ClockStep.PAUSED and change_of(entry).pause == step.pause
        if (moment := moment_of(entry.happened)) is not None
    ]
    ends = moment_of(happened)
    first = min((moment.earliest for moment in begins), default=None)
    last = max((moment.earliest for moment in begins), default=None)
    since = last if step.step is ClockStep.RESUMED else first
    if step.step is not ClockStep.PAUSED and ends and since and ends.latest < since:
        raise UserError(
            "That is before the pause began. Check both times.", code="clock-pause-reversed"
        )


def _check_affect(clock: CaseClock, step: NewStep) -> None:
    _find(step.by, (rule.id for rule in clock.may_be_affected_by), "clock rule")
    bears = step.by in {rule.id for rule in clock.affected_by}
    if bears and step.step is ClockStep.AFFECTED:
        raise UserError("That is recorded already.", code="clock-affected")
    if not bears and step.step is ClockStep.AFFECT_ENDED:
        raise UserError("That was not recorded, so it cannot end.", code="clock-not-affected")


def _check_extension(clock: CaseClock, step: NewStep, happened: When) -> None:
    _find(step.leads_to, (extension.to for extension in clock.rule.extensions), "extension")
    begun = clock.started.start_utc if clock.started is not None else None
    if begun is not None and happened.end_utc is not None and happened.end_utc < begun:
        raise UserError(
            "That is before this clock began. Check both times.", code="clock-time-before"
        )
    if step.leads_to is None and step.day is None:
        raise UserError("Say until which day it was extended.", code="clock-day")
