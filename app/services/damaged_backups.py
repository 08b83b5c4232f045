# SPDX-License-Identifier: Apache-2.0
"""Backups of the open casebook that cannot be restored any more, and their removal.

Making a new backup passes over them: they would stay, and fill the disk, for good.
"""

from contextlib import suppress
from dataclasses import dataclass

from app.errors import EnvironmentFault, UserError
from app.services.backups import Place
from app.services.session import Session
from app.vault.backup import vault_backups
from app.vault.backup_damage import Damaged, look_through, remove_damaged

__all__ = ["Damaged"]


@dataclass(frozen=True)
class DamagedBackups:
    """What was found where backups are, and were before."""

    damaged: tuple[Damaged, ...]
    sound: int
    """Those that look sound, where backups go now."""


def damaged_backups(session: Session, place: Place) -> DamagedBackups:
    """The backups that cannot be restored (any thread but the database's: disks are slow).

    A folder from before that cannot be reached is passed over.

    Raises:
        EnvironmentFault: the disk that backups go to now refuses.
    """
    key, vault_id = session.vault.store.source.key, session.vault.vault_id
    here = look_through(vault_backups(place.folder, vault_id), vault_id, key)
    damaged = list(here.damaged)
    for folder in place.former:
        with suppress(EnvironmentFault):
            damaged += look_through(vault_backups(folder, vault_id), vault_id, key).damaged
    return DamagedBackups(tuple(damaged), here.sound)


def remove_all_damaged(session: Session, place: Place) -> int:
    """Remove them, once there is a sound one (as damaged_backups); how many went.

    Raises:
        UserError: backup-needed, there is no sound one: what is left of them may be salvaged.
        EnvironmentFault: as damaged_backups does.
    """
    found = damaged_backups(session, place)
    if found.damaged and not found.sound:
        raise UserError(
            "There is no sound backup. Make one first: until then what is left of a damaged one "
            "may still be needed.",
            code="backup-needed",
        )
    removed = 0
    for each in found.damaged:
        # One that cannot be removed must not keep the others; it is counted as still there.
        with suppress(EnvironmentFault):
            remove_damaged(each)
            removed += 1
    return removed
