# SPDX-License-Identifier: Apache-2.0
"""Keeping a window out of screenshots and shared screens, where the system can do that."""

import sys
from typing import Protocol


class ScreenProtection(Protocol):
    """How this machine keeps what a window shows to the screen in front of the officer."""

    def protect(self, window: int) -> None:
        """Keep the window with this handle of the system out of any capture, until it is gone.

        Called on the window's own thread, again and again for the same window. Never raises: the
        officer can work on a machine that cannot do it.
        """
        ...

    def seen_by_aids(self) -> bool:
        """Whether a program runs now that reads or magnifies the screen for the officer.

        Some of them see nothing of a window that is kept out of captures.
        """
        ...


class NoScreenProtection:
    """A system that has no such thing."""

    def protect(self, window: int) -> None:
        """There is nothing to do."""

    def seen_by_aids(self) -> bool:
        """Nothing is kept from them."""
        return False


def system_screen_protection() -> ScreenProtection:
    """What this machine can do."""
    if sys.platform == "win32":
        from app.system.machine_log import system_machine_log  # noqa: PLC0415  only there
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415
        from app.system.windows.registry import read_value  # noqa: PLC0415
        from app.system.windows.screen import WindowsScreenProtection  # noqa: PLC0415

        return WindowsScreenProtection(WindowsCalls(), system_machine_log(), read_value)
    return NoScreenProtection()
