# SPDX-License-Identifier: Apache-2.0
"""Selecting prompts takes a bounded amount of work, however a case lies, and is no chance."""

from collections.abc import Iterable

import pytest

from app.guidance.conditions.nodes import Evaluation, Node, every_node
from app.guidance.model.pack import Pack
from app.guidance.reading import selection
from app.guidance.reading.selection import journey, next_prompts
from tests.app.guidance.random_cases import RandomCase, bundled_pack, random_cases

CASES = 1_000
OVER_NODES = 3
"""Each node of a condition is looked at once, and again where it is explained in words."""


class Counted(Evaluation):
    """Counts how many nodes are evaluated over all cases."""

    nodes = 0

    def holds(self, node: Node) -> bool:
        Counted.nodes += 1
        return super().holds(node)


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "Evaluation", Counted)
    monkeypatch.setattr(Counted, "nodes", 0)


def different_conditions(pack: Pack) -> Iterable[Node]:
    """Every condition of a pack once, however many prompts share it."""
    prompts = [prompt for stage in pack.stages for prompt in stage.prompts]
    written = {p.when: p.condition for p in prompts if p.when and p.condition}
    written |= {context.when: context.condition for context in pack.contexts}
    return [*written.values(), *pack.named.values()]


def chosen(pack: Pack, case: RandomCase) -> object:
    read = journey(pack, case.facts, case.outcomes)
    return read, next_prompts(read)


@pytest.mark.usefixtures("counted")
def test_a_thousand_cases_take_a_bounded_amount_of_work_and_come_out_the_same_twice() -> None:
    pack = bundled_pack()
    nodes = sum(len(list(every_node(condition))) for condition in different_conditions(pack))
    most = 0
    for case in random_cases(pack, CASES):
        before = Counted.nodes
        first = chosen(pack, case)
        most = max(most, Counted.nodes - before)
        assert first == chosen(pack, case)
    assert 0 < most <= OVER_NODES * nodes


@pytest.mark.usefixtures("counted")
def test_more_prompts_with_the_same_condition_cost_nothing() -> None:
    pack = bundled_pack()
    case = random_cases(pack, 1)[0]
    chosen(pack, case)
    once = Counted.nodes
    longer = pack.model_copy(
        update={
            "stages": tuple(
                stage.model_copy(update={"prompts": stage.prompts * 5}) for stage in pack.stages
            )
        }
    )
    Counted.nodes = 0
    journey(longer, case.facts, {})
    assert Counted.nodes <= once
