# SPDX-License-Identifier: Apache-2.0
"""What the system says of the user's session that must lock an open casebook."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol


class SessionEvent(Enum):
    """Something after which the person at the screen may be another one, or nobody."""

    LOCKED = "locked"
    """The user locked the screen, or another user's session took it over."""
    DISCONNECTED = "disconnected"
    """The console or a remote desktop was disconnected."""
    SUSPENDING = "suspending"
    """The machine is about to sleep or hibernate; it does not wait for long."""
    LID_CLOSED = "lid closed"
    DISPLAY_OFF = "display off"
    ENDING = "ending"
    """The user is being signed out, or the machine is being shut down."""


Tell = Callable[[SessionEvent], None]


class SessionEvents(Protocol):
    """Where such events come from."""

    def begin(self, tell: Tell) -> None:
        """From now on call ``tell`` for every event, on whichever thread it comes.

        Before sleep and sign-out the system waits for the thread of the window only, so these are
        told on it, and ``tell`` is done when it returns. Never raises: a machine that tells
        nothing locks by its other triggers. It ends with the process.
        """
        ...


class NoSessionEvents:
    """A system that tells us nothing. Sleep is noticed by the clock all the same."""

    def begin(self, tell: Tell) -> None:
        """There is nothing to begin."""


def system_session_events() -> SessionEvents:
    """Where this machine's events come from."""
    return NoSessionEvents()
