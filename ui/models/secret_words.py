# SPDX-License-Identifier: Apache-2.0
"""Words for what an officer must know of who has opened the casebook, and of what opens it."""

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.cases.when import LONDON
from app.services.auditing import Action, AuditRow, Word

NOT_YOU = (
    " If you do not know of it, change the passphrase, make a new recovery key in the settings and"
    " tell your information security team."
)
BY_FORCE = (
    " Whoever used it may know your passphrase, so change it. If you did not expect this, tell your"
    " information security team."
)
LET_IN = (
    "On {} your force's recovery key was let in, as its settings ask: whoever holds it can open"
    " this casebook. The settings show which key. Ask your ICT team if you did not expect it."
)
BOUND_BY_FORCE = (
    "On {} your force's settings bound your passphrase to your account here. Anywhere else only the"
    " recovery key opens this casebook."
)
BOUND = (
    "On {} your passphrase was bound to your account here: elsewhere it takes the recovery key."
    " If you did not ask for this, tell information security."
)
FREED_BY_FORCE = (
    "On {} your force's settings freed your passphrase of your account: it opens this casebook"
    " wherever there is a copy."
)
FREED = (
    "On {} your passphrase was freed of your account: it opens this casebook anywhere."
    " If you did not ask for this, tell information security."
)
NOT_DONE = (
    "What your force has set for your passphrase and your account could not be done just now."
    " The passphrase works as before; the next unlock tries again."
)
RECOVERY_KEY, FORCE_KEY = "the recovery key", "your force's key"
OLD_PASSPHRASE = "an old passphrase"  # noqa: S105 - words, no secret


@dataclass(frozen=True)
class Notice:
    """One thing to be told."""

    words: str
    change_helps: bool = False
    """A new passphrase is what settles it."""


def notices(
    rows: Sequence[AuditRow], *, bound: bool | None = None, failed: bool = False
) -> tuple[Notice, ...]:
    """What to tell of openings in another way, of a key let in, of a passphrase bound or freed.

    ``bound``: what the force has decided of that; None: nothing. ``failed``: it could not be done.
    One that asks something of the officer stands alone and first: in a small window long words
    leave no room for the page.
    """
    by_force = _times(rows, Word.FORCE_KEY, FORCE_KEY)
    otherwise = [
        said
        for way, key in ((Word.RECOVERY_KEY, RECOVERY_KEY), (Word.OLD_PASSPHRASE, OLD_PASSPHRASE))
        if (said := _times(rows, way, key))
    ]
    told = [Notice(f"This casebook was opened {by_force}.{BY_FORCE}", True)] if by_force else []
    if otherwise:
        told.append(Notice(f"This casebook was opened {' and '.join(otherwise)}.{NOT_YOU}"))
    let_in = [row for row in rows if row.action == Action.FORCE_SLOT_ADDED]
    told += [Notice(LET_IN.format(_day_and_time(let_in[-1])))] if let_in else []
    accounts = [row for row in rows if row.action in (Action.ACCOUNT_BOUND, Action.ACCOUNT_FREED)]
    told += [Notice(_account_words(accounts[-1], decided=bound))] if accounts else []
    return (*told, *([Notice(NOT_DONE)] if failed else []))


def _account_words(row: AuditRow, *, decided: bool | None) -> str:
    bound = row.action == Action.ACCOUNT_BOUND
    by_force, otherwise = (BOUND_BY_FORCE, BOUND) if bound else (FREED_BY_FORCE, FREED)
    return (by_force if decided is bound else otherwise).format(_day_and_time(row))


def _times(rows: Sequence[AuditRow], way: Word, key: str) -> str:
    """How often and when it was opened in one way; empty if it was not."""
    opened = [row for row in rows if row.action == Action.RECOVERY_USED]
    opened = [row for row in opened if row.figures.get("way") == way]
    if not opened:
        return ""
    last = f"on {_day_and_time(opened[-1])}"
    often = len(opened)
    return f"with {key} {last}" if often == 1 else f"{often} times with {key}, last {last}"


def _day_and_time(row: AuditRow) -> str:
    return f"{row.at.astimezone(ZoneInfo(LONDON)):%a %d %b %Y at %H:%M}"
