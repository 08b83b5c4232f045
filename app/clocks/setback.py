# SPDX-License-Identifier: Apache-2.0
"""Whether the machine's clock was moved since the last entry of a record."""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from app.clocks.local_time import in_utc

TOLERANCE = dt.timedelta(minutes=2)
"""Clocks are put right by a little; that says nothing."""
DRIFT = 5_000
"""A machine's own count may drift by this part of the time it ran: some 17 seconds a day."""

_LONGEST = 10**17
"""Microseconds, some 3,000 years: a record may claim any number."""

Known = Literal["before-the-last-entry", "against-the-running-time"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a machine says of the time: its wall clock (aware), and since when it runs.

    ``monotonic_ns`` counts on from the machine's start, whatever the wall clock is set to;
    readings of it can be compared only where ``boot`` is the same and not empty.
    """

    at: dt.datetime
    boot: str
    monotonic_ns: int


@dataclass(frozen=True, slots=True)
class SetBack:
    """The clock was moved: ``moved`` by so much (below zero: set back), and how that is known."""

    moved: dt.timedelta
    known: Known

    @property
    def back(self) -> bool:
        """Whether it was set back, not forward."""
        return self.moved < dt.timedelta()


def set_back(last: Reading, present: Reading) -> SetBack | None:
    """Whether and how the wall clock moved between the last entry and now; None when it did not.

    Within one run of the machine the wall clock is held against the running time (asleep or
    not); a difference above ``TOLERANCE`` and ``DRIFT`` is told, either way. Otherwise only a
    time before the last entry is, by more than ``TOLERANCE``.
    """
    gone = in_utc(present.at) - in_utc(last.at)
    if last.boot and last.boot == present.boot and present.monotonic_ns >= last.monotonic_ns:
        ran = dt.timedelta(
            microseconds=min((present.monotonic_ns - last.monotonic_ns) // 1000, _LONGEST)
        )
        if abs(gone - ran) > TOLERANCE + ran / DRIFT:
            return SetBack(gone - ran, "against-the-running-time")
    if gone < -TOLERANCE:
        return SetBack(gone, "before-the-last-entry")
    return None
