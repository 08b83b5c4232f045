# SPDX-License-Identifier: Apache-2.0
"""The values that a Windows registry holds below the policy's key, as ``winreg`` gives them."""

from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

REGISTRY_KEY = r"Software\Policies\Casebook"
# KEY_READ in the 64-bit view, whatever this Python is: that is where group policy writes.
ACCESS = 0x20019 | 0x0100

Key = TypeVar("Key")
"""A handle on a key that is open."""


class Registry(Protocol[Key]):
    """What is asked of the module ``winreg``; a test has its own."""

    def OpenKey(  # noqa: N802  winreg's names
        self, key: Key | int, sub_key: str, reserved: int, access: int, /
    ) -> AbstractContextManager[Key]:
        """A handle on a key. Raises OSError; FileNotFoundError when there is none."""
        ...

    def QueryInfoKey(self, key: Key, /) -> tuple[int, int, int]:  # noqa: N802
        """How many keys there are below it, how many values, and when it was written."""
        ...

    def EnumValue(self, key: Key, index: int, /) -> tuple[str, object, int]:  # noqa: N802
        """The name of a value, the value, and its type."""
        ...

    def EnumKey(self, key: Key, index: int, /) -> str:  # noqa: N802
        """The name of a key below it."""
        ...


def key_values(registry: Registry[Key], root: int) -> dict[str, object]:
    """The values of the policy's key below ``root``, and each key below it as a list of its own.

    Where a value and a key have one name, both are kept under it, which no setting can be.
    Nothing where there is no such key.

    Raises:
        OSError: it is there and cannot be read, or it changed meanwhile.
    """
    try:
        opened = registry.OpenKey(root, REGISTRY_KEY, 0, ACCESS)
    except FileNotFoundError:
        return {}
    with opened as key:
        values: dict[str, object] = dict(_values(registry, key))
        below, _, _ = registry.QueryInfoKey(key)
        for name in [registry.EnumKey(key, number) for number in range(below)]:
            # One that is gone by now is an OSError: half a policy is not followed as a whole one.
            with registry.OpenKey(key, name, 0, ACCESS) as listed:
                items = _values(registry, listed)
            taken = next((each for each in values if each.casefold() == name.casefold()), None)
            if taken is None:
                values[name] = items
            else:
                values[taken] = (values[taken], items)
    return values


def _values(registry: Registry[Key], key: Key) -> dict[str, object]:
    _, count, _ = registry.QueryInfoKey(key)
    found = [registry.EnumValue(key, number) for number in range(count)]
    return {name: value for name, value, _kind in found}
