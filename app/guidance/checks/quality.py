# SPDX-License-Identifier: Apache-2.0
"""Whether a pack is good enough to lean on: warnings for its author, never a refusal."""

from collections.abc import Iterator

from app.guidance.checks.likeness import near_pairs, repeated_runs
from app.guidance.faults import Fault
from app.guidance.model.pack import Pack, Prompt, Stage
from app.guidance.model.text import word_count
from app.guidance.model.walking import every_citation

GUIDANCE_WORDS = (30, 120)
FIRST_TEN_MINUTES = (3, 5)
FEWEST_PROMPTS = 12


def check_quality(pack: Pack) -> Iterator[Fault]:
    """The warnings for a pack, in its order."""
    for stage in pack.stages:
        if stage.written:
            yield from _stage(pack, stage)
        elif stage.prompts:
            yield _warning("stage", stage.id, "written", "it has prompts but is not marked written")
        for prompt in stage.prompts:
            yield from _prompt(prompt)
    yield from _alike(pack)
    yield from _unused(pack)


def _stage(pack: Pack, stage: Stage) -> Iterator[Fault]:
    if len(stage.prompts) < FEWEST_PROMPTS:
        message = f"a stage has {FEWEST_PROMPTS} prompts or more; this has {len(stage.prompts)}"
        yield _warning("stage", stage.id, "prompt", message)
    fewest, most = FIRST_TEN_MINUTES
    if not fewest <= len(stage.first_ten_minutes) <= most:
        message = f"choose {fewest} to {most} prompts; there are {len(stage.first_ten_minutes)}"
        yield _warning("stage", stage.id, "first_ten_minutes", message)
    for prompt in stage.prompts:
        if prompt.core and prompt.id not in stage.first_ten_minutes:
            message = "it is core but not in first_ten_minutes of its stage; add it or remove core"
            yield _warning("prompt", prompt.id, "core", message)
    served = {principle for prompt in stage.prompts for principle in prompt.principles}
    for principle in pack.principles:
        if principle.id not in served:
            message = f"no prompt of this stage serves {principle.id}"
            yield _warning("stage", stage.id, "prompt", message)


def _prompt(prompt: Prompt) -> Iterator[Fault]:
    fewest, most = GUIDANCE_WORDS
    words = word_count(prompt.guidance)
    if not fewest <= words <= most:
        message = f"guidance is {fewest} to {most} words; this has {words}"
        yield _warning("prompt", prompt.id, "guidance", message)


def _alike(pack: Pack) -> Iterator[Fault]:
    prompts = [prompt for stage in pack.stages for prompt in stage.prompts]
    for earlier, prompt in near_pairs(prompts):
        message = f"it asks nearly the same as {earlier.id}; cut one or tell them apart"
        yield _warning("prompt", prompt.id, "question", message)
    for earlier, prompt, run in repeated_runs(prompts):
        message = f"it repeats words of {earlier.id} (“{run}”); say it once"
        yield _warning("prompt", prompt.id, "guidance", message)


def _unused(pack: Pack) -> Iterator[Fault]:
    cited = {source.id for _, source in every_citation(pack)}
    for source in pack.sources:
        if source.id not in cited:
            yield _warning("source", source.id, "id", "nothing cites this source")


def _warning(kind: str, item: str, key: str, message: str) -> Fault:
    return Fault(message, "warning", kind, item, key)
