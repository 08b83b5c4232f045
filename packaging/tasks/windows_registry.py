# SPDX-License-Identifier: Apache-2.0
"""What the installer writes to the registry: all of it below HKEY_LOCAL_MACHINE, for every user.

The values belong to the component of the program: Windows puts them back at a repair, and takes
them away with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

BUNDLE = ".casebundle"
BUNDLE_TYPE = "Casebook.Bundle"
NO_RECENT_FILES = 0x00100000
"""FTA_NoRecentDocs: files of this type are put in no list of recent files and in no jump list."""
EVENT_SOURCE = "Casebook"
"""As app/system/windows/event_log.py writes it."""
MESSAGES = "[System64Folder]EventCreate.exe"
"""Comes with Windows: its messages 1 to 1000 are nothing but the text that was given.

The folder's path is filled in by the installer: wixl writes no text that Windows fills in later.
"""
EVENT_WEIGHTS = 7
"""The source writes errors, warnings and information."""

_CLASSES = r"SOFTWARE\Classes"
_WINDOWS = r"SOFTWARE\Microsoft\Windows"


@dataclass(frozen=True)
class Value:
    """A value of a key below HKEY_LOCAL_MACHINE; ``name`` None for the key's own."""

    key: str
    name: str | None
    value: str | int

    @property
    def attributes(self) -> dict[str, str]:
        """The same as wixl wants it."""
        kind = "integer" if isinstance(self.value, int) else "string"
        written = {"Root": "HKLM", "Key": self.key, "Type": kind, "Value": str(self.value)}
        return {**written, **({"Name": self.name} if self.name is not None else {})}


def values(program: str, commands: str, place: str) -> Iterator[Value]:
    """Everything, for the names of the two programs; ``place`` stands for the first one's path."""
    yield Value(rf"{_WINDOWS}\CurrentVersion\App Paths\{program}", None, place)
    # Not offered for files of others, which come on no list. Bundles need more: see below.
    yield Value(rf"{_CLASSES}\Applications\{program}", "NoOpenWith", "")
    yield from _bundles(place)
    yield from _events()
    for name in (program, commands):
        # No report of a crash is made, which would hold memory; from before the first start.
        yield Value(rf"{_WINDOWS}\Windows Error Reporting\ExcludedApplications", name, 1)


def _bundles(place: str) -> Iterator[Value]:
    """A sealed bundle opens by double click. The name of its file may say whose it is."""
    yield Value(rf"{_CLASSES}\{BUNDLE}", None, BUNDLE_TYPE)
    yield Value(rf"{_CLASSES}\{BUNDLE_TYPE}", None, "Sealed Casebook bundle")
    yield Value(rf"{_CLASSES}\{BUNDLE_TYPE}", "EditFlags", NO_RECENT_FILES)
    yield Value(rf"{_CLASSES}\{BUNDLE_TYPE}\DefaultIcon", None, f"{place},0")
    yield Value(rf"{_CLASSES}\{BUNDLE_TYPE}\shell\open\command", None, f'"{place}" "%1"')


def _events() -> Iterator[Value]:
    """The application log shows our sentences as they are, and not that a message is missing."""
    key = rf"SYSTEM\CurrentControlSet\Services\EventLog\Application\{EVENT_SOURCE}"
    yield Value(key, "EventMessageFile", MESSAGES)
    yield Value(key, "TypesSupported", EVENT_WEIGHTS)
