# SPDX-License-Identifier: Apache-2.0
"""A force's overlay: what it adds to a base pack, or says otherwise, item by item."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError

from app.guidance.checks.repeats import repeated
from app.guidance.checks.whole_pack import pack_errors
from app.guidance.faults import Fault, PackFault, pack_fault
from app.guidance.files.schema_faults import schema_faults
from app.guidance.model.answers import PackModel
from app.guidance.model.pack import (
    Fact,
    NamedCondition,
    Pack,
    PackMeta,
    PackPart,
    Principle,
    Prompt,
    Reference,
    Source,
    Stage,
)
from app.guidance.model.text import Line, StageId
from app.guidance.model.walking import LISTS

_Item = TypeVar("_Item", bound=BaseModel)


class StageTitle(PackModel):
    """A stage under another title; what is left out stays as it is."""

    id: StageId
    title: Annotated[Line, Field(max_length=120)]
    short_title: Annotated[Line, Field(max_length=28)]
    title_status: Literal["published", "working"]


class Overlay(Reference):
    """Items that are added to a base pack, or replace those with the same id."""

    meta: PackMeta
    principles: Annotated[tuple[Principle, ...], Field(max_length=10)] = ()
    facts: Annotated[tuple[Fact, ...], Field(max_length=200)] = ()
    conditions: Annotated[tuple[NamedCondition, ...], Field(max_length=200)] = ()
    sources: Annotated[tuple[Source, ...], Field(max_length=500)] = ()
    titles: Annotated[tuple[StageTitle, ...], Field(max_length=99)] = ()
    prompts: Annotated[tuple[Prompt, ...], Field(max_length=500)] = ()

    def ids(self) -> frozenset[str]:
        """The ids of everything in it but the stages that it only renames."""
        return frozenset(_id(item) for name in (*_LISTS, "prompts") for item in getattr(self, name))


_LISTS = tuple(
    name for name in Overlay.model_fields if name not in ("meta", "titles", "prompts", "calendar")
)
_KINDS = {**LISTS, "titles": "title", "prompts": "prompt"}


def overlay_faults(base: Pack, overlay: Overlay) -> tuple[Fault, ...]:
    """What keeps the overlay from being laid over this base."""
    if overlay.meta.overlay_of != base.meta.id:
        message = f"this overlay is for {overlay.meta.overlay_of}, not for {base.meta.id}"
        return (Fault(message, "error", "pack", "", "overlay_of"),)
    stages = {stage.id for stage in base.stages}
    strangers = tuple(
        Fault(f"{base.meta.id} has no stage {name}", "error", kind, item, "id")
        for kind, item, name in (
            *(("title", title.id, title.id) for title in overlay.titles),
            *(("prompt", prompt.id, prompt.id.partition(".")[0]) for prompt in overlay.prompts),
        )
        if name not in stages
    )
    return (*strangers, *_twice(overlay))


def _twice(overlay: Overlay) -> Iterator[Fault]:
    """Of two items with one id the later would take the place of the earlier, unseen."""
    for name in (*_LISTS, "titles", "prompts"):
        for item in repeated(map(_id, getattr(overlay, name))):
            message = "this id is used twice; change one"
            yield Fault(message, "error", _KINDS[name], item, "id")


def lay_over(base: Pack, overlay: Overlay) -> Pack:
    """The base with the overlay's items added, or in the place of those with the same id.

    Raises PackFault, with every fault, when the two do not fit together or the result is not
    a sound pack.
    """
    faults = overlay_faults(base, overlay)
    if faults:
        raise pack_fault(faults)
    fields: dict[str, object] = {
        name: _merged(getattr(base, name), getattr(overlay, name)) for name in _LISTS
    }
    pack = _within_limits(
        base.model_copy(
            update={
                **fields,
                "meta": _composed_meta(base.meta, overlay.meta),
                "stages": tuple(_stage(stage, overlay) for stage in base.stages),
                "calendar": overlay.calendar or base.calendar,
            }
        )
    )
    errors = pack_errors(pack)
    if errors:
        raise pack_fault(errors)
    return pack


def _within_limits(composed: Pack) -> Pack:
    """The pack once through the model, whose limits a copy does not check."""
    try:
        return Pack.model_validate(composed.model_dump(by_alias=True))
    except ValidationError as error:
        faults = schema_faults(error, {}, "pack")
        # Not chained: the text of the error would repeat the packs.
        raise pack_fault(fault for fault, _ in faults) from None


def _stage(stage: Stage, overlay: Overlay) -> Stage:
    prompts = [p for p in overlay.prompts if p.id.partition(".")[0] == stage.id]
    title = next((title for title in overlay.titles if title.id == stage.id), None)
    renamed = {} if title is None else title.model_dump(exclude={"id"})
    return stage.model_copy(update={**renamed, "prompts": _merged(stage.prompts, prompts)})


def _merged(base: Iterable[_Item], over: Iterable[_Item]) -> tuple[_Item, ...]:
    replaced = {_id(item): item for item in over}
    kept = [replaced.pop(_id(item), item) for item in base]
    return (*kept, *replaced.values())


def _id(item: BaseModel) -> str:
    return str(getattr(item, "id"))  # noqa: B009 - every list of a pack has items with an id


def _composed_meta(base: PackMeta, over: PackMeta) -> PackMeta:
    parts = base.parts or (_part(base),)
    name = f"{base.id}-with-{over.id}"
    if len(name) > 80:
        raise PackFault("The guidance pack was refused: its id is too long to add to the base.")
    return base.model_copy(
        update={
            "id": name,
            "version": f"{base.version}.{over.version}",
            "title": over.title,
            "owner": over.owner,
            "status": over.status,
            # Of the whole no more can be said than of the part that was checked the longest ago.
            "as_at": min(base.as_at, over.as_at),
            "check_by": min(base.check_by, over.check_by),
            "parts": (*parts, _part(over)),
        }
    )


def _part(meta: PackMeta) -> PackPart:
    return PackPart(id=meta.id, version=meta.version, title=meta.title, owner=meta.owner)
