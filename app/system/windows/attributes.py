# SPDX-License-Identifier: Apache-2.0
"""What Windows is told of a folder beside its name."""

from pathlib import Path

from app.system.windows.calls import BOOL, DWORD, TEXT, Calls

_NOT_INDEXED = 0x2000
_NONE = 0xFFFFFFFF


def set_unindexed(calls: Calls, folder: Path) -> None:
    """Leave a folder out of the search index; a disk that has no such mark stays as it is."""
    ask = calls.function("kernel32", "GetFileAttributesW", DWORD, TEXT)
    put = calls.function("kernel32", "SetFileAttributesW", BOOL, TEXT, DWORD)
    there = ask(str(folder))
    if there != _NONE and not there & _NOT_INDEXED:
        put(str(folder), there | _NOT_INDEXED)
