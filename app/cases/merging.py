# SPDX-License-Identifier: Apache-2.0
"""Bringing two copies of a case together: what is new, and where they do not agree.

A case that several officers wrote is the union of their chains. Nobody's chain is ever chosen
over another copy of it: where the same place holds two entries, nothing is brought together.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.cases.entry import Entry, key_id
from app.cases.folding import CaseView, FactReading, in_order
from app.cases.kinds import CaseOpened, FactsChanged, OfficerJoined, PromptAnswered
from app.cases.values import FactValue, one_line

MOST_AUTHORS = 200
"""Officers who write in one case; more is not a case but an attack."""
MOST_ENTRIES, MOST_BYTES = 50_000, 128 * 1024 * 1024
"""Entries of a case that is taken in, and their size: more would keep all else waiting too long."""


@dataclass(frozen=True)
class Fork:
    """From this entry of this author on, the two copies hold different entries."""

    author: str
    sequence: int


@dataclass(frozen=True)
class Comparison:
    """What another copy of a case would bring.

    ``new`` can be appended as it stands: every author's entries in that author's order.
    """

    new: tuple[Entry, ...]
    forks: tuple[Fork, ...]
    gaps: tuple[Fork, ...]
    """Where the other copy goes on, and entries between it and this copy are missing."""

    @property
    def joins(self) -> bool:
        """Whether the two copies can be brought together."""
        return not self.forks and not self.gaps


def compare(mine: Iterable[Entry], theirs: Iterable[Entry]) -> Comparison:
    """Compare two copies of one case; either may hold more of any author's chain."""
    here, there = _chains(mine), _chains(theirs)
    forks: list[Fork] = []
    gaps: list[Fork] = []
    new: list[Entry] = []
    for author in sorted(there):
        known, other = here.get(author, {}), there[author]
        differing = [n for n in other if n in known and known[n].hash != other[n].hash]
        if differing:
            forks.append(Fork(author, min(differing)))
            continue
        added = sorted(n for n in other if n not in known)
        expected = range(len(known) + 1, len(known) + len(added) + 1)
        if added != list(expected):
            gaps.append(Fork(author, added[0]))
            continue
        new += [other[n] for n in added]
    return Comparison(in_order(new), tuple(forks), tuple(gaps))


def why_not_a_case(entries: Sequence[Entry]) -> str | None:
    """Why the whole record of one case, from a stranger, is not taken in; None when it is.

    Its hashes and signatures are checked elsewhere. Here: that it was opened once, under a code
    that can be read, that every author first said who they are, each for their own key, and that
    no entry is there twice.
    """
    if len(entries) > MOST_ENTRIES:
        return f"It holds more than {MOST_ENTRIES:,} entries."
    codes = [entry.payload.code for entry in entries if isinstance(entry.payload, CaseOpened)]
    if len(codes) != 1 or len({entry.case_id for entry in entries}) != 1:
        return "It is not the record of one case that was opened once."
    if not codes[0].strip() or "\n" in codes[0] or one_line(codes[0]) != _spaced(codes[0]):
        return "The code that it goes by is empty, or holds characters that cannot be seen."
    if len({entry.id for entry in entries}) != len(entries):
        return "Two of its entries go by the same number."
    if len({entry.author for entry in entries}) > MOST_AUTHORS:
        return f"It says that more than {MOST_AUTHORS} officers wrote in this case."
    if not all(map(_introduced_well, entries)):
        return "An officer in it did not say who they are, or spoke for somebody else’s key."
    return None


def _spaced(code: str) -> str:
    return " ".join(code.split())


def _introduced_well(entry: Entry) -> bool:
    """Whoever writes first says whose key it is: for no key but their own, and only then."""
    payload = entry.payload
    introduces = isinstance(payload, CaseOpened | OfficerJoined)
    if introduces != (entry.sequence == 1):
        return False
    if isinstance(payload, CaseOpened | OfficerJoined):
        return key_id(bytes.fromhex(payload.public_key)) == entry.author
    return True


def differing_facts(view: CaseView) -> Mapping[str, tuple[FactReading, ...]]:
    """The facts on which officers differ: the last word of each, the latest first.

    The first of them is the one that stands. Nobody's word replaces another's: the record
    cannot know whether the second officer had seen what the first one wrote.
    """
    said: defaultdict[str, dict[str, FactReading]] = defaultdict(dict)
    for entry in view.entries:
        for name, value in facts_said(entry).items():
            said[name].pop(entry.author, None)  # the newest stands last
            said[name][entry.author] = FactReading(value, entry)
    return MappingProxyType(
        {
            name: tuple(reversed(by.values()))
            for name, by in said.items()
            if len({repr(reading.value) for reading in by.values()}) > 1
        }
    )


def facts_said(entry: Entry) -> Mapping[str, FactValue]:
    """What an entry makes known about the case."""
    match entry.payload:
        case CaseOpened(facts=facts) | FactsChanged(changes=facts) | PromptAnswered(sets=facts):
            return facts
        case _:
            return {}


def _chains(entries: Iterable[Entry]) -> dict[str, dict[int, Entry]]:
    chains: defaultdict[str, dict[int, Entry]] = defaultdict(dict)
    for entry in entries:
        chains[entry.author][entry.sequence] = entry
    return dict(chains)
