# SPDX-License-Identifier: Apache-2.0
"""Finding entries by their words: the full-text index, inside the encrypted database.

The index can always be made anew from the entries. So a fault in it is never an error for the
officer: it is noted that the index must be made anew, and what was being done goes on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlcipher3 import dbapi2

from app.cases.searchable import Facets
from app.vault.driver import Connection, Row, SqlValue, blob, number, text, transaction
from app.vault.faults import database_faults
from app.vault.search_question import Wanted, expression_of, words_for

_CREATE = (
    "CREATE VIRTUAL TABLE entry_words USING fts5(words, facets, content = '', "
    "contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
)
_SHADOWS = {
    "data": "(id INTEGER PRIMARY KEY, block BLOB)",
    "idx": "(segid, term, pgno, PRIMARY KEY (segid, term)) WITHOUT ROWID",
    "docsize": "(id INTEGER PRIMARY KEY, sz BLOB, origin INTEGER)",
    "config": "(k PRIMARY KEY, v) WITHOUT ROWID",
}
"""The tables that FTS5 keeps an index in, as it makes them itself."""
_ANEW = -1
"""The progress of an index that must be made anew."""

# The lower byte of an extended error code is the plain one.
_PLAIN = 0xFF


@dataclass(frozen=True)
class Progress:
    """How far the index has come, of all that there is to be found."""

    done: int
    of: int

    @property
    def complete(self) -> bool:
        """Whether everything can be found."""
        return self.done >= self.of


class SearchShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry_id: UUID, words: str, facets: Facets) -> None:
        """Let a stored entry be found; call it in the transaction that stores it.

        An index that is behind is left alone: the entry is found once it has caught up.
        """
        with transaction(self._connection):
            row = self._connection.execute(
                "SELECT position, (SELECT max(position) FROM entries AS before WHERE "
                "before.position < entries.position) FROM entries WHERE id = ?",
                (str(entry_id),),
            ).fetchone()
            if row is None:
                return
            position, before = number(row[0]), number(row[1] or 0)
            # Behind: something before it is not in the index. It is met on the way.
            if before <= self._up_to():
                self.put([(position, words, facets)])

    def put(self, entries: Iterable[tuple[int, str, Facets | None]]) -> None:
        """Put entries (position, words, facets) into the index; the last is how far it has come.

        One without facets is passed over: it can not be read, and so can not be found.
        """
        with transaction(self._connection):
            self._connection.execute("SAVEPOINT indexing")
            reached = None
            try:
                for position, words, facets in entries:
                    self._put(position, words, facets)
                    reached = position
                # FTS5 gathers words, and writes them when a savepoint begins: a fault must show
                # here, and not when the officer's entry is about to be recorded.
                self._connection.execute("SAVEPOINT written")
            except dbapi2.DatabaseError as error:
                if not _is_broken(error):
                    raise
                self._connection.execute("ROLLBACK TO indexing")
                reached = _ANEW
            self._connection.execute("RELEASE indexing")
            # Mostly the index itself says so, and then nothing more need be written.
            if reached is not None and reached != self._up_to():
                self._set_up_to(reached)

    def waiting(self, most: int) -> list[tuple[int, bytes]]:
        """The next entries (position, stored) that are not in the index yet, oldest first.

        An index that must be made anew is emptied first.
        """
        with transaction(self._connection):
            if self._up_to() < 0:
                self._make_anew()
            rows = self._connection.execute(
                "SELECT position, body FROM entries WHERE position > ? ORDER BY position LIMIT ?",
                (self._up_to(), most),
            ).fetchall()
        return [(number(position), blob(body)) for position, body in rows]

    def progress(self) -> Progress:
        """How far the index has come."""
        with database_faults():
            row = self._connection.execute("SELECT max(position) FROM entries").fetchone()
            return Progress(max(0, self._up_to()), number(row[0] or 0) if row else 0)

    def find(self, wanted: Wanted, most: int) -> list[int]:
        """The positions of the entries that are wanted, the newest first."""
        rows = self._ask(
            "SELECT rowid FROM entry_words WHERE entry_words MATCH ? ORDER BY rowid DESC LIMIT ?",
            (expression_of(wanted), most),
        )
        return [number(position) for (position,) in rows]

    def cases(self, wanted: Wanted) -> frozenset[UUID]:
        """The cases with an entry that is wanted."""
        rows = self._ask(
            "SELECT DISTINCT case_id FROM entries WHERE position IN "
            "(SELECT rowid FROM entry_words WHERE entry_words MATCH ?)",
            (expression_of(wanted),),
        )
        return frozenset(UUID(text(case_id)) for (case_id,) in rows)

    def stored(self, positions: Sequence[int]) -> list[bytes]:
        """The stored entries at these positions, the newest first; one that is gone is left out."""
        with database_faults():
            rows = self._connection.execute(
                f"SELECT body FROM entries WHERE position IN ({_places(positions)}) "  # noqa: S608 - question marks
                "ORDER BY position DESC",
                positions,
            ).fetchall()
        return [blob(body) for (body,) in rows]

    def openings(self) -> tuple[int, int]:
        """How many entries open a case, and the last one's position: others, when a case is new."""
        with database_faults():
            row = self._connection.execute(
                "SELECT count(*), max(position) FROM entries WHERE kind = 'case_opened'"
            ).fetchone()
        return (number(row[0]), number(row[1] or 0)) if row else (0, 0)

    def case_ids(self) -> tuple[UUID, ...]:
        """Every case, at once: without a look at any of its entries but the first."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT case_id FROM entries WHERE kind = 'case_opened'"
            ).fetchall()
        return tuple(dict.fromkeys(UUID(text(case_id)) for (case_id,) in rows))

    def corrected(self, entry_ids: Sequence[UUID]) -> frozenset[UUID]:
        """Which of these entries a later one corrects."""
        of = "json_extract(CAST(body AS TEXT), '$.payload.of')"
        with database_faults():
            rows = self._connection.execute(
                f"SELECT {of} FROM entries WHERE kind = 'correction' AND {of} IN "  # noqa: S608 - question marks
                f"({_places(entry_ids)})",
                [str(entry_id) for entry_id in entry_ids],
            ).fetchall()
        return frozenset(UUID(text(entry_id)) for (entry_id,) in rows)

    def opening(self, case_id: UUID) -> bytes | None:
        """The stored entry that opens a case; None when the case is not there."""
        with database_faults():
            row = self._connection.execute(
                "SELECT body FROM entries WHERE case_id = ? AND kind = 'case_opened' "
                "ORDER BY position LIMIT 1",
                (str(case_id),),
            ).fetchone()
        return blob(row[0]) if row is not None else None

    def forget(self, case_id: UUID) -> None:
        """Remove every word of a case, so that its bytes are gone from the index.

        Call it in the transaction that deletes the entries of the case, before or after them.
        Takes a second or two for 100,000 entries: the whole index is written once more.
        """
        with transaction(self._connection):
            self._connection.execute("DELETE FROM case_rows WHERE case_id = ?", (str(case_id),))
            try:
                for position in self._of_case(case_id):
                    self._connection.execute("DELETE FROM entry_words WHERE rowid = ?", (position,))
                # Until it is merged, what was removed is only marked as such.
                self._connection.execute(
                    "INSERT INTO entry_words (entry_words) VALUES ('optimize')"
                )
            except dbapi2.DatabaseError as error:
                if not _is_broken(error):
                    raise
                self._make_anew()

    def _put(self, position: int, words: str, facets: Facets | None) -> None:
        if facets is not None:
            self._connection.execute(
                "INSERT OR REPLACE INTO entry_words (rowid, words, facets) VALUES (?, ?, ?)",
                (position, words, " ".join(words_for(facets))),
            )

    def _of_case(self, case_id: UUID) -> list[int]:
        rows = self._connection.execute(
            "SELECT rowid FROM entry_words WHERE entry_words MATCH ?",
            (expression_of(Wanted(case_id=case_id)),),
        ).fetchall()
        return [number(position) for (position,) in rows]

    def _ask(self, sql: str, parameters: Sequence[SqlValue]) -> list[Row]:
        """What the index answers; nothing when it is broken, and then it will be made anew."""
        with database_faults():
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except dbapi2.DatabaseError as error:
                if not _is_broken(error):
                    raise
                try:
                    self._set_up_to(_ANEW)
                except dbapi2.DatabaseError:
                    # It is no fault of the index alone: the file itself cannot be trusted.
                    raise error from None
                return []

    def _make_anew(self) -> None:
        """An empty index in place of the one there is, whatever state that is in."""
        try:
            self._connection.execute("DROP TABLE IF EXISTS entry_words")
        except dbapi2.DatabaseError as error:
            if not _is_broken(error):
                raise
            self._clear_away()
        self._connection.execute(_CREATE)
        self._set_up_to(0)

    def _clear_away(self) -> None:
        """Drop an index that cannot even be opened: given its tables, it can."""
        for shadow, columns in _SHADOWS.items():
            self._connection.execute(f"CREATE TABLE IF NOT EXISTS entry_words_{shadow} {columns}")
        self._connection.execute("DELETE FROM entry_words_config")
        self._connection.execute("INSERT INTO entry_words_config (k, v) VALUES ('version', 4)")
        self._connection.execute("DROP TABLE entry_words")

    def _up_to(self) -> int:
        """How far the index has come: to the last entry in it, or beyond, as is noted apart.

        What cannot be read is passed over, and what was deleted is in it no more.
        """
        row = self._connection.execute("SELECT up_to FROM search_progress").fetchone()
        noted = number(row[0]) if row else _ANEW
        return max(noted, self._last_in()) if noted >= 0 else _ANEW

    def _last_in(self) -> int:
        """The last entry in the index; 0 when there is none, or the index is broken."""
        try:
            row = self._connection.execute("SELECT max(id) FROM entry_words_docsize").fetchone()
        except dbapi2.DatabaseError as error:
            if not _is_broken(error):
                raise
            return 0
        return number(row[0] or 0) if row else 0

    def _set_up_to(self, position: int) -> None:
        self._connection.execute(
            "INSERT INTO search_progress (one, up_to) VALUES (1, ?) "
            "ON CONFLICT DO UPDATE SET up_to = excluded.up_to",
            (position,),
        )


def _places(values: Sequence[object]) -> str:
    """A question mark for each."""
    return ", ".join("?" * len(values))


def _is_broken(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    plain = code & _PLAIN if isinstance(code, int) else 0
    # A question that FTS5 cannot read would be our mistake, and no fault of the index.
    missing = plain == dbapi2.SQLITE_ERROR and not str(error).startswith("fts5")
    return missing or plain == dbapi2.SQLITE_CORRUPT
