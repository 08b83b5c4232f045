# SPDX-License-Identifier: Apache-2.0
"""Copies of kept files on their way out, unencrypted, in slices so that other work has its turn.

On any thread ``choose_place``; on the database thread ``take_out``, which notes it and remembers
the half-written file; on any thread ``open_copy``; on the database thread ``hand_some`` until it
is ``whole``; on any thread ``finish_copy``, or ``abandon_copy`` at any time; and on the database
thread ``forget_halves`` with what that gives. So, whenever the process dies, the vault knows what
half of a file lies unencrypted and where: ``halves_left`` and ``remove_halves`` at the next
opening do away with it.
"""

import json
import secrets
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.cases.material import AttachedFile
from app.errors import Bug, UserError
from app.policy.model import AllowedExport
from app.services.allowed import check_allowed
from app.services.attachments import SLICE_S, Progress, kept_file
from app.services.auditing import Action, note
from app.services.session import Session
from app.system.streaming import FileWriter
from app.vault.attachment_shelf import PIECE_BYTES, KeptFile

_SETTING = "copies-underway"


@dataclass(frozen=True)
class Place:
    """Where a copy goes, and the file that stands there until it is whole.

    The half file has no name that says anything of the case.
    """

    destination: Path = field(repr=False)
    half: Path = field(repr=False)


def choose_place(session: Session, destination: Path) -> Place:
    """Where a copy can go (on any thread: the disk may be slow).

    Raises:
        UserError: file-in-vault, it would stand among Casebook's own files; file-there, there is
            a file of that name, which may be the original.
    """
    if destination.resolve().is_relative_to(session.vault.folder.resolve()):
        raise UserError(
            "That folder belongs to the casebook. Choose another place for the copy.",
            code="file-in-vault",
        )
    if destination.exists():
        raise UserError(
            "A file with that name is there already, and a copy never replaces one: it may be the "
            "original. Choose another name or folder.",
            code="file-there",
        )
    return Place(destination, destination.with_name(f".casebook-{secrets.token_hex(8)}.tmp"))


class Outgoing:
    """A copy on its way out. Made by ``take_out``."""

    def __init__(self, case_id: UUID, file: AttachedFile, kept: KeptFile, place: Place) -> None:
        self.case_id = case_id
        self.file = file
        self.kept = kept
        self.place = place
        self.writer: FileWriter | None = None
        """There is one once it is opened."""
        self.pieces = 0

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        done = min(self.pieces * PIECE_BYTES, self.kept.size)
        return Progress(done, self.kept.size, self.pieces == self.kept.pieces)


def take_out(session: Session, case_id: UUID, attachment_id: UUID, place: Place) -> Outgoing:
    """Begin a copy that will not be encrypted: from now on it is noted, and its half remembered.

    Raises:
        UserError: the force allows no such copies.
        EnvironmentFault: file-not-here, the bytes are not in this casebook; or the disk refuses.
    """
    check_allowed(session.policy, AllowedExport.FILE_COPY, None, encrypted=False)
    file, kept = kept_file(session, case_id, attachment_id)
    with session.vault.store.together():
        remember_half(session, place.half)
        # Now, and not when it is whole: nothing leaves that the log does not know of.
        note(session, Action.COPY_BEGUN, case_id, file.entry.id, bytes=kept.size)
    return Outgoing(case_id, file, kept, place)


def open_copy(outgoing: Outgoing) -> Outgoing:
    """Open the place for a copy, on any thread.

    Raises:
        EnvironmentFault: the disk refuses; call ``abandon_copy``.
    """
    place = outgoing.place
    outgoing.writer = FileWriter(place.destination, place.half)
    return outgoing


def hand_some(session: Session, outgoing: Outgoing) -> Progress:
    """Hand out as much as a slice of time allows; with the last of it, note that it is whole.

    Raises:
        EnvironmentFault: the disk refuses; call ``abandon_copy``.
    """
    until = time.monotonic() + SLICE_S
    shelf, kept, writer = session.vault.store.attachments, outgoing.kept, _opened(outgoing)
    while outgoing.pieces < kept.pieces:
        if not writer.is_ready(max(0.0, until - time.monotonic())):
            break  # a slow disk: others have their turn meanwhile
        writer.write(shelf.piece(kept.number, outgoing.pieces))
        outgoing.pieces += 1
        if time.monotonic() >= until:
            break
    if outgoing.progress.whole:
        # Before it has its name: no whole copy is there that the log does not know of.
        about = outgoing.file.entry.id
        note(session, Action.ATTACHMENT_SAVED, outgoing.case_id, about, bytes=kept.size)
    return outgoing.progress


def finish_copy(outgoing: Outgoing) -> tuple[Path, ...]:
    """Check the copy and give it its name, on any thread; what to call ``forget_halves`` with.

    Raises:
        EnvironmentFault: file-altered, the bytes are not those recorded; or the disk refuses.
            No copy is there then; call ``abandon_copy``.
    """
    _opened(outgoing).finish(outgoing.file.payload.sha256)
    return remove_halves((outgoing.place.half,))


def abandon_copy(outgoing: Outgoing) -> tuple[Path, ...]:
    """Leave nothing of a copy behind, on any thread; what to call ``forget_halves`` with."""
    if outgoing.writer is not None:
        outgoing.writer.abandon()
    return remove_halves((outgoing.place.half,))


def halves_left(session: Session) -> tuple[Path, ...]:
    """Where half a copy, unencrypted, may still lie from a time when Casebook ended meanwhile."""
    return tuple(sorted(_halves(session)))


def remember_half(session: Session, half: Path) -> None:
    """Half a file is about to lie there: the next opening does away with it, if it still does."""
    _keep(session, {*_halves(session), half})


def remove_halves(halves: Iterable[Path]) -> tuple[Path, ...]:
    """Remove these; those that are gone now (on any thread: the disk may be slow, or not there).

    One on a disk that is not connected is not gone.
    """
    gone = []
    for half in halves:
        with suppress(OSError):
            half.unlink(missing_ok=True)
            if half.parent.is_dir():
                gone.append(half)
    return tuple(gone)


def forget_halves(session: Session, gone: Iterable[Path]) -> bool:
    """These lie nowhere any more; whether others still may."""
    before = _halves(session)
    left = before - set(gone)
    if left != before:
        _keep(session, left)
    return bool(left)


def _halves(session: Session) -> set[Path]:
    kept = session.vault.store.get_setting(_SETTING)
    return {Path(each) for each in json.loads(kept)} if kept else set()


def _keep(session: Session, halves: Iterable[Path]) -> None:
    plain = json.dumps(sorted(map(str, halves)), ensure_ascii=True)
    session.vault.store.put_setting(_SETTING, plain.encode())


def _opened(outgoing: Outgoing) -> FileWriter:
    if outgoing.writer is None:
        raise Bug("Casebook made a mistake while saving a copy (quote F4).", code="files-4")
    return outgoing.writer
