# SPDX-License-Identifier: Apache-2.0
"""Writing one entry at the end of its author's chain."""

from app.cases.entry import Entry
from app.errors import Bug
from app.vault.driver import Connection

_INSERT = (
    "INSERT INTO entries (id, case_id, author, sequence, hash, previous, kind, recorded_at, body) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def append_entry(
    connection: Connection, stored: bytes, entry: Entry, end: tuple[int, str]
) -> tuple[int, str]:
    """Write an entry inside a transaction, after the ``end`` of its author's chain; the new end.

    An end is the last sequence number and hash, as ``Store.chain_end`` gives it.

    Raises:
        Bug: entry-out-of-order, it does not continue that chain; entry-mismatch, the bytes are
            not those of the entry.
    """
    if entry.hash.encode() not in stored:
        raise Bug(
            "Casebook made a mistake while recording (quote R2). Nothing was recorded.",
            code="entry-mismatch",
        )
    check_continues(entry, end)
    row = (
        str(entry.id),
        str(entry.case_id),
        entry.author,
        entry.sequence,
        entry.hash,
        entry.previous,
        entry.payload.kind,
        entry.recorded_at.isoformat(),
        stored,
    )
    connection.execute(_INSERT, row)
    return entry.sequence, entry.hash


def check_continues(entry: Entry, end: tuple[int, str]) -> None:
    """Make sure that an entry does not leave a gap after the end of its author's chain.

    A place that is taken is for the database's own constraints to say.

    Raises:
        Bug: entry-out-of-order.
    """
    last, head = end
    if entry.sequence > last + 1 or (entry.sequence == last + 1 and entry.previous != head):
        raise out_of_order()


def before(entry: Entry) -> tuple[int, str]:
    """The end of the chain that an entry says it continues."""
    return entry.sequence - 1, entry.previous


def out_of_order() -> Bug:
    """The fault for an entry that continues nothing, or belongs to another case."""
    return Bug(
        "Casebook made a mistake while recording (quote R1). Nothing was recorded.",
        code="entry-out-of-order",
    )
