# SPDX-License-Identifier: Apache-2.0
"""A screen of its own, and when a program's window is painted on it."""

import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

SIZE = "1366x768x24"
START_WITHIN_S = 30.0
QUIET_S = 1.0
POLL_S = 0.002

# A blinking text cursor changes fewer bits of the screen than this; a painted part, far more.
CHANGE_BITS = 40_000
# A window with text on it shows more different colours than this; an empty one, two or three.
COLOURS = 12


class ScreenError(Exception):
    """The measurement could not be made; the text says why."""


@dataclass(frozen=True)
class Painted:
    """Milliseconds from starting the process."""

    first: float
    """The first large change on the screen: the window is there."""
    complete: float
    """The last large change before a second of quiet: the page is all there."""


class Screen:
    """An X server without a screen, whose picture lies in a file that can be watched.

    Watching it costs the watched program nothing but a little processor time.
    """

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="casebook-screen-")
        heard, said = os.pipe()
        command = ["Xvfb", "-displayfd", str(said), "-screen", "0", SIZE, "-nolisten", "tcp"]
        command += ["-noreset", "-fbdir", self._folder.name]
        self._server = subprocess.Popen(command, pass_fds=[said], stderr=subprocess.DEVNULL)
        os.close(said)
        with os.fdopen(heard, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number:
            raise ScreenError("Xvfb did not start.")
        self.display = f":{number}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._pixels.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def time_of(self, command: Sequence[str], environment: Mapping[str, str]) -> Painted:
        """How long the program takes to paint its window; it is ended afterwards.

        Raises ScreenError if it paints nothing in time, or ends by itself.
        """
        shown = {**environment, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        empty = self._pixels[:]
        began = time.perf_counter()
        program = subprocess.Popen(command, env=shown, stdout=subprocess.DEVNULL)
        try:
            painted = self._watch(program, empty, began)
            self._check_content()
        finally:
            program.terminate()
            program.wait()
        self._wait_for(empty)
        return painted

    def _watch(self, program: "subprocess.Popen[bytes]", empty: bytes, began: float) -> Painted:
        before, first, last = empty, 0.0, 0.0
        while not last or time.perf_counter() - last < QUIET_S:
            time.sleep(POLL_S)
            now, picture = time.perf_counter(), self._pixels[:]
            if picture != before and _changed_bits(picture, before) > CHANGE_BITS:
                before, first, last = picture, first or now, now
            if program.poll() is not None:
                raise ScreenError(f"it ended by itself with code {program.returncode}")
            if not last and now - began > START_WITHIN_S:
                raise ScreenError("it showed nothing in time")
        return Painted((first - began) * 1000, (last - began) * 1000)

    def _check_content(self) -> None:
        picture = self._pixels[:]
        colours = {picture[at : at + 4] for at in range(len(picture) % 4, len(picture), 4)}
        if len(colours) < COLOURS:
            raise ScreenError("its window stayed empty")

    def _wait_for(self, empty: bytes) -> None:
        """Let the screen be as before: the next start must not be taken for this one's end."""
        until = time.perf_counter() + START_WITHIN_S
        while _changed_bits(self._pixels[:], empty) > CHANGE_BITS:
            if time.perf_counter() > until:
                raise ScreenError("its window stayed after it ended")
            time.sleep(POLL_S)


def _changed_bits(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()
