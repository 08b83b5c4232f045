# SPDX-License-Identifier: Apache-2.0
"""Marked stretches of a text that is being typed in: they move with it, or are dropped."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar


class Placed(Protocol):
    """Something with a stretch of a text, in UTF-16 units; a frozen dataclass."""

    @property
    def start(self) -> int:
        """Where it begins."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...


P = TypeVar("P", bound=Placed)
Stands = Callable[[P, int, int], bool]
"""Whether the words of a mark stand whole between two places."""


@dataclass(frozen=True)
class Change:
    """An edit: at ``at``, ``removed`` units went and ``added`` came.

    ``joins_before`` and ``joins_after``: a letter stands right before what follows the edit,
    or right at the place where it began: a word that ends or begins there is another one now.
    """

    at: int
    removed: int
    added: int
    joins_before: bool
    joins_after: bool


class Marks(Generic[P]):
    """The marks of one field, in order."""

    def __init__(self) -> None:
        self._marks: tuple[P, ...] = ()

    def __iter__(self) -> Iterator[P]:
        return iter(self._marks)

    def __len__(self) -> int:
        return len(self._marks)

    def put(self, marks: Iterable[P]) -> None:
        """These are the marks now."""
        self._marks = tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))

    def drop(self, mark: P) -> None:
        """Take one away."""
        self._marks = tuple(each for each in self._marks if each != mark)

    def at(self, place: int) -> P | None:
        """The mark that a place lies in, or touches."""
        touching = [mark for mark in self._marks if mark.start <= place <= mark.end]
        inside = [mark for mark in touching if place < mark.end]
        return next(iter(inside or touching), None)

    def take(self, change: Change, stands: Stands[P]) -> Sequence[P]:
        """Move with an edit; gives the marks that it touched, which are marks no longer.

        An input method tells of a whole paragraph where one letter changed: ``stands`` says
        whether the words of a mark are still there.
        """
        kept: list[P] = []
        gone: list[P] = []
        for mark in self._marks:
            moved = _moved(mark, change) or _still_there(mark, change, stands)
            if moved is None:
                gone.append(mark)
            else:
                kept.append(moved)
        self._marks = tuple(kept)
        return gone


def _moved(mark: P, change: Change) -> P | None:
    """A mark after an edit; None if the edit touched it."""
    until = change.at + change.removed
    if change.at >= mark.end:
        joined = change.at == mark.end and change.joins_after
        return None if joined else mark
    if until <= mark.start:
        if until == mark.start and change.joins_before:
            return None
        return _shifted(mark, change.added - change.removed)
    return None


def _still_there(mark: P, change: Change, stands: Stands[P]) -> P | None:
    """A mark whose words stand where they stood, or as far from the end as they did."""
    for by in (0, change.added - change.removed):
        if stands(mark, mark.start + by, mark.end + by):
            return _shifted(mark, by)
    return None


def _shifted(mark: P, by: int) -> P:
    if not by:
        return mark
    # A mark is a frozen dataclass; the protocol cannot say so.
    return replace(mark, start=mark.start + by, end=mark.end + by)  # type: ignore[type-var]
