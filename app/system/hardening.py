# SPDX-License-Identifier: Apache-2.0
"""Keeps the process's memory out of core dumps, away from other programs, and free of old keys."""

import ctypes
import sys

_BEFORE_BYTES = bytes.__basicsize__ - 1
"""Where CPython has the content of ``bytes``, after their head; the last byte ends them."""


def harden_process() -> None:
    """Ask the system not to write our memory to disk nor show it to other processes.

    To be called first thing, before any secret is in memory. Does nothing on a system where
    there is no such call; what could not be switched off never stops Casebook.
    """
    if sys.platform == "win32":
        from app.system.machine_log import system_machine_log  # noqa: PLC0415  only there
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415
        from app.system.windows.process import close_process  # noqa: PLC0415

        close_process(WindowsCalls(), system_machine_log())
    if sys.platform == "linux":
        _no_core_files()
        _not_dumpable()


def wipe(secret: bytes) -> None:
    """Overwrite a secret that is needed no more, rather than leave it in freed memory.

    Only for bytes that were made for this one use and that nobody else holds: they are all zero
    afterwards. Shorter ones than two bytes are shared by all of Python and stay as they are.
    """
    if sys.implementation.name == "cpython" and len(secret) > 1:
        ctypes.memset(id(secret) + _BEFORE_BYTES, 0, len(secret))


if sys.platform == "linux":
    import resource
    from contextlib import suppress

    _PR_SET_DUMPABLE = 4

    def _no_core_files() -> None:
        # A managed machine may already forbid the change; then its own limit stands.
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    def _not_dumpable() -> None:
        # Also stops ptrace and reads of /proc/PID/mem by other processes of the same user,
        # and core dumps that go to a pipe, which ignore the limit above.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
