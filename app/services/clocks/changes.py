# SPDX-License-Identifier: Apache-2.0
"""The entries about a clock: which of them count, and what an extension leads to."""

from app.cases.entry import Entry
from app.cases.kinds import ClockChanged, ClockStep
from app.cases.when import When
from app.guidance.model.clock_rules import ClockRule

LONGER = "longer"
"""Ends the key of a clock that an extension made longer without another rule."""


def change_of(entry: Entry) -> ClockChanged:
    """What an entry of a clock's history says."""
    payload = entry.payload
    if not isinstance(payload, ClockChanged):
        raise TypeError(f"a clock's history holds no {type(payload).__name__}")
    return payload


def step_of(entry: Entry) -> ClockStep:
    """Which step an entry of a clock's history is."""
    return change_of(entry).step


def standing_entries(history: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries that count: those withdrawn, and the withdrawals, are left out."""
    gone = {
        change_of(entry).withdraws for entry in history if step_of(entry) is ClockStep.WITHDRAWN
    }
    if not gone:
        return history
    return tuple(e for e in history if e.id not in gone and step_of(e) is not ClockStep.WITHDRAWN)


def by_order(rule: ClockRule, extension: ClockChanged) -> bool:
    """Whether it goes on to the day that the extension names, whatever the limits of its rule.

    Where no rule says how long, and where only one of several limits holds and none was chosen.
    """
    unchosen = rule.one_of and extension.limit is None and extension.day is not None
    return extension.leads_to is None or unchosen


def by_day(rule: ClockRule) -> bool:
    """Whether a rule ends on a day that somebody sets, and in no other way."""
    return all(limit.count == "date-set" for limit in rule.limits)


def extends(extension: Entry, start: When | None) -> bool:
    """Whether an extension is of the clock from this start: one from before it was of another.

    A start that is put right leaves an extension standing; a new arrest does not.
    """
    made = extension.happened.end_utc
    begun = start.start_utc if start is not None else None
    return made is None or begun is None or made >= begun


def undone(extension: Entry, said: tuple[Entry, ...]) -> bool:
    """Whether the clock was opened again by hand after it was extended."""
    later = said[said.index(extension) + 1 :]
    return any(step_of(entry) is ClockStep.REOPENED for entry in later)


def begun_by_hand(history: tuple[Entry, ...]) -> bool:
    """Whether a clock was ever started by hand."""
    return any(step_of(entry) is ClockStep.STARTED for entry in history)


def first_of_run(starts: list[Entry]) -> Entry:
    """The entry since which the start, or the day ordered, has been what it is now."""
    since = starts[0]
    for entry in starts[1:]:
        same_day = change_of(entry).day == change_of(since).day
        if entry.happened != since.happened or not same_day:
            since = entry
    return since


def next_key(base: str, change: ClockChanged) -> str:
    """The key of the clock that an extension leads to."""
    return f"{base}.{change.leads_to.lower() if change.leads_to else LONGER}"
