# SPDX-License-Identifier: Apache-2.0
"""The journey of a case: which prompts are asked, given what is known, and what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import Outcome, PackRef, PromptAnswered
from app.errors import EnvironmentFault
from app.guidance.model.pack import Pack, Prompt
from app.guidance.model.wording import wording_hash
from app.guidance.reading.facts import derive_facts
from app.guidance.reading.selection import Journey, StageView, journey
from app.guidance.reading.selection import Outcome as PromptOutcome
from app.services.session import Session

_OUTCOMES: dict[Outcome, PromptOutcome] = {
    Outcome.ANSWERED: "answered",
    Outcome.NOT_APPLICABLE: "not_applicable",
    Outcome.LATER: "later",
}


@dataclass(frozen=True)
class EarlierWording:
    """What the latest answer to a prompt was given to, where the guidance says it otherwise now.

    ``prompt`` is missing when this casebook does not keep that guidance.
    """

    question: str
    version: str
    prompt: Prompt | None


@dataclass(frozen=True)
class CaseJourney:
    """A case, its guidance and its journey, read at one moment.

    ``earlier_wording`` is by prompt id.
    """

    view: CaseView
    journey: Journey
    pack: Pack
    earlier_wording: Mapping[str, EarlierWording] = field(default_factory=dict)
    stands_in: bool = False
    """Whether ``pack`` stands in for guidance that the case follows and this casebook lacks."""

    @property
    def current(self) -> StageView:
        """The stage that wants attention: the first with open prompts, else with some put off."""
        written = [s for s in self.journey.stages if s.stage.written]
        wanting = [s for s in written if s.open] or [s for s in written if _is_put_off(s)]
        return (wanting or written[-1:] or list(self.journey.stages))[0]


def _is_put_off(stage: StageView) -> bool:
    return any(p.outcome == "later" and not p.no_longer_asked for p in stage.prompts)


def read_journey(session: Session, case_id: UUID) -> CaseJourney:
    """Read a case with the guidance it follows."""
    return journey_of(session, session.view(case_id))


def journey_of(session: Session, view: CaseView) -> CaseJourney:
    """The journey of a case already read."""
    pack = session.pack_of(view)
    facts = derive_facts(view.fact_values(), session.clock.now())
    read = journey(pack, facts, outcomes_of(view), _retired(session, view, pack))
    stands_in = kept_pack(session, view.pack) is None
    return CaseJourney(view, read, pack, _earlier_wording(session, view, pack), stands_in)


def outcomes_of(view: CaseView) -> dict[str, PromptOutcome]:
    """What became of each prompt of a case, by its id."""
    return {
        prompt: _OUTCOMES[answers[0].payload.outcome] for prompt, answers in view.answers.items()
    }


def _retired(session: Session, view: CaseView, pack: Pack) -> tuple[Prompt, ...]:
    """The prompts that were answered and that the guidance no longer has, as they were worded.

    One whose guidance is not kept here is left out; its answer stays in the record.
    """
    gone = [
        _as_answered(session, answers[0].payload)
        for prompt_id, answers in view.answers.items()
        if not pack.has_prompt(prompt_id)
    ]
    return tuple(prompt for prompt in gone if prompt is not None)


def _earlier_wording(session: Session, view: CaseView, pack: Pack) -> dict[str, EarlierWording]:
    """The prompts answered under other guidance whose wording has changed since."""
    earlier = {}
    # While its own guidance is missing, another is read in its place.
    read = view.pack if kept_pack(session, view.pack) is not None else None
    for prompt_id, answers in view.answers.items():
        latest = answers[0].payload
        # A version of the guidance never changes, so only another one can read otherwise.
        if latest.pack == read or not pack.has_prompt(prompt_id):
            continue
        if latest.wording != wording_hash(pack.prompt(prompt_id)):
            prompt = _as_answered(session, latest)
            earlier[prompt_id] = EarlierWording(latest.question, latest.pack.version, prompt)
    return earlier


def _as_answered(session: Session, answer: PromptAnswered) -> Prompt | None:
    """The prompt that was answered, from the guidance of that day, if it is kept here."""
    pack = kept_pack(session, answer.pack)
    if pack is None or not pack.has_prompt(answer.prompt_id):
        return None
    return pack.prompt(answer.prompt_id)


def kept_pack(session: Session, ref: PackRef) -> Pack | None:
    """The guidance of that version, if this casebook keeps it."""
    try:
        return session.pack_for(ref)
    except EnvironmentFault as fault:
        if fault.code == "pack-missing":
            return None
        raise
