# SPDX-License-Identifier: Apache-2.0
"""Which build of the program this is, for what is kept only as long as the same one reads it."""

import hashlib
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import app


@cache
def program_mark() -> str:
    """Sixteen digits that are others after any update, or after any change of the source.

    From names, sizes and times of the program's files, so that nobody has to raise a number.
    """
    folder = Path(app.__file__).parent
    # A bundle has the modules inside one file: then it is that file which changes.
    return mark_of(sorted(folder.rglob("*.py")) or [Path(sys.executable)])


def mark_of(files: Iterable[Path]) -> str:
    """The mark of these files; one that cannot be asked counts by its name alone."""
    said = hashlib.sha256()
    for file in files:
        said.update(f"{file}\x00".encode())
        try:
            state = file.stat()
        except OSError:
            continue  # a mark is no reason to stop; at worst something is read once too often
        said.update(f"{state.st_size} {state.st_mtime_ns}\x00".encode())
    return said.hexdigest()[:16]
