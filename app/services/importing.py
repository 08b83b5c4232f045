# SPDX-License-Identifier: Apache-2.0
"""Bringing a case in from a sound bundle: as a new case, or together with a copy already here.

In three steps, so that drafts are kept meanwhile: ``consider`` reads what is here on the database
thread, ``weighing.weigh`` compares on any other, and ``add`` writes, all of it in one transaction
on the database thread: a second for the largest record that is taken in.
"""

from dataclasses import dataclass, field
from uuid import UUID

from app.cases.folding import CaseView
from app.errors import Bug, EnvironmentFault, UserError
from app.services.auditing import Action, Word, note
from app.services.bundles import OpenedBundle
from app.services.journeys import kept_pack
from app.services.searching import case_codes
from app.services.session import Session
from app.services.weighing import Here, Outlook, Prospect, Weighed, case_in, weigh


@dataclass(frozen=True)
class Imported:
    """A case that was brought in; ``new`` counts the entries that came."""

    view: CaseView = field(repr=False)
    new: int


def consider(session: Session, opened: OpenedBundle) -> Here | None:
    """Note that a bundle was opened, and read what is here of its case (on the database thread).

    The record is not changed. None: it is not sound, or a newer Casebook made it, so it cannot be
    brought in.
    """
    way = Word.SOUND if opened.sound else Word.NOT_SOUND
    note(session, Action.OPENED_BUNDLE, way=way)
    return None if opened.view is None else look(session, opened)


def look(session: Session, opened: OpenedBundle) -> Here:
    """What this casebook has of the case in a bundle (on the database thread).

    Raises:
        UserError: bundle-not-sound, or bundle-newer (this version cannot read its entries).
    """
    theirs = case_in(opened)
    store = session.vault.store
    return Here(
        case_id=theirs.case_id,
        stored=tuple(store.entries(theirs.case_id)),
        state=_state(session, theirs.case_id),
        deleted=store.deletions.is_deleted(theirs.case_id),
        codes=frozenset(each.code.casefold() for each in case_codes(session)),
        pack_here=kept_pack(session, theirs.pack) is not None,
        author=session.author,
        now=session.clock.now(),
    )


def prospect(session: Session, opened: OpenedBundle) -> Prospect:
    """What bringing this bundle in would do, in one go on the database thread.

    Raises:
        UserError: bundle-not-sound, or bundle-newer.
    """
    return weigh(opened, look(session, opened)).prospect


def bring_in(session: Session, opened: OpenedBundle) -> Imported:
    """Add what the bundle brings, in one go on the database thread. Raises as ``add`` does."""
    return add(session, weigh(opened, look(session, opened)))


def add(session: Session, weighed: Weighed) -> Imported:
    """Add what a bundle brings (on the database thread): all of it in one transaction, or nothing.

    What was recorded in the case since it was weighed is taken into account.

    Raises:
        UserError: case-refused, record-forked (the two copies do not agree), nothing-new, or
            entry-collides.
        EnvironmentFault: the disk refuses; nothing was added.
    """
    if _state(session, weighed.prospect.case_id) != weighed.here.state:
        weighed = weigh(weighed.opened, look(session, weighed.opened))
    match weighed.prospect.outlook:
        case Outlook.REFUSED:
            raise UserError(weighed.prospect.why, code="case-refused")
        case Outlook.FORKED:
            raise _forked()
        case Outlook.SAME:
            raise UserError(
                "Everything in this bundle is in your casebook already.", code="nothing-new"
            )
        case Outlook.NEW | Outlook.MORE:
            return _take_in(session, weighed)


def _take_in(session: Session, weighed: Weighed) -> Imported:
    if weighed.view is None:
        raise Bug("A case was not read before it was to be added.", code="case-not-read")
    stored = weighed.opened.stored
    entries = [(stored[entry.hash], entry) for entry in weighed.new]
    try:
        view = session.take_in(weighed.prospect.case_id, entries, weighed.view)
    except EnvironmentFault as fault:
        if fault.code != "already-there":
            raise
        raise UserError(
            "An entry in this bundle goes by the number of an entry of another case of yours."
            " Nothing was added. Do not rely on this bundle.",
            code="entry-collides",
        ) from None
    return Imported(view, len(entries))


def _state(session: Session, case_id: UUID) -> tuple[int, int] | None:
    return session.vault.store.cases.states().get(case_id)


def _forked() -> UserError:
    return UserError(
        "The two copies of this case hold different entries in the same place, so they were not"
        " brought together. Nothing was changed. Keep both, and tell whoever looks after your"
        " records: a backup was restored and written on, or one copy was altered.",
        code="record-forked",
    )
