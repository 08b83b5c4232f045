# SPDX-License-Identifier: Apache-2.0
"""The database of the files kept with cases: its form, its key, and how it is made and opened.

It lies beside the database of the record, as encrypted, and apart from it for speed: large pages,
SHA-256 and a journal that writes what is new once take a film in at three times the rate that
suits a record of short entries. Damage to either leaves the other whole.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import EnvironmentFault
from app.vault.driver import Connection, DatabaseSource, Form, connect, number, transaction
from app.vault.faults import database_faults
from app.vault.keys import expand
from app.vault.log_guard import check_log
from app.vault.peek import ATTACHMENTS, newer

LARGE_PAGES = Form(page_bytes=65536, digest="sha256", journal="truncate", gives_back=True)
"""Of this database. Size and digest are fixed: whoever opens it must know them."""

_USE = b"casebook v1 attachments"
_VERSION = 1
_FORM = (
    # A file's bytes, once, however many entries speak of them. Without a hash it is still on its
    # way in, and is nobody's yet: it is removed when it does not arrive.
    """
    CREATE TABLE kept_files (
        id INTEGER PRIMARY KEY,
        sha256 TEXT UNIQUE CHECK (length(sha256) = 64),
        size INTEGER CHECK (size >= 0),
        CHECK ((sha256 IS NULL) = (size IS NULL))
    ) STRICT
    """,
    """
    CREATE TABLE kept_pieces (
        file INTEGER NOT NULL REFERENCES kept_files (id),
        number INTEGER NOT NULL CHECK (number >= 0),
        bytes BLOB NOT NULL,
        PRIMARY KEY (file, number)
    ) STRICT
    """,
    # A whole file stays as it is, until the record speaks of it no more: then it loses its name,
    # so that nothing can find it, before its pieces go.
    """
    CREATE TRIGGER kept_files_never_change BEFORE UPDATE ON kept_files
    WHEN OLD.sha256 IS NOT NULL AND NEW.sha256 IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a kept file never changes'); END
    """,
    """
    CREATE TRIGGER kept_pieces_never_change BEFORE UPDATE ON kept_pieces
    BEGIN SELECT RAISE(ABORT, 'a kept piece never changes'); END
    """,
    """
    CREATE TRIGGER kept_pieces_are_not_added_late BEFORE INSERT ON kept_pieces
    WHEN (SELECT sha256 FROM kept_files WHERE id = NEW.file) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a kept file is whole'); END
    """,
    """
    CREATE TRIGGER kept_pieces_stay BEFORE DELETE ON kept_pieces
    WHEN (SELECT sha256 FROM kept_files WHERE id = OLD.file) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a piece of a kept file stays'); END
    """,
    """
    CREATE TRIGGER kept_files_stay BEFORE DELETE ON kept_files
    WHEN OLD.sha256 IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'a kept file stays'); END
    """,
)

_DAMAGED = (
    "The file attachments.db, which holds the files of your cases, is damaged. The record itself "
    "is not touched by this. Restore the casebook from a backup to have the files again."
)


def beside(record: DatabaseSource) -> DatabaseSource:
    """The database of files that belongs to a database of a record, whether it is there or not.

    Its key comes from the other's, by HKDF-SHA256.
    """
    key = expand(record.key, b"", _USE)
    return DatabaseSource(attachments_path(record), key, LARGE_PAGES)


def attachments_path(record: DatabaseSource) -> Path:
    """Where the database of files is, or would be."""
    return record.path.with_name(ATTACHMENTS)


def is_made(source: DatabaseSource) -> bool:
    """Whether there is a database of files: one that was only begun holds nothing."""
    try:
        return source.path.stat().st_size >= source.form.page_bytes
    except OSError:
        # Not there; or what reads it next says why it cannot be reached.
        return source.path.exists()


def open_attachments(source: DatabaseSource) -> Connection:
    """Open the database of files, or make one where there is none.

    Raises:
        UserError: vault-newer.
        EnvironmentFault: attachments-damaged, log-set-aside; or the disk refuses.
    """
    with attachment_faults():
        check_log(source)
        connection = connect(source.path, source.key, source.form)
        try:
            _settle(connection)
        except BaseException:
            # Whatever went wrong, the file must not stay open.
            connection.close()
            raise
    return connection


def build_form(connection: Connection) -> None:
    """Give a new, empty database its form."""
    with transaction(connection):
        for statement in _FORM:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {_VERSION:d}")


@contextmanager
def attachment_faults() -> Iterator[None]:
    """Says of which database it is that it is damaged: the record is another.

    Raises:
        EnvironmentFault: attachments-damaged; or as database_faults does.
    """
    try:
        with database_faults():
            yield
    except EnvironmentFault as fault:
        if fault.code in {"database-damaged", "database-unreadable"}:
            raise EnvironmentFault(_DAMAGED, code="attachments-damaged") from None
        raise


def _settle(connection: Connection) -> None:
    """Make sure of the form; one that was never finished is begun again."""
    version = _one(connection, "PRAGMA user_version")
    if version > _VERSION:
        raise newer()
    if version == 0:
        if _one(connection, "SELECT count(*) FROM sqlite_master"):
            raise EnvironmentFault(_DAMAGED, code="attachments-damaged")
        build_form(connection)


def _one(connection: Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return number(row[0]) if row else 0
