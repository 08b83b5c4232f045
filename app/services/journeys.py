# SPDX-License-Identifier: Apache-2.0
"""The journey of a case: which prompts are asked, given what is known, and what became of them."""

from dataclasses import dataclass
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import Outcome
from app.guidance.facts import derive_facts
from app.guidance.model import Pack
from app.guidance.selection import Journey, StageView, journey
from app.guidance.selection import Outcome as PromptOutcome
from app.services.session import Session

_OUTCOMES: dict[Outcome, PromptOutcome] = {
    Outcome.ANSWERED: "answered",
    Outcome.NOT_APPLICABLE: "not_applicable",
    Outcome.LATER: "later",
}


@dataclass(frozen=True)
class CaseJourney:
    """A case, its guidance and its journey, read at one moment."""

    view: CaseView
    journey: Journey
    pack: Pack

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
    pack = session.pack_for(view.pack)
    facts = derive_facts(view.fact_values(), session.clock.now())
    outcomes = {
        prompt: _OUTCOMES[answers[0].payload.outcome] for prompt, answers in view.answers.items()
    }
    return CaseJourney(view, journey(pack, facts, outcomes), pack)
