# SPDX-License-Identifier: Apache-2.0
r"""Where a force's policy for this machine stands, and its values as they are there.

Windows: the registry, ``HKLM\Software\Policies\Casebook`` and then the same below ``HKCU``; both
may be written by administrators only. What the machine has wins, value by value. Elsewhere:
``/etc/casebook/policy.toml``, which must belong to root and be writable by nobody else.
"""

import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.errors import EnvironmentFault

POLICY_FILE = Path("/etc/casebook/policy.toml")
REGISTRY_KEY = r"Software\Policies\Casebook"
_LARGEST = 256 * 1024


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
    """The fault for a policy that is there and cannot be relied on: nothing may be opened."""
    return EnvironmentFault(
        "Your force's policy for Casebook is there but cannot be read, or others than the "
        "administrator can change it. Nothing was opened. Ask your ICT team.",
        code="policy-unreadable",
    )


def policy_from_file(path: Path, owner: int = 0) -> PolicyValues:
    """The policy in a TOML file; none when there is no such file.

    Raises:
        EnvironmentFault: policy-unreadable; it, or the folder it is in, belongs to another user
            than ``owner`` or can be written by others, or it is no TOML.
    """
    # Late: most machines have no such file.
    import tomllib  # noqa: PLC0415

    try:
        for guarded in (path.parent, path):
            held = guarded.lstat()
            if held.st_uid != owner or held.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                raise unreadable()
        if not stat.S_ISREG(held.st_mode) or held.st_size > _LARGEST:
            raise unreadable()
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return PolicyValues()
    except (OSError, ValueError):
        raise unreadable() from None
    return PolicyValues(values, dict.fromkeys(values, Origin.FILE))


def merged(machine: Mapping[str, object], user: Mapping[str, object]) -> PolicyValues:
    """The machine's values, and the user's where the machine has none of that name."""
    folded = {name.casefold() for name in machine}
    own = {name: value for name, value in user.items() if name.casefold() not in folded}
    origins = dict.fromkeys(machine, Origin.MACHINE) | dict.fromkeys(own, Origin.USER)
    return PolicyValues({**machine, **own}, origins)


if sys.platform == "win32":
    import winreg

    def read_policy_values() -> PolicyValues:
        """The policy for this machine and user; empty when there is none.

        Raises:
            EnvironmentFault: policy-unreadable.
        """
        return merged(_key(winreg.HKEY_LOCAL_MACHINE), _key(winreg.HKEY_CURRENT_USER))

    def _key(root: int) -> dict[str, object]:
        """The values of the key, and each key below it as a list of its own."""
        try:
            with winreg.OpenKey(root, REGISTRY_KEY, 0, _ACCESS) as key:
                values = _values(key)
                below, _, _ = winreg.QueryInfoKey(key)
                for number in range(below):
                    name = winreg.EnumKey(key, number)
                    with winreg.OpenKey(key, name, 0, _ACCESS) as listed:
                        values[name] = _values(listed)
        except FileNotFoundError:
            return {}
        except OSError:
            raise unreadable() from None
        return values

    def _values(key: winreg.HKEYType) -> dict[str, object]:
        _, count, _ = winreg.QueryInfoKey(key)
        found = (winreg.EnumValue(key, number) for number in range(count))
        return {name: value for name, value, _kind in found}

    # The 64-bit view, whatever this Python is: that is where group policy writes.
    _ACCESS = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

else:

    def read_policy_values() -> PolicyValues:
        """The policy for this machine; empty when there is none.

        Raises:
            EnvironmentFault: policy-unreadable.
        """
        return policy_from_file(POLICY_FILE)
