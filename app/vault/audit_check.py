# SPDX-License-Identifier: Apache-2.0
"""Whether the audit log stands as it was written: chain, positions, seals, and what is missing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from app.cases.entry import FIRST
from app.errors import EnvironmentFault
from app.vault.audit_shelf import AuditShelf, Seal, StoredRow
from app.vault.signing import check_signature


class Fault(StrEnum):
    """What is wrong with a log."""

    ALTERED = "altered"
    """A row is not as it was written."""
    MISSING = "missing"
    """Rows before this one, or at the end, are not there."""
    OUT_OF_PLACE = "out_of_place"
    """A row does not follow the one before it."""
    SEAL_BAD = "seal_bad"
    """A seal was not made by the officer's key."""
    SEAL_DIFFERS = "seal_differs"
    """The officer's key has signed that another row stood here."""
    NOT_NOTED = "not_noted"
    """Entries are in the record whose recording has no row."""
    NOTE_BAD = "note_bad"
    """What was left of a deleted case is not signed by the officer's key."""


@dataclass(frozen=True)
class LogBreak:
    """Where the log does not hold. ``position`` is in the log, from 1; 0: nowhere in particular."""

    position: int
    fault: Fault
    count: int = 1


@dataclass(frozen=True)
class LogReport:
    """What the check of the log found."""

    rows: int
    sealed_to: int
    """The position up to which the officer's key has signed it."""
    head: str
    """The hash of the last row, to compare with an export of the log."""
    breaks: tuple[LogBreak, ...]

    @property
    def sound(self) -> bool:
        """Whether every line stands as it was written and none is seen to be missing."""
        return not self.breaks


def check_log(audit: AuditShelf) -> LogReport:
    """Check the whole log against its own chain, its seals, the counter and the record.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    seals = audit.seals()
    chain = _Chain({seal.position: seal for seal in seals})
    breaks = list(chain.follow(audit.stored()))
    breaks += _beyond(chain, audit.counted(), seals)
    breaks += _badly_signed(seals, audit.public_key())
    unnoted = audit.unnoted_entries()
    if unnoted:
        breaks.append(LogBreak(0, Fault.NOT_NOTED, unnoted))
    sealed_to = max((seal.position for seal in seals), default=0)
    return LogReport(chain.rows, sealed_to, chain.head, tuple(breaks))


class _Chain:
    """Follows the rows one by one."""

    def __init__(self, seals: dict[int, Seal]) -> None:
        self._seals = seals
        self.rows = 0
        self.last = 0
        self.head = FIRST

    def follow(self, rows: Iterable[StoredRow]) -> Iterator[LogBreak]:
        for row in rows:
            yield from self._at(row)
            self.rows += 1
            self.last, self.head = row.position, row.hash

    def _at(self, row: StoredRow) -> Iterator[LogBreak]:
        position = row.position
        if position != self.last + 1:
            yield LogBreak(position, Fault.MISSING, position - self.last - 1)
        elif row.previous != self.head:
            yield LogBreak(position, Fault.OUT_OF_PLACE)
        if not _as_written(row):
            yield LogBreak(position, Fault.ALTERED)
        seal = self._seals.get(position)
        if seal is not None and seal.hash != row.hash:
            yield LogBreak(position, Fault.SEAL_DIFFERS)


def _as_written(row: StoredRow) -> bool:
    try:
        return sha256(row.spelling()).hexdigest() == row.hash
    except (ValueError, TypeError, EnvironmentFault):
        # What was written into it by hand has no spelling at all.
        return False


def _beyond(chain: _Chain, counted: int, seals: Sequence[Seal]) -> Iterator[LogBreak]:
    """Rows that were there once, behind the last that is there."""
    known = max([counted, *(seal.position for seal in seals)], default=0)
    if known > chain.last:
        yield LogBreak(chain.last + 1, Fault.MISSING, known - chain.last)
    elif counted < chain.last:
        yield LogBreak(chain.last, Fault.OUT_OF_PLACE)


def _badly_signed(seals: Sequence[Seal], public: bytes) -> Iterator[LogBreak]:
    for seal in seals:
        if not check_signature(public, seal.signed, seal.signature):
            yield LogBreak(seal.position, Fault.SEAL_BAD)
