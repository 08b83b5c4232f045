# SPDX-License-Identifier: Apache-2.0
"""Files kept with a case: in and shown, in slices so that other work has its turn.

Bringing a file in: ``Incoming``, then on the database thread ``bring_in``, ``take_some`` until its
progress says ``whole``, and ``keep_file``, which records the entry; or ``let_go`` at any time.
What may have to wait for another disk is not done on the database thread. Nothing here ever
writes to the file that is brought in. How a copy goes out is in ``copying``.
"""

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import LARGEST_ATTACHMENT, AttachmentAdded
from app.cases.material import AttachedFile, file_named
from app.cases.values import LONGEST_TEXT
from app.cases.when import When
from app.errors import EnvironmentFault, UserError
from app.services.auditing import Action, note_reading
from app.services.media_types import LOOKED_AT, PICTURES, media_type
from app.services.session import Session
from app.system.streaming import FileReader
from app.vault.attachment_shelf import PIECE_BYTES, KeptFile

SLICE_S = 0.08
"""Seconds after which a slice takes nothing more, so that a draft need not wait for long."""
SLICE_PIECES = 32
"""The most that a slice takes: what is written in it reaches the disk at its end."""
LARGEST_PICTURE = 64 * 1024 * 1024
"""Bytes of a picture that Casebook shows itself."""
LONGEST_NAME = 400


@dataclass(frozen=True)
class Progress:
    """How far a file has come, in bytes. What is already kept is compared, not stored again."""

    done: int
    total: int
    whole: bool = False

    @property
    def percent(self) -> int:
        """From 0 to 100; 100 only when it is whole."""
        return 100 if self.whole else min(99, self.done * 100 // max(1, self.total))


@dataclass(frozen=True)
class Elsewhere:
    """Where a file is kept already: the case by its neutral code, and the number of the entry."""

    case_id: UUID
    code: str
    number: int
    name: str


class Incoming:
    """A file on its way in. Opened on any thread, and then used on the database thread only."""

    def __init__(self, path: Path) -> None:
        """Open it, and begin to read.

        Raises:
            UserError: file-missing, not-a-file or file-too-large.
            EnvironmentFault: file-unreadable.
        """
        self._path = path
        self.reader = FileReader(path, PIECE_BYTES, LARGEST_ATTACHMENT)
        self.name = _name_of(path)
        self.size = self.reader.size
        self.media_type = ""
        self.comparing = False
        """It is only read, because a file of its size is kept already."""
        self.file: int | None = None
        """Its number on the shelf."""
        self.pieces = 0
        self.done = 0
        self.sha256 = ""
        """Known once it is whole."""
        self.duplicate = False
        """The same bytes are kept already."""

    def read_again(self) -> None:
        """It was compared, and is not the same: from the start, to be stored."""
        self.reader.close()
        self.reader = FileReader(self._path, PIECE_BYTES, LARGEST_ATTACHMENT)
        self.comparing, self.done = False, 0

    @property
    def progress(self) -> Progress:
        """How far it has come."""
        return Progress(self.done, self.size, bool(self.sha256))


def bring_in(session: Session, incoming: Incoming) -> Incoming:
    """Begin to bring a file in that is open."""
    # Read twice only then: most files are the only one of their size.
    incoming.comparing = session.vault.store.attachments.has_size(incoming.size)
    return incoming


def take_some(session: Session, incoming: Incoming) -> Progress:
    """Take in as much as a slice of time allows. What is taken is on the disk.

    Raises:
        UserError: file-changed, somebody writes to it; call ``let_go``.
        EnvironmentFault: the file or the disk refuses; call ``let_go``.
    """
    until = time.monotonic() + SLICE_S
    with session.vault.store.attachments.together():
        for _ in range(SLICE_PIECES):
            piece = incoming.reader.next_piece(max(0.0, until - time.monotonic()))
            if piece is None:
                break  # a slow disk: others have their turn meanwhile
            _take(session, incoming, piece)
            if incoming.sha256 or time.monotonic() >= until:
                break
    return incoming.progress


def keep_file(
    session: Session,
    case_id: UUID,
    incoming: Incoming,
    description: str,
    material_id: UUID | None = None,
    happened: When | None = None,
    slot: str | None = None,
) -> CaseView:
    """Record a file that is whole; ``slot`` names the draft of what was said of it.

    Raises:
        UserError: file-not-whole, it is still coming in; or the description is too long.
        EnvironmentFault: the disk refuses; nothing was recorded and the file can be tried again.
    """
    if not incoming.sha256:
        raise UserError("The file is still being copied in. Wait a moment.", code="file-not-whole")
    if len(description) > LONGEST_TEXT:
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Record it in two parts.",
            code="text-too-long",
        )
    payload = AttachmentAdded(
        attachment_id=session.new_id(),
        name=incoming.name,
        media_type=incoming.media_type,
        size=incoming.size,
        sha256=incoming.sha256,
        description=description.strip(),
        material_id=material_id,
    )
    # Whole first, then spoken of: killed in between, it is one more file that nobody speaks of.
    shelf = session.vault.store.attachments
    if shelf.find(incoming.sha256) is None and incoming.file is not None:
        shelf.finish(incoming.file, incoming.sha256, incoming.size)
    view = session.record(case_id, payload, happened, slot=slot)
    let_go(session, incoming)
    return view


def let_go(session: Session, incoming: Incoming) -> None:
    """Bring the file in no longer. What was taken of it and not recorded is removed later."""
    incoming.reader.close()
    if incoming.file is not None:
        session.vault.store.attachments.let_go(incoming.file)


def tidy_some(session: Session) -> bool:
    """Remove a little of what was never recorded; whether there is more. Any time will do."""
    shelf = session.vault.store.attachments
    return shelf.remove_some() or shelf.give_back_some()


def where_kept(session: Session, sha256: str) -> Elsewhere | None:
    """The entry that spoke of a file with these bytes first, in whichever case."""
    found = session.vault.store.attachments.first_entry(sha256)
    if found is None:
        return None
    case_id, entry_id = found
    view = session.view(case_id)
    for number, entry in enumerate(view.entries, 1):
        if entry.id == entry_id and isinstance(entry.payload, AttachmentAdded):
            return Elsewhere(case_id, view.code, number, entry.payload.name)
    return None


def kept_hashes(session: Session) -> frozenset[str]:
    """The hashes of all files whose bytes are in this casebook.

    A case that came from another officer speaks of files that need not be here.
    """
    return session.vault.store.attachments.hashes()


def picture_bytes(session: Session, case_id: UUID, attachment_id: UUID) -> bytes:
    """A picture, whole and checked, to be shown from memory. It is noted who looked at it.

    Raises:
        UserError: picture-not-shown, it is no picture, or too large.
        EnvironmentFault: file-not-here; file-altered, the bytes are not those recorded.
    """
    file, kept = kept_file(session, case_id, attachment_id)
    if not can_show(file.payload):
        raise UserError(
            "Casebook does not show this file itself. Save a copy to look at it.",
            code="picture-not-shown",
        )
    shelf = session.vault.store.attachments
    data = b"".join(shelf.piece(kept.number, place) for place in range(kept.pieces))
    if hashlib.sha256(data).hexdigest() != file.payload.sha256:
        raise EnvironmentFault(
            "The bytes kept here are not those that were recorded, so they are not shown. "
            "Check the record, and restore the casebook from a backup.",
            code="file-altered",
        )
    note_reading(session, Action.VIEWED_ATTACHMENT, case_id, file.entry.id)
    return data


def can_show(file: AttachmentAdded) -> bool:
    """Whether Casebook shows such a file itself."""
    return file.media_type in PICTURES and file.size <= LARGEST_PICTURE


def _take(session: Session, incoming: Incoming, piece: bytes) -> None:
    """One piece, or the end."""
    shelf = session.vault.store.attachments
    if not incoming.done:
        incoming.media_type = media_type(piece[:LOOKED_AT])
    if not piece:
        _end(session, incoming)
        return
    if not incoming.comparing:
        if incoming.file is None:
            incoming.file = shelf.begin()
        shelf.add(incoming.file, incoming.pieces, piece)
        incoming.pieces += 1
    incoming.done += len(piece)


def _end(session: Session, incoming: Incoming) -> None:
    """All was read: it is whole, or the same as another, or only compared and to be stored."""
    shelf, sha256 = session.vault.store.attachments, incoming.reader.sha256
    kept = shelf.find(sha256)
    if kept is not None:
        # Held, so that it is not removed before the entry speaks of it.
        incoming.duplicate, incoming.file = True, kept.number
        shelf.hold(kept.number)
    elif incoming.comparing:
        incoming.read_again()
        return
    elif incoming.file is None:
        incoming.file = shelf.begin()  # an empty file has no piece
    incoming.sha256 = sha256


def kept_file(
    session: Session, case_id: UUID, attachment_id: UUID
) -> tuple[AttachedFile, KeptFile]:
    """What a case says of a file, and where its bytes are.

    Raises:
        UserError: file-unknown, the case has no such file.
        EnvironmentFault: file-not-here, its bytes never came to this casebook; file-lost, they
            were here.
    """
    try:
        file = file_named(session.view(case_id), attachment_id)
    except KeyError:
        raise UserError("This case has no such file.", code="file-unknown") from None
    kept = session.vault.store.attachments.find(file.payload.sha256)
    if kept is None and file.entry.author == session.author:
        raise EnvironmentFault(
            "The bytes of this file are lost from this casebook. Restore it from a backup that "
            "has them.",
            code="file-lost",
        )
    if kept is None:
        raise EnvironmentFault(
            "The bytes of this file are not in this casebook: it came with another officer's "
            "record. Ask that officer for the file.",
            code="file-not-here",
        )
    return file, kept


def _name_of(path: Path) -> str:
    """The name the file came with; a name that is too long for the record keeps its ending."""
    name = path.name or "file"
    return name if len(name) <= LONGEST_NAME else f"{name[:300]}…{name[-90:]}"
