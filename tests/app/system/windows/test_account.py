# SPDX-License-Identifier: Apache-2.0
"""What is wrapped for the account: never for the machine, never with a dialog, always wiped."""

import ctypes

import pytest

from app.errors import EnvironmentFault
from app.system.windows.account import DpapiWrap, _Blob
from tests.app.system.windows.calls import FakeCalls

HALF = bytes(range(32))


class Dpapi:
    """Wraps by turning bytes round, for one purpose; keeps what it gave until it is freed."""

    def __init__(self) -> None:
        self.flags: list[int] = []
        self.given: dict[int, ctypes.Array[ctypes.c_char]] = {}
        self.freed: list[bytes] = []
        self.purpose = b""
        self.calls = FakeCalls(
            CryptProtectData=self._protect,
            CryptUnprotectData=self._unprotect,
            LocalFree=self._free,
        )

    def _protect(self, data: int, _words: str | None, purpose: int, *rest: int) -> int:
        self.purpose = read(purpose)
        return self._give(read(data)[::-1], *rest)

    def _unprotect(self, data: int, _words: int, purpose: int, *rest: int) -> int:
        return 0 if read(purpose) != self.purpose else self._give(read(data)[::-1], *rest)

    def _give(self, data: bytes, _kept: int, _prompt: int, flags: int, made: int) -> int:
        self.flags.append(flags)
        block = ctypes.create_string_buffer(data, len(data))
        self.given[ctypes.addressof(block)] = block
        blob = _Blob.from_address(made)
        blob.size, blob.data = len(data), ctypes.addressof(block)
        return 1

    def _free(self, address: int) -> int | None:
        self.freed.append(self.given.pop(address).raw)
        return None


def read(address: int) -> bytes:
    blob = _Blob.from_address(address)
    return ctypes.string_at(blob.data, blob.size)


def test_what_was_wrapped_comes_back_and_stays_nowhere() -> None:
    windows = Dpapi()
    account = DpapiWrap(windows.calls)
    wrapped = account.wrap(HALF)
    assert wrapped == HALF[::-1]
    assert account.unwrap(wrapped) == HALF
    assert windows.freed == [bytes(32)] * 2, "the memory of Windows was wiped before it went back"
    assert windows.given == {}
    assert windows.flags == [1, 1], "no dialog, and not for the machine"
    assert windows.purpose
    assert set(windows.calls.libraries.values()) == {"crypt32", "kernel32"}


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (13, "account-other"),
        (0x8009000B, "account-other"),
        (8, "memory-short"),
        (0x80090345, "account-refused"),
    ],
)
def test_why_it_does_not_open(error: int, code: str) -> None:
    windows = Dpapi()
    windows.purpose = b"of another program"
    windows.calls.error = error
    with pytest.raises(EnvironmentFault) as caught:
        DpapiWrap(windows.calls).unwrap(HALF)
    assert caught.value.code == code


def test_windows_may_refuse_to_wrap() -> None:
    calls = FakeCalls(CryptProtectData=lambda *_given: 0, CryptUnprotectData=print, LocalFree=print)
    with pytest.raises(EnvironmentFault) as caught:
        DpapiWrap(calls).wrap(HALF)
    assert caught.value.code == "account-refused"


@pytest.mark.parametrize(
    ("kind", "available"),
    [(0, True), (1, False), (2, True), (4, False), (5, False)],  # local, temporary, roaming, ...
)
def test_nothing_is_bound_in_a_profile_that_is_thrown_away(kind: int, *, available: bool) -> None:
    def profile(told: int) -> int:
        ctypes.c_uint32.from_address(told).value = kind
        return 1

    windows = Dpapi()
    calls = FakeCalls(GetProfileType=profile, **windows.calls._functions)
    assert DpapiWrap(calls).available is available
    assert DpapiWrap(windows.calls).available, "where Windows does not say"
