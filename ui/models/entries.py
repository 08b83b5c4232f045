# SPDX-License-Identifier: Apache-2.0
"""The entries of a case as rows: what each says in words, now and when it was recorded."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from app.cases.correcting import corrections_of
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    NoteNature,
    NoteRecorded,
)
from app.cases.telling.notes import NATURE_WORDS
from app.cases.telling.parts import Part
from app.cases.when import LONDON, Precision, exactly
from app.services.journeys import CaseJourney
from ui.models.payload_words import Words, kind_words, say


class Group(StrEnum):
    """What the record can be narrowed to."""

    NOTES = "notes"
    FACTS = "facts"
    OPINIONS = "opinions"
    REASONS = "reasons"
    ENQUIRIES = "enquiries"
    CONTACTS = "contacts"
    MATERIAL = "material"
    REVIEWS = "reviews"
    DECISIONS = "decisions"
    ANSWERS = "answers"
    CORRECTIONS = "corrections"
    OTHERS = "others"


GROUP_WORDS: dict[Group | None, str] = {
    None: "Everything",
    Group.NOTES: "Notes",
    Group.FACTS: "Notes of fact",
    Group.OPINIONS: "Notes of opinion",
    Group.REASONS: "Notes of reasons",
    Group.ENQUIRIES: "Lines of enquiry",
    Group.CONTACTS: "Contact with the victim",
    Group.MATERIAL: "Material and requests",
    Group.REVIEWS: "Reviews, handing over, closing",
    Group.DECISIONS: "Decisions",
    Group.ANSWERS: "Answers",
    Group.CORRECTIONS: "Corrections",
    Group.OTHERS: "People, facts and exports",
}

_GROUPS = {
    "note": Group.NOTES,
    "decision": Group.DECISIONS,
    "prompt_answered": Group.ANSWERS,
    "correction": Group.CORRECTIONS,
    "enquiry_opened": Group.ENQUIRIES,
    "enquiry_changed": Group.ENQUIRIES,
    "contact_plan": Group.CONTACTS,
    "contact": Group.CONTACTS,
    "promise_settled": Group.CONTACTS,
    "topic_told": Group.CONTACTS,
    "material_added": Group.MATERIAL,
    "material_changed": Group.MATERIAL,
    "attachment_added": Group.MATERIAL,
    "request_changed": Group.MATERIAL,
    "review": Group.REVIEWS,
    "handed_over": Group.REVIEWS,
    "receipt": Group.REVIEWS,
    "case_closed": Group.REVIEWS,
    "case_reopened": Group.REVIEWS,
    "legal_hold": Group.REVIEWS,
    "retention_review": Group.REVIEWS,
}
_NATURES = {
    NoteNature.FACT: Group.FACTS,
    NoteNature.OPINION: Group.OPINIONS,
    NoteNature.RATIONALE: Group.REASONS,
}
_MARKED = (NoteNature.OPINION, NoteNature.RATIONALE)
"""What is no fact is set apart where it is read."""
# What is set in another way is changed there: facts, clocks and guidance on their own pages; what
# the machine wrote (an export, a receipt) is as it is; a correction leads to a further one.
_NOT_CORRECTABLE = frozenset(
    {
        "case_opened",
        "officer_joined",
        "guidance_adopted",
        "facts_changed",
        "clock_changed",
        "correction",
        "export_made",
        "handed_over",
        "receipt",
        "legal_hold",
    }
)


@dataclass(frozen=True)
class Reading:
    """How an entry was corrected: when and by whom, to what, and why."""

    stamp: str
    text: str
    because: str


@dataclass(frozen=True)
class RecordRow:
    """An entry as a page shows it. Texts are plain; times are local and in words."""

    entry_id: UUID
    number: int
    """Its place in the record, from 1."""
    kind: str
    group: Group
    about: tuple[str, ...]
    """Its stage and the principles that it serves, as far as it names any."""
    times: str
    """When it happened and when it was recorded."""
    author: str
    heading: str
    parts: tuple[Part, ...]
    """What it said when it was recorded."""
    spoken: str = ""
    """Words that somebody spoke, exactly as they were recorded; they are in ``parts`` as well."""
    corrections: tuple[Reading, ...] = ()
    """Oldest first; the last one is how the entry now reads."""
    correctable: bool = False
    nature: Group | None = None
    """For a note whose nature was said: the narrower group that it belongs to."""
    mark: str = ""
    """What sets a note apart that is not of fact; empty for all else."""

    @property
    def title(self) -> str:
        """What the entry goes by where it is named on its own."""
        return f"Entry {self.number}, {self.kind.lower()}"

    @property
    def text(self) -> str:
        """The text as it now reads."""
        return self.corrections[-1].text if self.corrections else told(self.parts)

    @property
    def original(self) -> str:
        """All of it as it was first recorded."""
        return "\n\n".join(t for t in (self.heading, told(self.parts)) if t)

    @cached_property
    def searched(self) -> str:
        """All that can be searched of it, of any time, in lower case."""
        said = [self.title, *self.about, self.times, self.author, self.original]
        said += [text for c in self.corrections for text in (c.text, c.because, c.stamp)]
        return "\n".join(said).casefold()


def record_rows(case: CaseJourney) -> tuple[RecordRow, ...]:
    """Every entry of a case, the newest first."""
    making = _Making(case)
    return tuple(making.row(entry) for entry in reversed(case.view.entries))


def rows_of(case: CaseJourney, entries: Iterable[Entry]) -> tuple[RecordRow, ...]:
    """The rows of some entries of a case, in the order given."""
    making = _Making(case)
    return tuple(making.row(entry) for entry in entries)


def matching(rows: Iterable[RecordRow], group: Group | None, search: str) -> tuple[RecordRow, ...]:
    """The rows of a group (None: of every group) in which each searched word occurs."""
    words = search.casefold().split()
    return tuple(
        row
        for row in rows
        if group in (None, row.group, row.nature) and all(word in row.searched for word in words)
    )


def told(parts: Iterable[Part]) -> str:
    """Parts as one text; a part of several lines begins below its name."""
    return "\n\n".join(
        f"{part.name}:{_gap(part.text)}{part.text}" if part.name else part.text for part in parts
    )


def _gap(text: str) -> str:
    return "\n" if "\n" in text or text.startswith("•") else " "


class _Making:
    """Makes the rows of one case."""

    def __init__(self, case: CaseJourney) -> None:
        self._view = case.view
        self._numbers = {e.id: n for n, e in enumerate(case.view.entries, start=1)}
        self._words = Words(case.view, case.pack, self._numbers)
        self._stages: dict[str | None, str] = {
            stage.id: f"{stage.number} {stage.short_title}" for stage in case.pack.stages
        }
        self._principles = {p.id: p.name for p in case.pack.principles}
        self._authors = _authors(case.view)
        self._minutes: dict[datetime, str] = {}

    def row(self, entry: Entry) -> RecordRow:
        """The row of an entry."""
        payload = entry.payload
        heading, parts = say(self._words, payload)
        nature = payload.nature if isinstance(payload, NoteRecorded) else None
        return RecordRow(
            entry_id=entry.id,
            number=self._numbers[entry.id],
            kind=kind_words(payload),
            group=_GROUPS.get(payload.kind, Group.OTHERS),
            about=tuple(self._about(entry)),
            times=self._times(entry),
            author=self._authors[entry.author],
            heading=heading,
            parts=parts,
            spoken=getattr(payload, "verbatim", "").strip(),
            corrections=tuple(self._corrections(entry)),
            correctable=payload.kind not in _NOT_CORRECTABLE,
            nature=None if nature is None else _NATURES[nature],
            mark=NATURE_WORDS[nature] if nature in _MARKED else "",
        )

    def _about(self, entry: Entry) -> Iterator[str]:
        stage = self._stages.get(getattr(entry.payload, "stage_id", None))
        if stage is not None:
            yield stage
        named: Sequence[str] = getattr(entry.payload, "principles", ())
        yield from (self._principles[name] for name in named if name in self._principles)

    def _corrections(self, entry: Entry) -> Iterator[Reading]:
        for made, correction in corrections_of(self._view, entry.id, self._numbers):
            stamp = f"{self._at(made.recorded_at)} by {self._authors[made.author]}"
            yield Reading(stamp, correction.reading.strip(), correction.because.strip())

    def _times(self, entry: Entry) -> str:
        recorded = self._at(entry.recorded_at)
        if _at_once(entry):
            return recorded
        words = entry.happened.words()
        if entry.happened.local is not None and entry.happened.zone != LONDON:
            words = f"{words} ({entry.happened.zone})"
        return f"{words[0].upper()}{words[1:]}, recorded {recorded}"

    def _at(self, moment: datetime) -> str:
        """An instant in words, worked out once: a record names the same minutes many times."""
        minute = _minute(moment)
        if minute not in self._minutes:
            self._minutes[minute] = exactly(minute).words()
        return self._minutes[minute]


def _authors(view: CaseView) -> Mapping[str, str]:
    """Who writes under each key. Only the holder of a key says whose it is."""
    names = {entry.author: f"the officer with key {entry.author[:8]}" for entry in view.entries}
    names |= {key: officer.signature_line() for key, officer in view.officers().items()}
    return names


def _at_once(entry: Entry) -> bool:
    """Whether it was recorded in the very minute in which it happened."""
    start = entry.happened.start_utc
    if entry.happened.precision is not Precision.EXACT or start is None:
        return False
    return _minute(start) == _minute(entry.recorded_at)


def _minute(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(second=0, microsecond=0)
