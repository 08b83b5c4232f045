# SPDX-License-Identifier: Apache-2.0
"""The audit log: who did what and when, chained by hash; never case text.

What the chain can show, and what it cannot: an altered, removed or reordered row breaks the
chain or leaves a gap in the positions; a tail that was cut off is missed by the counter, by a
later seal, or by entries whose recording has no row. Somebody who holds the vault's key and puts
all of the database back to an earlier state leaves no sign in it: that shows only beside an
export of the log or a backup.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from uuid import UUID

from app.cases.entry import FIRST, key_id
from app.errors import Bug, EnvironmentFault
from app.system.clock import Mark
from app.vault.audit_words import Action, Figures, checked
from app.vault.driver import Connection, Row, SqlValue, blob, number, text, transaction
from app.vault.faults import database_damaged, database_faults

_COLUMNS = "position, at, boot, monotonic_ns, author, action, case_id, subject, figures, previous"
_SEALED = b"casebook v1 audit seal\x00"
_FIRST_ROWS = 500
"""How many rows are read at a time, so that a long log takes no more memory than a short one."""

_Line = tuple[datetime, Mark, Action, UUID | None, UUID | None, Figures]


@dataclass(frozen=True)
class AuditRow:
    """One line of the log. ``at`` is in UTC. ``action`` may be a word of a later version."""

    position: int
    at: datetime
    author: str
    action: str
    case_id: UUID | None
    subject: UUID | None
    """What it was done to, mostly an entry."""
    figures: dict[str, int | str]
    hash: str


@dataclass(frozen=True)
class AuditFilter:
    """Which lines are wanted; None: all. Times are aware; ``until`` is the first left out."""

    actions: frozenset[Action] | None = None
    case_id: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True)
class StoredRow:
    """A row as it is stored, for checking and for export."""

    values: Row
    """The values of all columns but the hash, in the order of the table."""
    hash: str

    @property
    def position(self) -> int:
        """Its place in the log, from 1."""
        return number(self.values[0])

    @property
    def previous(self) -> str:
        """The hash of the row before."""
        return text(self.values[9])

    def spelling(self) -> bytes:
        """The one spelling that is hashed: all columns but the hash, as a JSON array in UTF-8."""
        return _spelling(self.values)


@dataclass(frozen=True)
class Seal:
    """Where the log stood at a time (UTC), signed by the officer's key."""

    position: int
    hash: str
    at: str
    signature: bytes

    @property
    def signed(self) -> bytes:
        """The bytes that the signature covers."""
        return _to_seal(self.position, self.hash, self.at)


class AuditShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._author = ""
        self._owed: list[_Line] = []

    @property
    def author(self) -> str:
        """The key id of the officer whose vault this is: everything in the log is theirs."""
        if not self._author:
            self._author = key_id(self.public_key())
        return self._author

    def add(
        self,
        at: datetime,
        mark: Mark,
        action: Action,
        case_id: UUID | None,
        subject: UUID | None,
        figures: Figures,
    ) -> int:
        """Write a line at the end of the log; the position it got.

        Raises:
            Bug: audit-text, what should be said is not in the vocabulary; nothing was changed.
        """
        said = json.dumps(checked(figures), separators=(",", ":"))
        if not (isinstance(action, Action) and _is_id(case_id) and _is_id(subject)):
            raise Bug(
                "Casebook made a mistake with its log (quote A2). Nothing was changed.",
                code="audit-text",
            )
        with transaction(self._connection):
            position, previous = self._next()
            values: Row = (
                position,
                at.astimezone(UTC).isoformat(),
                mark.boot,
                mark.monotonic_ns,
                self.author,
                str(action),
                None if case_id is None else str(case_id),
                None if subject is None else str(subject),
                said,
                previous,
            )
            self._connection.execute(
                f"INSERT INTO audit ({_COLUMNS}, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own column names
                (*values, sha256(_spelling(values)).hexdigest()),
            )
        return position

    def add_or_owe(
        self,
        at: datetime,
        mark: Mark,
        action: Action,
        case_id: UUID | None,
        subject: UUID | None,
        figures: Figures,
    ) -> None:
        """As ``add``; while the disk refuses the line is owed, and written when it can be.

        For reading: an officer at night must be able to read the record on a full disk. Never
        inside a transaction.
        """
        self._owed.append((at, mark, action, case_id, subject, figures))
        self.settle()

    def settle(self) -> None:
        """Write what is owed, as far as the disk allows."""
        while self._owed:
            try:
                self.add(*self._owed[0])
            except EnvironmentFault:
                return
            except Bug:
                # Such a line can never be written; those behind it can.
                self._owed.pop(0)
                raise
            self._owed.pop(0)

    def seal(self, at: datetime, sign: Callable[[bytes], bytes]) -> None:
        """Sign where the log stands, unless that is signed already."""
        with transaction(self._connection):
            last = self._last()
            if last is None or self._sealed_to() >= last[0]:
                return
            when = at.astimezone(UTC).isoformat()
            self._connection.execute(
                "INSERT INTO audit_seals (position, hash, at, signature) VALUES (?, ?, ?, ?)",
                (*last, when, sign(_to_seal(*last, when))),
            )

    def rows(
        self, wanted: AuditFilter, *, before: int | None = None, limit: int = _FIRST_ROWS
    ) -> list[AuditRow]:
        """Lines, the newest first: at most ``limit``, all before position ``before``."""
        where, values = _where(wanted)
        if before is not None:
            where, values = [*where, "position < ?"], [*values, before]
        condition = f"WHERE {' AND '.join(where)}" if where else ""
        with database_faults():
            found = self._connection.execute(
                f"SELECT {_COLUMNS}, hash FROM audit {condition} "  # noqa: S608 - our own words
                "ORDER BY position DESC LIMIT ?",
                (*values, limit),
            ).fetchall()
        return [_row(each) for each in found]

    def stored(self) -> Iterator[StoredRow]:
        """All of the log as it is stored, the oldest row first."""
        after = -1
        while True:
            with database_faults():
                part = self._connection.execute(
                    f"SELECT {_COLUMNS}, hash FROM audit "  # noqa: S608 - our own column names
                    "WHERE position > ? ORDER BY position LIMIT ?",
                    (after, _FIRST_ROWS),
                ).fetchall()
            if not part:
                return
            for row in part:
                yield StoredRow(row[:-1], text(row[-1]))
            after = number(part[-1][0])

    def seals(self) -> list[Seal]:
        """Every seal, the oldest first."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT position, hash, at, signature FROM audit_seals ORDER BY position"
            ).fetchall()
        return [Seal(number(p), text(h), text(at), blob(s)) for p, h, at, s in rows]

    def counted(self) -> int:
        """How many rows were ever written, as the database itself has counted."""
        with database_faults():
            row = self._connection.execute(
                "SELECT seq FROM sqlite_sequence WHERE name = 'audit'"
            ).fetchone()
        return number(row[0]) if row else 0

    def unnoted_entries(self) -> int:
        """Entries of this officer, since recording is noted at all, whose recording is not.

        A few of them mean that rows were taken out together with every other sign of them. Cases
        that were brought in from elsewhere are left out: they come with one row for all.
        """
        with database_faults():
            row = self._connection.execute(
                "SELECT count(*) FROM entries AS e WHERE e.author = ? AND e.position > ("
                "  SELECT min(f.position) FROM entries AS f JOIN audit AS a ON a.subject = f.id"
                ") AND e.id NOT IN (SELECT subject FROM audit WHERE subject IS NOT NULL)"
                " AND e.case_id NOT IN (SELECT case_id FROM audit"
                "  WHERE action = ? AND case_id IS NOT NULL)",
                (self.author, Action.IMPORTED),
            ).fetchone()
        return number(row[0]) if row else 0

    def public_key(self) -> bytes:
        """The key that signs the seals."""
        with database_faults():
            row = self._connection.execute("SELECT public_key FROM officer").fetchone()
        if row is None:
            raise database_damaged()
        return blob(row[0])

    def _last(self) -> tuple[int, str] | None:
        row = self._connection.execute(
            "SELECT position, hash FROM audit ORDER BY position DESC LIMIT 1"
        ).fetchone()
        return (number(row[0]), text(row[1])) if row else None

    def _next(self) -> tuple[int, str]:
        """The next position, which was never used, and the hash to follow."""
        row = self._connection.execute(
            "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit'), 0) + 1, "
            "coalesce((SELECT hash FROM audit ORDER BY position DESC LIMIT 1), ?)",
            (FIRST,),
        ).fetchone()
        return (number(row[0]), text(row[1])) if row else (1, FIRST)

    def _sealed_to(self) -> int:
        row = self._connection.execute("SELECT max(position) FROM audit_seals").fetchone()
        return number(row[0]) if row and row[0] is not None else 0


def _where(wanted: AuditFilter) -> tuple[list[str], list[SqlValue]]:
    where: list[str] = []
    values: list[SqlValue] = []
    if wanted.actions is not None:
        where.append(f"action IN ({', '.join('?' * len(wanted.actions))})")
        values += sorted(wanted.actions)
    if wanted.case_id is not None:
        where.append("case_id = ?")
        values.append(str(wanted.case_id))
    # All times are spelt in UTC by the same hand, so they sort as text.
    if wanted.since is not None:
        where.append("at >= ?")
        values.append(wanted.since.astimezone(UTC).isoformat())
    if wanted.until is not None:
        where.append("at < ?")
        values.append(wanted.until.astimezone(UTC).isoformat())
    return where, values


def _row(row: Sequence[SqlValue]) -> AuditRow:
    try:
        return AuditRow(
            position=number(row[0]),
            at=datetime.fromisoformat(text(row[1])),
            author=text(row[4]),
            action=text(row[5]),
            case_id=None if row[6] is None else UUID(text(row[6])),
            subject=None if row[7] is None else UUID(text(row[7])),
            figures=json.loads(text(row[8])),
            hash=text(row[10]),
        )
    except ValueError:
        # Somebody wrote into it by hand; the check of the log says where.
        raise database_damaged() from None


def _is_id(value: object) -> bool:
    return value is None or isinstance(value, UUID)


def _spelling(values: Sequence[SqlValue]) -> bytes:
    return json.dumps(list(values), separators=(",", ":"), ensure_ascii=False).encode()


def _to_seal(position: int, digest: str, at: str) -> bytes:
    return _SEALED + _spelling((position, digest, at))
