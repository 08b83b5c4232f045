# SPDX-License-Identifier: Apache-2.0
"""What an open clock tells: what to do, its dates, its rule and what was recorded of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from app.cases.answers import DateTimeAnswer
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import ClockChanged, ClockStep, PromptAnswered
from app.cases.when import Precision
from app.clocks.results import Due
from app.clocks.standing import State
from app.guidance.articles.law import why_no_countdown
from app.guidance.articles.shape import SURENESS
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.services.clocks.reading import CLOSED, CaseClock
from app.services.clocks.words import due_words
from ui.models.clock_steps import done_words, in_order
from ui.models.clock_times import due_in_full, left_words
from ui.models.clocks import row_of
from ui.models.source_words import listed, source_lines
from ui.models.times import day_words, time_words


@dataclass(frozen=True)
class HistoryLine:
    """One entry about a clock. ``number`` is its place in the record, from 1."""

    number: int
    words: str


@dataclass(frozen=True)
class ClockDetails:
    """All that an open clock shows. Texts are plain; an empty one is not shown."""

    title: str
    first: str
    todo: str
    alarm: bool
    """Whether something may have been lost: the only place for red."""
    notes: str
    start: str
    dues: str
    rule: str
    sure: str
    note: str
    sources: str
    history: tuple[HistoryLine, ...]
    steps: tuple[ClockStep, ...]
    answered: bool
    """Whether an answer says when it was done."""


def details_of(
    clock: CaseClock, view: CaseView, pack: Pack, now: datetime, before: CaseClock | None = None
) -> ClockDetails:
    """What an open clock shows at ``now`` (aware); ``before`` is the clock that it extends."""
    rule, row = clock.rule, row_of(clock, now)
    return ClockDetails(
        title=rule.title,
        first=row.first,
        todo=todo_words(clock),
        alarm=row.tone == "danger",
        notes="\n".join(_notes(clock)),
        start="\n".join(_start_lines(clock, before)),
        dues=listed(_due_lines(clock, now)),
        rule=_rule_words(rule),
        sure=SURENESS[rule.confidence],
        note=rule.note or "",
        sources=listed(source_lines(rule.sources, pack)),
        history=tuple(_history(clock, view, now, before)),
        steps=in_order(clock),
        answered=clock.answered_done is not None,
    )


def todo_words(clock: CaseClock) -> str:
    """What the guidance says to do in the state that the clock is in."""
    text, state = clock.rule.text, clock.standing.state
    if clock.rule.show == "check":
        return text.running
    match state:
        case State.EXPIRED:
            return text.expired or text.running
        case State.SATISFIED:
            return text.satisfied or ""
        case State.PAUSED:
            return text.paused or text.running
        case State.EXTENDED | State.SUPERSEDED | State.NOT_APPLICABLE:
            return ""
    soon = clock.standing.urgency != "quiet"
    return text.due_soon or text.running if soon else text.running


def _notes(clock: CaseClock) -> Iterator[str]:
    """What is unusual about this one."""
    if clock.answered_done is not None:
        yield answered_words(clock.answered_done)
    if clock.fault:
        yield clock.fault
    if clock.continuing:
        yield "Treated as continuing until the court decides. The date is not moved."
    if clock.reopened_because:
        yield clock.reopened_because
    if clock.warning:
        yield clock.warning
    if not clock.applies:
        yield "The rule no longer fits what is known about the case. What was recorded stays."
    why = why_no_countdown(clock.rule)
    if why is not None:
        yield why


def answered_words(entry: Entry) -> str:
    """That an answer says when it was done, and what is still to do."""
    answer = entry.payload.answer if isinstance(entry.payload, PromptAnswered) else None
    when = f": {answer.when.words()}" if isinstance(answer, DateTimeAnswer) else ""
    return f"You answered that this was done{when}. It is not recorded on this clock yet."


def _start_lines(clock: CaseClock, before: CaseClock | None) -> Iterator[str]:
    known = clock.started is not None and clock.started.precision is not Precision.UNKNOWN
    if known and clock.started is not None:
        yield f"Counts from: {clock.started.words()}"
        yield clock.rule.start
    else:
        yield f"Counts from: {clock.rule.start}"
        yield "The time is not known yet."
    if before is not None:
        yield f"Extended from: {before.rule.title}"


def _due_lines(clock: CaseClock, now: datetime) -> Iterator[str]:
    if clock.rule.show == "check":
        yield from (limit.label for limit in clock.rule.limits)
        return
    for due in clock.dues:
        done = due.limit.id in clock.done_limits
        yield f"{due.limit.label}: {'done' if done else _due_line(clock, due, now)}"


def _due_line(clock: CaseClock, due: Due, now: datetime) -> str:
    if due.aside is not None:
        return "another one holds"
    if due.cautious is None or due.outer is None:
        return due_words(due, now, clock.rule)
    if clock.standing.state in CLOSED or clock.continuing:
        return due_in_full(due, now)
    end = due.outer if due.cautious.at < now else due.cautious
    return f"{due_in_full(due, now)} ({left_words(end, now)})"


def _rule_words(rule: ClockRule) -> str:
    owed = f"{rule.owed_by}, to: {rule.owed_to}" if rule.owed_to else rule.owed_by
    set_here = " A setting of your force, not law." if rule.force_set else ""
    return (
        f"{rule.id} · {rule.authority} · as at {day_words(rule.as_at)}\nOwed by: {owed}.{set_here}"
    )


def _history(
    clock: CaseClock, view: CaseView, now: datetime, before: CaseClock | None
) -> Iterator[HistoryLine]:
    numbers = {entry.id: number for number, entry in enumerate(view.entries, start=1)}
    names = _officers(view)
    shown = {entry.id: entry for entry in (*_begun(clock, before), *clock.history)}
    for entry in sorted(shown.values(), key=lambda entry: numbers.get(entry.id, 0)):
        who = names.get(entry.author, f"the officer with key {entry.author[:8]}")
        stamp = f"{time_words(entry.recorded_at, now)}, {who}"
        yield HistoryLine(numbers.get(entry.id, 0), f"{stamp}\n{_entry_words(entry)}")


def _begun(clock: CaseClock, before: CaseClock | None) -> Iterator[Entry]:
    """What gave the clock its start, and the extensions that led to it."""
    if clock.start_entry is not None:
        yield clock.start_entry
    for entry in before.history if before is not None else ():
        change = entry.payload
        if not isinstance(change, ClockChanged) or change.step is not ClockStep.EXTENDED:
            continue
        if (change.leads_to or clock.rule.id) == clock.rule.id:
            yield entry


def _entry_words(entry: Entry) -> str:
    payload = entry.payload
    if not isinstance(payload, ClockChanged):
        return f"{done_words(entry)}."
    said = (payload.authority, payload.evidence, payload.because)
    day = f"{payload.day:%a} {day_words(payload.day)}" if payload.day else ""
    told = ". ".join(part.strip().rstrip(".") for part in (*said, day) if part.strip())
    return f"{done_words(entry)} ({entry.happened.words()}){f'. {told}' if told else ''}"


def _officers(view: CaseView) -> Mapping[str, str]:
    """Who writes under each key, as far as its holder has said so."""
    return {key: officer.signature_line() for key, officer in view.officers().items()}
