# SPDX-License-Identifier: Apache-2.0
"""Finds every pattern in one pass over the words, whatever the words are.

Each element of each pattern is one bit of a large integer; a bit is set while the words just read
fit the pattern up to there. One word is one shift and a few logical operations on that integer
(the Shift-And method of Baeza-Yates and Gonnet, with optional elements), so the work is the
number of words times the size of the rules and never depends on what the text says.
"""

from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from app.language.phrases import ANY, NAMED, Pattern
from app.language.words import COMMA, STOP, Words

_Use = TypeVar("_Use")


class Hit(NamedTuple, Generic[_Use]):
    """A pattern that fits: from its first to its last word, and which of them are flagged."""

    use: _Use
    first: int
    last: int
    flagged_first: int
    flagged_last: int


class Automaton(Generic[_Use]):
    """Patterns compiled together; ``use`` says what each is for and comes back with its hits."""

    def __init__(self, patterns: Sequence[tuple[Pattern, _Use]]) -> None:
        self._ends: dict[int, tuple[Pattern, _Use]] = {}
        self._fits: dict[str, int] = {}
        self._begin = 0
        self._skip = 0  # bits whose next element may be missing
        self._last = 0
        bit = 0
        for pattern, use in patterns:
            self._begin |= 1 << bit
            for place, element in enumerate(pattern):
                for word in element.words:
                    self._fits[word] = self._fits.get(word, 0) | 1 << bit
                if element.optional:
                    # The first bit of a pattern has no bit of its own before it.
                    if place:
                        self._skip |= 1 << (bit - 1)
                    if self._begin >> bit & 1 and place + 1 < len(pattern):
                        self._begin |= 1 << (bit + 1)
                if all(later.optional for later in pattern[place + 1 :]):
                    self._ends[bit] = (pattern[: place + 1], use)
                    self._last |= 1 << bit
                bit += 1
        self.size = bit

    def hits(self, text: Words) -> Iterator[Hit[_Use]]:
        """Every pattern that ends at a word, in the order of that word."""
        masks = self._masks(text)
        alive = 0
        skip, last, begin = self._skip, self._last, self._begin
        for at, mask in enumerate(masks):
            alive = (alive << 1 | begin) & mask if alive else begin & mask
            if not alive:
                continue
            missing = alive & skip
            if missing:
                alive = self._with_missing(alive, missing)
            ended = alive & last
            if ended:
                # A skipped element fits without having been read: its pattern ended before.
                yield from self._ended(ended & mask, text, at)

    def _with_missing(self, alive: int, missing: int) -> int:
        while missing:
            missing = missing << 1 & ~alive
            alive |= missing
            missing &= self._skip
        return alive

    def _ended(self, ended: int, text: Words, at: int) -> Iterator[Hit[_Use]]:
        while ended:
            lowest = ended & -ended
            ended ^= lowest
            pattern, use = self._ends[lowest.bit_length() - 1]
            places = _places(pattern, text, at)
            if places is not None:
                flagged = [
                    place
                    for element, place in zip(pattern, places, strict=True)
                    if element.flagged and place >= 0
                ]
                first = min(place for place in places if place >= 0)
                if flagged:
                    yield Hit(use, first, at, flagged[0], flagged[-1])
                else:
                    yield Hit(use, first, at, first, at)

    def _masks(self, text: Words) -> Iterator[int]:
        """For each word, the bits of the elements that it fits."""
        fits = self._fits
        stop, comma = fits.get(STOP, 0), fits.get(COMMA, 0)
        anything, a_name = fits.get(ANY, 0), fits.get(NAMED, 0)
        known = {STOP: stop, COMMA: comma}
        known_named: dict[str, int] = {}
        for word, named in zip(text.words, text.named, strict=True):
            kept = known_named if named else known
            mask = kept.get(word)
            if mask is None:
                mask = fits.get(word, 0) | anything | (a_name if named else 0)
                kept[word] = mask
            yield mask


def _places(pattern: Pattern, text: Words, last: int) -> list[int] | None:
    """Which word each element stands for, read backwards from the last; -1 for a missing one.

    Of several ways the one that leaves out least at the end is taken.
    """
    places = [-1] * len(pattern)
    failed: set[tuple[int, int]] = set()

    def fit(element: int, at: int) -> bool:
        if element < 0:
            return True
        if (element, at) in failed:
            return False
        one = pattern[element]
        if at >= 0 and one.fits(text.words[at], named=text.named[at]):
            places[element] = at
            if fit(element - 1, at - 1):
                return True
            places[element] = -1
        if one.optional and fit(element - 1, at):
            return True
        failed.add((element, at))
        return False

    return places if fit(len(pattern) - 1, last) else None
