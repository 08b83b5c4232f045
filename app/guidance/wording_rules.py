# SPDX-License-Identifier: Apache-2.0
"""Wording rules: words that blame, doubt, minimise or prejudge, and what to write instead."""

from typing import Annotated, Literal

from pydantic import Field

from app.guidance.answers import PackModel
from app.guidance.common import Citations, Lines
from app.guidance.text import Line, Slug

Category = Literal[
    "victim_blaming",
    "scepticism",
    "minimising",
    "euphemism",
    "myth",
    "suspect_prejudging",
    "opinion_as_fact",
    "passive_suspect",
]
Phrases = Annotated[tuple[Annotated[Line, Field(max_length=160)], ...], Field(max_length=80)]


class WordSet(PackModel):
    """Words that phrases name together, as ``<victim>``."""

    id: Slug
    words: Annotated[Phrases, Field(min_length=1)]


class WordingRule(PackModel):
    """What is flagged, why, and neutral ways to write it.

    A phrase is words in order; ``a|b`` is either, ``<name>`` any of a word set, ``_`` any one
    word, and ``(…)`` around words marks what is flagged (left out: the whole phrase).
    ``unless`` are longer phrases inside which nothing is flagged.
    """

    id: Slug
    category: Category
    flag: Annotated[Phrases, Field(min_length=1)]
    unless: Phrases = ()
    why: Annotated[Line, Field(max_length=240)]
    instead: Annotated[Lines, Field(min_length=1)]
    note: Line | None = None
    sources: Citations
