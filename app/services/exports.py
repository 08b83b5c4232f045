# SPDX-License-Identifier: Apache-2.0
"""Exports: an encrypted summary, or a sealed bundle, made in three steps on two threads."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import ExportKind, GuidanceAdopted, Payload
from app.cases.kinds import ExportMade as ExportEntry
from app.errors import CasebookError, EnvironmentFault, UserError
from app.guidance.model.pack import Pack
from app.handover.bundle import BundleContents, make_bundle
from app.handover.export_passphrase import generate_export_passphrase
from app.handover.material import FactLabel, StageTitle, SummaryMaterial, summary_material
from app.handover.parcel import Head
from app.handover.protect import encrypt_pdf
from app.handover.receipt import is_genuine
from app.handover.sealing import check_recipient, seal_to, seal_with_passphrase
from app.handover.summary import render_summary
from app.policy.model import AllowedExport
from app.services.allowed import check_allowed, marking_of
from app.services.clocks.summary import clocks_told
from app.services.copying import forget_halves
from app.services.journeys import kept_pack
from app.services.parcels import case_files
from app.services.parcels_out import SealedFiles
from app.services.session import Session
from app.system.files import write_atomically
from app.vault.signing import OfficerKey, check_signature

LONGEST_LINE = 400
"""Characters of the recipient and of the purpose."""
_KINDS = {
    ExportKind.SUMMARY_PDF: AllowedExport.SUMMARY_PDF,
    ExportKind.BUNDLE: AllowedExport.BUNDLE,
}
INCLUDES = {
    ExportKind.SUMMARY_PDF: ("summary",),
    ExportKind.BUNDLE: ("record", "summary", "manifest"),
}
FILES = ("files",)
"""What an export includes that is the parcel beside a bundle."""


@dataclass(frozen=True)
class ExportRequest:
    """What the officer asked for.

    ``age_recipient`` is the recipient's public key (age1...) of a bundle; without one the
    bundle is sealed under generated words, as a summary always is.
    """

    kind: ExportKind
    recipient: str = field(repr=False)
    purpose: str = field(repr=False)
    age_recipient: str | None = None
    with_files: bool = False
    """Whether the case's files go with it, in a parcel of their own; only to a key."""


@dataclass(frozen=True)
class Gathered:
    """All that an export is made from, read at one moment."""

    case_id: UUID
    request: ExportRequest
    material: SummaryMaterial = field(repr=False)
    contents: BundleContents = field(repr=False)
    head: str
    signing: OfficerKey = field(repr=False)
    files: tuple[Head, ...] = field(default=(), repr=False)
    """What goes into the parcel."""


@dataclass(frozen=True)
class Sealed:
    """An encrypted export, in memory. ``secret`` opens it; None if the recipient's key does."""

    data: bytes = field(repr=False)
    secret: str | None = field(repr=False)


@dataclass(frozen=True)
class ExportMade:
    """An export that is on disk and in the record. ``secret`` is shown once and kept nowhere."""

    view: CaseView = field(repr=False)
    destination: Path
    secret: str | None = field(repr=False)
    files: Path | None = None
    """The parcel beside it."""


def gather(
    session: Session,
    case_id: UUID,
    request: ExportRequest,
    allowed_as: AllowedExport | None = None,
) -> Gathered:
    """Read what the export holds (on the database thread).

    ``allowed_as`` is what the force calls it where it is more than its kind says.

    Raises:
        UserError: recipient or purpose is missing, the recipient's key is not one, or the force
            does not allow it.
    """
    if not request.recipient.strip() or not request.purpose.strip():
        raise UserError("Say who this is for, and why they need it.", code="export-for-whom")
    if max(len(request.recipient), len(request.purpose)) > LONGEST_LINE:
        raise UserError("Say it in fewer words: 400 characters at most.", code="export-too-long")
    if request.age_recipient:
        check_recipient(request.age_recipient)
    allowed_as = allowed_as or _KINDS[request.kind]
    # A summary opens with a passphrase, whatever key is named beside it; a key of nothing is none.
    sealed_to = (request.age_recipient or None) if request.kind is ExportKind.BUNDLE else None
    check_allowed(session.policy, allowed_as, sealed_to)
    if request.with_files and sealed_to is None:
        raise UserError(
            "Files go with a bundle only when it is sealed to the key of who receives it.",
            code="files-need-key",
        )
    view = session.view(case_id)
    now = session.clock.now()
    material = _material(session, view, request)
    contents = BundleContents(
        entries=tuple(session.vault.store.entries(case_id)),
        keys=view.author_keys(),
        summary_pdf=b"",
        officer=session.officer,
        made_at=now,
        marking=marking_of(session.policy),
        recipient=request.recipient,
        purpose=request.purpose,
    )
    files = case_files(session, view).here if request.with_files else ()
    head, signing = view.head.hash, session.vault.signing
    return Gathered(case_id, request, material, contents, head, signing, files)


def make(gathered: Gathered) -> Sealed:
    """Make and encrypt the export in memory (on any thread; takes one to three seconds)."""
    pdf = render_summary(gathered.material)
    words = generate_export_passphrase()
    if gathered.request.kind is ExportKind.SUMMARY_PDF:
        return Sealed(encrypt_pdf(pdf, words), words)
    contents = replace(gathered.contents, summary_pdf=pdf)
    bundle = make_bundle(contents, gathered.signing.sign, gathered.signing.public)
    if gathered.request.age_recipient:
        return Sealed(seal_to(bundle, gathered.request.age_recipient), None)
    return Sealed(seal_with_passphrase(bundle, words), words)


def finish(
    session: Session,
    gathered: Gathered,
    sealed: Sealed,
    destination: Path,
    files: SealedFiles | None = None,
) -> ExportMade:
    """Write the encrypted file, then record that it was made. Raises as ``deliver`` does."""
    request = gathered.request
    entry = ExportEntry(
        export=request.kind,
        recipient=request.recipient,
        purpose=request.purpose,
        includes=INCLUDES[request.kind],
        sha256=hashlib.sha256(sealed.data).hexdigest(),
        up_to=gathered.head,
    )
    view = deliver(session, gathered, sealed, destination, entry, files=files)
    parcel = files.place.destination if files is not None else None
    return ExportMade(view, destination, sealed.secret, parcel)


def deliver(
    session: Session,
    gathered: Gathered,
    sealed: Sealed,
    destination: Path,
    entry: Payload,
    *,
    slot: str | None = None,
    files: SealedFiles | None = None,
) -> CaseView:
    """Write the sealed file, and give its parcel its name; then record both (database thread).

    Raises:
        UserError: file-there, something came to be where the parcel goes.
        EnvironmentFault: a file cannot be written; then there is neither, and nothing is recorded.
            Or it cannot be recorded; then both are removed, or the sentence asks for that.
    """
    made: list[Path] = []
    try:
        write_atomically(destination, sealed.data)
        made.append(destination)
        if files is not None:
            files.put_in_place()
            made.append(files.place.destination)
        with session.vault.store.together():
            if files is not None:
                session.record(gathered.case_id, _files_entry(gathered, files))
                forget_halves(session, (files.place.half,))
            return session.record(gathered.case_id, entry, slot=slot)
    except BaseException:
        # What the record does not know of must not exist.
        session.forget(gathered.case_id)
        if files is not None:
            _abandon(session, files)
        for each in made:
            remove_unrecorded(each)
        raise


def _abandon(session: Session, files: SealedFiles) -> None:
    files.file.abandon()
    # A half that cannot be forgotten is looked for, and not found, at the next opening.
    with suppress(CasebookError):
        forget_halves(session, (files.place.half,))


def _files_entry(gathered: Gathered, files: SealedFiles) -> ExportEntry:
    request = gathered.request
    return ExportEntry(
        export=request.kind,
        recipient=request.recipient,
        purpose=request.purpose,
        includes=FILES,
        sha256=files.sha256,
        up_to=gathered.head,
    )


def remove_unrecorded(unrecorded: Path) -> None:
    """Remove an export that could not be recorded.

    Raises:
        EnvironmentFault: the disk refuses; the sentence asks to delete the file.
    """
    try:
        unrecorded.unlink(missing_ok=True)
    except OSError:
        raise EnvironmentFault(
            "The export could not be recorded, and its file could not be removed. Delete the file, "
            "then export again.",
            code="export-unrecorded",
        ) from None


def suggested_name(view: CaseView, kind: ExportKind, day: str) -> str:
    """A file name that tells a passer-by nothing: the neutral code and the day."""
    code = "".join(c if c.isalnum() else "-" for c in view.code.lower()).strip("-")
    return f"{code}-{day}.{'pdf' if kind is ExportKind.SUMMARY_PDF else 'casebundle'}"


def _material(session: Session, view: CaseView, request: ExportRequest) -> SummaryMaterial:
    packs = _followed(session, view)
    # The guidance in force comes last here: of what it knows, its words are taken.
    stages = {each.id: each for pack in reversed(packs) for each in pack.stages}
    principles = {each.id: each for pack in reversed(packs) for each in pack.principles}
    return summary_material(
        view,
        stages=[StageTitle(each.id, each.number, each.title) for each in stages.values()],
        principles={name: (each.letter, each.name) for name, each in principles.items()},
        fact_labels=_fact_labels(packs),
        clocks=clocks_told(session, view),
        genuine=partial(is_genuine, view.case_id, check=check_signature),
        marking=marking_of(session.policy),
        made_at=session.clock.now(),
        officer=session.officer,
        recipient=request.recipient,
        purpose=request.purpose,
    )


def _followed(session: Session, view: CaseView) -> list[Pack]:
    """The guidance that a case follows, then what it followed before, as far as it is here."""
    adopted = [e.payload.pack for e in view.entries if isinstance(e.payload, GuidanceAdopted)]
    earlier = dict.fromkeys((*reversed(adopted), view.opening.pack))
    kept = (kept_pack(session, ref) for ref in earlier if ref != view.pack)
    return [session.pack_of(view), *(pack for pack in kept if pack is not None)]


def _fact_labels(packs: Sequence[Pack]) -> dict[str, FactLabel]:
    """Facts and options by id, as the first of the packs that has them calls them."""
    labels: dict[str, FactLabel] = {}
    for fact in (fact for pack in packs for fact in pack.facts):
        options = {option.id: option.label for option in fact.options}
        known = labels.get(fact.id)
        if known is None:
            labels[fact.id] = FactLabel(fact.label, options)
        else:
            labels[fact.id] = FactLabel(known.label, {**options, **known.options})
    return labels
