# SPDX-License-Identifier: Apache-2.0
"""When a key or the mouse was last used in this session, in whichever program."""

import ctypes

from app.system.windows.calls import BOOL, DWORD, POINTER, Calls

_WRAPS = 2**32
"""Windows counts these milliseconds in 32 bits: after 49 days it begins again at nothing."""


class _LastInput(ctypes.Structure):
    _fields_ = (("size", DWORD), ("milliseconds", DWORD))


class WindowsPresence:
    """Asks Windows; it knows of no input but that of this session."""

    def __init__(self, calls: Calls) -> None:
        self._last_input = calls.function("user32", "GetLastInputInfo", BOOL, POINTER)
        self._ticks = calls.function("kernel32", "GetTickCount", DWORD)

    def quiet_s(self) -> float | None:
        """See ``Presence``."""
        last = _LastInput(size=ctypes.sizeof(_LastInput))
        if not self._last_input(ctypes.byref(last)):
            return None
        return float((self._ticks() - last.milliseconds) % _WRAPS) / 1000
