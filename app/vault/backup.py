# SPDX-License-Identifier: Apache-2.0
"""Making backups: each a folder with a copy of the database, of the header, and a manifest.

Below the folder for backups each vault has a folder of its own, named by the vault's random id,
and in it each backup a folder named by its time. A backup gets that name only when it was written,
read again from the disk and found to hold what the vault holds.
"""

import re
import secrets
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.errors import CasebookError, EnvironmentFault
from app.system.files import (
    make_private_folder,
    remove_folder,
    replace_durably,
    storage_fault,
    write_atomically,
)
from app.vault.backup_copy import (
    DatabaseSource,
    Holdings,
    Watch,
    check_database,
    copy_database,
    same,
    share,
    watch_nothing,
)
from app.vault.backup_manifest import (
    FileMark,
    Manifest,
    mark_of,
    read_manifest,
    seal_manifest,
    write_manifest,
)
from app.vault.backup_plan import Made, to_remove
from app.vault.peek import BACKUP, DATABASE, HEADER, KEPT, may_fall_back, read_plain

_OF_A_VAULT = "casebook-"
_NAME = re.compile(r"^\d{4}-\d\d-\d\dT\d{6}Z-\d+$")
_UNFINISHED = ".unfinished"
# A backup under way writes more often than this; checking a large one takes minutes.
_STILL_AT_WORK_S = 30 * 60
# How much of the whole work is done when the copying is, when the hashing is.
_COPIED, _HASHED = 0.6, 0.7


@dataclass(frozen=True)
class Generation:
    """A finished backup. ``made_at`` is in UTC."""

    folder: Path
    vault_id: UUID
    number: int
    made_at: datetime
    size: int
    """Bytes of its database."""


@dataclass(frozen=True)
class BackupMade:
    """What one backup did."""

    generation: Generation
    held: Holdings
    removed: int
    """How many older backups were not wanted any more, and went."""


# No repr: it holds a key.
@dataclass(frozen=True, slots=True, repr=False)
class BackupSource:
    """An open vault, as a backup needs it."""

    folder: Path
    vault_id: UUID
    database: DatabaseSource


def vault_backups(root: Path, vault_id: UUID) -> Path:
    """The folder of one vault's backups."""
    return root / f"{_OF_A_VAULT}{vault_id.hex[:12]}"


def generations(folder: Path) -> list[Generation]:
    """The finished backups in a folder, the newest first; what is none is passed over.

    Raises:
        EnvironmentFault: the disk refuses. That there is no such folder is no error.
    """
    found: list[Generation] = []
    try:
        names = [each for each in folder.iterdir() if _NAME.match(each.name)]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise storage_fault(error) from None
    for each in names:
        # One that cannot be read must not hide the others.
        with suppress(CasebookError):
            found.append(read_generation(each))
    return sorted(found, key=lambda each: each.number, reverse=True)


def read_generation(folder: Path) -> Generation:
    """The backup in a folder.

    Raises:
        UserError, EnvironmentFault: as read_manifest does.
    """
    manifest = read_manifest(folder)
    return Generation(
        folder, manifest.vault_id, manifest.number, manifest.made_at, manifest.database.size
    )


def find_backups(folder: Path) -> list[Generation]:
    """The backups in a folder an officer points at: one itself, a vault's, or those of several.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    try:
        if (folder / BACKUP).is_file():
            return [read_generation(folder)]
        below = [each for each in folder.iterdir() if each.name.startswith(_OF_A_VAULT)]
    except OSError as error:
        raise storage_fault(error) from None
    found = generations(folder)
    for each in below:
        found += generations(each)
    return sorted(found, key=lambda each: each.made_at, reverse=True)


def make_backup(
    source: BackupSource, root: Path, at: datetime, watch: Watch = watch_nothing
) -> BackupMade:
    """Make a backup, read it again, and only then thin out the older ones.

    Runs on any thread but the database's, while the vault is in use.

    Raises:
        UserError: stopped.
        EnvironmentFault: it could not be made, and nothing of it is left; older ones stand.
    """
    home = vault_backups(root, source.vault_id)
    make_private_folder(home)
    _sweep(home)
    before = generations(home)
    number = max((each.number for each in before), default=0) + 1
    name = f"{at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}-{number}"
    # Two of one casebook may be at work, by itself and asked for: each has a folder of its own.
    half = home / f"{name}-{secrets.token_hex(4)}{_UNFINISHED}"
    try:
        make_private_folder(half)
        held = _fill(half, source, number, at, watch)
        replace_durably(half, home / name)
    except BaseException:
        # Whatever went wrong, also an interrupt: half a backup is worse than none.
        with suppress(EnvironmentFault):
            remove_folder(half)
        raise
    made = read_generation(home / name)
    return BackupMade(made, held, _thin([made, *before], at))


def _fill(half: Path, source: BackupSource, number: int, at: datetime, watch: Watch) -> Holdings:
    """Write all of a backup into its unfinished folder, and read it again from the disk."""
    database = half / DATABASE
    header = _sound_header(source.folder)
    held = copy_database(source.database, database, share(watch, 0.0, _COPIED))
    write_atomically(half / HEADER, header)
    marks = mark_of(database), mark_of(half / HEADER)
    watch(_HASHED)
    plain = Manifest(
        vault_id=source.vault_id,
        number=number,
        made_at=at.astimezone(UTC),
        database=marks[0],
        header=marks[1],
    )
    write_manifest(half, seal_manifest(plain, held, source.database.key))
    same(check_database(database, source.database.key, share(watch, _HASHED, 1.0)), held)
    _read_again(half, marks)
    return held


def _read_again(half: Path, marks: tuple[FileMark, FileMark]) -> None:
    """Make sure that header and manifest can be read, and the header is what it was."""
    manifest = read_manifest(half)
    read_plain(half)
    if (manifest.database, mark_of(half / HEADER)) != marks:
        raise EnvironmentFault(
            "The backup could not be read again as it was written, so it was not kept. Check the "
            "disk and try again.",
            code="backup-differs",
        )


def _sound_header(folder: Path) -> bytes:
    """The vault's header as bytes; the one kept beside it where that stands in for it."""
    name = HEADER
    try:
        read_plain(folder)
    except EnvironmentFault as fault:
        if not may_fall_back(fault):
            raise
        read_plain(folder, KEPT)
        name = KEPT
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise storage_fault(error) from None


def remove_generation(made: Generation) -> None:
    """Remove a finished backup.

    Raises:
        EnvironmentFault: the disk refuses; then it is no backup any more, or still a whole one.
    """
    _retire(made.folder)


def _thin(made: Sequence[Generation], now: datetime) -> int:
    """Remove what the plan does not keep; what cannot be removed now is tried next time."""
    found = {Made(each.number, each.made_at): each for each in made}
    removed = 0
    for unwanted in to_remove(list(found), now):
        with suppress(EnvironmentFault):
            _retire(found[unwanted].folder)
            removed += 1
    return removed


def _retire(folder: Path) -> None:
    """Remove a backup: first its name, so that half of one is never taken for a backup."""
    unfinished = folder.with_name(f"{folder.name}{_UNFINISHED}")
    replace_durably(folder, unfinished)
    remove_folder(unfinished)


def _sweep(home: Path) -> None:
    """Remove what a backup that was cut short left behind, but not one that is under way."""
    for half in list(home.glob(f"*{_UNFINISHED}")):
        # What cannot be removed now is tried next time.
        with suppress(EnvironmentFault, OSError):
            written = max(each.stat().st_mtime for each in (half, *half.iterdir()))
            # A clock that was set back makes it negative.
            if abs(time.time() - written) > _STILL_AT_WORK_S:
                remove_folder(half)
