# SPDX-License-Identifier: Apache-2.0
"""Where a clock stands at a moment: its state, what is due next, and how pressing that is."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from app.clocks.counting import NO_TIME
from app.clocks.local_time import in_utc
from app.clocks.results import Due, Reckoning
from app.clocks.rules import Rule

Urgency = Literal["quiet", "soon", "passed"]
ONE_SECOND = dt.timedelta(seconds=1)
AT_MOST_BEFORE = dt.timedelta(days=7)


class State(StrEnum):
    """The states of a clock. Only an entry in the record closes one; no date does."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    PAUSED = "paused"
    SATISFIED = "satisfied"
    EXTENDED = "extended"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a clock stands.

    ``next_due`` is the first limit to end that is neither done nor past its outer end; ``passed``
    are those past it and not done. ``urgency`` is the most pressing of them. ``used`` is how much
    of the cautious window of the next limit has gone by, from 0 to 1; where all have passed, 1.
    """

    state: State
    next_due: Due | None
    passed: tuple[Due, ...]
    urgency: Urgency
    used: float


def standing(
    rule: Rule,
    reckoning: Reckoning,
    now: dt.datetime,
    *,
    closed: State | None = None,
    paused: bool = False,
    done: frozenset[str] = frozenset(),
) -> Standing:
    """Where a clock stands at ``now`` (aware).

    ``closed`` is how the record says that it ended, ``paused`` that a pause goes on, ``done`` the
    limits that were closed one by one. Expired means that every limit with an end is past it. A
    clock that could not be reckoned runs, and wants attention.
    """
    now = in_utc(now)
    open_dues = [due for due in reckoning.dues if due.limit.id not in done]
    ended = [due for due in open_dues if due.outer is not None]
    passed = tuple(due for due in ended if _is_past(due, now))
    to_come = min((due for due in ended if not _is_past(due, now)), key=_cautious, default=None)
    if closed is not None:
        return Standing(closed, None, (), "quiet", 0.0)
    stopped = any(due.left is not None for due in open_dues)
    begun = reckoning.fault is not None or any(due.begins is not None for due in reckoning.dues)
    state = State.RUNNING if begun or ended else State.NOT_STARTED
    if not rule.counted_down:
        return Standing(state, None, (), "quiet", 0.0)
    if passed and to_come is None and not stopped:
        state = State.EXPIRED
    elif stopped or (paused and begun):
        state = State.PAUSED
    used = _used(to_come, now) if to_come is not None else float(bool(passed))
    return Standing(state, to_come, passed, _urgency(rule, reckoning, to_come, passed, now), used)


def soon_from(rule: Rule, due: Due) -> dt.datetime | None:
    """The instant from which a limit wants attention; None for one without an end.

    Hours: once half of the cautious window has gone by. Days: half as well, but at most seven
    days before the end. A rule that says how many days (``soon_days``): that long before.
    """
    if due.cautious is None:
        return None
    end = due.cautious.at
    if rule.soon_days is not None:
        return _before(end, dt.timedelta(days=min(rule.soon_days, dt.timedelta.max.days)))
    if due.begins is None:
        return _before(end, AT_MOST_BEFORE)
    half = due.begins + (end - due.begins) / 2
    return half if due.cautious.day is None else max(half, _before(end, AT_MOST_BEFORE))


def _urgency(
    rule: Rule,
    reckoning: Reckoning,
    to_come: Due | None,
    passed: tuple[Due, ...],
    now: dt.datetime,
) -> Urgency:
    if passed:
        return "passed"
    if to_come is None:
        # What cannot be reckoned, or may have ended before a pause began, wants attention.
        doubtful = reckoning.fault is not None or any(due.left == NO_TIME for due in reckoning.dues)
        return "soon" if doubtful else "quiet"
    soon = soon_from(rule, to_come)
    return "soon" if soon is not None and now >= soon else "quiet"


def _is_past(due: Due, now: dt.datetime) -> bool:
    """Whether the outer end is past. Any moment before the next midnight is inside a day."""
    if due.outer is None:
        return False
    return now > due.outer.at if due.outer.day is None else now - due.outer.at >= ONE_SECOND


def _used(due: Due, now: dt.datetime) -> float:
    end = _cautious(due)
    if due.begins is None or end <= due.begins:
        return 1.0 if now >= end else 0.0
    return min(max((now - due.begins) / (end - due.begins), 0.0), 1.0)


def _before(end: dt.datetime, time: dt.timedelta) -> dt.datetime:
    first = dt.datetime.min.replace(tzinfo=dt.UTC)
    return end - time if end - first > time else first


def _cautious(due: Due) -> dt.datetime:
    return dt.datetime.max.replace(tzinfo=dt.UTC) if due.cautious is None else due.cautious.at
