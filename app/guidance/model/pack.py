# SPDX-License-Identifier: Apache-2.0
"""The guidance pack as values: what a pack, a stage and a prompt are."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal, TypeVar

from pydantic import BeforeValidator, Field

from app.guidance.conditions.expressions import parse
from app.guidance.conditions.nodes import Node
from app.guidance.faults import NotInPack
from app.guidance.model.answers import YES_NO_VALUES, Answer, Option, PackModel
from app.guidance.model.clock_rules import Calendar, ClockRule
from app.guidance.model.common import Citation, Citations, Confidence, Expression, Lines
from app.guidance.model.contexts import ContextPath
from app.guidance.model.decisions import DecisionTemplate
from app.guidance.model.reference import Myth, Offence, Regime, Right, Script, Term
from app.guidance.model.reviews import Review, ReviewCheck
from app.guidance.model.text import (
    FactId,
    Feed,
    Line,
    PromptId,
    Prose,
    Slug,
    SourceId,
    StageId,
    Version,
    WebAddress,
)
from app.guidance.model.wording_rules import WordingRule, WordSet

__all__ = ["Citation", "Confidence", "Expression", "Lines"]

_Item = TypeVar("_Item")

FactKind = Literal["choice", "choices", "yes-no", "number", "date-time", "text"]
Audience = Literal["first-responder", "investigator", "supervisor"]


def _as_tuple(value: object) -> object:
    """One place may be written without a list; a list read from a build is still a list here."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


class PackPart(PackModel):
    """A pack that a composed pack was made from."""

    id: Slug
    version: Version
    title: Annotated[Line, Field(max_length=120)]
    owner: Annotated[Line, Field(max_length=120)]


class PackMeta(PackModel):
    """What this pack is, whose it is, and by which day it should be checked again.

    ``overlay_of`` names the pack that an overlay belongs to; ``parts`` stand in a pack that was
    composed from a base and an overlay.
    """

    schema_version: Literal[1] = Field(alias="schema")
    id: Slug
    version: Version
    title: Annotated[Line, Field(max_length=120)]
    owner: Annotated[Line, Field(max_length=120)]
    status: Line
    as_at: dt.date
    check_by: dt.date
    overlay_of: Slug | None = None
    parts: Annotated[tuple[PackPart, ...], Field(max_length=10)] = ()

    @property
    def version_numbers(self) -> tuple[int, ...]:
        """The version as numbers, to compare with another."""
        return tuple(int(number) for number in self.version.split("."))


class Principle(PackModel):
    """A way of seeing a case, recognised by colour, shape, letter and name."""

    id: Slug
    letter: Annotated[str, Field(pattern=r"^[A-Z]$")]
    shape: Literal["circle", "square", "triangle"]
    name: Annotated[Line, Field(max_length=40)]
    summary: Line
    text: Prose


class Fact(PackModel):
    """Something that can be known about a case, and how it is answered."""

    id: FactId
    label: Annotated[Line, Field(max_length=80)]
    question: Annotated[Line, Field(max_length=140)]
    kind: FactKind
    options: Annotated[tuple[Option, ...], Field(max_length=40)] = ()
    help: Line | None = None
    opening: bool = False
    derived: bool = False

    @property
    def values(self) -> tuple[str, ...]:
        """The values it may have, for the kinds that list them."""
        if self.kind == "yes-no":
            return YES_NO_VALUES
        return tuple(option.id for option in self.options)


class NamedCondition(PackModel):
    """A test on facts with a name, for use by prompts."""

    id: Slug
    words: Line
    when: Expression


class Source(PackModel):
    """What a statement rests on."""

    id: SourceId
    title: Line
    publisher: Annotated[Line, Field(max_length=120)]
    date: Annotated[Line, Field(max_length=80)]
    url: WebAddress


class Prompt(PackModel):
    """One question or action put to the officer at a stage."""

    id: PromptId
    principles: Annotated[tuple[Slug, ...], Field(min_length=1, max_length=10)]
    audience: Annotated[tuple[Audience, ...], Field(min_length=1, max_length=3)]
    core: bool = False
    question: Annotated[Line, Field(max_length=140)]
    why: Annotated[Line, Field(max_length=160)]
    guidance: Prose
    sources: Citations
    when: Expression | None = None
    answer: Answer
    feeds: Annotated[tuple[Feed, ...], BeforeValidator(_as_tuple), Field(max_length=5)] = ()

    @cached_property
    def condition(self) -> Node | None:
        """``when`` as nodes; ``None`` if the prompt is always asked."""
        return None if self.when is None else parse(self.when)

    @property
    def fed_facts(self) -> tuple[str, ...]:
        """The ids of the facts that the answer becomes."""
        return tuple(feed[5:] for feed in self.feeds if feed.startswith("fact:"))


class Good(PackModel):
    """What good looks like, for each of the three."""

    victim: Prose
    suspect: Prose
    context: Prose


class Stage(PackModel):
    """A stage of the journey with its prompts in the order they are shown."""

    id: StageId
    number: Annotated[int, Field(ge=1, le=99)]
    title: Annotated[Line, Field(max_length=120)]
    short_title: Annotated[Line, Field(max_length=28)]
    title_status: Literal["published", "working"]
    written: bool
    purpose: Prose | None = None
    good: Good | None = None
    first_ten_minutes: Annotated[tuple[PromptId, ...], Field(max_length=20)] = ()
    failings: Lines = ()
    supervisor_asks: Lines = ()
    hand_off: Prose | None = None
    prompts: Annotated[tuple[Prompt, ...], Field(max_length=200)] = Field(
        default=(), alias="prompt"
    )


class Reference(PackModel):
    """What may be missing: a pack of an earlier day has none of it, a force's overlay little."""

    contexts: Annotated[tuple[ContextPath, ...], Field(max_length=60)] = ()
    decisions: Annotated[tuple[DecisionTemplate, ...], Field(max_length=60)] = ()
    clocks: Annotated[tuple[ClockRule, ...], Field(max_length=300)] = ()
    calendar: Calendar | None = None
    word_sets: Annotated[tuple[WordSet, ...], Field(max_length=100)] = ()
    wording: Annotated[tuple[WordingRule, ...], Field(max_length=600)] = ()
    myths: Annotated[tuple[Myth, ...], Field(max_length=100)] = ()
    glossary: Annotated[tuple[Term, ...], Field(max_length=500)] = ()
    rights: Annotated[tuple[Right, ...], Field(max_length=30)] = ()
    scripts: Annotated[tuple[Script, ...], Field(max_length=60)] = ()
    offences: Annotated[tuple[Offence, ...], Field(max_length=300)] = ()
    regimes: Annotated[tuple[Regime, ...], Field(max_length=60)] = ()
    reviews: Annotated[tuple[Review, ...], Field(max_length=60)] = ()
    review_checks: Annotated[tuple[ReviewCheck, ...], Field(max_length=60)] = ()


class Pack(Reference):
    """A whole guidance pack. Once checked, every id that it mentions can be looked up."""

    meta: PackMeta
    principles: Annotated[tuple[Principle, ...], Field(min_length=1, max_length=10)]
    facts: Annotated[tuple[Fact, ...], Field(max_length=200)]
    conditions: Annotated[tuple[NamedCondition, ...], Field(max_length=200)]
    sources: Annotated[tuple[Source, ...], Field(max_length=500)]
    stages: Annotated[tuple[Stage, ...], Field(min_length=1, max_length=99)]

    def stage(self, stage_id: str) -> Stage:
        """The stage with this id. Raises NotInPack."""
        return _found(self._stages, stage_id, "stage")

    def prompt(self, prompt_id: str) -> Prompt:
        """The prompt with this id. Raises NotInPack."""
        return _found(self._prompts, prompt_id, "prompt")

    def principle(self, principle_id: str) -> Principle:
        """The principle with this id. Raises NotInPack."""
        return _found(self._principles, principle_id, "principle")

    def fact(self, fact_id: str) -> Fact:
        """The fact with this id. Raises NotInPack."""
        return _found(self._facts, fact_id, "fact")

    def condition(self, condition_id: str) -> NamedCondition:
        """The named condition with this id. Raises NotInPack."""
        return _found(self._conditions, condition_id, "condition")

    def source(self, source_id: str) -> Source:
        """The source with this id. Raises NotInPack."""
        return _found(self._sources, source_id, "source")

    def has_prompt(self, prompt_id: str) -> bool:
        """Whether this version of the guidance has the prompt."""
        return prompt_id in self._prompts

    @cached_property
    def named(self) -> Mapping[str, Node]:
        """The named conditions as nodes, by id."""
        return {named.id: parse(named.when) for named in self.conditions}

    @cached_property
    def _stages(self) -> Mapping[str, Stage]:
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def _prompts(self) -> Mapping[str, Prompt]:
        return {prompt.id: prompt for stage in self.stages for prompt in stage.prompts}

    @cached_property
    def _principles(self) -> Mapping[str, Principle]:
        return {principle.id: principle for principle in self.principles}

    @cached_property
    def _facts(self) -> Mapping[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def _conditions(self) -> Mapping[str, NamedCondition]:
        return {named.id: named for named in self.conditions}

    @cached_property
    def _sources(self) -> Mapping[str, Source]:
        return {source.id: source for source in self.sources}


def _found(items: Mapping[str, _Item], item_id: str, kind: str) -> _Item:
    try:
        return items[item_id]
    except KeyError:
        raise NotInPack(kind) from None
