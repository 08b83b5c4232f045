# SPDX-License-Identifier: Apache-2.0
"""What a vault's databases hold, as far as it can be counted: to compare a copy with its source."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.cases.entry import key_id
from app.errors import EnvironmentFault
from app.vault.attachment_database import attachment_faults
from app.vault.driver import Connection, blob, number, text
from app.vault.faults import database_faults


@dataclass(frozen=True)
class Holdings:
    """What is in the record, and in the database of files where there is one."""

    cases: int
    entries: int
    newest: str | None
    """When its newest entry was recorded (ISO 8601, UTC); None when it has no entry."""
    last_position: int
    """The place of the entry that arrived last; 0 when there is none."""
    digest: str
    """SHA-256 over how many rows each table has and over where every author's chain ends."""
    files: int = 0
    """How many whole files are kept."""
    files_digest: str = ""
    """SHA-256 over the hash, the size and the number of pieces of each; empty without any."""
    missing: int = 0
    """Files that the officer brought in and that are not kept any more: something was lost."""


@dataclass(frozen=True)
class KeptWhole:
    """A whole file in the database of files, by its number there; ``size`` in bytes."""

    file: int
    sha256: str
    size: int
    pieces: int


def whole_files(files: Connection) -> tuple[KeptWhole, ...]:
    """The whole files, in the order of their hashes; none before there was a place for them."""
    with attachment_faults():
        if not _has(files, "kept_files"):
            return ()
        rows = files.execute(
            "SELECT id, sha256, size, (SELECT count(*) FROM kept_pieces WHERE file = "
            "kept_files.id) FROM kept_files WHERE sha256 IS NOT NULL ORDER BY sha256"
        ).fetchall()
        return tuple(KeptWhole(number(row[0]), text(row[1]), *map(number, row[2:])) for row in rows)


def holdings(record: Connection, kept: Sequence[KeptWhole] = ()) -> Holdings:
    """What the database of a record holds, and which files there are."""
    with database_faults():
        return Holdings(
            cases=_one(record, "SELECT count(DISTINCT case_id) FROM entries"),
            entries=_one(record, "SELECT count(*) FROM entries"),
            newest=_newest(record),
            last_position=_one(record, "SELECT coalesce(max(position), 0) FROM entries"),
            digest=_digest(record),
            files=len(kept),
            files_digest=files_digest(kept),
            missing=len(_brought_in(record) - {each.sha256 for each in kept}),
        )


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


def _brought_in(record: Connection) -> set[object]:
    """The hashes of the files that the officer brought in; of others', only the record may come."""
    officer = record.execute("SELECT public_key FROM officer").fetchone()
    if officer is None or not _has(record, "entries_of_files"):
        return set()
    rows = record.execute(
        "SELECT DISTINCT json_extract(CAST(body AS TEXT), '$.payload.sha256') FROM entries "
        "WHERE kind = 'attachment_added' AND author = ?",
        (key_id(blob(officer[0])),),
    ).fetchall()
    return {sha256 for (sha256,) in rows}


def files_digest(kept: Sequence[KeptWhole]) -> str:
    """What tells these files from any others; empty for none."""
    if not kept:
        return ""
    said = [[each.sha256, each.size, each.pieces] for each in kept]
    return hashlib.sha256(json.dumps(said).encode()).hexdigest()


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


def _has(connection: Connection, name: str) -> bool:
    return _one(connection, "SELECT count(*) FROM sqlite_master WHERE name = ?", name) > 0


def _newest(connection: Connection) -> str | None:
    row = connection.execute("SELECT max(recorded_at) FROM entries").fetchone()
    return text(row[0]) if row and row[0] is not None else None


def _one(connection: Connection, sql: str, *values: str) -> int:
    row = connection.execute(sql, values).fetchone()
    return number(row[0]) if row else 0
