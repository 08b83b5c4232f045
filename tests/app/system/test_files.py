# SPDX-License-Identifier: Apache-2.0
"""A file is written whole or not at all, and a folder is held by one process."""

import errno
import os
import signal
import stat
import sys
from pathlib import Path

import pytest

from app.errors import EnvironmentFault
from app.system.files import (
    FolderLock,
    check_room,
    check_writable,
    patiently,
    remove_half_copies,
    replace_durably,
    storage_fault,
    write_atomically,
)
from tests.app.system.processes import as_somebody_who_may_not_write, run_python, start_python

linux_only = pytest.mark.skipif(sys.platform == "win32", reason="uses what only Linux offers")


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"first")
    write_atomically(path, b"second" * 100_000)
    assert path.read_bytes() == b"second" * 100_000
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_write_that_was_cut_short_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / ".file-before.12345678.tmp").write_bytes(b"half a rec")
    (tmp_path / ".file.12345678.tmp").write_bytes(b"not ours")
    remove_half_copies(tmp_path / "file-before")
    assert [each.name for each in tmp_path.iterdir()] == [".file.12345678.tmp"]


def held(winerror: int) -> PermissionError:
    error = PermissionError(errno.EACCES, "held")
    error.winerror = winerror  # type: ignore[attr-defined,unused-ignore]  # as Windows sets it
    return error


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_is_waited_for(winerror: int) -> None:
    refusals, pauses = [held(winerror)] * 3, list[float]()

    def act() -> str:
        if refusals:
            raise refusals.pop()
        return "done"

    assert patiently(act, pauses.append) == "done"
    assert len(pauses) == 3
    assert sum(pauses) < 1


def test_a_file_that_stays_held_is_given_up_and_called_busy() -> None:
    pauses = list[float]()

    def act() -> None:
        raise held(32)

    with pytest.raises(PermissionError) as caught:
        patiently(act, pauses.append)
    assert 0.5 < sum(pauses) < 2
    assert storage_fault(caught.value).code == "file-busy"


def test_a_refusal_for_want_of_permission_is_not_waited_for() -> None:
    def act() -> None:
        raise PermissionError(errno.EACCES, "no")

    with pytest.raises(PermissionError):
        patiently(act, lambda _seconds: pytest.fail("waited"))


def test_a_disk_with_too_little_room_is_told_before_anything_is_written(tmp_path: Path) -> None:
    check_room(tmp_path, 1)
    with pytest.raises(EnvironmentFault) as caught:
        check_room(tmp_path, 10**18)
    assert caught.value.code == "disk-full"
    assert "MB more" in caught.value.sentence


@linux_only
def test_only_the_user_may_read_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "file", b"data")
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600


@linux_only
def test_a_full_disk_leaves_the_old_file_and_no_scrap(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    script = """
import resource, signal, sys
from pathlib import Path
from app.errors import EnvironmentFault
from app.system.files import write_atomically
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write_atomically(Path(sys.argv[1]), bytes(5000))
except EnvironmentFault as fault:
    print(fault.code)
"""
    assert run_python(script, tmp_path / "file").strip() == "disk-full"
    assert (tmp_path / "file").read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "file"]


@linux_only
def test_a_folder_without_permission_is_called_so(tmp_path: Path) -> None:
    (tmp_path / "there").write_bytes(b"old")
    with as_somebody_who_may_not_write(tmp_path / "there") as folder:
        for attempt in (
            lambda: write_atomically(folder / "there", b"new"),
            lambda: check_writable(folder),
            lambda: FolderLock(folder),
        ):
            with pytest.raises(EnvironmentFault) as caught:
                attempt()
            assert caught.value.code == "folder-read-only"
        assert (folder / "there").read_bytes() == b"old"


def test_a_folder_that_went_away_is_called_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        write_atomically(tmp_path / "gone" / "file", b"data")
    assert caught.value.code == "folder-gone"
    with pytest.raises(EnvironmentFault) as caught:
        replace_durably(tmp_path / "gone", tmp_path / "file")
    assert caught.value.code == "folder-gone"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk-full"),
        (errno.EDQUOT, "disk-full"),
        (errno.EROFS, "folder-read-only"),
        (errno.EACCES, "folder-read-only"),
        (errno.ENOENT, "folder-gone"),
        (errno.EBUSY, "file-busy"),
        (errno.EIO, "disk-fault"),
    ],
)
def test_every_fault_has_its_name_and_no_path(number: int, code: str) -> None:
    fault = storage_fault(OSError(number, os.strerror(number), "/secret/SMITH"))
    assert fault.code == code
    assert "SMITH" not in str(fault)
    assert fault.sentence.endswith(".")


def test_a_share_violation_is_not_called_read_only() -> None:
    error = PermissionError(errno.EACCES, "shared")
    error.winerror = 32  # type: ignore[attr-defined,unused-ignore]  # as Windows sets it
    assert storage_fault(error).code == "file-busy"


def test_a_check_for_writing_leaves_nothing(tmp_path: Path) -> None:
    check_writable(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_held_once_also_within_one_process(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    with pytest.raises(EnvironmentFault) as caught:
        FolderLock(tmp_path)
    assert caught.value.code == "vault-busy"
    lock.release()
    lock.release()
    FolderLock(tmp_path).release()


_HOLD = """
import sys
from pathlib import Path
from app.system.files import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_the_hold_ends_with_the_process_that_had_it(tmp_path: Path) -> None:
    with start_python(_HOLD, tmp_path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(EnvironmentFault) as caught:
            FolderLock(tmp_path)
        assert caught.value.code == "vault-busy"
        holder.kill()
        holder.wait(timeout=30)
        FolderLock(tmp_path).release()


@linux_only
def test_a_started_program_does_not_inherit_the_hold(tmp_path: Path) -> None:
    script = """
import subprocess, sys
from pathlib import Path
from app.system.files import FolderLock
lock = FolderLock(Path(sys.argv[1]))
child = subprocess.Popen(["sleep", "60"], close_fds=False, stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL)
print(child.pid, flush=True)
import os
os._exit(0)
"""
    child = int(run_python(script, tmp_path))
    try:
        FolderLock(tmp_path).release()
    finally:
        os.kill(child, signal.SIGKILL)


@linux_only
def test_a_lock_file_that_points_elsewhere_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "elsewhere"
    (tmp_path / "casebook.lock").symlink_to(victim)
    with pytest.raises(EnvironmentFault):
        FolderLock(tmp_path)
    assert not victim.exists()
