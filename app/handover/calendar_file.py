# SPDX-License-Identifier: Apache-2.0
"""Due dates as a calendar file (iCalendar, RFC 5545): a case's code and an end, nothing else."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

_LONGEST_LINE = 75
"""Octets of a line, without its end (RFC 5545, section 3.1)."""


@dataclass(frozen=True)
class DueDate:
    """An end to stand in a calendar.

    ``code`` is the neutral code of the case. ``day`` is the local day of a limit in days; without
    one the event stands at ``at`` (aware). ``uid`` is random: it says nothing of case or clock.
    """

    code: str
    at: dt.datetime
    day: dt.date | None
    uid: UUID


def calendar_file(dates: Iterable[DueDate], made_at: dt.datetime) -> bytes:
    """The calendar file for these dates, each an event of its own; ``made_at`` is aware.

    A limit in days is an all-day event that blocks no time. One in hours stands at its instant,
    in UTC.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Casebook//Due dates//EN"]
    for date in dates:
        lines += _event(date, made_at)
    lines.append("END:VCALENDAR")
    return b"".join(folded for line in lines for folded in _folded(line))


def _event(date: DueDate, made_at: dt.datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{date.uid}"
    yield f"DTSTAMP:{_instant(made_at)}"
    if date.day is None:
        yield f"DTSTART:{_instant(date.at)}"
    else:
        yield f"DTSTART;VALUE=DATE:{_day(date.day)}"
    yield f"SUMMARY:{_escaped(date.code)}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _day(day: dt.date) -> str:
    return day.isoformat().replace("-", "")


def _instant(moment: dt.datetime) -> str:
    utc = moment.astimezone(dt.UTC)
    return f"{_day(utc.date())}T{utc:%H%M%S}Z"


def _escaped(text: str) -> str:
    """A text value (RFC 5545, section 3.3.11); a line break within it becomes a space."""
    one_line = " ".join(text.split())
    return one_line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[bytes]:
    """A line in pieces of at most 75 octets, none of which cuts a character in two."""
    piece = b""
    for char in line:
        octets = char.encode()
        if len(piece) + len(octets) > _LONGEST_LINE:
            yield piece + b"\r\n"
            piece = b" "
        piece += octets
    yield piece + b"\r\n"
