# SPDX-License-Identifier: Apache-2.0
"""The folder of a vault while it is made or removed: what may be there, what is cleared away."""

import os
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path

from app.errors import UserError
from app.system.files import (
    FolderLock,
    make_private_folder,
    remove_half_copies,
    replace_durably,
    storage_fault,
    write_atomically,
)
from app.system.long_paths import ensure_shallow
from app.vault.peek import ASIDE, ATTACHMENTS, DATABASE, FORMER, HEADER, KEPT, SEARCH, UNFINISHED

LOCK = "casebook.lock"

# The temporary files of write_atomically.
_HALF_WRITTEN = f".{HEADER}*.tmp"


def make_folder(folder: Path) -> None:
    """Make the folder, for this user only, unless it is there already.

    Raises:
        UserError: folder-too-deep.
        EnvironmentFault: the disk refuses.
    """
    ensure_shallow(folder)
    make_private_folder(folder)


def check_free(folder: Path) -> None:
    """Refuse a folder that holds anything but the remains of an unfinished creation.

    Raises:
        UserError: vault-exists or folder-not-empty.
        EnvironmentFault: the disk refuses.
    """
    try:
        present = {each.name for each in folder.iterdir()}
    except OSError as error:
        raise storage_fault(error) from None
    if HEADER in present:
        raise UserError(
            "There is already a vault in this folder. Open it, or choose another folder.",
            code="vault-exists",
        )
    if UNFINISHED not in present and not all(_is_passing(name) for name in present):
        raise UserError(
            "This folder is not empty. Choose an empty folder for the vault, or a new one.",
            code="folder-not-empty",
        )


def start_afresh(folder: Path) -> None:
    """Under the lock: clear the remains of an unfinished creation and mark a new one begun.

    Raises:
        UserError, EnvironmentFault: as check_free does.
    """
    # Another process may have finished a vault here since the first look.
    check_free(folder)
    try:
        for half in folder.glob(_HALF_WRITTEN):
            half.unlink(missing_ok=True)
        # Only with this mark may a database be removed; without it, it may be somebody's record.
        if (folder / UNFINISHED).exists():
            _remove_database(folder)
    except OSError as error:
        raise storage_fault(error) from None
    write_atomically(folder / UNFINISHED, b"")


def abandon(folder: Path, lock: FolderLock) -> None:
    """After a failure, leave the folder empty and free, as far as the disk allows."""
    try:
        # The next attempt clears what cannot be cleared now.
        with suppress(OSError):
            if (folder / UNFINISHED).exists() and not (folder / HEADER).exists():
                _remove_database(folder)
                (folder / UNFINISHED).unlink()
    finally:
        lock.release()


def remove_vault(folder: Path) -> None:
    """Remove a vault for ever; the folder, its lock and whatever else it holds stay.

    Raises:
        EnvironmentFault: vault-busy, the vault is open; else the disk refuses.
    """
    lock = FolderLock(folder, LOCK)
    try:
        # First, or it would stand in for the header.
        discard_kept(folder)
        # As while it was being made: cut short, this is a vault that was never finished.
        replace_durably(folder / HEADER, folder / UNFINISHED)
        _remove_database(folder)
        (folder / UNFINISHED).unlink()
    except OSError as error:
        raise storage_fault(error) from None
    finally:
        lock.release()


def discard_kept(folder: Path) -> None:
    """Overwrite and remove the kept header, and headers whose writing was cut short.

    On a disk that writes elsewhere than it is told to (an SSD, a file system with snapshots) the
    old bytes may last, encrypted as they are.

    Raises:
        EnvironmentFault: the disk refuses; it can be tried again.
    """
    try:
        for path in (folder / KEPT, *folder.glob(_HALF_WRITTEN)):
            _overwrite(path)
            path.unlink(missing_ok=True)
    except OSError as error:
        raise storage_fault(error) from None


def _overwrite(path: Path) -> None:
    """Random bytes over a file that is there; a crash leaves what no longer is a header."""
    with suppress(FileNotFoundError), path.open("r+b", buffering=0) as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(os.urandom(min(left, 64 * 1024)))
        os.fsync(file.fileno())


def _is_passing(name: str) -> bool:
    """Whether a file is the lock, or an atomic write of the header that a crash cut short."""
    return name == LOCK or fnmatchcase(name, _HALF_WRITTEN)


def _remove_database(folder: Path) -> None:
    for name in (ATTACHMENTS, SEARCH, DATABASE):
        for ending in ("-wal", "-shm", "-journal", ""):
            (folder / f"{name}{ending}").unlink(missing_ok=True)
    (folder / FORMER).unlink(missing_ok=True)
    remove_half_copies(folder / FORMER)
    for aside in folder.glob(f"*{ASIDE}*"):
        aside.unlink(missing_ok=True)
