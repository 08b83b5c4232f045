# SPDX-License-Identifier: Apache-2.0
"""Recording what is said of a clock: started, paused, extended, closed, and the rest."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import ClockChanged, ClockStep, PackRef
from app.cases.step_words import STEP_WORDS
from app.cases.when import When, exactly
from app.clocks.spoken import counted, day_words, length_words, time_words
from app.errors import UserError
from app.guidance.faults import NotInPack
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.changes import change_of
from app.services.clocks.checks import check_fits, check_time, check_words, ended_by
from app.services.clocks.new_step import NewStep
from app.services.clocks.reading import CaseClock, read_clocks, startable
from app.services.clocks.reckoning import pack_clocks
from app.services.clocks.words import pressing_due
from app.services.session import Session

__all__ = ["NewStep", "record_step"]


def record_step(
    session: Session,
    case_id: UUID,
    step: NewStep,
    happened: When | None,
    slot: str | None = None,
) -> CaseView:
    """Record what is said of a clock; ``slot`` names the draft it came from.

    ``happened`` is when the thing happened; None: now. Returns the new reading of the case. What
    happened late is recorded all the same: the reading then warns of it.

    Raises:
        UserError: something is missing or does not fit; the sentence says what.
        EnvironmentFault: pack-missing, the guidance of the case is not in this casebook.
        Bug: the case has no such clock, or the rule has no such limit, moment or pause.
    """
    check_words(step)
    view, now = session.view(case_id), session.clock.now()
    session.pack_for(view.pack)  # what is said of a clock is said under its case's own guidance
    if step.clock is None:
        check_time(step.step, happened, now)
        payload = _new_clock(session, view, step)
    else:
        clock = _clock_of(session, view, step.clock)
        check_time(step.step, happened, now, ahead=ended_by(clock, step) is not None)
        payload = _change(session, view, clock, step, happened or exactly(now))
    return session.record(case_id, payload, happened, slot=slot)


def _clock_of(session: Session, view: CaseView, key: str) -> CaseClock:
    for clock in read_clocks(session, view):
        if clock.key == key:
            return clock
    raise NotInPack("clock of this case")


def _new_clock(session: Session, view: CaseView, step: NewStep) -> ClockChanged:
    if step.step is not ClockStep.STARTED:
        raise UserError("Start the clock first.", code="clock-not-started")
    rule = next((rule for rule in startable(session, view) if rule.id == step.rule), None)
    if rule is None:
        raise NotInPack("clock rule")
    named = "; ".join(_amounts(rule, step))
    return _payload(step, str(session.new_id()), rule, view.pack, named=named)


def _change(
    session: Session, view: CaseView, clock: CaseClock, step: NewStep, happened: When
) -> ClockChanged:
    check_fits(clock, step, happened)
    rules = pack_clocks(session, view).rules
    kept = clock.rule.id in rules or not clock.history
    pack = view.pack if kept else change_of(clock.history[-1]).pack
    next_rule = rules.get(step.leads_to or "")
    if step.step is ClockStep.EXTENDED and step.limit is not None:
        _limit_label(next_rule, step.limit)
    return _payload(
        step,
        clock.key,
        clock.rule,
        pack,
        about=step.about or clock.about,
        named=_named(clock, step, next_rule),
        due=_due_shown(clock),
    )


def _payload(
    step: NewStep,
    key: str,
    rule: ClockRule,
    pack: PackRef,
    *,
    about: str = "",
    named: str = "",
    due: str = "",
) -> ClockChanged:
    said = asdict(step) | {"clock": key, "rule": rule.id, "about": about or step.about.strip()}
    return ClockChanged(title=rule.title, pack=pack, named=named, due=due, **said)


def _named(clock: CaseClock, step: NewStep, next_rule: ClockRule | None) -> str:
    """What the ids of a step mean, in the words of the guidance that the officer saw."""
    parts = (_meant(clock, step, next_rule), *_amounts(clock.rule, step))
    return "; ".join(part for part in parts if part)


def _amounts(rule: ClockRule, step: NewStep) -> Iterator[str]:
    """What was used before or granted, with the unit that the limits of the rule have."""
    in_hours = any(limit.count.startswith("hours") for limit in rule.limits)
    used = step.used_before
    if used is not None and in_hours:
        yield f"already used: {length_words(dt.timedelta(minutes=used))}"
    elif used is not None:
        yield f"already used: {counted(used, 'day')}"
    if step.granted is not None:
        yield f"granted: {counted(step.granted, 'hour' if in_hours else 'day')}"


def _meant(clock: CaseClock, step: NewStep, next_rule: ClockRule | None) -> str:
    """The words for the ids of a step."""
    rule = clock.rule
    match step.step:
        case ClockStep.MOMENT:
            return next(start.words for start in rule.other_starts if start.id == step.moment)
        case ClockStep.PAUSED | ClockStep.RESUMED | ClockStep.QUESTIONED:
            # One that goes on may have gone from the guidance meanwhile.
            return next((p.words for p in rule.pauses if p.id == step.pause), step.pause or "")
        case ClockStep.AFFECTED | ClockStep.AFFECT_ENDED:
            return next(each.title for each in clock.may_be_affected_by if each.id == step.by)
        case ClockStep.WITHDRAWN:
            gone = next(entry for entry in clock.history if entry.id == step.withdraws)
            return f"{STEP_WORDS[change_of(gone).step]}, {gone.happened.words()}"
        case ClockStep.EXTENDED:
            words = next(each.words for each in rule.extensions if each.to == step.leads_to)
            label = _limit_label(next_rule, step.limit) if step.limit is not None else ""
            return f"{words} {label}".strip()
        case _:
            return _limit_label(rule, step.limit) if step.limit is not None else ""


def _due_shown(clock: CaseClock) -> str:
    """The date that the officer saw, with its year, as it will be read later."""
    due = pressing_due(clock)
    end = due.cautious if due is not None else None
    if end is None or clock.rule.show == "check":
        return ""
    return day_words(end.day) if end.day is not None else time_words(end.at)


def _limit_label(rule: ClockRule | None, limit_id: str) -> str:
    for limit in rule.limits if rule is not None else ():
        if limit.id == limit_id:
            return limit.label
    raise NotInPack("limit")
