# SPDX-License-Identifier: Apache-2.0
"""Reads the clocks of the case that is shown: when it changes, and as time goes by."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.clocks.standing import State
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.reading import CaseClock, read_clocks, startable
from app.services.journeys import CaseJourney
from app.services.session import Session
from ui.messages import announce
from ui.models.clock_details import ClockDetails, details_of
from ui.models.clocks import ClockRow, clock_rows
from ui.widgets.minute import EachMinute
from ui.workbench import Workbench


@dataclass(frozen=True)
class ClockReading:
    """The clocks of a case at one moment. ``now`` is in UTC."""

    case: CaseJourney
    clocks: tuple[CaseClock, ...]
    rows: tuple[ClockRow, ...]
    startable: tuple[ClockRule, ...]
    now: datetime

    def clock(self, key: str) -> CaseClock | None:
        """The clock of that key, if the case has it."""
        return next((clock for clock in self.clocks if clock.key == key), None)

    def details(self, clock: CaseClock) -> ClockDetails:
        """What a clock shows when it is opened."""
        before = self.clock(clock.follows or "")
        return details_of(clock, self.case.view, self.case.pack, self.now, before)

    @property
    def expired(self) -> frozenset[str]:
        """The keys of the clocks that have passed."""
        return frozenset(
            clock.key for clock in self.clocks if clock.standing.state is State.EXPIRED
        )


class ClockWatch(QObject):
    """Keeps the clocks of a page's case up to date, between ``begin`` and ``rest``."""

    read = Signal(object)
    """A ClockReading."""

    def __init__(self, workbench: Workbench, page: QWidget) -> None:
        super().__init__(page)
        self._bench = workbench
        self._page = page
        self._case: CaseJourney | None = None
        self._last: ClockReading | None = None
        self.minute = EachMinute(self)
        self.minute.passed.connect(self.look)

    @property
    def last(self) -> ClockReading | None:
        """What was read last."""
        return self._last

    def show_case(self, case: CaseJourney) -> None:
        """The case is now this."""
        self._case = case
        self.look()

    @Slot()
    def look(self) -> None:
        """Read the clocks as they stand now."""
        if self._case is not None:
            work = partial(_read, self._bench.session, self._case)
            self._bench.jobs.database(work, self._show)

    def begin(self) -> None:
        """The page is shown: from now on time passes for it."""
        if self._last is not None:
            self.look()
        self.minute.begin()

    def rest(self) -> None:
        """The page is hidden: there is nothing to do."""
        self.minute.rest()

    def _show(self, reading: ClockReading) -> None:
        if reading.case is not self._case:
            return  # recorded on since
        before, self._last = self._last, reading
        self.read.emit(reading)
        if before is not None and self._page.isVisible():
            passed = reading.expired - before.expired
            titles = [clock.rule.title for clock in reading.clocks if clock.key in passed]
            if titles:  # of several windows that end together, one sentence is enough
                more = f", and {len(titles) - 1} more" if len(titles) > 1 else ""
                announce(self._page, f"Passed: {titles[0]}{more}")


def _read(session: Session, case: CaseJourney) -> ClockReading:
    now = session.clock.now()
    clocks = read_clocks(session, case.view)
    return ClockReading(case, clocks, clock_rows(clocks, now), startable(session, case.view), now)
