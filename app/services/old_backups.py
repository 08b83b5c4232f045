# SPDX-License-Identifier: Apache-2.0
"""Backups from before a case was deleted: they still hold it, until they are removed."""

from contextlib import suppress
from datetime import datetime

from app.errors import EnvironmentFault, UserError
from app.services.auditing import Action, note
from app.services.backups import Generation, Place
from app.services.session import Session
from app.vault.backup import generations, remove_generation, vault_backups


def last_deletion(session: Session) -> datetime | None:
    """When a case was last deleted here (UTC); None: never."""
    stones = session.vault.store.deletions.tombstones()
    return max((each.tombstone.at for each in stones), default=None)


def backups_before(session: Session, place: Place, deleted: datetime) -> tuple[Generation, ...]:
    """The backups that were made before ``deleted`` (any thread: the disk may be slow).

    Raises:
        EnvironmentFault: the disk refuses.
    """
    there = generations(vault_backups(place.folder, session.vault.vault_id))
    return tuple(each for each in there if each.made_at <= deleted)


def remove_backups_before(session: Session, place: Place, deleted: datetime) -> int:
    """Remove them, once there is a newer one (any thread); how many went.

    Raises:
        UserError: backup-needed, there is no newer one.
        EnvironmentFault: the disk refuses; some may be gone.
    """
    there = generations(vault_backups(place.folder, session.vault.vault_id))
    old = [each for each in there if each.made_at <= deleted]
    if len(old) == len(there):
        raise UserError(
            "There is no newer backup yet. Make one first, so that the casebook is never without.",
            code="backup-needed",
        )
    removed = 0
    for each in old:
        # One that cannot be removed must not keep the others; it is counted as still there.
        with suppress(EnvironmentFault):
            remove_generation(each)
            removed += 1
    return removed


def note_removed(session: Session, removed: int) -> None:
    """Note in the log that backups were removed (on the database thread)."""
    if removed:
        note(session, Action.BACKUPS_REMOVED, files=removed)
