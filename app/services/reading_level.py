# SPDX-License-Identifier: Apache-2.0
"""How hard a text is to read: the Flesch-Kincaid grade, and its longest sentence."""

import re
from functools import cache

import pyphen

_SENTENCE = re.compile(r"(?<=[.!?:])\s+|(?<=[.!?][”\"’'])\s+|\n+")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’\-]*")
_VOWELS = re.compile(r"[aeiouy]+")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text; a colon also ends one, as it does when read aloud."""
    return tuple(part.strip() for part in _SENTENCE.split(text) if _WORD.search(part))


def longest_sentence(text: str) -> int:
    """The number of words in the longest sentence."""
    return max((len(sentence.split()) for sentence in sentences(text)), default=0)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade: years of school; 7 to 9 is a reading age of 12 to 14.

    Kincaid and others, 1975. A text without a word has grade 0.
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    per_sentence = len(words) / len(sentences(text))
    per_word = sum(_syllables(word) for word in words) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def _syllables(word: str) -> int:
    """Breaks of the hyphenation dictionary, but at least the vowel groups that are heard."""
    plain = word.lower().strip("'’-")
    breaks = len(_dictionary().positions(plain)) + 1
    silent = plain.endswith("e") and not plain.endswith(("le", "ee"))
    heard = len(_VOWELS.findall(plain.removesuffix("e") if silent else plain))
    return max(breaks, heard, 1)


@cache
def _dictionary() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_GB")
