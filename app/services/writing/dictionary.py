# SPDX-License-Identifier: Apache-2.0
"""The British dictionary: which words there are, and which of them are near a misspelt one.

The words are those of SCOWL with its size classes, from 10 (the most common) to 60; see
resources/dictionaries/README.txt. RapidFuzz counts the slips between two words.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import process
from rapidfuzz.distance import OSA

from app.language.british import british_forms

_OUR_SIZE = 35
"""The size class given to the words of police work: common, but not among the first."""
_COMMON = 20
_SHORTEST = {
    "a", "am", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me",
    "my", "no", "of", "on", "or", "so", "to", "up", "us", "we",
}  # fmt: skip
"""The words of one or two letters that are taken to have lost a space."""
_SPLIT_COST = 3.6
_SHORT_SPLIT_COST = 2.6
_NAME_COST = 3.2
_SHORT = 4
_LONG = 8
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiouy]+")


@dataclass(frozen=True)
class WordLists:
    """The dictionary as read: words with their size class, names, and what is never offered."""

    sizes: Mapping[str, int]
    names: frozenset[str]
    unsuggested: frozenset[str]
    """Words that are right and are never offered: short forms, slurs and oaths."""


def read_lists(read: Callable[[str], bytes]) -> WordLists:
    """The lists of resources/dictionaries; ``read`` gives the bytes of a file in it."""
    short = _entries(read("short_forms.txt"))
    sizes = dict.fromkeys([*_entries(read("police_words.txt")), *short], _OUR_SIZE)
    size = 0
    for line in read("en_GB/words.txt").decode("ascii").split():
        if line.startswith("#"):
            size = int(line[1:])
        else:
            sizes[line] = size
    names = frozenset(_entries(read("en_GB/names.txt")) + _entries(read("given_names.txt")))
    return WordLists(sizes, names, frozenset(_entries(read("unsuggested.txt")) + short))


def _entries(data: bytes) -> list[str]:
    return [line for line in data.decode("ascii").splitlines() if not line.startswith("#")]


class Dictionary:
    """Words to look up, and to look for. Nothing changes in it once it is made."""

    def __init__(self, lists: WordLists) -> None:
        self._sizes = lists.sizes
        self._names = lists.names
        self._offered: dict[int, list[str]] = {}
        """The words that may be offered, by their length."""
        for word in lists.sizes:
            if word not in lists.unsuggested:
                self._offered.setdefault(len(word), []).append(word)
        self._unsuggested = lists.unsuggested

    def has(self, word: str) -> bool:
        """Whether this is a word; “Monday” and names are words only with their capital."""
        return word in self._sizes or word.lower() in self._sizes or word in self._names

    def is_slip(self, word: str) -> bool:
        """Whether an unknown word that begins a sentence is a slip, and not rather a name.

        It is, if a word with the same first letter differs in one place, or two in a long word.
        Short names are near to many words: there, only letters that changed places count.
        """
        lower = word.lower()
        return any(
            near[0] == lower[0] and (len(lower) > _SHORT or sorted(near) == sorted(lower))
            for near, _ in self._within(lower, 2 if len(lower) >= _LONG else 1)
        )

    def near(self, word: str, most: int) -> tuple[str, ...]:
        """Words that a misspelt one in small letters may stand for, best first.

        British forms of an American spelling come before everything else.
        """
        certain = (word.capitalize(), *british_forms(word))
        found = dict.fromkeys(form for form in certain if self._offers(form))
        found.update((near, None) for _, near in sorted(self._ranked(word)))
        return tuple(found)[:most]

    def _offers(self, word: str) -> bool:
        return word in self._sizes and word not in self._unsuggested

    def _ranked(self, word: str) -> Iterator[tuple[float, str]]:
        """Each word that may be meant, after what it costs to believe so."""
        for near, slips in self._slips(word):
            yield self._cost(word, near, slips), near
        for first, second in self._splits(word):
            cost = _SHORT_SPLIT_COST if first in _SHORTEST else _SPLIT_COST
            rare = self._sizes[first] + self._sizes[second]
            yield cost + rare / 20, f"{first} {second}"
        if word.capitalize() in self._names:
            yield _NAME_COST, word.capitalize()

    def _slips(self, word: str) -> list[tuple[str, int]]:
        """Words within as many slips as a word of this length has at most."""
        found = self._within(word, 1 if len(word) < _SHORT else 2)
        return found or (self._within(word, 3) if len(word) >= _LONG else [])

    def _within(self, word: str, slips: int) -> list[tuple[str, int]]:
        return [
            (near, int(distance))
            for length in range(len(word) - slips, len(word) + slips + 1)
            for near, distance, _ in process.extract(
                word,
                self._offered.get(length, ()),
                scorer=OSA.distance,
                score_cutoff=slips,
                limit=None,
            )
        ]

    def _cost(self, word: str, near: str, slips: int) -> float:
        """High for many slips, a rare word, another first letter or another sound."""
        cost = 3.0 * slips + self._sizes[near] / 20
        if word[0] != near[0].lower():
            cost += 2
        once, near_once = _DOUBLED.sub(r"\1", word), _DOUBLED.sub(r"\1", near)
        if word == near.replace("'", ""):
            cost -= 3
        elif once == near_once:
            cost -= 2
        elif sorted(word) == sorted(near):
            cost -= 1
        if _VOWELS.sub("", once) == _VOWELS.sub("", near_once):
            cost -= 1
        return cost

    def _splits(self, word: str) -> Iterator[tuple[str, str]]:
        """Two common words that lost the space between them."""
        for cut in range(1, len(word)):
            pair = word[:cut], word[cut:]
            if all(self._may_stand_alone(part) for part in pair):
                yield pair

    def _may_stand_alone(self, part: str) -> bool:
        if len(part) < 3:
            return part in _SHORTEST
        return self._offers(part) and self._sizes[part] <= _COMMON
