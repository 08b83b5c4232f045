# SPDX-License-Identifier: Apache-2.0
"""Files that travel with a bundle, in a parcel of their own beside it: which, where, and how far.

They go out in ``parcels_out`` and come in in ``parcels_in``. In both, two threads work with one
another: that of the database gives or takes pieces in slices, and another seals or unseals.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event
from typing import Generic, TypeVar

from app.cases.folding import CaseView
from app.cases.material import files_of
from app.handover.parcel import Head
from app.services.session import Session
from app.vault.faults import stopped

__all__ = ["AllGiven", "CaseFiles", "Head", "Pipe", "bytes_of", "case_files", "parcel_beside"]

T = TypeVar("T")
ROOM = 4
"""Pieces that wait between the two threads: a few MiB."""
LOOK_S = 0.2
"""How often the thread that seals or unseals looks whether it shall stop."""


@dataclass(frozen=True)
class CaseFiles:
    """The files that a case speaks of, each once however many entries do, in their order."""

    here: tuple[Head, ...] = field(default=(), repr=False)
    lacking: tuple[Head, ...] = field(default=(), repr=False)
    """Those whose bytes are not in this casebook, with the sizes that the record gives."""


def case_files(session: Session, view: CaseView) -> CaseFiles:
    """What this casebook has of the files of a case."""
    said = {each.payload.sha256: each.payload.size for each in reversed(files_of(view))}
    shelf = session.vault.store.attachments
    found = {sha256: shelf.find(sha256) for sha256 in said}
    return CaseFiles(
        here=tuple(sorted(Head(name, kept.size) for name, kept in found.items() if kept)),
        lacking=tuple(sorted(Head(name, said[name]) for name, kept in found.items() if not kept)),
    )


def bytes_of(files: Iterable[Head]) -> int:
    """How large they are together."""
    return sum(each.size for each in files)


def parcel_beside(bundle: Path) -> Path:
    """What the parcel is called that goes with a bundle."""
    return bundle.with_name(f"{bundle.stem}-files.age")


class AllGiven:
    """Nothing comes after this."""


class Pipe(Generic[T]):
    """A few things on their way from one thread to another; both see when it is stopped."""

    def __init__(self) -> None:
        self._things: Queue[T] = Queue(ROOM)
        self._stopped = Event()

    def stop(self) -> None:
        """Nobody wants any more of it."""
        self._stopped.set()

    def offer(self, thing: T, timeout_s: float) -> bool:
        """Whether there was room for it within that time."""
        try:
            self._things.put(thing, timeout=max(0.0, timeout_s))
        except Full:
            return False
        return True

    def take(self, timeout_s: float) -> T | None:
        """What comes next; None if nothing came within that time."""
        try:
            return self._things.get(timeout=max(0.0, timeout_s))
        except Empty:
            return None

    def put(self, thing: T) -> None:
        """Wait until there is room for it.

        Raises:
            UserError: stopped.
        """
        while not self.offer(thing, LOOK_S):
            self._go_on()

    def drawn(self) -> Iterator[T]:
        """Each thing as it comes, without end.

        Raises:
            UserError: stopped.
        """
        while True:
            thing = self.take(LOOK_S)
            self._go_on()
            if thing is not None:
                yield thing

    def _go_on(self) -> None:
        if self._stopped.is_set():
            raise stopped()
