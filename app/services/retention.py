# SPDX-License-Identifier: Apache-2.0
"""How a case ends: closing it, opening it again, holding its record, reviewing it, deleting it.

Casebook counts no retention period down: the law on them is the force's to read. A review day is
one that an officer or the force has set.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from app.cases.closing import Closing, Obstacle, closing_of, newsworthy
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseClosed,
    CaseReopened,
    LegalHoldSet,
    RetentionDecision,
    RetentionReviewed,
)
from app.cases.when import When
from app.errors import EnvironmentFault, UserError
from app.services.auditing import Action, note, seal_log
from app.services.secrets import check_passphrase
from app.services.session import Session
from app.system.clock import Mark
from app.vault.deletion_shelf import Gone, Grounds, StoredTombstone, Tombstone
from app.vault.signing import check_signature

__all__ = ["Closing", "Gone", "Grounds", "Obstacle", "StoredTombstone"]

PROOF_LASTS = timedelta(minutes=5)
"""How long after the passphrase was given a case may be deleted with it."""

_REFUSALS = {
    Obstacle.OPEN: "This case is open. Close it first.",
    Obstacle.HELD: "A legal hold is on this case. It stays until the hold is lifted.",
    Obstacle.NOT_REVIEWED: "Record a review that says the record is no longer needed first.",
    Obstacle.KEPT: "The latest review decided to keep this case.",
    Obstacle.NEWS: "Something came into the record since the review. Review the case again first.",
}


def close_case(
    session: Session,
    case_id: UUID,
    closed: CaseClosed,
    happened: When | None = None,
    *,
    slot: str | None = None,
) -> CaseView:
    """Close a case: it can be read and searched as before, and opened again.

    Raises:
        UserError: it is closed already.
    """
    if closing_of(session.view(case_id)).closed is not None:
        raise UserError("This case is closed already.", code="case-closed")
    return session.record(case_id, closed, happened, slot=slot)


def reopen_case(
    session: Session,
    case_id: UUID,
    because: str,
    happened: When | None = None,
    *,
    slot: str | None = None,
) -> CaseView:
    """Open a closed case again.

    Raises:
        UserError: it is open.
    """
    if closing_of(session.view(case_id)).closed is None:
        raise UserError("This case is open already.", code="case-open")
    return session.record(case_id, CaseReopened(because=because), happened, slot=slot)


def set_hold(
    session: Session,
    case_id: UUID,
    hold: LegalHoldSet,
    happened: When | None = None,
    *,
    slot: str | None = None,
) -> CaseView:
    """Put a legal hold on the record of a case, or lift those that ``hold.lifts`` names.

    One that lifts and names none lifts what holds the record now.

    Raises:
        UserError: it stands so already.
    """
    standing = tuple(entry.id for entry, _ in closing_of(session.view(case_id)).holds)
    lifted = tuple(each for each in hold.lifts or standing if each in standing)
    unchanged = bool(standing) if hold.held else not lifted
    if unchanged:
        sentence = (
            "A legal hold is on this case already."
            if hold.held
            else "There is no legal hold on this case to lift."
        )
        raise UserError(sentence, code="hold-unchanged")
    said = hold.model_copy(update={"lifts": () if hold.held else lifted})
    return session.record(case_id, said, happened, slot=slot)


def review_retention(
    session: Session,
    case_id: UUID,
    review: RetentionReviewed,
    happened: When | None = None,
    *,
    slot: str | None = None,
) -> CaseView:
    """Record whether the record of a closed case is still needed.

    Raises:
        UserError: the case is open, or it is to be deleted while a legal hold is on it.
    """
    view = session.view(case_id)
    standing = closing_of(view)
    if standing.closed is None:
        raise _refusal(Obstacle.OPEN)
    if standing.hold is not None and review.decision is RetentionDecision.DELETE:
        raise _refusal(Obstacle.HELD)
    said = review.model_copy(update={"seen": newsworthy(view)})
    return session.record(case_id, said, happened, slot=slot)


# No repr: nothing about a passphrase belongs in a log.
@dataclass(frozen=True, slots=True, repr=False)
class Proof:
    """The officer has just given the passphrase, for one case. Only ``prove`` makes one."""

    vault_id: UUID
    case_id: UUID
    mark: Mark


def prove(session: Session, case_id: UUID, passphrase: str) -> Proof:
    """Check a passphrase against the vault's header (on the computing thread; 0.5 to 1 s).

    What comes of it lets this case be deleted, and no other.

    Raises:
        UserError: wrong-passphrase.
        EnvironmentFault: as when a vault is opened.
    """
    check_passphrase(session.vault.folder, passphrase, session.account)
    return Proof(session.vault.vault_id, case_id, session.clock.mark())


@dataclass(frozen=True)
class DeletionOrder:
    """What the officer has typed and chosen to have a case deleted."""

    typed_code: str = field(repr=False)
    grounds: Grounds


def delete_case(session: Session, case_id: UUID, order: DeletionOrder, proof: Proof) -> Gone:
    """Delete a case for ever; ``erase`` afterwards does away with every copy of its bytes.

    In one transaction: a signed tombstone is put up, and entries and drafts go; then their words
    go from the index. What is in backups and exports is not touched.

    Raises:
        UserError: the record speaks against it, the code is not the case's, or the passphrase
            was given too long ago.
        EnvironmentFault: the disk refuses; nothing was deleted.
    """
    view = session.view(case_id)
    standing = closing_of(view)
    if standing.obstacles or standing.reviewed is None:
        raise _refusal((*standing.obstacles, Obstacle.NOT_REVIEWED)[0])
    if _plain(order.typed_code) != _plain(view.code):
        raise UserError("That is not the code of this case.", code="code-differs")
    _check_proof(session, case_id, proof)
    store = session.vault.store
    with store.together():
        gone = store.deletions.describe(case_id)
        tombstone = Tombstone(
            gone, session.clock.now(), session.author, order.grounds, standing.reviewed[0].hash
        )
        store.cases.forget(case_id)
        store.deletions.bury(tombstone, session.vault.signing.sign)
        note(session, Action.DELETED_CASE, case_id, standing.reviewed[0].id, entries=gone.entries)
    # Should this fail, or be cut short, the erasing does it.
    with suppress(EnvironmentFault):
        store.search.forget([case_id])
    session.forget(case_id)
    seal_log(session)
    return gone


def erasing_due(session: Session) -> bool:
    """Whether the bytes of a deleted case may still stand somewhere in the vault's files.

    What an erasing that was cut short left beside the database is removed.
    """
    deletions = session.vault.store.deletions
    deletions.sweep(session.vault.folder)
    return deletions.erasing_due()


def erase(session: Session, stop: Callable[[], bool]) -> bool:
    """Do away with every copy of what was deleted; whether it was finished.

    Rewrites the database: about 15 s for each GiB, with nothing else done on the database thread
    meanwhile. Once ``stop`` says so it ends within moments, and can be begun again at any time.

    Raises:
        EnvironmentFault: the disk refuses; nothing is lost, and it can be begun again.
    """
    store = session.vault.store
    store.search.forget(each.tombstone.gone.case_id for each in store.deletions.tombstones())
    while store.attachments.remove_some():
        if stop():
            return False
    while store.attachments.give_back_some():
        if stop():
            return False
    if not store.deletions.erase(session.vault.folder, stop):
        return False
    note(session, Action.ERASED)
    return True


def tombstones(session: Session) -> tuple[tuple[StoredTombstone, bool], ...]:
    """What is left of deleted cases, each with whether this officer's signature on it is good."""
    key = session.vault.signing.public
    return tuple(
        (each, check_signature(key, each.signed, each.signature))
        for each in session.vault.store.deletions.tombstones()
    )


def _refusal(obstacle: Obstacle) -> UserError:
    return UserError(_REFUSALS[obstacle], code=f"deletion-{obstacle.value.replace('_', '-')}")


def _check_proof(session: Session, case_id: UUID, proof: Proof) -> None:
    now = session.clock.mark()
    age = timedelta(microseconds=(now.monotonic_ns - proof.mark.monotonic_ns) / 1000)
    fresh = now.boot == proof.mark.boot and timedelta(0) <= age <= PROOF_LASTS
    here = (session.vault.vault_id, case_id)
    if (proof.vault_id, proof.case_id) != here or not fresh:
        raise UserError("Give the passphrase again: it was some time ago.", code="proof-stale")


def _plain(code: str) -> str:
    return " ".join(code.split()).casefold()
