# SPDX-License-Identifier: Apache-2.0
"""Finding entries by their words: the full-text index, in an encrypted database of its own.

The index can always be made anew from the entries. So a fault in it is never an error for the
officer: it is thrown away, and what was being done goes on. Recording does not touch it: what was
recorded last is put into it together, some entries at a time, and before a search is answered.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from app.cases.searchable import Facets
from app.errors import CasebookError, EnvironmentFault
from app.vault.driver import (
    Connection,
    DatabaseSource,
    Row,
    SqlValue,
    blob,
    number,
    text,
    transaction,
)
from app.vault.faults import database_faults
from app.vault.search_database import BROKEN, beside, open_index, throw_away
from app.vault.search_question import Wanted, expression_of, words_for


@dataclass(frozen=True)
class Progress:
    """How far the index has come, of all that there is to be found."""

    done: int
    of: int

    @property
    def complete(self) -> bool:
        """Whether everything can be found."""
        return self.done >= self.of


@dataclass(frozen=True)
class Waiting:
    """An entry that is not in the index yet."""

    position: int
    entry_id: str
    stored: bytes


@dataclass(frozen=True)
class Words:
    """What an entry is found by."""

    words: str
    facets: Facets


class SearchShelf:
    """Part of a store, used from its thread; opens the index when it is first asked.

    Raises as Store does.
    """

    def __init__(self, record: Connection, source: DatabaseSource) -> None:
        """``record`` is the connection to the database of the record, ``source`` that database."""
        self._record = record
        self._source = source
        self._opened: Connection | None = None

    def waiting(self, most: int) -> list[Waiting]:
        """The next entries that are not in the index yet, oldest first.

        None inside a transaction: what is written there may yet be undone.
        """
        if self._record.in_transaction:
            return []
        up_to = self._up_to()
        with database_faults():
            rows = self._record.execute(
                "SELECT position, id, body FROM entries WHERE position > ? "
                "ORDER BY position LIMIT ?",
                (up_to, most),
            ).fetchall()
        return [Waiting(number(place), text(entry), blob(body)) for place, entry, body in rows]

    def behind(self, most: int) -> int:
        """How many entries are not in the index yet; no further than ``most`` are counted."""
        up_to = self._up_to()
        with database_faults():
            row = self._record.execute(
                "SELECT count(*) FROM (SELECT 1 FROM entries WHERE position > ? LIMIT ?)",
                (up_to, most),
            ).fetchone()
        return number(row[0]) if row else 0

    def put(self, entries: Iterable[tuple[Waiting, Words | None]]) -> None:
        """Put what was waiting into the index, in its order; the last is how far it has come.

        What has no words is passed over: it can not be read, and so can not be found.
        """
        with self._mending() as index, transaction(index):
            last = None
            for last, words in entries:
                if words is not None:
                    index.execute(
                        "INSERT OR REPLACE INTO entry_words (rowid, words, facets, case_id) "
                        "VALUES (?, ?, ?, ?)",
                        (
                            last.position,
                            words.words,
                            " ".join(words_for(words.facets)),
                            str(words.facets.case_id),
                        ),
                    )
            if last is not None:
                _set_up_to(index, last.position, last.entry_id)

    def progress(self) -> Progress:
        """How far the index has come."""
        up_to = self._up_to()
        with database_faults():
            row = self._record.execute("SELECT max(position) FROM entries").fetchone()
        return Progress(up_to, number(row[0] or 0) if row else 0)

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
            "SELECT DISTINCT case_id FROM entry_words WHERE entry_words MATCH ?",
            (expression_of(wanted),),
        )
        return frozenset(UUID(text(case_id)) for (case_id,) in rows)

    def stored(self, positions: Sequence[int]) -> list[bytes]:
        """The stored entries at these positions, the newest first; one that is gone is left out."""
        with database_faults():
            rows = self._record.execute(
                f"SELECT body FROM entries WHERE position IN ({_places(positions)}) "  # noqa: S608 - question marks
                "ORDER BY position DESC",
                positions,
            ).fetchall()
        return [blob(body) for (body,) in rows]

    def openings(self) -> tuple[int, int]:
        """How many entries open a case, and the last one's position: others, when a case is new."""
        with database_faults():
            row = self._record.execute(
                "SELECT count(*), max(position) FROM entries WHERE kind = 'case_opened'"
            ).fetchone()
        return (number(row[0]), number(row[1] or 0)) if row else (0, 0)

    def case_ids(self) -> tuple[UUID, ...]:
        """Every case, at once: without a look at any of its entries but the first."""
        with database_faults():
            rows = self._record.execute(
                "SELECT case_id FROM entries WHERE kind = 'case_opened'"
            ).fetchall()
        return tuple(dict.fromkeys(UUID(text(case_id)) for (case_id,) in rows))

    def corrected(self, entry_ids: Sequence[UUID]) -> frozenset[UUID]:
        """Which of these entries a later one corrects."""
        of = "json_extract(CAST(body AS TEXT), '$.payload.of')"
        with database_faults():
            rows = self._record.execute(
                f"SELECT {of} FROM entries WHERE kind = 'correction' AND {of} IN "  # noqa: S608 - question marks
                f"({_places(entry_ids)})",
                [str(entry_id) for entry_id in entry_ids],
            ).fetchall()
        return frozenset(UUID(text(entry_id)) for (entry_id,) in rows)

    def opening(self, case_id: UUID) -> bytes | None:
        """The stored entry that opens a case; None when the case is not there."""
        with database_faults():
            row = self._record.execute(
                "SELECT body FROM entries WHERE case_id = ? AND kind = 'case_opened' "
                "ORDER BY position LIMIT 1",
                (str(case_id),),
            ).fetchone()
        return blob(row[0]) if row is not None else None

    def forget(self, case_ids: Iterable[UUID]) -> None:
        """Remove every word of these cases, so that their bytes are gone from the index.

        Call it when their entries have been deleted. Takes a second or two for 100,000 entries,
        if there was any: the whole index is written once more.
        """
        try:
            self._remove(case_ids)
            self._step_back()
        except EnvironmentFault:
            # What comes in the place of a deleted entry would be taken for it.
            self._throw_away()

    def close(self) -> None:
        """Close the index; it is opened again when it is next asked."""
        opened, self._opened = self._opened, None
        if opened is not None:
            with database_faults():
                opened.close()

    def _index(self) -> Connection:
        """The index, open; an empty one where it was made for another state of the record."""
        if self._opened is None:
            source = beside(self._source)
            self._opened = open_index(source)
            if not self._belongs(self._opened):
                self._throw_away()
                self._opened = open_index(source)
        return self._opened

    def _belongs(self, index: Connection) -> bool:
        """Whether the last entry that was put into it is still where it was."""
        try:
            with database_faults():
                last = index.execute("SELECT up_to, entry FROM progress").fetchone()
        except CasebookError as fault:
            if fault.code not in BROKEN:
                raise
            return False
        if last is None or last[0] == 0:
            return last is not None
        with database_faults():
            found = self._record.execute("SELECT id FROM entries WHERE position = ?", last[:1])
            return found.fetchone() == last[1:]

    @contextmanager
    def _mending(self) -> Iterator[Connection]:
        """The index to work with. If it proves broken it is thrown away, and that is all."""
        index = self._index()
        try:
            with database_faults():
                yield index
        except CasebookError as fault:
            if fault.code not in BROKEN:
                raise
            self._throw_away()

    def _throw_away(self) -> None:
        """An index that has met a spoilt page is of no more use."""
        self.close()
        throw_away(beside(self._source))

    def _ask(self, sql: str, parameters: Sequence[SqlValue]) -> list[Row]:
        """What the index answers; nothing when it is broken."""
        with self._mending() as index:
            return index.execute(sql, parameters).fetchall()
        return []

    def _up_to(self) -> int:
        """The position of the last entry in the index; 0 when it is empty."""
        rows = self._ask("SELECT up_to FROM progress", ())
        return number(rows[0][0]) if rows else 0

    def _remove(self, case_ids: Iterable[UUID]) -> None:
        with self._mending() as index:
            with transaction(index):
                gone = [position for case_id in case_ids for position in _of_case(index, case_id)]
                for position in gone:
                    index.execute("DELETE FROM entry_words WHERE rowid = ?", (position,))
                if gone:
                    # Until it is merged, what was removed is only marked as such.
                    index.execute("INSERT INTO entry_words (entry_words) VALUES ('optimize')")
            # The log holds what was there before.
            index.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _step_back(self) -> None:
        """Let the index have come no further than to the last entry that is left of those in it."""
        up_to = self._up_to()
        with database_faults():
            row = self._record.execute(
                "SELECT position, id FROM entries WHERE position <= ? "
                "ORDER BY position DESC LIMIT 1",
                (up_to,),
            ).fetchone()
        with self._mending() as index, transaction(index):
            _set_up_to(index, number(row[0]) if row else 0, text(row[1]) if row else "")


def _set_up_to(index: Connection, position: int, entry_id: str) -> None:
    index.execute("UPDATE progress SET up_to = ?, entry = ?", (position, entry_id))


def _of_case(index: Connection, case_id: UUID) -> list[int]:
    rows = index.execute(
        "SELECT rowid FROM entry_words WHERE entry_words MATCH ?",
        (expression_of(Wanted(case_id=case_id)),),
    ).fetchall()
    return [number(position) for (position,) in rows]


def _places(values: Sequence[object]) -> str:
    """A question mark for each."""
    return ", ".join("?" * len(values))
