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

    def words(self) -> str:
        """The time as people write it, for example 'about Mon 14 Sep 2026 08:40'."""
        if self.local is None:
            return "time not known"
        start = _plain(self.local)
        if self.until is not None:
            return f"between {start} and {_plain(self.until)}"
        return f"about {start}" if self.precision is Precision.ABOUT else start


def _plain(moment: datetime) -> str:
    # %-d is not known on Windows, so the day is written by hand.
    return f"{moment:%a} {moment.day} {moment:%b %Y %H:%M}"


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
