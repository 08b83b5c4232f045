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
from app.system.user_wrap import UserWrap
from app.vault import folder as folders
from app.vault.backup import Generation
from app.vault.backup_copy import (
    ROOM_TO_SPARE,
    Watch,
    check_vault,
    copy_file,
    opened_to_read,
    share,
    watch_nothing,
)
from app.vault.backup_holdings import Holdings, same
from app.vault.backup_manifest import (
    FileMark,
    Manifest,
    backup_damaged,
    mark_if_there,
    read_manifest,
    unseal,
)
from app.vault.driver import Connection, DatabaseSource, blob, text
from app.vault.faults import database_faults, stopped
from app.vault.header import check_mac, read_header
from app.vault.keys import SubKeys, sub_keys
from app.vault.origin import RESTORED, mark_origin
from app.vault.peek import ATTACHMENTS, DATABASE, HEADER, UNFINISHED
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


def secret_of(typed: str, account: UserWrap | None = None) -> Secret:
    """What was typed: the twelve words of a recovery key, or else a passphrase.

    ``account``: the user's, to which a passphrase may be bound; None: what the system offers.
    """
    if len(typed.split()) == _WORDS:
        try:
            return ByRecovery(typed)
        except UserError:
            # A passphrase may have twelve words as well.
            return ByPassphrase(typed, account)
    return ByPassphrase(typed, account)


def prove(generation: Generation, secret: Secret, watch: Watch = watch_nothing) -> Proof:
    """Open a backup with what opened its vault then, and check everything in it.

    Raises:
        UserError: wrong-passphrase, wrong-recovery-key, vault-newer, stopped.
        EnvironmentFault: backup-damaged, backup-altered, database-damaged; or the disk refuses.
    """
    manifest, keys = _unlock(generation.folder, secret)
    promised = unseal(manifest, keys.database)
    _check_marks(generation.folder, manifest, share(watch, 0.0, 0.3))
    same(check_vault(generation.folder, keys.database, share(watch, 0.3, 0.7)), promised)
    with opened_to_read(DatabaseSource(generation.folder / DATABASE, keys.database)) as connection:
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
    check_room(to, generation.size + ROOM_TO_SPARE)
    lock = FolderLock(to, folders.LOCK)
    try:
        folders.start_afresh(to)
        _copy(generation, manifest, to, share(watch, 0.0, 0.4))
        _check_marks(to, manifest, share(watch, 0.4, 0.5))
        same(check_vault(to, keys.database, share(watch, 0.5, 1.0)), promised)
        mark_origin(to / DATABASE, keys.database, RESTORED, manifest.made_at)
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


def _copy(generation: Generation, manifest: Manifest, to: Path, watch: Watch) -> None:
    """Copy both databases, or the one there is."""
    if any(not (generation.folder / name).is_file() for name in _databases(manifest)):
        raise backup_damaged()
    first = manifest.database.size / max(1, generation.size)
    copy_file(generation.folder / DATABASE, to / DATABASE, share(watch, 0.0, first))
    if manifest.attachments is not None:
        copy_file(generation.folder / ATTACHMENTS, to / ATTACHMENTS, share(watch, first, 1.0))


def _check_marks(folder: Path, manifest: Manifest, watch: Watch) -> None:
    """Make sure that the databases are those of the backup, byte for byte, and no more of them."""
    first = manifest.database.size / max(1, _size(manifest))
    _check_mark(folder / DATABASE, manifest.database, share(watch, 0.0, first))
    if manifest.attachments is None and (folder / ATTACHMENTS).exists():
        raise backup_damaged()
    if manifest.attachments is not None:
        _check_mark(folder / ATTACHMENTS, manifest.attachments, share(watch, first, 1.0))


def _check_mark(path: Path, mark: FileMark, watch: Watch = watch_nothing) -> None:
    if mark_if_there(path, watch) != mark:
        raise backup_damaged()


def _databases(manifest: Manifest) -> tuple[str, ...]:
    return (DATABASE,) if manifest.attachments is None else (DATABASE, ATTACHMENTS)


def _size(manifest: Manifest) -> int:
    return sum(each.size for each in (manifest.database, manifest.attachments) if each)


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
