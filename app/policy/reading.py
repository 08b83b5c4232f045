# SPDX-License-Identifier: Apache-2.0
"""Reading a policy from plain values: what is wrong is named, and nothing is guessed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from app.errors import EnvironmentFault
from app.policy.fields import NONE, expected, field_named, is_list, is_switch
from app.policy.model import Policy

RESERVED = "x_"
"""Names that begin so are a force's own remarks and are passed over."""
UNKNOWN = "Casebook knows no such setting"
TWICE = "it stands there twice"
MISSING = "it is required, and none is named"
_MOST_NAMES = 3


@dataclass(frozen=True)
class Problem:
    """One setting that cannot be followed, and why; its value is not kept."""

    setting: str
    why: str


class PolicyInvalid(EnvironmentFault):
    """The policy cannot be followed as it stands, so nothing is opened.

    ``problems`` says what is wrong with which setting; the values are not kept.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        self.settings = tuple(dict.fromkeys(each.setting for each in problems))
        named, left = ", ".join(self.settings[:_MOST_NAMES]), len(self.settings) - _MOST_NAMES
        super().__init__(
            f"Your force's policy for Casebook cannot be read (setting: {named}"
            f"{f' and {left} more' if left > 0 else ''}). Nothing was opened or changed. "
            "Ask your ICT team to put the policy right.",
            code="policy-invalid",
        )


def read_policy(values: Mapping[str, object]) -> Policy:
    """The policy in values as a registry or a file holds them.

    A switch may be 0 or 1, a list a mapping of anything to its items (as registry lists are), a
    signer one text "owner = key in hexadecimal". A list of ``none`` alone is an empty one. Names
    are those of the schema, in whatever case and with or without underscores:
    ``idle_lock_minutes`` or ``IdleLockMinutes``.

    Raises:
        PolicyInvalid: a name is not known, given twice, or its value is not allowed.
    """
    read: dict[str, object] = {}
    wrong: list[Problem] = []
    for given, value in values.items():
        if given.casefold().startswith(RESERVED):
            continue
        name = field_named(given)
        if name is None:
            wrong.append(Problem(_shown(given), UNKNOWN))
        elif name in read:
            wrong.append(Problem(_shown(given), TWICE))
        else:
            read[name] = _plain(name, value)
    wrong += [Problem(name, expected(name)) for name in read if not _is_allowed(name, read[name])]
    if read.get("recovery_recipient_required") is True and "recovery_recipient" not in read:
        # A slot that is required needs a key to be made for.
        wrong.append(Problem("recovery_recipient", MISSING))
    if wrong:
        raise PolicyInvalid(tuple(dict.fromkeys(wrong)))
    return Policy.model_validate_json(json.dumps(read))


def _is_allowed(name: str, value: object) -> bool:
    """Whether the schema takes a value for a field, whatever somebody wrote there."""
    if value is None:
        return False  # the schema's word for a setting that is left out, not for one that is there
    try:
        Policy.model_validate_json(json.dumps({name: value}))
    except (TypeError, ValueError, RecursionError):
        # What the schema refuses is a ValueError too. Else: bytes, dates, numbers of
        # thousands of digits, half a character, lists in lists in lists.
        return False
    return True


def _plain(name: str, value: object) -> object:
    """A value as the schema wants it; what it cannot be is left for the schema to refuse."""
    info = Policy.model_fields[name]
    if is_switch(info) and type(value) is int and value in (0, 1):
        return bool(value)
    if not is_list(info):
        return value
    items = list(value.values()) if isinstance(value, Mapping) else value
    if not isinstance(items, list):
        return value
    if len(items) == 1 and isinstance(items[0], str) and items[0].strip().casefold() == NONE:
        return []
    return [_signer(item) if name == "pack_signers" else item for item in items]


def _signer(item: object) -> object:
    if isinstance(item, str) and "=" in item:
        owner, _, key = item.rpartition("=")
        return {"owner": owner.strip(), "public_key": key.strip().lower()}
    return item


def _shown(name: str) -> str:
    """A name fit to be shown in a sentence, whatever somebody wrote there."""
    return "".join(each for each in name if each.isalnum() or each == "_")[:60] or "without a name"
