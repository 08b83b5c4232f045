# SPDX-License-Identifier: Apache-2.0
"""Words for backups: when, how large, what they hold, where they go."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.services.backups import BackupState, Place
from app.services.restoring import Generation, Holdings, Proof
from ui.models.times import time_words

NEVER = "No backup has been made yet. The first one comes by itself within a few minutes."

NEVER_BY_ITSELF = "No backup has been made yet: a demonstration is not backed up by itself."


def when_words(moment: datetime, now: datetime) -> str:
    """A moment, said so that it also stands alone: 'today 21:40'."""
    words = time_words(moment, now)
    return words if " " in words else f"today {words}"


def last_words(state: BackupState, now: datetime, *, demo: bool = False) -> str:
    """When the last good backup was made, and what it holds."""
    if state.made_at is None:
        return NEVER_BY_ITSELF if demo else NEVER
    held = amount_words(state.cases, state.entries)
    return f"Last backup: {when_words(state.made_at, now)}. It holds {held}."


def drill_words(state: BackupState, now: datetime) -> str:
    """When a backup was last proved to open."""
    if state.proved_at is None:
        return "No backup has been proved to open yet."
    days = (now - state.proved_at) // timedelta(days=1)
    when = when_words(state.proved_at, now)
    ago = "" if days < 2 else f", {days} days ago"
    return f"A backup was last proved to open {when}{ago}."


def place_words(place: Place, *, same_disk: bool) -> str:
    """What is to be said of where backups go; empty when nothing is."""
    if place.fixed:
        return "Set by your force."
    if same_disk:
        return (
            "This is the disk that the casebook is on. If the laptop is lost or its disk fails,"
            " both are gone: choose a folder on another disk, or one on your force's network."
        )
    return ""


def amount_words(cases: int, entries: int) -> str:
    """'1 case and 12 entries'."""
    first = "1 case" if cases == 1 else f"{cases:,} cases"
    return f"{first} and {'1 entry' if entries == 1 else f'{entries:,} entries'}"


def held_words(held: Holdings, now: datetime) -> str:
    """What a backup holds, and until when."""
    words = amount_words(held.cases, held.entries)
    if held.newest is None:
        return f"It holds {words}."
    newest = when_words(datetime.fromisoformat(held.newest), now)
    return f"It holds {words}. The newest entry was recorded {newest}."


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


def backup_rows(backups: Sequence[Generation], now: datetime) -> list[str]:
    """A line for each backup; which casebook it is of, where there is more than one."""
    several = len({each.vault_id for each in backups}) > 1
    rows = []
    for each in backups:
        of = f" · casebook {each.vault_id.hex[:6]}" if several else ""
        when = when_words(each.made_at, now)
        rows.append(f"{when[0].upper()}{when[1:]} · {size_words(each.size)}{of}")
    return rows


def size_words(size: int) -> str:
    """A size in bytes as a person says it."""
    if size >= 1_000_000_000:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} KB"
