# SPDX-License-Identifier: Apache-2.0
"""Whether BitLocker encrypts a drive, asked as the desktop of Windows asks for its padlock.

It is the one way that needs no administrator. It goes through COM: an object is the address of a
list of functions, called by their place in it.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Any

from app.system.windows.calls import DWORD, HANDLE, LONG, POINTER, TEXT, Calls, guid

_ITEM = guid("7E9FB0D3-919F-4307-AB2E-9B1860310C93")
"""IShellItem2."""
_RELEASE, _NUMBER_OF = 2, 17
"""Release and GetUInt32, by their place in it."""
_PROPERTY = "System.Volume.BitLockerProtection"
_KEY_BYTES = 20
_OWN_THREAD = 0x2


class Protection(StrEnum):
    """What BitLocker does for a drive."""

    ON = "on"
    OFF = "off"
    UNKNOWN = "unknown"
    """It is in between, paused, or does not say."""


_MEANS = {1: Protection.ON, 6: Protection.ON, 2: Protection.OFF, 4: Protection.OFF}
"""On; locked; off; being decrypted."""


def protection_of(calls: Calls, drive: str) -> Protection:
    r"""What BitLocker does for a drive such as ``C:\``.

    Raises:
        OSError, AttributeError: this Windows has no such functions.
    """
    named = calls.function("propsys", "PSGetPropertyKeyFromName", LONG, TEXT, POINTER)
    make = calls.function(
        "shell32", "SHCreateItemFromParsingName", LONG, TEXT, POINTER, POINTER, POINTER
    )
    key, item, value = (ctypes.c_char * _KEY_BYTES)(), HANDLE(), DWORD()
    if named(_PROPERTY, ctypes.byref(key)) < 0:
        return Protection.UNKNOWN
    with _com(calls):
        if make(drive, None, ctypes.byref(_ITEM), ctypes.byref(item)) < 0 or not item.value:
            return Protection.UNKNOWN
        try:
            number_of = _method(item.value, _NUMBER_OF, LONG, POINTER, POINTER)
            failed = number_of(item, ctypes.byref(key), ctypes.byref(value)) < 0
        finally:
            _method(item.value, _RELEASE, DWORD)(item)
    return Protection.UNKNOWN if failed else _MEANS.get(value.value, Protection.UNKNOWN)


@contextmanager
def _com(calls: Calls) -> Iterator[None]:
    """COM on this thread for a while; where a thread has it in another way, that stays."""
    begun = calls.function("ole32", "CoInitializeEx", LONG, POINTER, DWORD)(None, _OWN_THREAD) >= 0
    try:
        yield
    finally:
        if begun:
            calls.function("ole32", "CoUninitialize", DWORD)()


def _method(item: int, place: int, result: type, *arguments: type) -> Callable[..., Any]:
    functions = HANDLE.from_address(item).value or 0
    address = HANDLE.from_address(functions + place * ctypes.sizeof(HANDLE)).value or 0
    # On 64-bit Windows there is one way to call.
    return ctypes.CFUNCTYPE(result, HANDLE, *arguments)(address)
