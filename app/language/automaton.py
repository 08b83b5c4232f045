# SPDX-License-Identifier: Apache-2.0
"""Finds every pattern in one pass over the words, whatever the words are.

Each element of each pattern is one bit of an integer; a bit is set while the words just read fit
the pattern up to there. One word is a shift and a few logical operations (the Shift-And method of
Baeza-Yates and Gonnet, with optional elements), so the work is the number of words times the size
of the rules and never depends on what the text says. Patterns that begin alike share an integer:
most words begin nothing, and then there is nothing to do.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

from app.language.phrases import ANY, NAMED, Pattern
from app.language.words import COMMA, STOP, Words

_Use = TypeVar("_Use")

# Bits in one integer: few enough for fast arithmetic, enough to keep like patterns together.
_GROUP_BITS = 1200


class Hit(NamedTuple):
    """A pattern that fits: from its first to its last word, and which of them are flagged."""

    first: int
    last: int
    flagged_first: int
    flagged_last: int


class Automaton(Generic[_Use]):
    """Patterns compiled together; ``use`` says what each is for and comes back with its hits."""

    def __init__(self, patterns: Sequence[tuple[Pattern, _Use]]) -> None:
        self._groups: list[_Group[_Use]] = []
        for pattern, use in _alike(patterns):
            if not self._groups or self._groups[-1].size > _GROUP_BITS:
                self._groups.append(_Group())
            self._groups[-1].add(pattern, use)
        for group in self._groups:
            group.seal()
        words = {word for group in self._groups for word in group.beginnings()}
        self._begun = {word: self._begun_by(word, named=False) for word in words}
        self._begun_named = {word: self._begun_by(word, named=True) for word in words}
        self._otherwise = self._begun_by(ANY, named=False)
        self._otherwise_named = self._begun_by(NAMED, named=True)

    def _begun_by(self, word: str, *, named: bool) -> dict[int, int]:
        """What a word by itself begins: the bits set, by number of their group."""
        begun = (
            (number, group.step(0, group.mask(word, named=named)))
            for number, group in enumerate(self._groups)
        )
        return {number: bits for number, bits in begun if bits}

    def ends(
        self, text: Words, first: int = 0, last: int | None = None
    ) -> Iterator[tuple["End[_Use]", int]]:
        """Every place where a pattern ends, with the word there, in the order of the text.

        Only the words from ``first`` to ``last`` are read.
        """
        alive: dict[int, int] = {}
        groups = self._groups
        for at in range(first, len(text.words) if last is None else last + 1):
            word = text.words[at]
            named = at in text.named
            if named:
                begun = self._begun_named.get(word, self._otherwise_named)
            else:
                begun = self._begun.get(word, self._otherwise)
            if not alive and not begun:
                continue
            before, alive = alive, begun.copy()
            for number, bits in before.items():
                group = groups[number]
                mask = group.mask(word, named=named)
                if bits << 1 & mask:
                    alive[number] = group.step(bits, mask)
            for number, bits in alive.items():
                if bits & groups[number].last:
                    for end in groups[number].ended(bits):
                        yield end, at


class _Group(Generic[_Use]):
    """Some patterns, in one integer."""

    def __init__(self) -> None:
        self.size = 0
        self.last = 0
        self._begin = 0
        self._skip = 0  # bits whose next element may be missing
        self._fits: dict[str, int] = {}
        self._other = 0  # what every word fits, but not a stop or a comma
        self._names = 0  # what every word fits that is written like a name
        self._ends: dict[int, End[_Use]] = {}

    def add(self, pattern: Pattern, use: _Use) -> None:
        """One more pattern, at the upper end."""
        self._begin |= 1 << self.size
        for place, element in enumerate(pattern):
            bit = self.size + place
            for word in element.words:
                self._fits[word] = self._fits.get(word, 0) | 1 << bit
            if element.optional and place:
                self._skip |= 1 << (bit - 1)
            if element.optional and self._begin >> bit & 1 and place + 1 < len(pattern):
                self._begin |= 1 << (bit + 1)
            if all(later.optional for later in pattern[place + 1 :]):
                self._ends[bit] = End(pattern[: place + 1], use)
                self.last |= 1 << bit
        self.size += len(pattern)
        self._other = self._fits.get(ANY, 0)
        self._names = self._fits.get(NAMED, 0)

    def seal(self) -> None:
        """Nothing more is added: a word that ``_`` stands for fits there too."""
        for mark in (STOP, COMMA):
            self._fits.setdefault(mark, 0)
        for word in self._fits.keys() - {STOP, COMMA}:
            self._fits[word] |= self._other

    def beginnings(self) -> set[str]:
        """The words that a pattern may begin with."""
        return {word for word, bits in self._fits.items() if bits & self._begin}

    def mask(self, word: str, *, named: bool) -> int:
        """The bits of the elements that a word fits."""
        mask = self._fits.get(word, self._other)
        return mask | self._names if named else mask

    def step(self, alive: int, mask: int) -> int:
        """The bits that are set after a word with this mask."""
        alive = (alive << 1 | self._begin) & mask
        missing = alive & self._skip
        while missing:
            missing = missing << 1 & ~alive
            alive |= missing
            missing &= self._skip
        return alive

    def ended(self, alive: int) -> Iterator["End[_Use]"]:
        """The ends that are reached."""
        ended = alive & self.last
        while ended:
            lowest = ended & -ended
            ended ^= lowest
            yield self._ends[lowest.bit_length() - 1]


class End(Generic[_Use]):
    """Where a pattern may end, and what it is for."""

    def __init__(self, pattern: Pattern, use: _Use) -> None:
        self._pattern = pattern
        self.use = use
        flagged = [n for n, element in enumerate(pattern) if element.flagged] or [0, -1]
        # Without optional elements every place is known from the last word.
        self._fixed = not any(element.optional for element in pattern)
        self._first = len(pattern) - 1
        self._flagged_first = self._first - flagged[0]
        self._flagged_last = self._first - flagged[-1] if flagged[-1] >= 0 else 0

    def hit(self, text: Words, at: int) -> Hit | None:
        """The hit, or none if the last element was only left out here."""
        if self._fixed:
            first, last = at - self._flagged_first, at - self._flagged_last
            return Hit(at - self._first, at, first, last)
        places = _places(self._pattern, text, at)
        if places is None:
            return None
        read = [place for place in places if place >= 0]
        flagged = [
            place
            for element, place in zip(self._pattern, places, strict=True)
            if element.flagged and place >= 0
        ] or read
        return Hit(read[0], at, flagged[0], flagged[-1])


def _alike(patterns: Sequence[tuple[Pattern, _Use]]) -> list[tuple[Pattern, _Use]]:
    """The patterns, those that begin with the same common word next to one another."""
    common = Counter(word for pattern, _ in patterns for word in pattern[0].words)

    def beginning(one: tuple[Pattern, _Use]) -> tuple[int, str]:
        return max((common[word], word) for word in one[0][0].words)

    return sorted(patterns, key=beginning)


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
        if at >= 0 and one.fits(text.words[at], named=at in text.named):
            places[element] = at
            if fit(element - 1, at - 1):
                return True
            places[element] = -1
        if one.optional and fit(element - 1, at):
            return True
        failed.add((element, at))
        return False

    return places if fit(len(pattern) - 1, last) else None
