# SPDX-License-Identifier: Apache-2.0
"""The phrase language: what a phrase of a wording rule means.

A phrase is words in order, as ``led him on``. Capitals do not matter, nor which apostrophe; a
hyphen counts as a space; “n't” is read as “not” (so write ``did not``), and ``'s`` is a word.
Between two words nothing may stand that parts them: a comma, bracket, colon or dash has to be
written as ``,`` and the end of a sentence always parts. Beside words there are:

========== ==========================================================================
``a|b``    either; each side may have hyphens for spaces, or be a set
``<set>``  any phrase of a word set
``_``      any one word
``<name>`` any one word written like a name
``...``    up to four words, or none
``a?``     the word, alternatives or set may be missing
``^ $``    the start and the end of a sentence
``( )``    marks the part that is flagged; without them, all of it is
========== ==========================================================================
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.language.faults import PhraseFault
from app.language.rules import WordSets
from app.language.words import COMMA, STOP, phrase_words

ANY = "_"
NAMED = "<name>"
GAP = 4
MAX_ELEMENTS = 40
MAX_FORMS = 400
MAX_SET_FORMS = 2_000
_MAX_DEPTH = 4
_SIGNS = {ANY: ANY, NAMED: NAMED, COMMA: COMMA, "^": STOP, "$": STOP}


@dataclass(frozen=True, slots=True)
class Element:
    """One place of a pattern: which words may stand there, and whether one has to."""

    words: frozenset[str]
    optional: bool = False
    flagged: bool = False

    def as_flagged(self) -> "Element":
        """The same, as part of what is flagged."""
        return Element(self.words, self.optional, flagged=True)

    def fits(self, word: str, *, named: bool) -> bool:
        """Whether this word may stand here."""
        if word in self.words:
            return True
        if word in (STOP, COMMA):
            return False
        return ANY in self.words or (named and NAMED in self.words)


Pattern = tuple[Element, ...]


def _finished(form: Pattern, where: str) -> Pattern:
    """Checked, and flagged as a whole if no part of it is marked."""
    if len(form) > MAX_ELEMENTS:
        raise PhraseFault(where, f"it is longer than {MAX_ELEMENTS} words; shorten it")
    if all(element.optional or element.words <= {STOP, COMMA, ANY} for element in form):
        raise PhraseFault(where, "it needs at least one word that has to be there")
    if any(element.flagged for element in form):
        return form
    return tuple(
        element if element.words <= {STOP, COMMA} else element.as_flagged() for element in form
    )


class Phrasebook:
    """Reads phrases, opening word sets on the way; each set is read once."""

    def __init__(self, sets: WordSets) -> None:
        self.sets = sets
        self._known: dict[str, list[Pattern]] = {}

    def patterns(self, phrase: str, where: str) -> tuple[Pattern, ...]:
        """The patterns that a phrase of a rule or word set stands for.

        Raises:
            PhraseFault: it cannot be read; ``where`` names its rule or word set.
        """
        forms = _Reader(self.sets, self._known, where).forms(phrase)
        return tuple(_finished(form, where) for form in forms)


class _Reader:
    """Reads the phrases of one place."""

    def __init__(self, sets: WordSets, known: dict[str, list[Pattern]], where: str) -> None:
        self._sets = sets
        self._known = known
        self._where = where

    def forms(self, phrase: str, depth: int = 0) -> list[Pattern]:
        """Every pattern of a phrase: several where alternatives differ in length."""
        found: list[Pattern] = [()]
        flagged = marked = False
        for piece in _pieces(phrase):
            if piece in "()":
                if (piece == "(") == flagged or (piece == "(" and marked):
                    raise self._fault("brackets come as one pair")
                flagged, marked = piece == "(", True
                continue
            ways = self._ways(piece, depth)
            if len(found) * len(ways) > MAX_FORMS:
                raise self._fault("it stands for too many combinations; part it")
            found = [
                form + (tuple(element.as_flagged() for element in way) if flagged else way)
                for form in found
                for way in ways
            ]
        if flagged:
            raise self._fault("a bracket is not closed")
        return found

    def _ways(self, piece: str, depth: int) -> list[Pattern]:
        """What one piece may be: one-word alternatives together, longer ones one by one."""
        if piece == "...":
            return [(Element(frozenset({ANY}), optional=True),) * GAP]
        optional = piece.endswith("?")
        single: set[str] = set()
        longer: list[Pattern] = []
        for side in (piece[:-1] if optional else piece).split("|"):
            for way in self._side(side, depth):
                if len(way) == 1 and not way[0].optional:
                    single |= way[0].words
                else:
                    longer.append(way)
        ways: list[Pattern] = []
        if single:
            ways.append((Element(frozenset(single), optional=optional),))
        if optional and longer and not single:
            longer.append(())
        return [*ways, *longer]

    def _side(self, side: str, depth: int) -> Sequence[Pattern]:
        if side in _SIGNS:
            return [(Element(frozenset({_SIGNS[side]})),)]
        if side.startswith("<") and side.endswith(">"):
            return self._set(side[1:-1], depth)
        if side.isalpha() and side.islower() and side.isascii():
            return [tuple(Element(frozenset({word})) for word in phrase_words(side))]
        if not side or any(sign in side for sign in "<>?_^$()|,"):
            raise self._fault(f"“{side or '|'}” is no word")
        words = tuple(phrase_words(side))
        if not words:
            raise self._fault(f"“{side}” is no word")
        return [tuple(Element(frozenset({word})) for word in words)]

    def _set(self, name: str, depth: int) -> list[Pattern]:
        if name in self._known:
            return self._known[name]
        if name not in self._sets:
            raise self._fault(f"there is no word set “{name}”")
        if depth >= _MAX_DEPTH:
            raise self._fault(f"“{name}” goes round in circles")
        found: list[Pattern] = []
        for phrase in self._sets[name]:
            found += self.forms(phrase, depth + 1)
            if len(found) > MAX_SET_FORMS:
                raise self._fault(f"the word set “{name}” stands for too many combinations")
        if any(element.flagged for form in found for element in form):
            raise self._fault(f"the word set “{name}” has brackets; only rules may")
        self._known[name] = found
        return found

    def _fault(self, problem: str) -> PhraseFault:
        return PhraseFault(self._where, problem)


def _pieces(phrase: str) -> Iterator[str]:
    for piece in phrase.replace("(", " ( ").replace(")", " ) ").split():
        if piece.endswith(",") and not piece.endswith("|,") and piece != ",":
            yield from (piece[:-1], ",")
        else:
            yield piece
