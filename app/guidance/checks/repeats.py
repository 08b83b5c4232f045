# SPDX-License-Identifier: Apache-2.0
"""What stands in a list more than once."""

from collections.abc import Hashable, Iterable
from typing import TypeVar

_Item = TypeVar("_Item", bound=Hashable)


def repeated(items: Iterable[_Item]) -> tuple[_Item, ...]:
    """The items that are there twice or more, each once, in the order in which that shows."""
    seen: set[_Item] = set()
    twice: dict[_Item, None] = {}
    for item in items:
        if item in seen:
            twice[item] = None
        seen.add(item)
    return tuple(twice)
