# SPDX-License-Identifier: Apache-2.0
"""A short piece of an entry around the words that were found in it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.cases.search_terms import JOINS, LONG_NUMBER, Phrase, fold

BETWEEN = "  ·  "
"""What stands between the texts of one entry."""
GAP = "…"
ROOM = 260
"""Characters, at the most, of all the pieces of one entry together."""
_PIECES = 3
"""At most, so many places of one entry are shown."""
_BEFORE = 50
"""Characters that are shown before what was found, so that it makes sense."""
_MARK = "\u0300-\u036f"


@dataclass(frozen=True)
class Snippet:
    """Plain text, and from where to where in it (counted in characters) the found words stand."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Marker:
    """Finds in texts where the words of one search stand; made once for a search."""

    def __init__(self, found: Sequence[Phrase]) -> None:
        self._places = [_Place(phrase) for phrase in found if phrase.tokens]

    def snippet(self, texts: Sequence[str]) -> Snippet:
        """A piece of these texts around what was found, or else their beginning."""
        text = BETWEEN.join(" ".join(each.split()) for each in texts)
        folded = fold(text)
        if len(text) <= ROOM:
            return self._marked(text, folded)
        firsts = (next(place.spans(folded), None) for place in self._places)
        shown = _cut(text, _places(text, sorted(each[0] for each in firsts if each)))
        return self._marked(shown, fold(shown))

    def _marked(self, text: str, folded: str) -> Snippet:
        spans = sorted(span for place in self._places for span in place.spans(folded))
        return Snippet(text, tuple(_merged(spans)))


class _Place:
    """Where a phrase stands: as it is typed or, where it does not, written with joints."""

    def __init__(self, phrase: Phrase) -> None:
        self._phrase = phrase
        self._typed = re.compile(_pattern(phrase, _as_typed))
        self._spread: re.Pattern[str] | None = None

    def spans(self, folded: str) -> Iterator[tuple[int, int]]:
        """From where to where, one after another."""
        found = False
        for match in self._typed.finditer(folded):
            found = True
            yield match.span()
        if not found:
            # Rarely needed, and it takes long to make.
            self._spread = self._spread or re.compile(_pattern(self._phrase, _spelt))
            yield from (match.span() for match in self._spread.finditer(folded))


def _pattern(phrase: Phrase, spell: Callable[[str], str]) -> str:
    tokens = [fold(token) for token in phrase.tokens]
    words = r"[\W_]+".join(map(spell, tokens))
    going_on = rf"[^\W_{_MARK}]*" if phrase.prefix else ""
    # Looking back only where the first letter stands is many times faster than anywhere.
    first = re.escape(tokens[0][0])
    begins = rf"(?={first})(?<![^\W_])" if spell is _spelt else rf"{first}(?<![^\W_]{first})"
    rest = words if spell is _spelt else words.removeprefix(first)
    return rf"{begins}{rest}{going_on}[{_MARK}]*(?![^\W_])"


def _as_typed(token: str) -> str:
    return re.escape(token)


def _spelt(token: str) -> str:
    """A word, whether it is written in one piece or with joints, with marks or without."""
    joints = JOINS + " " if token.isdecimal() and len(token) >= LONG_NUMBER else JOINS
    return rf"[{joints}{_MARK}]{{0,2}}".join(map(re.escape, token)) + rf"[{_MARK}]{{0,2}}"


def _places(text: str, firsts: Sequence[int]) -> list[tuple[int, int]]:
    """From where to where the text is shown: around each of the first finds that are far apart."""
    starts: list[int] = []
    for first in firsts or [0]:
        begin = _word_start(text, max(0, first - _BEFORE))
        if not starts or first > starts[-1] + ROOM // _PIECES:
            starts.append(begin)
    starts = starts[:_PIECES]
    each = ROOM // len(starts)
    return [(start, _word_end(text, start + each)) for start in starts]


def _word_start(text: str, at: int) -> int:
    """Where a word begins, at this place or soon behind it."""
    if at == 0:
        return 0
    space = text.find(" ", at, at + _BEFORE // 2)
    begin = at if space < 0 else space + 1
    while text[begin : begin + 1] in (" ", "·"):
        begin += 1
    return begin


def _word_end(text: str, at: int) -> int:
    """Where a word ends, at this place or before it."""
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", max(0, at - _BEFORE), at)
    return at if space < 0 else space


def _cut(text: str, places: Sequence[tuple[int, int]]) -> str:
    shown = GAP if places[0][0] else ""
    for number, (start, end) in enumerate(places):
        following = places[number + 1][0] if number + 1 < len(places) else len(text)
        shown += text[start : min(end, following)]
        if end < following:
            shown += f" {GAP} " if number + 1 < len(places) else GAP
    return shown


def _merged(spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The spans, in order, those that overlap as one."""
    held: tuple[int, int] | None = None
    for start, end in spans:
        if held is None:
            held = (start, end)
        elif start <= held[1]:
            held = (held[0], max(held[1], end))
        else:
            yield held
            held = (start, end)
    if held is not None:
        yield held
