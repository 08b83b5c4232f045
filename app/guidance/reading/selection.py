# SPDX-License-Identifier: Apache-2.0
"""Which prompts a case is asked, stage by stage, and what comes next: pure and deterministic."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from app.guidance.conditions.nodes import (
    And,
    Evaluation,
    Facts,
    In,
    Is,
    Named,
    Node,
    Or,
)
from app.guidance.model.contexts import ContextPath
from app.guidance.model.pack import Pack, Prompt, Stage
from app.guidance.reading.explaining import because
from app.guidance.reading.lexicon import PackLexicon

Outcome = Literal["answered", "not_applicable", "later"]
PromptState = Literal["open", "answered", "not_applicable", "later"]
MOST_PARTS = 12
"""A named condition with more parts is called by its name where reasons are given."""

StageStatus = Literal["not-written", "untouched", "begun", "done"]


@dataclass(frozen=True, slots=True)
class PromptView:
    """A prompt as it stands in a case.

    ``shown_because`` and ``first_because`` are one sentence each: why this case is asked it
    (``None`` when every case is), and why it leads its stage. ``no_longer_asked`` marks one that
    has an outcome but whose condition has stopped holding; ``retired`` one that the guidance of
    the case no longer has.
    """

    prompt: Prompt
    outcome: PromptState
    shown_because: str | None
    no_longer_asked: bool = False
    first_because: str | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class ActiveContext:
    """A context that holds for a case, and why."""

    context: ContextPath
    because: str


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
    """All stages of the pack, in order, as they stand in a case, and the contexts that hold."""

    stages: tuple[StageView, ...]
    contexts: tuple[ActiveContext, ...] = ()

    def stage(self, stage_id: str) -> StageView | None:
        """The view of one stage, if the pack has it."""
        return next((view for view in self.stages if view.stage.id == stage_id), None)

    def prompts(self) -> Iterator[PromptView]:
        """Every prompt of every stage, in order."""
        for stage in self.stages:
            yield from stage.prompts


def journey(
    pack: Pack,
    facts: Facts,
    outcomes: Mapping[str, Outcome],
    retired: Sequence[Prompt] = (),
) -> Journey:
    """What a case with these facts is asked, given the outcomes recorded so far by prompt id.

    ``facts`` should have been through ``derive_facts``. A prompt with an outcome stays, also
    when its condition has stopped holding. ``retired`` are prompts of earlier guidance that have
    an outcome and that this pack does not have: they are kept at the end of their stage. Other
    outcomes that the pack knows nothing of are passed over.
    """
    reading = _Reading(pack, facts)
    held = tuple(
        ActiveContext(context, reading.precise_reason(context.condition))
        for context in pack.contexts
        if reading.holds(context.when, context.condition)
    )
    first = _leading(held)
    stages = (_stage_view(pack, s, reading, outcomes, first, retired) for s in pack.stages)
    return Journey(tuple(stages), held)


def next_prompts(journey: Journey, limit: int = 3) -> tuple[PromptView, ...]:
    """What to do next; see ``ranked_prompts``."""
    return tuple(view for _, view in ranked_prompts(journey)[: max(0, limit)])


def ranked_prompts(journey: Journey) -> tuple[tuple[int, PromptView], ...]:
    """Every prompt that waits, with how soon it is due; the smallest rank comes first.

    Up to the stage after the last one that was worked on: open core prompts (0), then what was
    put off (1), then other open ones (2). What belongs to later stages waits behind them, core
    prompts (3) before the rest (4). Each rank is in the order of the journey. Prompts no longer
    asked are never next.
    """
    reached = max((place for place, s in enumerate(journey.stages) if _begun(s)), default=0)
    waiting = [
        (_rank(view, near=place <= reached + 1), view)
        for place, stage in enumerate(journey.stages)
        for view in stage.prompts
        if not view.no_longer_asked and view.outcome in ("open", "later")
    ]
    return tuple(sorted(waiting, key=lambda ranked: ranked[0]))


def _begun(stage: StageView) -> bool:
    return any(view.outcome != "open" for view in stage.prompts)


def _rank(view: PromptView, *, near: bool) -> int:
    if view.outcome == "later":
        return 1
    return (0 if view.prompt.core else 2) if near else (3 if view.prompt.core else 4)


def next_place(view: PromptView, stage: Stage) -> str:
    """Which of the waiting prompts this is: "First ten minutes of First contact", for example."""
    if view.outcome == "later":
        return f"Put off in {stage.short_title}"
    return f"{'First ten minutes of' if view.prompt.core else 'Open in'} {stage.short_title}"


def why_next(view: PromptView, stage: Stage) -> str:
    """One sentence that says why a prompt is next: where it stands, and what of the case asks it.

    A reason given both for asking it and for its leading the stage is said once.
    """
    asked, first = _reason(view.shown_because), _reason(view.first_because)
    parts = [next_place(view, stage)]
    if asked and asked == first:
        parts.append(f"asked, and brought forward, because {asked}")
    else:
        parts += [f"asked because {asked}"] if asked else []
        parts += [f"brought forward because {first}"] if first else []
    return f"{', '.join(parts)}."


def _reason(sentence: str | None) -> str:
    """What stands behind "because" in the sentence of a view."""
    return (sentence or "").partition(" because ")[2].removesuffix(".")


class _Reading:
    """Conditions answered and explained for one case; what is written alike is done once."""

    def __init__(self, pack: Pack, facts: Facts) -> None:
        self._named = pack.named
        self._case = Evaluation(facts, pack.named)
        self._lexicon = PackLexicon(pack)
        self._held: dict[str, bool] = {}
        self._reasons: dict[str, str] = {}
        self._spelled: dict[str, Node] = {}

    def holds(self, when: str, condition: Node) -> bool:
        if when not in self._held:
            self._held[when] = self._case.holds(condition)
        return self._held[when]

    def reason(self, when: str, condition: Node) -> str:
        """Words that follow "because"."""
        if when not in self._reasons:
            self._reasons[when] = because(condition, self._case, self._lexicon)
        return self._reasons[when]

    def precise_reason(self, condition: Node) -> str:
        """Words that follow "because", down to what is known of the case itself."""
        return because(self._precise(condition), self._case, self._lexicon)

    def _precise(self, node: Node) -> Node:
        """Named conditions as what they stand for, alternatives as the one that holds."""
        match node:
            case Named(name) if name in self._named:
                if name not in self._spelled:
                    self._spelled[name] = node  # one that comes back to itself stays as it is
                    precise = self._precise(self._named[name])
                    self._spelled[name] = node if _is_long(precise) else precise
                return self._spelled[name]
            case Or(parts):
                held = [self._precise(part) for part in parts if self._case.holds(part)]
                return _together(held) or node
            case And(parts):
                return _together([self._precise(part) for part in parts]) or node
            case In(fact, _, negated=False):
                value = self._case.facts.get(fact)
                return node if value is None or isinstance(value, tuple) else Is(fact, value)
            case _:
                return node


def _together(parts: Sequence[Node]) -> Node | None:
    """All of these at once, each said once."""
    each = (one for part in parts for one in (part.parts if isinstance(part, And) else (part,)))
    once = tuple(dict.fromkeys(each))
    return And(once) if len(once) > 1 else next(iter(once), None)


def _is_long(node: Node) -> bool:
    """Whether the name of a condition says more to a reader than all its parts would."""
    return isinstance(node, And) and len(node.parts) > MOST_PARTS


def _leading(held: Sequence[ActiveContext]) -> dict[str, str]:
    """The prompts that lead their stages, in order, each with the reason."""
    leading: dict[str, str] = {}
    for active in held:
        for prompt_id in active.context.first:
            leading.setdefault(prompt_id, f"Comes first because {active.because}.")
    return leading


def _stage_view(
    pack: Pack,
    stage: Stage,
    reading: _Reading,
    outcomes: Mapping[str, Outcome],
    first: Mapping[str, str],
    retired: Sequence[Prompt],
) -> StageView:
    prompts = (
        *_prompt_views(stage, reading, outcomes, first),
        *_retired_views(stage, retired, outcomes),
    )
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
    stage: Stage, reading: _Reading, outcomes: Mapping[str, Outcome], first: Mapping[str, str]
) -> Iterator[PromptView]:
    for prompt in _ordered(stage, first):
        outcome = outcomes.get(prompt.id)
        when, condition, lead = prompt.when, prompt.condition, first.get(prompt.id)
        if when is None or condition is None:
            yield PromptView(prompt, outcome or "open", None, first_because=lead)
        elif reading.holds(when, condition):
            reason = f"Shown because {reading.reason(when, condition)}."
            yield PromptView(prompt, outcome or "open", reason, first_because=lead)
        elif outcome is not None:
            yield PromptView(prompt, outcome, None, no_longer_asked=True)


def _ordered(stage: Stage, first: Mapping[str, str]) -> Sequence[Prompt]:
    """The prompts of a stage: those that lead it, in their own order, then the others."""
    place = {prompt_id: number for number, prompt_id in enumerate(first)}
    if not any(prompt.id in place for prompt in stage.prompts):
        return stage.prompts
    return sorted(stage.prompts, key=lambda prompt: place.get(prompt.id, len(place)))


def _retired_views(
    stage: Stage, retired: Sequence[Prompt], outcomes: Mapping[str, Outcome]
) -> Iterator[PromptView]:
    for prompt in retired:
        outcome = outcomes.get(prompt.id)
        if outcome is not None and prompt.id.startswith(f"{stage.id}."):
            yield PromptView(prompt, outcome, None, no_longer_asked=True, retired=True)


def _status(stage: Stage, prompts: tuple[PromptView, ...]) -> StageStatus:
    """Done when everything still asked has been answered or set aside as not applicable."""
    if not stage.written:
        return "not-written"
    if all(view.outcome == "open" for view in prompts):
        return "untouched"
    asked = [view for view in prompts if not view.no_longer_asked]
    settled = all(view.outcome in ("answered", "not_applicable") for view in asked)
    return "done" if settled else "begun"
