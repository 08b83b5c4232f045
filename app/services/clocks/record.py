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
from app.clocks.given import Given, Moment, Pause
from app.clocks.rules import Limit, Rule
from app.clocks.standing import State
from app.services.clocks.changes import change_of, extends
from app.services.clocks.finding import Found
from app.services.clocks.pauses import Timed, after_order, earliest, moment_of, read_pauses

_NONE = dt.timedelta()
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
    for entry in found.earlier:
        reading.carry(entry, change_of(entry), left_out)
    for entry in found.said:
        reading.add(entry, change_of(entry))
    reading.give_way()
    pauses, open_pauses = read_pauses((*found.earlier, *found.said))
    closing = reading.closing or reading.all_done()
    return Said(
        given=_given(reading, pauses, left_out),
        closed=None if closing is None else _CLOSING[change_of(closing).step],
        closing=closing,
        done=frozenset(reading.done),
        open_pauses=open_pauses,
        affected=reading.affected,
        seen=reading.seen,
        reopened_because=reading.reopened if closing is None else "",
    )


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
    moments: defaultdict[str, list[Timed]] = field(default_factory=lambda: defaultdict(list))
    done: dict[str, Entry] = field(default_factory=dict)
    affected: dict[str, Entry] = field(default_factory=dict)
    granted: dict[str, int] = field(default_factory=dict)
    closing: Entry | None = None
    seen: Entry | None = None
    chosen: str | None = None
    day: dt.date | None = None
    day_entry: Entry | None = None
    used_before: int = 0
    reopened: str = ""

    def __post_init__(self) -> None:
        if self.found.extension is not None:
            led = change_of(self.found.extension)
            self.chosen = led.limit
            self._set_day(self.found.extension, led)

    def carry(
        self, entry: Entry, change: ClockChanged, left_out: Mapping[str, dt.timedelta]
    ) -> None:
        """What was said of a clock that it follows: what was used up, and hours not counted.

        That a court was asked for longer is said of one clock alone.
        """
        if change.used_before is not None:
            self.used_before = change.used_before
        if change.by in left_out and change.step in (ClockStep.AFFECTED, ClockStep.AFFECT_ENDED):
            self._bears(entry, change)

    def day_set_at(self) -> Moment | None:
        """When the day that holds was set."""
        return None if self.day_entry is None else moment_of(self.day_entry.happened)

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
                self._set_day(entry, change)
            case ClockStep.AFFECTED | ClockStep.AFFECT_ENDED:
                self._bears(entry, change)
            case ClockStep.EXPIRY_SEEN:
                self.seen = entry
            case ClockStep.REOPENED:
                self._open_again(change)
            case step if step in _CLOSING:
                self._closed(entry, change)
            case _:
                pass  # its start, and its pauses, are read elsewhere

    def further(self) -> Mapping[str, Sequence[Timed]]:
        """The further moments, in order of time.

        What an extension leads to may count from a moment of its own alone (a warrant from its
        issue): until that is recorded, it is when the extension was made.
        """
        further = {name: sorted(said, key=earliest) for name, said in self.moments.items()}
        own = [limit.counts_from for limit in self.rule.limits if not limit.ceiling]
        extension = self.found.extension
        made = None if extension is None else moment_of(extension.happened)
        if extension is not None and made is not None and own and None not in own:
            further.setdefault(str(own[0]), [(made, extension)])
        return further

    def give_way(self) -> None:
        """A limit that gave way to the one after it is done."""
        further = self.further()
        for limit in self.rule.limits:
            begun = further.get(limit.counts_from or "", ())
            ended = further.get(limit.ends_with or "", ())
            if begun and ended and ended[-1][0].latest >= begun[-1][0].earliest:
                self.done[limit.id] = ended[-1][1]

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

    def _set_day(self, entry: Entry, change: ClockChanged) -> None:
        if change.day is not None:
            self.day, self.day_entry = change.day, entry

    def _bears(self, entry: Entry, change: ClockChanged) -> None:
        name = change.by or ""
        if change.step is ClockStep.AFFECTED:
            self.affected[name] = entry
        else:
            self.affected.pop(name, None)

    def _happened(self, moment: str, entry: Entry) -> None:
        time = moment_of(entry.happened)
        if time is None:
            return
        self.moments[moment].append((time, entry))
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
        extended = change.step is ClockStep.EXTENDED
        if not extends(entry, self.found.start) if extended else self._before_start(entry):
            self.reopened = START_CHANGED
            return
        if change.step is not ClockStep.SATISFIED:
            self.closing = entry
            return
        repeating = _repeating(self.rule)
        if repeating is not None and repeating.counts_from is not None:
            self._round(entry, change.limit, repeating.counts_from)
        elif repeating is not None and change.day is not None:
            self._set_day(entry, change)
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


def _given(
    reading: _Reading, pauses: Sequence[Pause], left_out: Mapping[str, dt.timedelta]
) -> Given:
    """What has been read, as it is reckoned with."""
    limits, used = reading.rule.limits, reading.used_before
    if all(limit.count == "date-set" for limit in limits):
        pauses = tuple(after_order(pauses, reading.day_set_at()))
    in_hours = any(limit.count.startswith("hours") for limit in limits)
    return Given(
        start=moment_of(reading.found.start),
        further={name: tuple(t for t, _ in said) for name, said in reading.further().items()},
        pauses=tuple(pauses),
        chosen=reading.chosen if any(o.id == reading.chosen for o in limits) else None,
        day_set=reading.day,
        used_before=dt.timedelta(minutes=used if in_hours else 0),
        days_before=0 if in_hours else used,
        granted=reading.granted,
        not_counted=sum((left_out.get(by, _NONE) for by in reading.affected), _NONE),
    )
