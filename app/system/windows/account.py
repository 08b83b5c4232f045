# SPDX-License-Identifier: Apache-2.0
"""Wraps secrets for the user's account with the data protection of Windows (DPAPI)."""

import ctypes

from app.errors import EnvironmentFault
from app.system.user_wrap import other_account
from app.system.windows.calls import BOOL, DWORD, HANDLE, POINTER, TEXT, Calls

# Never a dialog. The flag for the machine as a whole (4) is never set: any account on it could
# unwrap the secret.
_UI_FORBIDDEN = 0x1
_PURPOSE = b"casebook v1 half of a key"
"""Mixed in, so that what another program wrapped for the same account is no half of ours."""
_THROWN_AWAY = 0x1 | 0x4
"""PT_TEMPORARY and PT_MANDATORY."""
_OUT_OF_MEMORY = {8, 14, 1455}
# Not its data, no key for it here, a key that is in another state, or no such master key.
_NOT_OURS = {2, 13, 0x80070002, 0x80090005, 0x8009000B, 0x8009000D, 0x80090016, 0x8009002C}


class _Blob(ctypes.Structure):
    _fields_ = (("size", DWORD), ("data", POINTER))


class DpapiWrap:
    """Wraps for the account that runs this process, on this machine or where its profile roams."""

    def __init__(self, calls: Calls) -> None:
        tail = (POINTER, POINTER, POINTER, DWORD, POINTER)
        self._protect = calls.function("crypt32", "CryptProtectData", BOOL, POINTER, TEXT, *tail)
        self._unprotect = calls.function(
            "crypt32", "CryptUnprotectData", BOOL, POINTER, POINTER, *tail
        )
        self._free = calls.function("kernel32", "LocalFree", HANDLE, HANDLE)
        self._calls = calls

    @property
    def available(self) -> bool:
        """Not in a profile that Windows throws away at sign-out, and the account's keys with it."""
        try:
            ask = self._calls.function("userenv", "GetProfileType", BOOL, POINTER)
        except (OSError, AttributeError):
            return True  # a Windows that keeps no other profiles
        kind = DWORD()
        return not ask(ctypes.byref(kind)) or not kind.value & _THROWN_AWAY

    def wrap(self, secret: bytes) -> bytes:
        """The secret, wrapped.

        Raises:
            EnvironmentFault: account-refused or memory-short.
        """
        given, purpose, made = _blob(secret), _blob(_PURPOSE), _Blob()
        if not self._protect(
            ctypes.byref(given[0]), None, ctypes.byref(purpose[0]), None, None, _UI_FORBIDDEN,
            ctypes.byref(made),
        ):  # fmt: skip
            raise _refused(self._last_error())
        return self._taken(made)

    def unwrap(self, wrapped: bytes) -> bytes:
        """The secret again.

        Raises:
            EnvironmentFault: account-other; account-refused or memory-short.
        """
        given, purpose, made = _blob(wrapped), _blob(_PURPOSE), _Blob()
        if not self._unprotect(
            ctypes.byref(given[0]), None, ctypes.byref(purpose[0]), None, None, _UI_FORBIDDEN,
            ctypes.byref(made),
        ):  # fmt: skip
            error = self._last_error()
            raise other_account() if error in _NOT_OURS else _refused(error)
        return self._taken(made)

    def _last_error(self) -> int:
        """As Windows numbers it: ctypes makes those from 0x80000000 on negative."""
        return self._calls.last_error() & 0xFFFFFFFF

    def _taken(self, made: _Blob) -> bytes:
        """Its bytes; the memory of Windows that they stood in is wiped and given back."""
        if not made.data:
            return b""
        try:
            return ctypes.string_at(made.data, made.size)
        finally:
            ctypes.memset(made.data, 0, made.size)
            self._free(made.data)


def _blob(data: bytes) -> tuple[_Blob, "ctypes.c_char_p"]:
    """What Windows reads bytes from, and what keeps them alive meanwhile."""
    held = ctypes.c_char_p(data)
    return _Blob(len(data), ctypes.cast(held, POINTER)), held


def _refused(error: int) -> EnvironmentFault:
    if error in _OUT_OF_MEMORY:
        return EnvironmentFault(
            "There is too little memory. Close other programs and try again.", code="memory-short"
        )
    return EnvironmentFault(
        "Windows could not use the keys of your account. Sign out of Windows and in again; if "
        "that does not help, use the recovery key.",
        code="account-refused",
    )
