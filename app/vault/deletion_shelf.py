# SPDX-License-Identifier: Apache-2.0
"""Cases that were deleted: their bytes are gone, and a signed tombstone says so."""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from app.errors import UserError
from app.system.files import check_room, storage_fault
from app.vault.driver import (
    Connection,
    SqlValue,
    blob,
    number,
    refuse_damaged,
    text,
    transaction,
)
from app.vault.faults import database_damaged, database_faults
from app.vault.peek import ASIDE, DATABASE, FORMER, canonical

SIGNED = b"casebook v1 tombstone\x00"
"""Stands before a tombstone's body where it is signed."""
IN_MEMORY = 64 * 1024 * 1024
"""Up to this many bytes a database is rewritten in memory; a larger one by way of a file."""

_DUE = "erasing-due"
_BESIDE = "etilqs_*"
"""What SQLite calls a file that it works in."""
# Steps of the database's machine between two looks at whether to stop. One step may copy a
# piece of a file of a mebibyte.
_STEPS = 20


class Grounds(StrEnum):
    """Why a case was deleted, in a closed list: a reason in words would be case text."""

    REVIEWED = "reviewed"
    """The force's retention period has passed, and the review found no further need."""
    TRANSFERRED = "transferred"
    """The record is kept elsewhere now: on the force's system, or by another officer."""
    MISTAKE = "mistake"
    """It was opened by mistake, or for practice."""
    ORDERED = "ordered"
    """A court, the Information Commissioner or the force said so."""


@dataclass(frozen=True)
class Gone:
    """What there was of a case: enough to recognise its record, nothing of what it said."""

    case_id: UUID
    entries: int
    heads: dict[str, tuple[int, str]]
    """By author: the last sequence number and hash."""
    sha256: str
    """Of all its stored entries, one after another, each with a line feed behind it."""


@dataclass(frozen=True)
class Tombstone:
    """A case that was deleted, as the officer signed it. ``at`` is in UTC."""

    gone: Gone
    at: datetime
    author: str
    grounds: Grounds
    review: str
    """The hash of the review that allowed it."""

    def body(self) -> str:
        """The one spelling that is signed."""
        plain: dict[str, object] = {
            "case": str(self.gone.case_id),
            "entries": self.gone.entries,
            "heads": {author: list(head) for author, head in self.gone.heads.items()},
            "sha256": self.gone.sha256,
            "at": self.at.isoformat(),
            "author": self.author,
            "grounds": str(self.grounds),
            "review": self.review,
        }
        return canonical(plain).decode()


@dataclass(frozen=True)
class StoredTombstone:
    """A tombstone as it is in the database."""

    tombstone: Tombstone
    signed: bytes
    """What the signature covers."""
    signature: bytes


class DeletionShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def describe(self, case_id: UUID) -> Gone:
        """What there is of a case now."""
        digest, count = sha256(), 0
        heads: dict[str, tuple[int, str]] = {}
        with database_faults():
            rows = self._connection.execute(
                "SELECT author, sequence, hash, body FROM entries WHERE case_id = ? "
                "ORDER BY position",
                (str(case_id),),
            ).fetchall()
        for author, sequence, head, body in rows:
            digest.update(blob(body) + b"\n")
            count += 1
            last = (number(sequence), text(head))
            heads[text(author)] = max(heads.get(text(author), (0, "")), last)
        return Gone(case_id, count, heads, digest.hexdigest())

    def bury(self, tombstone: Tombstone, sign: Callable[[bytes], bytes]) -> None:
        """Put up the tombstone and remove the entries and drafts of its case.

        Call it in one transaction with the other shelves' ``forget``. What was there is
        overwritten where it stood; ``erase`` does away with every copy.

        Raises:
            EnvironmentFault: already-there, the case was deleted before; or the disk refuses.
        """
        case_id, body = str(tombstone.gone.case_id), tombstone.body()
        with transaction(self._connection):
            run = self._connection.execute
            run(
                "INSERT INTO tombstones (case_id, body, signature) VALUES (?, ?, ?)",
                (case_id, body, sign(SIGNED + body.encode())),
            )
            run("DELETE FROM entries WHERE case_id = ?", (case_id,))
            run("DELETE FROM drafts WHERE case_id = ?", (case_id,))
            run("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)", (_DUE, b"yes"))

    def is_deleted(self, case_id: UUID) -> bool:
        """Whether the case was here and was deleted."""
        with database_faults():
            row = self._connection.execute(
                "SELECT 1 FROM tombstones WHERE case_id = ?", (str(case_id),)
            ).fetchone()
        return row is not None

    def refuse_deleted(self, case_id: UUID) -> None:
        """Let nothing of a deleted case in again.

        Raises:
            UserError: case-deleted.
        """
        if self.is_deleted(case_id):
            raise UserError(
                "This case was deleted from this casebook after a review, so nothing of it is "
                "taken in again.",
                code="case-deleted",
            )

    def tombstones(self) -> list[StoredTombstone]:
        """Every tombstone, in the order of their cases' ids."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT body, signature FROM tombstones ORDER BY case_id"
            ).fetchall()
        return [_read(text(body), signature) for body, signature in rows]

    def erasing_due(self) -> bool:
        """Whether a case was deleted since the database was last rewritten."""
        with database_faults():
            row = self._connection.execute(
                "SELECT 1 FROM settings WHERE name = ?", (_DUE,)
            ).fetchone()
        return row is not None

    def erase(self, folder: Path, stop: Callable[[], bool]) -> bool:
        """Rewrite the database without what was deleted; whether it was done.

        Takes about 15 s for each GiB. ``stop`` is asked many times a second, but not in the last
        third of that time; once it says so all is left as it was, for another time, and also
        while a backup is being made. The copy of the database from before an update goes too.

        Raises:
            EnvironmentFault: disk-full, there is not twice as much room as the database takes; or
                the disk refuses; all is left as it was, for another time.
        """
        if stop():
            return False
        in_file = _make_room(folder)
        self.sweep(folder)
        with database_faults():
            if in_file:
                self._work_in(folder)
            self._connection.set_progress_handler(stop, _STEPS)
            try:
                self._connection.execute("VACUUM")
            except (dbapi2.OperationalError, MemoryError) as error:
                if getattr(error, "sqlite_errorcode", None) != dbapi2.SQLITE_INTERRUPT:
                    refuse_damaged(self._connection)
                    raise
                return False
            finally:
                self._connection.set_progress_handler(None, 0)
                if in_file:
                    self._work_in(None)
        if not self._empty_log():
            return False
        try:
            (folder / FORMER).unlink(missing_ok=True)
            for aside in folder.glob(f"*{ASIDE}*"):
                aside.unlink(missing_ok=True)
        except OSError as error:
            raise storage_fault(error) from None
        with transaction(self._connection):
            self._connection.execute("DELETE FROM settings WHERE name = ?", (_DUE,))
        return True

    def sweep(self, folder: Path) -> None:
        """Remove what a rewriting that was cut short left in the vault's folder.

        Most systems take such a file away themselves. One that is held now goes next time.
        """
        for left in folder.glob(_BESIDE):
            with suppress(OSError):
                left.unlink()

    def _work_in(self, folder: Path | None) -> None:
        """Have SQLite work in a file in this folder; None: in memory, as at all other times."""
        where = "" if folder is None else str(folder.absolute()).replace("'", "''")
        # In this order: the folder can only be named while files are in use.
        self._connection.execute("PRAGMA temp_store = FILE")
        self._connection.execute(f"PRAGMA temp_store_directory = '{where}'")
        if folder is None:
            self._connection.execute("PRAGMA temp_store = MEMORY")

    def _empty_log(self) -> bool:
        """Everything into the database itself; False while a backup is still reading it.

        The log beside it holds what was there before.
        """
        with database_faults():
            row = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return row is not None and row[0] == 0


def _make_room(folder: Path) -> bool:
    """Make sure that it will fit; whether it takes a file, being too large for the memory.

    The file lies in the vault's folder, SQLCipher encrypts it under the vault's own key, and it
    goes with the process that made it.
    """
    try:
        size = (folder / DATABASE).stat().st_size
    except OSError as error:
        raise storage_fault(error) from None
    in_file = size > IN_MEMORY
    # The log beside the database takes as much as the database, and so does the file.
    check_room(folder, 2 * size if in_file else size)
    return in_file


def _read(body: str, signature: SqlValue) -> StoredTombstone:
    try:
        plain = json.loads(body)
        gone = Gone(
            UUID(plain["case"]),
            int(plain["entries"]),
            {author: (int(head[0]), str(head[1])) for author, head in plain["heads"].items()},
            str(plain["sha256"]),
        )
        tombstone = Tombstone(
            gone,
            datetime.fromisoformat(plain["at"]),
            str(plain["author"]),
            Grounds(plain["grounds"]),
            str(plain["review"]),
        )
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        raise database_damaged() from None
    return StoredTombstone(tombstone, SIGNED + body.encode(), blob(signature))
