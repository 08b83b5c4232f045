# SPDX-License-Identifier: Apache-2.0
"""Wording rules: words that blame, doubt, minimise or prejudge, and what to write instead.

A phrase is words in order, as ``led him on``. Capitals do not matter; a hyphen counts as a space;
“n't” is read as “not”, so ``did not`` covers both. A comma, bracket, colon or dash parts words
unless it is written as ``,``; the end of a sentence always does. Beside words there are:

========== ==========================================================================
``a|b``    either; each side may have hyphens for spaces, or be a set
``<set>``  any phrase of a word set
``_``      any one word
``<name>`` any one word written like a name
``...``    up to four words, or none
``a?``     the word, alternatives or set may be missing
``^ $``    the start and the end of a sentence
``( )``    marks the part that is flagged; without them, all of it is
========== ==========================================================================

Nine word sets have a meaning of their own. ``victim``, ``suspect``, ``others`` and ``either``
(he, they) say who a sentence is about, for ``who``. ``victim-account``, ``suspect-account`` and
``other-account`` open what somebody is reported to have said, up to the end of the sentence or
to an ``account-end``, for ``accounts``. ``mention`` is for words that are spoken about and not
used, as in “avoid saying …”: no rule flags anything there.

Nothing is ever flagged in quotations, speech after a label such as “Reply:”, headings, titles of
laws, names, and the officer's own dictionary.
"""

from typing import Annotated, Literal

from pydantic import Field

from app.guidance.model.answers import PackModel
from app.guidance.model.common import Citations, Lines
from app.guidance.model.text import Line, Slug

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
Who = Literal["anyone", "victim", "victim-or-unsaid", "suspect", "not-suspect"]
Accounts = Literal["none", "victim", "others", "all"]
Phrases = Annotated[tuple[Annotated[Line, Field(max_length=400)], ...], Field(max_length=80)]


class WordSet(PackModel):
    """Phrases, most of them single words, that other phrases name together, as ``<victim>``."""

    id: Slug
    words: Annotated[
        tuple[Annotated[Line, Field(max_length=400)], ...], Field(min_length=1, max_length=200)
    ]


class Swap(PackModel):
    """``instead`` can stand where ``written`` was flagged, as it is, in any such sentence.

    ``written`` is compared as phrases are: capitals, hyphens and the kind of apostrophe do not
    matter. Its own rule has to flag it, and nothing may flag ``instead``.
    """

    written: Annotated[Line, Field(max_length=80)]
    instead: Annotated[Line, Field(max_length=80)]


class WordingRule(PackModel):
    """What is flagged, why, and neutral ways to write it.

    ``unless`` are longer phrases inside which this rule flags nothing. ``near``: it flags only if
    one of these stands in the same sentence; ``not_near``: only if none does. ``who`` has to be
    the last subject before the flagged words, or inside them; a sentence that begins with them is
    about the one named last. ``victim-or-unsaid`` is the victim or nobody in particular,
    ``not-suspect`` is anyone else or nobody.
    ``accounts`` says whose reported account is looked at beside the officer's own words: nobody's
    (``none``), that of ``others`` than victim and suspect, also the ``victim``'s, or ``all``.
    ``instead`` is advice, in pieces of sentences. ``swap`` is what can be put in the place of a
    wording at once; of several for one wording the best comes first.
    """

    id: Slug
    category: Category
    flag: Annotated[Phrases, Field(min_length=1)]
    unless: Phrases = ()
    near: Phrases = ()
    not_near: Phrases = ()
    who: Who = "anyone"
    accounts: Accounts = "victim"
    why: Annotated[Line, Field(max_length=240)]
    instead: Annotated[Lines, Field(min_length=1)]
    swap: Annotated[tuple[Swap, ...], Field(max_length=200)] = ()
    note: Line | None = None
    sources: Citations
