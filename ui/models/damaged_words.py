# SPDX-License-Identifier: Apache-2.0
"""Words for backups that cannot be restored: which, how large, and what stays."""

from collections.abc import Sequence
from datetime import datetime

from app.services.damaged_backups import Damaged, DamagedBackups
from ui.models.backup_words import size_words, when_words

MOST_NAMED = 3


def damaged_words(found: DamagedBackups, now: datetime) -> str:
    """Which backups are damaged; empty when none is known to be."""
    if not found.damaged:
        return ""
    one = len(found.damaged) == 1
    said = "1 backup is damaged" if one else f"{len(found.damaged):,} backups are damaged"
    said += f" and cannot be restored: {_named(found.damaged, now)}."
    if found.sound:
        return said
    return f"{said} {'It stays' if one else 'They stay'} until there is a sound one: back up now."


def ask_words(found: DamagedBackups, now: datetime) -> str:
    """What is asked before they go."""
    one = len(found.damaged) == 1
    which, goes = ("backup", "is") if one else ("backups", "are")
    named = _named(found.damaged, now)
    return f"The damaged {which} of {named} {goes} removed for good. {_stay(found.sound)}"


def removed_words(removed: int, left: DamagedBackups) -> str:
    """What was removed, and what is left."""
    if left.damaged:
        return "Some of them could not be removed. Connect their disk, then try again."
    gone = "1 damaged backup is" if removed == 1 else f"{removed:,} damaged backups are"
    return f"{gone} removed. {_stay(left.sound)}"


def _stay(sound: int) -> str:
    return "The sound one stays." if sound == 1 else f"The {sound:,} sound ones stay."


def _named(damaged: Sequence[Damaged], now: datetime) -> str:
    """'today 07:08 (1.6 MB) and 2 more'."""
    named = [f"{when_words(each.made_at, now)} ({size_words(each.size)})" for each in damaged]
    more = len(named) - MOST_NAMED
    shown = named[:MOST_NAMED] + ([f"{more:,} more"] if more > 0 else [])
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
