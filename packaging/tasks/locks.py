# SPDX-License-Identifier: Apache-2.0
"""Compiles the requirement lists to hash-locked ones, for every platform Casebook runs on."""

import os
import re
import subprocess
from pathlib import Path

from tasks.errors import TaskError

# In this order: dev holds all of runtime, at the same versions.
LISTS = ("runtime", "dev", "lock", "windows")

OPTIONS = (
    "--universal",
    "--generate-hashes",
    "--python-version=3.11",
    "--only-binary=:all:",
    "--no-header",
    "--no-annotate",
    "--no-config",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--quiet",
)

# What would tie a list to one place: an address, an option line, a path.
FOREIGN = re.compile(r"://|^\s*--(?!hash=)|^\s*[./]|\\[A-Za-z]|file:", re.MULTILINE)


def compile_all(root: Path, python: Path, *, upgrade: bool) -> int:
    """Write packaging/locks/*.txt from their .in files; 0 when done.

    ``upgrade`` lets what the .in files leave open move to its newest version. Raises TaskError.
    """
    folder = root / "packaging" / "locks"
    for name in LISTS:
        _compile(folder, python, name, upgrade=upgrade)
        text = (folder / f"{name}.txt").read_text("utf-8")
        if faults := foreign_lines(text):
            raise TaskError(f"{name}.txt would only work here; it holds: {faults[0]}")
        print(f"{name}.txt: {len(pinned(text))} packages")
    return 0


def foreign_lines(text: str) -> list[str]:
    """Lines of a lock that name an index, an address or a path."""
    return [line for line in text.split("\n") if FOREIGN.search(line)]


def pinned(text: str) -> dict[str, int]:
    """Package name to the number of its hashes."""
    counts: dict[str, int] = {}
    name = ""
    for line in text.split("\n"):
        if start := re.match(r"([a-z0-9][a-z0-9._-]*)==", line):
            name = start[1]
            counts[name] = 0
        counts.update({name: counts[name] + 1} if "--hash=sha256:" in line else {})
    return counts


def _compile(folder: Path, python: Path, name: str, *, upgrade: bool) -> None:
    tied = ["--constraints=runtime.txt"] if name == "dev" else []
    command = [str(python), "-m", "uv", "pip", "compile", *OPTIONS, *tied]
    command += ["--upgrade"] if upgrade else []
    command += [f"{name}.in", f"--output-file={name}.txt"]
    kept = {key: value for key, value in os.environ.items() if not key.startswith("UV_")}
    if subprocess.call(command, cwd=folder, env=kept) != 0:
        raise TaskError(f"{name}.in could not be compiled; uv's message above says why.")
