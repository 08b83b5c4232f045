# SPDX-License-Identifier: Apache-2.0
"""Writing a flagged piece of text another way: what can be put in its place, and where."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.guidance.model.wording_rules import WordingRule
from app.language.words import compared

MY_OPINION = "My opinion: "
BASIS = " (basis: )"
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n")
_SHORTENED = re.compile(r"(?:^|\W)(?:Mr|Mrs|Ms|Dr|Prof|St|No|no|approx|e\.g|i\.e)\.$")
_FARTHEST = 1000
"""How far from a stretch, in characters, the ends of its sentence are looked for."""
_OPENS = re.compile(r"[\s\"'“‘(•*–-]*")
_MARKED = re.compile(r"\W*(?:in )?my opinion\b", re.IGNORECASE)
_BASED = re.compile(r"\(basis:\s*[^\s)]", re.IGNORECASE)
# Words that have a capital only because a sentence begins with them.
_SMALL = {"She", "He", "They", "It", "This", "That", "There", "The", "Her", "His", "We", "A", "An"}


@dataclass(frozen=True)
class Edit:
    """Text from ``start`` to ``end`` becomes ``words``; the cursor goes to ``cursor`` after it.

    All count code points, ``cursor`` in the text as it is afterwards.
    """

    start: int
    end: int
    words: str
    cursor: int


Swaps = Mapping[tuple[str, ...], tuple[str, ...]]
"""What can stand in the place of a wording, by the words of it as they are compared."""


def swaps_of(rule: WordingRule) -> Swaps:
    """What a rule of the guidance says can be put in the place of what it flags."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for swap in rule.swap:
        written = compared(swap.written)
        found[written] = (*found.get(written, ()), swap.instead)
    return found


def replacements_for(surface: str, swaps: Swaps) -> tuple[str, ...]:
    """What can be put in the place of what was written, with its capitals; the best first."""
    return tuple(fitted(words, surface) for words in swaps.get(compared(surface), ()))


def fitted(words: str, surface: str) -> str:
    """An alternative with the capitals of what it replaces."""
    if len(surface) > 1 and surface.isupper():
        return words.upper()
    return words[:1].upper() + words[1:] if surface[:1].isupper() else words


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that a stretch of a text stands in, without its full stop."""
    first, last = max(0, start - _FARTHEST), min(len(text), end + _FARTHEST)
    for match in _END.finditer(text, first, last):
        if match[0] == "." and _SHORTENED.search(text, max(0, match.end() - 8), match.end()):
            continue
        if match.start() >= end:
            last = match.start()
            break
        if match.end() <= start:
            first = match.end()
    opening = _OPENS.match(text, first, start)
    return (opening.end() if opening else first), last


def is_marked_opinion(text: str, start: int, end: int) -> bool:
    """Whether the sentence says that it is an opinion, or on what it rests."""
    first, last = sentence_around(text, start, end)
    return bool(_MARKED.match(text, first, last) or _BASED.search(text, end, last))


def with_basis(text: str, start: int, end: int) -> Edit:
    """Room for what an opinion rests on, at the end of its sentence."""
    _, last = sentence_around(text, start, end)
    return Edit(last, last, BASIS, last + len(BASIS) - 1)


def as_opinion(text: str, start: int, end: int) -> Edit:
    """The sentence marked as the officer's opinion."""
    first, _ = sentence_around(text, start, end)
    word = re.compile(r"\w*").match(text, first)
    begins = word[0] if word else ""
    put = MY_OPINION + (begins.lower() if begins in _SMALL else begins)
    return Edit(first, first + len(begins), put, end + len(MY_OPINION))
