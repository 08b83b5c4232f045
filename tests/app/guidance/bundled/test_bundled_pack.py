# SPDX-License-Identifier: Apache-2.0
"""The pack that Casebook brings with it is sound, and good enough to lean on."""

import random
from functools import cache
from importlib import resources as bundled
from importlib.resources.abc import Traversable

from app.guidance.conditions.nodes import FactValue
from app.guidance.files.building import build_pack, read_built
from app.guidance.files.loading import Inspection, inspect_files
from app.guidance.model.pack import Fact, Pack
from app.guidance.model.walking import every_condition
from app.guidance.reading.selection import Outcome, journey, ranked_prompts


def files_of(folder: Traversable, prefix: str = "") -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    for item in folder.iterdir():
        if item.is_dir():
            found |= files_of(item, f"{prefix}{item.name}/")
        elif item.name.endswith(".toml"):
            found[prefix + item.name] = item.read_bytes()
    return found


@cache
def inspection() -> Inspection:
    return inspect_files(files_of(bundled.files("resources").joinpath("guidance")))


def pack() -> Pack:
    found = inspection().pack
    assert found is not None
    return found


def test_nothing_is_wrong_with_it() -> None:
    assert [fault.in_words() for fault in inspection().faults] == []


def test_it_is_built_and_read_back() -> None:
    assert read_built(build_pack(pack())) == pack()


def test_the_journey_has_fifteen_stages_all_written_and_only_two_titles_are_published() -> None:
    assert len(pack().stages) == 15
    assert all(stage.written for stage in pack().stages)
    titles = [stage.title_status for stage in pack().stages]
    assert titles == ["published"] * 2 + ["working"] * 13


def test_each_stage_is_long_enough_to_lean_on_and_short_enough_to_use() -> None:
    for stage in pack().stages:
        assert 12 <= len(stage.prompts) <= 20, stage.id
        assert 3 <= len(stage.first_ten_minutes) <= 5, stage.id
        for principle in pack().principles:
            serving = [p for p in stage.prompts if principle.id in p.principles]
            assert len(serving) >= 3, (stage.id, principle.id)


def test_every_prompt_is_asked_of_some_case() -> None:
    chance = random.Random(1)
    cases = [some_case(pack(), chance) for _ in range(300)]
    asked = {view.prompt.id for case in cases for view in journey(pack(), case, {}).prompts()}
    every = {prompt.id for stage in pack().stages for prompt in stage.prompts}
    assert every - asked == set()


def test_what_is_next_does_not_run_ahead_of_the_case() -> None:
    def stages(outcomes: dict[str, Outcome]) -> dict[int, set[int]]:
        found: dict[int, set[int]] = {}
        ranked = ranked_prompts(journey(pack(), {}, outcomes))
        assert [rank for rank, _ in ranked] == sorted(rank for rank, _ in ranked)
        for rank, view in ranked:
            found.setdefault(rank, set()).add(int(view.prompt.id[1:3]))
        return found

    fresh = stages({})
    assert fresh[0] == {1, 2} and 1 not in fresh and fresh[2] == {1, 2}
    assert fresh[3] == fresh[4] == set(range(3, 16))
    later = stages({"s01.first-checks": "later", "s09.position": "answered"})
    assert later[0] == set(range(1, 11)) and later[1] == {1}
    assert later[3] == later[4] == set(range(11, 16))


def test_every_named_condition_is_used() -> None:
    expressions = [expression for *_, expression in every_condition(pack())]
    unused = {
        condition.id
        for condition in pack().conditions
        if not any(f"@{condition.id}" in when for when in expressions)
    }
    assert unused == set()


def some_case(pack: Pack, chance: random.Random) -> dict[str, FactValue]:
    known = [fact for fact in pack.facts if chance.random() < 0.7]
    return {fact.id: some_value(fact, chance) for fact in known}


def some_value(fact: Fact, chance: random.Random) -> FactValue:
    match fact.kind:
        case "choice" | "yes-no":
            return chance.choice(fact.values)
        case "choices":
            return tuple(chance.sample(fact.values, chance.randint(0, 4)))
        case "number":
            return chance.choice([5, 17, 40, 200, 9000])
        case _:
            return "2026-09-13T00:30:00+01:00"
