# SPDX-License-Identifier: Apache-2.0
"""What several parts of a pack are made of: citations, conditions, lists of lines."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from app.guidance.conditions.expressions import parse
from app.guidance.faults import ConditionFault
from app.guidance.model.answers import PackModel
from app.guidance.model.text import Line, SourceId, fault, refuse_hidden

Confidence = Literal["seen", "second", "gk", "unc"]
"""Read in an official text; read in a secondary page; general knowledge; uncertain."""


def _as_expression(text: str) -> str:
    tidy = " ".join(text.split())
    refuse_hidden(tidy, lines=False)
    try:
        parse(tidy)
    except ConditionFault as error:
        raise fault(f"column {error.column}: {error.problem}") from None
    return tidy


Expression = Annotated[str, AfterValidator(_as_expression)]
Lines = Annotated[tuple[Line, ...], Field(max_length=20)]


class Citation(PackModel):
    """A source, and how sure we are that it says so."""

    id: SourceId
    confidence: Confidence
    as_at: dt.date | None = None


Citations = Annotated[tuple[Citation, ...], Field(min_length=1, max_length=20)]
