# SPDX-License-Identifier: Apache-2.0
"""The files of a case on their way out: sealed to a colleague's key, in slices, beside a bundle.

On any thread ``place_beside``; on the database thread ``begin_leaving``; then at the same time
``Leaving.seal`` on a thread of its own, and ``give_some`` on the database thread until all is
given. What ``seal`` gives back is whole, on the disk and not yet in place: ``exports.deliver``
gives it its name together with the bundle, and records both. Whenever the process dies, the
vault knows where a half may lie, as for a copy (``copying``).
"""

import secrets
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.errors import EnvironmentFault, UserError
from app.handover.parcel import HEAD_BYTES, MAGIC, Head, Packed
from app.handover.sealing import seal_stream
from app.services.attachments import SLICE_S, Progress
from app.services.copying import Place, remember_half
from app.services.parcels import AllGiven, Pipe, bytes_of, parcel_beside
from app.services.session import Session
from app.system.files import check_room, storage_fault
from app.system.streaming import NewFile
from app.vault.attachment_shelf import AttachmentShelf

_SPARE = 65536
"""Bytes that age adds at the most, beside 16 to each 64 KiB."""


def place_beside(session: Session, bundle: Path) -> Place:
    """Where the files go that travel with a bundle (on any thread: the disk may be slow).

    Raises:
        UserError: file-there, a file of that name is there; file-in-vault, it would stand among
            Casebook's own files.
    """
    destination = parcel_beside(bundle)
    if destination.resolve().is_relative_to(session.vault.folder.resolve()):
        raise UserError(
            "That folder belongs to the casebook. Choose another place for the sealed files.",
            code="file-in-vault",
        )
    if destination.exists():
        raise _there()
    return Place(destination, destination.with_name(f".casebook-{secrets.token_hex(8)}.tmp"))


@dataclass(frozen=True)
class SealedFiles:
    """A parcel that is whole on the disk, without its name."""

    place: Place = field(repr=False)
    file: NewFile = field(repr=False)
    sha256: str

    def put_in_place(self) -> None:
        """Give it its name.

        Raises:
            UserError: file-there, one came to be there meanwhile.
            EnvironmentFault: the disk refuses.
        """
        if self.place.destination.exists():
            raise _there()
        self.file.put_in_place()


class Leaving:
    """Files on their way out. Made by ``begin_leaving``."""

    def __init__(
        self, shelf: AttachmentShelf, files: Sequence[Head], recipient: str, place: Place
    ) -> None:
        self.place = place
        self._recipient = recipient
        self._pipe: Pipe[Head | bytes | AllGiven] = Pipe()
        self._parts = _read(shelf, files)
        self._next = next(self._parts)
        self._given = False
        self._done = 0
        self._total = bytes_of(files)
        self._heads = len(files) + 1

    @property
    def progress(self) -> Progress:
        """How far it has come; whole once all was given, while the last of it is sealed."""
        return Progress(self._done, self._total, self._given)

    def stop(self) -> None:
        """It is not wanted any more: ``seal`` ends within a moment and leaves nothing behind."""
        self._pipe.stop()

    def seal(self) -> SealedFiles:
        """Seal what ``give_some`` gives, into a file (on a thread of its own; minutes).

        Raises:
            UserError: stopped; or the recipient's key is none.
            EnvironmentFault: the disk refuses, or file-altered. Nothing of it is left then.
        """
        plain = self._total + len(MAGIC) + HEAD_BYTES * self._heads
        check_room(self.place.half.parent, plain + plain // 4096 + _SPARE)
        try:
            file = NewFile(self.place.destination, self.place.half)
        except OSError as error:
            raise storage_fault(error) from None
        try:
            seal_stream(Packed(self._all_given()), file, self._recipient)
            file.settle()
        except BaseException as error:
            # Whatever went wrong, no half stays.
            file.abandon()
            if isinstance(error, OSError):
                raise storage_fault(error) from None
            raise
        return SealedFiles(self.place, file, file.sha256)

    def give_until(self, until: float) -> None:
        """Give what there is room for (on the database thread) until that ``time.monotonic``.

        Raises:
            EnvironmentFault: file-not-kept, or the disk refuses; call ``stop``.
        """
        while not self._given and self._pipe.offer(self._next, until - time.monotonic()):
            given = self._next
            if isinstance(given, AllGiven):
                self._given = True
                return
            self._done += len(given) if isinstance(given, bytes) else 0
            self._next = next(self._parts)
            if time.monotonic() >= until:
                return

    def _all_given(self) -> Iterator[Head | bytes]:
        for part in self._pipe.drawn():
            if isinstance(part, AllGiven):
                return
            yield part


def begin_leaving(session: Session, files: Sequence[Head], recipient: str, place: Place) -> Leaving:
    """Begin to give files out, sealed to a recipient's key (age1...); their half is remembered.

    Raises:
        EnvironmentFault: file-not-kept, or the disk refuses.
    """
    leaving = Leaving(session.vault.store.attachments, files, recipient, place)
    remember_half(session, place.half)
    return leaving


def give_some(leaving: Leaving) -> Progress:
    """Give as much as a slice of time allows (on the database thread).

    Raises:
        EnvironmentFault: file-not-kept, or the disk refuses; stop it then.
    """
    leaving.give_until(time.monotonic() + SLICE_S)
    return leaving.progress


def _read(shelf: AttachmentShelf, files: Sequence[Head]) -> Iterator[Head | bytes | AllGiven]:
    """Every part, read when it is asked for."""
    for head in files:
        kept = shelf.find(head.sha256)
        if kept is None:
            raise EnvironmentFault(
                "A file of this case is not in this casebook any more, so no files were sealed. "
                "Try again.",
                code="file-not-kept",
            )
        yield head
        for place in range(kept.pieces):
            yield shelf.piece(kept.number, place)
    yield AllGiven()


def _there() -> UserError:
    return UserError(
        "The files would go beside it, under a name that another file has there already. Choose "
        "another name or folder.",
        code="file-there",
    )
