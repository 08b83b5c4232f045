# SPDX-License-Identifier: Apache-2.0
"""Which clocks want attention first, over many cases."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from app.cases.folding import CaseView
from app.clocks.results import Due
from app.clocks.standing import soon_from
from app.clocks.upcoming import Item, next_due
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.finding import Found
from app.services.clocks.reading import CaseClock, court_asked, is_old_news, read_clocks
from app.services.clocks.reckoning import Reckoned, reading_state, reckon_clocks
from app.services.clocks.words import due_words, pressing_due
from app.services.session import Session

_FIRST = dt.datetime.min.replace(tzinfo=dt.UTC)
_LAST = dt.datetime.max.replace(tzinfo=dt.UTC)


class Press(IntEnum):
    """How pressing; the smallest comes first."""

    LIBERTY_PASSED = 0
    PASSED = 1
    SOON = 2
    REVIEW_LATE = 3
    """The force's own review has passed: it is late, and nobody is owed it by law."""


@dataclass(frozen=True)
class FirstClock:
    """A clock that wants attention. ``turn`` counts the clocks of its case that press as much."""

    case_id: UUID
    clock: str
    press: Press
    turn: int


def first_clocks(session: Session, views: Sequence[CaseView]) -> tuple[FirstClock, ...]:
    """The clocks that want attention now, the most pressing first.

    Bail and custody whose end has passed, then other ends that have passed, then those due soon,
    then the force's own reviews that are late; within these, what ``app.clocks.upcoming`` calls
    more pressing, then the sooner end. One is left out when what was done about it is recorded,
    when it is only to be checked, and when its rule no longer fits the case.

    Of each group of rules a case shows only the first: six swabs are one call to ring, and the
    others stand beside it on the page of the clocks. A forensic or health window leaves after
    three days, a review of the force's own after 28: by then another call, or the next review,
    is what to do, and an old case would never make room for anything else. What the law owes
    somebody stays until it is seen to.
    """
    now = session.clock.now()
    items = [item for view in views for item in _items(session, view) if _is_news(item, now)]
    ordered = next_due(items, now, len(items))
    shown: set[tuple[str, str]] = set()
    turns: dict[tuple[str, Press], int] = {}
    found = []
    for item in ordered:
        if (item.case, item.group) in shown:
            continue
        shown.add((item.case, item.group))
        press = _press(item, now)
        turn = turns.get((item.case, press), 0)
        turns[item.case, press] = turn + 1
        found.append(FirstClock(UUID(item.case), item.clock, press, turn))
    found.sort(key=lambda first: (first.press, first.turn))
    return tuple(found)


def clock_named(session: Session, view: CaseView, key: str) -> CaseClock:
    """The clock of a case with this key, as it stands now.

    Raises:
        KeyError: the case has no such clock.
    """
    for clock in read_clocks(session, view):
        if clock.key == key:
            return clock
    raise KeyError(key)


def why_first(clock: CaseClock, now: dt.datetime) -> str:
    """Why a clock comes first: its limit, when it ends, its rule, and what to do."""
    due = pressing_due(clock)
    about = f"{clock.about}: " if clock.about else ""
    when = clock.fault if due is None else f"{due.limit.label}: {due_words(due, now)}."
    return f"{about}{when} {clock.rule.id}. {_advice(clock.rule, clock)}".rstrip()


def _advice(rule: ClockRule, clock: CaseClock) -> str:
    text = rule.text
    if clock.answered_done is not None:
        return "You answered when it was done: record that on the clock."
    if clock.standing.passed:
        return text.expired or text.running
    return text.due_soon or text.running


def _is_news(item: Item, now: dt.datetime) -> bool:
    if item.outer >= now:
        return item.soon_from <= now
    return not is_old_news(item.group, item.outer, now)


def _press(item: Item, now: dt.datetime) -> Press:
    if item.outer >= now:
        return Press.SOON
    if item.group == "review":
        return Press.REVIEW_LATE
    return Press.LIBERTY_PASSED if item.group in ("bail", "custody") else Press.PASSED


def _items(session: Session, view: CaseView) -> tuple[Item, ...]:
    """The ends of a case's clocks; they alone are kept, as there can be a thousand cases."""
    return session.remembered(
        ("clock-items", view.case_id),
        reading_state(session, view),
        lambda: tuple(
            item
            for clock in reckon_clocks(session, view, _can_press)
            for item in _ends(str(view.case_id), clock)
        ),
    )


def _can_press(found: Found) -> bool:
    return found.rule.show == "countdown" and found.applies


def _ends(case: str, clock: Reckoned) -> Iterator[Item]:
    """The ends of an open clock; one whose end was seen to has none."""
    if clock.said.closed is not None:
        return
    if clock.reckoning.fault is not None:
        # It cannot be counted, which somebody has to look into.
        yield Item(case, clock.found.key, clock.found.rule.group, _LAST, _LAST, _FIRST)
    for due in clock.reckoning.dues:
        if due.aside is None and due.limit.id not in clock.said.done:
            yield from _end(case, clock, due)


def _end(case: str, clock: Reckoned, due: Due) -> Iterator[Item]:
    seen = clock.said.seen
    if due.cautious is None or due.outer is None:
        return
    if seen is not None and seen.recorded_at > due.outer.at:
        return
    outer, soon = due.outer.at, soon_from(clock.rule, due) or _FIRST
    group = clock.found.rule.group
    if court_asked(clock):
        # In law it goes on until the court decides: it presses, and does not count as passed.
        outer, soon = _LAST, _FIRST
    elif group in ("forensic", "health"):
        # It has passed when its last limit has: till then one of them still stands open.
        outer = clock.last_end() or outer
    yield Item(case, clock.found.key, group, due.cautious.at, outer, soon)
