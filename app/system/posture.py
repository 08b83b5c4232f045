# SPDX-License-Identifier: Apache-2.0
"""How the machine itself looks after what Casebook holds: looked at, and never changed."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Topic(StrEnum):
    """Something about the machine that Casebook cannot decide."""

    DISK = "disk"
    """Whether the disk with the casebook is encrypted as a whole."""
    PLACE = "place"
    """Whether Casebook's own folder is on this machine."""
    DOCUMENTS = "documents"
    """Whether what is saved among the documents is copied to a cloud."""
    HIBERNATION = "hibernation"
    """Whether the machine writes its memory to the disk when it sleeps."""
    CRASH_REPORTS = "crash_reports"
    """Whether a crash of Casebook would leave a report with what was in its memory."""
    CLIPBOARD_HISTORY = "clipboard_history"
    CLOUD_CLIPBOARD = "cloud_clipboard"
    REMOTE_DESKTOP = "remote_desktop"
    """Whether others can sign in from elsewhere."""
    REMOTE_SESSION = "remote_session"
    """Whether this very session is seen from elsewhere."""


class Standing(StrEnum):
    """How it is."""

    SAFE = "safe"
    EXPOSED = "exposed"
    UNKNOWN = "unknown"
    """This account cannot tell."""


@dataclass(frozen=True)
class Finding:
    """What was seen of one topic."""

    topic: Topic
    standing: Standing


class Posture(Protocol):
    """Looks at the machine."""

    def findings(self) -> Sequence[Finding]:
        """One for each topic that this system has, in the order of ``Topic``. Never raises.

        May ask a slow disk: not for the thread of the window.
        """
        ...


class NoPosture:
    """A system about which nothing is known here."""

    def findings(self) -> Sequence[Finding]:
        """Nothing."""
        return ()


def system_posture() -> Posture:
    """Looks at this machine."""
    if sys.platform == "win32":
        import os  # noqa: PLC0415  only there, as what follows

        from app.system.paths import data_folder  # noqa: PLC0415
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415
        from app.system.windows.posture import WindowsPosture  # noqa: PLC0415
        from app.system.windows.registry import read_value  # noqa: PLC0415

        return WindowsPosture(WindowsCalls(), read_value, os.environ, str(data_folder()))
    return NoPosture()
