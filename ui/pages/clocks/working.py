# SPDX-License-Identifier: Apache-2.0
"""Has the working of a clock made, only when it is asked for."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from shiboken6 import isValid

from app.cases.folding import CaseView
from app.services.clocks.reading import CaseClock, working_of
from app.services.session import Session
from ui.pages.clocks.body import ClockBody
from ui.workbench import Workbench


@dataclass(frozen=True)
class _Working:
    """How the dates of a clock were found; ``number`` says for which asking."""

    number: int
    lines: tuple[str, ...]


class WorkingOut(QObject):
    """Asks on the database thread; what was closed meanwhile is left alone."""

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = workbench
        self._asked = 0
        # Kept here and not in the work: no other thread is to hold a part of the window.
        self._body: ClockBody | None = None

    def show(self, clock: CaseClock, view: CaseView, body: ClockBody) -> None:
        """Show in ``body`` how the dates of the clock were found."""
        self._asked, self._body = self._asked + 1, body
        work = partial(_work_out, self._asked, self._bench.session, view, clock)
        self._bench.jobs.database(work, self._done)

    def _done(self, working: _Working) -> None:
        body = self._body
        if body is not None and working.number == self._asked and isValid(body):
            body.show_working(working.lines)


def _work_out(number: int, session: Session, view: CaseView, clock: CaseClock) -> _Working:
    return _Working(number, working_of(session, view, clock))
