# SPDX-License-Identifier: Apache-2.0
"""Supervisor reviews: when, by whom, and what is checked. Force settings, not national law."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from app.guidance.model.answers import PackModel
from app.guidance.model.common import Citations
from app.guidance.model.text import ClockId, Line, Prose, Slug, fault


class ReviewCheck(PackModel):
    """One thing that a supervisor checks, and what shows it."""

    id: Slug
    question: Annotated[Line, Field(max_length=160)]
    look_for: Prose
    principles: Annotated[tuple[Slug, ...], Field(max_length=10)] = ()
    sources: Citations


class Review(PackModel):
    """A review after a time (``clock``) or before or after an event (``event``)."""

    id: Slug
    title: Annotated[Line, Field(max_length=80)]
    clock: ClockId | None = None
    event: Line | None = None
    by: Annotated[Line, Field(max_length=80)]
    purpose: Prose
    checks: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=40)]
    force_set: bool = True
    sources: Citations

    @model_validator(mode="after")
    def _comes_by_time_or_by_event(self) -> Self:
        if (self.clock is None) == (self.event is None):
            raise fault("give clock or event, and not both")
        return self
