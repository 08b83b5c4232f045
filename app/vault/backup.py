# SPDX-License-Identifier: Apache-2.0
"""Making backups: each a folder with copies of both databases and the header, and a manifest.

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
from app.system.files import make_private_folder, remove_folder, replace_durably, storage_fault
from app.vault.backup_copy import Watch, watch_nothing
from app.vault.backup_holdings import Holdings
from app.vault.backup_manifest import read_manifest, unseal
from app.vault.backup_plan import Made, to_remove
from app.vault.backup_writing import BackupSource, write_backup
from app.vault.peek import BACKUP

_OF_A_VAULT = "casebook-"
_NAME = re.compile(r"^\d{4}-\d\d-\d\dT\d{6}Z-\d+$")
_UNFINISHED = ".unfinished"
# A backup under way writes more often than this; checking a large one takes minutes.
_STILL_AT_WORK_S = 30 * 60


@dataclass(frozen=True)
class Generation:
    """A finished backup. ``made_at`` is in UTC."""

    folder: Path
    vault_id: UUID
    number: int
    made_at: datetime
    size: int
    """Bytes of its databases."""


@dataclass(frozen=True)
class BackupMade:
    """What one backup did."""

    generation: Generation
    held: Holdings
    removed: int
    """How many older backups were not wanted any more, and went."""


def vault_backups(root: Path, vault_id: UUID) -> Path:
    """The folder of one vault's backups."""
    return root / f"{_OF_A_VAULT}{vault_id.hex[:12]}"


def finished_in(folder: Path) -> list[Path]:
    """The folders that are named as finished backups, whatever is in them.

    Raises:
        EnvironmentFault: the disk refuses. That there is no such folder is no error.
    """
    try:
        return [each for each in folder.iterdir() if _NAME.match(each.name)]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise storage_fault(error) from None


def generations(folder: Path) -> list[Generation]:
    """The finished backups in a folder, the newest first; what is none is passed over.

    Raises:
        EnvironmentFault: the disk refuses. That there is no such folder is no error.
    """
    found: list[Generation] = []
    for each in finished_in(folder):
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
    size = sum(each.size for each in (manifest.database, manifest.attachments) if each)
    return Generation(folder, manifest.vault_id, manifest.number, manifest.made_at, size)


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
    """Make a backup and read it again; older ones that are not wanted any more go.

    Runs on any thread but the database's, while the vault is in use.

    Raises:
        UserError: stopped.
        EnvironmentFault: it could not be made, and nothing of it is left; older ones stand.
    """
    home = vault_backups(root, source.vault_id)
    make_private_folder(home)
    _sweep(home)
    before = generations(home)
    # Now too, or a disk that is full of them would stay so.
    removed = _thin_whole(before, source, at)
    number = max((each.number for each in before), default=0) + 1
    name = f"{at.astimezone(UTC):%Y-%m-%dT%H%M%SZ}-{number}"
    # Two of one casebook may be at work, by itself and asked for: each has a folder of its own.
    half = home / f"{name}-{secrets.token_hex(4)}{_UNFINISHED}"
    try:
        make_private_folder(half)
        last = before[0].folder if before else None
        held = write_backup(half, source, number, at, last, watch)
        replace_durably(half, home / name)
    except BaseException:
        # Whatever went wrong, also an interrupt: half a backup is worse than none.
        with suppress(EnvironmentFault):
            remove_folder(half)
        raise
    made = read_generation(home / name)
    # While something is missing, an older backup may be the last that has it.
    removed += 0 if held.missing else _thin([made, *generations(home)[1:]], at)
    return BackupMade(made, held, removed)


def remove_generation(made: Generation) -> None:
    """Remove a finished backup.

    Raises:
        EnvironmentFault: the disk refuses; then it is no backup any more, or still a whole one.
    """
    retire(made.folder)


def _thin_whole(made: Sequence[Generation], source: BackupSource, now: datetime) -> int:
    """Thin out, but only while the newest of them is known to miss nothing."""
    try:
        whole = bool(made) and unseal(read_manifest(made[0].folder), source.database.key)
    except CasebookError:
        return 0
    return _thin(made, now) if whole and not whole.missing else 0


def _thin(made: Sequence[Generation], now: datetime) -> int:
    """Remove what the plan does not keep; what cannot be removed now is tried next time."""
    found = {Made(each.number, each.made_at): each for each in made}
    removed = 0
    for unwanted in to_remove(list(found), now):
        with suppress(EnvironmentFault):
            retire(found[unwanted].folder)
            removed += 1
    return removed


def retire(folder: Path) -> None:
    """Remove a backup: first its name, so that half of one is never taken for a backup.

    Raises:
        EnvironmentFault: the disk refuses; then it is no backup any more, or still as it was.
    """
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
