# SPDX-License-Identifier: Apache-2.0
"""Cases: opening one, finding one, and what is known about it."""

import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.cases.chain import RecordReport, verify_record
from app.cases.folding import CaseView
from app.cases.kinds import CaseOpened, Category, FactsChanged, PersonAdded
from app.cases.values import FactValue
from app.errors import UserError
from app.guidance.reading.selection import PromptView, ranked_prompts, why_next
from app.services.clocks.first import FirstClock, Press, clock_named, first_clocks, why_first
from app.services.feedback import FEEDBACK_SLOT
from app.services.fitting import check_facts
from app.services.journeys import CaseJourney, journey_of
from app.services.session import Session
from app.system.paths import resource_bytes
from app.vault.signing import check_signature

# What an entry holds for the machine: a search for "dad" must not find a hash with these letters.
_NOT_WORDS = frozenset(
    {
        "before", "clock", "includes", "kind", "limit", "moment", "option", "outcome", "pack",
        "pause", "precision", "principles", "prompt_id", "public_key", "sets", "sha256",
        "stage_id", "step", "template", "ticked", "up_to", "wording", "zone",
    }
)  # fmt: skip


@dataclass(frozen=True)
class CaseRow:
    """A case as the list shows it. ``last_change`` is in UTC."""

    case_id: UUID
    code: str
    context: str
    stage: str
    stage_number: int
    last_change: datetime
    open_core: int
    """Open prompts of the first ten minutes, up to the current stage."""
    served: Mapping[str, int]
    """Prompts answered at the current stage, by principle."""
    drafts: int


@dataclass(frozen=True)
class FirstThing:
    """Something to do first; ``because`` says in words why it comes first.

    A prompt to answer, or a clock: then ``clock`` is its key, ``question`` its title, and
    ``prompt_id`` is empty.
    """

    case_id: UUID
    code: str
    prompt_id: str
    question: str
    because: str
    clock: str | None = None


def suggest_code(session: Session) -> str:
    """A neutral code that no case here has: a common word and a number, drawn at random."""
    words = resource_bytes("words", "case_words.txt").decode().upper().split()
    taken = _codes(session)
    highest, free = 0, list[str]()
    while not free:
        highest = highest * 10 + 9  # one figure, and more only when all of those are taken
        codes = [f"{word} {number}" for word in words for number in range(1, highest + 1)]
        free = [code for code in codes if code.casefold() not in taken]
    return secrets.choice(free)


def open_case(session: Session, code: str, facts: Mapping[str, FactValue]) -> CaseView:
    """Open a case under a neutral code.

    Raises:
        UserError: the code is empty or another case has it.
        Bug: the guidance does not have these facts.
    """
    code = code.strip()
    if not code:
        raise UserError("Give the case a code: a common word and a number.", code="code-empty")
    if code.casefold() in _codes(session):
        raise UserError("Another case has that code. Choose another one.", code="code-taken")
    check_facts(session.pack, facts)
    opening = CaseOpened(
        code=code,
        officer=session.officer,
        public_key=session.vault.signing.public.hex(),
        pack=session.current_pack,
        facts=dict(facts),
    )
    return session.record(session.new_id(), opening)


def read_case(session: Session, case_id: UUID) -> CaseView:
    """The current reading of a case."""
    return session.view(case_id)


def change_facts(
    session: Session, case_id: UUID, changes: Mapping[str, FactValue], because: str
) -> CaseView:
    """Record what is now known about a case; earlier values stay in the record.

    Raises:
        UserError: nothing changes.
        Bug: the guidance of the case does not have these facts.
    """
    view = session.view(case_id)
    check_facts(session.pack_for(view.pack), changes)
    known = view.fact_values()
    new = {name: value for name, value in changes.items() if known.get(name) != value}
    if not new:
        raise UserError("Nothing has changed, so nothing was recorded.", code="facts-unchanged")
    return session.record(case_id, FactsChanged(changes=new, because=because))


def add_person(
    session: Session,
    case_id: UUID,
    category: Category,
    pseudonym: str,
    name: str = "",
    notes: str = "",
) -> CaseView:
    """Add a person to a case; the pseudonym is what screens show.

    Raises:
        UserError: the pseudonym is empty.
    """
    if not pseudonym.strip():
        raise UserError("Give the person a short label to go by.", code="pseudonym-empty")
    person = PersonAdded(
        person_id=session.new_id(),
        category=category,
        pseudonym=pseudonym.strip(),
        name=name.strip(),
        notes=notes,
    )
    return session.record(case_id, person)


def check_record(session: Session, case_id: UUID) -> RecordReport:
    """Check every hash, signature and chain of a case, as it is stored now."""
    keys = session.view(case_id).author_keys()
    return verify_record(session.vault.store.entries(case_id), keys, check_signature)


def list_cases(session: Session, search: str = "") -> tuple[CaseRow, ...]:
    """The cases in which every searched word occurs, the latest change first."""
    words = search.casefold().split()
    rows = [
        _row(session, journey_of(session, view)) for view in _views(session) if _holds(view, words)
    ]
    return tuple(sorted(rows, key=lambda row: row.last_change, reverse=True))


def first_things(session: Session, limit: int = 3) -> tuple[FirstThing, ...]:
    """What to do first over all cases, with the reason: the worst first.

    Clocks in the order of ``first_clocks`` (ends that have passed, then those due soon), then
    prompts in the order of ``ranked_prompts``; a late review of the force's own stands behind the
    core prompts. Where several press as much every case gets its turn: for prompts, the one
    longest untouched first.
    """
    journeys = [journey_of(session, view) for view in _views(session)]
    journeys.sort(key=lambda case: case.view.head.recorded_at)
    clocks = first_clocks(session, [case.view for case in journeys])
    pressing = [clock for clock in clocks if clock.press is not Press.REVIEW_LATE]
    late = clocks[len(pressing) :]
    prompts = _first_prompts(journeys, limit)
    core = [prompt for prompt in prompts if prompt.rank == 0]
    order: tuple[FirstClock | _FirstPrompt, ...]
    order = (*pressing, *core, *late, *prompts[len(core) :])
    return tuple(_thing(session, first) for first in order[:limit])


@dataclass(frozen=True)
class _FirstPrompt:
    """A prompt that waits, with its rank among ``ranked_prompts``."""

    rank: int
    case: CaseJourney
    prompt: PromptView


def _first_prompts(journeys: Sequence[CaseJourney], limit: int) -> list[_FirstPrompt]:
    things = [
        (rank, turn, place, _FirstPrompt(rank, case, prompt))
        for place, case in enumerate(journeys)
        for turn, (rank, prompt) in enumerate(ranked_prompts(case.journey)[:limit])
    ]
    things.sort(key=lambda ranked: ranked[:3])
    return [first for *_, first in things[:limit]]


def _thing(session: Session, first: FirstClock | _FirstPrompt) -> FirstThing:
    if isinstance(first, FirstClock):
        return _clock_thing(session, first)
    return _prompt_thing(first.case, first.prompt)


def _clock_thing(session: Session, first: FirstClock) -> FirstThing:
    view = session.view(first.case_id)
    clock = clock_named(session, view, first.clock)
    because = why_first(clock, session.clock.now())
    return FirstThing(view.case_id, view.code, "", clock.rule.title, because, clock.key)


def _prompt_thing(case: CaseJourney, prompt: PromptView) -> FirstThing:
    asked = prompt.prompt
    because = why_next(prompt, case.pack.stage(asked.id.partition(".")[0]))
    if prompt.outcome == "later":
        because = f"{because} Your reason: {case.view.answers[asked.id][0].payload.because}"
    else:
        because = f"{because} {asked.why}"
    return FirstThing(case.view.case_id, case.view.code, asked.id, asked.question, because)


def _views(session: Session) -> list[CaseView]:
    return [session.view(case_id) for case_id in session.vault.store.case_ids()]


def _codes(session: Session) -> set[str]:
    return {view.code.casefold() for view in _views(session)}


def _holds(view: CaseView, words: Sequence[str]) -> bool:
    text = _searchable(view) if words else ""
    return all(word in text for word in words)


def _searchable(view: CaseView) -> str:
    """All that can be searched of a case, as one lower-case text."""
    return "\n".join(
        text for entry in view.entries for text in _texts(entry.payload.model_dump())
    ).casefold()


def _texts(value: object) -> Iterable[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for key, part in value.items():
                if key not in _NOT_WORDS:
                    yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)


def context_of(case: CaseJourney) -> str:
    """The context of a case in a few words: the first opening fact, as its option says."""
    for fact in case.pack.facts:
        reading = case.view.facts.get(fact.id)
        if reading is not None and fact.opening and fact.kind == "choice":
            return next((o.label for o in fact.options if o.id == reading.value), "")
    return ""


def _row(session: Session, case: CaseJourney) -> CaseRow:
    current = case.current
    served: dict[str, int] = {}
    for prompt in current.prompts:
        if prompt.outcome == "answered":
            for principle in prompt.prompt.principles:
                served[principle] = served.get(principle, 0) + 1
    return CaseRow(
        case_id=case.view.case_id,
        code=case.view.code,
        context=context_of(case),
        stage=current.stage.short_title,
        stage_number=current.stage.number,
        last_change=case.view.head.recorded_at,
        # Of the stages up to this one: what belongs to a later day is no step to take first.
        open_core=sum(
            p.prompt.core and p.outcome == "open"
            for stage in case.journey.stages
            if stage.stage.number <= current.stage.number
            for p in stage.prompts
        ),
        served=served,
        drafts=sum(
            not slot.startswith(FEEDBACK_SLOT)
            for slot in session.vault.store.drafts(case.view.case_id)
        ),
    )
