# SPDX-License-Identifier: Apache-2.0
"""Copying a database while it is in use, and making sure that a copy is whole.

The copy is of one moment: a reader's snapshot of the write-ahead log, on a connection and a
thread of its own. Whoever records or keeps drafts meanwhile is not held up, and what they write
after that moment is not in the copy.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import EnvironmentFault
from app.system.files import (
    check_room,
    remove_half_copies,
    replace_durably,
    storage_fault,
    sync_file,
)
from app.vault.driver import (
    PAGE_BYTES,
    Connection,
    connect,
    connect_copy,
    connect_to_read,
    number,
    text,
)
from app.vault.faults import database_damaged, database_faults, database_moved, stopped

Watch = Callable[[float], bool]
"""Told how much is done (0 to 1), many times a second; what is false stops the work."""

ROOM_TO_SPARE = 32 * 1024 * 1024
"""Bytes to leave free on a disk besides the copy itself."""

_PAGES = 256
"""How many pages are copied at a time: one MiB, a few milliseconds."""
_STEPS = 20_000
"""How many steps SQLite does between two looks at whether it shall stop."""


# No repr: it holds a key.
@dataclass(frozen=True, slots=True, repr=False)
class DatabaseSource:
    """A database in use, for a second connection to it on another thread."""

    path: Path
    key: bytes


@dataclass(frozen=True)
class Holdings:
    """What a database holds, to compare a copy with what was copied."""

    cases: int
    entries: int
    newest: str | None
    """When its newest entry was recorded (ISO 8601, UTC); None when it has no entry."""
    last_position: int
    """The place of the entry that arrived last; 0 when there is none."""
    digest: str
    """SHA-256 over how many rows each table has and over where every author's chain ends."""


def watch_nothing(_done: float) -> bool:
    """For work that nobody watches and nobody stops."""
    return True


def room_for(source: DatabaseSource) -> int:
    """How many bytes must be free for a copy, the log of what was written last included.

    Raises:
        EnvironmentFault: the database cannot be reached.
    """
    with reading(source) as connection:
        return _pages(connection) * PAGE_BYTES + ROOM_TO_SPARE


def copy_database(source: DatabaseSource, target: Path, watch: Watch) -> Holdings:
    """Copy a database into a new file, under the same key, and say what was copied.

    The copy is on the disk when this returns. When it fails, the file may be there in part, and
    is the caller's to remove.

    Raises:
        UserError: stopped.
        EnvironmentFault: disk-full before anything is written if it will not fit; else the disk
            refuses, or the database is damaged.
    """
    check_room(target.parent, room_for(source))
    with reading(source) as connection, database_faults():
        # One snapshot for the figures and for the pages.
        connection.execute("BEGIN")
        held = holdings(connection)
        copy = connect_copy(target, source.key)
        try:
            connection.backup(copy, pages=_PAGES, progress=_reporter(watch))
        finally:
            copy.close()
        connection.execute("COMMIT")
    sync_file(target)
    return held


def copy_beside(source: DatabaseSource, target: Path) -> None:
    """Copy a database to another name in its folder, read again from the disk before it has it.

    The vault's lock is the caller's, so a copy that was cut short is nobody else's.

    Raises:
        EnvironmentFault: disk-full before anything is written, database-damaged and others; a
            target that was there is unchanged.
    """
    half = target.with_name(f".{target.name}.half.tmp")
    try:
        remove_half_copies(target)
        held = copy_database(source, half, watch_nothing)
        same(check_database(half, source.key), held)
        replace_durably(half, target)
    except OSError as error:
        raise storage_fault(error) from None
    finally:
        # After success there is nothing to remove; after a failure this is the best we can do.
        with suppress(OSError):
            half.unlink()


def copy_file(source: Path, target: Path, watch: Watch) -> None:
    """Copy a closed database byte for byte into a new file; it is on the disk afterwards.

    Raises:
        UserError: stopped.
        EnvironmentFault: the disk refuses.
    """
    done = 0
    try:
        size = source.stat().st_size
        with source.open("rb") as read, target.open("xb") as written:
            while piece := read.read(_PAGES * PAGE_BYTES):
                written.write(piece)
                done += len(piece)
                if not watch(done / size):
                    raise stopped()
    except OSError as error:
        raise storage_fault(error) from None
    sync_file(target)


def check_database(path: Path, key: bytes, watch: Watch = watch_nothing) -> Holdings:
    """Read all of a closed database from the disk: every page, every row, every index.

    Raises:
        UserError: stopped.
        EnvironmentFault: database-damaged or database-unreadable.
    """
    with opened_to_read(path, key) as connection:
        check_pages(connection, watch)
        return holdings(connection)


@contextmanager
def opened_to_read(path: Path, key: bytes) -> Iterator[Connection]:
    """A closed database, to be read and not changed in the slightest."""
    connection = connect_to_read(path, key)
    try:
        with database_faults():
            yield connection
    finally:
        connection.close()


@contextmanager
def reading(source: DatabaseSource) -> Iterator[Connection]:
    """A second connection to a database in use.

    Raises:
        EnvironmentFault: database-moved, it is not there any more; else as driver.connect does.
    """
    # SQLite would begin a new database in its place.
    if not source.path.is_file():
        raise database_moved()
    connection = connect(source.path, source.key)
    try:
        yield connection
    finally:
        connection.close()


def check_pages(connection: Connection, watch: Watch) -> None:
    """Check the seal of each page, then the order of everything in them.

    Raises:
        UserError: stopped.
        EnvironmentFault: database-damaged.
    """
    # Each complaint is a row of its own, so every row is read.
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise database_damaged()
    if not watch(0.5):
        raise stopped()
    connection.set_progress_handler(lambda: not watch(0.5), _STEPS)
    try:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise database_damaged()
    finally:
        connection.set_progress_handler(None, 0)
    if not watch(1.0):
        raise stopped()


def holdings(connection: Connection) -> Holdings:
    """What a database holds, as far as it can be counted."""
    with database_faults():
        return Holdings(
            cases=_one(connection, "SELECT count(DISTINCT case_id) FROM entries"),
            entries=_one(connection, "SELECT count(*) FROM entries"),
            newest=_newest(connection),
            last_position=_one(connection, "SELECT coalesce(max(position), 0) FROM entries"),
            digest=_digest(connection),
        )


def share(watch: Watch, start: float, end: float) -> Watch:
    """A part of the work, as it counts towards the whole."""

    def told(done: float) -> bool:
        return watch(start + (end - start) * done)

    return told


def same(first: Holdings, second: Holdings) -> None:
    """Make sure that a copy holds what was copied.

    Raises:
        EnvironmentFault: backup-differs.
    """
    if first != second:
        raise EnvironmentFault(
            "The backup does not hold what the casebook holds, so it was not kept. Check the disk "
            "and try again.",
            code="backup-differs",
        )


def _reporter(watch: Watch) -> Callable[[int, int, int], None]:
    def report(_status: int, left: int, pages: int) -> None:
        if not watch(1 - left / pages if pages else 1.0):
            raise stopped()

    return report


def _digest(connection: Connection) -> str:
    digest = hashlib.sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "ORDER BY name"
    ).fetchall()
    for (name,) in tables:
        quoted = text(name).replace('"', '""')
        rows = _one(connection, f'SELECT count(*) FROM "{quoted}"')  # noqa: S608 - our own names
        digest.update(json.dumps([name, rows]).encode())
    # The unique index over these three columns gives each chain's last entry first.
    ends = connection.execute(
        "SELECT case_id, author, max(sequence), hash FROM entries GROUP BY case_id, author "
        "ORDER BY case_id, author"
    ).fetchall()
    for end in ends:
        digest.update(json.dumps(end).encode())
    return digest.hexdigest()


def _newest(connection: Connection) -> str | None:
    row = connection.execute("SELECT max(recorded_at) FROM entries").fetchone()
    return text(row[0]) if row and row[0] is not None else None


def _pages(connection: Connection) -> int:
    return _one(connection, "PRAGMA page_count")


def _one(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return number(row[0]) if row else 0
