# SPDX-License-Identifier: Apache-2.0
"""Which file of a pack holds what."""

import re
from collections.abc import Mapping

from pydantic import BaseModel

from app.guidance.files.overlay import StageTitle
from app.guidance.model.answers import PackModel
from app.guidance.model.clock_rules import Calendar, ClockRule
from app.guidance.model.contexts import ContextPath
from app.guidance.model.decisions import DecisionTemplate
from app.guidance.model.pack import Fact, NamedCondition, PackMeta, Principle, Prompt, Source, Stage
from app.guidance.model.reference import Myth, Offence, Regime, Right, Script, Term
from app.guidance.model.reviews import Review, ReviewCheck
from app.guidance.model.wording_rules import WordingRule, WordSet


class _Principles(PackModel):
    principle: tuple[Principle, ...]


class _Facts(PackModel):
    fact: tuple[Fact, ...]


class _Conditions(PackModel):
    condition: tuple[NamedCondition, ...] = ()


class _Sources(PackModel):
    source: tuple[Source, ...]


class _Contexts(PackModel):
    context: tuple[ContextPath, ...]


class _Clocks(PackModel):
    clock: tuple[ClockRule, ...]


class _Wording(PackModel):
    word_set: tuple[WordSet, ...] = ()
    rule: tuple[WordingRule, ...] = ()


class _Myths(PackModel):
    myth: tuple[Myth, ...]


class _Glossary(PackModel):
    term: tuple[Term, ...]


class _Rights(PackModel):
    right: tuple[Right, ...]


class _Scripts(PackModel):
    script: tuple[Script, ...]


class _Offences(PackModel):
    offence: tuple[Offence, ...]
    regime: tuple[Regime, ...] = ()


class _Reviews(PackModel):
    review: tuple[Review, ...]
    check: tuple[ReviewCheck, ...]


REQUIRED: Mapping[str, type[PackModel]] = {
    "pack.toml": PackMeta,
    "principles.toml": _Principles,
    "facts.toml": _Facts,
    "conditions.toml": _Conditions,
    "sources.toml": _Sources,
}
OPTIONAL: Mapping[str, type[PackModel]] = {
    "contexts.toml": _Contexts,
    "clocks.toml": _Clocks,
    "calendar.toml": Calendar,
    "wording.toml": _Wording,
    "myths.toml": _Myths,
    "glossary.toml": _Glossary,
    "rights.toml": _Rights,
    "scripts.toml": _Scripts,
    "offences.toml": _Offences,
    "reviews.toml": _Reviews,
}
FILES: Mapping[str, type[PackModel]] = {**REQUIRED, **OPTIONAL}
FOLDERS: Mapping[str, tuple[re.Pattern[str], type[PackModel], str]] = {
    "stages": (re.compile(r"stages/[0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*\.toml"), Stage, "stage"),
    "decisions": (
        re.compile(r"decisions/[a-z0-9]+(?:-[a-z0-9]+)*\.toml"),
        DecisionTemplate,
        "decision",
    ),
}
"""Folders with one item a file: the form of the path, the model, and what the item is called."""


class Titles(PackModel):
    """The file of an overlay that names stages otherwise."""

    title: tuple[StageTitle, ...]


class _Prompts(PackModel):
    prompt: tuple[Prompt, ...]


OVERLAY_FILES: Mapping[str, type[PackModel]] = {"titles.toml": Titles, "prompts.toml": _Prompts}
"""Files that only an overlay has; it has no stages of its own."""

# The list in a file, and the field of the pack that it becomes.
_FIELDS = {
    "principle": "principles",
    "fact": "facts",
    "condition": "conditions",
    "source": "sources",
    "context": "contexts",
    "clock": "clocks",
    "word_set": "word_sets",
    "rule": "wording",
    "myth": "myths",
    "term": "glossary",
    "right": "rights",
    "script": "scripts",
    "offence": "offences",
    "regime": "regimes",
    "review": "reviews",
    "check": "review_checks",
    "title": "titles",
    "prompt": "prompts",
}


def file_model(path: str) -> type[PackModel] | None:
    """The model of a file by its path; ``None`` if a pack has no such file."""
    if path in FILES:
        return FILES[path]
    if path in OVERLAY_FILES:
        return OVERLAY_FILES[path]
    for pattern, model, _ in FOLDERS.values():
        if pattern.fullmatch(path):
            return model
    return None


def root_kind(path: str) -> str:
    """What a file that is one item itself is called; empty for a file of lists."""
    return FOLDERS[path.partition("/")[0]][2] if "/" in path else ""


def parts(models: Mapping[str, BaseModel]) -> dict[str, object]:
    """The fields of the pack, or of the overlay, from the models of its files, by path."""
    fields: dict[str, object] = {"meta": models["pack.toml"]}
    for path in (*FILES, *OVERLAY_FILES):
        model = models.get(path)
        if isinstance(model, Calendar):
            fields["calendar"] = model
        elif model is not None and path != "pack.toml":
            fields |= {_FIELDS[name]: getattr(model, name) for name in type(model).model_fields}
    stages = [model for model in models.values() if isinstance(model, Stage)]
    if stages:
        fields["stages"] = tuple(sorted(stages, key=lambda stage: stage.number))
    decisions = [models[p] for p in sorted(models) if isinstance(models[p], DecisionTemplate)]
    fields["decisions"] = tuple(decisions)
    return fields
