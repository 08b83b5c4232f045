# SPDX-License-Identifier: Apache-2.0
"""Everything a case summary shows, made from a case's reading and the pack's titles."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.cases.chain import time_anchor
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseOpened,
    Category,
    ClockChanged,
    DecisionRecorded,
    ExportMade,
    FactsChanged,
    GuidanceAdopted,
    NoteRecorded,
    Officer,
    Outcome,
    PersonAdded,
    PersonChanged,
    PromptAnswered,
)
from app.cases.merging import facts_said
from app.cases.reviews import Genuine
from app.cases.values import FactValue
from app.cases.when import Precision, read_fact
from app.handover import composing
from app.handover.capsule import Capsule
from app.handover.clock_parts import ClockTold, clocks_shown, sources_shown
from app.handover.code_words import without_code_words
from app.handover.composing import Context, moment_words
from app.handover.registers import registers
from app.handover.sections import (
    AuthorShown,
    ClockShown,
    DecisionShown,
    EarlierValue,
    ExportShown,
    FactShown,
    Front,
    KnownShown,
    NoteShown,
    OpenShown,
    OtherCorrection,
    Particular,
    PersonShown,
    PromptShown,
    RegisterShown,
    SaidShown,
    StageShown,
)


@dataclass(frozen=True)
class StageTitle:
    """A stage of the pack."""

    id: str
    number: int
    title: str


@dataclass(frozen=True)
class FactLabel:
    """How the pack words a fact and its options."""

    label: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SummaryMaterial:
    """What a case summary shows, in the order in which it shows it."""

    front: Front
    clocks: tuple[ClockShown, ...]
    clock_sources: tuple[Particular, ...]
    facts: tuple[FactShown, ...]
    people: tuple[KnownShown, ...]
    stages: tuple[StageShown, ...]
    decisions: tuple[DecisionShown, ...]
    notes: tuple[NoteShown, ...]
    registers: tuple[RegisterShown, ...]
    fact_corrections: tuple[OtherCorrection, ...]
    other_corrections: tuple[OtherCorrection, ...]
    unresolved: tuple[OpenShown, ...]
    exports: tuple[ExportShown, ...]
    authors: tuple[AuthorShown, ...]
    capsule: tuple[Capsule, ...] = ()
    """What stands first when the case is handed over; else nothing."""


def summary_material(
    view: CaseView,
    *,
    stages: Sequence[StageTitle],
    principles: Mapping[str, tuple[str, str]],
    fact_labels: Mapping[str, FactLabel],
    clocks: Sequence[ClockTold],
    genuine: Genuine,
    marking: str,
    made_at: datetime,
    officer: Officer,
    recipient: str,
    purpose: str,
) -> SummaryMaterial:
    """Gather what a summary of this case shows.

    ``principles`` gives each principle's letter and name, ``clocks`` how the guidance reads the
    clocks, in the order to show them, ``genuine`` checks receipts; ``made_at`` is timezone-aware.
    Nothing that was recorded is left out, but for a code word where a text tells of it:
    corrections stand beside their originals, earlier answers and values beside those that
    replaced them.
    """
    titles = {each.id: f"{each.number}. {each.title}" for each in stages}
    at = composing.context(view, principles, titles)
    facts = _facts(at, fact_labels)
    shown_stages = _stages(at, stages)
    notes, decisions, exports = _by_kind(at)
    people = _people(at)
    shown_clocks = clocks_shown(at, clocks)
    shown_registers = registers(at, genuine)
    steps = _steps(shown_clocks, shown_registers)
    beside = _numbers_beside(shown_stages, [*notes, *decisions, *_readings(people), *steps])
    other = composing.other_corrections(at, beside)
    material = SummaryMaterial(
        front=_front(view, marking, made_at, officer, recipient, purpose),
        clocks=shown_clocks,
        clock_sources=sources_shown(clocks),
        facts=facts,
        people=people,
        stages=shown_stages,
        decisions=decisions,
        notes=notes,
        registers=shown_registers,
        other_corrections=tuple(each for each in other if not each.of_facts),
        fact_corrections=tuple(each for each in other if each.of_facts),
        unresolved=_unresolved(at, facts),
        exports=exports,
        authors=composing.authors(at),
    )
    return without_code_words(view, material)


def _front(
    view: CaseView, marking: str, made_at: datetime, officer: Officer, recipient: str, purpose: str
) -> Front:
    followed = [
        e.payload.pack
        for e in view.entries
        if isinstance(
            e.payload,
            CaseOpened | GuidanceAdopted | PromptAnswered | DecisionRecorded | ClockChanged,
        )
    ]
    packs = dict.fromkeys(f"{ref.pack_id}, version {ref.version}" for ref in followed if ref)
    return Front(
        code=view.code,
        marking=marking,
        officer=officer.signature_line(),
        force=officer.force,
        made_at=moment_words(made_at),
        recipient=recipient,
        purpose=purpose,
        packs=tuple(packs),
        entries=len(view.entries),
        last_entry=moment_words(view.head.recorded_at),
        anchor=time_anchor(view.head.hash),
    )


def _by_kind(
    at: Context,
) -> tuple[
    tuple[NoteShown, ...],
    tuple[DecisionShown, ...],
    tuple[ExportShown, ...],
]:
    notes: list[NoteShown] = []
    decisions: list[DecisionShown] = []
    exports: list[ExportShown] = []
    for entry in at.view.entries:
        match entry.payload:
            case NoteRecorded() as payload:
                notes.append(composing.note(at, entry, payload))
            case DecisionRecorded() as payload:
                decisions.append(composing.decision(at, entry, payload))
            case ExportMade() as payload:
                exports.append(composing.export(at, entry, payload))
            case _:
                pass  # shown as people, facts, answers, clocks or corrections
    return tuple(notes), tuple(decisions), tuple(exports)


def _people(at: Context) -> tuple[KnownShown, ...]:
    """Each person with all that was recorded of them, in the order in which they came."""
    added: defaultdict[UUID, list[PersonShown]] = defaultdict(list)
    changed: defaultdict[UUID, list[PersonShown]] = defaultdict(list)
    for entry in at.view.entries:
        payload = entry.payload
        if isinstance(payload, PersonAdded | PersonChanged):
            # What an officer whose clock was behind said of somebody stands after the adding.
            said = added if isinstance(payload, PersonAdded) else changed
            said[payload.person_id].append(composing.person(at, entry, payload))
    known: list[KnownShown] = []
    for person in dict.fromkeys((*added, *changed)):
        *before, now = *added[person], *changed[person]
        known.append(KnownShown(now.category, now, tuple(reversed(before))))
    order = {category.value: place for place, category in enumerate(Category)}
    return tuple(sorted(known, key=lambda each: order[each.category]))


def _readings(people: Sequence[KnownShown]) -> Iterator[PersonShown]:
    for known in people:
        yield from (known.now, *known.before)


def _steps(clocks: Sequence[ClockShown], told: Sequence[RegisterShown]) -> list[SaidShown]:
    things = [thing for register in told for thing in register.things]
    steps = [step for clock in clocks for step in clock.steps]
    return steps + [step for thing in things for step in thing.steps]


def _numbers_beside(
    stages: Sequence[StageShown],
    blocks: Iterable[NoteShown | DecisionShown | PersonShown | SaidShown],
) -> set[int]:
    """The numbers of the corrections that stand beside their originals."""
    answers = [a for stage in stages for prompt in stage.prompts for a in prompt.answers]
    beside = [a.corrections for a in answers] + [block.corrections for block in blocks]
    return {correction.stamp.number for corrections in beside for correction in corrections}


def _facts(at: Context, labels: Mapping[str, FactLabel]) -> tuple[FactShown, ...]:
    history: defaultdict[str, list[tuple[FactValue, Entry]]] = defaultdict(list)
    for entry in at.view.entries:
        for name, value in facts_said(entry).items():
            history[name].append((value, entry))
    # The pack's order first, as officers know it.
    order = [*labels, *sorted(set(history) - set(labels))]
    return tuple(
        _fact(at, labels.get(name, FactLabel(name)), history[name])
        for name in order
        if name in history
    )


def _fact(at: Context, label: FactLabel, history: Sequence[tuple[FactValue, Entry]]) -> FactShown:
    value, entry = history[-1]
    last = {e.author: e.id for _, e in history}
    words = _fact_words(label, value)
    payload = entry.payload
    return FactShown(
        label=label.label,
        value=words,
        known=value not in ("not-known", ()),
        since=moment_words(entry.recorded_at),
        author=at.authors[entry.author],
        number=at.numbers[entry.id],
        because=payload.because if isinstance(payload, FactsChanged) else "",
        earlier=tuple(
            EarlierValue(
                _fact_words(label, old),
                moment_words(e.recorded_at),
                at.numbers[e.id],
                at.authors[e.author],
                stands=last[e.author] == e.id,
            )
            for old, e in reversed(history[:-1])
            if old != value
        ),
    )


def _fact_words(label: FactLabel, value: FactValue) -> str:
    match value:
        case int():
            return str(value)
        case str():
            return label.options.get(value) or composing.YES_NO.get(value) or _moment(value)
        case _:
            return "; ".join(label.options.get(each, each) for each in value) or "None of these"


def _moment(value: str) -> str:
    """A time fact in words; any other text as it is."""
    when = read_fact(value)
    if when is None or when.start_utc is None or when.end_utc is None:
        return value
    start = moment_words(when.start_utc)
    match when.precision:
        case Precision.BETWEEN:
            return f"between {start} and {moment_words(when.end_utc)}"
        case Precision.ABOUT:
            return f"about {start}"
        case _:
            return start


def _stages(at: Context, stages: Sequence[StageTitle]) -> tuple[StageShown, ...]:
    history: defaultdict[str, list[tuple[Entry, PromptAnswered]]] = defaultdict(list)
    for entry in at.view.entries:
        if isinstance(entry.payload, PromptAnswered):
            history[entry.payload.prompt_id].append((entry, entry.payload))
    by_stage: defaultdict[str, list[PromptShown]] = defaultdict(list)
    for answers in history.values():
        by_stage[answers[-1][1].stage_id].append(_prompt(at, answers))
    known = {stage.id for stage in stages}
    strangers = [StageTitle(each, 0, each) for each in by_stage if each not in known]
    return tuple(
        StageShown(stage.number, stage.title, tuple(by_stage[stage.id]))
        for stage in [*sorted(stages, key=lambda each: each.number), *strangers]
        if stage.id in by_stage
    )


def _prompt(at: Context, answers: Sequence[tuple[Entry, PromptAnswered]]) -> PromptShown:
    newest = answers[-1][1]
    standing = {entry.author: entry.id for entry, _ in answers}
    last = [payload for entry, payload in answers if entry.id in standing.values()]
    said = {(p.outcome, repr(p.answer), p.text, p.verbatim, p.because) for p in last}
    return PromptShown(
        question=newest.question,
        principles=at.chips(newest.principles),
        answers=tuple(
            composing.answer(
                at,
                entry,
                payload,
                standing=standing[entry.author] == entry.id,
                question=newest.question,
            )
            for entry, payload in reversed(answers)
        ),
        differ=len(said) > 1,
    )


def _unresolved(at: Context, facts: Sequence[FactShown]) -> tuple[OpenShown, ...]:
    found: list[OpenShown] = []
    for answers in at.view.answers.values():
        for each in answers:
            payload, stamp = each.payload, at.stamp(each.entry)
            if payload.outcome is Outcome.LATER:
                state = "Put off for later"
            elif payload.answer is not None and not composing.is_known(payload.answer):
                state = "Answered: not known"
            else:
                continue
            stage = at.stage(payload.stage_id)
            found.append(
                OpenShown(
                    payload.question, state, payload.because, stage, stamp.recorded, stamp.number
                )
            )
    found += [
        OpenShown(fact.label, "Fact not known", fact.because, "", fact.since, fact.number)
        for fact in facts
        if not fact.known
    ]
    return tuple(sorted(found, key=lambda each: each.number))
