# SPDX-License-Identifier: Apache-2.0
"""Notices that the files of an open database were moved or removed under it.

On Linux an open file can be: SQLite then goes on writing where nobody will look for it.
"""

from pathlib import Path

from app.system.files import storage_fault
from app.vault.faults import database_moved


class InPlace:
    """Knows which files an open database has by their identity, not by their names."""

    def __init__(self, database: Path) -> None:
        self._files = (database, database.with_name(f"{database.name}-wal"))
        self._known: dict[Path, tuple[int, int]] = {}

    def check(self) -> None:
        """Make sure that what is written now will be found; a few microseconds.

        Raises:
            EnvironmentFault: database-moved; or the disk refuses.
        """
        for file in self._files:
            try:
                found = file.stat()
            except FileNotFoundError:
                # The log comes with the first thing written.
                if file in self._known or file is self._files[0]:
                    raise database_moved() from None
                continue
            except OSError as error:
                raise storage_fault(error) from None
            identity = found.st_dev, found.st_ino
            if self._known.setdefault(file, identity) != identity:
                raise database_moved()
