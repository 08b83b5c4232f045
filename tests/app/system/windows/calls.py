# SPDX-License-Identifier: Apache-2.0
"""Functions of Windows, written in Python and called through C with the declared types."""

import ctypes
from collections.abc import Callable

from app.system.machine_log import MachineEvent
from app.system.windows.calls import Function


class FakeCalls:
    """Has these functions and no others.

    Each is called as the real one is, by way of ctypes: a number too large for its type, or an
    address where a number belongs, arrives here as it would arrive in Windows.
    """

    def __init__(self, **functions: Callable[..., object]) -> None:
        self._functions = functions
        self._kept: list[object] = []
        self.libraries: dict[str, str] = {}
        """From which library each function was taken."""
        self.error = 0
        """Why the last call failed, as Windows numbers it: never negative."""

    def function(self, library: str, name: str, result: type, *arguments: type) -> Function:
        if name not in self._functions:
            raise AttributeError(name)
        self.libraries[name] = library
        made = ctypes.CFUNCTYPE(result, *arguments)(self._functions[name])
        self._kept.append(made)
        return made

    def last_error(self) -> int:
        # As ctypes gives it: it keeps the number in a signed one.
        return ctypes.c_int32(self.error).value


class Noted:
    """A log that keeps what was noted."""

    def __init__(self) -> None:
        self.events: list[tuple[MachineEvent, str]] = []

    def note(self, event: MachineEvent, code: str = "") -> None:
        self.events.append((event, code))
