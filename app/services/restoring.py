# SPDX-License-Identifier: Apache-2.0
"""Backups from outside: finding them, proving that one opens, making a casebook from one.

Needs no open casebook: it is wanted most when that cannot be opened.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count, islice
from pathlib import Path
from uuid import UUID

from app.errors import CasebookError, EnvironmentFault, UserError
from app.system.clock import SystemClock
from app.system.files import storage_fault
from app.system.paths import data_folder
from app.system.user_wrap import UserWrap
from app.vault.backup import Generation, find_backups, read_generation
from app.vault.backup_copy import Watch
from app.vault.backup_holdings import Holdings
from app.vault.backup_manifest import backup_damaged
from app.vault.backup_restore import Proof, prove, restore, secret_of
from app.vault.passphrases import read_recovery_words
from app.vault.peek import BACKUP, read_plain

__all__ = ["Generation", "Holdings", "Proof", "UserWrap"]

NOT_SOUND = frozenset({"backup-altered", "backup-damaged", "backup-differs"})
"""Faults after which a backup is known not to hold."""

_DAMAGED = frozenset(
    {
        "backup-altered",
        "database-damaged",
        "database-unreadable",
        "header-altered",
        "header-damaged",
        "header-missing",
    }
)
_ELSEWHERE = (
    "The passphrase opens this backup only in the user account in which it was set. Type the"
    " twelve words of the recovery key here."
)
_WORDS = 12
_MOST_FOLDERS = 200
"""How many folders are looked into below the one that was chosen."""


@dataclass(frozen=True)
class Found:
    """What was found where an officer looked for backups."""

    backups: tuple[Generation, ...]
    """The newest first."""
    owners: Mapping[UUID, str]
    """Whose each casebook is, as its unlock page says; empty where that cannot be read."""
    newer: int
    """How many more a later Casebook made."""
    damaged: int
    """How many more cannot be read."""


def look_for_backups(folder: Path) -> Found:
    """All backups in a folder and what is none of them any more; a folder above will do as well.

    May wait for a disk across a network.

    Raises:
        EnvironmentFault: the folder cannot be read.
    """
    found, homes = list(list_backups(folder)), [folder]
    if not found:
        # Whoever points at the whole stick means what is on it.
        homes = [folder, *_below(folder)]
        for home in homes[1:]:
            with suppress(CasebookError):
                found += list_backups(home)
    owners = {each.vault_id: _owner(each.folder) for each in found}
    known = {each.folder for each in found}
    others = {each for home in homes for each in _folders(home)} - known
    codes = [_fault_of(each) for each in others]
    return Found(
        backups=tuple(sorted(found, key=lambda each: each.made_at, reverse=True)),
        owners=owners,
        newer=codes.count("vault-newer"),
        damaged=len([code for code in codes if code not in ("", "vault-newer")]),
    )


def list_backups(folder: Path) -> Sequence[Generation]:
    """The backups in a folder, the newest first: one itself, a casebook's, or those of several.

    Raises:
        EnvironmentFault: the folder cannot be read.
    """
    return find_backups(folder)


def prove_backup(
    backup: Generation, secret: str, watch: Watch, account: UserWrap | None = None
) -> Proof:
    """Open a backup with its passphrase or recovery key and check every page, row and entry.

    Nothing in it is changed. Takes seconds, for a large casebook a minute. ``account``: the
    user's, to which the passphrase may be bound; None: what the system offers.

    Raises:
        UserError: the passphrase or key is wrong; vault-newer; stopped.
        EnvironmentFault: the backup is damaged, or the disk refuses; account-other, it takes
            the recovery key here.
    """
    with _said_of_a_backup(secret):
        return prove(backup, secret_of(_typed(secret), account), watch)


def restore_backup(
    backup: Generation, to: Path, secret: str, watch: Watch, account: UserWrap | None = None
) -> Holdings:
    """Make a casebook from a backup, in a new or empty folder. Nothing is ever overwritten.

    Raises:
        UserError: as prove_backup does; the folder is not empty.
        EnvironmentFault: as prove_backup does; then there is no casebook in the folder.
    """
    with _said_of_a_backup(secret):
        return restore(backup, to, secret_of(_typed(secret), account), watch)


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


def _typed(secret: str) -> str:
    if not secret.strip():
        raise UserError(
            "Type the passphrase that opened the casebook when the backup was made.",
            code="secret-empty",
        )
    return secret


@contextmanager
def _said_of_a_backup(secret: str) -> Iterator[None]:
    """Faults say that they are of the backup, where their words are of the casebook in use."""
    try:
        yield
    except EnvironmentFault as fault:
        if fault.code == "account-other":
            raise EnvironmentFault(_ELSEWHERE, code=fault.code) from None
        if fault.code not in _DAMAGED:
            raise
        raise backup_damaged() from None
    except UserError as error:
        if error.code not in ("wrong-passphrase", "wrong-recovery-key"):
            raise
        raise UserError(_wrong_words(secret, error.code), code=error.code) from None


def _wrong_words(secret: str, code: str) -> str:
    if code == "wrong-recovery-key":
        return (
            "That is a recovery key, but not the one this casebook had when the backup was made."
            " Look for an earlier sheet, or use the passphrase of then."
        )
    if len(secret.split()) == _WORDS:
        try:
            read_recovery_words(secret)
        except UserError as error:
            return f"That does not open this backup. As a recovery key it is not right: {error}"
    return (
        "That passphrase does not open this backup. If it was changed since, type the one from"
        " before, or the twelve words of the recovery key."
    )


def _below(folder: Path) -> list[Path]:
    try:
        return [each for each in islice(folder.iterdir(), _MOST_FOLDERS) if each.is_dir()]
    except OSError as error:
        raise storage_fault(error) from None


def _folders(home: Path) -> list[Path]:
    """The folders that were finished as backups, in a folder or in a casebook's one in it."""
    manifests = (*home.glob(f"*/{BACKUP}"), *home.glob(f"casebook-*/*/{BACKUP}"))
    return [each.parent for each in manifests if not each.parent.name.endswith(".unfinished")]


def _fault_of(folder: Path) -> str:
    """Why a backup cannot be used; empty when it can."""
    try:
        read_generation(folder)
    except CasebookError as error:
        return error.code
    return ""


def _owner(folder: Path) -> str:
    try:
        label = read_plain(folder).get("label")
    except CasebookError:
        return ""
    return label if isinstance(label, str) and label.isprintable() else ""
