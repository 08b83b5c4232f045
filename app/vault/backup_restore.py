# SPDX-License-Identifier: Apache-2.0
"""Proving that a backup opens, and making a vault from one again; neither changes the backup."""

from dataclasses import dataclass
from pathlib import Path

from app.cases.chain import verify_record
from app.errors import UserError
from app.system.files import (
    FolderLock,
    check_room,
    replace_durably,
    storage_fault,
    write_atomically,
)
from app.vault import folder as folders
from app.vault.backup import Generation
from app.vault.backup_copy import (
    ROOM_TO_SPARE,
    Holdings,
    Watch,
    check_database,
    check_pages,
    copy_file,
    holdings,
    opened_to_read,
    same,
    share,
    watch_nothing,
)
from app.vault.backup_manifest import (
    FileMark,
    Manifest,
    backup_damaged,
    mark_of,
    read_manifest,
    unseal,
)
from app.vault.driver import Connection, blob, text
from app.vault.faults import database_faults, stopped
from app.vault.header import check_mac, read_header
from app.vault.keys import SubKeys, sub_keys
from app.vault.origin import RESTORED, mark_origin
from app.vault.peek import DATABASE, HEADER, UNFINISHED
from app.vault.record_keys import introduced
from app.vault.signing import check_signature
from app.vault.unlocking import ByPassphrase, ByRecovery, Secret, find_data_key, read_standing

_WORDS = 12


@dataclass(frozen=True)
class Proof:
    """What was found in a backup: it opens, and every page, row and entry was read."""

    held: Holdings
    unsound: int
    """Entries that do not stand as they were recorded, or that lack the one before them."""


def secret_of(typed: str) -> Secret:
    """What was typed: the twelve words of a recovery key, or else a passphrase."""
    if len(typed.split()) == _WORDS:
        try:
            return ByRecovery(typed)
        except UserError:
            # A passphrase may have twelve words as well.
            return ByPassphrase(typed)
    return ByPassphrase(typed)


def prove(generation: Generation, secret: Secret, watch: Watch = watch_nothing) -> Proof:
    """Open a backup with what opened its vault then, and check everything in it.

    Raises:
        UserError: wrong-passphrase, wrong-recovery-key, vault-newer, stopped.
        EnvironmentFault: backup-damaged, backup-altered, database-damaged; or the disk refuses.
    """
    manifest, keys = _unlock(generation.folder, secret)
    promised = unseal(manifest, keys.database)
    _check_mark(generation.folder / DATABASE, manifest.database)
    if not watch(0.3):
        raise stopped()
    with opened_to_read(generation.folder / DATABASE, keys.database) as connection:
        check_pages(connection, share(watch, 0.3, 0.7))
        same(holdings(connection), promised)
        return Proof(promised, _unsound(connection, share(watch, 0.7, 1.0)))


def restore(
    generation: Generation, to: Path, secret: Secret, watch: Watch = watch_nothing
) -> Holdings:
    """Make a vault from a backup in a new or empty folder; there is none until all of it is there.

    Raises:
        UserError: as prove does; vault-exists or folder-not-empty.
        EnvironmentFault: as prove does; nothing that looks like a vault is left.
    """
    manifest, keys = _unlock(generation.folder, secret)
    promised = unseal(manifest, keys.database)
    folders.make_folder(to)
    folders.check_free(to)
    check_room(to, manifest.database.size + ROOM_TO_SPARE)
    lock = FolderLock(to, folders.LOCK)
    try:
        folders.start_afresh(to)
        database = to / DATABASE
        copy_file(generation.folder / DATABASE, database, share(watch, 0.0, 0.4))
        _check_mark(database, manifest.database)
        same(check_database(database, keys.database, share(watch, 0.5, 1.0)), promised)
        mark_origin(database, keys.database, RESTORED, manifest.made_at)
        write_atomically(to / UNFINISHED, _header(generation.folder))
        replace_durably(to / UNFINISHED, to / HEADER)
    except BaseException:
        # Whatever went wrong, leave nothing that looks like a vault.
        folders.abandon(to, lock)
        raise
    lock.release()
    return promised


def _unlock(folder: Path, secret: Secret) -> tuple[Manifest, SubKeys]:
    """The manifest, checked, and the keys of the vault that was backed up."""
    manifest = read_manifest(folder)
    _check_mark(folder / HEADER, manifest.header)
    header = read_header(folder)
    found = find_data_key(read_standing(folder), secret)
    keys = sub_keys(found.data_key, header.vault_id)
    check_mac(header, keys.header)
    if header.vault_id != manifest.vault_id:
        raise backup_damaged()
    return manifest, keys


def _check_mark(path: Path, mark: FileMark) -> None:
    if mark_of(path) != mark:
        raise backup_damaged()


def _unsound(connection: Connection, watch: Watch) -> int:
    """How many entries do not hold: hash, signature, place in their author's chain."""
    with database_faults():
        cases = connection.execute("SELECT DISTINCT case_id FROM entries").fetchall()
        officer = connection.execute("SELECT public_key FROM officer").fetchone()
    own = blob(officer[0]) if officer else b""
    unsound = 0
    for done, (case_id,) in enumerate(cases, start=1):
        rows = connection.execute(
            "SELECT body FROM entries WHERE case_id = ? ORDER BY author, sequence",
            (text(case_id),),
        ).fetchall()
        stored = [blob(body) for (body,) in rows]
        report = verify_record(stored, introduced(stored, own), check_signature)
        unsound += len(report.breaks)
        if not watch(done / len(cases)):
            raise stopped()
    return unsound


def _header(folder: Path) -> bytes:
    try:
        return (folder / HEADER).read_bytes()
    except OSError as error:
        raise storage_fault(error) from None
