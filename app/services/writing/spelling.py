# SPDX-License-Identifier: Apache-2.0
"""The spelling check: British English, offline, with the officer's own words."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from app.errors import EnvironmentFault
from app.language.spelt_words import Spelt, plain, words_to_spell
from app.system.paths import resource_bytes

if TYPE_CHECKING:
    from app.services.writing.dictionary import Dictionary

MOST_SUGGESTIONS = 5
LONGEST = 40
"""Characters of a word; nothing is offered for what is longer."""
MOST_WORDS = 20_000
"""Different words that are looked up in one text; the rest of a longer one is left alone."""
_MOST_NAMES = 100
"""Unknown words with a capital that are looked into in one text."""


class Misspelling(NamedTuple):
    """A word that no dictionary has; offsets count code points of the text."""

    start: int
    end: int
    word: str


class Speller:
    """The dictionary and the officer's words. Keeps nothing of a text."""

    def __init__(self, dictionary: "Dictionary", words: Iterable[str] = ()) -> None:
        self._dictionary = dictionary
        self._words = frozenset(map(plain, words))

    def knowing(self, words: Iterable[str]) -> "Speller":
        """The same dictionary with these officer's words in place of the former ones; at once."""
        return Speller(self._dictionary, words)

    def misspelt(
        self,
        text: str,
        own: Collection[str] = (),
        leave: Iterable[tuple[int, int]] = (),
    ) -> tuple[Misspelling, ...]:
        """The misspelt words of a text in order; never raises, whatever the text.

        ``own`` are words of the guidance and of the case; ``leave`` are stretches (start, end)
        to leave alone, such as quotations. “’s” is no part of a word that is found.
        """
        check = _Check(self._dictionary, self._words.union(map(plain, own)))
        return tuple(
            Misspelling(each.start, each.end, each.word)
            for each in words_to_spell(text, leave)
            if check.is_misspelt(each)
        )

    def suggestions(self, word: str) -> tuple[str, ...]:
        """At most five British spellings for a misspelt word, best first.

        They have its capitals and its kind of apostrophe. Slurs are never among them.
        """
        lower = plain(word)
        if not 1 < len(lower) <= LONGEST:
            return ()
        found = self._dictionary.near(lower, MOST_SUGGESTIONS)
        return tuple(_dressed(each, word) for each in found)


def load_speller(words: Iterable[str] = ()) -> Speller:
    """The bundled British dictionary with the officer's words; takes a moment (compute thread).

    Raises:
        EnvironmentFault: the dictionary cannot be read.
    """
    # Late: whoever only names a Speller, such as the window's thread, need not load the library.
    from app.services.writing.dictionary import Dictionary, read_lists  # noqa: PLC0415

    try:
        lists = read_lists(lambda name: resource_bytes("dictionaries", *name.split("/")))
    except (OSError, ValueError) as fault:
        raise EnvironmentFault(
            "The spelling dictionary cannot be read. Ask for Casebook to be installed again.",
            code="dictionary-unreadable",
        ) from fault
    return Speller(Dictionary(lists), words)


class _Check:
    """One look through one text: each different word is looked up once."""

    def __init__(self, dictionary: "Dictionary", own: frozenset[str]) -> None:
        self._dictionary = dictionary
        self._own = own
        self._found: dict[tuple[str, str, bool], bool] = {}
        self._names = 0

    def is_misspelt(self, spelt: Spelt) -> bool:
        key = (spelt.word, spelt.whole, spelt.opens)
        if key not in self._found:
            if len(self._found) >= MOST_WORDS:
                return False
            self._found[key] = self._look_up(spelt)
        return self._found[key]

    def _look_up(self, spelt: Spelt) -> bool:
        word = spelt.word.replace("’", "'").replace("\u02bc", "'")
        whole = plain(spelt.whole)
        if self._dictionary.has(word) or self._dictionary.has(whole):
            return False
        if plain(word) in self._own or whole in self._own:
            return False
        return not word[0].isupper() or self._is_slip(word)

    def _is_slip(self, word: str) -> bool:
        self._names += 1
        return self._names <= _MOST_NAMES and self._dictionary.is_slip(word)


def _dressed(suggestion: str, word: str) -> str:
    if "’" in word:
        suggestion = suggestion.replace("'", "’")
    if len(word) > 1 and word.isupper():
        return suggestion.upper()
    return suggestion[0].upper() + suggestion[1:] if word[0].isupper() else suggestion
