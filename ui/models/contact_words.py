# SPDX-License-Identifier: Apache-2.0
"""Words for how a victim is reached, for days, and for who wrote something down."""

from collections.abc import Mapping
from datetime import date

from app.cases.folding import CaseView
from app.cases.kinds import Channel
from app.cases.telling.contacts import CHANNEL_WORDS


def day_name(day: date, today: date) -> str:
    """A day as people say it: 'Mon 14 Sep', with its year if that is another one."""
    year = "" if day.year == today.year else f" {day.year}"
    # %-d is not known on Windows, so the day is written by hand.
    return f"{day:%a} {day.day} {day:%b}{year}"


def away(day: date, today: date) -> str:
    """How far away a day is: 'today', 'tomorrow', 'in 5 days', 'yesterday', '5 days ago'."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    return near.get(days) or (f"in {days} days" if days > 0 else f"{-days} days ago")


def ways_words(channels: tuple[Channel, ...]) -> str:
    """The safe ways in their order: 'Text message, then phone'."""
    names = [CHANNEL_WORDS[channel] for channel in channels]
    return ", then ".join([*names[:1], *(f"{n[0].lower()}{n[1:]}" for n in names[1:])])


def authors_of(view: CaseView) -> Mapping[str, str]:
    """Who writes under each key. Only the holder of a key says whose it is."""
    names = {entry.author: f"the officer with key {entry.author[:8]}" for entry in view.entries}
    return names | {key: who.signature_line() for key, who in view.officers().items()}


def capital(words: str) -> str:
    """The words with a capital at their beginning."""
    return f"{words[0].upper()}{words[1:]}"
