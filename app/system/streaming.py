# SPDX-License-Identifier: Apache-2.0
"""Large files, a piece at a time and beside the caller's own work: never in memory as a whole."""

import hashlib
import os
import stat
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from app.errors import EnvironmentFault, UserError
from app.system.files import replace_durably, storage_fault
from app.system.long_paths import reachable

# Bytes as they are, and no started process inherits the file.
if sys.platform == "win32":
    _OWN = os.O_BINARY | os.O_NOINHERIT
else:
    _OWN = os.O_CLOEXEC

_CHANGED = "The file changed while it was being read, so it was not kept. Add it again."


class _Aside:
    """Does one thing at a time on a thread that never keeps the process alive."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None
        self._error: Exception | None = None

    def start(self, work: Callable[[], None]) -> None:
        """Begin it; what was begun before has been waited for."""

        def run() -> None:
            try:
                work()
            except Exception as error:  # noqa: BLE001 - raised again where it is waited for
                self._error = error

        self._thread = threading.Thread(target=run, name="streaming", daemon=True)
        self._thread.start()

    def wait(self, timeout_s: float | None = None) -> bool:
        """Whether it has ended within that time; raises what it raised."""
        if self._thread is not None:
            self._thread.join(timeout_s)
            if self._thread.is_alive():
                return False
            self._thread = None
        if self._error is not None:
            error, self._error = self._error, None
            raise error
        return True

    def when_idle(self, work: Callable[[], None]) -> None:
        """Do this once nothing else is being done here; nobody waits for it."""
        running = self._thread
        if running is None or not running.is_alive():
            work()
            return

        def run() -> None:
            running.join()
            work()

        threading.Thread(target=run, name="streaming", daemon=True).start()


class FileReader:
    """Reads a file in pieces, one ahead of the caller, and hashes it. It is never written to.

    One thread at a time may use it.
    """

    def __init__(self, path: Path, piece_bytes: int, largest: int) -> None:
        """Open the file and begin to read.

        Raises:
            UserError: file-missing; not-a-file, a folder or a device; file-too-large.
            EnvironmentFault: file-unreadable.
        """
        self._piece_bytes = piece_bytes
        self._hash = hashlib.sha256()
        self._ahead: bytes | None = None
        self._read = 0
        self._aside = _Aside()
        self._descriptor = _open_to_read(path)
        status = os.fstat(self._descriptor)
        self._before = (status.st_size, status.st_mtime_ns)
        self.size = status.st_size
        """Bytes, as the system says."""
        if self.size > largest:
            self.close()
            raise UserError(
                f"This file is larger than {largest // 1024**3} GiB, the most that Casebook keeps. "
                "Put it on the register and say where it is held.",
                code="file-too-large",
            )
        self._aside.start(self._read_one)

    def next_piece(self, timeout_s: float | None = None) -> bytes | None:
        """The next piece; empty at the end; None if it has not been read within the time.

        Raises:
            UserError: file-changed, it is not as it was when it was opened.
            EnvironmentFault: file-unreadable.
        """
        try:
            if not self._aside.wait(timeout_s):
                return None
        except OSError:
            raise _unreadable() from None
        piece, self._ahead = self._ahead or b"", None
        self._read += len(piece)
        if piece:
            self._aside.start(self._read_one)
        else:
            self._check_unchanged()
        return piece

    @property
    def sha256(self) -> str:
        """The hash of all that was read, in hexadecimal; call it after the last piece."""
        return self._hash.hexdigest()

    def close(self) -> None:
        """Let go of the file, at once even if its disk hangs; a second call does nothing."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            self._aside.when_idle(partial(os.close, descriptor))

    def _read_one(self) -> None:
        descriptor, parts, missing = self._descriptor, [], self._piece_bytes
        while missing and (part := os.read(descriptor, missing)):
            parts.append(part)
            missing -= len(part)
        piece = parts[0] if len(parts) == 1 else b"".join(parts)
        self._hash.update(piece)
        self._ahead = piece

    def _check_unchanged(self) -> None:
        status = os.fstat(self._descriptor)
        if (status.st_size, status.st_mtime_ns) != self._before or self._read != self.size:
            raise UserError(_CHANGED, code="file-changed")


class NewFile:
    """A file that is written on one thread, hashed: whole at the end, or not there.

    Only the user may read the file. A file that had its name stays until ``put_in_place``.
    """

    def __init__(self, path: Path, half: Path) -> None:
        """Begin in ``half``, a new file in the folder of ``path``, which has its name in the end.

        Raises:
            OSError: the disk refuses, as also from ``write`` and ``settle``.
        """
        self._path = reachable(path)
        self._half = reachable(half)
        self._hash = hashlib.sha256()
        self._descriptor = _open_to_write(self._half)

    @property
    def sha256(self) -> str:
        """The hash of what was written so far, in hexadecimal."""
        return self._hash.hexdigest()

    def write(self, data: bytes) -> int:
        """Write some more, and wait until the system has it."""
        self._hash.update(data)
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(self._descriptor, rest) :]
        return len(data)

    def settle(self) -> None:
        """All is written: wait until it is on the disk."""
        os.fsync(self._descriptor)
        self._close()

    def put_in_place(self) -> None:
        """Give it its name, once it is settled; that is durable when this returns.

        Raises:
            EnvironmentFault: as for write_atomically.
        """
        replace_durably(self._half, self._path)

    def abandon(self) -> None:
        """Leave nothing of the half behind; after ``put_in_place`` this does nothing."""
        self._close()
        with suppress(OSError):  # the best we can do
            self._half.unlink()

    def _close(self) -> None:
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)


class FileWriter:
    """Writes a file in pieces, one behind the caller, hashing it: whole at the end, or not there.

    Only the user may read the file. One thread at a time may use it.
    """

    def __init__(self, path: Path, half: Path) -> None:
        """Begin in ``half``, a new file in the folder of ``path``, which has its name in the end.

        A file named ``path`` stays as it is until ``finish``.

        Raises:
            EnvironmentFault: as for write_atomically.
        """
        self._aside = _Aside()
        try:
            self._file = NewFile(path, half)
        except OSError as error:
            raise storage_fault(error) from None

    def is_ready(self, timeout_s: float) -> bool:
        """Whether what was given so far is written, within that time.

        Raises:
            EnvironmentFault: as for write_atomically.
        """
        try:
            return self._aside.wait(timeout_s)
        except OSError as error:
            raise storage_fault(error) from None

    def write(self, piece: bytes) -> None:
        """Write the next piece; waits until the one before is written.

        Raises:
            EnvironmentFault: as for write_atomically, also for an earlier piece.
        """
        self._wait()
        self._aside.start(partial(self._put, piece))

    def finish(self, sha256: str) -> None:
        """Make it the file, if it is what it should be. It is on the disk when this returns.

        Raises:
            EnvironmentFault: file-altered, what was written does not have that hash; else as for
                write_atomically. A file that was there before is still there.
        """
        try:
            self._wait()
            if self._file.sha256 != sha256:
                raise EnvironmentFault(
                    "The bytes kept here are not those that were recorded, so no copy was made. "
                    "Check the record, and restore the casebook from a backup.",
                    code="file-altered",
                )
            self._file.settle()
            self._file.put_in_place()
        except OSError as error:
            raise storage_fault(error) from None
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Leave nothing of it behind; after ``finish`` this does nothing."""
        with suppress(OSError):  # it is thrown away in any case
            self._aside.wait()
        self._file.abandon()

    def _put(self, piece: bytes) -> None:
        self._file.write(piece)

    def _wait(self) -> None:
        try:
            self._aside.wait()
        except OSError as error:
            raise storage_fault(error) from None


def open_to_read(path: Path) -> BinaryIO:
    """A file that somebody gave, to be read as a stream.

    Raises:
        UserError: file-missing; not-a-file, a folder or a device.
        EnvironmentFault: file-unreadable.
    """
    return os.fdopen(_open_to_read(path), "rb")


def _open_to_read(path: Path) -> int:
    path = reachable(path)
    try:
        # Asked first: opening a pipe would wait for its other end, for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            raise UserError(
                "This is a folder or a device. Choose a single file.", code="not-a-file"
            )
        return os.open(path, os.O_RDONLY | _OWN)
    except FileNotFoundError:
        raise UserError("There is no such file. Check its name.", code="file-missing") from None
    except OSError:
        raise _unreadable() from None


def _open_to_write(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _OWN, 0o600)


def _unreadable() -> EnvironmentFault:
    return EnvironmentFault(
        "The file could not be read. Check the disk, or ask for permission to read it.",
        code="file-unreadable",
    )
