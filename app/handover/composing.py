# SPDX-License-Identifier: Apache-2.0
"""Turning entries into the parts of a summary: one function for each part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from app.cases.answers import (
    AnswerValue,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
)
from app.cases.chain import time_anchor
from app.cases.correcting import corrections_of
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseOpened,
    Correction,
    DecisionRecorded,
    ExportKind,
    ExportMade,
    FactsChanged,
    NoteRecorded,
    PersonAdded,
    PersonChanged,
    PromptAnswered,
)
from app.cases.telling.notes import NATURE_WORDS
from app.cases.telling.telling import KIND_WORDS
from app.cases.when import LONDON, Precision, When
from app.handover.code_words import WITHHELD, withheld_corrections
from app.handover.sections import (
    AnswerShown,
    AuthorShown,
    CorrectionShown,
    DecisionShown,
    ExportShown,
    NoteShown,
    OtherCorrection,
    PersonShown,
    PrincipleShown,
    Stamp,
    StepShown,
)

YES_NO = {"yes": "Yes", "no": "No", "not-known": "Not known"}

_EXPORTS = {
    ExportKind.SUMMARY_PDF: "Case summary (encrypted PDF)",
    ExportKind.BUNDLE: "Sealed bundle (record and summary)",
    ExportKind.DUE_DATES: "Due dates for a calendar (no case text)",
}
_FILES = "Sealed files of the case, beside a bundle"
_KINDS = {
    "case_opened": "the opening of the case",
    "facts_changed": "a change of facts",
    "person_added": "a person",
    "prompt_answered": "an answer",
    "note": "a note",
    "decision": "a decision",
    "correction": "a correction",
    "clock_changed": "what was said of a clock",
    "export_made": "an export",
    **{kind: f"an entry of the kind “{words.lower()}”" for kind, words in KIND_WORDS.items()},
}
_SHAPES = {"V": "circle", "S": "square", "C": "triangle"}


@dataclass(frozen=True)
class Context:
    """What every part needs to name people, principles, stages and entries in words."""

    view: CaseView
    principles: Mapping[str, tuple[str, str]]
    stage_titles: Mapping[str, str]
    numbers: Mapping[UUID, int]
    authors: Mapping[str, str]
    withheld: frozenset[UUID]
    """The corrections whose words are not printed, by the ids of their entries."""

    def stamp(self, entry: Entry) -> Stamp:
        """The entry's place, times and author, in words."""
        return Stamp(
            number=self.numbers[entry.id],
            happened=when_words(entry.happened),
            recorded=moment_words(entry.recorded_at),
            author=self.authors[entry.author],
        )

    def chips(self, ids: Sequence[str]) -> tuple[PrincipleShown, ...]:
        """The principles as chips; one that the pack does not name shows its id."""
        named = [self.principles.get(each, (each[:1].upper(), each)) for each in ids]
        return tuple(
            PrincipleShown(letter, name, _SHAPES.get(letter, "diamond")) for letter, name in named
        )

    def stage(self, stage_id: str | None) -> str:
        """The stage's number and title, or nothing when none was given."""
        return "" if stage_id is None else self.stage_titles.get(stage_id, stage_id)

    def corrections(self, entry: Entry) -> tuple[CorrectionShown, ...]:
        """The corrections of an entry, and the corrections of those, oldest first."""
        found = corrections_of(self.view, entry.id, self.numbers)
        return tuple(self.correction(made, payload) for made, payload in found)

    def correction(self, entry: Entry, payload: Correction) -> CorrectionShown:
        """One correction; it corrects number 0 when its original is not in this record."""
        corrects = self.numbers.get(payload.of, 0)
        printed = entry.id not in self.withheld
        reading, because = (payload.reading, payload.because) if printed else (WITHHELD, WITHHELD)
        return CorrectionShown(self.stamp(entry), corrects, reading, because)


def context(
    view: CaseView, principles: Mapping[str, tuple[str, str]], stage_titles: Mapping[str, str]
) -> Context:
    """What the parts of this case's summary are made with."""
    numbers = {entry.id: number for number, entry in enumerate(view.entries, start=1)}
    withheld = withheld_corrections(view)
    return Context(view, principles, stage_titles, numbers, _author_names(view), withheld)


def _author_names(view: CaseView) -> dict[str, str]:
    names = {entry.author: f"the officer with key {entry.author[:8]}" for entry in view.entries}
    names |= {key: officer.signature_line() for key, officer in view.officers().items()}
    return names


def moment_words(moment: datetime) -> str:
    """An instant (timezone-aware) in London time, for example '14 Sep 2026 09:40:12 BST'."""
    local = moment.astimezone(ZoneInfo(LONDON))
    return f"{local.day} {local:%b %Y %H:%M:%S %Z}"


def when_words(when: When) -> str:
    """The time as the officer gave it, with its zone when that is not London."""
    abroad = when.local is not None and when.zone != LONDON
    return f"{when.words()} ({when.zone})" if abroad else when.words()


def note(at: Context, entry: Entry, payload: NoteRecorded) -> NoteShown:
    """A note with its corrections."""
    return NoteShown(
        stamp=at.stamp(entry),
        stage=at.stage(payload.stage_id),
        principles=at.chips(payload.principles),
        heading=payload.heading,
        nature=NATURE_WORDS[payload.nature] if payload.nature else "",
        words=payload.text,
        verbatim=payload.verbatim,
        corrections=at.corrections(entry),
    )


def decision(at: Context, entry: Entry, payload: DecisionRecorded) -> DecisionShown:
    """A decision with its corrections."""
    return DecisionShown(
        stamp=at.stamp(entry),
        stage=at.stage(payload.stage_id),
        principles=at.chips(payload.principles),
        subject=payload.subject,
        options=payload.options,
        chosen=payload.chosen,
        rationale=payload.rationale,
        points_for=payload.points_for,
        points_against=payload.points_against,
        victim_view=payload.victim_view,
        authority=payload.authority,
        review_on=payload.review_on,
        settled=tuple(StepShown(step.text, step.words) for step in payload.gate),
        started_from=_started_from(payload),
        corrections=at.corrections(entry),
    )


def _started_from(payload: DecisionRecorded) -> str:
    """The template by its id, as the guidance of that version has it; its words may change."""
    if payload.template is None:
        return ""
    option = f", option {payload.option}" if payload.option else ""
    pack = payload.pack
    guidance = f" ({pack.pack_id}, version {pack.version})" if pack else ""
    return f"Template {payload.template}{option}{guidance}"


def person(at: Context, entry: Entry, payload: PersonAdded | PersonChanged) -> PersonShown:
    """A person with corrections, as added or as known better later."""
    return PersonShown(
        category=payload.category.value,
        pseudonym=payload.pseudonym,
        name=payload.name,
        notes=payload.notes,
        because=payload.because if isinstance(payload, PersonChanged) else "",
        stamp=at.stamp(entry),
        corrections=at.corrections(entry),
    )


def export(at: Context, entry: Entry, payload: ExportMade) -> ExportShown:
    """An earlier export."""
    return ExportShown(
        stamp=at.stamp(entry),
        what=_FILES if payload.includes == ("files",) else _EXPORTS[payload.export],
        recipient=payload.recipient,
        purpose=payload.purpose,
        includes=payload.includes,
        sha256=payload.sha256,
    )


def answer(
    at: Context, entry: Entry, payload: PromptAnswered, *, standing: bool, question: str
) -> AnswerShown:
    """One author's answer to a prompt, at one time."""
    return AnswerShown(
        stamp=at.stamp(entry),
        outcome=payload.outcome.value,
        answer=() if payload.answer is None else answer_words(at.view, payload.answer),
        known=not (isinstance(payload.answer, YesNoAnswer) and payload.answer.value == "not-known"),
        words=payload.text,
        verbatim=payload.verbatim,
        because=payload.because,
        superseded=not standing,
        asked="" if payload.question == question else payload.question,
        corrections=at.corrections(entry),
    )


def answer_words(view: CaseView, value: AnswerValue) -> tuple[str, ...]:
    """An answer in words, one line for each thing said."""
    match value:
        case TextAnswer(text=text):
            return (text,)
        case ChoiceAnswer(label=label):
            return (label,)
        case YesNoAnswer(value=word):
            return (YES_NO[word],)
        case DateTimeAnswer(when=when):
            return (when_words(when),)
        case PeopleAnswer(people=people):
            known = view.people
            return tuple(known[p].pseudonym if p in known else "a person not known" for p in people)
        case ChecklistAnswer():
            return _checklist(value)
        case FigureAnswer(amount=amount, unit=unit):
            return (f"{amount} {unit}".strip(),)


def is_known(value: AnswerValue) -> bool:
    """Whether an answer says something, and not that it is not known."""
    match value:
        case YesNoAnswer(value="not-known") | ChoiceAnswer(option="not-known"):
            return False
        case DateTimeAnswer(when=when):
            return when.precision is not Precision.UNKNOWN
        case _:
            return True


def _checklist(value: ChecklistAnswer) -> tuple[str, ...]:
    ticked = [value.labels.get(each, each) for each in value.ticked]
    left = [label for option, label in value.labels.items() if option not in value.ticked]
    return tuple([f"Ticked: {each}" for each in ticked] + [f"Not ticked: {each}" for each in left])


def other_corrections(at: Context, beside: set[int]) -> tuple[OtherCorrection, ...]:
    """Every correction whose number is not among those shown beside their originals."""
    originals = {entry.id: entry.payload for entry in at.view.entries}
    found: list[OtherCorrection] = []
    for entry in at.view.entries:
        payload = entry.payload
        if isinstance(payload, Correction) and at.numbers[entry.id] not in beside:
            original = originals.get(payload.of)
            found.append(
                OtherCorrection(
                    original=_KINDS[original.kind] if original else "an entry not in this record",
                    of_facts=isinstance(original, CaseOpened | FactsChanged),
                    correction=at.correction(entry, payload),
                )
            )
    return tuple(found)


def authors(at: Context) -> tuple[AuthorShown, ...]:
    """What is needed to check each author's chain."""
    ends: dict[str, tuple[int, str]] = {}
    for entry in at.view.entries:
        count, _ = ends.get(entry.author, (0, ""))
        ends[entry.author] = (count + 1, entry.hash)
    return tuple(
        AuthorShown(at.authors[author], author, count, head, time_anchor(head))
        for author, (count, head) in sorted(ends.items())
    )
