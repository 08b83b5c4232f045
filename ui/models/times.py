# SPDX-License-Identifier: Apache-2.0
"""Words for moments, in local time."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from app.cases.when import LONDON


def time_words(moment: datetime, now: datetime) -> str:
    """An aware moment as short as can be: '21:40' today, 'Mon 14 Sep 21:40' this year."""
    local, today = moment.astimezone(ZoneInfo(LONDON)), now.astimezone(ZoneInfo(LONDON))
    if local.date() == today.date():
        return f"{local:%H:%M}"
    year = "" if local.year == today.year else f" {local.year}"
    # %-d is not known on Windows, so the day is written by hand.
    return f"{local:%a} {local.day} {local:%b}{year} {local:%H:%M}"


def seconds_words(moment: datetime) -> str:
    """An aware moment as a local time to the second."""
    return f"{moment.astimezone(ZoneInfo(LONDON)):%H:%M:%S}"


def day_words(day: date) -> str:
    """A day, for example '23 Nov 2026'."""
    return f"{day.day} {day:%b %Y}"
