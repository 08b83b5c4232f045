# SPDX-License-Identifier: Apache-2.0
"""The encrypted store: entries that only grow, drafts, guidance, settings, the officer."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from app.cases.entry import FIRST, Entry
from app.errors import Bug, EnvironmentFault
from app.system.clock import instant
from app.vault import schema
from app.vault.appending import append_entry, before, check_continues, out_of_order
from app.vault.attachment_shelf import AttachmentShelf
from app.vault.audit_shelf import AuditShelf
from app.vault.backup_copy import copy_beside
from app.vault.case_shelf import CaseShelf
from app.vault.deletion_shelf import DeletionShelf
from app.vault.driver import (
    PAGE_BYTES,
    Connection,
    DatabaseSource,
    blob,
    connect,
    number,
    text,
    transaction,
)
from app.vault.faults import database_faults
from app.vault.guidance_shelf import GuidanceShelf
from app.vault.in_place import InPlace
from app.vault.log_guard import check_log
from app.vault.peek import FORMER
from app.vault.search_shelf import SearchShelf

_FORGOTTEN = (
    "CREATE TEMP TABLE IF NOT EXISTS forgotten (case_id TEXT NOT NULL, slot TEXT NOT NULL, "
    "at INTEGER NOT NULL, PRIMARY KEY (case_id, slot)) STRICT, WITHOUT ROWID"
)
"""When each slot was last recorded or thrown away, in this run: drafts come by another way than
recordings do, and one that is late must not bring back what is in the record."""


# No repr: the wrapped keys and the profile belong in no log.
@dataclass(frozen=True, slots=True, repr=False)
class OfficerRow:
    """The officer whose vault this is: the profile (JSON) and the keys, still wrapped."""

    profile: bytes
    public_key: bytes
    recipient: str
    signing_wrapped: bytes
    receiving_wrapped: bytes


def build_store(path: Path, key: bytes, officer: OfficerRow, at: datetime) -> "Store":
    """Make a new database in a file that does not exist yet.

    Raises:
        EnvironmentFault: the disk refuses; the file may be there, and holds nothing.
    """
    connection = connect(path, key)
    try:
        schema.build(connection, at)
        with transaction(connection):
            connection.execute(
                "INSERT INTO officer (one, profile, public_key, recipient, signing_wrapped, "
                "receiving_wrapped) VALUES (1, ?, ?, ?, ?, ?)",
                (
                    officer.profile,
                    officer.public_key,
                    officer.recipient,
                    officer.signing_wrapped,
                    officer.receiving_wrapped,
                ),
            )
    except BaseException:
        # Whatever went wrong, the file must not stay open.
        connection.close()
        raise
    return Store(connection, DatabaseSource(path, key))


def open_store(path: Path, key: bytes, at: datetime | None = None) -> "Store":
    """Open an existing database, and bring it to the current form.

    What it was before is kept beside it, as encrypted as ever and read again from the disk, until
    the next step of this kind.

    Raises:
        UserError: vault-newer.
        EnvironmentFault: database-missing or database-damaged; log-set-aside; disk-full, there is
            no room to keep what it was before; else as driver.connect and schema.check do.
    """
    if not path.is_file():
        raise EnvironmentFault(
            "The vault's database, casebook.db, is missing. Restore the vault from a backup.",
            code="database-missing",
        )
    # SQLite would begin a new database in a file of less than a page.
    if path.stat().st_size < PAGE_BYTES:
        raise schema.empty()
    check_log(DatabaseSource(path, key))
    connection = connect(path, key)
    try:
        schema.check(connection)
        if schema.pending(connection):
            copy_beside(DatabaseSource(path, key), path.with_name(FORMER))
            schema.bring_up_to_date(connection, at or datetime.now(UTC))
    except BaseException:
        # Whatever went wrong, the file must not stay open.
        connection.close()
        raise
    return Store(connection, DatabaseSource(path, key))


class Store:
    """One connection to a vault's database, used from the thread that opened it.

    What has been written is on the disk when a method returns. Every method raises
    EnvironmentFault (disk-full, disk-fault, folder-read-only, database-damaged and so on) when
    the disk refuses; then nothing was changed.
    """

    def __init__(self, connection: Connection, source: DatabaseSource) -> None:
        self._connection = connection
        with database_faults():
            # In memory, and undone with the transaction that filled it.
            connection.execute(_FORGOTTEN)
        self.source = source
        """For a backup: it reads on a connection and a thread of its own. Holds the key."""
        self._in_place = InPlace(source.path)
        self.guidance = GuidanceShelf(connection)
        """Guidance packs, those who may sign them, and feedback for their owners."""
        self.cases = CaseShelf(connection)
        """What is kept of each case for the list of cases; it can be thrown away."""
        self.search = SearchShelf(connection, source)
        """Finds entries by their words, in a database of their own."""
        self.audit = AuditShelf(connection)
        """Who did what and when; never case text."""
        self.attachments = AttachmentShelf(connection, source)
        """Files kept with cases, in a database of their own."""
        self.deletions = DeletionShelf(connection)
        """Cases that were deleted, and what is left to say so."""

    def together(self) -> AbstractContextManager[None]:
        """All that is done inside, here and on the shelves, is written together or not at all."""
        return transaction(self._connection)

    def append(
        self,
        entry_json: bytes,
        entry: Entry,
        *,
        drop_draft: tuple[UUID | None, str] | None = None,
    ) -> None:
        """Record an entry, and drop the draft it came from, in one transaction.

        Raises:
            UserError: case-deleted, its case was deleted here.
            Bug: entry-out-of-order, the entry does not continue its author's chain in its case;
                entry-mismatch, the bytes are not those of the entry.
            EnvironmentFault: already-there, the entry or its place in the chain is taken;
                database-moved.
        """
        self._in_place.check()
        with transaction(self._connection):
            try:
                append_entry(self._connection, entry_json, entry, before(entry))
            except dbapi2.IntegrityError:
                # The rules are the database's own; only when it refuses is it worth asking why.
                self.deletions.refuse_deleted(entry.case_id)
                check_continues(entry, self.chain_end(entry.case_id, entry.author))
                raise
            if drop_draft is not None:
                self._drop_draft(*drop_draft)

    def append_all(self, case_id: UUID, entries: Iterable[tuple[bytes, Entry]]) -> None:
        """Record entries of one case that were signed elsewhere, each author's in their order.

        All of them or none: some 25 microseconds for each. Raises as ``append`` does.
        """
        self._in_place.check()
        ends: dict[str, tuple[int, str]] = {}
        with transaction(self._connection):
            self.deletions.refuse_deleted(case_id)
            for stored, entry in entries:
                if entry.case_id != case_id:
                    raise out_of_order()
                end = ends.get(entry.author) or self.chain_end(case_id, entry.author)
                ends[entry.author] = append_entry(self._connection, stored, entry, end)

    def entries(self, case_id: UUID) -> list[bytes]:
        """The stored entries of a case, in the order in which they arrived."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT body FROM entries WHERE case_id = ? ORDER BY position", (str(case_id),)
            ).fetchall()
        return [blob(body) for (body,) in rows]

    def case_ids(self) -> list[UUID]:
        """Every case, in the order of their first entries."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT case_id FROM entries GROUP BY case_id ORDER BY min(position)"
            ).fetchall()
        return [UUID(text(case_id)) for (case_id,) in rows]

    def chain_end(self, case_id: UUID, author: str) -> tuple[int, str]:
        """The last sequence number and hash of an author in a case; (0, FIRST) when none."""
        with database_faults():
            row = self._connection.execute(
                "SELECT sequence, hash FROM entries WHERE case_id = ? AND author = ? "
                "ORDER BY sequence DESC LIMIT 1",
                (str(case_id), author),
            ).fetchone()
        return (number(row[0]), text(row[1])) if row else (0, FIRST)

    def last_entry(self, author: str, boot: str = "") -> bytes | None:
        """The entry of an author that arrived last, in whatever case; None when there is none.

        One that was recorded in the run ``boot`` of a machine comes before any other, if it is
        among the last 500.
        """
        with database_faults():
            row = self._connection.execute(
                "SELECT body FROM (SELECT body, position FROM entries WHERE author = ? "
                "ORDER BY position DESC LIMIT 500) ORDER BY "
                "json_extract(CAST(body AS TEXT), '$.clock.boot') = ? DESC, position DESC LIMIT 1",
                (author, boot),
            ).fetchone()
        return blob(row[0]) if row else None

    def last_position(self) -> int:
        """The place of the entry that arrived last; 0 when there is none."""
        with database_faults():
            row = self._connection.execute("SELECT max(position) FROM entries").fetchone()
        return number(row[0]) if row and row[0] is not None else 0

    def last_draft_at(self) -> datetime | None:
        """When a draft was last kept (UTC); None when there is none."""
        with database_faults():
            row = self._connection.execute("SELECT max(kept_at) FROM drafts").fetchone()
        return datetime.fromisoformat(text(row[0])) if row and row[0] is not None else None

    def keep_draft(
        self,
        case_id: UUID | None,
        slot: str,
        content: bytes,
        at: datetime,
        *,
        typed: int | None = None,
    ) -> bool:
        """Keep what is being written, in place of what the slot held; whether it was kept.

        What was ``typed`` (an instant of app.system.clock) before the slot was last dropped has
        been recorded or thrown away since, and is not kept.

        Raises:
            Bug: naive-time, ``at`` has no time zone.
        """
        with transaction(self._connection):
            if typed is not None and typed < self._dropped_at(case_id, slot):
                return False
            self._connection.execute(
                "INSERT INTO drafts (case_id, slot, content, kept_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET content = excluded.content, kept_at = excluded.kept_at",
                (_draft_case(case_id), slot, content, _utc(at)),
            )
            return True

    def drafts(self, case_id: UUID | None) -> dict[str, tuple[bytes, datetime]]:
        """The drafts of a case by slot, each with the time it was kept (UTC)."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT slot, content, kept_at FROM drafts WHERE case_id = ? ORDER BY slot",
                (_draft_case(case_id),),
            ).fetchall()
        return {
            text(slot): (blob(content), datetime.fromisoformat(text(kept_at)))
            for slot, content, kept_at in rows
        }

    def drop_draft(self, case_id: UUID | None, slot: str, *, asked: int | None = None) -> None:
        """Forget a draft; that there is none is no error.

        ``asked`` is the instant up to which what was typed is to be forgotten: now, if not said.
        """
        with transaction(self._connection):
            self._drop_draft(case_id, slot, asked)

    def get_setting(self, name: str) -> bytes | None:
        """A setting that belongs to this vault; None when it was never set."""
        with database_faults():
            row = self._connection.execute(
                "SELECT value FROM settings WHERE name = ?", (name,)
            ).fetchone()
        return blob(row[0]) if row else None

    def put_setting(self, name: str, value: bytes) -> None:
        """Set a setting that belongs to this vault."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                (name, value),
            )

    def officer(self) -> OfficerRow:
        """The officer whose vault this is.

        Raises:
            EnvironmentFault: database-damaged, there is none.
        """
        with database_faults():
            row = self._connection.execute(
                "SELECT profile, public_key, recipient, signing_wrapped, receiving_wrapped "
                "FROM officer"
            ).fetchone()
        if row is None:
            raise EnvironmentFault(
                "The vault's database does not say whose it is. Restore it from a backup.",
                code="database-damaged",
            )
        return OfficerRow(blob(row[0]), blob(row[1]), text(row[2]), blob(row[3]), blob(row[4]))

    def close(self) -> None:
        """Close the databases; a second call does nothing."""
        try:
            self.attachments.close()
        finally:
            try:
                self.search.close()
            finally:
                with database_faults():
                    self._connection.close()

    def _drop_draft(self, case_id: UUID | None, slot: str, asked: int | None = None) -> None:
        where = (_draft_case(case_id), slot)
        self._connection.execute("DELETE FROM drafts WHERE case_id = ? AND slot = ?", where)
        self._connection.execute(
            "INSERT INTO forgotten (case_id, slot, at) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET at = max(at, excluded.at)",
            (*where, instant() if asked is None else asked),
        )

    def _dropped_at(self, case_id: UUID | None, slot: str) -> int:
        """The instant up to which what was typed into a slot is forgotten."""
        row = self._connection.execute(
            "SELECT at FROM forgotten WHERE case_id = ? AND slot = ?",
            (_draft_case(case_id), slot),
        ).fetchone()
        return number(row[0]) if row else 0


def _draft_case(case_id: UUID | None) -> str:
    return "" if case_id is None else str(case_id)


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise Bug(
            "Casebook made a mistake with a time (quote R3). Nothing was changed.",
            code="naive-time",
        )
    return moment.astimezone(UTC).isoformat()
