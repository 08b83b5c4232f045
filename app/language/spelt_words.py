# SPDX-License-Identifier: Apache-2.0
"""Which words of a text are to be spelt: not names, references, addresses or abbreviations."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

Place = tuple[int, int]


class Spelt(NamedTuple):
    """A word that is to be spelt, without “'s” and the like.

    ``whole`` is the compound that a hyphen makes it a part of, or the word itself. ``opens``
    says that its capital may only be there because a sentence begins.
    """

    start: int
    end: int
    word: str
    whole: str
    opens: bool


_HIDDEN = "\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff"
_CHUNK = re.compile(r"[^\s,;()\[\]{}<>“”\"«»—–…|*]+")
# A figure, a sign or a stop inside: a reference, an address, a time, a file, “e.g.”.
_REFERENCE = re.compile(r"[\d@#\\_&=~]|//|^www\.|^/|^\.\w|[^\W\d_]\.[^\W\d_]|/.*/")
_WORD = re.compile(rf"[^\W\d_]+(?:[{_HIDDEN}'’\u02bc\u2010\u2011-]+[^\W\d_]+)*[{_HIDDEN}]*")
_PART = re.compile(r"[^\u2010\u2011-]+")
_ENDING = re.compile(r"(?<=.)['’\u02bc](?:s|d|ll|ve|re|m)$")
_PLAIN = re.compile(r"[A-Za-z]?[a-z'’\u02bc]+")
_PREFIXES = {
    "anti", "bi", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "intra",
    "mid", "multi", "neo", "non", "over", "post", "pre", "pro", "pseudo", "re", "self",
    "semi", "sub", "tri", "ultra", "un", "under",
}  # fmt: skip
# Latin and French of the courts: their words are right together, and slips when they stand alone.
_FIXED = re.compile(
    r"\b(?:actus reus|ad infinitum|de facto|de jure|de minimis|doli incapax|et al|ex parte"
    r"|in camera|inter alia|mens rea|modus operandi|obiter dicta|per se|prima facie|pro bono"
    r"|pro forma|pro rata|ratio decidendi|res gestae|sub judice|ultra vires"
    r"|vis[ -][aà][ -]vis|voir dire)\b",
    re.IGNORECASE,
)
_OPENING = " \t\"'“‘(•*–-"
_STOPS = ".!?\n\r…"
_SHORTENED = re.compile(r"(?:^|[\W_])(?:[A-Za-z]|[A-Z][A-Za-z]{1,4}|[A-Za-z]\.[A-Za-z])\.$")
_LOOKED_BACK = 12


def words_to_spell(text: str, leave: Iterable[Place] = ()) -> Iterator[Spelt]:
    """The words of a text that are to be spelt, in order; ``leave`` are places to leave alone.

    Left alone are words with figures, references, addresses and files, words in capitals,
    single letters, Latin of the courts, and what has letters beyond A to Z. A word with a capital
    inside a sentence is taken for a name, and is left alone as well.
    """
    places = _merged([*leave, *(match.span() for match in _FIXED.finditer(text))])
    at = 0
    for chunk in _CHUNK.finditer(text):
        while at < len(places) and places[at][1] <= chunk.start():
            at += 1
        if _REFERENCE.search(chunk[0]):
            continue
        for match in _WORD.finditer(text, *chunk.span()):
            if not _touches(places, at, *match.span()):
                yield from _parts(text, match)


def plain(word: str) -> str:
    """A word in small letters with typewriter apostrophes, as it is compared."""
    return word.lower().replace("’", "'").replace("\u02bc", "'")


def _merged(leave: Iterable[Place]) -> list[Place]:
    merged: list[Place] = []
    for start, end in sorted(leave):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        elif start < end:
            merged.append((start, end))
    return merged


def _touches(places: list[Place], at: int, start: int, end: int) -> bool:
    """Whether a place from ``at`` on overlaps; a chunk holds few places, so few are looked at."""
    while at < len(places) and places[at][0] < end:
        if places[at][1] > start:
            return True
        at += 1
    return False


def _parts(text: str, match: re.Match[str]) -> Iterator[Spelt]:
    whole = match[0]
    first = True
    for part in _PART.finditer(text, *match.span()):
        opens = first and _begins_sentence(text, match.start())
        first = False
        if part.end() < match.end() and plain(part[0]) in _PREFIXES:
            continue
        word = _ENDING.sub("", part[0])
        if _is_spelt(word, opens=opens):
            yield Spelt(part.start(), part.start() + len(word), word, whole, opens)


def _is_spelt(word: str, *, opens: bool) -> bool:
    if len(word) < 2 or not _PLAIN.fullmatch(word):
        return False
    return opens or not word[0].isupper()


def _begins_sentence(text: str, start: int) -> bool:
    """Not after “Mr.” or “a.m.”, nor after a colon, where names often stand."""
    before = text[max(0, start - _LOOKED_BACK) : start].rstrip(_OPENING)
    if not before:
        return True
    return before[-1] in _STOPS and not _SHORTENED.search(before)
