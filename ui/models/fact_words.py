# SPDX-License-Identifier: Apache-2.0
"""Words for what is known about a case: its value, since when, from what, and what it was."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.cases.entry import Entry
from app.cases.folding import CaseView, FactReading
from app.cases.kinds import CaseOpened, FactsChanged, PromptAnswered
from app.cases.merging import differing_facts, facts_said
from app.cases.values import FactValue
from app.cases.when import read_fact
from app.guidance.model.pack import Fact
from app.guidance.reading.facts import derive_facts
from app.services.journeys import CaseJourney

YES_NO = {"yes": "Yes", "no": "No", "not-known": "Not known"}
WORKED_OUT = "Casebook works this out"


@dataclass(frozen=True)
class FactState:
    """A fact as a page shows it. ``fact`` is None if the guidance does not have it."""

    fact_id: str
    fact: Fact | None
    label: str
    value: str
    since: str
    earlier: tuple[str, ...] = ()
    """Values that stood before, the latest first, each with its time."""
    differing: str = ""
    """What other officers say of it, where that is not the value; empty when all agree."""


def known_facts(case: CaseJourney, now: datetime) -> tuple[FactState, ...]:
    """What is known, in the order of the guidance; ``now`` is aware."""
    told = _told(case.view)
    differing = differing_facts(case.view)
    facts = {fact.id: fact for fact in case.pack.facts}
    derived = derive_facts(case.view.fact_values(), now)
    states = []
    for fact in case.pack.facts:
        if fact.id in told and not fact.derived:
            state = _state(fact.id, fact, told[fact.id])
            said = differing.get(fact.id, ())
            states.append(replace(state, differing=_differing(case.view, fact, said)))
        elif fact.derived and fact.id in derived:
            value = value_words(fact, derived[fact.id])
            states.append(FactState(fact.id, fact, fact.label, value, WORKED_OUT))
    states += [_state(name, None, said) for name, said in told.items() if name not in facts]
    return tuple(states)


def unknown_facts(case: CaseJourney) -> tuple[Fact, ...]:
    """The facts of the guidance about which nothing is recorded."""
    return tuple(f for f in case.pack.facts if not f.derived and f.id not in case.view.facts)


def value_words(fact: Fact | None, value: FactValue) -> str:
    """A value as an officer would say it."""
    if isinstance(value, tuple):
        return "; ".join(_option(fact, each) for each in value)
    if isinstance(value, int):
        return str(value)
    if fact is not None and fact.kind == "date-time":
        return _moment(value)
    return _option(fact, value)


def _told(view: CaseView) -> dict[str, list[tuple[FactValue, Entry]]]:
    """Everything that was said about each fact, the oldest first."""
    told: dict[str, list[tuple[FactValue, Entry]]] = {}
    for entry in view.entries:
        for name, value in facts_said(entry).items():
            told.setdefault(name, []).append((value, entry))
    return told


def _state(fact_id: str, fact: Fact | None, said: list[tuple[FactValue, Entry]]) -> FactState:
    value, entry = said[-1]
    earlier = tuple(f"{value_words(fact, v)} ({_since(e)})" for v, e in reversed(said[:-1]))
    label = fact.label if fact is not None else fact_id.replace("_", " ").capitalize()
    return FactState(fact_id, fact, label, value_words(fact, value), _since_and_why(entry), earlier)


def _differing(view: CaseView, fact: Fact, said: Sequence[FactReading]) -> str:
    """What the officers say who do not say what stands, a line for each."""
    if not said:
        return ""
    stands, officers = said[0], view.officers()
    lines = ["Officers differ on this. The latest word stands."]
    for reading in said:
        officer = officers.get(reading.entry.author)
        name = officer.signature_line() if officer else f"the key {reading.entry.author[:8]}"
        verb = "says" if reading is stands else "said"
        since = _since(reading.entry)
        lines.append(f"{name} {verb}: {value_words(fact, reading.value)} ({since})")
    return "\n".join(lines)


def _since(entry: Entry) -> str:
    if entry.happened.local is None:
        return "since a time not known"
    return f"since {entry.happened.words()}"


def _since_and_why(entry: Entry) -> str:
    since = _since(entry)
    words = since[0].upper() + since[1:]
    match entry.payload:
        case CaseOpened():
            return f"{words}, when the case was opened"
        case FactsChanged(because=because) if because.strip():
            return f"{words}. Because: {because.strip()}"
        case PromptAnswered(question=question):
            return f"{words}, from the answer to: {question}"
        case _:
            return words


def _option(fact: Fact | None, value: str) -> str:
    if fact is not None and fact.kind == "yes-no":
        return YES_NO.get(value, value)
    options = fact.options if fact is not None else ()
    return next((option.label for option in options if option.id == value), value)


def _moment(value: str) -> str:
    when = read_fact(value)
    return value if when is None else when.words()
