# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case in a summary: where each one stands, and all that was said of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.cases.entry import Entry
from app.cases.kinds import ClockChanged
from app.cases.step_words import STEP_WORDS
from app.handover.composing import Context
from app.handover.sections import ClockShown, Particular, SaidShown


@dataclass(frozen=True)
class ClockTold:
    """A clock as the guidance of the case reads it, in words, when the summary was made.

    ``stands`` is its state, ``dues`` each limit with its end, ``says`` what has to be known
    about it. ``law`` and ``rests_on`` say where the rule comes from and how sure that is;
    ``sources`` are those it names by id, each with its title.
    """

    key: str
    rule: str
    title: str
    about: str
    stands: str
    standing: str
    """``open``, ``check`` or ``closed``."""
    dues: tuple[tuple[str, str], ...]
    counted_from: str
    says: tuple[str, ...]
    law: str
    rests_on: str
    sources: tuple[tuple[str, str], ...] = ()
    old: bool = False
    """An open window that passed so long ago that another call is to be made than it asked for."""


def sources_shown(told: Sequence[ClockTold]) -> tuple[Particular, ...]:
    """The sources that the clocks name, each once, in the order of their ids."""
    named = dict(source for clock in told for source in clock.sources)
    return tuple(Particular(source, named[source]) for source in sorted(named))


def clocks_shown(at: Context, told: Sequence[ClockTold]) -> tuple[ClockShown, ...]:
    """The clocks in the order given, each with all that was said of it.

    After them those of which something is recorded but which the guidance of the case cannot
    show: nothing that was said of a clock is left out.
    """
    known = {clock.key for clock in told}
    strangers = [_stranger(key, at) for key in at.view.clocks if key not in known]
    return tuple(_shown(at, clock) for clock in (*told, *strangers))


def _stranger(key: str, at: Context) -> ClockTold:
    last = _change(at.view.clocks[key][-1])
    stands = "Not counted now: its start was withdrawn, or its guidance is not in this casebook."
    return ClockTold(
        key, last.rule, last.title, last.about, stands, "closed", (), "", (), "", ""
    )  # fmt: skip


def _shown(at: Context, clock: ClockTold) -> ClockShown:
    return ClockShown(
        title=clock.title,
        about=clock.about,
        rule=clock.rule,
        stands=clock.stands,
        standing=clock.standing,
        dues=tuple(Particular(label, words) for label, words in clock.dues),
        counted_from=clock.counted_from,
        says=clock.says,
        law=clock.law,
        rests_on=clock.rests_on,
        steps=tuple(
            _step(at, entry, _change(entry), clock) for entry in at.view.clocks.get(clock.key, ())
        ),
    )


def _change(entry: Entry) -> ClockChanged:
    payload = entry.payload
    if not isinstance(payload, ClockChanged):
        raise TypeError(f"a clock's history holds no {type(payload).__name__}")
    return payload


def _step(at: Context, entry: Entry, change: ClockChanged, clock: ClockTold) -> SaidShown:
    return SaidShown(
        stamp=at.stamp(entry),
        what=STEP_WORDS[change.step],
        parts=tuple(p for p in _parts(at, change, clock) if p.words.strip()),
        corrections=at.corrections(entry),
    )


def _parts(at: Context, change: ClockChanged, clock: ClockTold) -> Iterator[Particular]:
    """Everything that the entry says; the clock's own title and label only where they differ."""
    yield Particular("Clock", change.title if change.title != clock.title else "")
    yield Particular("Rule", change.rule if change.rule != clock.rule else "")
    yield Particular("Which", change.about if change.about != clock.about else "")
    yield Particular("Namely", change.named or _ids(change))
    yield Particular("Day", "" if change.day is None else f"{change.day.day} {change.day:%b %Y}")
    yield Particular("Next rule", change.leads_to or "")
    yield Particular("Because of rule", change.by or "")
    yield Particular(
        "Granted, in hours or days", "" if change.granted is None else str(change.granted)
    )
    yield Particular(
        "Already used, in minutes or days",
        "" if change.used_before is None else str(change.used_before),
    )
    yield Particular("Withdraws", _withdrawn(at, change))
    yield Particular("Authorised by", change.authority)
    yield Particular("How, and where recorded", change.evidence)
    yield Particular("Because", change.because)
    yield Particular("End shown then", change.due)
    yield Particular("Guidance", f"{change.pack.pack_id}, version {change.pack.version}")


def _ids(change: ClockChanged) -> str:
    """What the entry names by its id alone."""
    return ", ".join(name for name in (change.moment, change.limit, change.pause) if name)


def _withdrawn(at: Context, change: ClockChanged) -> str:
    if change.withdraws is None:
        return ""
    number = at.numbers.get(change.withdraws)
    return f"entry {number}" if number else "an entry that is not in this record"
