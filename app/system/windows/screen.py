# SPDX-License-Identifier: Apache-2.0
"""Keeps windows out of captures, and out of the previews of the taskbar and of Alt+Tab."""

import ctypes
from collections.abc import Callable

from app.system.machine_log import MachineEvent, MachineLog
from app.system.windows.calls import BOOL, DWORD, HANDLE, LONG, POINTER, Calls
from app.system.windows.registry import ReadValue, Root

_OUT_OF_CAPTURES = 0x11
"""As if it were not there; since Windows 10 2004."""
_BLACK_IN_CAPTURES = 0x1
_SCREEN_READER = 0x46
_ONLY_AN_ICON = (7, 11)
"""Show an icon instead of a picture of the window, and do not let it be peeked at."""
_MAGNIFIER = r"Software\Microsoft\ScreenMagnifier"


class WindowsScreenProtection:
    """Asks Windows for both, for each window. A screen that is photographed stays as it is."""

    def __init__(self, calls: Calls, log: MachineLog, registry: ReadValue) -> None:
        self._affinity = calls.function("user32", "SetWindowDisplayAffinity", BOOL, HANDLE, DWORD)
        self._asked = calls.function(
            "user32", "SystemParametersInfoW", BOOL, DWORD, DWORD, POINTER, DWORD
        )
        self._attribute = _optional(calls)
        self._log = log
        self._registry = registry
        self._said = False

    def protect(self, window: int) -> None:
        """See ``ScreenProtection``. What Windows refuses is noted once."""
        on = BOOL(1)
        for attribute in _ONLY_AN_ICON:
            self._attribute(window, attribute, ctypes.byref(on), ctypes.sizeof(on))
        kept = self._affinity(window, _OUT_OF_CAPTURES) or self._affinity(
            window, _BLACK_IN_CAPTURES
        )
        if not kept and not self._said:
            self._said = True
            self._log.note(MachineEvent.SCREEN_UNPROTECTED)

    def seen_by_aids(self) -> bool:
        """Whether a screen reader says that it runs, or the magnifier of Windows does."""
        reads = BOOL(0)
        asked = self._asked(_SCREEN_READER, 0, ctypes.byref(reads), 0)
        try:
            magnifies = self._registry(Root.USER, _MAGNIFIER, "RunningState") == 1
        except OSError:
            magnifies = False
        return bool(asked and reads.value) or magnifies


def _optional(calls: Calls) -> Callable[..., int]:
    """The function for previews. Without the library there are none."""
    try:
        return calls.function(
            "dwmapi", "DwmSetWindowAttribute", LONG, HANDLE, DWORD, POINTER, DWORD
        )
    except (OSError, AttributeError):
        return lambda *_given: 0
