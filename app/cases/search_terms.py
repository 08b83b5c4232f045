# SPDX-License-Identifier: Apache-2.0
"""What somebody typed to search for, taken apart: words, phrases, and other ways to write them.

Whatever is typed is words and nothing else: there are no operators, and quotation marks alone
have a meaning. ``o'neill``, ``o neill`` and ``oneill`` find one another, as do ``e-mail``,
``e mail`` and ``email``, and ``07700 900123`` and ``07700900123``.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

# Letters and figures, and the marks that stand above or below a letter.
TOKEN = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
JOINS = "'\u2019\u2018\u02bc\u201b`\u00b4\\-\u2010\u2011\u2012\u2013\u00ad"
"""Inside a character class of an expression: what joins the parts of a word."""

_JOINT = re.compile(f"[{JOINS}]")
_JOINED = re.compile(rf"{TOKEN.pattern}(?:[{JOINS}]{TOKEN.pattern})+")
_FIGURES = re.compile(r"\d+(?:[ \-]\d+)+")
_QUOTES = re.compile('["\u201c\u201d\u201e]')

LONG_NUMBER = 7
"""Figures: a number this long, such as one of a telephone, is found however it is spaced."""
_SHORT_PART = 2
"""Letters: a word this short may be the first part of the one that follows (``o neill``)."""
MOST_CLAUSES = 64
"""What is typed behind these is left out: no screen shows a search this long."""
MOST_TYPED = 1_000
"""Characters: what is pasted behind these is left out, so that no search takes long."""


@dataclass(frozen=True)
class Phrase:
    """Words that stand side by side; with ``prefix``, the last one may go on."""

    tokens: tuple[str, ...]
    prefix: bool = False


Together = tuple[Phrase, ...]
"""Phrases that must all be there."""

Clause = tuple[Together, ...]
"""Ways to write one thing, of which one must be there."""


def joined_forms(text: str) -> tuple[str, ...]:
    """The words of a text that are written in parts, each in one piece: ``oneill``, ``email``."""
    # Few words have a joint, and the others need no close look.
    joined = " ".join(word for word in text.split() if _JOINT.search(word))
    forms = ["".join(TOKEN.findall(found)) for found in _JOINED.findall(joined)]
    numbers = ("".join(TOKEN.findall(found)) for found in _FIGURES.findall(text))
    forms += [number for number in numbers if len(number) >= LONG_NUMBER]
    return tuple(dict.fromkeys(forms))


def read_terms(typed: str) -> tuple[Clause, ...]:
    """What must be there for an entry to be found; nothing when no word was typed.

    All words must occur, in any order; the last one may go on, and those in quotation marks
    stand side by side. A single letter is always a whole word.
    """
    clauses: list[Clause] = []
    parts = _QUOTES.split(typed[:MOST_TYPED])
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if number % 2:
            # A quotation that is still being typed may go on.
            phrase = _phrase(TOKEN.findall(part), goes_on=last)
            clauses += [((phrase,),)] if phrase.tokens else []
        else:
            clauses += _words(part.split(), goes_on=last)
    return tuple(clauses[:MOST_CLAUSES])


def read_phrase(text: str) -> Phrase:
    """The words of a text, side by side."""
    return Phrase(tuple(TOKEN.findall(text)))


def fold(text: str) -> str:
    """The text in lower case without marks above or below letters, each character in its place."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


def _words(chunks: Sequence[str], *, goes_on: bool) -> Iterator[Clause]:
    parted = [(chunk, tokens) for chunk in chunks if (tokens := TOKEN.findall(chunk))]
    waiting = parted
    while waiting:
        run = _run(waiting)
        rest = waiting[run:]
        ends = goes_on and not rest
        apart = [_ways(*each, goes_on=False) for each in waiting[: run - 1]]
        apart.append(_ways(*waiting[run - 1], goes_on=ends))
        if run == 1:
            yield apart[0]
        else:
            joined = "".join(token for _, tokens in waiting[:run] for token in tokens)
            side_by_side = tuple(phrase for way in apart for phrase in way[0])
            yield (side_by_side, (_phrase([joined], goes_on=ends),))
        waiting = rest


def _run(words: Sequence[tuple[str, list[str]]]) -> int:
    """How many of the first words may be parts of one: figures in groups, or a short beginning."""
    if words[0][0].isdecimal():
        figures = 1
        while figures < len(words) and words[figures][0].isdecimal():
            figures += 1
        return figures
    short = len(words) > 1 and len(words[0][1]) == 1 == len(words[1][1])
    return 2 if short and len(words[0][1][0]) <= _SHORT_PART else 1


def _ways(chunk: str, tokens: list[str], *, goes_on: bool) -> Clause:
    """The ways to write one typed word: as it is, and in one piece if it has joints."""
    as_typed = (_phrase(tokens, goes_on=goes_on),)
    if len(tokens) == 1 or not _JOINED.fullmatch(chunk):
        return (as_typed,)
    return (as_typed, (_phrase(["".join(tokens)], goes_on=goes_on),))


def _phrase(tokens: Sequence[str], *, goes_on: bool) -> Phrase:
    # Nearly every entry has a word that begins with a given letter: that would find nothing out.
    return Phrase(tuple(tokens), goes_on and bool(tokens) and len(tokens[-1]) > 1)


@lru_cache(maxsize=2048)
def _folded(character: str) -> str:
    plain = unicodedata.normalize("NFD", character)[0].lower()
    return plain if len(plain) == 1 else character


def phrases(clauses: Sequence[Clause]) -> tuple[Phrase, ...]:
    """Every phrase that may have been found, each once."""
    every = (p for clause in clauses for together in clause for p in together)
    return tuple(dict.fromkeys(every))
