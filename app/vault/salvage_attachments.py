# SPDX-License-Identifier: Apache-2.0
"""Salvage of the files kept with cases: every piece that can be read, and which files are whole."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from app.vault.attachment_database import attachment_faults, build_form, is_made
from app.vault.backup_copy import Watch
from app.vault.driver import Connection, DatabaseSource, blob, connect, number, transaction
from app.vault.faults import stopped
from app.vault.salvage_pages import Pages
from app.vault.salvage_rows import is_leaf, leaf_rows, table_roots, tree_rows
from app.vault.salvage_tables import Table, copied_tables, put_rows, without_triggers


@dataclass(frozen=True)
class FilesSaved:
    """What was saved of the files, and what was not."""

    pages: int = 0
    unreadable: tuple[int, ...] = ()
    """The numbers of the pages that could not be read, from 1."""
    whole: int = 0
    spoilt: int = 0
    """Files of which a part is lost."""


def salvage_attachments(damaged: DatabaseSource, new: DatabaseSource, watch: Watch) -> FilesSaved:
    """Make a database of files from what can be read in a damaged one; none, if there was none.

    Raises:
        UserError: stopped.
        EnvironmentFault: the disk refuses.
    """
    if not is_made(damaged):
        return FilesSaved()
    pages = Pages(damaged)
    with attachment_faults():
        connection = connect(new.path, new.key, new.form)
        try:
            build_form(connection)
            with without_triggers(connection):
                _copy(connection, pages, watch)
                for file in _nameless(connection):
                    _name_again(connection, file)
                _drop_pieces_of_nothing(connection)
            return FilesSaved(
                pages=pages.count,
                unreadable=tuple(sorted(pages.unreadable)),
                whole=len(_files(connection)) - len(_spoilt(connection)),
                spoilt=len(_spoilt(connection)),
            )
        finally:
            connection.close()


def _copy(connection: Connection, pages: Pages, watch: Watch) -> None:
    tables = {table.name: table for table in copied_tables(connection)}
    visited: set[int] = set()

    def read(page: int) -> bytes | None:
        if not watch(min(1.0, len(visited) / max(1, pages.count))):
            raise stopped()
        return pages.read(page)

    for name, root in table_roots(read, visited).items():
        if name in tables:
            put_rows(connection, tables[name], tree_rows(read, root, visited))
    for page in range(1, pages.count + 1):
        content = None if page in visited else read(page)
        visited.add(page)
        if content is not None and is_leaf(content):
            _put_strays(connection, list(tables.values()), pages, content)


def _put_strays(connection: Connection, tables: list[Table], pages: Pages, content: bytes) -> None:
    """Rows of a leaf that no tree leads to any more; the two tables differ in every column."""
    for row in leaf_rows(pages.read, content):
        for table in tables:
            put_rows(connection, table, [row])


def _nameless(connection: Connection) -> list[int]:
    """Files of which there are pieces only."""
    rows = connection.execute(
        "SELECT DISTINCT file FROM kept_pieces WHERE file NOT IN (SELECT id FROM kept_files)"
    ).fetchall()
    return [number(file) for (file,) in rows]


def _name_again(connection: Connection, file: int) -> None:
    """Name a file by its bytes: what the record speaks of is found by them, the rest is swept."""
    digest, size = hashlib.sha256(), 0
    for piece in _pieces(connection, file):
        digest.update(piece)
        size += len(piece)
    with transaction(connection):
        connection.execute(
            "INSERT OR IGNORE INTO kept_files (id, sha256, size) VALUES (?, ?, ?)",
            (file, digest.hexdigest(), size),
        )


def _drop_pieces_of_nothing(connection: Connection) -> None:
    with transaction(connection):
        connection.execute("DELETE FROM kept_pieces WHERE file NOT IN (SELECT id FROM kept_files)")


def _pieces(connection: Connection, file: int) -> Iterator[bytes]:
    places = connection.execute(
        "SELECT number FROM kept_pieces WHERE file = ? ORDER BY number", (file,)
    ).fetchall()
    for (place,) in places:
        row = connection.execute(
            "SELECT bytes FROM kept_pieces WHERE file = ? AND number = ?", (file, place)
        ).fetchone()
        yield blob(row[0]) if row else b""


def _files(connection: Connection) -> list[int]:
    rows = connection.execute("SELECT id FROM kept_files WHERE sha256 IS NOT NULL").fetchall()
    return [number(file) for (file,) in rows]


def _spoilt(connection: Connection) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM kept_files WHERE sha256 IS NOT NULL AND size <> "
        "(SELECT coalesce(sum(length(bytes)), 0) FROM kept_pieces WHERE file = id)"
    ).fetchall()
    return [number(file) for (file,) in rows]
