# SPDX-License-Identifier: Apache-2.0
"""The process asks to be left alone, as far as this Windows can, and says when it is not."""

import ctypes
import re

import pytest

from app.system.machine_log import MachineEvent
from app.system.windows.process import close_process
from tests.app.system.windows.calls import FakeCalls, Noted

ITSELF = 2**64 - 1
RIGHTS = 0x5000
TOKEN, SID, USER = 0x44, 0x7FFF_0000_4321, "S-1-5-21-1-2-3-1001"
READS_OR_WRITES_MEMORY = 0x10 | 0x20 | 0x8
CHANGES_RIGHTS = 0x40000 | 0x80000
COPIES_HANDLES_OR_STARTS_THREADS = 0x40 | 0x2


class Kernel:
    """Notes what it was asked; ``program`` is the file that was started."""

    def __init__(self, program: str = "Casebook.exe", *, takes_rights: bool = True) -> None:
        self.rights = ""
        self.boxes = self.flags = 0
        self.left_out: list[tuple[str, int]] = []
        self.folders: list[str] = []
        self.freed: list[int] = []
        self.open = 0
        self._program, self._takes = program, takes_rights
        self.calls = FakeCalls(
            SetDllDirectoryW=self._search,
            SetErrorMode=self._set_boxes,
            WerSetFlags=self._set_flags,
            GetModuleFileNameW=self._name,
            WerAddExcludedApplication=self._leave_out,
            ConvertStringSecurityDescriptorToSecurityDescriptorW=self._convert,
            GetCurrentProcess=lambda: ITSELF,
            SetKernelObjectSecurity=self._put,
            OpenProcessToken=self._open_token,
            GetTokenInformation=self._information,
            ConvertSidToStringSidW=self._spell,
            CloseHandle=self._close,
            LocalFree=self._free,
        )

    def _search(self, folder: str) -> int:
        self.folders.append(folder)
        return 1

    def _leave_out(self, program: str, everybody: int) -> int:
        self.left_out.append((program, everybody))
        return 0

    def _free(self, address: int) -> None:
        self.freed.append(address)

    def _set_boxes(self, mode: int) -> int:
        self.boxes = mode
        return 0

    def _set_flags(self, flags: int) -> int:
        self.flags = flags
        return 0

    def _name(self, module: int | None, buffer: int, size: int) -> int:
        assert module is None
        path = f"C:\\Program Files\\Casebook\\{self._program}"
        (ctypes.c_wchar * size).from_address(buffer).value = path
        return len(path)

    def _convert(self, text: str, revision: int, made: int, _size: int | None) -> int:
        assert revision == 1
        self.rights = text
        ctypes.c_void_p.from_address(made).value = RIGHTS
        return 1

    def _open_token(self, process: int, access: int, token: int) -> int:
        assert (process, access) == (ITSELF, 8)
        ctypes.c_void_p.from_address(token).value = TOKEN
        self.open += 1
        return 1

    def _information(self, token: int, what: int, told: int, size: int, _needed: int) -> int:
        assert (token, what) == (TOKEN, 1) and size >= 84
        ctypes.c_void_p.from_address(told).value = SID
        return 1

    def _spell(self, sid: int, text: int) -> int:
        assert sid == SID
        self._spelt = ctypes.create_unicode_buffer(USER)
        ctypes.c_void_p.from_address(text).value = ctypes.addressof(self._spelt)
        return 1

    def _close(self, token: int) -> int:
        assert token == TOKEN
        self.open -= 1
        return 1

    def _put(self, process: int, what: int, rights: int) -> int:
        assert (process, what, rights) == (ITSELF, 4, RIGHTS)
        return int(self._takes)


def test_all_of_it() -> None:
    kernel, log = Kernel(), Noted()
    close_process(kernel.calls, log)
    assert kernel.boxes == 0x8003 and kernel.flags == 1
    assert kernel.left_out == [("Casebook.exe", 0)]
    assert kernel.folders == [""]
    assert kernel.freed == [ctypes.addressof(kernel._spelt), RIGHTS] and kernel.open == 0
    assert log.events == []


def test_nobody_of_this_account_may_read_our_memory_or_give_themselves_the_right() -> None:
    kernel = Kernel()
    close_process(kernel.calls, Noted())
    granted = {
        who: int(mask, 16) for mask, who in re.findall(r"A;;(\w+);;;([\w-]+)", kernel.rights)
    }
    kept = READS_OR_WRITES_MEMORY | CHANGES_RIGHTS | COPIES_HANDLES_OR_STARTS_THREADS
    assert granted.pop("S-1-3-4") == 0x20000, "an owner that is named may not change it"
    user = granted.pop(USER)
    assert user & kept == 0
    assert user & 0x100000, "a screen reader waits for us to end, or it hangs"
    assert list(granted) == ["SY"]
    assert kernel.rights.startswith("D:P"), "nothing is inherited"


@pytest.mark.parametrize("program", ["python.exe", "pythonw.exe"])
def test_what_runs_from_the_source_decides_for_no_other_python(program: str) -> None:
    kernel = Kernel(program)
    close_process(kernel.calls, Noted())
    assert kernel.left_out == []


def test_what_is_refused_or_not_there_is_noted_and_stops_nothing() -> None:
    log = Noted()
    close_process(Kernel(takes_rights=False).calls, log)
    close_process(FakeCalls(), log)
    assert log.events == [(MachineEvent.PROCESS_OPEN, "")] * 2
