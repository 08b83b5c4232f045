# SPDX-License-Identifier: Apache-2.0
"""Which clocks want attention first, over many cases."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from uuid import UUID

from app.cases.folding import CaseView
from app.clocks.standing import State, soon_from
from app.clocks.upcoming import Item, next_due
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.finding import Found
from app.services.clocks.reading import CaseClock, court_asked, is_old_news, read_clocks
from app.services.clocks.reckoning import Reckoned, reading_state, reckon_clocks
from app.services.clocks.words import due_words, pressing_due
from app.services.session import Session

_LIBERTY = ("bail", "custody")
_WINDOWS = ("forensic", "health")
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
    others stand beside it on the page of the clocks. But every clock of bail and custody is shown:
    each can be another suspect's. A forensic or health window leaves after
    three days, a review of the force's own after 28: by then another call, or the next review,
    is what to do, and an old case would never make room for anything else. What the law owes
    somebody stays until it is seen to.
    """
    return first_of((clock_items(session, view) for view in views), session.clock.now())


def first_of(cases: Iterable[Sequence[Item]], now: dt.datetime) -> tuple[FirstClock, ...]:
    """As ``first_clocks``, from the ``clock_items`` of each case; ``now`` is aware."""
    items = [item for each in cases for item in _placed(each, now) if _is_news(item, now)]
    ordered = next_due(items, now, len(items))
    shown: set[tuple[str, str]] = set()
    turns: dict[tuple[str, Press], int] = {}
    found = []
    for item in ordered:
        together = item.clock if item.group in _LIBERTY else item.group
        if (item.case, together) in shown:
            continue
        shown.add((item.case, together))
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
    if clock.standing.state is State.EXPIRED:
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
    return Press.LIBERTY_PASSED if item.group in _LIBERTY else Press.PASSED


def _placed(items: Sequence[Item], now: dt.datetime) -> Iterator[Item]:
    """The items, a window whose first limit has passed by the next one that stands open."""
    to_come: dict[str, dt.datetime] = {}
    for item in items:
        if item.group in _WINDOWS and item.cautious >= now:
            to_come[item.clock] = min(item.cautious, to_come.get(item.clock, _LAST))
    for item in items:
        passed = item.cautious < now <= item.outer
        yield replace(item, cautious=to_come.get(item.clock, item.cautious)) if passed else item


def clock_items(session: Session, view: CaseView) -> tuple[Item, ...]:
    """The ends of a case's clocks that can press, whenever that may be."""
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
    done, seen, group = clock.said.done, clock.said.seen, clock.found.rule.group
    ends = [
        (due, due.cautious.at, due.outer.at)
        for due in clock.reckoning.dues
        if due.aside is None and due.limit.id not in done and due.cautious and due.outer
    ]
    continues = court_asked(clock)
    for due, cautious, outer in ends:
        if seen is not None and seen.recorded_at > outer:
            continue
        soon = soon_from(clock.rule, due) or _FIRST
        if continues:
            # In law it goes on until the court decides: it presses, and does not count as passed.
            soon, passes = _FIRST, _LAST
        elif group in _WINDOWS:
            # It has passed when its last limit has: till then one of them still stands open.
            passes = max(last for _, _, last in ends)
        else:
            passes = outer
        yield Item(case, clock.found.key, group, cautious, passes, soon)
