# SPDX-License-Identifier: Apache-2.0
"""Tells Windows, and so the officer, why a sign-out or shutdown has to wait."""

from app.system.windows.calls import BOOL, HANDLE, TEXT, Calls


class WindowsEndingHold:
    """Windows shows the reason beside our name while the session waits for us."""

    def __init__(self, calls: Calls) -> None:
        self._create = calls.function("user32", "ShutdownBlockReasonCreate", BOOL, HANDLE, TEXT)

    def say(self, window: int, reason: str) -> None:
        """See ``EndingHold``. What Windows refuses here changes nothing of what is kept."""
        self._create(window, reason)
