# SPDX-License-Identifier: Apache-2.0
"""A Windows of its own under Wine, made afresh, with a screen that nobody sees."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from measuring.screen import Screen
from tasks import windows_launcher
from tasks.errors import TaskError

SHIMS = ("bcryptprimitives", "icuuc", "mscms")
"""What Wine 8 lacks and Windows has; never shipped."""

# Neither .NET nor a browser; the colour library is ours, since Wine's own lacks functions.
OVERRIDES = "mscoree,mshtml,winemenubuilder.exe=;mscms=n"

PATIENCE_S = 600
SOON_S = 90


class Wine:
    """One prefix and one screen, from ``with`` to its end; the folder stays to be looked at."""

    def __init__(self, folder: Path, shims: Path) -> None:
        """``folder`` is made anew; ``shims`` holds the sources of the stand-ins."""
        self._folder = folder
        self._shims = shims
        self._screen = Screen()

    def __enter__(self) -> Self:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir(parents=True)
        self._screen.__enter__()
        try:
            self._furnish()
        except BaseException:
            # Whatever went wrong, nothing started here may go on.
            self._leave()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._leave()

    def _furnish(self) -> None:
        self.run("wineboot", "-i")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        for name in SHIMS:
            built = self.drive / "windows" / "system32" / f"{name}.dll"
            built.unlink(missing_ok=True)
            windows_launcher.build_library(self._shims / f"{name}.c", built)

    def _leave(self) -> None:
        # Ends what runs in this prefix, and nothing else.
        subprocess.call(["wineserver", "-k"], env=self.variables)
        self._screen.__exit__(None, None, None)

    @property
    def drive(self) -> Path:
        """Its drive C."""
        return self._folder / "drive_c"

    @property
    def screen(self) -> Screen:
        """Its screen."""
        return self._screen

    @property
    def variables(self) -> dict[str, str]:
        """The environment of what is started in it."""
        given = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
        return {
            **given,
            "DISPLAY": self._screen.display,
            "WINEPREFIX": str(self._folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": OVERRIDES,
        }

    def run(self, *command: str, user: str = "") -> str:
        """Run a Windows program to its end; what it says. Raises TaskError if it fails.

        ``user`` names another account than the usual one, which has a profile of its own.
        """
        code, said = self.try_to(*command, user=user)
        if code != 0:
            raise TaskError(f"{command[0]} failed with {code} under Wine: {said[-2000:].strip()}")
        return said

    def try_to(self, *command: str, user: str = "") -> tuple[int, str]:
        """As ``run``, but gives its exit code too, also when it fails."""
        # Through a pipe: Wine 8 cannot tell Python what kind of file its output is.
        try:
            done = subprocess.run(
                ["wine", *command],
                env={**self.variables, **({"USER": user} if user else {})},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=PATIENCE_S,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise TaskError(f"{command[0]} did not come to an end under Wine.") from None
        return done.returncode, done.stdout.decode("utf-8", "replace")

    @contextmanager
    def start(self, *command: str) -> Iterator["subprocess.Popen[bytes]"]:
        """Run a command in it until it ends, or until the end of ``with``."""
        nothing = subprocess.DEVNULL
        program = subprocess.Popen(command, env=self.variables, stdin=nothing, stdout=nothing)
        try:
            yield program
        finally:
            program.kill()
            program.wait()

    def wait(self, true: Callable[[], bool], otherwise: str) -> None:
        """Wait until something is so. Raises TaskError if it is not within a minute or two."""
        until = time.monotonic() + SOON_S
        while not true():
            if time.monotonic() > until:
                raise TaskError(f"Not as it should be: {otherwise}")
            time.sleep(0.1)

    def named(self, path: Path) -> str:
        """How a path of this machine is written there."""
        if path.is_relative_to(self.drive):
            return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(path.absolute()).replace("/", "\\")
