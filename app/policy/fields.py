# SPDX-License-Identifier: Apache-2.0
"""The fields of the schema: their names in a registry, their kinds and their limits."""

from dataclasses import dataclass
from enum import StrEnum
from types import UnionType
from typing import get_args, get_origin

from annotated_types import Ge, Le, MaxLen
from pydantic.fields import FieldInfo

from app.policy.model import AccountBinding, AllowedExport, Policy

NONE = "none"
"""The one item of a list by which a force says that nothing, or nobody, is allowed."""


@dataclass(frozen=True)
class Limits:
    """The least and the most of a number, and the longest a text may be; None where it has none."""

    least: int | None = None
    most: int | None = None
    longest: int | None = None


def field_named(given: str) -> str | None:
    """The field of the schema that a name in a registry or a file means; None for no field."""
    return {_folded(name): name for name in Policy.model_fields}.get(_folded(given))


def registry_name(field: str) -> str:
    """The name under which the registry holds a field: ``IdleLockMinutes``."""
    return "".join(part.capitalize() for part in field.split("_"))


def is_list(info: FieldInfo) -> bool:
    """Whether a field holds several items."""
    return any(get_origin(kind) is tuple for kind in _kinds(info))


def is_switch(info: FieldInfo) -> bool:
    """Whether a field is on or off."""
    return bool in _kinds(info)


def choices(info: FieldInfo) -> tuple[StrEnum, ...]:
    """What a field is one of; empty for a field that is not a choice."""
    kind = info.annotation
    return tuple(kind) if isinstance(kind, type) and issubclass(kind, StrEnum) else ()


def limits(info: FieldInfo) -> Limits:
    """What a value must keep within."""
    found = Limits()
    for limit in _constraints(info):
        if isinstance(limit, Ge):
            found = Limits(int(str(limit.ge)), found.most, found.longest)
        elif isinstance(limit, Le):
            found = Limits(found.least, int(str(limit.le)), found.longest)
        elif isinstance(limit, MaxLen):
            found = Limits(found.least, found.most, limit.max_length)
    return found


def expected(field: str) -> str:
    """What a value of a field has to be, in a few words for whoever wrote another."""
    info = Policy.model_fields[field]
    match field:
        case "allowed_exports":
            return f"a list of {', '.join(AllowedExport)}; or {NONE} alone"
        case "allowed_recipients":
            return f"a list of age public keys, age1..., without a slip; or {NONE} alone"
        case "pack_signers":
            return f"a list of 'owner = 64 hexadecimal digits'; or {NONE} alone"
        case "recovery_recipient":
            return "an age public key, age1..., without a slip"
        case "account_binding":
            return f"one of {', '.join(AccountBinding)}"
        case "backup_folder":
            return "a folder from the root: a share, a drive or /"
    found = limits(info)
    if is_switch(info):
        return "0 or 1 as a number; in TOML true or false"
    if found.least is not None:
        return f"a whole number from {found.least} to {found.most}"
    return f"one line of text, up to {found.longest} characters"


def _kinds(info: FieldInfo) -> tuple[object, ...]:
    annotation = info.annotation
    return get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)


def _constraints(info: FieldInfo) -> list[object]:
    found: list[object] = list(info.metadata)
    for kind in get_args(info.annotation):
        for each in getattr(kind, "__metadata__", ()):
            found += each.metadata if isinstance(each, FieldInfo) else [each]
    return found


def _folded(name: str) -> str:
    return name.replace("_", "").casefold()
