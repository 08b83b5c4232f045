# SPDX-License-Identifier: Apache-2.0
"""What the window does with a parcel, in one go: two threads, each with its part."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import UUID

from app.cases.folding import CaseView
from app.errors import CasebookError
from app.services.attachments import Incoming, bring_in, keep_file
from app.services.attachments import take_some as take_file
from app.services.exports import make
from app.services.handing_over import HandOverRequest, Prepared, give, prepare
from app.services.parcels_in import Arriving, Tally, let_go_arriving, take_some
from app.services.parcels_out import Leaving, SealedFiles, begin_leaving, give_some, place_beside
from app.services.session import Session


def attach(session: Session, case_id: UUID, path: Path, data: bytes) -> CaseView:
    """Keep these bytes with a case."""
    path.write_bytes(data)
    incoming = bring_in(session, Incoming(path))
    while not take_file(session, incoming).whole:
        pass
    return keep_file(session, case_id, incoming, "")


def prepared(session: Session, case_id: UUID, key: str) -> Prepared:
    """A hand-over with its files, to a receiving key."""
    request = HandOverRequest("DI Sam Placeholder B12", key, "", with_files=True)
    return prepare(session, case_id, request)


def leave(session: Session, ready: Prepared, bundle: Path) -> Leaving:
    """The files of a hand-over, about to go out beside this bundle."""
    key, place = ready.request.recipient_key, place_beside(session, bundle)
    return begin_leaving(session, ready.gathered.files, key, place)


def seal_files(leaving: Leaving) -> SealedFiles:
    """Give all that there is, while another thread seals it; raises what either raises."""
    with ThreadPoolExecutor(1) as other:
        sealing = other.submit(leaving.seal)
        try:
            while not (sealing.done() or give_some(leaving).whole):
                pass
        except CasebookError:
            leaving.stop()
            raise
        return sealing.result(30)


def hand_over(session: Session, case_id: UUID, key: str, bundle: Path) -> CaseView:
    """Hand a case over with its files, which lie beside the bundle."""
    ready = prepared(session, case_id, key)
    files = seal_files(leave(session, ready, bundle))
    return give(session, ready, make(ready.gathered), bundle, files).view


def take_files(session: Session, path: Path) -> tuple[Tally, CasebookError | None]:
    """Take in all that a parcel brings; what came of it, and what was wrong with it."""
    arriving = Arriving(path)
    with ThreadPoolExecutor(1) as other:
        other.submit(arriving.unseal, session)
        try:
            while not take_some(session, arriving).whole:
                pass
        except CasebookError as error:
            return let_go_arriving(session, arriving), error
        return let_go_arriving(session, arriving), None
