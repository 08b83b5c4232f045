# SPDX-License-Identifier: Apache-2.0
"""Going through many things one by one, telling how far it is, and stopping when asked to."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from app.vault.backup_copy import Watch
from app.vault.faults import stopped

T = TypeVar("T")
EVERY = 200
"""Things between two looks at whether to go on: some milliseconds."""


def go_through(things: Sequence[T], watch: Watch, first: float, last: float) -> Iterator[T]:
    """Each of the things; ``watch`` is told of them as the share from ``first`` to ``last``.

    Raises:
        UserError: stopped, ``watch`` said so.
    """
    for number, thing in enumerate(things):
        if number % EVERY == 0 and not watch(first + (last - first) * number / len(things)):
            raise stopped()
        yield thing


def following(watch: Watch, first: float, last: float) -> Callable[[Sequence[T]], Iterator[T]]:
    """``go_through`` for whoever has the things."""
    return lambda things: go_through(things, watch, first, last)
