# SPDX-License-Identifier: Apache-2.0
"""Bringing a case in from a sound bundle: as a new case, or together with a copy already here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import Officer
from app.cases.merging import MOST_BYTES, Comparison, compare, why_not_a_case
from app.errors import EnvironmentFault, UserError
from app.services.auditing import Action, Word, note
from app.services.bundles import OpenedBundle
from app.services.journeys import kept_pack
from app.services.searching import case_codes
from app.services.session import Session

AHEAD = timedelta(hours=1)
"""Entries recorded later than this by our clock are said to be ahead of it."""
FAR_AHEAD = timedelta(days=2 * 365)
"""Entries recorded later than this by our clock are not taken in.

What is recorded here from now on would stand before them until then: no fact could be put right.
"""
NOTHING = "Nothing was added."
BEWARE = "Do not rely on this bundle."


class Outlook(StrEnum):
    """What can be done with the case in a bundle."""

    NEW = "new"
    """It is not in this casebook and can be added."""
    MORE = "more"
    """It is here, and the bundle brings entries that are not."""
    SAME = "same"
    """Everything in it is here already."""
    FORKED = "forked"
    """The two copies hold different entries in the same place."""
    REFUSED = "refused"
    """It is not taken in; ``why`` says so in a sentence."""


@dataclass(frozen=True)
class Writer:
    """An officer who wrote in the case, by what the holder of the key says."""

    key_id: str
    officer: Officer | None = field(repr=False)
    entries: int
    new: int
    """Entries that are not in this casebook."""
    me: bool
    forked_at: int = 0
    """The number, in this officer's own count, of the first entry that differs; 0: none does."""


@dataclass(frozen=True)
class Prospect:
    """What bringing a bundle in would do. ``new`` and ``ahead`` count entries."""

    outlook: Outlook
    case_id: UUID
    code: str
    writers: tuple[Writer, ...] = ()
    new: int = 0
    code_taken: bool = False
    """Another case here goes by the same code."""
    ahead: int = 0
    """How many of the new entries are dated later than it is now."""
    pack_here: bool = True
    """Whether this casebook has the guidance that the case follows."""
    why: str = ""


@dataclass(frozen=True)
class Imported:
    """A case that was brought in; ``new`` counts the entries that came."""

    view: CaseView = field(repr=False)
    new: int


def consider(session: Session, opened: OpenedBundle) -> Prospect | None:
    """Note that a bundle was opened, and say what bringing it in would do.

    On the database thread; the record is not changed. None: it is not sound, or a newer Casebook
    made it, so it cannot be brought in.
    """
    way = Word.SOUND if opened.sound else Word.NOT_SOUND
    note(session, Action.OPENED_BUNDLE, way=way)
    return None if opened.view is None else prospect(session, opened)


def prospect(session: Session, opened: OpenedBundle) -> Prospect:
    """What bringing this bundle in would do (on the database thread). Nothing is changed.

    Raises:
        UserError: bundle-not-sound, or bundle-newer (this version cannot read its entries).
    """
    found = _look(session, opened)
    theirs, comparison = found.theirs, found.comparison
    if found.why:
        return Prospect(Outlook.REFUSED, theirs.case_id, theirs.code, why=found.why)
    now = session.clock.now() + AHEAD
    return Prospect(
        outlook=found.outlook,
        case_id=theirs.case_id,
        code=theirs.code,
        writers=_writers(session, theirs, comparison),
        new=len(comparison.new),
        code_taken=found.mine is None and _code_taken(session, theirs.code),
        ahead=sum(entry.recorded_at > now for entry in comparison.new),
        pack_here=kept_pack(session, theirs.pack) is not None,
    )


def bring_in(session: Session, opened: OpenedBundle) -> Imported:
    """Add what the bundle brings: all of it in one transaction, or nothing.

    Raises:
        UserError: bundle-not-sound, bundle-newer, case-refused, record-forked (the two copies do
            not agree), nothing-new, or entry-collides.
        EnvironmentFault: the disk refuses; nothing was added.
    """
    found = _look(session, opened)
    if found.why:
        raise UserError(found.why, code="case-refused")
    match found.outlook:
        case Outlook.FORKED:
            raise _forked()
        case Outlook.SAME:
            raise UserError(
                "Everything in this bundle is in your casebook already.", code="nothing-new"
            )
        case _:
            return _take_in(session, opened.stored, found.comparison.new)


@dataclass(frozen=True)
class _Looked:
    """Both copies of a case, side by side; ``why`` it is not taken in, empty when it is."""

    mine: CaseView | None
    theirs: CaseView
    comparison: Comparison
    why: str

    @property
    def outlook(self) -> Outlook:
        if not self.comparison.joins:
            return Outlook.FORKED
        if self.mine is None:
            return Outlook.NEW
        return Outlook.MORE if self.comparison.new else Outlook.SAME


def _look(session: Session, opened: OpenedBundle) -> _Looked:
    theirs = _view_of(opened)
    mine = _mine(session, theirs.case_id)
    comparison = compare(mine.entries if mine else (), theirs.entries)
    why = _why_not(session, opened, mine, theirs)
    return _Looked(mine, theirs, comparison, why or _why_not_these(session, mine, comparison))


def _take_in(session: Session, stored: Mapping[str, bytes], new: tuple[Entry, ...]) -> Imported:
    entries = [(stored[entry.hash], entry) for entry in new]
    try:
        return Imported(session.take_in(new[0].case_id, entries), len(new))
    except EnvironmentFault as fault:
        if fault.code != "already-there":
            raise
        raise UserError(
            "An entry in this bundle goes by the number of an entry of another case of yours."
            " Nothing was added. Do not rely on this bundle.",
            code="entry-collides",
        ) from None


def _view_of(opened: OpenedBundle) -> CaseView:
    if not opened.sound:
        raise UserError(
            "This bundle is not sound, so nothing of it is taken in.", code="bundle-not-sound"
        )
    if opened.view is None:
        raise UserError(
            "A newer Casebook made this record. Install that version to add it.",
            code="bundle-newer",
        )
    return opened.view


def _mine(session: Session, case_id: UUID) -> CaseView | None:
    return session.view(case_id) if session.vault.store.entries(case_id) else None


def _why_not(
    session: Session, opened: OpenedBundle, mine: CaseView | None, theirs: CaseView
) -> str:
    """Why this case is not taken in, in a sentence; empty when it is."""
    if session.vault.store.deletions.is_deleted(theirs.case_id):
        return f"This case was deleted from your casebook, so it is not taken in again. {NOTHING}"
    if not opened.as_casebook_writes:
        return f"Its entries are not written as Casebook writes them. {NOTHING} {BEWARE}"
    size = sum(map(len, opened.stored.values()))
    if size > MOST_BYTES:
        return f"Its record is larger than {MOST_BYTES // 1024**2} MB. {NOTHING}"
    why = why_not_a_case(theirs.entries)
    if why:
        return f"{why} {NOTHING} {BEWARE}"
    if mine is not None and mine.opened.hash != theirs.opened.hash:
        opened_otherwise = "It says it is a case of yours, but that case was not opened like this."
        return f"{opened_otherwise} {NOTHING} {BEWARE}"
    return ""


def _why_not_these(session: Session, mine: CaseView | None, comparison: Comparison) -> str:
    """Why the entries that would be new are not taken in; empty when they are."""
    limit = session.clock.now() + FAR_AHEAD
    if any(entry.recorded_at > limit for entry in comparison.new):
        return (
            "It holds entries that are dated years later than it is now. They would stand last for"
            f" years. Check the date of this computer, and ask their author. {NOTHING}"
        )
    known = {entry.id for entry in mine.entries} if mine else set()
    if any(entry.id in known for entry in comparison.new):
        taken = "One of its entries goes by the number of another entry of this case."
        return f"{taken} {NOTHING} {BEWARE}"
    return ""


def _writers(session: Session, theirs: CaseView, comparison: Comparison) -> tuple[Writer, ...]:
    officers = theirs.officers()
    counts = Counter(entry.author for entry in theirs.entries)
    new = Counter(entry.author for entry in comparison.new)
    forked = {each.author: each.sequence for each in (*comparison.forks, *comparison.gaps)}
    return tuple(
        Writer(
            key_id=author,
            officer=officers.get(author),
            entries=count,
            new=new[author],
            me=author == session.author,
            forked_at=forked.get(author, 0),
        )
        for author, count in counts.items()
    )


def _code_taken(session: Session, code: str) -> bool:
    return any(each.code.casefold() == code.casefold() for each in case_codes(session))


def _forked() -> UserError:
    return UserError(
        "The two copies of this case hold different entries in the same place, so they were not"
        " brought together. Nothing was changed. Keep both, and tell whoever looks after your"
        " records: a backup was restored and written on, or one copy was altered.",
        code="record-forked",
    )
