# SPDX-License-Identifier: Apache-2.0
"""A window that is never shown, for the messages that Windows sends to windows only."""

import ctypes
from collections.abc import Callable
from typing import ClassVar

from app.system.windows.calls import (
    DWORD,
    HANDLE,
    LONG_PTR,
    POINTER,
    TEXT,
    UINT_PTR,
    Calls,
)

Received = Callable[[int, int, int], int | None]
"""Given a message and its two parameters: the answer, or None to leave it to Windows."""

_CLASS = "CasebookSession"
_CLOSE = 0x10
# A window of the desktop as others, only without a frame: what is broadcast reaches no other kind.
_POPUP = 0x80000000
# No button in the taskbar, nothing in Alt+Tab, and never the focus.
_TOOL_NO_ACTIVATE = 0x08000080
# On 64-bit Windows there is one way to call, so this is what it calls WINFUNCTYPE as well.
_Procedure = ctypes.CFUNCTYPE(LONG_PTR, HANDLE, DWORD, UINT_PTR, LONG_PTR)


class _Class(ctypes.Structure):
    _fields_ = (
        ("size", DWORD),
        ("style", DWORD),
        ("procedure", _Procedure),
        ("class_extra", ctypes.c_int32),
        ("window_extra", ctypes.c_int32),
        ("module", HANDLE),
        ("icon", HANDLE),
        ("cursor", HANDLE),
        ("background", HANDLE),
        ("menu_name", TEXT),
        ("class_name", TEXT),
        ("small_icon", HANDLE),
    )


class HiddenWindow:
    """Hears messages on the thread that made it, which must go on asking Windows for them.

    It lasts as long as the process, whatever becomes of the windows that are shown.
    """

    _kept: ClassVar[list[object]] = []

    def __init__(self, calls: Calls, received: Received) -> None:
        """Make it.

        Raises:
            OSError: Windows refuses.
        """
        self._received = received
        self._default = calls.function(
            "user32", "DefWindowProcW", LONG_PTR, HANDLE, DWORD, UINT_PTR, LONG_PTR
        )
        self._procedure = _Procedure(self._called)
        # Windows calls it for as long as the window is there, whoever has forgotten this object.
        self._kept.append(self._procedure)
        self.handle = self._make(calls)

    def _make(self, calls: Calls) -> int:
        module = calls.function("kernel32", "GetModuleHandleW", HANDLE, TEXT)(None)
        kind = _Class(size=ctypes.sizeof(_Class), procedure=self._procedure, module=module)
        kind.class_name = name = f"{_CLASS}{id(self):x}"  # a second one has a class of its own
        register = calls.function("user32", "RegisterClassExW", ctypes.c_uint16, POINTER)
        create = calls.function(
            "user32", "CreateWindowExW", HANDLE, DWORD, TEXT, TEXT, DWORD,
            *[ctypes.c_int32] * 4, HANDLE, HANDLE, HANDLE, POINTER,
        )  # fmt: skip
        window = None
        if register(ctypes.byref(kind)):
            window = create(
                _TOOL_NO_ACTIVATE, name, None, _POPUP, 0, 0, 0, 0, None, None, module, None
            )
        if not window:
            raise OSError(calls.last_error(), "no hidden window")
        return int(window)

    def _called(self, window: int | None, message: int, first: int, second: int) -> int:
        if message == _CLOSE:
            return 0  # meant for the windows that are shown: without this one nothing is heard
        answer = self._received(message, first, second)
        return self._default(window, message, first, second) if answer is None else answer
