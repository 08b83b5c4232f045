# SPDX-License-Identifier: Apache-2.0
"""The material register: adding an item, and saying what was done or decided about it.

Which category an item has, and whether it is sensitive, the officer says; nothing is suggested.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from app.cases.folding import CaseView
from app.cases.kinds import MaterialAdded, MaterialChanged, MaterialStep, Sensitivity
from app.cases.material import Item, item_named
from app.cases.values import LONGEST_TEXT
from app.cases.when import When
from app.errors import UserError
from app.services.session import Session
from app.system.paths import resource_bytes

MOST_IN_LINE = 400
"""Characters of a reference, a source, a place or a name."""

Confidence = Literal["seen", "second", "gk", "unc"]


@dataclass(frozen=True)
class Category:
    """A category of material that the rules on disclosure single out, and how sure we are."""

    id: str
    words: str
    confidence: Confidence


@dataclass(frozen=True)
class CategoryList:
    """Categories that one rule names. ``as_at`` is the day on which we last looked at it."""

    title: str
    cites: str
    """The id of its source in the guidance that comes with Casebook."""
    source: str
    note: str
    as_at: date
    categories: tuple[Category, ...]


class _CategoryData(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    id: str
    words: str
    confidence: Confidence | None = None


class _ListData(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    id: str
    title: str
    cites: str
    source: str
    note: str
    confidence: Confidence
    category: list[_CategoryData]


class _FileData(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    as_at: date
    list: list[_ListData]


@cache
def category_lists() -> tuple[CategoryList, ...]:
    """The lists of categories that an officer can choose from: two, which the law keeps apart."""
    data = _FileData.model_validate(
        tomllib.loads(resource_bytes("material", "presumed.toml").decode())
    )
    return tuple(
        CategoryList(
            title=each.title,
            cites=each.cites,
            source=each.source,
            note=each.note,
            as_at=data.as_at,
            categories=tuple(
                Category(one.id, one.words, one.confidence or each.confidence)
                for one in each.category
            ),
        )
        for each in data.list
    )


def category_words(category: str | None) -> str:
    """A category in the words of its list; empty for none, and for one that is not listed."""
    return next((c.words for c in _categories() if c.id == category), "")


@dataclass(frozen=True)
class NewItem:
    """What an officer says of an item to put it on the register; only ``description`` is needed.

    ``presumed`` is the id of a category from ``category_lists``.
    """

    description: str
    reference: str = ""
    source: str = ""
    held: str = ""
    sensitivity: Sensitivity = Sensitivity.UNKNOWN
    sensitive_because: str = ""
    presumed: str | None = None
    from_request: UUID | None = None


def add_material(
    session: Session,
    case_id: UUID,
    new: NewItem,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Put an item on the register; ``slot`` names the draft it came from.

    Raises:
        UserError: it is not described, it is sensitive for no reason given, or a text is too long.
    """
    if not new.description.strip():
        raise UserError("Say what the item is, in a few words.", code="material-empty")
    if new.sensitivity is Sensitivity.SENSITIVE and not new.sensitive_because.strip():
        raise _no_reason()
    _check((new.reference, new.source, new.held), (new.description, new.sensitive_because))
    added = MaterialAdded(
        material_id=session.new_id(),
        reference=new.reference.strip(),
        description=new.description.strip(),
        source=new.source.strip(),
        held=new.held.strip(),
        sensitivity=new.sensitivity,
        sensitive_because=new.sensitive_because.strip(),
        presumed=new.presumed,
        presumed_words=category_words(new.presumed),
        from_request=new.from_request,
    )
    return session.record(case_id, added, happened, slot=slot)


@dataclass(frozen=True)
class NewMaterialStep:
    """What is said of an item; which parts a step needs, ``MaterialStep`` says."""

    material_id: UUID
    step: MaterialStep
    text: str = ""
    because: str = ""
    by: str = ""
    held: str = ""
    sensitivity: Sensitivity | None = None
    presumed: str | None = None


def change_material(
    session: Session,
    case_id: UUID,
    new: NewMaterialStep,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record what was done or decided about an item; ``slot`` names the draft it came from.

    Raises:
        UserError: the register has no such item, something that the step needs is missing, or
            nothing would change.
    """
    _check((new.by, new.held), (new.text, new.because))
    item = _item(session.view(case_id), new.material_id)
    if new.sensitivity is Sensitivity.SENSITIVE and not new.because.strip():
        raise _no_reason()
    if new.step is MaterialStep.MOVED and new.held.strip() == item.held:
        raise UserError("It is there already. Say where it is now.", code="material-unchanged")
    try:
        change = MaterialChanged(
            material_id=new.material_id,
            step=new.step,
            text=new.text.strip(),
            because=new.because.strip(),
            by=new.by.strip(),
            held=new.held.strip(),
            sensitivity=new.sensitivity,
            presumed=new.presumed,
            presumed_words=category_words(new.presumed),
        )
    except ValueError:
        raise UserError("Fill in what is still missing here.", code="material-step-empty") from None
    return session.record(case_id, change, happened, slot=slot)


def _categories() -> Iterator[Category]:
    for each in category_lists():
        yield from each.categories


def _item(view: CaseView, material_id: UUID) -> Item:
    try:
        return item_named(view, material_id)
    except KeyError:
        raise UserError("This case has no such item.", code="material-missing") from None


def _no_reason() -> UserError:
    return UserError(
        "Say what harm could come from showing it, and to whom.", code="sensitive-because"
    )


def _check(short: Iterable[str], long: Iterable[str]) -> None:
    if any(len(text.strip()) > MOST_IN_LINE for text in short):
        raise UserError(
            "References, places and names may each have 400 characters; put the rest into the "
            "description.",
            code="material-too-long",
        )
    if any(len(text) > LONGEST_TEXT for text in long):
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )
