# SPDX-License-Identifier: Apache-2.0
"""Paths that are longer than what Windows takes as they are."""

import os
import sys
from pathlib import Path

from app.errors import UserError

SHORT = 200
"""Characters that any Windows takes, with room for the name that a new file has at first."""
SHALLOW = 170
"""Characters of a folder in which every file of a vault or of a backup stays below ``SHORT``."""
_LONG = "\\\\?\\"


def reachable(path: Path) -> Path:
    """The path in a form that the system takes however long it is; the file is the same.

    Network shares, and what OneDrive keeps, soon go beyond the 260 characters of Windows.
    """
    if sys.platform != "win32":
        return path
    whole = os.path.abspath(path)  # noqa: PTH100  resolve() would ask the disk, and follow links
    return Path(in_long_form(whole)) if len(whole) > SHORT else path


def in_long_form(whole: str) -> str:
    r"""A path from the root of Windows, with backslashes, marked to be taken as it is.

    ``C:\a`` becomes ``\\?\C:\a``, and a share ``\\server\a`` becomes ``\\?\UNC\server\a``.
    """
    if whole.startswith((_LONG, "\\\\.\\")):
        return whole
    if whole.startswith("\\\\"):
        return f"{_LONG}UNC{whole[1:]}"
    return _LONG + whole


def ensure_shallow(folder: Path, *, windows: bool = sys.platform == "win32") -> None:
    """Make sure that a database can live in a folder: SQLite asks for its files by plain paths.

    Raises:
        UserError: folder-too-deep.
    """
    if windows and len(os.path.abspath(folder)) > SHALLOW:  # noqa: PTH100  as in reachable
        raise UserError(
            "The path to that folder is too long for Windows. Choose a folder nearer to the top of"
            " the disk.",
            code="folder-too-deep",
        )
