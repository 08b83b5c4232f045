# SPDX-License-Identifier: Apache-2.0
"""Safe writing of files, the lock on a folder, and what a failing disk is called."""

import errno
import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from glob import escape
from pathlib import Path
from stat import S_ISLNK
from typing import TypeVar

from app.errors import EnvironmentFault
from app.system.indexing import leave_unindexed
from app.system.long_paths import reachable

T = TypeVar("T")

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE}
_BUSY = {errno.EBUSY, errno.ETXTBSY}

# Windows: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, which Python reports as EACCES.
_SHARE_VIOLATIONS = {32, 33}
# What Windows says as well when the file to be replaced or removed is held: ERROR_ACCESS_DENIED.
_PERHAPS_HELD = {5, *_SHARE_VIOLATIONS}
# Windows: not ready, a stick that was pulled out, a share whose network is gone. Python reports
# some of them as EACCES.
_UNREACHABLE = {21, 53, 55, 59, 64, 67, 121, 1167, 1231, 1232}
# IO_REPARSE_TAG_MOUNT_POINT; other marks are those of folders that OneDrive keeps, say.
_JUNCTION = 0xA0000003
# A virus scanner or indexer holds a new file for a moment; it lets go within these seconds.
_PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)


def storage_fault(error: OSError) -> EnvironmentFault:
    """The fault to raise for a failed file operation; its sentence names no path."""
    if error.errno in _FULL:
        return EnvironmentFault(
            "The disk is full. Nothing already recorded is lost: free some space and try again.",
            code="disk-full",
        )
    if error.errno in _BUSY or getattr(error, "winerror", None) in _SHARE_VIOLATIONS:
        return EnvironmentFault(
            "Another program is using the file. Close that program and try again.",
            code="file-busy",
        )
    if error.errno in _GONE or getattr(error, "winerror", None) in _UNREACHABLE:
        return EnvironmentFault(
            "The folder or disk cannot be reached. Check that it is connected and try again.",
            code="folder-gone",
        )
    if error.errno in _READ_ONLY:
        return EnvironmentFault(
            "This folder cannot be written to. Choose another folder, or ask for permission "
            "to write to this one.",
            code="folder-read-only",
        )
    return EnvironmentFault(
        "The disk reported a fault. Nothing already recorded is lost: "
        "check the disk and try again.",
        code="disk-fault",
    )


def patiently(act: Callable[[], T], pause: Callable[[float], None] = time.sleep) -> T:
    """Do something to a file, and again after a moment while another program holds the file.

    Raises:
        OSError: as ``act`` does; a held file only when it is held for about a second.
    """
    for seconds in _PAUSES:
        try:
            return act()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _PERHAPS_HELD:
                raise
            pause(seconds)
    return act()


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole, or not at all, whatever happens.

    The data is on the disk when this returns. Only the user may read the file.

    Raises:
        EnvironmentFault: disk-full, folder-read-only, folder-gone, file-busy or disk-fault;
            a file that was there before is still there, unchanged.
    """
    path = reachable(path)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write_new(temporary, data)
        replace_durably(temporary, path)
    except OSError as error:
        raise storage_fault(error) from None
    finally:
        # After success there is nothing to remove; after a failure this is the best we can do.
        with suppress(OSError):
            temporary.unlink()


def remove_half_copies(target: Path) -> None:
    """Remove what a write of ``target`` that was cut short left behind.

    Raises:
        OSError: the disk refuses.
    """
    for half in reachable(target).parent.glob(f".{escape(target.name)}.*.tmp"):
        half.unlink(missing_ok=True)


def replace_durably(source: Path, target: Path) -> None:
    """Give ``source`` the name ``target`` in the same folder, in one step that survives a crash.

    Raises:
        EnvironmentFault: as for write_atomically; both files are unchanged.
    """
    source, target = reachable(source), reachable(target)
    try:
        patiently(partial(source.replace, target))
        _sync_folder(target.parent)
    except OSError as error:
        raise storage_fault(error) from None


def check_room(folder: Path, needed: int) -> None:
    """Make sure that so many bytes fit on the disk of a folder, before a long work begins.

    Raises:
        EnvironmentFault: disk-full, with how much is wanted; else why the disk cannot be asked.
    """
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise storage_fault(error) from None
    if free < needed:
        lacking = -(-(needed - free) // 1_000_000)
        raise EnvironmentFault(
            f"The disk is too full: {lacking:,} MB more are needed. Nothing already recorded is "
            "lost: free some space and try again.",
            code="disk-full",
        )


def on_one_disk(first: Path, second: Path) -> bool:
    """Whether two folders, of which the second need not exist yet, are on one disk.

    A disk that cannot be asked is taken for another one.
    """
    there = next((each for each in (second, *second.parents) if each.exists()), None)
    try:
        return there is not None and first.stat().st_dev == there.stat().st_dev
    except OSError:
        return False


def make_private_folder(folder: Path) -> None:
    """Make a folder that only this user may look into, unless it is there already.

    The system's search leaves it out.

    Raises:
        EnvironmentFault: as for write_atomically.
    """
    folder = reachable(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise storage_fault(error) from None
    leave_unindexed(folder)


def sync_file(path: Path) -> None:
    """Wait until a file, and its name in its folder, are on the disk.

    Raises:
        EnvironmentFault: as for write_atomically.
    """
    path = reachable(path)
    try:
        with path.open("r+b") as file:
            os.fsync(file.fileno())
        _sync_folder(path.parent)
    except OSError as error:
        raise storage_fault(error) from None


def remove_folder(folder: Path) -> None:
    """Remove a folder and all in it; that there is none is no error.

    Raises:
        EnvironmentFault: a file in it is held or may not be removed; the rest may be gone.
    """
    folder = reachable(folder)
    try:
        if folder.exists():
            patiently(partial(shutil.rmtree, folder))
    except OSError as error:
        raise storage_fault(error) from None


def is_link(path: Path) -> bool:
    """Whether a name leads to another place: a symbolic link, or a junction of Windows.

    Raises:
        EnvironmentFault: the disk refuses, or there is nothing of this name.
    """
    try:
        found = reachable(path).lstat()
    except OSError as error:
        raise storage_fault(error) from None
    return S_ISLNK(found.st_mode) or getattr(found, "st_reparse_tag", 0) == _JUNCTION


def check_writable(folder: Path) -> None:
    """Make sure that files can be made in a folder.

    Raises:
        EnvironmentFault: they cannot, and why.
    """
    write = reachable(folder) / f".{secrets.token_hex(8)}.tmp"
    try:
        os.close(os.open(write, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        write.unlink()
    except OSError as error:
        raise storage_fault(error) from None


class FolderLock:
    """A hold on a folder that the system ends with the process, however the process ends.

    The lock file stays behind when the lock is released: removing it would let two processes
    each hold a lock on a file of the same name.
    """

    def __init__(self, folder: Path, name: str = "casebook.lock") -> None:
        """Take the lock.

        Raises:
            EnvironmentFault: vault-busy when another window or process has it; else why the
                lock file cannot be made.
        """
        try:
            self._descriptor: int | None = _open_lock(folder / name)
        except OSError as error:
            raise storage_fault(error) from None
        if not _try_lock(self._descriptor):
            os.close(self._descriptor)
            self._descriptor = None
            raise EnvironmentFault(
                "This vault is already open in another Casebook window. Close it there first.",
                code="vault-busy",
            )

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._descriptor is not None:
            # Closing the only descriptor ends the lock on every system.
            os.close(self._descriptor)
            self._descriptor = None


def _write_new(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    if sys.platform == "win32":
        flags |= os.O_BINARY | os.O_NOINHERIT
    descriptor = os.open(path, flags, 0o600)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        # Windows has no such call: there the file system journals the change of name.
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            # Some network file systems cannot sync a folder, and say so with EINVAL.
            if error.errno != errno.EINVAL:
                raise
        finally:
            os.close(descriptor)


def _open_lock(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT
    # Never inherited: a started process would else keep the lock alive.
    if sys.platform == "win32":
        flags |= os.O_NOINHERIT | os.O_BINARY
    else:
        flags |= os.O_CLOEXEC | os.O_NOFOLLOW
    return os.open(path, flags, 0o600)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            # One byte at the start; two handles exclude each other even in one process.
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            # flock, not lockf: it excludes a second opening in the same process too.
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
