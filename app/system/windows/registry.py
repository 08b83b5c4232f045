# SPDX-License-Identifier: Apache-2.0
"""Reads single values of the registry, and never writes one."""

import sys
from enum import Enum
from typing import Protocol


class Root(Enum):
    """Where a path in the registry begins."""

    MACHINE = "machine"
    USER = "user"


class ReadValue(Protocol):
    """How a value is read; a test has its own."""

    def __call__(self, root: Root, path: str, name: str, /) -> object:
        """The value; None where there is none.

        Raises:
            OSError: this account may not read it.
        """
        ...


if sys.platform == "win32":
    import winreg

    _ROOTS = {Root.MACHINE: winreg.HKEY_LOCAL_MACHINE, Root.USER: winreg.HKEY_CURRENT_USER}
    _ACCESS = winreg.KEY_READ | winreg.KEY_WOW64_64KEY

    def read_value(root: Root, path: str, name: str) -> object:
        """The value; None where there is none. Raises OSError."""
        try:
            with winreg.OpenKey(_ROOTS[root], path, 0, _ACCESS) as key:
                value, _kind = winreg.QueryValueEx(key, name)
        except FileNotFoundError:
            return None
        return value
