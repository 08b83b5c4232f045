# SPDX-License-Identifier: Apache-2.0
"""Large files pass in pieces: read and never written, written whole or not at all."""

import hashlib
import os
import sys
from pathlib import Path

import pytest

from app.errors import EnvironmentFault, UserError
from app.system.streaming import FileReader, FileWriter

PIECE = 1000


def read_all(reader: FileReader) -> bytes:
    data = b""
    while piece := reader.next_piece():
        data += piece
    reader.close()
    return data


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 12_345])
def test_a_file_is_read_in_pieces_and_hashed(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "file").write_bytes(data)
    before = (tmp_path / "file").stat()
    reader = FileReader(tmp_path / "file", PIECE, 20_000)
    assert reader.size == size
    assert read_all(reader) == data
    assert reader.sha256 == hashlib.sha256(data).hexdigest()
    after = (tmp_path / "file").stat()
    assert (before.st_mtime_ns, before.st_mode) == (after.st_mtime_ns, after.st_mode)


def test_a_file_that_changes_meanwhile_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(3 * PIECE))
    reader = FileReader(path, PIECE, 20_000)
    reader.next_piece()
    with path.open("ab") as file:
        file.write(b"more")
    with pytest.raises(UserError) as refusal:
        read_all(reader)
    assert refusal.value.code == "file-changed"
    reader.close()


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(50))
    for path, code in (
        (tmp_path / "none", "file-missing"),
        (tmp_path, "not-a-file"),
        (tmp_path / "large", "file-too-large"),
    ):
        with pytest.raises(UserError) as refusal:
            FileReader(path, PIECE, 49)
        assert refusal.value.code == code


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError) as refusal:
        FileReader(tmp_path / "pipe", PIECE, 49)
    assert refusal.value.code == "not-a-file"


def test_a_file_is_written_whole_and_over_another(tmp_path: Path) -> None:
    path, data = tmp_path / "out", os.urandom(5 * PIECE)
    path.write_bytes(b"before")
    writer = FileWriter(path, path.with_name("half"))
    for start in range(0, len(data), PIECE):
        writer.write(data[start : start + PIECE])
        assert path.read_bytes() == b"before"
    writer.finish(hashlib.sha256(data).hexdigest())
    writer.abandon()
    assert path.read_bytes() == data and list(tmp_path.iterdir()) == [path]
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0


def test_what_is_given_up_or_is_not_what_it_should_be_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "out"
    writer = FileWriter(path, path.with_name("half"))
    writer.write(b"half")
    writer.abandon()
    writer = FileWriter(path, path.with_name("half"))
    writer.write(b"altered")
    with pytest.raises(EnvironmentFault) as fault:
        writer.finish("0" * 64)
    assert fault.value.code == "file-altered"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is of Linux")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        FileWriter(tmp_path / "none" / "out", tmp_path / "none" / "half")
    assert fault.value.code == "folder-gone"
