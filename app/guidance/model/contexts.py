# SPDX-License-Identifier: Apache-2.0
"""Context paths: what a relationship or a circumstance changes in the journey of a case."""

from functools import cached_property
from typing import Annotated

from pydantic import Field

from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import Node
from app.guidance.model.answers import PackModel
from app.guidance.model.common import Citations, Expression
from app.guidance.model.text import Line, PromptId, Prose, Slug

PromptIds = Annotated[tuple[PromptId, ...], Field(max_length=60)]


class ContextPath(PackModel):
    """One context: when it holds, what to watch for, what comes first and what is added.

    ``first`` are prompts that lead their own stage while the context holds, in this order;
    ``adds`` are prompts that it brings into the list.
    """

    id: Slug
    title: Annotated[Line, Field(max_length=80)]
    when: Expression
    changes: Prose
    warnings: Annotated[tuple[Line, ...], Field(min_length=1, max_length=6)]
    first: PromptIds = ()
    adds: PromptIds = ()
    sources: Citations

    @cached_property
    def condition(self) -> Node:
        """``when`` as nodes."""
        return parse(self.when)
