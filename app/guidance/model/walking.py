# SPDX-License-Identifier: Apache-2.0
"""Going through a whole pack: everything that has an id, a source, a condition or words."""

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from app.guidance.model.common import Citation
from app.guidance.model.pack import Pack

LISTS = {
    "principles": "principle",
    "facts": "fact",
    "conditions": "condition",
    "sources": "source",
    "contexts": "context",
    "stages": "stage",
    "decisions": "decision",
    "clocks": "clock",
    "word_sets": "word_set",
    "wording": "rule",
    "myths": "myth",
    "glossary": "term",
    "rights": "right",
    "scripts": "script",
    "offences": "offence",
    "regimes": "regime",
    "reviews": "review",
    "review_checks": "check",
}
"""The lists of a pack, and what one item of each is called in faults and changes."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of a pack that has an id."""

    kind: str
    id: str
    value: BaseModel


def every_item(pack: Pack) -> Iterator[Item]:
    """Everything with an id, in the order of the pack; prompts follow their stage."""
    for field, kind in LISTS.items():
        for value in getattr(pack, field):
            yield Item(kind, value.id, value)
            if kind == "stage":
                for prompt in value.prompts:
                    yield Item("prompt", prompt.id, prompt)


def every_citation(pack: Pack) -> Iterator[tuple[Item, Citation]]:
    """Every source that is cited, and by what; a gate step's counts as its decision's."""
    for item in every_item(pack):
        for cited in _citations(item.value):
            yield item, cited
    if pack.calendar is not None:
        calendar = Item("calendar", "", pack.calendar)
        for cited in pack.calendar.sources:
            yield calendar, cited


def _citations(value: BaseModel) -> Iterator[Citation]:
    yield from getattr(value, "sources", ())
    for step in getattr(value, "steps", ()):
        yield from step.sources


def every_condition(pack: Pack) -> Iterator[tuple[str, str, str, str]]:
    """Every expression on facts: kind and id of what holds it, the key, and the expression."""
    for item in every_item(pack):
        for key in ("when", "applies"):
            expression = getattr(item.value, key, None)
            if expression is not None:
                yield item.kind, item.id, key, expression
    for decision in pack.decisions:
        for step in decision.steps:
            if step.when is not None:
                yield "decision", decision.id, "step", step.when
        for guard in decision.guards:
            yield "decision", decision.id, "guard", guard.needs
    for clock in pack.clocks:
        for limit in clock.limits:
            if limit.when is not None:
                yield "clock", clock.id, "limits", limit.when
