# SPDX-License-Identifier: Apache-2.0
"""What is due next over many cases."""

import datetime as dt
import random

from app.clocks.upcoming import PRESSING, Item, next_due

NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def item(clock: str, group: str, end: float, soon: float = 0.0, **more: object) -> Item:
    """An end so many hours from now."""
    due = NOW + end * HOUR
    return Item("case", clock, group, due, due, NOW + soon * HOUR, **more)  # type: ignore[arg-type]


def named(items: list[Item], count: int = 99) -> list[str]:
    return [each.clock for each in next_due(items, NOW, count)]


def test_what_has_passed_comes_before_what_is_due_soon_and_the_rest_last() -> None:
    items = [
        item("later", "custody", 90, soon=40),
        item("soon", "review", 5, soon=-1),
        item("passed", "review", -1),
        item("soon too", "custody", 9, soon=0),
    ]
    assert named(items) == ["passed", "soon too", "soon", "later"]


def test_the_more_pressing_group_comes_first_then_the_sooner_end() -> None:
    items = [
        item("b", "victim", -50),
        item("a", "custody", -1),
        item("c", "victim", -10),
        item("d", "of another pack", -99),
    ]
    assert named(items) == ["a", "b", "c", "d"]


def test_a_limit_is_past_only_after_its_outer_end() -> None:
    unsure = Item("case", "unsure", "custody", NOW - HOUR, NOW, NOW - 2 * HOUR)
    assert named([item("passed", "review", -1), unsure]) == ["passed", "unsure"]


def test_closed_clocks_are_passed_over_and_no_more_are_given_than_asked() -> None:
    items = [item("a", "bail", -1, open=False), item("b", "bail", 1), item("c", "bail", 2)]
    assert named(items, 1) == ["b"]
    assert named(items, 0) == []


def test_every_group_of_the_guidance_has_its_place() -> None:
    groups = ["forensic", "health", "custody", "bail", "charge", "court", "victim", "order"]
    assert set(PRESSING) == {*groups, "retention", "offender", "review"}


def test_the_few_worst_are_the_first_of_all_in_order() -> None:
    chance = random.Random(7)
    items = [
        item(
            str(number),
            chance.choice(list(PRESSING)),
            chance.uniform(-99, 99),
            soon=chance.uniform(-9, 9),
        )
        for number in range(500)
    ]
    assert named(items, 20) == named(items)[:20] and len(named(items, 500)) == 500
    backwards = list(reversed(items))
    assert set(named(backwards, 20)) == set(named(items, 20))
