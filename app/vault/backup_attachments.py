# SPDX-License-Identifier: Apache-2.0
"""The files kept with cases in a backup: shared with the backup before, or copied piece by piece.

Whole files only, and what was removed is in no copy. A piece is read at a time, so files may come
in and go meanwhile.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from app.errors import EnvironmentFault
from app.system.files import storage_fault, sync_file
from app.vault.attachment_database import attachment_faults, build_form
from app.vault.backup_copy import Watch
from app.vault.backup_holdings import KeptWhole
from app.vault.backup_manifest import FileMark, mark_of, read_manifest, unseal
from app.vault.driver import Connection, DatabaseSource, connect_copy, transaction
from app.vault.faults import stopped
from app.vault.peek import ATTACHMENTS

_TOGETHER = 16
"""Pieces of a mebibyte that are written together."""
_OVERHEAD = 1.02
"""A copy is larger than what is in it by no more than this."""
_LEAST = 1024 * 1024


def size_of_copy(kept: Sequence[KeptWhole]) -> int:
    """How many bytes a copy of these files takes at most."""
    return int(sum(each.size for each in kept) * _OVERHEAD) + _LEAST


def share_copy(
    last: Path | None, half: Path, digest: str, key: bytes, watch: Watch
) -> FileMark | None:
    """Give the last backup's copy of the files a second name in ``half``, and say its mark.

    A casebook with hours of film would else fill a disk with copies of it. None when it cannot
    be done: the files differ, the copy is not what it was, or the disk knows no second names.
    ``digest`` is of the files, as Holdings has it; ``key`` is that of the record.

    Raises:
        UserError: stopped.
        EnvironmentFault: a second name that was given cannot be taken away again.
    """
    if last is None:
        return None
    copy = half / ATTACHMENTS
    # One that cannot be read, or was altered, or has no second name: then it is copied.
    with suppress(EnvironmentFault, OSError):
        manifest = read_manifest(last)
        mark = manifest.attachments
        if mark is not None and unseal(manifest, key).files_digest == digest:
            copy.hardlink_to(last / ATTACHMENTS)
            if mark_of(copy, watch) == mark:
                return mark
    # A copy of its own must not be written into that of the backup before.
    try:
        copy.unlink(missing_ok=True)
    except OSError as error:
        raise storage_fault(error) from None
    return None


def copy_attachments(
    files: Connection, kept: Sequence[KeptWhole], target: DatabaseSource, watch: Watch
) -> None:
    """Copy these files into a new database, which is on the disk when this returns.

    When it fails, the database may be there in part, and is the caller's to remove.

    Raises:
        UserError: stopped.
        EnvironmentFault: attachments-damaged; backup-differs, a file was removed meanwhile; or
            the disk refuses.
    """
    done, whole = 0, max(1, sum(each.size for each in kept))
    with attachment_faults():
        copy = connect_copy(target.path, target.key, target.form)
        try:
            build_form(copy)
            for file in kept:
                copy.execute("INSERT INTO kept_files (id) VALUES (?)", (file.file,))
                for first in range(0, file.pieces, _TOGETHER):
                    places = range(first, min(first + _TOGETHER, file.pieces))
                    done += _copy_pieces(files, copy, file.file, places)
                    if not watch(min(1.0, done / whole)):
                        raise stopped()
                copy.execute(
                    "UPDATE kept_files SET sha256 = ?, size = ? WHERE id = ?",
                    (file.sha256, file.size, file.file),
                )
        finally:
            copy.close()
    sync_file(target.path)


def _copy_pieces(files: Connection, copy: Connection, file: int, places: range) -> int:
    """Copy these pieces; how many bytes they were."""
    size = 0
    with transaction(copy):
        for place in places:
            row = files.execute(
                "SELECT bytes FROM kept_pieces WHERE file = ? AND number = ?", (file, place)
            ).fetchone()
            if row is None or not isinstance(row[0], bytes):
                raise EnvironmentFault(
                    "A file was removed while the backup was made, so it was not kept. Try again.",
                    code="backup-differs",
                )
            copy.execute("INSERT INTO kept_pieces VALUES (?, ?, ?)", (file, place, row[0]))
            size += len(row[0])
    return size
