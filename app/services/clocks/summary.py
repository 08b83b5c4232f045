# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case in words, for a summary on paper."""

import datetime as dt
from collections.abc import Iterator

from app.cases.folding import CaseView
from app.cases.kinds import ClockChanged, ClockStep
from app.clocks.spoken import day_words
from app.clocks.standing import State
from app.guidance.articles.shape import SURENESS
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.handover.clock_parts import ClockTold
from app.services.clocks.changes import change_of
from app.services.clocks.reading import (
    COURT_ASKED,
    CaseClock,
    Worst,
    is_old_news,
    read_clocks,
)
from app.services.clocks.words import due_words, state_words
from app.services.session import Session


def clocks_told(session: Session, view: CaseView) -> tuple[ClockTold, ...]:
    """Every clock of a case as it stands now, the worst first."""
    pack, now = session.pack_of(view), session.clock.now()
    return tuple(_told(clock, pack, now) for clock in read_clocks(session, view))


def _told(clock: CaseClock, pack: Pack, now: dt.datetime) -> ClockTold:
    rule = clock.rule
    kind = {Worst.CLOSED: "closed", Worst.CHECK: "check"}.get(clock.worst, "open")
    return ClockTold(
        key=clock.key,
        rule=rule.id,
        title=rule.title,
        about=clock.about,
        stands=_sentence(state_words(clock, now)),
        standing=kind,
        dues=_dues(clock, now) if kind == "open" else (),
        counted_from=_counted_from(clock),
        says=tuple(_says(clock)) if kind == "open" else (),
        law=rule.authority,
        rests_on=_rests_on(rule),
        sources=_sources(rule, pack) if kind != "check" else (),
        old=clock.worst is Worst.PASSED and _is_old(clock, now),
    )


def _is_old(clock: CaseClock, now: dt.datetime) -> bool:
    ended = [due.outer.at for due in clock.standing.passed if due.outer is not None]
    return bool(ended) and is_old_news(clock.rule.group, max(ended), now)


def _dues(clock: CaseClock, now: dt.datetime) -> tuple[tuple[str, str], ...]:
    """Each limit with its end; of a clock with one limit its state has said it already."""
    standing = [due for due in clock.dues if due.aside is None]
    if len(standing) < 2 and not clock.continuing:
        return tuple((due.limit.label, "") for due in standing)
    done = set(clock.done_limits)
    return tuple(
        (due.limit.label, "done" if due.limit.id in done else due_words(due, now, clock.rule))
        for due in standing
    )


def _counted_from(clock: CaseClock) -> str:
    return clock.started.words() if clock.started is not None else ""


def _says(clock: CaseClock) -> Iterator[str]:
    if clock.fault:
        yield clock.fault
    if not clock.applies:
        yield "Its rule no longer fits what is known of the case."
    if clock.reopened_because:
        yield f"Open again: {clock.reopened_because}"
    if clock.warning:
        yield clock.warning
    if any(_bears_on(change_of(entry)) for entry in clock.earlier):
        yield "What stopped the clock before it, or was used up before, counts here too."
    for rule in clock.affected_by:
        yield f"{rule.title} ({rule.id})."
    if clock.standing.state is State.EXPIRED and clock.rule.text.expired:
        yield clock.rule.text.expired


def _bears_on(change: ClockChanged) -> bool:
    stops = change.step in (ClockStep.PAUSED, ClockStep.AFFECTED)
    return (stops and change.by != COURT_ASKED) or change.used_before is not None


def _rests_on(rule: ClockRule) -> str:
    """The sources by their ids, as at when, and how sure that is."""
    ids = ", ".join(cited.id for cited in rule.sources)
    return f"{ids}. As at {day_words(rule.as_at)}. {SURENESS[rule.confidence]}"


def _sources(rule: ClockRule, pack: Pack) -> tuple[tuple[str, str], ...]:
    known = {source.id: f"{source.title}, {source.publisher}" for source in pack.sources}
    return tuple((cited.id, known.get(cited.id, "")) for cited in rule.sources)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."
