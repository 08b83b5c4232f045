# SPDX-License-Identifier: Apache-2.0
"""Whether somebody uses the machine, in whichever program."""

import sys
from typing import Protocol


class Presence(Protocol):
    """What the system knows of keys and the mouse in the user's session."""

    def quiet_s(self) -> float | None:
        """Seconds since one was last used; None if the system does not say."""
        ...


class NoPresence:
    """A system that does not say. What happens in our own windows is known all the same."""

    def quiet_s(self) -> float | None:
        """Not known."""
        return None


def system_presence() -> Presence:
    """What this machine knows."""
    if sys.platform == "win32":
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415  only there
        from app.system.windows.presence import WindowsPresence  # noqa: PLC0415

        return WindowsPresence(WindowsCalls())
    return NoPresence()
