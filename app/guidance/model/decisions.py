# SPDX-License-Identifier: Apache-2.0
"""Decision templates: what can be done, what to weigh, and the gate before an intrusive step."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import Node
from app.guidance.model.answers import Option, PackModel
from app.guidance.model.common import Citations, Expression, Lines
from app.guidance.model.text import Line, Prose, Slug, StageId


class ReviewDue(PackModel):
    """When a decision is looked at again: after so long, or at an event in ``words``."""

    words: Line
    after_days: Annotated[int, Field(ge=1, le=366)] | None = None


class GateStep(PackModel):
    """One thing that has to be settled, or remembered, before the options in ``needed_for``.

    ``confirm`` is a statement the officer makes; ``text`` asks for words. With no option in
    ``needed_for`` the step is a reminder and stops nothing.
    """

    id: Annotated[Slug, Field(max_length=20)]
    text: Annotated[Line, Field(max_length=240)]
    why: Annotated[Line, Field(max_length=240)]
    answer: Literal["confirm", "text"]
    needed_for: Annotated[tuple[Slug, ...], Field(max_length=20)] = ()
    when: Expression | None = None
    sources: Citations

    @cached_property
    def condition(self) -> Node | None:
        """``when`` as nodes; ``None`` if the step is always there."""
        return None if self.when is None else parse(self.when)


class Guard(PackModel):
    """An option that stays closed until the facts of the case allow it, with the reason."""

    option: Slug
    needs: Expression
    words: Line

    @cached_property
    def condition(self) -> Node:
        """``needs`` as nodes."""
        return parse(self.needs)


class DecisionTemplate(PackModel):
    """The shape of one kind of decision. It suggests no outcome."""

    id: Slug
    title: Annotated[Line, Field(max_length=80)]
    subject: Annotated[Line, Field(max_length=160)]
    stages: Annotated[tuple[StageId, ...], Field(min_length=1, max_length=15)]
    principles: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=10)]
    when: Expression | None = None
    purpose: Prose
    options: Annotated[tuple[Option, ...], Field(min_length=2, max_length=30)]
    weigh_for: Annotated[Lines, Field(min_length=1)]
    weigh_against: Annotated[Lines, Field(min_length=1)]
    victim_view: Line
    authority: Line
    review: ReviewDue
    sources: Citations
    steps: Annotated[tuple[GateStep, ...], Field(max_length=40)] = Field(default=(), alias="step")
    guards: Annotated[tuple[Guard, ...], Field(max_length=20)] = Field(default=(), alias="guard")

    @cached_property
    def condition(self) -> Node | None:
        """``when`` as nodes; ``None`` if every case may need it."""
        return None if self.when is None else parse(self.when)
