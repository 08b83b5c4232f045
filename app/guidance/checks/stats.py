# SPDX-License-Identifier: Apache-2.0
"""A pack in figures: prompts by stage and principle, sources by confidence, contexts covered."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from app.guidance.model.common import Confidence
from app.guidance.model.pack import Pack
from app.guidance.model.walking import LISTS, every_citation

_CONFIDENCE: Mapping[str, str] = {
    "seen": "read in the source",
    "second": "read in a secondary page",
    "gk": "general knowledge, to be checked",
    "unc": "uncertain",
}


@dataclass(frozen=True, slots=True)
class StageFigures:
    """One stage: prompts in all, asked of every case, core, and by principle id."""

    number: int
    title: str
    prompts: int
    always: int
    core: int
    by_principle: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class PackFigures:
    """A pack in figures."""

    name: str
    stages: tuple[StageFigures, ...]
    confidence: Mapping[str, int]
    sources: int
    contexts: Mapping[str, tuple[int, int]]
    """By title: how many prompts a context adds, and how many it puts first."""
    items: Mapping[str, int]


def figures(pack: Pack) -> PackFigures:
    """Count what is in a pack."""
    cited = Counter(citation.confidence for _, citation in every_citation(pack))
    return PackFigures(
        name=f"{pack.meta.id} {pack.meta.version}",
        stages=tuple(_stages(pack)),
        confidence={name: cited[name] for name in get_args(Confidence)},
        sources=len({citation.id for _, citation in every_citation(pack)}),
        contexts={c.title: (len(c.adds), len(c.first)) for c in pack.contexts},
        items={field: len(getattr(pack, field)) for field in LISTS},
    )


def stats_lines(pack: Pack) -> Iterator[str]:
    """The figures as lines of plain text, in columns."""
    counted = figures(pack)
    yield counted.name
    yield ""
    letters = [principle.letter for principle in pack.principles]
    yield _row(("Stage", "prompts", "always", "core", *letters))
    for stage in counted.stages:
        by = [str(stage.by_principle[principle.id]) for principle in pack.principles]
        name = f"{stage.number:2} {stage.title}"
        yield _row((name, str(stage.prompts), str(stage.always), str(stage.core), *by))
    yield _row(("In all", *_totals(pack, counted)))
    yield ""
    yield f"Sources cited: {counted.sources}; citations by confidence:"
    yield from (f"  {count:5} {_CONFIDENCE[name]}" for name, count in counted.confidence.items())
    yield ""
    yield f"Contexts: {len(counted.contexts)} (prompts added, prompts put first)"
    yield from (f"  {adds:3} {first:3}  {name}" for name, (adds, first) in counted.contexts.items())
    yield ""
    yield "Everything else:"
    yield from (
        f"  {count:5} {field.replace('_', ' ')}"
        for field, count in counted.items.items()
        if field not in ("stages", "contexts") and count
    )


def _stages(pack: Pack) -> Iterator[StageFigures]:
    for stage in pack.stages:
        served = Counter(name for prompt in stage.prompts for name in prompt.principles)
        yield StageFigures(
            number=stage.number,
            title=stage.short_title,
            prompts=len(stage.prompts),
            always=sum(prompt.when is None for prompt in stage.prompts),
            core=sum(prompt.core for prompt in stage.prompts),
            by_principle={principle.id: served[principle.id] for principle in pack.principles},
        )


def _totals(pack: Pack, counted: PackFigures) -> list[str]:
    sums = [
        sum(stage.prompts for stage in counted.stages),
        sum(stage.always for stage in counted.stages),
        sum(stage.core for stage in counted.stages),
        *(
            sum(stage.by_principle[principle.id] for stage in counted.stages)
            for principle in pack.principles
        ),
    ]
    return [str(each) for each in sums]


def _row(cells: Sequence[str]) -> str:
    return f"{cells[0]:<32}" + "".join(f"{cell:>9}" for cell in cells[1:])
