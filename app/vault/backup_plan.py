# SPDX-License-Identifier: Apache-2.0
"""Which backups are kept: the last five, then one a day for a week, one a week for a month."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

LAST = 5
DAILY = timedelta(days=7)
WEEKLY = timedelta(days=31)


@dataclass(frozen=True)
class Made:
    """A backup: its number counts up, and its time (UTC) is what the clock said."""

    number: int
    at: datetime


def to_remove(made: Sequence[Made], now: datetime) -> list[Made]:
    """The backups that are not wanted any more.

    The five with the highest numbers always stay, so that the newest good one stays whatever the
    clock says. Of a day or a week the last one is kept. Where a clock was set back, the last one of
    a day that is still to come stays until that day has come and gone.
    """
    newest_first = sorted(made, key=lambda each: each.number, reverse=True)
    kept: set[Hashable] = set()
    unwanted: list[Made] = []
    for place, each in enumerate(newest_first):
        period = _period(each.at, now)
        if place >= LAST and (period is None or period in kept):
            unwanted.append(each)
        kept.add(period)
    return unwanted


def _period(at: datetime, now: datetime) -> Hashable:
    """The day or the week for which a backup stands; None when it is too old to stand for any."""
    age = now - at
    if age <= DAILY:
        return at.date()
    if age <= WEEKLY:
        return at.isocalendar()[:2]
    return None
