# SPDX-License-Identifier: Apache-2.0
"""Guidance in an open casebook: new packs and overlays, and what a case takes up of them."""

from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from app.cases.folding import CaseView
from app.cases.kinds import GuidanceAdopted, PackRef
from app.errors import UserError
from app.guidance.faults import PackFault
from app.guidance.files.building import (
    MAX_SIGNED,
    build_pack,
    key_id,
    open_signed,
    read_built_overlay,
    read_kept,
    signer_of,
)
from app.guidance.files.loading import load_meta, load_pack
from app.guidance.files.overlay import Overlay, lay_over
from app.guidance.model.pack import Pack, PackMeta
from app.guidance.reading.adopting import CaseChange, case_changes
from app.guidance.reading.diffing import Change, diff_packs
from app.guidance.reading.facts import derive_facts
from app.language.faults import PhraseFault
from app.services.entries import PROMPT_SLOT
from app.services.journeys import outcomes_of
from app.services.session import Session
from app.services.signers import trusted
from app.services.writing.rules import checker_of
from app.system.paths import resource_files
from app.system.reading import read_file
from app.vault.signing import check_signature

BUNDLED, IMPORTED, OVERLAY, COMPOSED = "bundled", "imported", "overlay", "composed"
_MOST_CHANGES = 60
_LONGEST_LINE = 400


@dataclass(frozen=True)
class CaseTouched:
    """A case whose prompts the guidance would change."""

    case_id: UUID
    code: str
    changes: tuple[CaseChange, ...] = field(repr=False)


@dataclass(frozen=True)
class Offer:
    """Guidance that can be taken up: what it is, who signed it, and what it changes.

    ``added`` is what came; ``pack`` is what cases would follow, with the force's overlay.
    """

    added: Pack | Overlay = field(repr=False)
    pack: Pack = field(repr=False)
    source: str
    signed_by: str
    changes: tuple[Change, ...] = field(repr=False)
    cases: tuple[CaseTouched, ...] = field(repr=False)


@dataclass(frozen=True)
class Adoption:
    """What a case would take up by following the newest guidance."""

    case_id: UUID
    before: PackRef
    after: PackMeta
    changes: tuple[CaseChange, ...] = field(repr=False)


def read_pack_file(path: Path) -> bytes:
    """The bytes of a file that may be signed guidance.

    Raises:
        UserError: there is no such file, or it is too large.
        EnvironmentFault: it cannot be read.
    """
    return read_file(path, MAX_SIGNED)


def offer_from_file(session: Session, data: bytes) -> Offer:
    """Read a signed pack or overlay and say what it would change. Changes nothing.

    Raises:
        PackFault: it is damaged, unsound, too large, signed by nobody trusted here, or called
            like other guidance that is here.
        UserError: this version, or a newer one, is here already.
    """
    signers = trusted(session)
    by_id = {key_id(public): owner for public, owner in signers.items()}
    if signer_of(data) not in by_id:
        raise PackFault(
            "The guidance pack was refused: it is signed with a key that is not trusted here."
        )
    opened = open_signed(data, check_signature, tuple(signers))
    return _offer(
        session,
        opened.content,
        OVERLAY if isinstance(opened.content, Overlay) else IMPORTED,
        signers[opened.public_key],
    )


def bundled_offer(session: Session) -> Offer | None:
    """The guidance that this version of Casebook brings, if it is newer than the vault's.

    Raises:
        PackFault: it is newer, and does not fit what the force has added.
    """
    files = resource_files("guidance")
    meta = load_meta(files)  # most often all that is needed, and read soon
    if _newest_here(session, meta) >= meta.version_numbers:
        return None
    pack = load_pack(files)
    return _offer(session, pack, BUNDLED, pack.meta.owner)


def take_up(session: Session, offer: Offer) -> PackRef:
    """Keep the guidance of an offer; new cases follow it, open ones when they adopt it.

    Raises:
        UserError: other guidance was taken up since the offer was made.
        EnvironmentFault: the disk refuses; the guidance is as it was.
    """
    _refuse_older(session, offer.added.meta)
    if _effective(session, offer.added) != offer.pack:
        raise _changed()
    shelf = session.vault.store.guidance
    meta = offer.added.meta
    packs = [(meta.id, meta.version, build_pack(offer.added), offer.source)]
    if offer.pack.meta.parts:
        composed = offer.pack.meta
        packs.append((composed.id, composed.version, build_pack(offer.pack), COMPOSED))
    shelf.put_packs(packs)
    taken = PackRef(pack_id=offer.pack.meta.id, version=offer.pack.meta.version)
    # Read now, on the database thread: any thread may ask for it afterwards.
    session.pack_for(taken)
    session.current_pack = taken
    return taken


def adoption(session: Session, case_id: UUID) -> Adoption | None:
    """What changes for a case if it follows the newest guidance; None if it does already."""
    view = session.view(case_id)
    if view.pack == session.current_pack:
        return None
    changes = _case_changes(session, view, session.pack)
    return Adoption(case_id, view.pack, session.pack.meta, changes)


def cases_behind(session: Session) -> tuple[tuple[str, Adoption], ...]:
    """Each case that does not follow the newest guidance: its code, and what it would take up."""
    behind = []
    for case_id in session.vault.store.case_ids():
        offered = adoption(session, case_id)
        if offered is not None:
            behind.append((session.view(case_id).code, offered))
    return tuple(behind)


def adopt(session: Session, offered: Adoption) -> CaseView:
    """Let a case follow the newest guidance, and record what that changed.

    Every answer keeps the wording it answered.

    Raises:
        UserError: the case follows it already, the guidance has changed since it was shown, or a
            prompt that it no longer asks has been begun and would be out of reach.
    """
    now = adoption(session, offered.case_id)
    if now is None or (now.before, now.after) != (offered.before, offered.after):
        raise _changed()
    _refuse_begun(session, now)
    lines = [change.in_words()[:_LONGEST_LINE] for change in offered.changes[:_MOST_CHANGES]]
    if len(offered.changes) > _MOST_CHANGES:
        lines.append(f"And {len(offered.changes) - _MOST_CHANGES} more.")
    entry = GuidanceAdopted(
        before=session.view(offered.case_id).pack, pack=session.current_pack, changes=tuple(lines)
    )
    return session.record(offered.case_id, entry)


def _changed() -> UserError:
    return UserError(
        "The guidance has changed since this was shown. Look at it again.", code="guidance-changed"
    )


def _refuse_begun(session: Session, offered: Adoption) -> None:
    """What is being written for a prompt that goes would stay in the vault where nobody sees it."""
    begun = session.vault.store.drafts(offered.case_id)
    gone = ("no-longer-asked", "retired")
    going = (change.prompt_id for change in offered.changes if change.effect in gone)
    if any(f"{PROMPT_SLOT}{prompt_id}" in begun for prompt_id in going):
        raise UserError(
            "You have begun to answer a prompt that this guidance no longer asks of the case. "
            "Record or clear what you wrote, then adopt the guidance.",
            code="prompt-begun",
        )


def _offer(session: Session, content: Pack | Overlay, source: str, signed_by: str) -> Offer:
    _refuse_namesake(session, content)
    _refuse_older(session, content.meta)
    pack = _effective(session, content)
    _refuse_unreadable_wording(pack)
    current = session.pack
    return Offer(
        added=content,
        pack=pack,
        source=source,
        signed_by=signed_by,
        changes=diff_packs(current, pack),
        cases=_touched(session, pack),
    )


def _refuse_unreadable_wording(pack: Pack) -> None:
    """A rule that cannot be read would leave officers without the wording check."""
    try:
        checker_of(pack)
    except PhraseFault:
        raise PackFault(
            "The guidance pack was refused: one of its wording rules cannot be read."
        ) from None


def _refuse_namesake(session: Session, content: Pack | Overlay) -> None:
    """An id names one sort of guidance: its versions are compared by it."""
    taken = (BUNDLED, IMPORTED) if isinstance(content, Overlay) else (OVERLAY,)
    shelf = session.vault.store.guidance
    named = {name for source in (*taken, COMPOSED) for name, _ in shelf.packs_from(source)}
    if content.meta.id in named:
        raise PackFault("The guidance pack was refused: other guidance here has the same id.")


def _refuse_older(session: Session, meta: PackMeta) -> None:
    newest = _newest_here(session, meta)
    if newest >= meta.version_numbers:
        words = ".".join(map(str, newest))
        raise UserError(
            f"This casebook already has version {words} of that guidance.", code="guidance-older"
        )


def _newest_here(session: Session, meta: PackMeta) -> tuple[int, ...]:
    """The newest version of that guidance in this casebook; empty when there is none."""
    packs = session.vault.store.guidance.packs()
    return max((_numbers(version) for name, version in packs if name == meta.id), default=())


def _effective(session: Session, added: Pack | Overlay) -> Pack:
    """The base with every overlay for it laid over, each in its newest version.

    Raises:
        PackFault: they do not fit together; for an overlay that is here, its owner has to act.
    """
    overlays = {each.meta.id: each for each in _newest_overlays(session)}
    if isinstance(added, Overlay):
        overlays[added.meta.id] = added
        base = _base(session, str(added.meta.overlay_of))
    else:
        base = added
    pack = base
    for _, overlay in sorted(overlays.items()):
        if overlay.meta.overlay_of != base.meta.id:
            continue
        try:
            # An overlay names the base, not what is laid over it before.
            pack = lay_over(pack, _for(pack, overlay))
            read_kept(build_pack(pack))  # else what is kept could not be opened again
        except PackFault as fault:
            raise PackFault(
                "The guidance pack was refused: it and your force’s additions do not fit "
                "together. Ask your guidance owner.",
                fault.faults,
            ) from None
    return pack


def _for(pack: Pack, overlay: Overlay) -> Overlay:
    meta = overlay.meta.model_copy(update={"overlay_of": pack.meta.id})
    return overlay.model_copy(update={"meta": meta})


def _base(session: Session, pack_id: str) -> Pack:
    shelf = session.vault.store.guidance
    came = (*shelf.packs_from(BUNDLED), *shelf.packs_from(IMPORTED))
    versions = [version for name, version in came if name == pack_id]
    if not versions:
        raise PackFault(
            "The guidance pack was refused: it adds to guidance that this casebook does not have."
        )
    return read_kept(shelf.pack(pack_id, max(versions, key=_numbers)))


def _newest_overlays(session: Session) -> list[Overlay]:
    shelf = session.vault.store.guidance
    newest: dict[str, str] = {}
    for name, version in shelf.packs_from(OVERLAY):
        newest[name] = max(newest.get(name, version), version, key=_numbers)
    return [read_built_overlay(shelf.pack(name, version)) for name, version in newest.items()]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def _touched(session: Session, pack: Pack) -> tuple[CaseTouched, ...]:
    touched = []
    for case_id in session.vault.store.case_ids():
        view = session.view(case_id)
        changes = _case_changes(session, view, pack)
        if changes:
            touched.append(CaseTouched(case_id, view.code, changes))
    return tuple(touched)


def _case_changes(session: Session, view: CaseView, pack: Pack) -> tuple[CaseChange, ...]:
    facts = derive_facts(view.fact_values(), session.clock.now())
    return case_changes(session.pack_of(view), pack, facts, outcomes_of(view))
