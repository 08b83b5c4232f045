# SPDX-License-Identifier: Apache-2.0
"""Which days are working days, and which days the hours of a notice leave out."""

import datetime as dt
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from app.clocks.faults import ClockFault

SATURDAY, SUNDAY = 5, 6
CHRISTMAS_DAY = (12, 25)
DOUBTFUL_DAYS = {(12, 26), (1, 1)}


class Calendar:
    """The bank holidays of England and Wales, on the days on which they are kept.

    Outside ``covers_from`` to ``covers_to`` nothing is known, and asking raises ClockFault
    (calendar-out-of-range): it is never taken as no holiday. Weekends are known at any time.
    """

    def __init__(
        self, holidays: Mapping[dt.date, str], covers_from: dt.date, covers_to: dt.date
    ) -> None:
        self.holidays = MappingProxyType(dict(holidays))
        self.covers_from = covers_from
        self.covers_to = covers_to

    def changed(self, added: Iterable[dt.date], removed: Iterable[dt.date]) -> "Calendar":
        """This calendar with one-off holidays added, and holidays that were moved taken away."""
        gone = set(removed)
        kept = {day: name for day, name in self.holidays.items() if day not in gone}
        more = dict.fromkeys(added, "One-off bank holiday")
        return Calendar({**more, **kept}, self.covers_from, self.covers_to)

    def holiday(self, day: dt.date) -> str | None:
        """The name of the bank holiday kept on a day, None if it is none.

        Raises:
            ClockFault: the day lies outside the days known.
        """
        if not self.covers_from <= day <= self.covers_to:
            raise ClockFault(
                "The bank holidays of that time are not known. "
                "Ask your guidance owner for a newer calendar.",
                code="calendar-out-of-range",
            )
        return self.holidays.get(day)

    def is_working(self, day: dt.date) -> bool:
        """Whether it is a Monday to Friday that is no bank holiday. Raises as ``holiday``."""
        return day.weekday() < SATURDAY and self.holiday(day) is None

    def is_off(self, day: dt.date) -> bool:
        """Whether hours without days off leave the day out. Raises as ``holiday``.

        A Sunday, Good Friday, Christmas Day or bank holiday. 25 December is left out by name on
        any day of the week; a Saturday on which no holiday is kept is not (see ``is_doubtful``).
        """
        if day.weekday() == SUNDAY or (day.month, day.day) == CHRISTMAS_DAY:
            return True
        return self.holiday(day) is not None

    def ends_early(self, day: dt.date) -> bool:
        """Whether a custody limit may not end on the day: a Saturday, or as for ``is_off``."""
        return day.weekday() == SATURDAY or self.is_off(day)

    def is_doubtful(self, day: dt.date) -> bool:
        """Whether it is a Saturday 26 December or 1 January whose holiday is kept on a weekday.

        Whether such a day is itself a bank holiday needs a legal answer. It is counted, which
        gives the earlier and safer end, and said with the result.
        """
        named = (day.month, day.day) in DOUBTFUL_DAYS
        return named and day.weekday() == SATURDAY and day not in self.holidays
