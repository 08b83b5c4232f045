# SPDX-License-Identifier: Apache-2.0
"""Opening a SQLCipher database, with settings that keep it safe, and its transactions."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from sqlcipher3 import dbapi2

from app.errors import Bug, EnvironmentFault
from app.vault.faults import database_damaged, database_faults

SqlValue = str | int | float | bytes | None
Row = tuple[SqlValue, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """How the pages of a database are made, by SQLCipher's form (version 4)."""

    page_bytes: int
    """A file of less holds no database."""
    digest: str
    """Of the HMAC that seals each page, as hashlib calls it."""
    journal: str
    """How a transaction that was cut short is undone: by a write-ahead log, or a TRUNCATEd list of
    what stood in the pages before."""
    gives_back: bool = False
    """Room of what was removed can be given back a little at a time: incremental_vacuum."""


RECORD = Form(page_bytes=4096, digest="sha512", journal="wal")
"""Of the database that holds the record: a short entry changes a few small pages."""
PAGE_BYTES = RECORD.page_bytes


# No repr: it holds a key.
@dataclass(frozen=True, slots=True, repr=False)
class DatabaseSource:
    """A database by its file, its raw 32-byte key and its form: what opens it once more."""

    path: Path
    key: bytes
    form: Form = RECORD


# Seconds to wait for somebody else's lock; the vault's own lock keeps other Casebooks out.
_BUSY_SECONDS = 2.0

# Set before anything is read or written, in this order, on every opening.
_SETTINGS = (
    # Fixed, so that a later SQLCipher with other defaults reads what this one wrote.
    "PRAGMA cipher_compatibility = 4",
    # Off on purpose: it wipes all of SQLite's memory at nearly three times the cost of a search,
    # and what Python holds cannot be wiped at all. Ending the process is what forgets. SQLCipher
    # locks and wipes its own keys in any case.
    "PRAGMA cipher_memory_security = OFF",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA foreign_keys = ON",
    # So that INSERT OR REPLACE meets the trigger that refuses to delete an entry.
    "PRAGMA recursive_triggers = ON",
    "PRAGMA secure_delete = ON",
    # No temporary file is written, but for one: a large database that is rewritten after a case
    # was deleted, by way of an encrypted file beside it (deletion_shelf).
    "PRAGMA temp_store = MEMORY",
)


class Cursor(Protocol):
    """The part of a driver's cursor that we use."""

    def fetchone(self) -> Row | None:
        """The next row, if there is one."""
        ...

    def fetchall(self) -> list[Row]:
        """All rows that are left."""
        ...


class Connection(Protocol):
    """The part of a driver's connection that we use; bound to the thread that opened it."""

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        ...

    def set_key(self, key: bytes) -> None:
        """Give the key, before anything is read or written."""
        ...

    def execute(self, sql: str, parameters: Sequence[SqlValue] = ...) -> Cursor:
        """Run one statement."""
        ...

    def backup(
        self, target: "Connection", *, pages: int, progress: Callable[[int, int, int], object]
    ) -> None:
        """Copy all pages to another database; ``progress`` gets (status, left, all pages)."""
        ...

    def set_progress_handler(self, handler: Callable[[], object] | None, n: int) -> None:
        """Call ``handler`` after every ``n`` steps of a statement; what is true interrupts it."""
        ...

    def close(self) -> None:
        """End the connection; a second call does nothing."""
        ...


class _Cursor(dbapi2.Cursor):  # type: ignore[misc]  # the driver has no types
    """Gives no row of which a part was blanked.

    SQLCipher gives zeros, and no error, for the last page of a long value when the page's seal is
    broken; the connection is of no use from then on, and says so when it is asked.
    """

    def fetchone(self) -> Row | None:
        row: Row | None = super().fetchone()
        self._refuse_blanked()
        return row

    def fetchall(self) -> list[Row]:
        rows: list[Row] = super().fetchall()
        self._refuse_blanked()
        return rows

    def _refuse_blanked(self) -> None:
        asked = self.connection.plain
        # Before there is a key, no page was read.
        if asked is not None and asked.execute("PRAGMA cipher_status").fetchone() == ("0",):
            broken = dbapi2.DatabaseError("the seal of a page is broken")
            broken.sqlite_errorcode = dbapi2.SQLITE_CORRUPT
            raise broken


class _Connection(dbapi2.Connection):  # type: ignore[misc]  # as above
    """Hands out such cursors, also from execute."""

    plain: Cursor | None = None
    """One that asks nothing in its turn, once there is a key."""

    def set_key(self, key: bytes) -> None:
        super().set_key(key)
        self.plain = super().cursor()

    def cursor(self, factory: type[_Cursor] = _Cursor) -> _Cursor:
        return cast(_Cursor, super().cursor(factory))


def connect(path: Path, key: bytes, form: Form = RECORD) -> Connection:
    """Open a database under a raw 32-byte key, or start a new one in an absent or empty file.

    Every commit is on the disk when it returns: synchronous FULL.

    Raises:
        EnvironmentFault: database-unreadable, the key is not this file's or its first page is
            damaged; else why the disk refuses.
        Bug: the driver was built without encryption; nothing was written.
    """
    with database_faults():
        connection = cast(
            "Connection",
            # No implicit transactions: each is begun and ended by transaction() below.
            dbapi2.connect(
                str(path.absolute()),
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                factory=_Connection,
            ),
        )
        try:
            _prepare(connection, key, form)
        except BaseException:
            # Whatever went wrong, the file must not stay open.
            connection.close()
            raise
    return connection


def connect_to_read(path: Path, key: bytes, form: Form = RECORD) -> Connection:
    """Open a closed database, whole in its one file, without writing a byte anywhere.

    Nothing may write to the file meanwhile.

    Raises:
        EnvironmentFault: as connect does.
        Bug: the driver was built without encryption.
    """
    # Immutable: no lock, no log and no index of a log is looked for or made beside the file.
    return _bare(f"{_address(path)}?immutable=1&mode=ro", key, form, uri=True)


def connect_copy(path: Path, key: bytes, form: Form = RECORD) -> Connection:
    """Start a new database that is either filled by a copy in one go, or thrown away.

    Raises:
        EnvironmentFault, Bug: as connect_to_read does.
    """
    connection = _bare(str(path.absolute()), key, form, uri=False)
    with database_faults():
        if form.gives_back:
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
        # Nothing is ever undone in it, so there is no need of a journal.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = FULL")
    return connection


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """All that happens inside is recorded together, durably, or not at all.

    Inside another transaction it is a part of that one.

    Raises:
        EnvironmentFault, Bug: as database_faults does; nothing inside was recorded.
    """
    with database_faults():
        # Within another one, it is for that one to end it.
        if connection.in_transaction:
            yield
            return
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield
            connection.execute("COMMIT")
        except BaseException as error:
            # Also for an interrupt: a half-done transaction must not be left open. On some
            # errors SQLite has rolled back already.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, dbapi2.OperationalError | MemoryError):
                refuse_damaged(connection)
            raise


def refuse_damaged(connection: Connection) -> None:
    """Say that it is damage: after it SQLCipher speaks of a folder that is read-only, or of memory.

    Raises:
        dbapi2.DatabaseError: the seal of a page that was read is broken.
    """
    connection.execute("PRAGMA user_version").fetchone()


def text(value: SqlValue) -> str:
    """A column that the schema says is text."""
    if not isinstance(value, str):
        raise database_damaged()
    return value


def number(value: SqlValue) -> int:
    """A column that the schema says is an integer."""
    if not isinstance(value, int):
        raise database_damaged()
    return value


def blob(value: SqlValue) -> bytes:
    """A column that the schema says is bytes."""
    if not isinstance(value, bytes):
        raise database_damaged()
    return value


def _bare(where: str, key: bytes, form: Form, *, uri: bool) -> Connection:
    with database_faults():
        connection = cast(
            "Connection", dbapi2.connect(where, uri=uri, isolation_level=None, factory=_Connection)
        )
        try:
            _give_key(connection, key, form)
        except BaseException:
            # Whatever went wrong, the file must not stay open.
            connection.close()
            raise
    return connection


def _address(path: Path) -> str:
    """The file as SQLite wants it in an address; a Windows share keeps both its slashes."""
    plain = path.absolute().as_posix()
    for special, spelt in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        plain = plain.replace(special, spelt)
    return "file://" + ("" if plain.startswith("/") else "/") + plain


def _give_key(connection: Connection, key: bytes, form: Form) -> None:
    # Before the key: SQLCipher would else write its complaints about a wrong key to stderr.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if connection.execute("PRAGMA cipher_version").fetchone() is None:
        raise Bug(
            "This copy of Casebook has no encryption and will not store anything. "
            "Please install it again.",
            code="no-encryption",
        )
    connection.set_key(b"x'" + key.hex().encode() + b"'")
    for setting in _SETTINGS:
        connection.execute(setting)
    if form != RECORD:
        # After the version of the form, which says both as the record has them.
        connection.execute(f"PRAGMA cipher_page_size = {form.page_bytes:d}")
        connection.execute(f"PRAGMA cipher_hmac_algorithm = HMAC_{form.digest.upper()}")


def _prepare(connection: Connection, key: bytes, form: Form) -> None:
    _give_key(connection, key, form)
    if form.gives_back and connection.execute("PRAGMA page_count").fetchone() == (0,):
        # Only of use before the first page is written, which the next statement may do. In a
        # database that is there it would be a write, which must not be a second connection's.
        connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    mode = connection.execute(f"PRAGMA journal_mode = {form.journal}").fetchone()
    if mode != (form.journal,):
        raise EnvironmentFault(
            "This disk does not allow safe writing. Keep the vault on a local disk.",
            code="disk-unsafe",
        )
    # Said after the journal mode, which a build may tie to a weaker default.
    connection.execute("PRAGMA synchronous = FULL")
