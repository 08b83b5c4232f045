# SPDX-License-Identifier: Apache-2.0
"""What ICT can read of Casebook in the log of the machine: a closed list, never case data."""

import re
import sys
from enum import Enum, IntEnum
from typing import Protocol


class Weight(IntEnum):
    """How grave an event is; the numbers are those of the Windows event log."""

    ERROR = 1
    WARNING = 2
    INFORMATION = 4


class MachineEvent(Enum):
    """An event: its number, which stays what it is for ever, its weight and its sentence.

    Numbers lie below 1000, so that a message file which Windows has already can show them.
    """

    POLICY_REFUSED = (
        100,
        Weight.ERROR,
        "The policy for Casebook cannot be followed, so no casebook is opened.",
    )
    SCREEN_UNPROTECTED = (
        101,
        Weight.WARNING,
        "Windows would not keep the windows of Casebook out of screen captures.",
    )
    SCREEN_LEFT_OPEN = (
        102,
        Weight.INFORMATION,
        "Screen captures can show Casebook: a screen reader or magnifier runs, with no policy.",
    )
    OPENED_OTHERWISE = (
        103,
        Weight.WARNING,
        "A casebook was opened without its passphrase: with a recovery key or the force's key.",
    )
    NOT_KEPT = (
        104,
        Weight.ERROR,
        "Casebook was told to lock or to end, and could not keep what was written or start again.",
    )
    MISTAKE = (105, Weight.ERROR, "Casebook made a mistake. Its log has more under the reference.")
    SESSION_UNHEARD = (
        106,
        Weight.WARNING,
        "Windows does not tell Casebook when the session is locked. It locks when idle.",
    )
    PROCESS_OPEN = (
        107,
        Weight.WARNING,
        "Windows would not close the memory of Casebook to other programs of the same user.",
    )

    @property
    def number(self) -> int:
        """Its number in the log."""
        return self.value[0]

    @property
    def weight(self) -> Weight:
        """How grave it is."""
        return self.value[1]

    @property
    def sentence(self) -> str:
        """What the log says."""
        return self.value[2]


class MachineLog(Protocol):
    """The log of the machine, where there is one."""

    def note(self, event: MachineEvent, code: str = "") -> None:
        """Note an event, on any thread. Never raises: a log must not stop an officer.

        ``code`` is the code of a fault or the reference of a mistake; anything else is left out.
        """
        ...


class NoMachineLog:
    """A system on which ICT reads none of it."""

    def note(self, event: MachineEvent, code: str = "") -> None:
        """There is nothing to do."""


def words_for(event: MachineEvent, code: str) -> str:
    """What the log says of an event, with its code if that can be nothing else."""
    return (
        f"{event.sentence} ({code})"
        if re.fullmatch(r"[A-Za-z0-9-]{1,40}", code)
        else event.sentence
    )


def system_machine_log() -> MachineLog:
    """The log of this machine."""
    if sys.platform == "win32":
        from app.system.windows.calls import WindowsCalls  # noqa: PLC0415  only there
        from app.system.windows.event_log import EventLog  # noqa: PLC0415

        return EventLog(WindowsCalls())
    return NoMachineLog()
