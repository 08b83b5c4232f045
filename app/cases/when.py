# SPDX-License-Identifier: Apache-2.0
"""When something happened, as the officer knows it: exact, about, between, or unknown."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field, model_validator

from app.cases.values import Value
from app.errors import UserError

LONDON = "Europe/London"


class Precision(StrEnum):
    """How well the time is known."""

    EXACT = "exact"
    ABOUT = "about"
    BETWEEN = "between"
    UNKNOWN = "unknown"


class When(Value):
    """A local wall-clock time with its zone and precision.

    ``local`` and ``until`` are naive local times in ``zone``; ``fold`` 1 means the second of two
    equal times when the clocks go back. An unknown time has neither.
    """

    precision: Precision
    local: datetime | None = None
    until: datetime | None = None
    zone: Annotated[str, Field(max_length=64, pattern=r"^[A-Za-z0-9_+/\-]+$")] = LONDON
    fold: int = 0

    @model_validator(mode="after")
    def _agree(self) -> "When":
        has_start, has_end = self.local is not None, self.until is not None
        if has_start == (self.precision is Precision.UNKNOWN):
            raise ValueError("a known time needs its time, an unknown one has none")
        if has_end != (self.precision is Precision.BETWEEN):
            raise ValueError("only a time between two times has an end")
        if any(t is not None and t.tzinfo is not None for t in (self.local, self.until)):
            raise ValueError("local times carry no offset")
        if self.local and self.until and self.until < self.local:
            raise ValueError("the end is before the start")
        if self.fold not in (0, 1):
            raise ValueError("fold is 0 or 1")
        return self

    @property
    def start_utc(self) -> datetime | None:
        """The (earliest) instant in UTC, or None when the time or its zone is not known."""
        return _utc(self.local, self.zone, self.fold)

    @property
    def end_utc(self) -> datetime | None:
        """The latest instant in UTC, or None when the time or its zone is not known."""
        return _utc(self.until or self.local, self.zone, self.fold)

    def as_fact(self) -> str | None:
        """The time as the value of a case fact, None when it is not known.

        An ISO date-time with its offset; ``~`` behind it means about, and two with ``/`` between
        them mean some time from the one to the other (as ISO 8601-2 writes them).
        """
        start, end = self.start_utc, self.end_utc
        if start is None or end is None:
            return None
        zone = ZoneInfo(self.zone)
        first = start.astimezone(zone).isoformat()
        if self.precision is Precision.BETWEEN:
            return f"{first}/{end.astimezone(zone).isoformat()}"
        return f"{first}~" if self.precision is Precision.ABOUT else first

    def words(self) -> str:
        """The time as people write it, for example 'about Mon 14 Sep 2026 08:40'.

        Only a time that came twice, when the clocks went back, names which: '01:30 GMT'.
        """
        if self.local is None:
            return "time not known"
        start = _spoken(self.local, self.zone, self.fold)
        if self.until is not None:
            return f"between {start} and {_spoken(self.until, self.zone, self.fold)}"
        return f"about {start}" if self.precision is Precision.ABOUT else start


def _spoken(local: datetime, zone: str, fold: int) -> str:
    """A local time in words; when the clocks go back over it, with the zone's name, as in GMT."""
    # %-d is not known on Windows, so the day is written by hand.
    words = f"{local:%a} {local.day} {local:%b %Y %H:%M}"
    first, second = _utc(local, zone, 0), _utc(local, zone, 1)
    if first is None or second is None or first >= second:
        return words
    return f"{words} {local.replace(tzinfo=ZoneInfo(zone), fold=fold):%Z}"


def _utc(local: datetime | None, zone: str, fold: int) -> datetime | None:
    if local is None:
        return None
    try:
        return local.replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)
    except (KeyError, ValueError, OSError, OverflowError):
        # A stranger's record may name a zone that this machine does not have, or none at all.
        return None


def exactly(moment: datetime, zone: str = LONDON) -> When:
    """The given instant (timezone-aware) as an exact local time, to the second."""
    local = moment.astimezone(ZoneInfo(zone)).replace(microsecond=0)
    return When(
        precision=Precision.EXACT,
        local=local.replace(tzinfo=None, fold=0),
        zone=zone,
        fold=local.fold,
    )


def read_fact(value: str, zone: str = LONDON) -> When | None:
    """The time that ``When.as_fact`` wrote; None for a text that is no such time."""
    first, _, last = value.removesuffix("~").partition("/")
    try:
        moments = [datetime.fromisoformat(part) for part in (first, last) if part]
        if not moments or any(moment.utcoffset() is None for moment in moments):
            return None
        start, *ends = [exactly(moment, zone) for moment in moments]
    except (ValueError, OverflowError):
        return None
    if ends:
        return start.model_copy(update={"precision": Precision.BETWEEN, "until": ends[0].local})
    about = Precision.ABOUT if value.endswith("~") else Precision.EXACT
    return start.model_copy(update={"precision": about})


def check_exists(local: datetime, zone: str = LONDON) -> None:
    """Refuse a local time that the clocks skip in spring.

    Raises:
        UserError: the time does not exist on that day.
    """
    aware = local.replace(tzinfo=ZoneInfo(zone))
    back = aware.astimezone(UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    if abs(back - local) > timedelta(0):
        raise UserError(
            "That time does not exist: the clocks went forward over it. Please check it.",
            code="time-skipped",
        )
