# SPDX-License-Identifier: Apache-2.0
"""What the system says of the user's session that must lock an open casebook."""

import sys
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
    WOKE = "woke"
    """The machine is awake again: whoever woke it may be another one."""
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


class EndingHold(Protocol):
    """Says why the end of the session has to wait, where the system has a place to say it."""

    def say(self, window: int, reason: str) -> None:
        """Show the reason to the officer if it takes long, or if the end is put off.

        ``window`` is the handle of a window that is shown; called on its thread. Never raises.
        """
        ...


class NoEndingHold:
    """A system that shows no reason."""

    def say(self, window: int, reason: str) -> None:
        """There is nothing to do."""


def system_session_events() -> SessionEvents:
    """Where this machine's events come from."""
    if sys.platform == "win32":
        from app.system.machine_log import system_machine_log  # noqa: PLC0415  only there
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415
        from app.system.windows.session import WindowsSessionEvents  # noqa: PLC0415

        return WindowsSessionEvents(WindowsCalls(), system_machine_log())
    return NoSessionEvents()


def system_ending_hold() -> EndingHold:
    """Where this machine shows why its end has to wait."""
    if sys.platform == "win32":
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415  only there
        from app.system.windows.ending import WindowsEndingHold  # noqa: PLC0415

        return WindowsEndingHold(WindowsCalls())
    return NoEndingHold()
