# SPDX-License-Identifier: Apache-2.0
"""Looks into an installer, and takes out of it what wixl puts in by chance and by the clock."""

import re
import subprocess
from pathlib import Path

from tasks.errors import TaskError

_FILETIME = b"\x40\0\0\0"  # in a summary: what follows is a time
_EPOCH_1601 = 11_644_473_600
_NEAR = 64  # bytes within which the two times follow the package's code

ODD = "The installer is not built as it should be: see which version of wixl is installed."


def settle(target: Path, code: str, epoch: int) -> None:
    """Give an installer this package code and this time, seconds since 1970 UTC.

    wixl makes up the one and takes the other from the clock. Raises TaskError.
    """
    data = bytearray(target.read_bytes())
    made_up = re.search(r"\{[0-9A-F-]{36}\}", _ask("suminfo", target))
    if made_up is None or data.count(made_up[0].encode()) != 1:
        raise TaskError(ODD)
    at = data.index(made_up[0].encode())
    fresh = f"{{{code}}}".encode()
    data[at : at + len(fresh)] = fresh
    time = ((epoch + _EPOCH_1601) * 10_000_000).to_bytes(8, "little")
    for _ in ("created", "last saved"):
        at = data.find(_FILETIME, at, at + _NEAR) + len(_FILETIME)
        if at < len(_FILETIME):
            raise TaskError(ODD)
        data[at : at + len(time)] = time
    target.write_bytes(data)


def names_in(installer: Path) -> list[str]:
    """The names of the files in an installer, without their folders. Raises TaskError."""
    lines = _ask("export", installer, "File").splitlines()[3:]
    # A short name, a bar and the long one; or only one that is short.
    return [line.split("\t")[2].rpartition("|")[2] for line in lines]


def property_of(installer: Path, name: str) -> str:
    """One of the installer's properties. Raises TaskError."""
    for line in _ask("export", installer, "Property").splitlines():
        if line.split("\t")[0] == name:
            return line.split("\t")[1]
    raise TaskError(ODD)


def _ask(what: str, installer: Path, *more: str) -> str:
    command = ["msiinfo", what, str(installer), *more]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode != 0:
        raise TaskError(ODD)
    return done.stdout.decode("utf-8", "replace")
