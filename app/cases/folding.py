# SPDX-License-Identifier: Apache-2.0
"""Folding: the entries of a case, in any order, give one reading of the case."""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from app.cases.entry import Entry, key_id
from app.cases.kinds import (
    CaseOpened,
    ClockChanged,
    Correction,
    FactsChanged,
    GuidanceAdopted,
    Officer,
    OfficerJoined,
    PackRef,
    PersonAdded,
    PersonChanged,
    PromptAnswered,
)
from app.cases.values import FactValue
from app.errors import EnvironmentFault


@dataclass(frozen=True)
class FactReading:
    """A fact as it stands, and the entry that last said so."""

    value: FactValue
    entry: Entry


@dataclass(frozen=True)
class Answer:
    """One author's latest answer to a prompt."""

    entry: Entry
    payload: PromptAnswered


@dataclass(frozen=True)
class CaseView:
    """The current reading of a case. ``entries`` is the whole record, oldest first."""

    case_id: UUID
    opening: CaseOpened
    opened: Entry
    pack: PackRef
    """The guidance that the case follows now."""
    facts: Mapping[str, FactReading]
    people: Mapping[UUID, PersonAdded]
    """Each as known now: what was said last of a person stands in place of what was said first."""
    answers: Mapping[str, tuple[Answer, ...]]
    """By prompt id: the latest answer of each author, newest first."""
    corrections: Mapping[UUID, tuple[Entry, ...]]
    """By the id of the entry corrected, oldest first."""
    clocks: Mapping[str, tuple[Entry, ...]]
    """By clock key: the entries that changed the clock, oldest first, whoever wrote them."""
    of_kind: Mapping[str, tuple[Entry, ...]]
    """The entries of each kind, oldest first; a kind that does not occur is not there."""
    entries: tuple[Entry, ...]
    latest: datetime
    """The latest time at which any of them was recorded (UTC)."""

    @property
    def code(self) -> str:
        """The neutral code the case goes by on screen."""
        return self.opening.code

    @property
    def head(self) -> Entry:
        """The last entry."""
        return self.entries[-1]

    def fact_values(self) -> dict[str, FactValue]:
        """The facts as plain values, for conditions."""
        return {name: reading.value for name, reading in self.facts.items()}

    def officers(self) -> dict[str, Officer]:
        """Who writes under each key id, as the holder of the key says at the first entry."""
        return {key_id(key): officer for key, officer in self._introduced()}

    def author_keys(self) -> dict[str, bytes]:
        """The public key of each author by key id, as the record gives them."""
        return {key_id(key): key for key, _ in self._introduced()}

    def _introduced(self) -> Iterator[tuple[bytes, Officer]]:
        for kind in ("case_opened", "officer_joined"):
            for entry in self.of_kind.get(kind, ()):
                payload = entry.payload
                if isinstance(payload, CaseOpened | OfficerJoined):
                    key = bytes.fromhex(payload.public_key)
                    # Only the holder of a key says whose it is.
                    if key_id(key) == entry.author:
                        yield key, payload.officer

    def entry(self, entry_id: UUID) -> Entry:
        """The entry with this id.

        Raises:
            KeyError: the case has no such entry.
        """
        for entry in self.entries:
            if entry.id == entry_id:
                return entry
        raise KeyError(entry_id)


@dataclass
class _Reading:
    """What has been read so far."""

    pack: PackRef
    facts: dict[str, FactReading] = field(default_factory=dict)
    people: dict[UUID, PersonAdded] = field(default_factory=dict)
    answers: defaultdict[str, dict[str, Answer]] = field(default_factory=lambda: defaultdict(dict))
    corrections: defaultdict[UUID, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    clocks: defaultdict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))
    of_kind: defaultdict[str, list[Entry]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, view: CaseView) -> "_Reading":
        """What was read to give this view, to go on from."""
        reading = cls(view.pack, dict(view.facts), dict(view.people))
        for prompt, answers in view.answers.items():
            reading.answers[prompt] = {each.entry.author: each for each in reversed(answers)}
        reading.corrections.update((of, list(es)) for of, es in view.corrections.items())
        reading.clocks.update((key, list(es)) for key, es in view.clocks.items())
        reading.of_kind.update((kind, list(es)) for kind, es in view.of_kind.items())
        return reading

    def view(
        self, opened: Entry, opening: CaseOpened, entries: tuple[Entry, ...], latest: datetime
    ) -> CaseView:
        """The case as it reads with these entries, in their order."""
        answers = {p: tuple(reversed(by.values())) for p, by in self.answers.items()}
        return CaseView(
            case_id=opened.case_id,
            opening=opening,
            opened=opened,
            pack=self.pack,
            facts=MappingProxyType(self.facts),
            people=MappingProxyType(self.people),
            answers=MappingProxyType(answers),
            corrections=MappingProxyType({of: tuple(es) for of, es in self.corrections.items()}),
            clocks=MappingProxyType({key: tuple(es) for key, es in self.clocks.items()}),
            of_kind=MappingProxyType({kind: tuple(es) for kind, es in self.of_kind.items()}),
            entries=entries,
            latest=latest,
        )

    def learn(self, facts: Mapping[str, FactValue], entry: Entry) -> None:
        for name, value in facts.items():
            self.facts[name] = FactReading(value, entry)

    def add(self, entry: Entry) -> None:
        self.of_kind[entry.payload.kind].append(entry)
        match entry.payload:
            case CaseOpened(facts=facts):
                self.learn(facts, entry)
            case GuidanceAdopted(pack=pack):
                self.pack = pack
            case FactsChanged(changes=changes):
                self.learn(changes, entry)
            case PersonAdded() as person:
                # What another officer, whose clock was behind, said of them since stays.
                self.people.setdefault(person.person_id, person)
            case PersonChanged() as change:
                self.people[change.person_id] = _person_now(change)
            case PromptAnswered() as answer:
                mine = self.answers[answer.prompt_id]
                mine.pop(entry.author, None)  # the newest answer stands last
                mine[entry.author] = Answer(entry, answer)
                self.learn(answer.sets, entry)
            case Correction(of=of):
                self.corrections[of].append(entry)
            case ClockChanged(clock=clock):
                self.clocks[clock].append(entry)


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """One order for every set of entries, however they were merged.

    Each author's entries keep that author's sequence, also when the author's clock was set
    back; authors interleave by recorded time, then author, then sequence. Copies of the same
    entry count once.
    """
    chains: defaultdict[str, dict[int, Entry]] = defaultdict(dict)
    for entry in entries:
        chains[entry.author][entry.sequence] = entry
    streams = [_keyed(chains[author]) for author in sorted(chains)]
    return tuple(entry for _, entry in heapq.merge(*streams, key=lambda item: item[0]))


def _keyed(chain: Mapping[int, Entry]) -> Iterator[tuple[tuple[datetime, str, int], Entry]]:
    latest: datetime | None = None
    for sequence in sorted(chain):
        entry = chain[sequence]
        latest = entry.recorded_at if latest is None else max(latest, entry.recorded_at)
        yield (latest, entry.author, sequence), entry


def fold(entries: Iterable[Entry]) -> CaseView:
    """Read a case from its entries.

    Raises:
        EnvironmentFault: the entries do not begin with the opening of one case.
    """
    ordered = in_order(entries)
    openings = [(e, e.payload) for e in ordered if isinstance(e.payload, CaseOpened)]
    if not openings or len({e.case_id for e in ordered}) != 1:
        raise EnvironmentFault(
            "This record does not hold the opening of one case, so it cannot be shown.",
            code="case-incomplete",
        )
    reading = _Reading(openings[0][1].pack)
    for entry in ordered:
        reading.add(entry)
    return reading.view(*openings[0], ordered, max(entry.recorded_at for entry in ordered))


def go_on(view: CaseView, new: Sequence[Entry]) -> CaseView:
    """The reading with further entries of the case: what ``fold`` gives for all, but sooner.

    Entries that were recorded later than every other are added to what was read already.

    Raises:
        EnvironmentFault: one of them belongs to another case.
    """
    latest = view.latest
    for entry in new:
        later = entry.recorded_at > latest and not isinstance(entry.payload, CaseOpened)
        if not later or entry.case_id != view.case_id:
            return fold((*view.entries, *new))
        latest = entry.recorded_at
    reading = _Reading.of(view)
    for entry in new:
        reading.add(entry)
    return reading.view(view.opened, view.opening, (*view.entries, *new), latest)


def _person_now(change: PersonChanged) -> PersonAdded:
    """A person as a later entry says; the order in which people are shown stays."""
    return PersonAdded(
        person_id=change.person_id,
        category=change.category,
        pseudonym=change.pseudonym,
        name=change.name,
        notes=change.notes,
    )
