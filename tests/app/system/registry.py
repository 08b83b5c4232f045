# SPDX-License-Identifier: Apache-2.0
"""A Windows registry in memory, which answers as ``winreg`` does."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field

from app.system.policy_registry import ACCESS, REGISTRY_KEY

SORTS = {int: 4, str: 1, list: 7, bytes: 3, type(None): 0}


@dataclass
class Key:
    """A key of the registry: its values with their types, and the keys below it."""

    values: list[tuple[str, object, int]] = field(default_factory=list)
    below: dict[str, "Key"] = field(default_factory=dict)


class FakeRegistry:
    """The keys of the policy by root. ``vanishing`` names a key that is gone once it is opened."""

    def __init__(self, vanishing: str = "", denied: str = "") -> None:
        self._roots: dict[int, Key] = {}
        self._vanishing = vanishing
        self._denied = denied

    def put(self, root: int, path: str, name: str, value: object) -> None:
        """Set a value, and make the keys on the way to it."""
        assert path.startswith(REGISTRY_KEY)
        key = self._roots.setdefault(root, Key())
        below = path.removeprefix(REGISTRY_KEY).strip("\\")
        if below:
            key = key.below.setdefault(below, Key())
        key.values.append((name, value, SORTS[type(value)]))

    def put_key(self, root: int, name: str) -> None:
        """Make a key that holds nothing."""
        self._roots.setdefault(root, Key()).below[name] = Key()

    def OpenKey(  # noqa: N802
        self, key: Key | int, sub_key: str, reserved: int, access: int, /
    ) -> AbstractContextManager[Key]:
        assert (reserved, access) == (0, ACCESS)
        if sub_key == self._denied:
            raise PermissionError(sub_key)
        if isinstance(key, Key):
            found = None if sub_key == self._vanishing else key.below.get(sub_key)
        else:
            assert sub_key == REGISTRY_KEY
            found = self._roots.get(key)
        if found is None:
            raise FileNotFoundError(sub_key)
        return _opened(found)

    def QueryInfoKey(self, key: Key, /) -> tuple[int, int, int]:  # noqa: N802
        return len(key.below), len(key.values), 0

    def EnumValue(self, key: Key, index: int, /) -> tuple[str, object, int]:  # noqa: N802
        if index >= len(key.values):
            raise OSError("no more data")
        return key.values[index]

    def EnumKey(self, key: Key, index: int, /) -> str:  # noqa: N802
        if index >= len(key.below):
            raise OSError("no more data")
        return list(key.below)[index]


@contextmanager
def _opened(key: Key) -> Iterator[Key]:
    yield key
