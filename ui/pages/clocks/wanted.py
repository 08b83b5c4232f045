# SPDX-License-Identifier: Apache-2.0
"""Which clock is to be opened as soon as it has been read and somebody looks."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.cases.kinds import ClockStep
from ui.messages import announce
from ui.pages.clocks.watch import ClockReading


@dataclass
class Wanted:
    """A clock, and what is to be said of it; nothing while ``key`` is None.

    ``extended`` is the key of a clock that was extended: what goes on from it is then wanted.
    """

    key: str | None = None
    step: ClockStep | None = None
    extended: str = ""

    @classmethod
    def after(cls, step: ClockStep, key: str, *, is_open: bool) -> "Wanted":
        """What is to be opened once a step is recorded: a new clock, or the one that goes on."""
        return cls(None if is_open else key, None, key if step is ClockStep.EXTENDED else "")

    def follow(self, reading: ClockReading, page: QWidget) -> None:
        """Want the clock that goes on from the one extended, once it is read; and say so."""
        for clock in reading.clocks:
            if self.extended and clock.follows == self.extended:
                self.key, self.extended = clock.key, ""
                announce(page, f"Extended. This clock counts now: {clock.rule.title}")
