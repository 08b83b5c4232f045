# SPDX-License-Identifier: Apache-2.0
"""The functions of Windows itself: found by name, called with declared types only.

The types here have the sizes that Windows gives them, on whichever system a test runs.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Protocol

BOOL = ctypes.c_int32
DWORD = ctypes.c_uint32
LONG = ctypes.c_int32
HANDLE = ctypes.c_void_p
POINTER = ctypes.c_void_p
"""Any address; ``ctypes.byref`` gives one."""
TEXT = ctypes.c_wchar_p
UINT_PTR = ctypes.c_size_t
LONG_PTR = ctypes.c_ssize_t

Function = Callable[..., Any]


class Calls(Protocol):
    """Where the functions come from; a test has its own."""

    def function(self, library: str, name: str, result: type, *arguments: type) -> Function:
        """The function ``name`` of a library of Windows, which takes and gives these types.

        Raises:
            AttributeError: this version of Windows has no such function.
            OSError: nor such a library.
        """
        ...

    def last_error(self) -> int:
        """Why the last call on this thread failed: as Windows numbers it, in a signed number."""
        ...


def guid(text: str) -> "ctypes.Array[ctypes.c_char]":
    """An identifier as Windows lays it out in memory: its first three parts reversed."""
    digits = bytes.fromhex(text.replace("-", ""))
    laid_out = digits[3::-1] + digits[5:3:-1] + digits[7:5:-1] + digits[8:]
    return (ctypes.c_char * 16).from_buffer_copy(laid_out)


if sys.platform == "win32":
    # From the system's own folder, whatever lies beside us or in the folder we were started in.
    _SYSTEM_FOLDER_ONLY = 0x800

    class WindowsCalls:
        """The libraries of this machine, each opened when it is first asked for."""

        def __init__(self) -> None:
            self._libraries: dict[str, ctypes.WinDLL] = {}

        def function(self, library: str, name: str, result: type, *arguments: type) -> Function:
            """See ``Calls``."""
            if library not in self._libraries:
                self._libraries[library] = ctypes.WinDLL(
                    f"{library}.dll", use_last_error=True, winmode=_SYSTEM_FOLDER_ONLY
                )
            # Made anew rather than taken from the library: its types are ours alone.
            made = self._libraries[library][name]
            made.restype = result
            made.argtypes = arguments
            return made

        def last_error(self) -> int:
            """See ``Calls``."""
            return ctypes.get_last_error()
