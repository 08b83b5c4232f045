# SPDX-License-Identifier: Apache-2.0
"""Keeps this process's memory from other programs, and out of crash reports."""

import ctypes
from collections.abc import Callable

from app.system.machine_log import MachineEvent, MachineLog
from app.system.windows.calls import BOOL, DWORD, HANDLE, LONG, POINTER, TEXT, Calls

# No box for a fault in memory (it is what starts a report), for a missing disk or a missing file.
_NO_BOXES = 0x1 | 0x2 | 0x8000
# Reports that are made all the same leave out what was in memory.
_NO_HEAP = 0x1
_DONE = 0
_LONGEST_PATH = 32_768

_SEEN = 0x1000 | 0x400 | 0x1 | 0x20000 | 0x100000
"""To ask who we are and who may do what, to end us and to wait for that: task manager, installers
and screen readers do. Not: to read or write our memory, to copy our handles, to start a thread."""
_EVERYTHING = 0x1FFFFF
_READ_RIGHTS = 0x20000
# For the user, the owner (S-1-3-4: else an owner may always change these rights again), the system.
_RIGHTS = f"D:P(A;;{_SEEN:#x};;;{{}})(A;;{_READ_RIGHTS:#x};;;S-1-3-4)(A;;{_EVERYTHING:#x};;;SY)"
_REVISION = 1
_RIGHTS_ONLY = 0x4
_QUERY = 0x8
_TOKEN_USER = 1


class _User(ctypes.Structure):
    """Where the number of the user stands, which follows in the same block after a gap."""

    _fields_ = (("sid", HANDLE), ("attributes", DWORD), ("number", ctypes.c_byte * 72))


def close_process(calls: Calls, log: MachineLog) -> None:
    """Ask Windows for all of it. What it refuses is noted, and is no reason to stop."""
    for step in (_only_system_folders, _no_reports, _leave_out_of_reports):
        _as_far_as_possible(step, calls)
    if not _as_far_as_possible(_close_memory, calls):
        log.note(MachineEvent.PROCESS_OPEN)


def _as_far_as_possible(step: Callable[[Calls], bool], calls: Calls) -> bool:
    try:
        return step(calls)
    except (OSError, AttributeError):
        return False  # a Windows without that function


def _only_system_folders(calls: Calls) -> bool:
    """No library is taken from the folder in which we were started."""
    return bool(calls.function("kernel32", "SetDllDirectoryW", BOOL, TEXT)(""))


def _no_reports(calls: Calls) -> bool:
    calls.function("kernel32", "SetErrorMode", DWORD, DWORD)(_NO_BOXES)
    return bool(calls.function("kernel32", "WerSetFlags", LONG, DWORD)(_NO_HEAP) == _DONE)


def _leave_out_of_reports(calls: Calls) -> bool:
    """Ask that no report be made of this program for this user: it stays so in the registry."""
    program = program_name(calls)
    if not program or program.lower().startswith("python"):
        return False  # run from the source: other programs are not ours to decide for
    exclude = calls.function("wer", "WerAddExcludedApplication", LONG, TEXT, BOOL)
    return bool(exclude(program, 0) == _DONE)


def program_name(calls: Calls) -> str:
    """The file that this process was started from, without its folder."""
    path = ctypes.create_unicode_buffer(_LONGEST_PATH)
    ask = calls.function("kernel32", "GetModuleFileNameW", DWORD, HANDLE, POINTER, DWORD)
    ask(None, path, _LONGEST_PATH)
    return path.value.rpartition("\\")[2]


def _close_memory(calls: Calls) -> bool:
    convert = calls.function(
        "advapi32", "ConvertStringSecurityDescriptorToSecurityDescriptorW", BOOL, TEXT, DWORD,
        POINTER, POINTER,
    )  # fmt: skip
    current = calls.function("kernel32", "GetCurrentProcess", HANDLE)()
    put = calls.function("advapi32", "SetKernelObjectSecurity", BOOL, HANDLE, DWORD, POINTER)
    free = calls.function("kernel32", "LocalFree", HANDLE, HANDLE)
    rights = HANDLE()
    user = _user(calls, current)
    if not user or not convert(_RIGHTS.format(user), _REVISION, ctypes.byref(rights), None):
        return False
    try:
        return bool(put(current, _RIGHTS_ONLY, rights))
    finally:
        free(rights)


def _user(calls: Calls, process: int) -> str:
    """The user that a process runs as, S-1-5-…; empty if Windows does not say."""
    opened = calls.function("advapi32", "OpenProcessToken", BOOL, HANDLE, DWORD, POINTER)
    ask = calls.function(
        "advapi32", "GetTokenInformation", BOOL, HANDLE, DWORD, POINTER, DWORD, POINTER
    )
    spell = calls.function("advapi32", "ConvertSidToStringSidW", BOOL, POINTER, POINTER)
    token, size, told, text = HANDLE(), DWORD(), _User(), TEXT()
    if not opened(process, _QUERY, ctypes.byref(token)):
        return ""
    try:
        known = ask(token, _TOKEN_USER, ctypes.byref(told), ctypes.sizeof(told), ctypes.byref(size))
        if not known or not spell(told.sid, ctypes.byref(text)):
            return ""
        spelt = text.value or ""
        calls.function("kernel32", "LocalFree", HANDLE, HANDLE)(ctypes.cast(text, HANDLE))
        return spelt
    finally:
        calls.function("kernel32", "CloseHandle", BOOL, HANDLE)(token)
