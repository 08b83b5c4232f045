# SPDX-License-Identifier: Apache-2.0
"""Backups that still hold a case which was deleted since, until they are removed.

Each is opened and asked. Its time tells nothing sure: a clock may have been set back, and backups
may have gone to another folder since.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.errors import CasebookError, EnvironmentFault, UserError
from app.services.auditing import Action, note
from app.services.backups import Generation, Place
from app.services.session import Session
from app.vault.backup import generations, remove_generation, vault_backups
from app.vault.driver import connect_to_read
from app.vault.faults import database_faults
from app.vault.peek import DATABASE


@dataclass(frozen=True)
class OldBackups:
    """What was found where backups are, and were before."""

    holding: tuple[Generation, ...]
    """Those that hold a deleted case."""
    unread: int
    """Backups that do not open, and folders that cannot be reached: it is not known of them."""
    clean: int
    """Those that hold none, where backups go now."""


def deleted_cases(session: Session) -> frozenset[UUID]:
    """The cases that were deleted here (on the database thread); none of them comes back."""
    stones = session.vault.store.deletions.tombstones()
    return frozenset(each.tombstone.gone.case_id for each in stones)


def backups_holding(session: Session, place: Place, cases: frozenset[UUID]) -> OldBackups:
    """The backups that hold any of these cases (any thread but the database's: disks are slow).

    Raises:
        EnvironmentFault: the folder that backups go to now cannot be reached.
    """
    key, vault_id = session.vault.store.source.key, session.vault.vault_id
    holding: list[Generation] = []
    unread = clean = 0
    for folder in (place.folder, *place.former):
        here = folder == place.folder
        try:
            found = _backups_in(folder, vault_id, may_be_new=here and not place.used)
        except EnvironmentFault:
            if here:
                raise
            unread += 1
            continue
        for each in found:
            try:
                if _holds(each, key, cases):
                    holding.append(each)
                elif here:
                    clean += 1
            except CasebookError:
                unread += 1
    return OldBackups(tuple(holding), unread, clean)


def remove_holding(session: Session, place: Place, cases: frozenset[UUID]) -> int:
    """Remove them, once there is one without these cases (as backups_holding); how many went.

    Raises:
        UserError: backup-needed, there is no other one.
        EnvironmentFault: as backups_holding does.
    """
    found = backups_holding(session, place, cases)
    if found.holding and not found.clean:
        raise UserError(
            "There is no newer backup yet. Make one first, so that the casebook is never without.",
            code="backup-needed",
        )
    removed = 0
    for each in found.holding:
        # One that cannot be removed must not keep the others; it is counted as still there.
        with suppress(EnvironmentFault):
            remove_generation(each)
            removed += 1
    return removed


def note_removed(session: Session, removed: int) -> None:
    """Note in the log that backups were removed (on the database thread)."""
    if removed:
        note(session, Action.BACKUPS_REMOVED, files=removed)


def _backups_in(folder: Path, vault_id: UUID, *, may_be_new: bool) -> Iterable[Generation]:
    # A disk that is away looks like a folder in which there is nothing.
    if not may_be_new and not folder.is_dir():
        raise EnvironmentFault(
            "The folder for backups cannot be reached. Connect its disk or the network.",
            code="backup-away",
        )
    return generations(vault_backups(folder, vault_id))


def _holds(backup: Generation, key: bytes, cases: frozenset[UUID]) -> bool:
    connection = connect_to_read(backup.folder / DATABASE, key)
    try:
        with database_faults():
            return any(
                connection.execute(
                    "SELECT 1 FROM entries WHERE case_id = ? LIMIT 1", (str(case),)
                ).fetchone()
                for case in cases
            )
    finally:
        connection.close()
