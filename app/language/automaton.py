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
# Steps that are remembered: a few megabytes, and enough for the usual texts of a day.
_REMEMBERED = 10_000


_Alive = tuple[tuple[int, int], ...]
"""The bits that are set, by number of their group; groups without any are left out."""


class Hit(NamedTuple):
    """A pattern that fits: from its first to its last word, and which of them are flagged."""

    first: int
    last: int
    flagged_first: int
    flagged_last: int


class Automaton(Generic[_Use]):
    """Patterns compiled together; ``use`` says what each is for and comes back with its hits.

    What a word leads to is computed once and remembered, up to ``remembered`` steps, and before
    the next text all is forgotten. Words of the patterns are remembered, never those of a text.
    """

    def __init__(
        self, patterns: Sequence[tuple[Pattern, _Use]], remembered: int = _REMEMBERED
    ) -> None:
        self._groups: list[_Group[_Use]] = []
        for pattern, use in _alike(patterns):
            if not self._groups or self._groups[-1].size > _GROUP_BITS:
                self._groups.append(_Group())
            self._groups[-1].add(pattern, use)
        for group in self._groups:
            group.seal()
        words = {word for group in self._groups for word in group.fits}
        self._signs = {word: word for word in words}
        self._named_signs, self._unknown_name = self._signs, ANY
        self._of_sign = {word: (word, False) for word in words} | {ANY: (ANY, False)}
        if NAMED in words:
            self._named_signs = {word: f"{NAMED} {word}" for word in words}
            self._unknown_name = NAMED
            self._of_sign |= {sign: (word, True) for word, sign in self._named_signs.items()}
            self._of_sign[NAMED] = ANY, True
        self._beginning: dict[str, set[int]] = {ANY: set(), NAMED: set()}
        for number, group in enumerate(self._groups):
            for word in group.beginnings():
                self._beginning.setdefault(word, set()).add(number)
        self._begun = {sign: self._begun_by(sign) for sign in self._of_sign}
        self._nothing: _State[_Use] = _State(())
        self._states: dict[_Alive, _State[_Use]] = {(): self._nothing}
        self._room = self._remembered = remembered

    def ends(
        self, text: Words, first: int = 0, last: int | None = None
    ) -> Iterator[tuple["End[_Use]", int]]:
        """Every place where a pattern ends, with the word there, in the order of the text.

        Only the words from ``first`` to ``last`` are read.
        """
        if not self._room:
            self._forget()
        signs, named_signs, named = self._signs, self._named_signs, text.named
        unknown_name = self._unknown_name
        state = self._nothing
        words = text.words if last is None else text.words[first : last + 1]
        for at, word in enumerate(words, first):
            if at not in named:
                sign = signs.get(word, ANY)
            elif text.words[at - 1] == STOP and word in signs:
                sign = word  # the capital only begins the sentence
            else:
                sign = named_signs.get(word, unknown_name)
            state = state.then.get(sign) or self._after(state, sign)
            if state.ends:
                for end in state.ends:
                    yield end, at

    def _after(self, state: "_State[_Use]", sign: str) -> "_State[_Use]":
        """Where a word leads, which nobody has asked yet."""
        word, named = self._of_sign[sign]
        going: dict[int, int] = {}
        for number, bits in state.alive:
            group = self._groups[number]
            mask = group.fits.get(word, group.other)
            if named:
                mask |= group.names
            if bits << 1 & mask:
                going[number] = group.step(bits, mask)
        if not going and state is not self._nothing:
            found = self._nothing.then.get(sign) or self._after(self._nothing, sign)
        else:
            found = self._state(self._begun[sign], going)
        if self._room:
            self._room -= 1
            state.then[sign] = found
        elif state is self._nothing:
            state.then[sign] = found  # there are no more of these than words in the patterns
        return found

    def _state(self, begun: _Alive, going: dict[int, int]) -> "_State[_Use]":
        """Of two states that are alike only one is kept; none when the memory is full."""
        if begun and going:
            merged = {**dict(begun), **going}.items()
            alive = tuple(sorted(merged) if self._room else merged)
        else:
            alive = begun or tuple(going.items())
        found = self._states.get(alive) if self._room else None
        if found is None:
            found = _State(alive)
            for number, bits in alive:
                group = self._groups[number]
                if bits & group.last:
                    found.ends += tuple(group.ended(bits))
            if self._room:
                self._states[alive] = found
        return found

    def _forget(self) -> None:
        self._room = self._remembered
        self._nothing.then.clear()
        self._states = {(): self._nothing}

    def _begun_by(self, sign: str) -> _Alive:
        """What a word by itself begins."""
        word, named = self._of_sign[sign]
        numbers = self._beginning.get(word, set()) | self._beginning[ANY]
        if named:
            numbers |= self._beginning[NAMED]
        return tuple(
            (number, bits)
            for number in sorted(numbers)
            if (bits := self._groups[number].first(word, named=named))
        )


class _State(Generic[_Use]):
    """Which elements the last words fit: the bits of each group that has any, by its number."""

    __slots__ = ("alive", "ends", "then")

    def __init__(self, alive: _Alive) -> None:
        self.alive = alive
        self.ends: tuple[End[_Use], ...] = ()
        self.then: dict[str, _State[_Use]] = {}


class _Group(Generic[_Use]):
    """Some patterns, in one integer."""

    def __init__(self) -> None:
        self.size = 0
        self.last = 0
        self._begin = 0
        self._skip = 0  # bits whose next element may be missing
        self.fits: dict[str, int] = {}
        self.other = 0  # what every word fits, but not a stop or a comma
        self.names = 0  # what every word fits that is written like a name
        self._ends: dict[int, End[_Use]] = {}

    def add(self, pattern: Pattern, use: _Use) -> None:
        """One more pattern, at the upper end."""
        self._begin |= 1 << self.size
        needed = max(place for place, element in enumerate(pattern) if not element.optional)
        for place, element in enumerate(pattern):
            bit = self.size + place
            for word in element.words:
                self.fits[word] = self.fits.get(word, 0) | 1 << bit
            if element.optional and place:
                self._skip |= 1 << (bit - 1)
            if element.optional and self._begin >> bit & 1 and place + 1 < len(pattern):
                self._begin |= 1 << (bit + 1)
            if place >= needed:
                self._ends[bit] = End(pattern[: place + 1], use)
                self.last |= 1 << bit
        self.size += len(pattern)

    def seal(self) -> None:
        """Nothing more is added: a word that ``_`` stands for fits there too."""
        self.other = self.fits.get(ANY, 0)
        self.names = self.fits.get(NAMED, 0)
        for mark in (STOP, COMMA):
            self.fits.setdefault(mark, 0)
        for word in self.fits.keys() - {STOP, COMMA}:
            self.fits[word] |= self.other

    def beginnings(self) -> Iterator[str]:
        """The words that a pattern may begin with."""
        return (word for word, bits in self.fits.items() if bits & self._begin)

    def first(self, word: str, *, named: bool) -> int:
        """The bits that are set after a word before which none was."""
        mask = self.fits.get(word, self.other)
        return self.step(0, mask | self.names if named else mask)

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
    chosen: list[tuple[int, int]] = []  # optional elements that were not left out
    element, at = len(pattern) - 1, last
    while element >= 0:
        one = pattern[element]
        fits = at >= 0 and one.fits(text.words[at], named=at in text.named)
        if fits and (element, at) not in failed:
            if one.optional:
                chosen.append((element, at))
            places[element] = at
            element, at = element - 1, at - 1
        elif one.optional:
            places[element] = -1
            element -= 1
        elif chosen:
            element, at = chosen.pop()
            failed.add((element, at))
        else:
            return None
    return places
