# SPDX-License-Identifier: Apache-2.0
r"""Where a force's policy for this machine stands, and its values as they are there.

Windows: the registry, ``HKLM\Software\Policies\Casebook`` and then the same below ``HKCU``; both
may be written by administrators only. What the machine has wins, value by value. Elsewhere:
``/etc/casebook/policy.toml``, which must belong to root and be writable by nobody else.
"""

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.errors import EnvironmentFault
from app.system.policy_registry import Key, Registry, key_values

POLICY_FILE = Path("/etc/casebook/policy.toml")
LARGEST = 256 * 1024
"""Bytes: no policy is longer."""
_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class Origin(StrEnum):
    """Where a value of the policy comes from."""

    MACHINE = "machine"
    USER = "user"
    FILE = "file"


@dataclass(frozen=True)
class PolicyValues:
    """The values as they stand, by name, and where each comes from."""

    values: Mapping[str, object] = field(default_factory=dict)
    origins: Mapping[str, Origin] = field(default_factory=dict)


def unreadable() -> EnvironmentFault:
    """The fault for a policy that is there and cannot be read: nothing may be opened."""
    return EnvironmentFault(
        "Your force's policy for Casebook is there but cannot be read. Nothing was opened or "
        "changed. Ask your ICT team to put it right.",
        code="policy-unreadable",
    )


def unsafe() -> EnvironmentFault:
    """The fault for a policy that anybody may have written: nothing may be opened."""
    return EnvironmentFault(
        "Your force's policy for Casebook is not followed, because others than the administrator "
        "can change it. Nothing was opened or changed. Ask your ICT team to put that right.",
        code="policy-unsafe",
    )


def parse_policy(data: bytes) -> dict[str, object]:
    """The values in a TOML file, which may begin with a byte order mark as Windows writes it.

    Raises:
        ValueError: it is not UTF-8, or no TOML.
    """
    # Late: most machines have no such file.
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def policy_from_file(path: Path, owner: int = 0) -> PolicyValues:
    """The policy in a TOML file; none when there is no such file.

    Raises:
        EnvironmentFault: policy-unsafe, the file or a folder it is in is a link, belongs to
            another user than ``owner`` or can be written by others; policy-unreadable.
    """
    try:
        values = parse_policy(_guarded(path, owner))
    except FileNotFoundError:
        return PolicyValues()
    except (OSError, ValueError):
        raise unreadable() from None
    return PolicyValues(values, dict.fromkeys(values, Origin.FILE))


def _guarded(path: Path, owner: int) -> bytes:
    """The bytes of a file that only its owner can change. What is open is what is checked."""
    if sys.platform == "win32":
        raise unreadable()  # there nobody keeps it in a file
    if path.is_symlink() or path.parent.is_symlink():
        raise unsafe()
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
    folder = os.open(path.parent, flags | os.O_DIRECTORY)
    try:
        _check(os.fstat(folder), owner)
        for above in path.parent.resolve().parents:
            _check_above(above.stat(), owner)
        # Not blocking: a pipe would wait for somebody to write.
        file = os.open(path.name, flags | os.O_NONBLOCK, dir_fd=folder)
    finally:
        os.close(folder)
    with os.fdopen(file, "rb") as opened:
        held = os.fstat(file)
        _check(held, owner)
        if not stat.S_ISREG(held.st_mode):
            raise unreadable()
        data = opened.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise unreadable()
    return data


def _check(held: os.stat_result, owner: int) -> None:
    if held.st_uid != owner or held.st_mode & _BY_OTHERS:
        raise unsafe()


def _check_above(held: os.stat_result, owner: int) -> None:
    """A folder further up: whoever can write there can put another in the place of ours."""
    # Where the sticky bit is set, nobody can rename or remove what belongs to another.
    shared = held.st_mode & _BY_OTHERS and not held.st_mode & stat.S_ISVTX
    if held.st_uid not in (0, owner) or shared:
        raise unsafe()


def policy_from_registry(registry: Registry[Key], machine: int, user: int) -> PolicyValues:
    """The policy in a registry, below the roots for this machine and for this user.

    Raises:
        EnvironmentFault: policy-unreadable.
    """
    try:
        return merged(key_values(registry, machine), key_values(registry, user))
    except OSError:
        raise unreadable() from None


def merged(machine: Mapping[str, object], user: Mapping[str, object]) -> PolicyValues:
    """The machine's values, and the user's where the machine has none of that name."""
    folded = {_folded(name) for name in machine}
    own = {name: value for name, value in user.items() if _folded(name) not in folded}
    origins = dict.fromkeys(machine, Origin.MACHINE) | dict.fromkeys(own, Origin.USER)
    return PolicyValues({**machine, **own}, origins)


def _folded(name: str) -> str:
    """A name as all its spellings have it."""
    return name.replace("_", "").casefold()


if sys.platform == "win32":
    import winreg

    def read_policy_values() -> PolicyValues:
        """The policy for this machine and user; empty when there is none.

        Raises:
            EnvironmentFault: policy-unreadable.
        """
        return policy_from_registry(winreg, winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER)

else:

    def read_policy_values() -> PolicyValues:
        """The policy for this machine; empty when there is none.

        Raises:
            EnvironmentFault: policy-unreadable or policy-unsafe.
        """
        return policy_from_file(POLICY_FILE)
