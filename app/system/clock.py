# SPDX-License-Identifier: Apache-2.0
"""The machine's clocks: the wall clock, and one that cannot be set back."""

import secrets
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol


@dataclass(frozen=True)
class Mark:
    """A reading of the clock that only runs forwards, within one start of the machine."""

    boot: str
    """Names one start of the machine; readings compare only within the same one."""
    monotonic_ns: int
    """Nanoseconds, time asleep included."""


def instant() -> int:
    """This instant, in nanoseconds of a clock that only says which of two came first.

    Instants of one run of the program compare, on whichever thread they were taken.
    """
    return time.perf_counter_ns()


class Clock(Protocol):
    """What the rest of Casebook needs to know about time."""

    def now(self) -> datetime:
        """The time, aware, in UTC."""
        ...

    def mark(self) -> Mark:
        """The reading of the clock that only runs forwards."""
        ...


class SystemClock:
    """The clocks of this machine."""

    def __init__(self) -> None:
        self._boot = _boot_id() or f"process-{secrets.token_hex(8)}"

    def now(self) -> datetime:
        """The time by the machine's wall clock, aware, in UTC."""
        return datetime.now(UTC)

    def mark(self) -> Mark:
        """The machine's own count since it was started."""
        return Mark(self._boot, _running_ns())


if sys.platform == "win32":
    import winreg

    _BOOT_KEY = (
        r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
    )

    def _boot_id() -> str | None:
        """Windows counts its starts; None where the count is switched off."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _BOOT_KEY) as key:
                count, _kind = winreg.QueryValueEx(key, "BootId")
        except OSError:
            return None
        return f"windows-{count}"

    def _running_ns() -> int:
        # Of all counts of Windows this one is promised to go on while the machine sleeps.
        return _running_ms() * 1_000_000

    def _counter() -> Callable[[], int]:
        from ctypes import c_uint64  # noqa: PLC0415  only there

        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415

        return WindowsCalls().function("kernel32", "GetTickCount64", c_uint64)

    _running_ms = _counter()

else:
    from pathlib import Path

    def _boot_id() -> str | None:
        """The kernel's random id of this start; None where there is no such file."""
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        except OSError:
            return None

    def _running_ns() -> int:
        # CLOCK_BOOTTIME counts time asleep, which CLOCK_MONOTONIC leaves out; only Linux has it.
        if sys.platform == "linux":
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME)
        return time.monotonic_ns()
