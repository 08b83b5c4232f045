# SPDX-License-Identifier: Apache-2.0
"""Which prompts a case is asked, stage by stage, and what comes next: pure and deterministic."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from app.guidance.conditions import Evaluation, Facts
from app.guidance.explaining import because
from app.guidance.lexicon import Lexicon, PackLexicon
from app.guidance.model import Pack, Prompt, Stage

Outcome = Literal["answered", "not_applicable", "later"]
PromptState = Literal["open", "answered", "not_applicable", "later"]
StageStatus = Literal["not-written", "untouched", "begun", "done"]


@dataclass(frozen=True, slots=True)
class PromptView:
    """A prompt as it stands in a case.

    ``shown_because`` is one sentence, ``None`` for a prompt that every case is asked.
    ``no_longer_asked`` marks one that has an outcome but whose condition has stopped holding.
    """

    prompt: Prompt
    outcome: PromptState
    shown_because: str | None
    no_longer_asked: bool = False


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage as it stands in a case. ``served`` is by principle id: answered here or not."""

    stage: Stage
    prompts: tuple[PromptView, ...]
    answered: int
    not_applicable: int
    later: int
    served: Mapping[str, bool]
    status: StageStatus

    @property
    def open(self) -> int:
        """How many prompts still have no outcome at all."""
        return len(self.prompts) - self.answered - self.not_applicable - self.later


@dataclass(frozen=True, slots=True)
class Journey:
    """All stages of the pack, in order, as they stand in a case."""

    stages: tuple[StageView, ...]

    def stage(self, stage_id: str) -> StageView | None:
        """The view of one stage, if the pack has it."""
        return next((view for view in self.stages if view.stage.id == stage_id), None)

    def prompts(self) -> Iterator[PromptView]:
        """Every prompt of every stage, in order."""
        for stage in self.stages:
            yield from stage.prompts


def journey(pack: Pack, facts: Facts, outcomes: Mapping[str, Outcome]) -> Journey:
    """What a case with these facts is asked, given the outcomes recorded so far by prompt id.

    ``facts`` should have been through ``derive_facts``. A prompt with an outcome stays, also
    when its condition has stopped holding. Outcomes of prompts that this version of the pack
    does not have are passed over.
    """
    case = Evaluation(facts, pack.named)
    lexicon = PackLexicon(pack)
    views = (_stage_view(pack, stage, case, lexicon, outcomes) for stage in pack.stages)
    return Journey(tuple(views))


def next_prompts(journey: Journey, limit: int = 3) -> tuple[PromptView, ...]:
    """What to do next: open core prompts, then those put off, then other open ones.

    Each group is in the order of the journey. Prompts no longer asked are never next.
    """
    asked = [view for view in journey.prompts() if not view.no_longer_asked]
    waiting = [view for view in asked if view.outcome in ("open", "later")]
    return tuple(sorted(waiting, key=_urgency)[: max(0, limit)])


def _urgency(view: PromptView) -> int:
    if view.outcome == "later":
        return 1
    return 0 if view.prompt.core else 2


def _stage_view(
    pack: Pack,
    stage: Stage,
    case: Evaluation,
    lexicon: Lexicon,
    outcomes: Mapping[str, Outcome],
) -> StageView:
    prompts = tuple(_prompt_views(stage, case, lexicon, outcomes))
    states = [view.outcome for view in prompts]
    served = {
        principle
        for view in prompts
        if view.outcome == "answered"
        for principle in view.prompt.principles
    }
    return StageView(
        stage=stage,
        prompts=prompts,
        answered=states.count("answered"),
        not_applicable=states.count("not_applicable"),
        later=states.count("later"),
        served={principle.id: principle.id in served for principle in pack.principles},
        status=_status(stage, prompts),
    )


def _prompt_views(
    stage: Stage, case: Evaluation, lexicon: Lexicon, outcomes: Mapping[str, Outcome]
) -> Iterator[PromptView]:
    for prompt in stage.prompts:
        outcome = outcomes.get(prompt.id)
        condition = prompt.condition
        if condition is None:
            yield PromptView(prompt, outcome or "open", None)
        elif case.holds(condition):
            reason = f"Shown because {because(condition, case, lexicon)}."
            yield PromptView(prompt, outcome or "open", reason)
        elif outcome is not None:
            yield PromptView(prompt, outcome, None, no_longer_asked=True)


def _status(stage: Stage, prompts: tuple[PromptView, ...]) -> StageStatus:
    """Done when everything still asked has been answered or set aside as not applicable."""
    if not stage.written:
        return "not-written"
    if all(view.outcome == "open" for view in prompts):
        return "untouched"
    asked = [view for view in prompts if not view.no_longer_asked]
    settled = all(view.outcome in ("answered", "not_applicable") for view in asked)
    return "done" if settled else "begun"
