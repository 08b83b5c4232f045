# SPDX-License-Identifier: Apache-2.0
"""Recording what is said of a clock: started, paused, extended, closed, and the rest."""

from dataclasses import asdict
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import ClockChanged, ClockStep, PackRef
from app.cases.step_words import STEP_WORDS
from app.cases.when import When
from app.clocks.spoken import day_words, time_words
from app.errors import UserError
from app.guidance.faults import NotInPack
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.checks import check_fits, check_time, check_words
from app.services.clocks.finding import change_of
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
        Bug: the case has no such clock, or the rule has no such limit, moment or pause.
    """
    check_words(step)
    check_time(step.step, happened, session.clock.now())
    view = session.view(case_id)
    if step.clock is None:
        payload = _new_clock(session, view, step)
    else:
        payload = _change(session, view, _clock_of(session, view, step.clock), step, happened)
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
    return _payload(step, str(session.new_id()), rule, view.pack)


def _change(
    session: Session, view: CaseView, clock: CaseClock, step: NewStep, happened: When | None
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
    rule = clock.rule
    match step.step:
        case ClockStep.MOMENT:
            return next(start.words for start in rule.other_starts if start.id == step.moment)
        case ClockStep.PAUSED | ClockStep.RESUMED | ClockStep.QUESTIONED:
            return next(pause.words for pause in rule.pauses if pause.id == step.pause)
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
