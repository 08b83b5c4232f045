# SPDX-License-Identifier: Apache-2.0
"""When something said of a clock happened, and the pauses that come of it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from app.cases.entry import Entry
from app.cases.kinds import ClockStep
from app.cases.when import Precision, When
from app.clocks.given import Moment, Pause
from app.services.clocks.changes import change_of

Timed = tuple[Moment, Entry]
"""An entry, and when what it says happened."""


def moment_of(when: When | None) -> Moment | None:
    """A time as it is known; None where it or its zone is not."""
    start, end = (when.start_utc, when.end_utc) if when is not None else (None, None)
    if when is None or start is None or end is None:
        return None
    # Where the clocks go back, the two ends can come out the wrong way round.
    return Moment(min(start, end), max(start, end), when.precision is Precision.ABOUT)


def earliest(timed: Timed) -> dt.datetime:
    """What times are put in order by."""
    return timed[0].earliest


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


def after_order(pauses: Sequence[Pause], ordered: Moment | None) -> Iterator[Pause]:
    """The pauses since a day was ordered; whoever ordered it knew of those before."""
    for pause in pauses:
        if pause.end is None or (ordered is not None and pause.end > ordered.latest):
            start = pause.start if ordered is None else max(pause.start, ordered.latest)
            yield replace(pause, start=start)


def _pause_times(said: Sequence[Entry]) -> list[Timed]:
    """When pauses began and ended, in order; times that are not known cannot be counted with."""
    timed = []
    for entry in said:
        moment = moment_of(entry.happened)
        if moment is not None and change_of(entry).step in (ClockStep.PAUSED, ClockStep.RESUMED):
            timed.append((moment, entry))
    return sorted(timed, key=earliest)


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
