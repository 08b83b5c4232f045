# SPDX-License-Identifier: Apache-2.0
"""Noting in the audit log what was done; reading the log is ``audit_log``.

A line says who, when, what (an ``Action``), in which case and to what (ids), with figures and
words from a closed list: no case text can get in. Call ``note`` inside ``store.together()`` with
what it notes, where that writes anything; it is then written with it, or not at all.
"""

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from app.cases.entry import Entry
from app.cases.kinds import ExportMade
from app.errors import EnvironmentFault
from app.system.clock import Clock
from app.vault.audit_shelf import AuditFilter, AuditRow
from app.vault.audit_words import Action, Figures, Word
from app.vault.store import Store

if TYPE_CHECKING:
    # The session itself notes what it records.
    from app.services.session import Session

__all__ = ["Action", "AuditRow", "Figures", "Word"]

SAME_SEARCH = timedelta(seconds=5)
"""Searches closer together than this are one: it is searched with every letter typed."""

_OPENINGS = frozenset({Action.OPENED_VAULT, Action.CREATED_VAULT, Action.RECOVERY_USED})
_BY_ITSELF = frozenset({Action.FORCE_SLOT_ADDED, Action.ACCOUNT_BOUND, Action.ACCOUNT_FREED})
"""What the officer is told of when it was done at an opening, without being asked for."""
_RECOVERIES = frozenset({Action.RECOVERY_USED, Action.RECOVERY_SEEN}) | _BY_ITSELF
_SPECIAL = {
    "correction": Action.CORRECTED,
    "export_made": Action.EXPORTED,
    "handed_over": Action.HANDED_OVER,
    "attachment_added": Action.ATTACHED,
}
"""Kinds of entry whose recording has a word of its own."""


def note(
    session: "Session",
    action: Action,
    case_id: UUID | None = None,
    subject: UUID | None = None,
    **figures: Unpack[Figures],
) -> None:
    """Write a line into the log: ``subject`` is what it was done to, mostly an entry.

    Raises:
        Bug: audit-text, a figure or word is none of those there are.
        EnvironmentFault: the disk refuses; nothing was noted.
    """
    note_in(session.vault.store, session.clock, action, case_id, subject, **figures)


def note_in(
    store: Store,
    clock: Clock,
    action: Action,
    case_id: UUID | None = None,
    subject: UUID | None = None,
    **figures: Unpack[Figures],
) -> None:
    """As ``note``, for a store that no session stands on."""
    store.audit.add(clock.now(), clock.mark(), action, case_id, subject, figures)


def note_reading(
    session: "Session",
    action: Action,
    case_id: UUID | None = None,
    subject: UUID | None = None,
    **figures: Unpack[Figures],
) -> None:
    """As ``note``, for what changes nothing: on a full disk the line is written later.

    Its time is still that of the reading.
    """
    clock = session.clock
    session.vault.store.audit.add_or_owe(
        clock.now(), clock.mark(), action, case_id, subject, figures
    )


def view_case(session: "Session", case_id: UUID) -> None:
    """Note that the page of a case was opened; once for each opening, not for each reading."""
    note_reading(session, Action.VIEWED_CASE, case_id)


def note_recorded(store: Store, clock: Clock, entries: Sequence[Entry]) -> None:
    """Note that entries were recorded here: a line for each, with its kind.

    Entries of other officers are left out: they were brought in, which is noted as one line.
    """
    for entry in entries:
        if entry.author == store.audit.author:
            kind = entry.payload.kind
            action = _SPECIAL.get(kind, Action.RECORDED)
            figures = Figures(kind=kind)
            if isinstance(entry.payload, ExportMade):
                figures["way"] = Word(entry.payload.export.value)
            note_in(store, clock, action, entry.case_id, entry.id, **figures)


def note_opened(session: "Session", way: Word | None) -> None:
    """Note how the casebook was opened, or that it was made (None); sign where the log stands."""
    if way is None:
        note_reading(session, Action.CREATED_VAULT)
    else:
        action = Action.OPENED_VAULT if way is Word.PASSPHRASE else Action.RECOVERY_USED
        note_reading(session, action, way=way)
    seal_log(session)


def note_search(session: "Session", found: int) -> None:
    """Note that it was searched in all cases, and how much was found; never for what.

    Typing on is one search: while the last line is a search of a moment ago, nothing is added.
    """
    last = session.vault.store.audit.rows(AuditFilter(), limit=1)
    if last and last[0].action == Action.SEARCHED:
        since = session.clock.now() - last[0].at
        # A clock that was set back makes it negative; then it is noted once more.
        if timedelta(0) <= since < SAME_SEARCH:
            return
    note_reading(session, Action.SEARCHED, found=found)


def seal_log(session: "Session") -> None:
    """Sign where the log stands with the officer's key, unless that is signed already.

    Called at opening, closing, deleting and exporting the log. A disk that refuses prevents
    none of these: the next seal covers what this one would have.
    """
    audit = session.vault.store.audit
    audit.settle()
    with suppress(EnvironmentFault):
        audit.seal(session.clock.now(), session.vault.signing.sign)


def unseen_recoveries(session: "Session") -> tuple[AuditRow, ...]:
    """What the officer has not been told of: openings in another way, and what was changed at one.

    Such openings are with the recovery key, the force's key or an old passphrase. A key of the
    force's is told of if it was let in at an opening, and so is a passphrase that was bound to the
    account or freed of it; who makes a casebook, or asks for it, sees it then. Nothing
    in a casebook that is itself open in another way: whoever opened it cannot say for the officer
    that it has been seen. The oldest first.
    """
    audit = session.vault.store.audit
    this = audit.rows(AuditFilter(actions=_OPENINGS), limit=1)
    if not this or this[0].action == Action.RECOVERY_USED:
        return ()
    # However often it was opened otherwise since: what was not seen stays to be seen.
    told = audit.rows(AuditFilter(actions=_RECOVERIES), limit=200)
    unseen = list(takewhile(lambda row: row.action != Action.RECOVERY_SEEN, told))
    return tuple(row for row in reversed(unseen) if not _seen_at_once(row))


def _seen_at_once(row: AuditRow) -> bool:
    return row.action in _BY_ITSELF and row.figures.get("way") != Word.AUTOMATIC


def acknowledge(session: "Session") -> None:
    """The officer was told of them and has said so; that is noted too."""
    if unseen_recoveries(session):
        note(session, Action.RECOVERY_SEEN)
