# SPDX-License-Identifier: Apache-2.0
"""Words that an officer has told Casebook to leave alone."""

from collections.abc import Iterable

from app.language.words import Words, phrase_words


class OwnWords:
    """Words and phrases, looked for in any case and only as whole words."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._places: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for phrase in set(phrases):
            written = tuple(word for piece in phrase.split() for word in phrase_words(piece))
            for place, word in enumerate(written):
                self._places.setdefault(word, []).append((written, place))

    def cover(self, text: Words, first: int, last: int) -> bool:
        """Whether the words from one to another lie within one of the phrases."""
        for phrase, place in self._places.get(text.words[first], ()):
            begin = first - place
            end = begin + len(phrase)
            if begin >= 0 and end > last and tuple(text.words[begin:end]) == phrase:
                return True
        return False
