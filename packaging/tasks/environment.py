# SPDX-License-Identifier: Apache-2.0
"""Makes the project's own Python environment from the hash-locked lists, once."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tasks.errors import TaskError

# What each list brings with it: dev.txt holds all of runtime.txt.
BRINGS = {"runtime": ("runtime",), "dev": ("runtime", "dev"), "lock": ("lock",)}

PIP_OPTIONS = (
    "--require-hashes",
    "--only-binary=:all:",
    "--no-input",
    "--disable-pip-version-check",
    "--quiet",  # twice: errors only
    "--quiet",
)

Start = Callable[[list[str]], int]
"""Runs a command to its end; the exit code."""


class Environment:
    """The folder ``.venv`` of a checkout, and the stamp that says what is complete in it."""

    def __init__(self, root: Path, start: Start = subprocess.call) -> None:
        self._locks = root / "packaging" / "locks"
        self._folder = root / ".venv"
        self._stamp = self._folder / "casebook-stamp.json"
        self._start = start

    @property
    def python(self) -> Path:
        """The environment's own Python."""
        if os.name == "nt":
            return self._folder / "Scripts" / "python.exe"
        return self._folder / "bin" / "python"

    def ensure(self, name: str) -> None:
        """Have everything on the list ``name`` installed; a second call only reads the stamp.

        Raises TaskError if the environment cannot be made.
        """
        installed = self._installed()
        if installed is None:
            print("Making the environment in .venv (once; this takes a minute or two).", flush=True)
            self._make()
            installed = {}
        if name not in installed:
            # No stamp while pip works: an interrupted run is then made anew, never trusted.
            self._stamp.unlink(missing_ok=True)
            self._install(name)
            installed.update({brought: self._hash(brought) for brought in BRINGS[name]})
            self._write_stamp(installed)

    def _installed(self) -> dict[str, str] | None:
        """List name to hash for what is complete and current; None if it must be made anew."""
        if not self.python.exists():
            return None
        try:
            stamp = json.loads(self._stamp.read_text("utf-8"))
            installed = dict(stamp["installed"])
            python = str(stamp["python"])
        except (OSError, ValueError, KeyError, TypeError):
            return None
        current = all(self._hash(name) == held for name, held in installed.items())
        return installed if current and python == _this_python() else None

    def _make(self) -> None:
        try:
            if self._folder.exists():
                shutil.rmtree(self._folder)
        except OSError as fault:
            raise TaskError(
                "The folder .venv cannot be replaced: close what is running from it "
                "and run the same command again."
            ) from fault
        if self._start([sys.executable, "-m", "venv", str(self._folder)]) != 0:
            raise TaskError("Python could not make the environment; its message above says why.")

    def _install(self, name: str) -> None:
        listed = self._locks / f"{name}.txt"
        command = [str(self.python), "-m", "pip", "install", *PIP_OPTIONS, "-r", str(listed)]
        if self._start(command) != 0:
            raise TaskError(
                "The packages could not be installed (pip's message above says why): check the "
                "connection to your package index and run the same command again."
            )

    def _write_stamp(self, installed: dict[str, str]) -> None:
        text = json.dumps({"python": _this_python(), "installed": installed}, indent=1)
        unfinished = self._stamp.with_suffix(".new")
        unfinished.write_text(text, "utf-8")
        unfinished.replace(self._stamp)

    def _hash(self, name: str) -> str:
        listed = self._locks / f"{name}.txt"
        return hashlib.sha256(listed.read_bytes()).hexdigest() if listed.exists() else ""


def _this_python() -> str:
    return "{}.{}".format(*sys.version_info[:2])
