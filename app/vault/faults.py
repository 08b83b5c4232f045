# SPDX-License-Identifier: Apache-2.0
"""The one place where the database driver's errors become ours."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from app.errors import Bug, CasebookError, EnvironmentFault, UserError

# The lower byte of an extended error code is the plain one.
_PLAIN = 0xFF

_BUSY = "Another program holds the vault's database. Close that program and try again."
_CLOSED = (
    "The vault's database cannot be opened. Check that the disk is connected and that you may "
    "write to the folder."
)
_DAMAGED = (
    "Part of the vault's database is damaged. Stop writing and restore it from a backup. Without "
    "one, your force ICT can salvage what is left."
)
_DISK = (
    "The disk could not be written or read: it may be full or unplugged. Nothing already "
    "recorded is lost."
)
_FOREIGN = (
    "The vault's database is damaged, or it belongs to another vault. Restore it from a backup. "
    "Without one, your force ICT can salvage what is left."
)
_FULL = "The disk is full. Nothing already recorded is lost: free some space and try again."
_GONE = (
    "The vault's database was moved or removed while it was open. Connect the disk again, "
    "or put the file back where it was."
)
_MEMORY = "There is not enough free memory. Close some other programs and try again."
_READ_ONLY = (
    "The vault's folder cannot be written to. Nothing already recorded is lost: ask for "
    "permission to write there."
)

# SQLITE_READONLY_DBMOVED, which the driver gives no name.
_MOVED = dbapi2.SQLITE_READONLY | 4 << 8

_FAULTS = {
    dbapi2.SQLITE_BUSY: ("database-busy", _BUSY),
    dbapi2.SQLITE_LOCKED: ("database-busy", _BUSY),
    dbapi2.SQLITE_CANTOPEN: ("database-unreachable", _CLOSED),
    dbapi2.SQLITE_PERM: ("database-unreachable", _CLOSED),
    dbapi2.SQLITE_CORRUPT: ("database-damaged", _DAMAGED),
    dbapi2.SQLITE_IOERR: ("disk-fault", _DISK),
    dbapi2.SQLITE_NOTADB: ("database-unreadable", _FOREIGN),
    dbapi2.SQLITE_FULL: ("disk-full", _FULL),
    dbapi2.SQLITE_NOMEM: ("memory-short", _MEMORY),
    dbapi2.SQLITE_READONLY: ("folder-read-only", _READ_ONLY),
}


# A backup's errors come without their number, and with SQLite's own words for it.
_NUMBERS = {
    "database is locked": dbapi2.SQLITE_BUSY,
    "database or disk is full": dbapi2.SQLITE_FULL,
    "database disk image is malformed": dbapi2.SQLITE_CORRUPT,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "file is not a database": dbapi2.SQLITE_NOTADB,
    "attempt to write a readonly database": dbapi2.SQLITE_READONLY,
    "unable to open database file": dbapi2.SQLITE_CANTOPEN,
    "out of memory": dbapi2.SQLITE_NOMEM,
}


@contextmanager
def database_faults() -> Iterator[None]:
    """Let only our own errors out.

    The driver's are dropped, not chained: their words may quote what was being written.

    Raises:
        EnvironmentFault: the disk or the file refuses; or already-there, a value that may be
            there once only was there before.
        Bug: we used the database wrongly.
    """
    try:
        yield
    except dbapi2.Error as error:
        raise _translated(error) from None
    except MemoryError:
        raise EnvironmentFault(_MEMORY, code="memory-short") from None


def database_damaged() -> EnvironmentFault:
    """The fault for a database that holds what it cannot hold."""
    return EnvironmentFault(_DAMAGED, code="database-damaged")


def database_foreign() -> EnvironmentFault:
    """The fault for a database that is damaged from the start, or under another key."""
    return EnvironmentFault(_FOREIGN, code="database-unreadable")


def database_moved() -> EnvironmentFault:
    """The fault for a database that is not where it was when it was opened."""
    return EnvironmentFault(_GONE, code="database-moved")


def stopped() -> UserError:
    """What the officer stopped, or locking or closing did; it is no failure."""
    return UserError("This was stopped before it was done. Try again.", code="stopped")


def _translated(error: Exception) -> CasebookError:
    code = getattr(error, "sqlite_errorcode", None) or _NUMBERS.get(str(error))
    plain = code & _PLAIN if isinstance(code, int) else 0
    if code == _MOVED:
        return database_moved()
    if plain == dbapi2.SQLITE_INTERRUPT:
        return stopped()
    if plain in _FAULTS:
        word, sentence = _FAULTS[plain]
        return EnvironmentFault(sentence, code=word)
    # The same number stands for every broken constraint; only the words tell which.
    if plain == dbapi2.SQLITE_CONSTRAINT and str(error).startswith("UNIQUE"):
        return EnvironmentFault(
            "This is already in the vault, so it was not added again.", code="already-there"
        )
    return Bug(
        f"Casebook made a mistake while using its database (quote D{plain}). "
        "Nothing already recorded is lost.",
        code=f"database-{plain}",
    )
