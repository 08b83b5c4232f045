# SPDX-License-Identifier: Apache-2.0
"""Each kind of entry in words: a heading, and parts with their names."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseOpened,
    ClockChanged,
    Correction,
    DecisionRecorded,
    ExportKind,
    ExportMade,
    FactsChanged,
    GateAnswer,
    NoteNature,
    NoteRecorded,
    Outcome,
    Payload,
    PersonAdded,
    PromptAnswered,
)
from app.cases.step_words import STEP_WORDS
from app.cases.telling.parts import Names, Part, listed
from app.cases.telling.telling import KIND_WORDS, tell
from app.cases.values import FactValue
from app.guidance.model.pack import Fact, Pack
from ui.models.answer_words import answer_words
from ui.models.fact_words import value_words
from ui.models.people import WORDS as CATEGORIES
from ui.models.times import day_words

EXACT_WORDS = "Their exact words"
_OUTCOMES = {
    Outcome.ANSWERED: "Answer",
    Outcome.LATER: "Set aside for later",
    Outcome.NOT_APPLICABLE: "Not applicable",
}
_EXPORTS = {
    ExportKind.SUMMARY_PDF: "Encrypted PDF summary",
    ExportKind.BUNDLE: "Sealed bundle with the whole record",
    ExportKind.DUE_DATES: "Due dates for a calendar, without any case text",
}
_FILES = "Sealed files of the case, beside a bundle"
_NATURES = {
    None: "Note",
    NoteNature.FACT: "Note of fact",
    NoteNature.OPINION: "Note of opinion",
    NoteNature.RATIONALE: "Note of reasons",
}


@dataclass(frozen=True)
class Words:
    """What is needed to name people, facts and other entries."""

    view: CaseView
    pack: Pack
    numbers: Mapping[UUID, int]


def kind_words(payload: Payload) -> str:
    """The kind of an entry as an officer would say it."""
    match payload:
        case CaseOpened():
            return "Case opened"
        case FactsChanged():
            return "What is known"
        case PersonAdded():
            return "Person added"
        case PromptAnswered(outcome=outcome):
            return _OUTCOMES[outcome]
        case NoteRecorded(nature=nature):
            return _NATURES[nature]
        case DecisionRecorded():
            return "Decision"
        case Correction():
            return "Correction"
        case ClockChanged():
            return "Clock"
        case ExportMade():
            return "Export"
        case _:
            return KIND_WORDS[payload.kind]


def say(words: Words, payload: Payload) -> tuple[str, tuple[Part, ...]]:
    """The heading of an entry and its parts; parts that say nothing are left out."""
    heading, parts = _said(words, payload)
    return heading.strip(), tuple(p for p in parts if p.text.strip())


def plain_text(parts: Iterable[Part]) -> str:
    """The parts as one text."""
    return "\n\n".join(f"{p.name}: {p.text}" if p.name else p.text for p in parts)


def review_words(review_on: str) -> str:
    """The day of a review in words, however it was written."""
    try:
        return day_words(date.fromisoformat(review_on))
    except ValueError:
        return review_on


def _said(words: Words, payload: Payload) -> tuple[str, tuple[Part, ...]]:
    match payload:
        case CaseOpened():
            return f"Opened as {payload.code}", tuple(_facts(words.pack, payload.facts))
        case FactsChanged():
            because = Part("Because", payload.because)
            return "", (*_facts(words.pack, payload.changes), because)
        case PersonAdded():
            return _person(payload)
        case PromptAnswered():
            return payload.question, tuple(_answer(words, payload))
        case NoteRecorded():
            return payload.heading, (Part("", payload.text), _exact(payload.verbatim))
        case DecisionRecorded():
            return payload.subject, tuple(_decision(words.pack, payload))
        case Correction():
            number = words.numbers.get(payload.of)
            of = f"Corrects entry {number}" if number else "Corrects an entry that is not here"
            return of, (Part("", payload.reading), Part("Because", payload.because))
        case ClockChanged():
            return f"{payload.title}: {STEP_WORDS[payload.step].lower()}", tuple(
                _clock(words, payload)
            )
        case ExportMade():
            return _export(payload)
        case _:
            return tell(Names(words.view, words.numbers), payload)


def _person(person: PersonAdded) -> tuple[str, tuple[Part, ...]]:
    category = CATEGORIES[person.category].one
    heading = person.pseudonym
    if category.casefold() not in heading.casefold():
        heading = f"{heading} ({category.lower()})"
    return heading, (Part("Name", person.name), Part("", person.notes))


def _answer(words: Words, payload: PromptAnswered) -> Iterator[Part]:
    if payload.answer is not None:
        yield Part("", answer_words(payload.answer, words.view.people))
    yield Part("", payload.text)
    yield _exact(payload.verbatim)
    yield Part("Because", payload.because)


def _decision(pack: Pack, decision: DecisionRecorded) -> Iterator[Part]:
    yield Part("Chosen", decision.chosen)
    yield Part("Why", decision.rationale)
    yield Part("What could be done", listed(decision.options))
    yield Part("For", listed(decision.points_for))
    yield Part("Against", listed(decision.points_against))
    yield Part("The victim’s view", decision.victim_view)
    yield Part("Authorised by", decision.authority)
    yield Part("Review on", review_words(decision.review_on))
    yield Part("Settled before it", "\n".join(map(_step, decision.gate)))
    yield Part("Started from", _started_from(pack, decision))


def _step(answer: GateAnswer) -> str:
    words = answer.words.strip()
    return f"• {answer.text}" + (f"\n   – {words}" if words else "")


def _started_from(pack: Pack, decision: DecisionRecorded) -> str:
    """The template in words, as far as the guidance of the case still has it."""
    if decision.template is None:
        return ""
    found = next((each for each in pack.decisions if each.id == decision.template), None)
    labels = {option.id: option.label for option in found.options} if found else {}
    said = [found.title if found else decision.template.replace("-", " ")]
    option = labels.get(decision.option or "", decision.option or "")
    if option and not decision.chosen.startswith(option):
        said.append(f"option “{option}”")
    if decision.pack is not None:
        said.append(f"{decision.pack.pack_id}, version {decision.pack.version}")
    return "; ".join(said)


def _clock(words: Words, change: ClockChanged) -> Iterator[Part]:
    yield Part("Which", change.about)
    yield Part("Namely", change.named)
    yield Part("Day", "" if change.day is None else day_words(change.day))
    yield Part("Authorised by", change.authority)
    yield Part("How, and where recorded", change.evidence)
    yield Part("Because", change.because)
    yield Part("Granted", "" if change.granted is None else str(change.granted))
    yield Part("Used before", "" if change.used_before is None else str(change.used_before))
    yield Part("Withdraws", _withdrawn(words, change))
    yield Part("End shown then", change.due)
    yield Part("Rule", f"{change.rule}; {change.pack.pack_id}, version {change.pack.version}")


def _withdrawn(words: Words, change: ClockChanged) -> str:
    if change.withdraws is None:
        return ""
    number = words.numbers.get(change.withdraws)
    return f"Entry {number}" if number else "An entry that is not here"


def _export(export: ExportMade) -> tuple[str, tuple[Part, ...]]:
    what = _FILES if export.includes == ("files",) else _EXPORTS[export.export]
    return what, (
        Part("For", export.recipient),
        Part("Purpose", export.purpose),
        Part("SHA-256 of the file", export.sha256),
    )


def _facts(pack: Pack, values: Mapping[str, FactValue]) -> Iterator[Part]:
    known: dict[str, Fact] = {fact.id: fact for fact in pack.facts}
    for name, value in values.items():
        fact = known.get(name)
        label = fact.label if fact else name.replace("_", " ")
        yield Part(label[0].upper() + label[1:], value_words(fact, value))


def _exact(verbatim: str) -> Part:
    words = verbatim.strip()
    if words and words[0] not in "“\"'‘":
        words = f"“{words}”"
    return Part(EXACT_WORDS, words)
