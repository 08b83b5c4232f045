# SPDX-License-Identifier: Apache-2.0
"""Reading a policy from plain values: what is wrong is named, and nothing is guessed."""

import json
from collections.abc import Mapping
from types import UnionType
from typing import get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from app.errors import EnvironmentFault
from app.policy.model import Policy

RESERVED = "x_"
"""Names that begin so are a force's own remarks and are passed over."""
_MOST_NAMES = 3


class PolicyInvalid(EnvironmentFault):
    """The policy cannot be followed as it stands, so nothing is opened.

    ``settings`` names what is wrong; the values are not kept.
    """

    def __init__(self, settings: tuple[str, ...]) -> None:
        named = ", ".join(settings[:_MOST_NAMES])
        more = "" if len(settings) <= _MOST_NAMES else f" and {len(settings) - _MOST_NAMES} more"
        super().__init__(
            f"Your force's policy for Casebook cannot be read (setting: {named}{more}). Nothing "
            "was opened or changed. Ask your ICT team to put the policy right.",
            code="policy-invalid",
        )
        self.settings = settings


def read_policy(values: Mapping[str, object]) -> Policy:
    """The policy in values as a registry or a file holds them.

    A switch may be 0 or 1, a list a mapping of anything to its items (as registry lists are), a
    signer one text "owner = key in hexadecimal". Names are those of the schema, in whatever case
    and with or without underscores: ``idle_lock_minutes`` or ``IdleLockMinutes``.

    Raises:
        PolicyInvalid: a name is not known, given twice, or its value is not allowed.
    """
    read: dict[str, object] = {}
    wrong: list[str] = []
    for given, value in values.items():
        if given.casefold().startswith(RESERVED):
            continue
        name = field_named(given)
        if name is None or name in read:
            wrong.append(_shown(given))
        else:
            read[name] = _plain(name, value)
    wrong += _recipients_missing(read)
    if wrong:
        raise PolicyInvalid(tuple(dict.fromkeys(wrong)))
    try:
        return Policy.model_validate_json(json.dumps(read))
    except TypeError:
        # Something that JSON does not know: bytes, or a date of a TOML file.
        raise PolicyInvalid(tuple(name for name, value in read.items() if _odd(value))) from None
    except ValidationError as error:
        names = dict.fromkeys(str(each["loc"][0]) for each in error.errors(include_input=False))
        raise PolicyInvalid(tuple(names)) from None


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


def _kinds(info: FieldInfo) -> tuple[object, ...]:
    annotation = info.annotation
    return get_args(annotation) if isinstance(annotation, UnionType) else (annotation,)


def _plain(name: str, value: object) -> object:
    """A value as the schema wants it; what it cannot be is left for the schema to refuse."""
    info = Policy.model_fields[name]
    if is_switch(info) and type(value) is int and value in (0, 1):
        return bool(value)
    if not is_list(info):
        return value
    items = list(value.values()) if isinstance(value, Mapping) else value
    if not isinstance(items, list | tuple):
        return value
    return tuple(_signer(item) if name == "pack_signers" else item for item in items)


def _signer(item: object) -> object:
    if isinstance(item, str) and "=" in item:
        owner, _, key = item.rpartition("=")
        return {"owner": owner.strip(), "public_key": key.strip().lower()}
    return item


def _odd(value: object) -> bool:
    """Whether a value, or an item of it, is nothing that a policy can hold."""
    items = value if isinstance(value, tuple) else (value,)
    return not all(isinstance(item, str | int | float | bool | dict | list) for item in items)


def _recipients_missing(read: Mapping[str, object]) -> list[str]:
    """A slot that is required needs a key to be made for."""
    required = read.get("recovery_recipient_required") is True
    return ["recovery_recipient"] if required and not read.get("recovery_recipient") else []


def _folded(name: str) -> str:
    return name.replace("_", "").casefold()


def _shown(name: str) -> str:
    """A name fit to be shown in a sentence, whatever somebody wrote there."""
    return "".join(each for each in name if each.isalnum() or each == "_")[:60] or "without a name"
