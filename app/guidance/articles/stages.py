# SPDX-License-Identifier: Apache-2.0
"""Articles on what to do: stages with their prompts, contexts and decisions."""

from collections.abc import Iterator
from typing import Final, assert_never

from app.guidance.articles.shape import (
    Article,
    Section,
    Telling,
    listed,
    said,
    sections,
    sentence,
    stage_name,
)
from app.guidance.model.answers import (
    Answer,
    ChecklistAnswer,
    ChoiceAnswer,
    DateTimeAnswer,
    FigureAnswer,
    PeopleAnswer,
    TextAnswer,
    YesNoAnswer,
    options_of,
)
from app.guidance.model.contexts import ContextPath
from app.guidance.model.decisions import DecisionTemplate, GateStep
from app.guidance.model.pack import Audience, Prompt, Stage

NOT_WRITTEN = "There is no guidance on this stage yet."
FIRST_TEN = "It belongs to the first ten minutes."

_AUDIENCES: Final[dict[Audience, str]] = {
    "first-responder": "first responder",
    "investigator": "investigator",
    "supervisor": "supervisor",
}
_PEOPLE = {
    "victim": "Victims of the case.",
    "suspect": "Suspects of the case.",
    "witness": "Witnesses of the case.",
    "professional": "Professionals of the case.",
    "other": "Other people of the case.",
}


def stage_articles(telling: Telling) -> Iterator[Article]:
    """Each stage, followed by its prompts."""
    for stage in telling.pack.stages:
        yield _stage(telling, stage)
        for prompt in stage.prompts:
            yield _prompt(telling, stage, prompt)


def context_articles(telling: Telling) -> Iterator[Article]:
    """What each relationship or circumstance changes."""
    for context in telling.pack.contexts:
        yield _context(telling, context)


def decision_articles(telling: Telling) -> Iterator[Article]:
    """What can be decided, what to weigh and what has to come first."""
    for decision in telling.pack.decisions:
        yield _decision(telling, decision)


def _stage(telling: Telling, stage: Stage) -> Article:
    good = stage.good
    first = [telling.pack.prompt(each).question for each in stage.first_ten_minutes]
    return Article(
        "stage",
        stage.id,
        f"Stage {stage.number}: {stage.title}",
        (stage.purpose or NOT_WRITTEN).partition("\n\n")[0],
        sections(
            said("What the stage is for", *(stage.purpose or "").split("\n\n")[1:]),
            listed("First ten minutes", first),
            said("What good looks like for the victim", good.victim if good else None),
            said("What good looks like for the suspect", good.suspect if good else None),
            said("What good looks like for the context", good.context if good else None),
            listed("Common failings", stage.failings),
            listed("What your supervisor will ask", stage.supervisor_asks),
            said("What the next stage needs", stage.hand_off),
            said("About the name", _name_of(stage)),
        ),
        place=f"{len(stage.prompts)} prompts" if stage.prompts else "",
    )


def _name_of(stage: Stage) -> str:
    if stage.title_status == "published":
        return "The title of this stage is the published one."
    return "The title of this stage is a working title."


def _prompt(telling: Telling, stage: Stage, prompt: Prompt) -> Article:
    asked = "Always." if prompt.condition is None else f"When {telling.when(prompt.condition)}."
    audiences = ", ".join(_AUDIENCES[each] for each in prompt.audience)
    facts = [telling.pack.fact(each).label for each in prompt.fed_facts]
    known = f"The answer becomes known about the case: {', '.join(facts)}." if facts else ""
    return Article(
        "prompt",
        prompt.id,
        prompt.question,
        prompt.why,
        sections(
            said("Guidance", prompt.guidance),
            listed("How it is answered", _options(prompt.answer), how_answered(prompt.answer)),
            said("When it is asked", asked, FIRST_TEN if prompt.core else None),
            said("Who asks it", sentence(audiences)),
            said("What it serves", sentence(telling.principles(prompt.principles)), known),
        ),
        telling.sources(prompt.sources),
        stage_name(telling.pack, stage.id),
    )


def how_answered(answer: Answer) -> str:
    """How a prompt is answered, in words."""
    match answer:
        case TextAnswer(verbatim=True):
            return "In the person's own words."
        case TextAnswer():
            return "In words."
        case ChoiceAnswer():
            return "One of these:"
        case ChecklistAnswer():
            return "Any of these:"
        case YesNoAnswer():
            return "Yes, no or not known."
        case DateTimeAnswer():
            return "A day and time."
        case PeopleAnswer(category=category):
            return "People of the case." if category is None else _PEOPLE[category]
        case FigureAnswer(unit=unit):
            return f"A number ({unit})."
        case _:
            assert_never(answer)


def _options(answer: Answer) -> tuple[str, ...]:
    return tuple(option.label for option in options_of(answer))


def _context(telling: Telling, context: ContextPath) -> Article:
    questions = telling.pack.prompt
    return Article(
        "context",
        context.id,
        context.title,
        sentence(f"holds when {telling.when(context.condition)}"),
        sections(
            listed("Watch for", context.warnings),
            said("What it changes", context.changes),
            listed("What comes first", (questions(each).question for each in context.first)),
            listed("What it adds", (questions(each).question for each in context.adds)),
        ),
        telling.sources(context.sources),
    )


def _decision(telling: Telling, decision: DecisionTemplate) -> Article:
    labels = {option.id: option.label for option in decision.options}
    needed = "Any case may need it." if decision.condition is None else ""
    if decision.condition is not None:
        needed = f"Needed when {telling.when(decision.condition)}."
    closed = (
        f"{labels.get(guard.option, guard.option)}: {guard.words} "
        f"It opens when {telling.when(guard.condition)}."
        for guard in decision.guards
    )
    after = decision.review.after_days
    days = "" if after is None else f"At the latest after {'1 day' if after == 1 else after}"
    days += " days." if after is not None and after > 1 else "." if after == 1 else ""
    cited = (*decision.sources, *(each for step in decision.steps for each in step.sources))
    return Article(
        "decision",
        decision.id,
        decision.title,
        decision.subject,
        sections(
            said("What it is for", decision.purpose),
            listed("Options", labels.values()),
            listed("What speaks for it", decision.weigh_for),
            listed("What speaks against it", decision.weigh_against),
            said("The victim's view", decision.victim_view),
            *_steps(telling, decision, labels),
            listed("Options that stay closed at first", closed),
            said("Who decides", decision.authority),
            said("When it is looked at again", decision.review.words, days),
            said("When it is needed", needed),
            listed("Where it comes up", telling.stages(decision.stages)),
            said("What it serves", sentence(telling.principles(decision.principles))),
        ),
        telling.sources(cited),
    )


def _steps(
    telling: Telling, decision: DecisionTemplate, labels: dict[str, str]
) -> Iterator[Section]:
    for number, step in enumerate(decision.steps, start=1):
        yield said(
            f"Step {number} of {len(decision.steps)}",
            step.text,
            step.why,
            _needed_for(step, labels),
            None if step.condition is None else f"Only when {telling.when(step.condition)}.",
            "You confirm it." if step.answer == "confirm" else "You answer in words.",
            telling.named_sources(step.sources),
        )


def _needed_for(step: GateStep, labels: dict[str, str]) -> str:
    if not step.needed_for:
        return "A reminder: it stops nothing."
    if set(step.needed_for) >= labels.keys():
        return "Needed before every option."
    return f"Needed before: {'; '.join(labels.get(each, each) for each in step.needed_for)}."
