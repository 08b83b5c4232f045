# SPDX-License-Identifier: Apache-2.0
"""Backups that cannot be restored, since their files are not there as they were written.

What is looked at takes moments: that the manifest is whole, that the files have their sizes, that
the header is as it was and that the database opens. A backup that passes may still be damaged
somewhere within; a drill reads all of it.

Whatever is called damaged may be removed, so it is said only of what is sure: that a file is
missing, if the folder itself says so, since of a share that is away Windows says the same of all
its files; and not of a folder that holds anything but a backup, or into which something was
written just now, by a program that copies backups, say.
"""

import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.errors import CasebookError, EnvironmentFault
from app.system.files import is_link, storage_fault
from app.vault.backup import finished_in, retire
from app.vault.backup_holdings import Holdings
from app.vault.backup_manifest import Manifest, backup_damaged, mark_of, read_manifest, unseal
from app.vault.driver import connect_to_read
from app.vault.faults import database_faults
from app.vault.peek import ATTACHMENTS, BACKUP, DATABASE, HEADER

_OPENS_NOT = frozenset({"database-damaged", "database-unreadable"})
_DAMAGED = frozenset({"backup-damaged", "backup-altered"})
_OF_A_BACKUP = frozenset({ATTACHMENTS, BACKUP, DATABASE, HEADER})
_STILL_AT_WORK_S = 30 * 60


@dataclass(frozen=True)
class Damaged:
    """A backup that cannot be restored. ``made_at`` is in UTC, as its folder is named."""

    folder: Path
    made_at: datetime
    size: int
    """Bytes of what is left of its files."""


@dataclass(frozen=True)
class Looked:
    """What the backups in a folder look like. What cannot be told just now is in neither."""

    damaged: tuple[Damaged, ...]
    """The newest first."""
    sound: int
    """Those that look sound and miss nothing; a file they missed might be in a damaged one."""


def look_through(home: Path, vault_id: UUID, key: bytes) -> Looked:
    """Look through the backups of one vault; ``key`` is that of its database.

    Raises:
        EnvironmentFault: the disk refuses. That there is no such folder is no error.
    """
    damaged: list[Damaged] = []
    sound = 0
    for folder in finished_in(home):
        try:
            found = _look_at(folder, vault_id, key)
        except CasebookError:
            # Its disk is away, a later Casebook made it, or memory is short: that is no damage.
            continue
        if isinstance(found, Damaged):
            damaged.append(found)
        elif found is not None and not found.missing:
            sound += 1
    return Looked(tuple(sorted(damaged, key=lambda each: each.made_at, reverse=True)), sound)


def remove_damaged(backup: Damaged) -> None:
    """Remove what is left of a damaged backup.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    retire(backup.folder)


def names_in(folder: Path) -> frozenset[str]:
    """What the folder itself says is in it.

    Raises:
        EnvironmentFault: the disk refuses, or is away.
    """
    try:
        return frozenset(each.name for each in folder.iterdir())
    except OSError as error:
        raise storage_fault(error) from None


def holdings_of(folder: Path, names: frozenset[str], vault_id: UUID, key: bytes) -> Holdings | None:
    """What a backup that looks sound holds; None: it is another vault's. ``names``: see names_in.

    Raises:
        UserError: vault-newer.
        EnvironmentFault: backup-damaged, backup-altered; or the disk refuses, or is away.
    """
    if BACKUP not in names:
        raise backup_damaged()
    manifest = read_manifest(folder)
    if manifest.vault_id != vault_id:
        return None
    held = unseal(manifest, key)
    if not _is_whole(folder, names, manifest) or not _opens(folder, key):
        raise backup_damaged()
    return held


def _look_at(folder: Path, vault_id: UUID, key: bytes) -> Damaged | Holdings | None:
    """None: it is not for this Casebook to say."""
    made_at = _named(folder)
    if made_at is None or is_link(folder):
        return None
    names = names_in(folder)
    try:
        return holdings_of(folder, names, vault_id, key)
    except EnvironmentFault as fault:
        if fault.code not in _DAMAGED:
            raise
    size = _size_at_rest(folder, names)
    return None if size is None else Damaged(folder, made_at, size)


def _is_whole(folder: Path, names: frozenset[str], manifest: Manifest) -> bool:
    files = {DATABASE: manifest.database, HEADER: manifest.header}
    if manifest.attachments is not None:
        files[ATTACHMENTS] = manifest.attachments
    if not files.keys() <= names:
        return False
    there = all(_size(folder / name) == mark.size for name, mark in files.items())
    return there and mark_of(folder / HEADER) == manifest.header


def _opens(folder: Path, key: bytes) -> bool:
    try:
        with closing(connect_to_read(folder / DATABASE, key)) as connection, database_faults():
            connection.execute("SELECT 1 FROM entries LIMIT 1").fetchone()
    except CasebookError as error:
        if error.code in _OPENS_NOT:
            return False
        raise
    return True


def _size_at_rest(folder: Path, names: frozenset[str]) -> int | None:
    """Bytes of its files; None while it changes, or if it is used for anything but a backup.

    A backup without its manifest can be unlocked and worked in like any casebook.
    """
    if not names <= _OF_A_BACKUP or names_in(folder) != names:
        return None
    try:
        files = [(folder / name).stat() for name in names]
        written = max(each.st_mtime for each in (folder.stat(), *files))
    except OSError as error:
        raise storage_fault(error) from None
    # A clock that was set back makes it negative.
    at_rest = abs(time.time() - written) > _STILL_AT_WORK_S
    return sum(each.st_size for each in files) if at_rest else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise storage_fault(error) from None


def _named(folder: Path) -> datetime | None:
    """When it was made, as its name says; None: there is no such day."""
    try:
        return datetime.strptime(folder.name[:18], "%Y-%m-%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        return None
