# SPDX-License-Identifier: Apache-2.0
"""What is said of a machine is what its settings say, and what cannot be read is said so."""

import ctypes
from collections.abc import Callable, Mapping

import pytest

from app.system.posture import Standing, Topic
from app.system.windows.calls import Calls
from app.system.windows.posture import WindowsPosture
from app.system.windows.registry import Root
from app.system.windows.volume import Protection, protection_of
from tests.app.system.windows.calls import FakeCalls

SAFE, EXPOSED, UNKNOWN = Standing.SAFE, Standing.EXPOSED, Standing.UNKNOWN
HOME = r"C:\Users\jo\AppData\Local\Casebook"
Values = Mapping[tuple[Root, str], object]


def seen(
    values: Values = {},  # noqa: B006  nobody writes to it
    *,
    folder: str = HOME,
    drive: int = 3,
    remote: int = 0,
    disk: Protection = Protection.ON,
    onedrive: str = "",
) -> dict[Topic, Standing]:
    """What is found where the registry has these values, by root and name."""

    def read(root: Root, _path: str, name: str) -> object:
        value = values.get((root, name))
        if isinstance(value, OSError):
            raise value
        return value

    def name(_module: int, buffer: int, size: int) -> int:
        (ctypes.c_wchar * size).from_address(buffer).value = r"C:\Casebook\Casebook.exe"
        return 1

    def of_drive(_calls: Calls, asked: str) -> Protection:
        assert asked == folder[:3]
        return disk

    calls = FakeCalls(
        GetDriveTypeW=lambda _drive: drive,
        GetSystemMetrics=lambda which: remote if which == 0x1000 else 0,
        GetModuleFileNameW=name,
    )
    environment = {"UserProfile": r"C:\Users\jo", "OneDriveCommercial": onedrive}
    ask: Callable[[Calls, str], Protection] = (
        of_drive if folder == HOME else lambda *_given: Protection.UNKNOWN
    )
    posture = WindowsPosture(calls, read, environment, folder, ask)
    return {each.topic: each.standing for each in posture.findings()}


def test_a_machine_as_a_force_should_set_it_up() -> None:
    values = {
        (Root.USER, "Personal"): r"%USERPROFILE%\Documents",
        (Root.MACHINE, "HibernateEnabled"): 0,
        (Root.MACHINE, "Disabled"): 1,
        (Root.MACHINE, "AllowClipboardHistory"): 0,
        (Root.MACHINE, "AllowCrossDeviceClipboard"): 0,
        (Root.MACHINE, "fDenyTSConnections"): 1,
    }
    assert seen(values) == dict.fromkeys(Topic, SAFE)
    assert list(seen(values)) == list(Topic)


def test_one_where_everything_may_leak() -> None:
    values = {
        (Root.USER, "Personal"): r"C:\Users\jo\OneDrive - Force\Documents",
        (Root.MACHINE, "HibernateEnabledDefault"): 1,
        (Root.USER, "Casebook.exe"): 1,
        (Root.MACHINE, "DumpType"): 2,
        (Root.USER, "EnableClipboardHistory"): 1,
        (Root.USER, "EnableCloudClipboard"): 1,
        (Root.MACHINE, "fDenyTSConnections"): 0,
    }
    found = seen(
        values, drive=4, remote=1, disk=Protection.OFF, onedrive=r"c:\users\jo\onedrive - force"
    )
    assert found == dict.fromkeys(Topic, EXPOSED)


def test_what_this_account_may_not_read_or_nobody_has_set_is_not_known() -> None:
    refused = PermissionError(13, "refused")
    values = {
        (Root.USER, "Personal"): refused,
        (Root.MACHINE, "HibernateEnabled"): refused,
        (Root.MACHINE, "DumpType"): refused,
        (Root.MACHINE, "AllowClipboardHistory"): refused,
        (Root.MACHINE, "AllowCrossDeviceClipboard"): refused,
    }
    known = {Topic.REMOTE_SESSION: SAFE}
    found = seen(values, drive=0, disk=Protection.UNKNOWN)
    assert found == {topic: known.get(topic, UNKNOWN) for topic in Topic}


@pytest.mark.parametrize("folder", [r"\\server\profiles\jo\Casebook", r"C:\Sync\Casebook"])
def test_a_folder_that_is_not_here_alone(folder: str) -> None:
    assert seen(folder=folder, onedrive=r"C:\Sync")[Topic.PLACE] is EXPOSED


@pytest.mark.parametrize("name", ["Casebook.exe", "Disabled"])
def test_reports_are_off_for_us_or_for_all(name: str) -> None:
    assert seen({(Root.USER, name): 1})[Topic.CRASH_REPORTS] is SAFE
    assert seen()[Topic.CRASH_REPORTS] is EXPOSED


class Shell:
    """The desktop's object for a drive: a list of functions in memory, as COM has it."""

    def __init__(self, value: int, *, knows: int = 0) -> None:
        self.held = self.com = 0
        self._value = value
        number_of = ctypes.CFUNCTYPE(
            ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
        )(self._number_of)
        release = ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p)(self._release)
        self._functions = (ctypes.c_void_p * 18)()
        self._functions[17] = ctypes.cast(number_of, ctypes.c_void_p)
        self._functions[2] = ctypes.cast(release, ctypes.c_void_p)
        self._kept = (number_of, release)
        self._object = ctypes.c_void_p(ctypes.addressof(self._functions))
        self.calls = FakeCalls(
            PSGetPropertyKeyFromName=self._named,
            SHCreateItemFromParsingName=self._make,
            CoInitializeEx=self._begin,
            CoUninitialize=self._end,
        )
        self._knows = knows

    def _named(self, name: str, key: int) -> int:
        assert name == "System.Volume.BitLockerProtection"
        ctypes.memset(key, 7, 20)
        return self._knows

    def _make(self, drive: str, _context: int, item: int, made: int) -> int:
        assert (drive, ctypes.string_at(item, 4)) == ("C:\\", b"\xd3\xb0\x9f\x7e")
        self.held += 1
        ctypes.c_void_p.from_address(made).value = ctypes.addressof(self._object)
        return 0

    def _number_of(self, this: int, key: int, value: int) -> int:
        assert this == ctypes.addressof(self._object)
        assert ctypes.string_at(key, 20) == bytes([7]) * 20
        ctypes.c_uint32.from_address(value).value = self._value
        return 0 if self._value else -1

    def _release(self, _this: int) -> int:
        self.held -= 1
        return 0

    def _begin(self, _nothing: int, _how: int) -> int:
        self.com += 1
        return 0

    def _end(self) -> int:
        self.com -= 1
        return 0


@pytest.mark.parametrize(
    ("value", "means"),
    [
        (1, Protection.ON),
        (2, Protection.OFF),
        (5, Protection.UNKNOWN),
        (0, Protection.UNKNOWN),
    ],
)
def test_what_bitlocker_says_of_a_drive(value: int, means: Protection) -> None:
    shell = Shell(value)
    assert protection_of(shell.calls, "C:\\") is means
    assert (shell.held, shell.com) == (0, 0), "what was taken was given back"


def test_a_windows_that_does_not_know_the_word_is_not_asked_further() -> None:
    assert protection_of(Shell(1, knows=-1).calls, "C:\\") is Protection.UNKNOWN
