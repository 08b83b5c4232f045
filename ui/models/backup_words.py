# SPDX-License-Identifier: Apache-2.0
"""Words for backups: when, how large, what they hold, where they go, and what is wrong."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from app.services.backups import BackupState, Place
from app.services.old_backups import OldBackups
from app.services.restoring import Found, Generation, Holdings, Proof
from ui.models.times import time_words

NEVER = "No backup has been made yet. The first one comes by itself within a few minutes."
NEVER_BY_ITSELF = "No backup has been made yet: a demonstration is not backed up by itself."
NONE_YET = "No backup has been made yet."
ELSEWHERE = " It went to another folder than the one below; the next one goes there."
NUDGE = (
    "It is three months or more since a backup was last proved to open. It takes a minute, when"
    " you have one."
)
DISPROVED = "A backup that you tried did not hold. Make a new one, and prove that it opens."
STARVED = (
    "Backups are begun, and Casebook is locked before they are done. When you have some minutes,"
    " press Back up now and keep Casebook unlocked until it is done."
)
SAME_DISK = (
    "If it is lost or fails, both are gone: choose a folder on another disk, or one on your force’s"
    " network."
)
AGAIN = "It is tried again by itself."
CALL = "Ring your force ICT helpdesk."
URGENT = timedelta(days=7)
"""When there was no good backup for so long, and none can be made, it is said in red."""
CALL_ICT = timedelta(days=3)
"""After so long without one somebody else has to help, where the force has set the folder."""


def when_words(moment: datetime, now: datetime) -> str:
    """A moment, said so that it also stands alone: 'today 21:40'."""
    words = time_words(moment, now)
    return words if " " in words else f"today {words}"


def last_words(
    state: BackupState, now: datetime, *, demo: bool = False, elsewhere: bool = False
) -> str:
    """When the last good backup was made, and what it holds.

    ``elsewhere``: it is in another folder than the one that backups go to now.
    """
    if state.made_at is None:
        if demo:
            return NEVER_BY_ITSELF
        return NONE_YET if state.trouble else NEVER
    held = amount_words(state.cases, state.entries, state.files)
    said = f"Last backup: {when_words(state.made_at, now)}{_ago(state.made_at, now)}. It holds"
    return f"{said} {held}.{ELSEWHERE if elsewhere else ''}"


def trouble_words(state: BackupState, now: datetime, *, fixed: bool) -> str:
    """Why there is no new backup, how long there has been none, and what is in none.

    ``fixed``: the force has set where they go.
    """
    new = (
        "1 entry is in no backup"
        if state.behind == 1
        else f"{state.behind:,} entries are in no backup"
    )
    days = _lacking(state, now) // timedelta(days=1)
    if state.made_at is None:
        first = "No backup could be made yet"
    elif days:
        first = f"The last good backup is {'1 day' if days == 1 else f'{days:,} days'} old"
    else:
        first = "The last backup could not be made"
    told = state.behind and (days or state.made_at is None)
    first += f": {new}." if told else "."
    # Some of the reasons say that already.
    ring = fixed and _lacking(state, now) >= CALL_ICT and CALL not in state.trouble
    last = CALL if ring else AGAIN if not days else ""
    return f"{first} {state.trouble} {last}".rstrip()


def is_urgent(state: BackupState, now: datetime) -> bool:
    """Whether trouble with backups has lasted so long that it must not be overlooked."""
    return _lacking(state, now) >= URGENT


def drill_words(state: BackupState, now: datetime) -> str:
    """When a backup was last proved to open, or found not to hold."""
    if state.disproved_at is not None:
        return (
            f"The backup that you tried {when_words(state.disproved_at, now)} did not hold."
            " Make a new one, and prove that it opens."
        )
    if state.proved_at is None:
        return "No backup has been proved to open yet."
    when = when_words(state.proved_at, now)
    return f"A backup was last proved to open {when}{_ago(state.proved_at, now)}."


def place_words(place: Place, *, same_disk: bool) -> str:
    """What is to be said of where backups go; empty when nothing is."""
    if place.fixed:
        return "Set by your force."
    return f"This is the disk that the casebook is on. {SAME_DISK}" if same_disk else ""


def old_words(old: OldBackups) -> str:
    """Which backups hold a case that was deleted; empty when none is known to."""
    count = len(old.holding)
    which = "1 backup still holds" if count == 1 else f"{count:,} backups still hold"
    said = f"{which} a case that was deleted." if count else ""
    return f"{said} {_unread_words(old)}".strip()


def left_words(old: OldBackups) -> str:
    """What is left once they were to be removed."""
    if old.holding:
        return "Some of them could not be removed. Connect their disk, then try again in Settings."
    return f"Backups that held it are removed. {_unread_words(old)}".strip()


def _unread_words(old: OldBackups) -> str:
    if not old.unread:
        return ""
    one = "one backup does not open, or its folder cannot be reached"
    many = f"{old.unread:,} backups do not open, or their folders cannot be reached"
    unread = one if old.unread == 1 else many
    return f"{unread[0].upper()}{unread[1:]}: whether it is in there is not known."


def amount_words(cases: int, entries: int, files: int = 0) -> str:
    """'1 case and 12 entries', or with files '1 case, 12 entries and 3 files'."""
    first = "1 case" if cases == 1 else f"{cases:,} cases"
    second = "1 entry" if entries == 1 else f"{entries:,} entries"
    if not files:
        return f"{first} and {second}"
    return f"{first}, {second} and {'1 file' if files == 1 else f'{files:,} files'}"


def missing_words(missing: int) -> str:
    """What has to be done where files are lost; empty when none is."""
    if not missing:
        return ""
    which = (
        "1 file that you brought in is"
        if missing == 1
        else f"{missing:,} files that you brought in are"
    )
    return (
        f"{which} missing from the casebook. No older backup is removed until that is put right,"
        f" since it may have what is missing. {CALL}"
    )


def held_words(held: Holdings, now: datetime) -> str:
    """What a backup holds, and until when."""
    words = f"It holds {amount_words(held.cases, held.entries, held.files)}."
    if held.newest is not None:
        newest = when_words(datetime.fromisoformat(held.newest), now)
        words += f" The newest entry was recorded {newest}."
    if held.missing:
        lacks = "1 file" if held.missing == 1 else f"{held.missing:,} files"
        words += f" {lacks} named in its record {'is' if held.missing == 1 else 'are'} not in it."
    return words


def restored_words(held: Holdings, now: datetime) -> str:
    """What came of restoring, and how to go on so that one record stays one."""
    return (
        f"{held_words(held, now)} What was recorded after that is not in it. It opens with what"
        " you typed. From now on write in this casebook only: what is written in the old one too"
        " makes two records, which cannot be brought together."
    )


def proof_words(proof: Proof, now: datetime) -> str:
    """What came of a drill."""
    words = held_words(proof.held, now)
    if proof.unsound == 0:
        return f"{words} Every page was read, and every entry stands as it was signed."
    entries = "1 entry does" if proof.unsound == 1 else f"{proof.unsound:,} entries do"
    return (
        f"{words} Every page was read, but {entries} not stand as signed, or lack the one before."
        " Ring your force ICT helpdesk, and keep this backup."
    )


def backup_rows(
    backups: Sequence[Generation],
    now: datetime,
    owners: Mapping[UUID, str],
    own: UUID | None = None,
) -> list[str]:
    """A line for each backup; whose it is, unless all are of the casebook that is open (``own``).

    Without one that is open: unless all are of one casebook.
    """
    ids = {each.vault_id for each in backups}
    say_whose = len(ids) > 1 or (own is not None and own not in ids)
    rows = []
    for each in backups:
        of = f" · {_whose(each.vault_id, owners, own)}" if say_whose else ""
        when = when_words(each.made_at, now)
        rows.append(f"{when[0].upper()}{when[1:]} · {size_words(each.size)}{of}")
    return rows


def passed_over_words(found: Found) -> str:
    """What else is there and cannot be chosen; empty when nothing is."""
    said = []
    if found.newer:
        which = "1 backup here was" if found.newer == 1 else f"{found.newer:,} backups here were"
        said.append(f"{which} made by a newer Casebook. Update Casebook to use it.")
    if found.damaged:
        one = found.damaged == 1
        which = "1 backup here is" if one else f"{found.damaged:,} backups here are"
        said.append(f"{which} damaged and cannot be used.")
    return " ".join(said)


def size_words(size: int) -> str:
    """A size in bytes as a person says it."""
    if size >= 1_000_000_000:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} KB"


def _whose(vault_id: UUID, owners: Mapping[UUID, str], own: UUID | None) -> str:
    if vault_id == own:
        return "this casebook"
    owner = owners.get(vault_id, "")
    return f"{owner}, casebook {vault_id.hex[:6]}" if owner else f"casebook {vault_id.hex[:6]}"


def _lacking(state: BackupState, now: datetime) -> timedelta:
    """How long there has been no good backup; nothing where a clock was set back."""
    since = state.made_at or state.begun_at or now
    return max(timedelta(0), now - since)


def _ago(moment: datetime, now: datetime) -> str:
    days = (now - moment) // timedelta(days=1)
    return "" if days < 2 else f", {days:,} days ago"
