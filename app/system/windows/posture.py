# SPDX-License-Identifier: Apache-2.0
"""Looks at the settings of Windows that decide what may leave Casebook against its will."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import PureWindowsPath

from app.system.posture import Finding, Standing, Topic
from app.system.windows.calls import DWORD, TEXT, Calls
from app.system.windows.process import program_name
from app.system.windows.registry import ReadValue, Root
from app.system.windows.volume import Protection, protection_of

_CONTROL = r"SYSTEM\CurrentControlSet\Control"
_POLICIES = r"SOFTWARE\Policies\Microsoft"
_REPORTS = r"Microsoft\Windows\Windows Error Reporting"
_CLIPBOARD = r"Software\Microsoft\Clipboard"
_SHELL_FOLDERS = r"Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_REMOTE_SESSION, _WATCHED = 0x1000, 0x2001
_FIXED, _REMOTE = 3, 4
"""Kinds of drive, as Windows numbers them."""


class WindowsPosture:
    """Looks as this user may, and says so where that is not enough."""

    def __init__(
        self,
        calls: Calls,
        registry: ReadValue,
        environment: Mapping[str, str],
        folder: str,
        disk: Callable[[Calls, str], Protection] = protection_of,
    ) -> None:
        """``folder`` is where Casebook keeps everything; ``disk`` asks about a drive."""
        self._calls = calls
        self._read = registry
        self._environment = {name.upper(): value for name, value in environment.items()}
        self._folder = PureWindowsPath(folder)
        self._disk = disk

    def findings(self) -> Sequence[Finding]:
        """See ``Posture``."""
        looks: Mapping[Topic, Callable[[], Standing]] = {
            Topic.DISK: self._encrypted,
            Topic.PLACE: self._local,
            Topic.DOCUMENTS: self._documents,
            Topic.HIBERNATION: self._hibernation,
            Topic.CRASH_REPORTS: self._reports,
            Topic.CLIPBOARD_HISTORY: self._history,
            Topic.CLOUD_CLIPBOARD: self._cloud,
            Topic.REMOTE_DESKTOP: self._remote_desktop,
            Topic.REMOTE_SESSION: self._remote_session,
        }
        return [Finding(topic, _tried(look)) for topic, look in looks.items()]

    def _encrypted(self) -> Standing:
        match self._disk(self._calls, self._folder.anchor):
            case Protection.ON:
                return Standing.SAFE
            case Protection.OFF:
                return Standing.EXPOSED
            case Protection.UNKNOWN:
                return Standing.UNKNOWN

    def _local(self) -> Standing:
        if self._in_cloud(self._folder) or self._folder.drive.startswith("\\\\"):
            return Standing.EXPOSED
        kind = self._calls.function("kernel32", "GetDriveTypeW", DWORD, TEXT)(self._folder.anchor)
        return {_FIXED: Standing.SAFE, _REMOTE: Standing.EXPOSED}.get(kind, Standing.UNKNOWN)

    def _documents(self) -> Standing:
        place = self._read(Root.USER, _SHELL_FOLDERS, "Personal")
        if not isinstance(place, str):
            return Standing.UNKNOWN
        filled = re.sub("%([^%]+)%", lambda name: self._variable(name[1]), place)
        return _exposed(self._in_cloud(PureWindowsPath(filled)))

    def _in_cloud(self, folder: PureWindowsPath) -> bool:
        roots = [self._variable(name) for name in _ONEDRIVE]
        return any(folder.is_relative_to(PureWindowsPath(root)) for root in roots if root)

    def _variable(self, name: str) -> str:
        return self._environment.get(name.upper(), "")

    def _hibernation(self) -> Standing:
        is_on = self._read(Root.MACHINE, rf"{_CONTROL}\Power", "HibernateEnabled")
        if is_on is None:
            is_on = self._read(Root.MACHINE, rf"{_CONTROL}\Power", "HibernateEnabledDefault")
        return Standing.UNKNOWN if is_on is None else _exposed(is_on != 0)

    def _reports(self) -> Standing:
        program = program_name(self._calls)
        dumps = rf"SOFTWARE\{_REPORTS}\LocalDumps"
        whole_memory = 2
        for key in (dumps, rf"{dumps}\{program}"):
            if self._read(Root.MACHINE, key, "DumpType") == whole_memory:
                return Standing.EXPOSED
        left_out = [
            self._read(root, rf"Software\{_REPORTS}\ExcludedApplications", program) for root in Root
        ]
        off = [
            self._read(Root.MACHINE, rf"{_POLICIES}\Windows\Windows Error Reporting", "Disabled"),
            *(self._read(root, rf"Software\{_REPORTS}", "Disabled") for root in Root),
        ]
        return _exposed(not any(value == 1 for value in left_out + off))

    def _history(self) -> Standing:
        return self._clipboard("AllowClipboardHistory", "EnableClipboardHistory")

    def _cloud(self) -> Standing:
        return self._clipboard("AllowCrossDeviceClipboard", "EnableCloudClipboard")

    def _clipboard(self, allowed: str, chosen: str) -> Standing:
        """A force may forbid it; else it is off until the officer has it on."""
        if self._read(Root.MACHINE, rf"{_POLICIES}\Windows\System", allowed) == 0:
            return Standing.SAFE
        return _exposed(self._read(Root.USER, _CLIPBOARD, chosen) == 1)

    def _remote_desktop(self) -> Standing:
        for key in (rf"{_POLICIES}\Windows NT\Terminal Services", rf"{_CONTROL}\Terminal Server"):
            refused = self._read(Root.MACHINE, key, "fDenyTSConnections")
            if refused is not None:
                return _exposed(refused == 0)
        return Standing.UNKNOWN

    def _remote_session(self) -> Standing:
        metric = self._calls.function("user32", "GetSystemMetrics", DWORD, DWORD)
        return _exposed(bool(metric(_REMOTE_SESSION) or metric(_WATCHED)))


def _exposed(exposed: bool) -> Standing:  # noqa: FBT001  a plain yes or no
    return Standing.EXPOSED if exposed else Standing.SAFE


def _tried(look: Callable[[], Standing]) -> Standing:
    try:
        return look()
    except (OSError, AttributeError):
        return Standing.UNKNOWN
