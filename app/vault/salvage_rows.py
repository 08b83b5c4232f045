# SPDX-License-Identifier: Apache-2.0
"""Rows from the pages of a database, by SQLite's file format, past whatever is damaged.

A table is a tree of pages: inner ones name others, leaves hold rows. Where an inner page is lost,
the leaves below it are still there; they are found by looking at every page.
"""

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.vault.driver import Row, SqlValue
from app.vault.salvage_pages import START

ReadPage = Callable[[int], bytes | None]

_LEAF, _INNER = 0x0D, 0x05
_LARGEST = 2**31
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of an integer, by its type in the record."""


@dataclass(frozen=True)
class StoredRow:
    """A row as it stands in a page: its rowid, and its values in the order of the columns."""

    rowid: int
    values: Row


class _Spoilt(Exception):
    """This row or page does not make sense."""


def tree_rows(read: ReadPage, root: int, visited: set[int]) -> Iterator[StoredRow]:
    """The rows of a table, in order, as far as its pages can be reached and read.

    Every page that was reached is added to ``visited``, whether it could be read or not.
    """
    waiting = [root]
    while waiting:
        number = waiting.pop()
        if number in visited:
            continue
        visited.add(number)
        page = read(number)
        if page is None:
            continue
        kind = _kind(page)
        if kind == _LEAF:
            yield from leaf_rows(read, page)
        elif kind == _INNER:
            waiting += reversed(_children(page))


def table_roots(read: ReadPage, visited: set[int]) -> dict[str, int]:
    """Where each table begins, as far as the list of tables can be read."""
    roots = {}
    for row in tree_rows(read, 1, visited):
        if len(row.values) == 5 and row.values[0] == "table":
            name, root = row.values[1], row.values[3]
            if isinstance(name, str) and isinstance(root, int):
                roots[name] = root
    return roots


def leaf_rows(read: ReadPage, page: bytes) -> Iterator[StoredRow]:
    """The rows of one leaf, without those that are spoilt; nothing if it is no leaf."""
    if _kind(page) != _LEAF:
        return
    for at in _cells(page, header=8):
        try:
            yield _row(read, page, at)
        except (_Spoilt, struct.error, IndexError, UnicodeDecodeError):
            # What follows in the page may be whole.
            continue


def is_leaf(page: bytes) -> bool:
    """Whether a page holds rows of a table."""
    return _kind(page) == _LEAF


def _start(page: bytes) -> int:
    return 100 if page.startswith(START) else 0


def _kind(page: bytes) -> int:
    return page[_start(page)]


def _cells(page: bytes, header: int) -> list[int]:
    start = _start(page)
    (count,) = struct.unpack_from(">H", page, start + 3)
    first = start + header
    if first + 2 * count > len(page):
        return []
    places = struct.unpack_from(f">{count}H", page, first)
    return [at for at in places if first + 2 * count <= at < len(page)]


def _children(page: bytes) -> list[int]:
    (last,) = struct.unpack_from(">I", page, _start(page) + 8)
    return [*(struct.unpack_from(">I", page, at)[0] for at in _cells(page, header=12)), last]


def _row(read: ReadPage, page: bytes, at: int) -> StoredRow:
    size, at = _varint(page, at)
    rowid, at = _varint(page, at)
    if size > _LARGEST:
        raise _Spoilt
    record = _payload(read, page, at, size)
    return StoredRow(rowid - 2**64 if rowid >= 2**63 else rowid, _values(record))


def _payload(read: ReadPage, page: bytes, at: int, size: int) -> bytes:
    """The bytes of a record: in the page, and in a chain of others where it is long."""
    usable = len(page)
    most, least = usable - 35, (usable - 12) * 32 // 255 - 23
    if size <= most:
        local = size
    else:
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
    if at + local > usable:
        raise _Spoilt
    parts, missing = [page[at : at + local]], size - local
    (following,) = struct.unpack_from(">I", page, at + local) if missing else (0,)
    seen: set[int] = set()
    while missing:
        more = None if following in seen else read(following)
        if more is None:
            raise _Spoilt
        seen.add(following)
        taken = more[4 : 4 + min(missing, usable - 4)]
        parts.append(taken)
        missing -= len(taken)
        (following,) = struct.unpack_from(">I", more)
    return b"".join(parts)


def _values(record: bytes) -> Row:
    size, at = _varint(record, 0)
    kinds = []
    while at < size:
        kind, at = _varint(record, at)
        kinds.append(kind)
    if at != size:
        raise _Spoilt
    values: list[SqlValue] = []
    for kind in kinds:
        value, at = _value(record, at, kind)
        values.append(value)
    if at != len(record):
        raise _Spoilt
    return tuple(values)


def _value(record: bytes, at: int, kind: int) -> tuple[SqlValue, int]:
    if kind in {0, 8, 9}:
        return {0: None, 8: 0, 9: 1}[kind], at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(_part(record, at, end), "big", signed=True), end
    if kind == 7:
        return struct.unpack(">d", _part(record, at, at + 8))[0], at + 8
    if kind < 12:
        raise _Spoilt
    end = at + (kind - 12) // 2
    raw = _part(record, at, end)
    return (raw.decode() if kind % 2 else raw), end


def _part(record: bytes, at: int, end: int) -> bytes:
    if end > len(record):
        raise _Spoilt
    return record[at:end]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number in one to nine bytes, the high bit saying that more follow."""
    value = 0
    for place in range(8):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    return value << 8 | data[at + 8], at + 9
