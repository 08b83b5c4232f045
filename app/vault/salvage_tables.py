# SPDX-License-Identifier: Apache-2.0
"""The new database that what was salvaged goes into, table by table."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice

from app.cases.entry import Entry
from app.vault.driver import Connection, Row, number, text, transaction
from app.vault.faults import database_faults
from app.vault.salvage_rows import StoredRow

# Made anew from the record, or by SQLite, or not content.
_NOT_COPIED = ("sqlite_", "case_rows", "migrations", "entries")
_TOGETHER = 200
"""Rows in one transaction: few enough that the log of what was written stays small."""
_LARGE = 8 * 1024 * 1024
"""Bytes after which a transaction ends, whatever the number of its rows."""
_TYPES = {"TEXT": str, "INTEGER": int, "BLOB": bytes, "REAL": float}


@dataclass(frozen=True)
class Column:
    """A column of a table. ``rowid``: it is another name of the rowid, stored as nothing."""

    name: str
    kind: str
    needed: bool
    rowid: bool


@dataclass(frozen=True)
class Table:
    """A table whose rows are copied as they are."""

    name: str
    columns: tuple[Column, ...]

    def fits(self, row: StoredRow) -> Row | None:
        """The row's values for the columns, if it can be one of this table.

        A later form of a table only ever gets more columns behind those it had.
        """
        if not 0 < len(row.values) <= len(self.columns):
            return None
        values = tuple(
            row.rowid if column.rowid and value is None else value
            for column, value in zip(self.columns, row.values, strict=False)
        )
        missing = self.columns[len(values) :]
        good = all(map(_is_one, self.columns, values)) and not any(c.needed for c in missing)
        return values if good else None


def copied_tables(connection: Connection) -> list[Table]:
    """The tables of the newest form that are copied row by row."""
    with database_faults():
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid"
        ).fetchall()
    return [
        Table(text(name), tuple(_columns(connection, text(name))))
        for (name,) in names
        if not text(name).startswith(_NOT_COPIED)
    ]


@contextmanager
def without_triggers(connection: Connection) -> Iterator[None]:
    """What the triggers keep out is let in: a record with gaps is still a record."""
    with database_faults():
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        connection.execute("PRAGMA foreign_keys = OFF")
        with transaction(connection):
            for name, _ in triggers:
                connection.execute(f'DROP TRIGGER "{text(name)}"')
        yield
        with transaction(connection):
            for _, sql in triggers:
                connection.execute(text(sql))


def put_rows(connection: Connection, table: Table, rows: Iterable[StoredRow]) -> int:
    """Put rows into a table, but for those that do not fit or are there; how many went in."""
    fitting = (values for row in rows if (values := table.fits(row)) is not None)
    before = _count(connection, table.name)
    for some in _batches(fitting):
        with transaction(connection):
            for values in some:
                names = ", ".join(f'"{each.name}"' for each in table.columns[: len(values)])
                marks = ", ".join("?" * len(values))
                connection.execute(
                    f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})',  # noqa: S608
                    values,
                )
    return _count(connection, table.name) - before


def put_entries(connection: Connection, kept: Sequence[tuple[int, bytes, Entry]]) -> None:
    """Put entries into the record, each in the place in which it arrived."""
    waiting = iter(kept)
    while some := list(islice(waiting, _TOGETHER)):
        with transaction(connection):
            for place, body, entry in some:
                connection.execute(
                    "INSERT INTO entries (position, id, case_id, author, sequence, hash, "
                    "previous, kind, recorded_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        place,
                        str(entry.id),
                        str(entry.case_id),
                        entry.author,
                        entry.sequence,
                        entry.hash,
                        entry.previous,
                        entry.payload.kind,
                        entry.recorded_at.isoformat(),
                        body,
                    ),
                )


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Rows by the hundred, or fewer where they are large."""
    some: list[Row] = []
    size = 0
    for row in rows:
        some.append(row)
        size += sum(len(value) for value in row if isinstance(value, bytes | str))
        if len(some) >= _TOGETHER or size >= _LARGE:
            yield some
            some, size = [], 0
    if some:
        yield some


def _columns(connection: Connection, table: str) -> Iterator[Column]:
    with database_faults():
        rows = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    keys = sum(1 for row in rows if row[5])
    for _, name, kind, not_null, default, key in rows:
        is_rowid = kind == "INTEGER" and bool(key) and keys == 1
        needed = bool(not_null) and default is None
        yield Column(text(name), text(kind), needed, is_rowid)


def _is_one(column: Column, value: object) -> bool:
    if value is None:
        return not column.needed and not column.rowid
    return isinstance(value, _TYPES.get(column.kind, object))


def _count(connection: Connection, table: str) -> int:
    with database_faults():
        row = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
    return number(row[0]) if row else 0
