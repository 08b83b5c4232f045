# SPDX-License-Identifier: Apache-2.0
"""Files kept with cases, streamed in and out in pieces inside an encrypted database of their own.

A file comes in piece by piece, each durable when its transaction ends, under a mark that says it
is unfinished; ``finish`` takes the mark away, and only then does an entry speak of it. So a
process killed at any instant leaves no entry without its file, no journal grows by the size of a
file, and other writing has its turn in between. The record decides what is kept: what it
does not speak of is removed by ``remove_some``.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from uuid import UUID

from app.errors import Bug, EnvironmentFault
from app.vault.attachment_database import (
    attachment_faults,
    attachments_path,
    beside,
    open_attachments,
)
from app.vault.driver import Connection, DatabaseSource, blob, number, text, transaction
from app.vault.faults import database_faults
from app.vault.in_place import InPlace

PIECE_BYTES = 1024 * 1024
"""The size of each piece but the last. Fixed: stored files are read by it."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A whole file in the database, by its number there. ``size`` is in bytes."""

    number: int
    size: int

    @property
    def pieces(self) -> int:
        """How many pieces it has: none for an empty file."""
        return -(-self.size // PIECE_BYTES)


class AttachmentShelf:
    """Part of a store, used from its thread; opens the database of files when it is first asked.

    Every method raises EnvironmentFault as Store's do, and attachments-damaged.
    """

    def __init__(self, record: Connection, source: DatabaseSource) -> None:
        """``record`` is the connection to the database of the record, ``source`` that database."""
        self._record = record
        self._source = source
        self._opened: Connection | None = None
        self._in_place: InPlace | None = None
        self._coming: set[int] = set()
        """Those that somebody works with now: they are not removed."""

    def together(self) -> AbstractContextManager[None]:
        """All that is done inside is written together or not at all."""
        return self._writing()

    def begin(self) -> int:
        """Begin to keep a file: the number under which its pieces are added."""
        with self._writing():
            self._files.execute("INSERT INTO kept_files DEFAULT VALUES")
            file = self._one("SELECT last_insert_rowid()")
        self._coming.add(file)
        return file

    def add(self, file: int, place: int, piece: bytes) -> None:
        """Add the piece at a place (from 0). It is on the disk when the transaction has ended."""
        if file not in self._coming or len(piece) > PIECE_BYTES:
            raise _mistaken()
        with self._writing():
            self._files.execute(
                "INSERT INTO kept_pieces (file, number, bytes) VALUES (?, ?, ?)",
                (file, place, piece),
            )

    def finish(self, file: int, sha256: str, size: int) -> None:
        """All pieces are there: from now on it is a file, and an entry may speak of it.

        Raises:
            Bug: files-3, the pieces do not make up ``size`` bytes.
            EnvironmentFault: already-there, the same bytes are kept already.
        """
        with self._writing():
            row = self._files.execute(
                "SELECT count(*), coalesce(sum(length(bytes)), 0), coalesce(max(number) + 1, 0) "
                "FROM kept_pieces WHERE file = ?",
                (file,),
            ).fetchone()
            pieces = KeptFile(file, size).pieces
            if file not in self._coming or row != (pieces, size, pieces):
                raise _mistaken()
            self._files.execute(
                "UPDATE kept_files SET sha256 = ?, size = ? WHERE id = ?", (sha256, size, file)
            )

    def hold(self, file: int) -> None:
        """Somebody is about to record something of this file: it is not removed meanwhile."""
        self._coming.add(file)

    def let_go(self, file: int) -> None:
        """Nobody does any longer: if the record does not speak of it, it may be removed."""
        self._coming.discard(file)

    def find(self, sha256: str) -> KeptFile | None:
        """The file with these bytes, if it is kept here."""
        if not self._is_there():
            return None
        with attachment_faults():
            row = self._files.execute(
                "SELECT id, size FROM kept_files WHERE sha256 = ?", (sha256,)
            ).fetchone()
            return KeptFile(number(row[0]), number(row[1])) if row else None

    def has_size(self, size: int) -> bool:
        """Whether a file of so many bytes is kept: else no other can be the same."""
        if not self._is_there():
            return False
        with attachment_faults():
            row = self._files.execute(
                "SELECT 1 FROM kept_files WHERE size = ? LIMIT 1", (size,)
            ).fetchone()
        return row is not None

    def hashes(self) -> frozenset[str]:
        """The hash of every file that is kept here."""
        if not self._is_there():
            return frozenset()
        with attachment_faults():
            rows = self._files.execute(
                "SELECT sha256 FROM kept_files WHERE sha256 IS NOT NULL"
            ).fetchall()
            return frozenset(text(sha256) for (sha256,) in rows)

    def first_entry(self, sha256: str) -> tuple[UUID, UUID] | None:
        """The case and the entry that spoke of these bytes first; None if none does."""
        with database_faults():
            row = self._record.execute(
                "SELECT case_id, id FROM entries WHERE kind = 'attachment_added' AND "
                "json_extract(CAST(body AS TEXT), '$.payload.sha256') = ? "
                "ORDER BY position LIMIT 1",
                (sha256,),
            ).fetchone()
        return (UUID(text(row[0])), UUID(text(row[1]))) if row else None

    def piece(self, file: int, place: int) -> bytes:
        """The piece of a file at a place (from 0).

        Raises:
            EnvironmentFault: file-not-kept, it was removed meanwhile.
        """
        with attachment_faults():
            row = self._files.execute(
                "SELECT bytes FROM kept_pieces WHERE file = ? AND number = ?", (file, place)
            ).fetchone()
            if row is not None:
                return blob(row[0])
        raise EnvironmentFault(
            "This file's bytes are not in this casebook any more. Ask for it again.",
            code="file-not-kept",
        )

    def remove_some(self, pieces: int = 4) -> bool:
        """Remove a few pieces of files that the record does not speak of; whether there are more.

        They never arrived, or the case that spoke of them was deleted. The pages they stood in
        are overwritten. Call it again, with other work in between, until nothing is left.
        """
        file = self._unwanted()
        if file is None:
            return False
        with self._writing():
            # Its name first: what is being removed can no longer be found.
            self._files.execute(
                "UPDATE kept_files SET sha256 = NULL, size = NULL WHERE id = ?", (file,)
            )
            self._files.execute(
                "DELETE FROM kept_pieces WHERE file = ?1 AND number IN (SELECT number FROM "
                "kept_pieces WHERE file = ?1 ORDER BY number DESC LIMIT ?2)",
                (file, pieces),
            )
            self._files.execute(
                "DELETE FROM kept_files WHERE id = ?1 "
                "AND NOT EXISTS (SELECT 1 FROM kept_pieces WHERE file = ?1)",
                (file,),
            )
        return self._unwanted() is not None

    def give_back_some(self, pages: int = 64) -> bool:
        """Give some room of what was removed, and overwritten, back; whether there is more."""
        if not self._is_there() or not self._free_pages():
            return False
        with self._writing():
            self._files.execute(f"PRAGMA incremental_vacuum({pages:d})").fetchall()
        return self._free_pages() > 0

    def close(self) -> None:
        """Close the database of files, if it was opened."""
        opened, self._opened = self._opened, None
        if opened is not None:
            with attachment_faults():
                opened.close()

    @property
    def _files(self) -> Connection:
        """The database of files, made if there is none."""
        if self._opened is None:
            files = beside(self._source)
            self._opened = open_attachments(files)
            self._in_place = InPlace(files.path)
        return self._opened

    def _is_there(self) -> bool:
        """Whether there is a database of files: nothing is made only to be found empty."""
        return self._opened is not None or attachments_path(self._source).is_file()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        files = self._files
        if self._in_place is not None and not files.in_transaction:
            self._in_place.check()
        with attachment_faults(), transaction(files):
            yield

    def _unwanted(self) -> int | None:
        """A file that the record does not speak of and that nobody is bringing in."""
        if not self._is_there():
            return None
        with attachment_faults():
            rows = self._files.execute("SELECT id, sha256 FROM kept_files").fetchall()
        for file, sha256 in rows:
            if file not in self._coming and (
                sha256 is None or self.first_entry(text(sha256)) is None
            ):
                return number(file)
        return None

    def _free_pages(self) -> int:
        with attachment_faults():
            return self._one("PRAGMA freelist_count")

    def _one(self, sql: str) -> int:
        row = self._files.execute(sql).fetchone()
        return number(row[0]) if row else 0


def _mistaken() -> Bug:
    return Bug(
        "Casebook made a mistake while keeping a file (quote F3). The file was not kept, and "
        "the original is as it was.",
        code="files-3",
    )
