# SPDX-License-Identifier: Apache-2.0
"""Giving a case to another officer: a sealed bundle to their key, and their receipt for it."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC
from functools import partial
from pathlib import Path
from uuid import UUID

from app.cases.contacts import local_day
from app.cases.entry import key_id
from app.cases.folding import CaseView
from app.cases.kinds import ExportKind, HandedOver, ReceiptRecorded
from app.cases.reviews import HandOvers, hand_overs
from app.cases.values import LONGEST_TEXT, one_line
from app.errors import UserError
from app.handover.capsule import HandedBy, capsule
from app.handover.receipt import (
    LARGEST_RECEIPT,
    Receipt,
    Unsigned,
    from_entry,
    is_for,
    is_genuine,
    read_receipt,
    sign_receipt,
)
from app.policy.model import AllowedExport
from app.services.bundles import OpenedBundle
from app.services.clocks.summary import clocks_told
from app.services.exports import (
    ExportRequest,
    Gathered,
    Sealed,
    deliver,
    gather,
    remove_unrecorded,
)
from app.services.parcels_out import SealedFiles
from app.services.reviews import read_supervision
from app.services.session import Session
from app.system.files import write_atomically
from app.system.reading import read_file
from app.vault.signing import check_signature

__all__ = ["Receipt"]

HAND_OVER = "Hand-over of the case"
"""What a bundle that hands a case over gives as its purpose."""
HAND_OVER_SLOT = "hand-over"
"""What the draft of a hand-over is called."""


@dataclass(frozen=True)
class HandOverRequest:
    """To whom (rank, name, number), their receiving key (age1...), and what to know first."""

    to: str = field(repr=False)
    recipient_key: str
    message: str = field(repr=False)
    with_files: bool = False
    """Whether the case's files go with it, in a parcel of their own."""


@dataclass(frozen=True)
class Prepared:
    """All that a hand-over is made from, read at one moment."""

    request: HandOverRequest
    gathered: Gathered


@dataclass(frozen=True)
class Given:
    """A hand-over that is on disk and in the record."""

    view: CaseView = field(repr=False)
    destination: Path


def prepare(session: Session, case_id: UUID, request: HandOverRequest) -> Prepared:
    """Read what the hand-over holds (on the database thread); ``exports.make`` makes it.

    Raises:
        UserError: it does not say to whom, the key is none or the officer's own, the message is
            too long, or the force does not allow it.
    """
    to, key = request.to.strip(), request.recipient_key.strip()
    request = replace(request, to=to, recipient_key=key)
    _check(session, request)
    export = ExportRequest(ExportKind.BUNDLE, to, HAND_OVER, key, request.with_files)
    gathered = gather(session, case_id, export, AllowedExport.HAND_OVER)
    view = session.view(case_id)
    first = capsule(
        view,
        HandedBy(
            session.officer.signature_line(), to, request.message.strip(), len(gathered.files)
        ),
        clocks_told(session, view),
        read_supervision(view),
        local_day(session.clock.now()),
    )
    return Prepared(
        request, replace(gathered, material=replace(gathered.material, capsule=(first,)))
    )


def give(
    session: Session,
    prepared: Prepared,
    sealed: Sealed,
    destination: Path,
    files: SealedFiles | None = None,
) -> Given:
    """Write the sealed file, then record the hand-over (on the database thread).

    The draft of the hand-over goes with it. Raises as ``exports.deliver`` does.
    """
    entry = HandedOver(
        to=prepared.request.to,
        recipient_key=prepared.request.recipient_key,
        sha256=hashlib.sha256(sealed.data).hexdigest(),
        up_to=prepared.gathered.head,
        message=prepared.request.message.strip(),
    )
    gathered, slot = prepared.gathered, HAND_OVER_SLOT
    view = deliver(session, gathered, sealed, destination, entry, slot=slot, files=files)
    return Given(view, destination)


def read_hand_overs(view: CaseView) -> HandOvers:
    """The hand-overs of a case and their receipts, each signature checked."""
    return hand_overs(view, partial(is_genuine, view.case_id, check=check_signature))


def can_receipt(opened: OpenedBundle) -> bool:
    """Whether a receipt can be signed for this bundle: one that hands a case over to this key."""
    manifest = opened.report.manifest
    return opened.by_own_key and manifest is not None and manifest.purpose == HAND_OVER


def receipt_of(session: Session, opened: OpenedBundle) -> Receipt | None:
    """The receipt that this officer has signed already for the bundle, if any."""
    if opened.view is None or not session.vault.store.entries(opened.view.case_id):
        return None
    for entry in session.view(opened.view.case_id).of_kind.get("receipt", ()):
        kept = entry.payload
        if not isinstance(kept, ReceiptRecorded) or kept.sha256 != opened.sha256:
            continue
        if key_id(bytes.fromhex(kept.public_key)) == session.author:
            return from_entry(opened.view.case_id, kept)
    return None


def save_receipt(session: Session, opened: OpenedBundle, destination: Path) -> CaseView:
    """Sign for a hand-over that was brought in: save the receipt, and record it here too.

    Saved again, it is the same receipt.

    Raises:
        UserError: this bundle hands nothing over to this officer, or it was not brought in.
        EnvironmentFault: the file cannot be written; then nothing is recorded either.
    """
    view = opened.view
    if view is None or opened.sha256 is None or not can_receipt(opened):
        raise UserError(
            "A receipt is for a hand-over that was sealed to your key.", code="receipt-not-for-you"
        )
    mine = session.view(view.case_id)
    signed = receipt_of(session, opened)
    if signed is not None:
        write_atomically(destination, signed.to_json())
        return mine
    receipt = sign_receipt(
        Unsigned(
            case_id=view.case_id,
            sha256=opened.sha256,
            up_to=view.head.hash,
            received_at=session.clock.now().astimezone(UTC),
            officer=session.officer,
            public_key=session.vault.signing.public.hex(),
        ),
        session.vault.signing.sign,
    )
    write_atomically(destination, receipt.to_json())
    try:
        return session.record(view.case_id, receipt.as_entry())
    except BaseException:
        # A receipt that the record does not know of must not exist.
        remove_unrecorded(destination)
        raise


def read_receipt_file(path: Path) -> bytes:
    """The bytes of a receipt that somebody sent (on any thread).

    Raises:
        UserError: there is no such file, or it is too large to be one.
        EnvironmentFault: it cannot be read.
    """
    return read_file(path, LARGEST_RECEIPT)


def check_receipt(data: bytes) -> Receipt:
    """A receipt that was read, its signature checked.

    Raises:
        UserError: it is no receipt, or its signature does not fit.
    """
    return read_receipt(data, check_signature)


def receipt_lines(data: bytes) -> tuple[bool, tuple[str, ...]]:
    """Whether a receipt holds, and what it says, line by line."""
    try:
        receipt = check_receipt(data)
    except UserError as error:
        return False, (f"NOT good: {error.sentence}",)
    key = key_id(bytes.fromhex(receipt.public_key))
    return True, (
        f"Received by: {one_line(f'{receipt.officer.signature_line()}, {receipt.officer.force}')}",
        f"Key id: {key}",
        f"Received at: {receipt.received_at:%Y-%m-%d %H:%M:%S} UTC, by the receiver's clock",
        f"SHA-256 of the file that arrived: {receipt.sha256}",
        f"Hash of the last entry in it: {receipt.up_to}",
        "Good: its signature is that of the key it names. Compare the key id by another route.",
    )


def add_receipt(session: Session, case_id: UUID, data: bytes) -> CaseView:
    """Record the receipt that came back for a hand-over of this case.

    Raises:
        UserError: it is no receipt, it was altered, it is for another case or another file, this
            officer signed it, or it is recorded already.
    """
    receipt = check_receipt(data)
    view = session.view(case_id)
    if receipt.case_id != case_id:
        raise UserError("This receipt is for another case.", code="receipt-other-case")
    if key_id(bytes.fromhex(receipt.public_key)) == session.author:
        raise UserError(
            "You signed this receipt yourself. The officer who gave you the case adds it.",
            code="receipt-own",
        )
    known = read_hand_overs(view).given
    if not any(is_for(receipt, each.payload) for each in known):
        raise UserError(
            "This receipt fits no hand-over that is recorded here: it is for another file.",
            code="receipt-other-file",
        )
    if any(kept.payload.signature == receipt.signature for each in known for kept in each.receipts):
        raise UserError("This receipt is recorded already.", code="receipt-known")
    return session.record(case_id, receipt.as_entry())


def receipt_name(view: CaseView, day: str) -> str:
    """A file name that tells a passer-by nothing: the neutral code and the day."""
    code = "".join(c if c.isalnum() else "-" for c in view.code.lower()).strip("-")
    return f"{code}-receipt-{day}.json"


def _check(session: Session, request: HandOverRequest) -> None:
    if not request.to:
        raise UserError("Say to whom you hand the case over.", code="hand-over-to-whom")
    if request.recipient_key == session.receiving_key:
        raise UserError(
            "This is your own receiving key. Ask for that of the officer who takes over.",
            code="hand-over-to-self",
        )
    if not request.recipient_key:
        raise UserError(
            "Give the receiving key of the officer who takes over.", code="hand-over-key-missing"
        )
    if len(request.message) > LONGEST_TEXT:
        raise UserError(
            f"This is longer than {LONGEST_TEXT:,} characters. Say the rest in a note.",
            code="text-too-long",
        )
