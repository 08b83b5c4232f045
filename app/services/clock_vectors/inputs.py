# SPDX-License-Identifier: Apache-2.0
"""The inputs of one clock vector, read from JSON and checked as they are asked for."""

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from app.clocks.faults import ClockFault
from app.clocks.given import Moment, Pause
from app.clocks.local_time import ONE_DAY, instant, start_of_day
from app.errors import UserError

FOLD = "_fold"
MOST = 10_000_000
"""No number of a vector is larger: minutes of some years."""
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def unusable(sentence: str) -> UserError:
    """The fault of a vector that cannot be worked out as it stands."""
    return UserError(sentence, code="vector-unusable")


class Inputs:
    """Named values. Every reading raises UserError where the value is not what it should be."""

    def __init__(self, values: object) -> None:
        if not isinstance(values, Mapping):
            raise unusable("Its inputs are not a list of named values.")
        self._values: Mapping[str, object] = values

    def check_times(self, levels: int = 4) -> None:
        """Refuse a local time that the clocks skipped, wherever it stands in so many levels.

        Raises:
            ClockFault: nonexistent-time.
        """
        for name, value in self._values.items():
            if isinstance(value, str) and _TIME.fullmatch(value):
                self.moment(name)
            for part in value if isinstance(value, list) else ():
                if isinstance(part, Mapping) and levels:
                    Inputs(part).check_times(levels - 1)

    def has(self, name: str) -> bool:
        """Whether a value is given, and is not null."""
        return self._values.get(name) is not None

    def moment(self, name: str) -> dt.datetime:
        """A local time as its instant in UTC; ``<name>_fold`` says which of two."""
        text = self._text(name, _TIME, "a local time such as 2026-11-20T23:30")
        try:
            local = dt.datetime.fromisoformat(text)
        except ValueError:
            raise unusable(f"{name} is no time of any calendar.") from None
        fold = self._values.get(name + FOLD)
        if fold not in (None, 0, 1):
            raise unusable(f"{name}{FOLD} is neither 0 nor 1.")
        return instant(local, 1 if fold else 0)

    def day(self, name: str) -> dt.date:
        """A local date."""
        return _day(self._text(name, _DATE, "a date such as 2026-11-20"), name)

    def days(self, name: str) -> tuple[dt.date, ...]:
        """Local dates; none where none are given."""
        return tuple(_day(value, name) for value in self._list(name))

    def number(self, name: str, otherwise: int | None = None) -> int:
        """A whole number from 0 up; ``otherwise`` where none is given."""
        value = self._values.get(name)
        if value is None and otherwise is not None:
            return otherwise
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST:
            raise unusable(f"{name} is not a whole number from 0 to {MOST}.")
        return value

    def flag(self, name: str) -> bool:
        """Yes or no; no where it is not given."""
        value = self._values.get(name)
        if value is not None and not isinstance(value, bool):
            raise unusable(f"{name} is neither true nor false.")
        return bool(value)

    def word(self, name: str) -> str:
        """A short word."""
        value = self._values.get(name)
        if not isinstance(value, str):
            raise unusable(f"{name} is missing or is no text.")
        return value

    def items(self, name: str) -> tuple["Inputs", ...]:
        """Values that have names of their own; none where none are given."""
        return tuple(Inputs(value) for value in self._list(name))

    def pauses_in_days(self, name: str) -> tuple[Pause, ...]:
        """Pauses from the first to the last day that do not count; without ``to`` it goes on.

        Raises:
            ClockFault: interval-reversed, by date.
        """
        pauses = []
        for item in self.items(name):
            first = item.day("from")
            last = item.day("to") if item.has("to") else None
            if last is not None and last < first:
                raise reversed_interval()
            kind = item.word("kind").replace("_", "-") if item.has("kind") else "away"
            end = None if last is None else _day_after(last)
            pauses.append(Pause(kind, start_of_day(first), end))
        return tuple(pauses)

    def hospital(self) -> tuple[Pause, ...]:
        """Stays in hospital, with the questioning that counts all the same."""
        return tuple(_stay(item) for item in self.items("hospital"))

    def _text(self, name: str, form: re.Pattern[str], like: str) -> str:
        value = self._values.get(name)
        if value is None:
            raise unusable(f"{name} is missing.")
        if not isinstance(value, str) or not form.fullmatch(value):
            raise unusable(f"{name} is not {like}.")
        return value

    def _list(self, name: str) -> Iterable[object]:
        value = self._values.get(name)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise unusable(f"{name} is not a list.")
        return value


def exact(at: dt.datetime) -> Moment:
    """A moment that is known to the minute."""
    return Moment(at, at)


def reversed_interval() -> ClockFault:
    """The fault of an interval whose end lies before its beginning."""
    return ClockFault("An interval ends before it begins.", code="interval-reversed")


def _stay(item: Inputs) -> Pause:
    end = item.moment("to") if item.has("to") else None
    parts = [(part.moment("from"), part.moment("to")) for part in item.items("questioned")]
    return Pause("hospital", item.moment("from"), end, tuple(parts))


def _day(value: object, name: str) -> dt.date:
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise unusable(f"{name} holds something that is not a date such as 2026-11-20.")
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        raise unusable(f"{name} is no day of any calendar.") from None


def _day_after(day: dt.date) -> dt.datetime:
    if day == dt.date.max:
        raise unusable("A pause ends on the last day of the calendar.")
    return start_of_day(day + ONE_DAY)
