# SPDX-License-Identifier: Apache-2.0
"""The database of the search index: its form, its key, and how it is made, opened and thrown away.

It lies beside the database of the record, as encrypted. It holds nothing that cannot be made anew
from the entries, so it is in no backup, it may lag by what was recorded last, and damage to it is
mended by throwing it away. It keeps no text; what is shown is read from the entry.
"""

from contextlib import suppress

from app.errors import CasebookError
from app.system.files import patiently, storage_fault
from app.vault.driver import Connection, DatabaseSource, connect, number, transaction
from app.vault.faults import database_damaged, database_faults
from app.vault.keys import expand
from app.vault.peek import SEARCH

BROKEN = frozenset({"database-damaged", "database-unreadable", "already-there", "database-19"})
"""Codes of faults that say that the index is broken, when it is the index that was worked on.

The last two: it holds something in the place of what it should hold.
"""

_USE = b"casebook v1 search"
_VERSION = 1
_CACHE_KIB = 8000
_FORM = (
    # `rowid` is an entry's position, so that the newest come first. `facets` holds what an entry
    # can be narrowed down by, each as one made-up word (see search_question.py).
    """
    CREATE VIRTUAL TABLE entry_words USING fts5(
        words, facets, case_id UNINDEXED,
        content = '', contentless_delete = 1, contentless_unindexed = 1,
        tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    )
    """,
    # Every entry up to this position is in the index; `entry` is the id of the last of them, by
    # which an index is known that belongs to another state of the record.
    """
    CREATE TABLE progress (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        up_to INTEGER NOT NULL,
        entry TEXT NOT NULL
    ) STRICT
    """,
    "INSERT INTO progress (one, up_to, entry) VALUES (1, 0, '')",
)


def beside(record: DatabaseSource) -> DatabaseSource:
    """The index that belongs to a database of a record, whether it is there or not.

    Its key comes from the other's, by HKDF-SHA256.
    """
    return DatabaseSource(record.path.with_name(SEARCH), expand(record.key, b"", _USE))


def open_index(source: DatabaseSource) -> Connection:
    """Open the index; an empty one is made where there is none, or none that can be used.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    try:
        return _opened(source)
    except CasebookError as fault:
        if fault.code not in BROKEN:
            raise
    throw_away(source)
    return _opened(source)


def throw_away(source: DatabaseSource) -> None:
    """Remove the index, which nobody has open, with its log.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    # The database first: without its log it could be half of one state and half of another.
    for ending in ("", "-wal", "-shm"):
        path = source.path.with_name(f"{source.path.name}{ending}")
        try:
            with suppress(FileNotFoundError):
                patiently(path.unlink)
        except OSError as error:
            raise storage_fault(error) from None


def _opened(source: DatabaseSource) -> Connection:
    connection = connect(source.path, source.key)
    try:
        with database_faults():
            # What a power cut takes from it is put in again, so no disk need be waited for.
            connection.execute("PRAGMA synchronous = NORMAL")
            # So that a search while typing need not decrypt the same pages with every letter.
            connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB:d}")
            _settle(connection)
    except BaseException:
        # Whatever went wrong, the file must not stay open.
        connection.close()
        raise
    return connection


def _settle(connection: Connection) -> None:
    """Make sure of the form, which a new database gets in one step: all of it or none."""
    row = connection.execute("PRAGMA user_version").fetchone()
    version = number(row[0]) if row else 0
    if version not in {0, _VERSION}:
        # Another version made it, in a form of its own.
        raise database_damaged()
    if version == 0:
        with transaction(connection):
            for statement in _FORM:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_VERSION:d}")
