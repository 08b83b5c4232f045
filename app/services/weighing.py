# SPDX-License-Identifier: Apache-2.0
"""What taking in the case of a bundle would do: read and compared on any thread.

A record of many thousand entries takes seconds to read. The database thread, on which drafts are
kept, only gives what is stored (``Here``); everything else is done from that.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from app.cases.entry import Entry, read_entry
from app.cases.folding import CaseView, fold
from app.cases.kinds import Officer
from app.cases.merging import MOST_BYTES, Comparison, compare, why_not_a_case
from app.errors import UserError
from app.services.bundles import OpenedBundle
from app.services.watched import go_through
from app.vault.backup_copy import Watch, watch_nothing

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
class Here:
    """What this casebook has of the case in a bundle, at one moment (``now``, aware)."""

    case_id: UUID
    stored: tuple[bytes, ...] = field(repr=False)
    state: tuple[int, int] | None
    """By which it is seen whether it has changed since; None: the case is not here."""
    deleted: bool
    codes: frozenset[str] = field(repr=False)
    """The codes of all cases, as they are compared."""
    pack_here: bool
    author: str
    now: datetime


@dataclass(frozen=True)
class Weighed:
    """A bundle next to what is here: what taking it in would do, and all that it needs."""

    opened: OpenedBundle = field(repr=False)
    here: Here = field(repr=False)
    prospect: Prospect
    new: tuple[Entry, ...] = field(repr=False)
    view: CaseView | None = field(repr=False)
    """How the case reads with what is new; None where nothing can be taken in."""


def case_in(opened: OpenedBundle) -> CaseView:
    """The case in a bundle that can be taken in.

    Raises:
        UserError: bundle-not-sound, or bundle-newer (this version cannot read its entries).
    """
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


def weigh(opened: OpenedBundle, here: Here, watch: Watch = watch_nothing) -> Weighed:
    """Compare a bundle with what is here (on any thread; may take seconds).

    Raises:
        UserError: bundle-not-sound, bundle-newer, or stopped.
    """
    theirs = case_in(opened)
    mine = fold(map(read_entry, go_through(here.stored, watch, 0.0, 0.8))) if here.stored else None
    comparison = compare(mine.entries if mine else (), theirs.entries)
    why = _why_not(opened, here, mine, theirs) or _why_not_these(here, mine, comparison)
    outlook = Outlook.REFUSED if why else _outlook(mine, comparison)
    found = Prospect(outlook, theirs.case_id, theirs.code, why=why)
    if not why:
        found = Prospect(
            outlook=outlook,
            case_id=theirs.case_id,
            code=theirs.code,
            writers=_writers(here.author, theirs, comparison),
            new=len(comparison.new),
            code_taken=mine is None and theirs.code.casefold() in here.codes,
            ahead=sum(entry.recorded_at > here.now + AHEAD for entry in comparison.new),
            pack_here=here.pack_here,
        )
    view = None
    if outlook in (Outlook.NEW, Outlook.MORE):
        # Read before anything is added: what is in the record can always be read.
        view = theirs if mine is None else fold((*mine.entries, *comparison.new))
    return Weighed(opened, here, found, comparison.new, view)


def _outlook(mine: CaseView | None, comparison: Comparison) -> Outlook:
    if not comparison.joins:
        return Outlook.FORKED
    if mine is None:
        return Outlook.NEW
    return Outlook.MORE if comparison.new else Outlook.SAME


def _why_not(opened: OpenedBundle, here: Here, mine: CaseView | None, theirs: CaseView) -> str:
    """Why this case is not taken in, in a sentence; empty when it is."""
    if here.deleted:
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


def _why_not_these(here: Here, mine: CaseView | None, comparison: Comparison) -> str:
    """Why the entries that would be new are not taken in; empty when they are."""
    limit = here.now + FAR_AHEAD
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


def _writers(me: str, theirs: CaseView, comparison: Comparison) -> tuple[Writer, ...]:
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
            me=author == me,
            forked_at=forked.get(author, 0),
        )
        for author, count in counts.items()
    )
