# SPDX-License-Identifier: Apache-2.0
"""Starts Casebook afresh as a new process, which is how it forgets what it knew."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from app.errors import EnvironmentFault


def start_again(arguments: Sequence[str]) -> None:
    """Start this same program detached from us, with the given arguments, and return at once.

    The new process gets no handle, terminal or memory of this one and outlives it. Arguments
    are visible to other programs of the user: never pass a secret.

    Raises:
        EnvironmentFault: the system would not start it.
    """
    try:
        child = _start([*_program(), *arguments])
    except OSError:
        raise EnvironmentFault(
            "Casebook could not start again by itself. Start it from the menu; "
            "nothing recorded is lost.",
            code="relaunch-failed",
        ) from None
    # It is meant to outlive us, so nobody will wait for it.
    child.returncode = 0


def _program() -> list[str]:
    """The command that started us, without its arguments."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    main = getattr(sys.modules["__main__"], "__file__", None)
    if main is None:
        raise OSError("there is no program file to start")
    # Isolation is kept: it decides which folders modules may come from.
    isolated = ["-I"] if sys.flags.isolated else []
    return [sys.executable, *isolated, str(Path(main).resolve())]


def _start(command: list[str]) -> "subprocess.Popen[bytes]":
    if sys.platform == "win32":
        return subprocess.Popen(  # noqa: S603 - our own program, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            creationflags=subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP,
        )
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        start_new_session=True,
    )
