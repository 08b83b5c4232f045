# SPDX-License-Identifier: Apache-2.0
"""What must hold across a whole pack: everything mentioned exists and makes sense together."""

from collections import Counter
from collections.abc import Iterator

from app.guidance.checks.condition_checks import check_conditions
from app.guidance.checks.quality import check_quality
from app.guidance.checks.reference_checks import check_reference
from app.guidance.checks.repeats import repeated
from app.guidance.faults import Fault
from app.guidance.model.answers import Option, options_of
from app.guidance.model.pack import Fact, Pack, Prompt, Stage
from app.guidance.model.walking import every_item

# Worked out by Casebook from other facts; see ``facts.derive_facts``.
DERIVED_FACTS = {"hours_since_offence": "number"}

# The answer kind that a prompt must have to become a fact of each kind.
_ANSWER_FOR_FACT = {
    "choice": "choice",
    "choices": "checklist",
    "yes-no": "yes-no",
    "number": "figure",
    "date-time": "date-time",
    "text": "text",
}


def check_pack(pack: Pack) -> tuple[Fault, ...]:
    """Everything wrong with a pack, errors and warnings, in the order of the pack."""
    return (*pack_errors(pack), *check_quality(pack))


def pack_errors(pack: Pack) -> tuple[Fault, ...]:
    """What makes a pack unusable; all that is asked when a build comes from outside.

    One that a vault keeps is read without it, so a check may become stricter. What a model asks
    may not: a pack that it refuses can no longer be shown to the cases that follow it.
    """
    return (
        *_unique_ids(pack),
        *_meta(pack),
        *_facts(pack),
        *check_conditions(pack),
        *_stage_numbers(pack),
        *(fault for stage in pack.stages for fault in _stage(pack, stage)),
        *check_reference(pack),
    )


def _unique_ids(pack: Pack) -> Iterator[Fault]:
    names = Counter((item.kind, item.id) for item in every_item(pack))
    for (kind, item), count in names.items():
        if count > 1:
            yield Fault("this id is used twice; change one", "error", kind, item, "id")
    for letter in repeated(principle.letter for principle in pack.principles):
        yield Fault(f"two principles have the letter {letter}", "error", "principle", "", "letter")
    for shape in repeated(principle.shape for principle in pack.principles):
        yield Fault(f"two principles have the shape {shape}", "error", "principle", "", "shape")


def _meta(pack: Pack) -> Iterator[Fault]:
    if pack.meta.check_by < pack.meta.as_at:
        message = "the day to check again is before the day of the last check"
        yield Fault(message, "error", "pack", "", "check_by")


def _facts(pack: Pack) -> Iterator[Fault]:
    for fact in pack.facts:
        lists = fact.kind in ("choice", "choices")
        if lists and not fact.options:
            yield _fact_fault(fact, "options", f"a {fact.kind} fact needs options")
        if not lists and fact.options:
            yield _fact_fault(fact, "options", f"a {fact.kind} fact has no options; remove them")
        yield from _option_ids(fact.options, "fact", fact.id, "options")
        if fact.derived and fact.opening:
            yield _fact_fault(fact, "opening", "a derived fact is not asked; remove this key")
        if fact.derived and DERIVED_FACTS.get(fact.id) != fact.kind:
            yield _fact_fault(fact, "derived", "only hours_since_offence, a number, is derived")
        if not fact.derived and fact.id in DERIVED_FACTS:
            yield _fact_fault(fact, "derived", "Casebook works this fact out; add derived = true")


def _option_ids(options: tuple[Option, ...], kind: str, item: str, key: str) -> Iterator[Fault]:
    for option_id in repeated(option.id for option in options):
        yield Fault(f"the option {option_id} is there twice", "error", kind, item, key)


def _stage_numbers(pack: Pack) -> Iterator[Fault]:
    for expected, stage in enumerate(pack.stages, start=1):
        if stage.number != expected:
            yield Fault(
                f"stages are numbered from 1 without a gap; expected {expected} here",
                "error",
                "stage",
                stage.id,
                "number",
            )


def _stage(pack: Pack, stage: Stage) -> Iterator[Fault]:
    if stage.written:
        yield from _written_text(stage)
    yield from _first_ten_minutes(stage)
    for prompt in stage.prompts:
        if not prompt.id.startswith(f"{stage.id}."):
            yield _prompt_fault(prompt, "id", f"a prompt of this stage begins with {stage.id}.")
        yield from _mentions(pack, prompt)
        yield from _option_ids(options_of(prompt.answer), "prompt", prompt.id, "answer")
        for fact_id in prompt.fed_facts:
            yield from _fed_fact(pack, prompt, fact_id)


def _written_text(stage: Stage) -> Iterator[Fault]:
    for key in ("purpose", "good", "first_ten_minutes", "failings", "supervisor_asks", "hand_off"):
        if not getattr(stage, key):
            message = "a written stage needs this; add it or set written = false"
            yield Fault(message, "error", "stage", stage.id, key)
    if not stage.prompts:
        yield Fault("a written stage needs prompts", "error", "stage", stage.id, "prompt")


def _first_ten_minutes(stage: Stage) -> Iterator[Fault]:
    own = {prompt.id: prompt for prompt in stage.prompts}
    core = {prompt.id for prompt in stage.prompts if prompt.core}
    chosen = stage.first_ten_minutes
    for prompt_id in chosen:
        if prompt_id not in own:
            message = f"{prompt_id} is not a prompt of this stage"
            yield Fault(message, "error", "stage", stage.id, "first_ten_minutes")
        elif prompt_id not in core:
            message = "it is in the first ten minutes of its stage; add core = true"
            yield _prompt_fault(own[prompt_id], "core", message)
    for prompt_id in repeated(chosen):
        yield Fault(f"{prompt_id} is there twice", "error", "stage", stage.id, "first_ten_minutes")


def _mentions(pack: Pack, prompt: Prompt) -> Iterator[Fault]:
    principles = {principle.id for principle in pack.principles}
    for principle_id in prompt.principles:
        if principle_id not in principles:
            message = f"{principle_id} is not in principles.toml"
            yield _prompt_fault(prompt, "principles", message)
    sources = {source.id for source in pack.sources}
    for cited in prompt.sources:
        if cited.id not in sources:
            yield _prompt_fault(prompt, "sources", f"{cited.id} is not in sources.toml")
    repeats = {
        "principles": repeated(prompt.principles),
        "audience": repeated(prompt.audience),
        "sources": repeated(cited.id for cited in prompt.sources),
        "feeds": repeated(prompt.feeds),
    }
    for key, items in repeats.items():
        for item in items:
            yield _prompt_fault(prompt, key, f"{item} is there twice")


def _fed_fact(pack: Pack, prompt: Prompt, fact_id: str) -> Iterator[Fault]:
    fact = next((fact for fact in pack.facts if fact.id == fact_id), None)
    if fact is None:
        yield _prompt_fault(prompt, "feeds", f"{fact_id} is not in facts.toml")
        return
    if fact.derived:
        yield _prompt_fault(prompt, "feeds", f"Casebook works {fact_id} out; it cannot be answered")
        return
    wanted = _ANSWER_FOR_FACT[fact.kind]
    if prompt.answer.kind != wanted:
        message = f"{fact_id} is a {fact.kind} fact, so the answer kind must be {wanted}"
        yield _prompt_fault(prompt, "answer", message)
        return
    have = {option.id for option in options_of(prompt.answer)}
    want = {option.id for option in fact.options}
    differ = sorted(have ^ want)
    if differ:
        message = f"its options must be those of {fact_id}; they differ in {', '.join(differ)}"
        yield _prompt_fault(prompt, "answer", message)


def _fact_fault(fact: Fact, key: str, message: str) -> Fault:
    return Fault(message, "error", "fact", fact.id, key)


def _prompt_fault(prompt: Prompt, key: str, message: str) -> Fault:
    return Fault(message, "error", "prompt", prompt.id, key)
