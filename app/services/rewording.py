# SPDX-License-Identifier: Apache-2.0
"""Writing a flagged piece of text another way: what can be put in its place, and where."""

import re
from dataclasses import dataclass

MY_OPINION = "My opinion: "
BASIS = " (basis: )"
_PLAIN = re.compile(r"[^\W\d_]+(?:[ '’-][^\W\d_]+)*")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n")
_SHORTENED = re.compile(r"(?:^|\W)(?:Mr|Mrs|Ms|Dr|Prof|St|No|no|approx|e\.g|i\.e)\.$")
_FARTHEST = 1000
"""How far from a stretch, in characters, the ends of its sentence are looked for."""
_OPENS = re.compile(r"[\s\"'“‘(•*–-]*")
_MARKED = re.compile(r"\W*(?:in )?my opinion\b", re.IGNORECASE)
_BASED = re.compile(r"\(basis:\s*[^\s)]", re.IGNORECASE)
# Words that have a capital only because a sentence begins with them.
_SMALL = {"She", "He", "They", "It", "This", "That", "There", "The", "Her", "His", "We", "A", "An"}
_PAST = {"said", "told", "gave", "made", "wrote", "spoke"}


@dataclass(frozen=True)
class Edit:
    """Text from ``start`` to ``end`` becomes ``words``; the cursor goes to ``cursor`` after it.

    All count code points, ``cursor`` in the text as it is afterwards.
    """

    start: int
    end: int
    words: str
    cursor: int


def can_stand_for(words: str, surface: str) -> bool:
    """Whether an alternative of the guidance can be put in the place of what was written.

    A pack says how to write it, in pieces of sentences, and not what replaces which word. So only
    this is taken for certain: one word for one word of the same form (“says” for “claims”,
    “account” for “story”), or a verb in the past, with one word after it, for a verb. Everything
    else, such as “leave out” or “the suspect …”, is advice.
    """
    if not _PLAIN.fullmatch(words) or not _PLAIN.fullmatch(surface) or " " in surface:
        return False
    first, *rest = words.split()
    form, wanted = _form(first), _form(surface.casefold())
    if rest:
        return len(rest) == 1 and form == "past" and wanted in ("past", "s")
    return form == wanted or (form == "past" and wanted == "s")


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


def _form(word: str) -> str:
    """What a single word looks like: a verb or a plural in -s, a past, or neither."""
    if word in _PAST or word.endswith("ed"):
        return "past"
    for ending in ("ing", "ly"):
        if word.endswith(ending):
            return ending
    return "s" if word.endswith("s") and not word.endswith("ss") else "base"
