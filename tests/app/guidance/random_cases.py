# SPDX-License-Identifier: Apache-2.0
"""Cases drawn at random, always the same ones, for the pack that Casebook brings with it."""

import random
from dataclasses import dataclass, field
from functools import cache

from app.guidance.conditions.nodes import FactValue
from app.guidance.files.loading import load_pack
from app.guidance.model.pack import Fact, Pack
from app.guidance.reading.selection import Outcome
from app.system.paths import resource_files

OUTCOMES: tuple[Outcome, ...] = ("answered", "not_applicable", "later")


@dataclass(frozen=True)
class RandomCase:
    """What is known of a case, and what became of some of its prompts."""

    facts: dict[str, FactValue] = field(default_factory=dict)
    outcomes: dict[str, Outcome] = field(default_factory=dict)


@cache
def bundled_pack() -> Pack:
    """The pack that Casebook brings with it."""
    return load_pack(resource_files("guidance"))


def random_cases(pack: Pack, count: int, seed: int = 1) -> list[RandomCase]:
    """So many cases; the same for the same seed."""
    chance = random.Random(seed)
    every = [prompt.id for stage in pack.stages for prompt in stage.prompts]
    return [
        RandomCase(
            {fact.id: _value(fact, chance) for fact in pack.facts if chance.random() < 0.6},
            {name: chance.choice(OUTCOMES) for name in every if chance.random() < 0.1},
        )
        for _ in range(count)
    ]


def _value(fact: Fact, chance: random.Random) -> FactValue:
    match fact.kind:
        case "choice" | "yes-no":
            return chance.choice(fact.values)
        case "choices":
            return tuple(chance.sample(fact.values, min(chance.randint(0, 4), len(fact.values))))
        case "number":
            return chance.choice([5, 17, 40, 200, 9000])
        case _:
            return "2026-11-20T22:00:00+00:00"
