# SPDX-License-Identifier: Apache-2.0
"""Which of the entries found in a damaged database are kept: those that hold, each once."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.cases.entry import Entry, is_sound, read_entry
from app.cases.kinds import CaseOpened
from app.errors import EnvironmentFault
from app.vault.driver import Row
from app.vault.record_keys import introduced
from app.vault.salvage_rows import StoredRow
from app.vault.signing import check_signature

_COLUMNS = 10


@dataclass(frozen=True)
class Gap:
    """Entries of an author that are missing in a case: their sequence numbers, both included."""

    case_id: UUID
    author: str
    first: int
    last: int
    before: str | None
    """When the entry before them was recorded (ISO 8601, UTC); None at the beginning."""
    after: str
    """When the entry after them was recorded."""


@dataclass
class Found:
    """What was found of the record."""

    kept: list[tuple[int, bytes, Entry]] = field(default_factory=list)
    """By place of arrival: the place, the entry as stored, the entry."""
    altered: int = 0
    """Found, but hash or signature does not hold, or it cannot be read."""
    unchecked: int = 0
    """Kept although the key of their author was lost: their hash holds."""
    keys: Mapping[str, bytes] = field(default_factory=dict)

    def gaps(self) -> list[Gap]:
        """Where entries are missing before others. That the last are missing is not seen here."""
        chains: defaultdict[tuple[UUID, str], dict[int, Entry]] = defaultdict(dict)
        for _, _, entry in self.kept:
            chains[entry.case_id, entry.author][entry.sequence] = entry
        return [
            gap
            for (case_id, author), chain in chains.items()
            for gap in _gaps(case_id, author, chain)
        ]

    def without_opening(self) -> list[UUID]:
        """The cases whose opening is lost."""
        cases = {entry.case_id for _, _, entry in self.kept}
        opened = {e.case_id for _, _, e in self.kept if isinstance(e.payload, CaseOpened)}
        return sorted(cases - opened)

    def ids(self) -> set[str]:
        """The ids of the entries that are kept."""
        return {str(entry.id) for _, _, entry in self.kept}


class Entries:
    """Collects what may be entries, and then sorts out which are."""

    def __init__(self) -> None:
        self._bodies: dict[bytes, tuple[int, bytes]] = {}

    def offer(self, row: StoredRow) -> bool:
        """Take a row that has the form of an entry; whether it had."""
        if not looks_like_entry(row.values):
            return False
        body = row.values[_COLUMNS - 1]
        if isinstance(body, bytes):
            self._bodies.setdefault(hashlib.sha256(body).digest(), (row.rowid, body))
        return True

    def sort_out(self, officer: bytes, deleted: Iterable[str]) -> Found:
        """``officer`` is the public key of the vault's own officer, empty when it was lost."""
        keys = introduced((body for _, body in self._bodies.values()), officer)
        found, gone = Found(keys=keys), set(deleted)
        taken: set[tuple[UUID, str, int]] = set()
        places: set[int] = set()
        for place, body in sorted(self._bodies.values()):
            entry = _read(body, keys)
            if entry is None or (entry.case_id, entry.author, entry.sequence) in taken:
                found.altered += 1
                continue
            if str(entry.case_id) in gone:
                continue
            taken.add((entry.case_id, entry.author, entry.sequence))
            found.unchecked += entry.author not in keys
            # Two in one place: the later one is put behind all others.
            own = place if place not in places else max(places) + 1
            places.add(own)
            found.kept.append((own, body, entry))
        return found


def looks_like_entry(values: Row) -> bool:
    """Whether a row has the form of one of the table of entries."""
    return (
        len(values) == _COLUMNS
        and isinstance(values[_COLUMNS - 1], bytes)
        and isinstance(values[1], str)
        and isinstance(values[4], int)
    )


def _read(body: bytes, keys: Mapping[str, bytes]) -> Entry | None:
    """The entry, if it stands as it was recorded."""
    try:
        entry = read_entry(body)
    except EnvironmentFault:
        return None
    key = keys.get(entry.author)
    if key is not None:
        return entry if is_sound(body, key, check_signature) else None
    whole = hashlib.sha256(entry.canonical()).hexdigest() == entry.hash
    return entry if whole and entry.to_json() == body else None


def _gaps(case_id: UUID, author: str, chain: Mapping[int, Entry]) -> Iterable[Gap]:
    before, expected = None, 1
    for sequence in sorted(chain):
        after = chain[sequence].recorded_at.isoformat()
        if sequence > expected:
            yield Gap(case_id, author, expected, sequence - 1, before, after)
        before, expected = after, sequence + 1
