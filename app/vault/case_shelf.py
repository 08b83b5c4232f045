# SPDX-License-Identifier: Apache-2.0
"""What is kept of each case so that a thousand of them need not be read to be listed."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from app.vault.driver import Connection, blob, number, text, transaction
from app.vault.faults import database_faults

_FEW = 40
"""So many are looked up one by one; of more, all are read at once."""


class CaseShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def states(self) -> dict[UUID, tuple[int, int]]:
        """Of every case, the position of its last entry and how many it has."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT case_id, max(position), count(*) FROM entries GROUP BY case_id"
            ).fetchall()
        return {UUID(text(case_id)): (number(last), number(count)) for case_id, last, count in rows}

    def kept(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[str, bytes]]:
        """What is kept of these cases: the state that it was read from, and the content."""
        wanted = set(case_ids)
        rows = self._all() if len(wanted) > _FEW else self._some(wanted)
        return {case_id: row for case_id, row in rows if case_id in wanted}

    def keep(self, rows: Mapping[UUID, tuple[str, bytes]]) -> None:
        """Keep these, each in place of what was kept of its case."""
        with transaction(self._connection):
            for case_id, (state, content) in rows.items():
                self._connection.execute(
                    "INSERT INTO case_rows (case_id, state, content) VALUES (?, ?, ?) ON CONFLICT "
                    "DO UPDATE SET state = excluded.state, content = excluded.content",
                    (str(case_id), state, content),
                )

    def forget(self, case_id: UUID) -> None:
        """Forget what is kept of a case; call it in the transaction that deletes its entries."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM case_rows WHERE case_id = ?", (str(case_id),))

    def draft_slots(self) -> dict[UUID, list[str]]:
        """The slots of all drafts, by case; those that belong to no case yet are left out."""
        slots: dict[UUID, list[str]] = {}
        with database_faults():
            rows = self._connection.execute(
                "SELECT case_id, slot FROM drafts WHERE case_id <> ''"
            ).fetchall()
        for case_id, slot in rows:
            slots.setdefault(UUID(text(case_id)), []).append(text(slot))
        return slots

    def _all(self) -> list[tuple[UUID, tuple[str, bytes]]]:
        with database_faults():
            rows = self._connection.execute(
                "SELECT case_id, state, content FROM case_rows"
            ).fetchall()
        return [(UUID(text(c)), (text(state), blob(content))) for c, state, content in rows]

    def _some(self, case_ids: Iterable[UUID]) -> list[tuple[UUID, tuple[str, bytes]]]:
        found = []
        with database_faults():
            for case_id in case_ids:
                row = self._connection.execute(
                    "SELECT state, content FROM case_rows WHERE case_id = ?", (str(case_id),)
                ).fetchone()
                if row is not None:
                    found.append((case_id, (text(row[0]), blob(row[1]))))
        return found
