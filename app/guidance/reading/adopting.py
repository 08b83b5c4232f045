# SPDX-License-Identifier: Apache-2.0
"""What other guidance would change for one case."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from app.guidance.conditions.nodes import Facts
from app.guidance.model.pack import Pack
from app.guidance.reading.diffing import reworded
from app.guidance.reading.selection import Journey, Outcome, PromptView, journey

Effect = Literal["new", "no-longer-asked", "reworded-answered", "reworded-open", "retired"]

_WORDS: Mapping[Effect, str] = {
    "new": "New prompt",
    "no-longer-asked": "No longer asked of this case",
    "reworded-answered": "Reworded since you answered; your answer keeps the old wording",
    "reworded-open": "Reworded",
    "retired": "No longer in the guidance; your answer stays",
}


@dataclass(frozen=True, slots=True)
class CaseChange:
    """One prompt that changes for a case, with its question as the newer guidance has it."""

    effect: Effect
    stage: str
    prompt_id: str
    question: str

    def in_words(self) -> str:
        """One line."""
        return f"{_WORDS[self.effect]}: {self.question} ({self.stage})"


def case_changes(
    before: Pack, after: Pack, facts: Facts, outcomes: Mapping[str, Outcome]
) -> tuple[CaseChange, ...]:
    """What changes for a case with these facts and outcomes, in the order of the journey."""
    old = _asked(journey(before, facts, outcomes))
    new = _asked(journey(after, facts, outcomes))
    return (*_of_new(before, old, new, outcomes), *_of_old(after, old, new, outcomes))


def _of_new(
    before: Pack,
    old: Mapping[str, tuple[str, PromptView]],
    new: Mapping[str, tuple[str, PromptView]],
    outcomes: Mapping[str, Outcome],
) -> Iterator[CaseChange]:
    for prompt_id, (stage, view) in new.items():
        asked = view.prompt
        if prompt_id not in old and prompt_id not in outcomes:
            yield CaseChange("new", stage, prompt_id, asked.question)
        elif before.has_prompt(prompt_id) and reworded(before.prompt(prompt_id), asked):
            answered = prompt_id in outcomes
            effect: Effect = "reworded-answered" if answered else "reworded-open"
            yield CaseChange(effect, stage, prompt_id, asked.question)


def _of_old(
    after: Pack,
    old: Mapping[str, tuple[str, PromptView]],
    new: Mapping[str, tuple[str, PromptView]],
    outcomes: Mapping[str, Outcome],
) -> Iterator[CaseChange]:
    for prompt_id, (stage, view) in old.items():
        if prompt_id in new:
            continue
        gone = not after.has_prompt(prompt_id)
        if prompt_id in outcomes:
            if gone:
                yield CaseChange("retired", stage, prompt_id, view.prompt.question)
        else:
            yield CaseChange("no-longer-asked", stage, prompt_id, view.prompt.question)


def _asked(read: Journey) -> Mapping[str, tuple[str, PromptView]]:
    return {
        view.prompt.id: (stage.stage.short_title, view)
        for stage in read.stages
        for view in stage.prompts
    }
