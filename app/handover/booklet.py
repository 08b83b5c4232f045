# SPDX-License-Identifier: Apache-2.0
"""A guidance pack on paper: a tagged PDF booklet for its owner to read and review."""

from app.errors import Bug
from app.guidance.articles.chapters import Article, Chapter, Section, articles
from app.guidance.articles.shape import day_words
from app.guidance.model.pack import Pack, PackMeta
from app.handover.legible import Legible
from app.handover.typesetting import Shown, lines_of, typeset


def render_booklet(pack: Pack) -> bytes:
    """The whole pack as a PDF/UA-1 booklet. It holds guidance and nothing of any case.

    Raises:
        Bug: the booklet could not be set.
    """

    def show(legible: Legible) -> dict[str, Shown]:
        return {
            "front": _front(pack.meta, legible),
            "chapters": [_chapter(chapter, legible) for chapter in articles(pack)],
        }

    failure = Bug("The booklet could not be made. Please report this.", code="booklet-failed")
    return typeset("booklet.typ", show, failure)


def _front(meta: PackMeta, legible: Legible) -> dict[str, Shown]:
    parts = [f"{part.title}, version {part.version} ({part.owner})" for part in meta.parts]
    return {
        "title": lines_of(meta.title, legible),
        "name": lines_of(f"{meta.id}, version {meta.version}", legible),
        "owner": lines_of(meta.owner, legible),
        "status": lines_of(meta.status, legible),
        "as_at": lines_of(day_words(meta.as_at), legible),
        "check_by": lines_of(day_words(meta.check_by), legible),
        "parts": [lines_of(part, legible) for part in parts],
    }


def _chapter(chapter: Chapter, legible: Legible) -> dict[str, Shown]:
    return {
        "title": lines_of(chapter.title, legible),
        "articles": [_article(article, legible) for article in chapter.articles],
    }


def _article(article: Article, legible: Legible) -> dict[str, Shown]:
    return {
        "title": lines_of(article.title, legible),
        "name": lines_of(article.id, legible),
        "lead": lines_of(article.lead, legible),
        "sections": [_section(section, legible) for section in article.sections],
        "sources": [lines_of(source, legible) for source in article.sources],
    }


def _section(section: Section, legible: Legible) -> dict[str, Shown]:
    return {
        "heading": lines_of(section.heading, legible),
        "paragraphs": [lines_of(each, legible) for each in section.paragraphs],
        "points": [lines_of(each, legible) for each in section.points],
    }
