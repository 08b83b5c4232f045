# SPDX-License-Identifier: Apache-2.0
"""Runs pieces of the casebook in processes of their own, for tests of limits, locks and crashes."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def start_python(script: str, *arguments: str | Path) -> "subprocess.Popen[str]":
    """A new Python with the casebook importable; its pipes are text."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_python(script: str, *arguments: str | Path) -> str:
    """What a script prints; fails the test if the script fails."""
    with start_python(script, *arguments) as process:
        out, errors = process.communicate(timeout=120)
    assert process.returncode == 0, errors
    return out


@contextmanager
def as_somebody_who_may_not_write(*files: Path, but: Sequence[str] = ()) -> Iterator[Path]:
    """A folder, with copies of the files, that this process may read and not write.

    Only the files named in ``but`` may be written.

    Root may write everywhere, so root becomes nobody for a while.
    """
    holder = Path(tempfile.mkdtemp())
    folder = holder / "folder"
    folder.mkdir()
    for file in files:
        (folder / file.name).write_bytes(file.read_bytes())
        (folder / file.name).chmod(0o666 if file.name in but else 0o444)
    folder.chmod(0o555)
    holder.chmod(0o755)
    root = os.geteuid() == 0
    try:
        if root:
            try:
                os.seteuid(65534)
            except PermissionError:
                pytest.skip("root without the right to become another user")
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
        holder.rmdir()
