# SPDX-License-Identifier: Apache-2.0
"""Reading files that somebody gave: bounded, and with one clear sentence when it fails."""

from pathlib import Path

from app.errors import EnvironmentFault, UserError
from app.system.long_paths import reachable

LARGEST = 512 * 1024 * 1024
"""Bytes: no file Casebook opens whole is larger."""


def read_file(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of a file.

    Raises:
        UserError: file-missing or file-too-large.
        EnvironmentFault: file-unreadable.
    """
    try:
        with reachable(path).open("rb") as file:
            data = file.read(largest + 1)
    except FileNotFoundError:
        raise UserError("There is no such file. Check its name.", code="file-missing") from None
    except OSError:
        raise EnvironmentFault(
            "The file could not be read. Check the disk, or ask for permission to read it.",
            code="file-unreadable",
        ) from None
    if len(data) > largest:
        raise UserError("The file is too large to be what it should be.", code="file-too-large")
    return data


def read_folder(folder: Path, suffix: str, largest: int = 1024 * 1024) -> dict[str, bytes]:
    """The files with that ending in a folder and those below it, by path with '/' between.

    Raises:
        UserError: folder-missing, or as for read_file.
        EnvironmentFault: as for read_file.
    """
    if not folder.is_dir():
        raise UserError("There is no such folder. Check its name.", code="folder-missing")
    found = sorted(path for path in folder.rglob(f"*{suffix}") if path.is_file())
    return {path.relative_to(folder).as_posix(): read_file(path, largest) for path in found}
