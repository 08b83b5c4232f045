# SPDX-License-Identifier: Apache-2.0
"""What speaks against a flag: ``unless``, ``near`` and ``not_near`` of its rule."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from app.language.automaton import Automaton
from app.language.phrases import Pattern, Phrasebook
from app.language.rules import Rule
from app.language.words import STOP, Words

_Use = Literal["unless", "near", "not_near"]

# A sentence is read in pieces of this many words, which overlap a little: nobody writes longer
# ones, but a text without full stops must not be read as a whole for each rule.
_PIECE = 80
_OVERLAP = 12
# Steps that the automaton of one rule remembers.
_REMEMBERED = 1_000


class Guards:
    """The phrases of each rule that speak against its flags, compiled rule by rule.

    Flags are rare: it is cheaper to read the one sentence again for the one rule.
    """

    def __init__(self, rules: Sequence[Rule], book: Phrasebook) -> None:
        self._needs_near = [bool(rule.near) for rule in rules]
        self._automata = [Automaton(_patterns(rule, book), _REMEMBERED) for rule in rules]

    def over(self, words: Words) -> "GuardsOver":
        """The guards, to ask about one text."""
        return GuardsOver(words, self._automata, self._needs_near)


class GuardsOver:
    """The guards over one text. Each sentence is read at most once for each rule."""

    def __init__(
        self, words: Words, automata: Sequence[Automaton[_Use]], needs_near: Sequence[bool]
    ) -> None:
        self._words = words
        self._automata = automata
        self._needs_near = needs_near
        self._pieces = list(_beginnings(words.words))
        self._known: dict[tuple[int, int], _Sentence] = {}

    def lets(self, rule: int, first: int, last: int) -> bool:
        """Whether nothing speaks against flagging these words."""
        number = bisect_right(self._pieces, first) - 1
        key = (rule, number)
        sentence = self._known.get(key)
        if sentence is None:
            sentence = self._known[key] = self._read(rule, number)
        if sentence.not_near or (self._needs_near[rule] and not sentence.near):
            return False
        return not sentence.covers(first, last)

    def _read(self, rule: int, number: int) -> "_Sentence":
        words = self._words.words
        first = self._pieces[number]
        until = self._pieces[number + 1] if number + 1 < len(self._pieces) else len(words) - 1
        if words[first] != STOP:
            first -= _OVERLAP
        if words[until] != STOP:
            until += _OVERLAP
        return _Sentence(self._words, self._automata[rule], first, until)


def _beginnings(words: Sequence[str]) -> Iterator[int]:
    """Where each sentence begins, or each piece of one that is too long."""
    begun = 0
    for at, word in enumerate(words):
        if word == STOP or at - begun >= _PIECE:
            begun = at
            yield at


class _Sentence:
    """What the guards of one rule found in one sentence."""

    def __init__(self, words: Words, automaton: Automaton[_Use], first: int, last: int) -> None:
        self.near = self.not_near = False
        self._reach: dict[int, int] = {}
        for end, at in automaton.ends(words, first, last):
            if end.use == "near":
                self.near = True
            elif end.use == "not_near":
                self.not_near = True
            elif (hit := end.hit(words, at)) is not None:
                for word in range(hit.first, at + 1):
                    self._reach[word] = at

    def covers(self, first: int, last: int) -> bool:
        """Whether one phrase of ``unless`` has all of these words."""
        return self._reach.get(first, -1) >= last


def _patterns(rule: Rule, book: Phrasebook) -> tuple[tuple[Pattern, _Use], ...]:
    phrases: tuple[tuple[_Use, tuple[str, ...]], ...] = (
        ("unless", rule.unless),
        ("near", rule.near),
        ("not_near", rule.not_near),
    )
    found: dict[tuple[Pattern, _Use], None] = {
        (pattern, use): None
        for use, listed in phrases
        for phrase in listed
        for pattern in book.patterns(phrase, f"the rule {rule.id}")
    }
    return tuple(found)
