# SPDX-License-Identifier: Apache-2.0
"""Finds articles by the words in them, whatever their capitals and accents."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from app.guidance.articles.shape import Article, Chapter

BEFORE, AFTER = 24, 60
"""How much of a text stands before and after the word that was found, at the most."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found; ``excerpt`` is where, if its title does not show it."""

    article: Article
    chapter: str
    excerpt: str = ""


class _Folding(dict[int, int]):
    """One character for each, so that a place in the folded text is a place in the text."""

    def __missing__(self, code: int) -> int:
        char = chr(code)
        plain = unicodedata.normalize("NFKD", char)[0].casefold()[:1]
        self[code] = ord(plain) if plain.isalnum() else ord(" ")
        return self[code]


_FOLDING = _Folding()


def folded(text: str) -> str:
    """The text without capitals, accents and marks, as long as before."""
    return text.translate(_FOLDING)


@dataclass(frozen=True, slots=True)
class _Entry:
    hit: Hit
    chapter_id: str
    title: str
    text: str
    """The whole text, as it is."""
    found_in: str
    """The whole text, folded, with a space before it."""


class Library:
    """All articles, ready to be searched."""

    def __init__(self, chapters: Sequence[Chapter]) -> None:
        self.chapters = tuple(chapters)
        self._entries = tuple(
            _entry(article, chapter) for chapter in chapters for article in chapter.articles
        )

    def find(self, words: str = "", chapter_id: str = "") -> tuple[Hit, ...]:
        """The articles in which each of the words begins a word, the likeliest first.

        Without words, all articles in their order; with a chapter, only those of it.
        """
        entries = [e for e in self._entries if chapter_id in ("", e.chapter_id)]
        wanted = folded(words).split()
        if not wanted:
            return tuple(entry.hit for entry in entries)
        starts = [f" {word}" for word in wanted]
        phrase = " " + " ".join(wanted)
        ranked = [
            (_rank(entry, phrase, starts), at, entry)
            for at, entry in enumerate(entries)
            if all(start in entry.found_in for start in starts)
        ]
        ranked.sort(key=lambda each: each[:2])
        return tuple(_told(entry, starts, phrase) for _, _, entry in ranked)


def whole_text(article: Article) -> str:
    """Everything that an article says, line by line."""
    lines = [article.title, article.lead, article.place]
    for section in article.sections:
        lines += [section.heading, *section.paragraphs, *section.points]
    return "\n".join((*lines, *article.sources))


def places(words: str, text: str) -> tuple[tuple[int, int], ...]:
    """Where words that begin with one of the wanted ones stand in a text: start and length."""
    within = f" {folded(text)}"
    found = []
    for word in set(folded(words).split()):
        at = within.find(f" {word}")
        while at >= 0:
            found.append((at, len(word)))
            at = within.find(f" {word}", at + 1)
    return tuple(sorted(found))


def _entry(article: Article, chapter: Chapter) -> _Entry:
    text = whole_text(article)
    title = f" {folded(article.title)} "
    hit = Hit(article, chapter.title)
    return _Entry(hit, chapter.id, " ".join(title.split()), text, f" {folded(text)}")


def _rank(entry: _Entry, phrase: str, starts: list[str]) -> int:
    """What is found in a title comes first, but what only names a source comes after that."""
    title = f" {entry.title}"
    if entry.hit.article.kind == "source":
        return 4
    if title == phrase:
        return 0
    if title.startswith(phrase):
        return 1
    if phrase in title:
        return 2
    if all(start in title for start in starts):
        return 3
    return 5 if phrase in entry.found_in else 6


def _told(entry: _Entry, starts: list[str], phrase: str) -> Hit:
    title = f" {entry.title}"
    missing = [start for start in starts if start not in title]
    if not missing:
        return entry.hit
    at = entry.found_in.find(phrase)
    if at < 0:
        at = entry.found_in.find(missing[0])
    return Hit(entry.hit.article, entry.hit.chapter, excerpt(entry.text, at))


def excerpt(text: str, at: int) -> str:
    """Some words around a place in a text, from one line of it."""
    begin = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    first, last = max(begin, at - BEFORE), min(end, at + AFTER)
    if first > begin:
        first = text.find(" ", first, at) + 1 or at
    if last < end:
        last = max(text.rfind(" ", at, last), at + 1)
    before, after = "… " if first > begin else "", " …" if last < end else ""
    return f"{before}{text[first:last].strip()}{after}"
