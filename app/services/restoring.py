# SPDX-License-Identifier: Apache-2.0
"""Backups from outside: finding them, proving that one opens, making a casebook from one.

Needs no open casebook: it is wanted most when that cannot be opened.
"""

from collections.abc import Sequence
from datetime import datetime
from itertools import count
from pathlib import Path

from app.errors import UserError
from app.system.clock import SystemClock
from app.system.paths import data_folder
from app.vault.backup import Generation, find_backups
from app.vault.backup_copy import Holdings, Watch
from app.vault.backup_restore import Proof, prove, restore, secret_of

__all__ = ["Generation", "Holdings", "Proof"]


def list_backups(folder: Path) -> Sequence[Generation]:
    """The backups in a folder, the newest first: one itself, a casebook's, or those of several.

    Raises:
        EnvironmentFault: the folder cannot be read.
    """
    return find_backups(folder)


def prove_backup(backup: Generation, secret: str, watch: Watch) -> Proof:
    """Open a backup with its passphrase or recovery key and check every page, row and entry.

    Nothing in it is changed. Takes seconds, for a large casebook a minute.

    Raises:
        UserError: the passphrase or key is wrong; vault-newer; stopped.
        EnvironmentFault: the backup is damaged, or the disk refuses.
    """
    return prove(backup, secret_of(_typed(secret)), watch)


def restore_backup(backup: Generation, to: Path, secret: str, watch: Watch) -> Holdings:
    """Make a casebook from a backup, in a new or empty folder. Nothing is ever overwritten.

    Raises:
        UserError: as prove_backup does; the folder is not empty.
        EnvironmentFault: as prove_backup does; then there is no casebook in the folder.
    """
    return restore(backup, to, secret_of(_typed(secret)), watch)


def _typed(secret: str) -> str:
    if not secret.strip():
        raise UserError(
            "Type the passphrase that opened the casebook when the backup was made.",
            code="secret-empty",
        )
    return secret


def new_vault_folder() -> Path:
    """A folder that does not exist yet, for a casebook made from a backup."""
    day = f"{now():%Y-%m-%d}"
    names = (f"restored-{day}" + (f"-{number}" if number > 1 else "") for number in count(1))
    return next(
        folder for folder in (data_folder() / name for name in names) if not folder.exists()
    )


def now() -> datetime:
    """The time (UTC), where no casebook is open to say it."""
    return SystemClock().now()
