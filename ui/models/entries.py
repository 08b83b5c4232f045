# SPDX-License-Identifier: Apache-2.0
"""The entries of a case as rows: what each says in words, as it now reads and as it first read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import cached_property
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseOpened,
    Correction,
    DecisionRecorded,
    ExportMade,
    FactsChanged,
    NoteRecorded,
    Outcome,
    PersonAdded,
    PromptAnswered,
)
from app.cases.when import Precision, exactly
from app.guidance.model import Principle
from app.services.journeys import CaseJourney
from ui.models.entry_words import Said, said


class Group(StrEnum):
    """What the record can be narrowed to."""

    NOTES = "notes"
    DECISIONS = "decisions"
    ANSWERS = "answers"
    CORRECTIONS = "corrections"
    OTHERS = "others"


GROUP_WORDS: dict[Group | None, str] = {
    None: "Everything",
    Group.NOTES: "Notes",
    Group.DECISIONS: "Decisions",
    Group.ANSWERS: "Answers",
    Group.CORRECTIONS: "Corrections",
    Group.OTHERS: "People, facts and exports",
}

_ANSWERS = {
    Outcome.ANSWERED: "Answer",
    Outcome.LATER: "Set aside for later",
    Outcome.NOT_APPLICABLE: "Not applicable",
}


@dataclass(frozen=True)
class Reading:
    """How an entry was corrected: when, by whom, to what, and why."""

    when: str
    reading: str
    because: str


@dataclass(frozen=True)
class RecordRow:
    """An entry as a page shows it. Texts are plain; times are local and in words."""

    entry_id: UUID
    kind: str
    group: Group
    stage: str
    times: str
    """When it happened and when it was recorded."""
    author: str
    said: Said
    """What it said when it was recorded."""
    corrections: tuple[Reading, ...] = ()
    """Oldest first; the last one is how the entry now reads."""
    correctable: bool = False
    principles: tuple[Principle, ...] = ()

    @property
    def text(self) -> str:
        """The text as it now reads."""
        return self.corrections[-1].reading if self.corrections else self.said.text

    @property
    def verbatim(self) -> str:
        """Words spoken, while the text that stands is the one they were recorded with."""
        return "" if self.corrections else self.said.verbatim

    @cached_property
    def searched(self) -> str:
        """All that can be searched of it, in lower case."""
        parts = [self.kind, self.stage, self.times, self.author, self.said.whole]
        parts += [text for c in self.corrections for text in (c.reading, c.because)]
        return "\n".join(parts).casefold()


def record_rows(case: CaseJourney) -> tuple[RecordRow, ...]:
    """Every entry of a case, the newest first."""
    making = _Making(case)
    return tuple(making.row(entry) for entry in reversed(case.view.entries))


def matching(
    rows: Iterable[RecordRow], group: Group | None, search: str
) -> tuple[RecordRow, ...]:
    """The rows of a group (None: of every group) in which each searched word occurs."""
    words = search.casefold().split()
    return tuple(
        row
        for row in rows
        if group in (None, row.group) and all(word in row.searched for word in words)
    )


class _Making:
    """Makes the rows of one case."""

    def __init__(self, case: CaseJourney) -> None:
        self._view = case.view
        self._case = case
        self._stages: dict[str, str] = {
            stage.id: f"{stage.number} {stage.short_title}" for stage in case.pack.stages
        }
        self._principles = {principle.id: principle for principle in case.pack.principles}
        self._entries = {entry.id: entry for entry in case.view.entries}
        self._authors = _authors(case.view)
        self._moments = _Moments()

    def row(self, entry: Entry) -> RecordRow:
        """The row of an entry."""
        kind, group = _kind(entry)
        payload = entry.payload
        named: Sequence[str] = getattr(payload, "principles", ())
        return RecordRow(
            entry_id=entry.id,
            kind=kind,
            group=group,
            stage=self._stages.get(getattr(payload, "stage_id", None) or "", ""),
            times=self._times(entry),
            author=self._author(entry),
            said=self._said(entry),
            corrections=tuple(
                self._reading(made, made.payload)
                for made in self._view.corrections.get(entry.id, ())
                if isinstance(made.payload, Correction)
            ),
            correctable=isinstance(
                payload, NoteRecorded | DecisionRecorded | PromptAnswered | PersonAdded
            ),
            principles=tuple(self._principles[n] for n in named if n in self._principles),
        )

    def _said(self, entry: Entry) -> Said:
        words = said(entry.payload, self._case)
        if not isinstance(entry.payload, Correction):
            return words
        corrected = self._entries.get(entry.payload.of)
        what = "an entry that is not in this record"
        if corrected is not None:
            what = f"{_kind(corrected)[0].lower()}, {corrected.happened.words()}"
        return replace(words, heading=f"Correction of: {what}")

    def _reading(self, entry: Entry, correction: Correction) -> Reading:
        when = f"{self._moments.at(entry.recorded_at)}, {self._author(entry)}"
        return Reading(when, correction.reading.strip(), correction.because.strip())

    def _author(self, entry: Entry) -> str:
        return self._authors.get(entry.author, f"Another officer (key {entry.author[:8]})")

    def _times(self, entry: Entry) -> str:
        recorded = self._moments.at(entry.recorded_at)
        if _at_once(entry):
            return recorded
        happened = entry.happened.words()
        return f"{happened[0].upper()}{happened[1:]} (recorded {recorded})"


class _Moments:
    """Times in words, each worked out once: a record says the same few minutes many times."""

    def __init__(self) -> None:
        self._words: dict[datetime, str] = {}

    def at(self, moment: datetime) -> str:
        """An instant (aware) in words."""
        minute = moment.replace(second=0, microsecond=0)
        if minute not in self._words:
            self._words[minute] = exactly(minute).words()
        return self._words[minute]


def _kind(entry: Entry) -> tuple[str, Group]:
    match entry.payload:
        case NoteRecorded():
            return "Note", Group.NOTES
        case DecisionRecorded():
            return "Decision", Group.DECISIONS
        case PromptAnswered(outcome=outcome):
            return _ANSWERS[outcome], Group.ANSWERS
        case Correction():
            return "Correction", Group.CORRECTIONS
        case PersonAdded():
            return "Person added", Group.OTHERS
        case FactsChanged():
            return "Facts changed", Group.OTHERS
        case CaseOpened():
            return "Case opened", Group.OTHERS
        case ExportMade():
            return "Export", Group.OTHERS


def _authors(view: CaseView) -> dict[str, str]:
    """The officers known by name, by the id of their key."""
    return {
        entry.author: entry.payload.officer.signature_line()
        for entry in view.entries
        if isinstance(entry.payload, CaseOpened)
    }


def _at_once(entry: Entry) -> bool:
    """Whether it was recorded in the very minute in which it happened."""
    start = entry.happened.start_utc
    if entry.happened.precision is not Precision.EXACT or start is None:
        return False
    return _minute(start) == _minute(entry.recorded_at)


def _minute(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(second=0, microsecond=0)
