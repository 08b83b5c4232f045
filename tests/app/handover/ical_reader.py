# SPDX-License-Identifier: Apache-2.0
"""A strict reader of the part of RFC 5545 that a calendar of due dates may use.

It refuses everything else, so that nothing unexpected can hide in such a file.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

_LINE = re.compile(r"(?P<name>[A-Z-]+)(?P<parameters>(;[A-Z-]+=[A-Za-z-]+)*):(?P<value>.*)")
_ONCE = ("UID", "DTSTAMP", "DTSTART", "SUMMARY")
_ALLOWED = {
    "DTSTAMP": "",
    "SUMMARY": "",
    "UID": "",
    "CLASS": "",
    "TRANSP": "",
}


@dataclass(frozen=True)
class Event:
    """An event as read: the day of an all-day one, or the instant in UTC."""

    uid: str
    summary: str
    stamped: datetime
    start: date | datetime


def read_calendar(data: bytes) -> list[Event]:
    """The events of a calendar file; AssertionError for whatever the standard does not allow."""
    lines = _unfolded(data)
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", lines[2]]
    assert lines[2].startswith("PRODID:")
    assert lines[-1] == "END:VCALENDAR"
    events, inside = [], list[str]()
    for line in lines[3:-1]:
        if line == "BEGIN:VEVENT":
            assert not inside
            inside.append(line)
        elif line == "END:VEVENT":
            events.append(_event(inside[1:]))
            inside = []
        else:
            assert inside
            inside.append(line)
    assert not inside
    assert len({event.uid for event in events}) == len(events)
    return events


def _unfolded(data: bytes) -> list[str]:
    """Section 3.1: CRLF ends a line, at most 75 octets long; one space goes on with the last."""
    assert data.endswith(b"\r\n")
    lines: list[str] = []
    for raw in data.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(raw) <= 75
        assert b"\r" not in raw
        assert b"\n" not in raw
        text = raw.decode("utf-8", "strict")  # a cut character would fail here
        if text.startswith(" "):
            lines[-1] += text[1:]
        else:
            lines.append(text)
    return lines


def _event(lines: list[str]) -> Event:
    parts: dict[str, str] = {}
    start: date | datetime | None = None
    for line in lines:
        match = _LINE.fullmatch(line)
        assert match is not None, line
        name, parameters, value = match["name"], match["parameters"], match["value"]
        assert name not in parts
        parts[name] = value
        if name == "DTSTART":
            start = _start(parameters, value)
        else:
            assert parameters == _ALLOWED[name]
    assert all(name in parts for name in _ONCE)
    assert start is not None
    return Event(parts["UID"], _text(parts["SUMMARY"]), _instant(parts["DTSTAMP"]), start)


def _start(parameters: str, value: str) -> date | datetime:
    if parameters:
        assert parameters == ";VALUE=DATE"
        return datetime.strptime(value, "%Y%m%d").replace(tzinfo=UTC).date()
    return _instant(value)


def _instant(value: str) -> datetime:
    assert re.fullmatch(r"\d{8}T\d{6}Z", value)
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _text(value: str) -> str:
    """Section 3.3.11: backslash, semicolon, comma and line breaks are escaped, nothing else."""
    out, at = "", 0
    while at < len(value):
        char = value[at]
        assert char not in ";,"
        if char == "\\":
            at += 1
            assert value[at] in "\\;,nN"
            char = "\n" if value[at] in "nN" else value[at]
        out += char
        at += 1
    return out
