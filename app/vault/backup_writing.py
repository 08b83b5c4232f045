# SPDX-License-Identifier: Apache-2.0
"""Writing one backup into its folder: both databases as they are at one moment, and the header.

What was written is read again from the disk before it counts.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from app.errors import EnvironmentFault
from app.system.files import check_room, storage_fault, write_atomically
from app.vault.attachment_database import attachment_faults, beside, is_made
from app.vault.backup_attachments import copy_attachments, share_copy, size_of_copy
from app.vault.backup_copy import (
    ROOM_TO_SPARE,
    Watch,
    check_record,
    check_vault,
    copy_pages,
    reading,
    share,
    size_of,
    snapshot,
)
from app.vault.backup_holdings import (
    Holdings,
    KeptWhole,
    files_digest,
    holdings,
    same,
    whole_files,
)
from app.vault.backup_manifest import (
    FileMark,
    Manifest,
    mark_if_there,
    mark_of,
    read_manifest,
    seal_manifest,
    write_manifest,
)
from app.vault.driver import DatabaseSource
from app.vault.peek import ATTACHMENTS, DATABASE, HEADER, KEPT, may_fall_back, read_plain

# How much of the whole work is done when the copying is, when the hashing is.
_COPIED, _HASHED = 0.6, 0.7
_FILES = 0.8
"""How much of the copying the files are: most of it, where there are any."""
_DAMAGED = {"database-damaged", "database-unreadable", "attachments-damaged"}


# No repr: it holds a key.
@dataclass(frozen=True, slots=True, repr=False)
class BackupSource:
    """An open vault, as a backup needs it."""

    folder: Path
    vault_id: UUID
    database: DatabaseSource
    """Of the record; that of the files is beside it."""


def write_backup(
    half: Path, source: BackupSource, number: int, at: datetime, last: Path | None, watch: Watch
) -> Holdings:
    """Write all of a backup into its unfinished folder, and read it again from the disk.

    ``last`` is the folder of the backup before, if there is one.

    Raises:
        UserError: stopped.
        EnvironmentFault: it could not be made; what is in the folder is the caller's to remove.
    """
    key = source.database.key
    header = _sound_header(source.folder)
    held, shared = _copy(half, source.database, last, share(watch, 0.0, _COPIED))
    write_atomically(half / HEADER, header)
    first = share(watch, _COPIED, (_COPIED + _HASHED) / 2)
    second = share(watch, (_COPIED + _HASHED) / 2, _HASHED)
    plain = Manifest(
        vault_id=source.vault_id,
        number=number,
        made_at=at.astimezone(UTC),
        database=mark_of(half / DATABASE, first),
        header=mark_of(half / HEADER),
        attachments=shared or mark_if_there(half / ATTACHMENTS, second),
    )
    write_manifest(half, seal_manifest(plain, held, key))
    # What an earlier backup holds was read row by row then: it is the same, byte for byte.
    check = check_vault if shared is None else check_record
    try:
        same(check(half, key, share(watch, _HASHED, 1.0)), held)
    except EnvironmentFault as fault:
        # It is the copy that is damaged, and not what it was made of.
        raise (_differs() if fault.code in _DAMAGED else fault) from None
    _read_again(half, plain)
    return held


def _copy(
    half: Path, record: DatabaseSource, last: Path | None, watch: Watch
) -> tuple[Holdings, FileMark | None]:
    """Copy both databases, and say what they hold.

    The record is as it was at one moment; every file that it spoke of then is there. Where the
    files are those of the last backup, the copy there is shared with it; its mark.
    """
    with snapshot(record) as connection:
        check_room(half, size_of(connection, record) + ROOM_TO_SPARE)
        first = _FILES if is_made(beside(record)) else 0.0
        try:
            kept, shared = _copy_files(half, record, last, share(watch, 0.0, first))
        except EnvironmentFault as fault:
            if fault.code != "attachments-damaged":
                raise
            # The record is whole, and is backed up without them: they are said to be missing.
            _remove(half / ATTACHMENTS)
            kept, shared = (), None
        held = holdings(connection, kept)
        copy_pages(connection, record, half / DATABASE, share(watch, first, 1.0))
    return held, shared


def _copy_files(
    half: Path, record: DatabaseSource, last: Path | None, watch: Watch
) -> tuple[Sequence[KeptWhole], FileMark | None]:
    """Copy the files, if there are any: which, and the mark of a copy that is shared."""
    source = beside(record)
    if not is_made(source):
        return (), None
    with attachment_faults(), reading(source) as files:
        kept = whole_files(files)
        shared = share_copy(last, half, files_digest(kept), record.key, watch)
        if shared is None:
            check_room(half, size_of_copy(kept) + ROOM_TO_SPARE)
            target = beside(DatabaseSource(half / DATABASE, record.key))
            copy_attachments(files, kept, target, watch)
        return kept, shared


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise storage_fault(error) from None


def _read_again(half: Path, written: Manifest) -> None:
    """Make sure that header and manifest can be read, and are what was written."""
    manifest = read_manifest(half)
    read_plain(half)
    if manifest.model_copy(update={"sealed": written.sealed}) != written:
        raise _differs()
    if mark_of(half / HEADER) != written.header:
        raise _differs()


def _differs() -> EnvironmentFault:
    return EnvironmentFault(
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
