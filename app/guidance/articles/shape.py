# SPDX-License-Identifier: Apache-2.0
"""What an article to read is, and the words that all articles share."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.guidance.conditions.nodes import Node
from app.guidance.model.common import Citation, Confidence
from app.guidance.model.pack import Pack
from app.guidance.model.text import paragraphs
from app.guidance.reading.explaining import in_words
from app.guidance.reading.lexicon import PackLexicon

CONFIDENCE: Final[dict[Confidence, str]] = {
    "seen": "read in the text itself",
    "second": "read in a secondary page",
    "gk": "general knowledge: check it there",
    "unc": "uncertain: check it there",
}
"""How sure we are that a source says so."""

SURENESS: Final[dict[Confidence, str]] = {
    "seen": "Read in an official text.",
    "second": "Read in a secondary page, not in an official text. Check it before you rely on it.",
    "gk": "From general knowledge. Check it before you rely on it.",
    "unc": "Uncertain. Do not rely on it before you have checked it.",
}
"""How sure we are of a whole article."""

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an article: paragraphs, and then points."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """Something to read about one item of a pack. All texts are plain.

    ``place`` says what it belongs to, such as its stage or its Act; ``sources`` say what it
    rests on, each with its date and how sure we are that it says so.
    """

    kind: str
    id: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    sources: tuple[str, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """The articles of one sort, in the order in which they are read."""

    id: str
    title: str
    articles: tuple[Article, ...]


class Telling:
    """Says what stands in a pack in words: conditions, sources, and the names behind ids."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._lexicon = PackLexicon(pack)
        self._sources = {source.id: source for source in pack.sources}
        self._clocks = {clock.id: clock.title for clock in pack.clocks}

    def when(self, node: Node) -> str:
        """A condition as words that follow “when”."""
        return in_words(node, self._lexicon)

    def sources(self, citations: Iterable[Citation]) -> tuple[str, ...]:
        """A line for each source, none of them twice."""
        return tuple(dict.fromkeys(self._source(cited) for cited in citations))

    def named_sources(self, citations: Iterable[Citation]) -> str:
        """The titles of sources and how sure we are of each, in one sentence."""
        named = (f"{self._title(each.id)} ({CONFIDENCE[each.confidence]})" for each in citations)
        return f"Rests on: {'; '.join(named)}."

    def clock(self, clock_id: str) -> str:
        """What a time limit is called."""
        return self._clocks.get(clock_id, clock_id)

    def principles(self, ids: Iterable[str]) -> str:
        """The names of principles, joined."""
        return ", ".join(self.pack.principle(each).name for each in ids)

    def stages(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Stages with their numbers."""
        return tuple(stage_name(self.pack, each) for each in ids)

    def _source(self, cited: Citation) -> str:
        source = self._sources.get(cited.id)
        as_at = f"; as at {day_words(cited.as_at)}" if cited.as_at else ""
        sure = f"({CONFIDENCE[cited.confidence]}{as_at})"
        if source is None:
            return f"{cited.id} {sure}"
        return f"{source.title}, {source.publisher}, {source.date} {sure}"

    def _title(self, source_id: str) -> str:
        source = self._sources.get(source_id)
        return source_id if source is None else source.title


def day_words(day: dt.date) -> str:
    """A day, such as 23 Nov 2026."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def days_words(first: dt.date | None, last: dt.date | None) -> str:
    """Since when and until when something holds, as far as that is known."""
    match first, last:
        case None, None:
            return "From when is not known here"
        case None, dt.date():
            return f"Up to {day_words(last)}"
        case dt.date(), None:
            return f"From {day_words(first)} on"
        case dt.date(), dt.date():
            return f"From {day_words(first)} to {day_words(last)}"
    raise AssertionError  # pragma: no cover - every pair is named above


def stage_name(pack: Pack, stage_id: str) -> str:
    """A stage with its number."""
    stage = pack.stage(stage_id)
    return f"Stage {stage.number}: {stage.short_title}"


def said(heading: str, *texts: str | None) -> Section:
    """A section of paragraphs; empty if there is nothing to say."""
    return Section(heading, tuple(part for text in texts if text for part in paragraphs(text)))


def listed(heading: str, points: Iterable[str], *texts: str) -> Section:
    """A section of points, with texts before them."""
    return Section(heading, tuple(text for text in texts if text), tuple(points))


def sections(*parts: Section) -> tuple[Section, ...]:
    """The sections that say something."""
    return tuple(part for part in parts if part.paragraphs or part.points)


def sentence(words: str) -> str:
    """Words as a sentence: a capital first, a full stop last."""
    whole = words[:1].upper() + words[1:]
    return whole if whole.endswith((".", "?", "!", "…", "”")) else f"{whole}."
