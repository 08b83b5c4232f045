# SPDX-License-Identifier: Apache-2.0
"""The gate of a decision: which steps apply to a case, which options are shut, what is missing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.guidance.conditions.nodes import Evaluation, Facts, Node
from app.guidance.model.decisions import DecisionTemplate, GateStep
from app.guidance.model.pack import Pack
from app.guidance.reading.explaining import because, in_words
from app.guidance.reading.lexicon import PackLexicon

Answered = Mapping[str, str]
"""The steps that were answered, by id, each with its words; empty for a tick."""


@dataclass(frozen=True, slots=True)
class StepView:
    """A step that applies to a case, and why this case has it; empty if every case does."""

    step: GateStep
    because: str = ""


@dataclass(frozen=True, slots=True)
class TemplateView:
    """A template as it stands in a case.

    ``because`` is one sentence: why it fits the case, or, where ``applies`` is false, which
    cases it is meant for; empty if every case may need it. ``shut`` holds, by option id, why
    the facts of the case keep an option closed.
    """

    template: DecisionTemplate
    applies: bool
    because: str
    steps: tuple[StepView, ...]
    shut: Mapping[str, str]

    @property
    def gate(self) -> tuple[GateStep, ...]:
        """The steps that apply."""
        return tuple(view.step for view in self.steps)


def applying_steps(
    template: DecisionTemplate, facts: Facts, named: Mapping[str, Node]
) -> tuple[GateStep, ...]:
    """The steps that a case with these facts has, in the order of the template."""
    case = Evaluation(facts, named)
    return tuple(step for step in template.steps if _holds(case, step.condition))


def shut_options(
    template: DecisionTemplate, facts: Facts, named: Mapping[str, Node]
) -> dict[str, str]:
    """The options that the facts of a case keep closed, by id, and why."""
    case = Evaluation(facts, named)
    shut: dict[str, list[str]] = {}
    for guard in template.guards:
        if not case.holds(guard.condition):
            shut.setdefault(guard.option, []).append(guard.words)
    return {option: " ".join(words) for option, words in shut.items()}


def missing_steps(
    steps: Iterable[GateStep], option: str | None, answered: Answered
) -> tuple[GateStep, ...]:
    """Those of the applying steps that an option needs and that nobody has settled yet."""
    return tuple(
        step for step in steps if option in step.needed_for and not is_settled(step, answered)
    )


def is_settled(step: GateStep, answered: Answered) -> bool:
    """Whether a step was answered; one that asks for words needs words."""
    if step.answer == "text":
        return bool(answered.get(step.id, "").strip())
    return step.id in answered


def is_open(
    template: DecisionTemplate,
    option: str,
    answered: Answered,
    facts: Facts,
    named: Mapping[str, Node],
) -> bool:
    """Whether an option can be recorded: no guard is shut, and every needed step is settled."""
    steps = applying_steps(template, facts, named)
    shut = shut_options(template, facts, named)
    return option not in shut and not missing_steps(steps, option, answered)


def template_views(pack: Pack, facts: Facts) -> tuple[TemplateView, ...]:
    """The templates of a pack as they stand in a case: those that fit it first.

    ``facts`` should have been through ``derive_facts``.
    """
    case, lexicon = Evaluation(facts, pack.named), PackLexicon(pack)
    views = [_view(template, case, lexicon, pack.named) for template in pack.decisions]
    return (*_those(views, applies=True), *_those(views, applies=False))


def _those(views: Sequence[TemplateView], *, applies: bool) -> tuple[TemplateView, ...]:
    return tuple(view for view in views if view.applies is applies)


def _view(
    template: DecisionTemplate, case: Evaluation, lexicon: PackLexicon, named: Mapping[str, Node]
) -> TemplateView:
    applies, reason = _holds(case, template.condition), ""
    if template.condition is not None and applies:
        reason = f"Fits this case because {because(template.condition, case, lexicon)}."
    elif template.condition is not None:
        words = in_words(template.condition, lexicon)
        reason = f"Meant for when {words}. What is known of this case does not say so."
    steps = tuple(
        StepView(step, _step_reason(step, case, lexicon))
        for step in applying_steps(template, case.facts, named)
    )
    shut = shut_options(template, case.facts, named)
    return TemplateView(template, applies, reason, steps, shut)


def _step_reason(step: GateStep, case: Evaluation, lexicon: PackLexicon) -> str:
    if step.condition is None:
        return ""
    return f"Asked because {because(step.condition, case, lexicon)}."


def _holds(case: Evaluation, condition: Node | None) -> bool:
    return condition is None or case.holds(condition)
