# SPDX-License-Identifier: Apache-2.0
"""What the record says of a clock: the times and choices it is reckoned from, and its closing.

Entries are read in the order of the record; pauses by when they happened. Whatever two officers
recorded of the same clock counts together, and what does not fit is passed over, never refused.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from uuid import UUID

from app.cases.entry import Entry
from app.cases.kinds import ClockChanged, ClockStep
from app.cases.when import Precision, When
from app.clocks.given import Given, Moment, Pause
from app.clocks.rules import Limit, Rule
from app.clocks.standing import State
from app.services.clocks.finding import Found, change_of

START_CHANGED = "The time it counts from was changed after this was closed."
_CLOSING = {
    ClockStep.SATISFIED: State.SATISFIED,
    ClockStep.EXTENDED: State.EXTENDED,
    ClockStep.NOT_APPLICABLE: State.NOT_APPLICABLE,
    ClockStep.SUPERSEDED: State.SUPERSEDED,
}


@dataclass(frozen=True)
class Said:
    """What the record says of one clock.

    ``closing`` is the entry that closed it; ``done`` the limits that were closed one by one.
    ``affected`` holds, by rule id, the entry since which another rule bears on it. ``seen`` is
    the last entry that says what was done about a passed end.
    """

    given: Given
    closed: State | None
    closing: Entry | None
    done: frozenset[str]
    open_pauses: tuple[str, ...]
    affected: Mapping[str, Entry]
    seen: Entry | None
    reopened_because: str


def read_said(
    found: Found, rule: Rule, places: Mapping[UUID, int], left_out: Mapping[str, dt.timedelta]
) -> Said:
    """Read what was said of a clock.

    ``rule`` has the limits that hold. ``places`` gives each entry's place in the record.
    ``left_out`` is, by rule id, the time at the start that an affecting rule does not count.
    """
    if not found.said and found.extension is None:
        return nothing_said(moment_of(found.start))
    reading = _Reading(rule, found, places)
    for entry in found.said:
        reading.add(entry, change_of(entry))
    pauses, open_pauses = read_pauses(found.said)
    hours = any(limit.count.startswith("hours") for limit in rule.limits)
    used = reading.used_before
    closing = reading.closing or reading.all_done()
    given = Given(
        start=moment_of(found.start),
        further={m: tuple(sorted(t, key=_earliest)) for m, t in reading.further.items()},
        pauses=pauses,
        chosen=reading.chosen if any(o.id == reading.chosen for o in rule.limits) else None,
        day_set=reading.day,
        used_before=dt.timedelta(minutes=used if hours else 0),
        days_before=0 if hours else used,
        granted=reading.granted,
        not_counted=sum((left_out.get(by, dt.timedelta()) for by in reading.affected), _NONE),
    )
    return Said(
        given=given,
        closed=None if closing is None else _CLOSING[change_of(closing).step],
        closing=closing,
        done=frozenset(reading.done),
        open_pauses=open_pauses,
        affected=reading.affected,
        seen=reading.seen,
        reopened_because=reading.reopened if closing is None else "",
    )


_NONE = dt.timedelta()


@lru_cache(256)
def nothing_said(start: Moment | None) -> Said:
    """What the record says of a clock of which only the start is known: most are such."""
    return Said(Given(start), None, None, frozenset(), (), MappingProxyType({}), None, "")


@dataclass
class _Reading:
    """What has been read of a clock so far."""

    rule: Rule
    found: Found
    places: Mapping[UUID, int]
    further: defaultdict[str, list[Moment]] = field(default_factory=lambda: defaultdict(list))
    done: dict[str, Entry] = field(default_factory=dict)
    affected: dict[str, Entry] = field(default_factory=dict)
    granted: dict[str, int] = field(default_factory=dict)
    closing: Entry | None = None
    seen: Entry | None = None
    chosen: str | None = None
    day: dt.date | None = None
    used_before: int = 0
    reopened: str = ""

    def __post_init__(self) -> None:
        if self.found.extension is not None:
            led = change_of(self.found.extension)
            self.chosen, self.day = led.limit, led.day

    def add(self, entry: Entry, change: ClockChanged) -> None:
        if change.used_before is not None:
            self.used_before = change.used_before
        match change.step:
            case ClockStep.MOMENT if change.moment is not None:
                self._happened(change.moment, entry)
                self._granted(change.moment, change.granted)
            case ClockStep.CHOSEN:
                self.chosen = change.limit
            case ClockStep.DAY_SET:
                self.day = change.day
            case ClockStep.AFFECTED if change.by is not None:
                self.affected[change.by] = entry
            case ClockStep.AFFECT_ENDED if change.by is not None:
                self.affected.pop(change.by, None)
            case ClockStep.EXPIRY_SEEN:
                self.seen = entry
            case ClockStep.REOPENED:
                self._open_again(change)
            case step if step in _CLOSING:
                self._closed(entry, change)
            case _:
                pass  # its start, and its pauses, are read elsewhere

    def all_done(self) -> Entry | None:
        """The entry by which the last of several limits was closed, if all are."""
        owed = [limit.id for limit in self.rule.limits if not limit.ceiling]
        if not owed or any(limit not in self.done for limit in owed):
            return None
        return max(self.done.values(), key=self._place)

    def _place(self, entry: Entry) -> int:
        return self.places.get(entry.id, -1)

    def _before_start(self, entry: Entry) -> bool:
        """Whether the present start was only recorded after the entry."""
        start = self.found.start_entry
        return start is not None and self._place(entry) < self._place(start)

    def _happened(self, moment: str, entry: Entry) -> None:
        time = moment_of(entry.happened)
        if time is None:
            return
        self.further[moment].append(time)
        repeating = _repeating(self.rule)
        for limit in self.rule.limits:
            if limit.counts_from == moment:
                self.done.pop(limit.id, None)
        if repeating is not None and repeating.counts_from == moment:
            self._first_done(entry)

    def _granted(self, moment: str, amount: int | None) -> None:
        """What was granted holds for the limits that count from there, until the next such time."""
        for limit in self.rule.limits:
            if limit.counts_from == moment:
                self.granted.pop(limit.id, None)
                if amount is not None:
                    self.granted[limit.id] = amount

    def _first_done(self, entry: Entry) -> None:
        """A repeating clock has come round: what counted from its start is done."""
        if not self._before_start(entry):
            self.done.update(
                {each.id: entry for each in self.rule.limits if each.counts_from is None}
            )

    def _closed(self, entry: Entry, change: ClockChanged) -> None:
        if self._before_start(entry):
            self.reopened = START_CHANGED
            return
        if change.step is not ClockStep.SATISFIED:
            self.closing = entry
            return
        repeating = _repeating(self.rule)
        if repeating is not None and repeating.counts_from is not None:
            self._round(entry, change.limit, repeating.counts_from)
        elif repeating is not None and change.day is not None:
            self.day = change.day
        elif change.limit is not None and not self.rule.one_of:
            self.done[change.limit] = entry
        else:
            self.closing = entry

    def _round(self, entry: Entry, limit: str | None, moment: str) -> None:
        """One round of a repeating clock is done; the next counts from there."""
        self._happened(moment, entry)
        for each in self.rule.limits:
            if each.repeats is None and limit in (None, each.id):
                self.done[each.id] = entry

    def _open_again(self, change: ClockChanged) -> None:
        self.reopened = change.because
        if change.limit is not None:
            self.done.pop(change.limit, None)
        elif self.closing is not None:
            self.closing = None
        else:
            self.done.clear()


def _repeating(rule: Rule) -> Limit | None:
    return next((limit for limit in rule.limits if limit.repeats is not None), None)


def moment_of(when: When | None) -> Moment | None:
    """A time as it is known; None where it or its zone is not."""
    start, end = (when.start_utc, when.end_utc) if when is not None else (None, None)
    if when is None or start is None or end is None:
        return None
    # Where the clocks go back, the two ends can come out the wrong way round.
    return Moment(min(start, end), max(start, end), when.precision is Precision.ABOUT)


def _earliest(moment: Moment) -> dt.datetime:
    return moment.earliest


def read_pauses(said: Sequence[Entry]) -> tuple[tuple[Pause, ...], tuple[str, ...]]:
    """The pauses that entries tell of, and the ids of those that go on.

    By when they happened. Of a time between two the cautious end is taken: a pause begins late
    and ends early, so that no limit is put off longer than is known. A second start of a pause
    that goes on, and a resumption of none, change nothing.
    """
    counted = _questioned(said)
    pauses: list[Pause] = []
    open_now: dict[str, dt.datetime] = {}
    for at, entry in _pause_times(said):
        change = change_of(entry)
        name = change.pause or ""
        if change.step is ClockStep.PAUSED:
            open_now.setdefault(name, at.latest)
        elif name in open_now:
            start = open_now.pop(name)
            pauses.append(_pause(name, start, max(start, at.earliest), counted))
    pauses += [_pause(name, start, None, counted) for name, start in open_now.items()]
    return tuple(pauses), tuple(open_now)


def _pause_times(said: Sequence[Entry]) -> list[tuple[Moment, Entry]]:
    """When pauses began and ended, in order; times that are not known cannot be counted with."""
    timed = []
    for entry in said:
        moment = moment_of(entry.happened)
        if moment is not None and change_of(entry).step in (ClockStep.PAUSED, ClockStep.RESUMED):
            timed.append((moment, entry))
    return sorted(timed, key=lambda timed: timed[0].earliest)


_Stretch = tuple[dt.datetime, dt.datetime]


def _questioned(said: Sequence[Entry]) -> dict[str, list[_Stretch]]:
    """By the id of a pause: the stretches of questioning that were recorded for it."""
    found: defaultdict[str, list[_Stretch]] = defaultdict(list)
    for entry in said:
        change, moment = change_of(entry), moment_of(entry.happened)
        if change.step is ClockStep.QUESTIONED and moment is not None:
            found[change.pause or ""].append((moment.earliest, moment.latest))
    return found


def _pause(
    name: str,
    start: dt.datetime,
    end: dt.datetime | None,
    questioned: Mapping[str, Sequence[_Stretch]],
) -> Pause:
    counted = [
        (since, to)
        for since, to in questioned.get(name, ())
        if to > start and (end is None or since < end)
    ]
    return Pause(name, start, end, tuple(counted))
