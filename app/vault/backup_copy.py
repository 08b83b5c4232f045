# SPDX-License-Identifier: Apache-2.0
"""Copying a database while it is in use, and making sure that a copy is whole.

The copy is of one moment: a reader's snapshot of the write-ahead log, on a connection and a
thread of its own. Whoever records or keeps drafts meanwhile is not held up, and what they write
after that moment is not in the copy.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.system.files import (
    check_room,
    remove_half_copies,
    replace_durably,
    storage_fault,
    sync_file,
)
from app.vault.attachment_database import attachment_faults, beside, is_made
from app.vault.backup_holdings import Holdings, holdings, same, whole_files
from app.vault.driver import (
    Connection,
    DatabaseSource,
    connect,
    connect_copy,
    connect_to_read,
    number,
    refuse_damaged,
)
from app.vault.faults import database_damaged, database_faults, database_moved, stopped
from app.vault.page_seals import check_seals
from app.vault.peek import DATABASE

Watch = Callable[[float], bool]
"""Told how much is done (0 to 1), many times a second; what is false stops the work."""

ROOM_TO_SPARE = 32 * 1024 * 1024
"""Bytes to leave free on a disk besides the copy itself."""

_PIECE = 1024 * 1024
"""Bytes that are copied at a time: a few milliseconds."""
_STEPS = 20_000
"""How many steps SQLite does between two looks at whether it shall stop."""


def watch_nothing(_done: float) -> bool:
    """For work that nobody watches and nobody stops."""
    return True


def size_of(connection: Connection, source: DatabaseSource) -> int:
    """How many bytes a copy takes, with what is still in the log beside it."""
    with database_faults():
        row = connection.execute("PRAGMA page_count").fetchone()
    return (number(row[0]) if row else 0) * source.form.page_bytes


def copy_pages(connection: Connection, source: DatabaseSource, target: Path, watch: Watch) -> None:
    """Copy what a connection to ``source`` reads into a new file, under the same key.

    The copy is on the disk when this returns. When it fails, the file may be there in part, and
    is the caller's to remove.

    Raises:
        UserError: stopped.
        EnvironmentFault: the disk refuses, or the database is damaged.
    """
    with database_faults():
        copy = connect_copy(target, source.key, source.form)
        try:
            pages = max(1, _PIECE // source.form.page_bytes)
            connection.backup(copy, pages=pages, progress=_reporter(watch))
        finally:
            copy.close()
        # A page whose seal is broken is copied as zeros, under a good seal: so ask once more.
        refuse_damaged(connection)
    sync_file(target)


def copy_beside(source: DatabaseSource, target: Path) -> None:
    """Copy a database of a record to another name in its folder, read again before it has it.

    The vault's lock is the caller's, so a copy that was cut short is nobody else's.

    Raises:
        EnvironmentFault: disk-full before anything is written, database-damaged and others; a
            target that was there is unchanged.
    """
    half = target.with_name(f".{target.name}.half.tmp")
    try:
        remove_half_copies(target)
        with snapshot(source) as connection:
            check_room(target.parent, size_of(connection, source) + ROOM_TO_SPARE)
            held = holdings(connection)
            copy_pages(connection, source, half, watch_nothing)
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
            while piece := read.read(_PIECE):
                written.write(piece)
                done += len(piece)
                if not watch(done / size):
                    raise stopped()
    except OSError as error:
        raise storage_fault(error) from None
    sync_file(target)


def check_database(path: Path, key: bytes, watch: Watch = watch_nothing) -> Holdings:
    """Read all of a closed database of a record from the disk: every page, every row, every index.

    Raises:
        UserError: stopped.
        EnvironmentFault: database-damaged or database-unreadable.
    """
    source = DatabaseSource(path, key)
    check_pages(source, watch)
    with opened_to_read(source) as connection:
        return holdings(connection)


def check_vault(folder: Path, key: bytes, watch: Watch = watch_nothing) -> Holdings:
    """Read all of both databases of a closed vault, or of a backup, as check_database does.

    ``key`` is that of the record.

    Raises:
        UserError: stopped.
        EnvironmentFault: database-damaged, database-unreadable or attachments-damaged.
    """
    record = DatabaseSource(folder / DATABASE, key)
    files = beside(record)
    if not is_made(files):
        return check_database(record.path, key, watch)
    first = _part_of(record.path, files.path)
    with attachment_faults():
        check_pages(files, share(watch, first, 1.0))
    return check_record(folder, key, share(watch, 0.0, first))


def check_record(folder: Path, key: bytes, watch: Watch = watch_nothing) -> Holdings:
    """As check_vault does, where the database of files is known to be whole: it is only counted."""
    record = DatabaseSource(folder / DATABASE, key)
    files = beside(record)
    check_pages(record, watch)
    with opened_to_read(record) as connection:
        if not is_made(files):
            return holdings(connection)
        with attachment_faults(), opened_to_read(files) as kept:
            return holdings(connection, whole_files(kept))


@contextmanager
def opened_to_read(source: DatabaseSource) -> Iterator[Connection]:
    """A closed database, to be read and not changed in the slightest."""
    connection = connect_to_read(source.path, source.key, source.form)
    try:
        with database_faults():
            yield connection
    finally:
        connection.close()


@contextmanager
def snapshot(source: DatabaseSource) -> Iterator[Connection]:
    """A second connection to a database in use, that reads it as it was when this began.

    Raises:
        EnvironmentFault: database-moved, it is not there any more; else as driver.connect does.
    """
    with reading(source) as connection, database_faults():
        connection.execute("BEGIN")
        # It is the first look that holds the moment fast.
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        yield connection
        connection.execute("COMMIT")


@contextmanager
def reading(source: DatabaseSource) -> Iterator[Connection]:
    """A second connection to a database in use.

    Raises:
        EnvironmentFault: database-moved, it is not there any more; else as driver.connect does.
    """
    # SQLite would begin a new database in its place.
    if not source.path.is_file():
        raise database_moved()
    connection = connect(source.path, source.key, source.form)
    try:
        yield connection
    finally:
        connection.close()


def check_pages(source: DatabaseSource, watch: Watch) -> None:
    """Check the seal of each page of a closed database, then the order of everything in them.

    Raises:
        UserError: stopped.
        EnvironmentFault: database-damaged or database-unreadable.
    """
    seals = share(watch, 0.0, 0.5)
    with opened_to_read(source) as connection:
        # Our own reading of the seals, since SQLCipher's says nothing until it is at the end.
        try:
            if not check_seals(source.path, source.key, source.form, seals):
                raise database_damaged()
        except OSError as error:
            raise storage_fault(error) from None
        connection.set_progress_handler(lambda: not watch(0.5), _STEPS)
        try:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise database_damaged()
        finally:
            connection.set_progress_handler(None, 0)
    if not watch(1.0):
        raise stopped()


def share(watch: Watch, start: float, end: float) -> Watch:
    """A part of the work, as it counts towards the whole."""

    def told(done: float) -> bool:
        return watch(start + (end - start) * done)

    return told


def _part_of(first: Path, second: Path) -> float:
    """How much of two files is the first."""
    try:
        sizes = first.stat().st_size, second.stat().st_size
    except OSError as error:
        raise storage_fault(error) from None
    return sizes[0] / max(1, sum(sizes))


def _reporter(watch: Watch) -> Callable[[int, int, int], None]:
    def report(_status: int, left: int, pages: int) -> None:
        if not watch(1 - left / pages if pages else 1.0):
            raise stopped()

    return report
