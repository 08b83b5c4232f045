# SPDX-License-Identifier: Apache-2.0
"""The gate of a decision in words: how far it is settled, what is folded away, what it rests on."""

from collections.abc import Iterable, Sequence

from app.guidance.model.decisions import GateStep
from app.guidance.model.pack import Citation, Pack
from app.guidance.reading.gates import Answered, TemplateView, is_settled
from ui.models.source_words import source_words, sure_words

CHOOSE_FIRST = "Choose an option above, and the steps that it needs are shown here."
NONE_NEEDED = "What was chosen needs none of these steps."
LEFT_OVER = "Kept, but not part of this decision and not recorded with it:"


class Legend:
    """The sources of a template under numbers: many of its steps rest on the same ones."""

    def __init__(self, view: TemplateView, pack: Pack) -> None:
        self._whole = view.template.sources
        cited = [*self._whole, *(source for step in view.gate for source in step.sources)]
        self._numbers = {
            name: number for number, name in enumerate(dict.fromkeys(c.id for c in cited), 1)
        }
        self._lines = [f"{n}  {source_words(name, pack)}" for name, n in self._numbers.items()]

    def cited(self, citations: Iterable[Citation]) -> str:
        """For example 'Source 1 (seen), 4 (uncertain: check it there)'."""
        said = [f"{self._numbers[each.id]} ({sure_words(each)})" for each in citations]
        return f"Source {', '.join(said)}" if said else ""

    def listed(self) -> str:
        """What the numbers stand for, and what the decision as a whole rests on."""
        return "\n".join(("Sources", *self._lines, f"As a whole: {self.cited(self._whole)}"))


def progress_words(steps: Sequence[GateStep], option: str | None, answered: Answered) -> str:
    """How many of the steps that an option needs are settled."""
    if not any(step.needed_for for step in steps):
        return ""
    if option is None:
        return CHOOSE_FIRST
    needed = [step for step in steps if option in step.needed_for]
    if not needed:
        return NONE_NEEDED
    settled = sum(is_settled(step, answered) for step in needed)
    return f"Needed for what was chosen: {settled} of {len(needed)} settled"


def option_words(view: TemplateView, option: str, answered: Answered) -> str:
    """What stands in the way of an option: the facts of the case, or steps not settled yet."""
    if option in view.shut:
        return f"Closed: {view.shut[option]}"
    needed = [step for step in view.gate if option in step.needed_for]
    missing = sum(not is_settled(step, answered) for step in needed)
    if not needed:
        return ""
    if not missing:
        return "Every step it needs is settled"
    steps = "step" if missing == 1 else "steps"
    return f"Needs {missing} {steps}" if missing == len(needed) else f"Needs {missing} more {steps}"


def fold_words(folded: int, others: int) -> str:
    """What the button says that shows the steps which were folded away."""
    if not folded:
        return "Show fewer steps"
    if folded == others:
        return "Show the one step" if others == 1 else f"Show all {others} steps"
    return f"Show {folded} more that other options need"


def left_over_words(lines: Sequence[str]) -> str:
    """What was put at steps that are not shown now: it would not be recorded."""
    return "\n".join((LEFT_OVER, *lines)) if lines else ""
