# SPDX-License-Identifier: Apache-2.0
"""What an officer looks up: myths, terms, rights, scripts and offences."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from app.guidance.model.answers import PackModel
from app.guidance.model.common import Citations, Confidence, Lines
from app.guidance.model.text import Line, OffenceId, Prose, Slug, StageId


class Myth(PackModel):
    """A false belief about sexual offences, and what a record says instead."""

    id: Slug
    myth: Annotated[Line, Field(max_length=160)]
    fact: Prose
    record: Prose
    sources: Citations


class Term(PackModel):
    """An abbreviation or a word of the trade, in plain words."""

    id: Slug
    term: Annotated[Line, Field(max_length=60)]
    long: Annotated[Line, Field(max_length=160)] | None = None
    meaning: Annotated[Line, Field(max_length=320)]


class Right(PackModel):
    """One of the twelve rights of the Victims' Code, for the victim to read.

    ``easy`` is the Easy Read version: one short sentence a line.
    """

    id: Slug
    number: Annotated[int, Field(ge=1, le=30)]
    title: Annotated[Line, Field(max_length=120)]
    plain: Prose
    easy: Annotated[Lines, Field(min_length=2)]
    you_can_ask: Line
    sources: Citations


class Script(PackModel):
    """An example for a hard moment: not lines to recite."""

    id: Slug
    title: Annotated[Line, Field(max_length=80)]
    moment: Line
    stages: Annotated[tuple[StageId, ...], Field(min_length=1, max_length=15)]
    before: Prose
    say: Annotated[Lines, Field(min_length=2)]
    avoid: Annotated[Lines, Field(min_length=1)]
    after: Prose
    sources: Citations


class Offence(PackModel):
    """An offence: where it stands, what has to be shown, since when and up to what sentence.

    Without ``from_date`` or ``to_date`` no such day is given; that is not "always".
    """

    id: OffenceId
    act: Annotated[Line, Field(max_length=120)]
    section: Annotated[Line, Field(max_length=40)]
    title: Annotated[Line, Field(max_length=160)]
    trial: Literal["indictable-only", "either-way", "summary-only", "depends"]
    maximum: Annotated[Line, Field(max_length=160)]
    consent: Annotated[Line, Field(max_length=160)]
    age: Annotated[Line, Field(max_length=120)] | None = None
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    note: Line | None = None
    confidence: Confidence
    sources: Citations


class Regime(PackModel):
    """Which law of rape and sexual assault held between two days; both belong to it."""

    id: Slug
    title: Annotated[Line, Field(max_length=120)]
    from_date: dt.date | None = None
    to_date: dt.date | None = None
    law: Prose
    confidence: Confidence
    sources: Citations
