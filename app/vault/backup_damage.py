# SPDX-License-Identifier: Apache-2.0
"""Backups that cannot be restored, since their files are not there as they were written.

What is looked at takes moments: that the manifest is whole, that the files have their sizes, that
the header is as it was and that the database opens. A backup that passes may still be damaged
somewhere within; a drill reads all of it.
"""

from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.errors import CasebookError
from app.system.files import storage_fault
from app.vault.backup import finished_in, retire
from app.vault.backup_manifest import FileMark, Manifest, mark_of, read_manifest, unseal
from app.vault.driver import connect_to_read
from app.vault.faults import database_faults
from app.vault.peek import ATTACHMENTS, BACKUP, DATABASE, HEADER

_OPENS_NOT = frozenset({"database-damaged", "database-unreadable"})
_DAMAGED = frozenset({"backup-damaged", "backup-altered"})


@dataclass(frozen=True)
class Damaged:
    """A backup that cannot be restored. ``made_at`` is in UTC, as its folder is named."""

    folder: Path
    made_at: datetime
    size: int
    """Bytes of what is left of its files."""


@dataclass(frozen=True)
class Looked:
    """What the backups in a folder look like. What cannot be read just now is in neither."""

    damaged: tuple[Damaged, ...]
    """The newest first."""
    sound: int


def look_through(home: Path, vault_id: UUID, key: bytes) -> Looked:
    """Look through the backups of one vault; ``key`` is that of its database.

    Raises:
        EnvironmentFault: the disk refuses. That there is no such folder is no error.
    """
    damaged: list[Damaged] = []
    sound = 0
    for folder in finished_in(home):
        found = _is_damaged(folder, vault_id, key)
        if found:
            damaged.append(Damaged(folder, _named(folder), _size(folder)))
        elif found is False:
            sound += 1
    return Looked(tuple(sorted(damaged, key=lambda each: each.made_at, reverse=True)), sound)


def remove_damaged(backup: Damaged) -> None:
    """Remove what is left of a damaged backup.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    retire(backup.folder)


def _is_damaged(folder: Path, vault_id: UUID, key: bytes) -> bool | None:
    """None: it cannot be told, or it is not for this Casebook to say."""
    try:
        manifest = read_manifest(folder)
        if manifest.vault_id != vault_id:
            return None
        unseal(manifest, key)
        return not _is_whole(folder, manifest) or not _opens(folder, key)
    except CasebookError as error:
        if error.code in _DAMAGED:
            return True
        # A disk that was taken out meanwhile looks like a folder without a manifest.
        return True if folder.is_dir() and not (folder / BACKUP).exists() else None


def _is_whole(folder: Path, manifest: Manifest) -> bool:
    files = [(DATABASE, manifest.database), (HEADER, manifest.header)]
    if manifest.attachments is not None:
        files.append((ATTACHMENTS, manifest.attachments))
    there = all(_has_size(folder / name, mark) for name, mark in files)
    return there and mark_of(folder / HEADER) == manifest.header


def _has_size(path: Path, mark: FileMark) -> bool:
    try:
        return path.stat().st_size == mark.size
    except FileNotFoundError:
        return False
    except OSError as error:
        raise storage_fault(error) from None


def _opens(folder: Path, key: bytes) -> bool:
    try:
        with closing(connect_to_read(folder / DATABASE, key)) as connection, database_faults():
            connection.execute("SELECT 1 FROM entries LIMIT 1").fetchone()
    except CasebookError as error:
        if error.code in _OPENS_NOT:
            return False
        raise
    return True


def _named(folder: Path) -> datetime:
    return datetime.strptime(folder.name[:18], "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)


def _size(folder: Path) -> int:
    try:
        return sum(each.stat().st_size for each in folder.iterdir())
    except OSError as error:
        raise storage_fault(error) from None
