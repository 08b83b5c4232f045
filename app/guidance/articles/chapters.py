# SPDX-License-Identifier: Apache-2.0
"""A guidance pack as articles to read, in chapters: for looking up, and for printing."""

from collections.abc import Callable, Iterator

from app.guidance.articles.law import clock_articles, offence_articles
from app.guidance.articles.shape import Article, Chapter, Section, Telling
from app.guidance.articles.stages import context_articles, decision_articles, stage_articles
from app.guidance.articles.words import (
    myth_articles,
    principle_articles,
    review_articles,
    right_articles,
    script_articles,
    source_articles,
    term_articles,
    wording_articles,
)
from app.guidance.model.pack import Pack

__all__ = ["Article", "Chapter", "Section", "articles"]

_Maker = Callable[[Telling], Iterator[Article]]

_CHAPTERS: tuple[tuple[str, str, _Maker], ...] = (
    ("stages", "Stages", stage_articles),
    ("contexts", "Contexts", context_articles),
    ("decisions", "Decisions", decision_articles),
    ("clocks", "Time limits", clock_articles),
    ("wording", "Words we flag", wording_articles),
    ("myths", "Myths", myth_articles),
    ("rights", "Victims' rights", right_articles),
    ("scripts", "Scripts", script_articles),
    ("offences", "Offences and law by date", offence_articles),
    ("reviews", "Reviews and checks", review_articles),
    ("glossary", "Glossary", term_articles),
    ("principles", "Principles", principle_articles),
    ("sources", "Sources", source_articles),
)


def articles(pack: Pack) -> tuple[Chapter, ...]:
    """Everything in a pack that somebody reads, each thing once; no chapter is empty.

    Facts, named conditions and word sets have no article of their own: their words stand
    where they are used.
    """
    telling = Telling(pack)
    chapters = (Chapter(name, title, tuple(make(telling))) for name, title, make in _CHAPTERS)
    return tuple(chapter for chapter in chapters if chapter.articles)
