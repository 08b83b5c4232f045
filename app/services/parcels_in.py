# SPDX-License-Identifier: Apache-2.0
"""The files of a case coming in from the parcel beside its bundle; the case comes in before them.

On any thread ``Arriving``; then at the same time ``Arriving.unseal`` on a thread of its own, and
``take_some`` on the database thread until it is ``whole``; and ``let_go_arriving`` at any time. A
stranger may have made the parcel. A file is taken only if an entry of a case here speaks of it,
and kept only once its bytes have the hash in that entry: a parcel that is damaged, stopped or
made up costs no more than the file that was half done.
"""

import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import UUID

from app.cases.kinds import LARGEST_ATTACHMENT
from app.cases.material import files_of
from app.errors import CasebookError, EnvironmentFault, UserError
from app.handover.parcel import MAGIC, Head, Part, Tail, Unpacking
from app.handover.sealing import unseal_stream
from app.services.attachments import SLICE_PIECES, SLICE_S, Progress
from app.services.auditing import Action, note
from app.services.bundles import read_bundle
from app.services.parcels import AllGiven, Pipe
from app.services.session import Session
from app.system.streaming import open_to_read
from app.vault.attachment_shelf import PIECE_BYTES
from app.vault.store import Store


@dataclass(frozen=True)
class Tally:
    """What became of the files of a parcel, so far."""

    came: int = 0
    here: int = 0
    """They were here already."""
    unknown: int = 0
    """No entry of any case here speaks of them."""
    wrong: int = 0
    """Their bytes are not those that the record speaks of."""
    cases: frozenset[UUID] = field(default=frozenset(), repr=False)
    """The cases to which files came."""


@dataclass(frozen=True)
class _Coming:
    """A file that is on its way in, and the entry that speaks of it."""

    head: Head
    file: int
    case_id: UUID
    entry_id: UUID
    pieces: int = 0


class _Writing:
    """Begins to write when it is first asked to: then all of a slice is written together."""

    def __init__(self, store: Store, ending: ExitStack) -> None:
        self._store = store
        self._ending = ending
        self._begun = False

    def begin(self) -> None:
        if not self._begun:
            self._begun = True
            # The log last, so that it is written first: no file is here that it does not know of.
            self._ending.enter_context(self._store.attachments.together())
            self._ending.enter_context(self._store.together())


class Arriving:
    """A parcel that comes in."""

    def __init__(self, path: Path) -> None:
        """Open it (on any thread).

        Raises:
            UserError: file-missing or not-a-file.
            EnvironmentFault: file-unreadable.
        """
        self._source = open_to_read(path)
        self._total = path.stat().st_size
        self._read = 0
        self.pipe: Pipe[Part | AllGiven] = Pipe()
        self.tally = Tally()
        self.coming: _Coming | None = None
        self.whole = False
        self._why: CasebookError | None = None

    @property
    def progress(self) -> Progress:
        """How far it has come; whole when nothing more comes."""
        return Progress(self._read, self._total, self.whole)

    def unseal(self, session: Session) -> None:
        """Open it with this officer's receiving key (on a thread of its own; minutes).

        What is wrong with it is raised by ``take_some``, after all that came before it.

        Raises:
            UserError: stopped.
        """
        unpacking = Unpacking(self.pipe.put, PIECE_BYTES, LARGEST_ATTACHMENT)
        try:
            unseal_stream(self, unpacking, session.vault.receiving.secret())
            unpacking.finish()
        except CasebookError as error:
            self._why = error
        except OSError:
            self._why = EnvironmentFault(
                "The sealed files could not be read to their end. Check the disk they are on.",
                code="file-unreadable",
            )
        finally:
            self._source.close()
        self.pipe.put(AllGiven())

    def read(self, size: int) -> bytes:
        """What ``unseal`` reads."""
        data = self._source.read(size)
        self._read += len(data)
        return data

    def stop(self) -> None:
        """It is not wanted any more: ``unseal`` ends within a moment."""
        self.pipe.stop()

    def end(self) -> None:
        """Nothing more comes; raises what is wrong with it."""
        self.whole = True
        if self._why is not None:
            raise self._why


def is_parcel(session: Session, path: Path) -> bool:
    """Whether a file holds files of a case, sealed to this officer's key (on any thread).

    Raises:
        UserError: file-missing or not-a-file.
        EnvironmentFault: file-unreadable.
    """
    glance = _Glance()
    # What else it is, and whether it can be read, whoever opens it says.
    with open_to_read(path) as source, suppress(CasebookError, _SeenError, OSError):
        unseal_stream(source, glance, session.vault.receiving.secret())
    return glance.seen.startswith(MAGIC)


def read_bundle_or_parcel(session: Session, path: Path) -> bytes | None:
    """What a bundle holds; None for a parcel (on any thread). Raises as ``read_bundle`` does."""
    if is_parcel(session, path):
        return None
    try:
        return read_bundle(path)
    except UserError as error:
        if error.code != "file-too-large":
            raise
        raise UserError(
            "This file is too large to be a bundle. If it holds the files of a case, it was sealed "
            "to another key than yours.",
            code="file-too-large",
        ) from None


def take_some(session: Session, arriving: Arriving) -> Progress:
    """Take in as much as a slice of time allows. What is taken is on the disk.

    Raises:
        CasebookError: what is wrong with the parcel, or the disk refuses. What came before stays;
            call ``let_go_arriving``.
    """
    before = arriving.tally
    try:
        with ExitStack() as ending:
            writing = _Writing(session.vault.store, ending)
            ended = _take_until(session, arriving, time.monotonic() + SLICE_S, writing)
    except BaseException:
        # None of this slice was written.
        arriving.tally = before
        raise
    if ended:
        arriving.end()
    return arriving.progress


def let_go_arriving(session: Session, arriving: Arriving) -> Tally:
    """Take no more of it; what became of its files. One that was half done is removed later."""
    arriving.stop()
    if arriving.coming is not None:
        session.vault.store.attachments.let_go(arriving.coming.file)
        arriving.coming = None
    return arriving.tally


def _take_until(session: Session, arriving: Arriving, until: float, writing: _Writing) -> bool:
    """Take what comes until that ``time.monotonic``; whether that was the last of it."""
    pieces = 0
    while pieces < SLICE_PIECES:
        part = arriving.pipe.take(until - time.monotonic())
        match part:
            case None:
                return False  # a slow disk: others have their turn meanwhile
            case AllGiven():
                return True
            case Head():
                _begin_file(session, arriving, part, writing)
            case bytes():
                pieces += 1
                _add_piece(session, arriving, part, writing)
            case Tail():
                _end_file(session, arriving, part, writing)
        if time.monotonic() >= until:
            return False
    return False


def _begin_file(session: Session, arriving: Arriving, head: Head, writing: _Writing) -> None:
    """Look what the record says of a file before any of its bytes are taken."""
    shelf, tally = session.vault.store.attachments, arriving.tally
    if shelf.find(head.sha256) is not None:
        arriving.tally = replace(tally, here=tally.here + 1)
        return
    named = shelf.first_entry(head.sha256)
    if named is None:
        arriving.tally = replace(tally, unknown=tally.unknown + 1)
        return
    case_id, entry_id = named
    if head.size != _size_said(session, case_id, entry_id):
        arriving.tally = replace(tally, wrong=tally.wrong + 1)
        return
    writing.begin()
    arriving.coming = _Coming(head, shelf.begin(), case_id, entry_id)


def _add_piece(session: Session, arriving: Arriving, piece: bytes, writing: _Writing) -> None:
    coming = arriving.coming
    if coming is not None:
        writing.begin()
        session.vault.store.attachments.add(coming.file, coming.pieces, piece)
        arriving.coming = replace(coming, pieces=coming.pieces + 1)


def _end_file(session: Session, arriving: Arriving, tail: Tail, writing: _Writing) -> None:
    """Keep a file, if it is what the record speaks of."""
    coming, arriving.coming = arriving.coming, None
    if coming is None:
        return
    shelf, tally, head = session.vault.store.attachments, arriving.tally, coming.head
    writing.begin()
    if not tail.genuine:
        arriving.tally = replace(tally, wrong=tally.wrong + 1)
    elif shelf.find(head.sha256) is not None:  # it came in another way meanwhile
        arriving.tally = replace(tally, here=tally.here + 1)
    else:
        shelf.finish(coming.file, head.sha256, head.size)
        note(session, Action.FILE_RECEIVED, coming.case_id, coming.entry_id, bytes=head.size)
        cases = tally.cases | {coming.case_id}
        arriving.tally = replace(tally, came=tally.came + 1, cases=cases)
    shelf.let_go(coming.file)


def _size_said(session: Session, case_id: UUID, entry_id: UUID) -> int | None:
    """How large a file is by the entry that speaks of it."""
    for file in files_of(session.view(case_id)):
        if file.entry.id == entry_id:
            return file.payload.size
    return None


class _SeenError(Exception):
    """Enough of a file was seen."""


class _Glance:
    """Takes the first bytes of a file, and no more."""

    def __init__(self) -> None:
        self.seen = b""

    def write(self, data: bytes) -> int:
        self.seen += data
        if len(self.seen) >= len(MAGIC):
            raise _SeenError
        return len(data)
