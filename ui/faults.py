# SPDX-License-Identifier: Apache-2.0
"""Turns an unexpected exception into a Bug with an id; logs where it was, never what it said."""

import secrets
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from app.errors import Bug, CasebookError
from app.services.startup import MachineEvent, MachineLog

MOST_BYTES = 256 * 1024
"""The log begins again at this size, so that it never grows without end."""


class FaultLog:
    """The log of mistakes in Casebook itself: an id, the kind of error and the lines passed."""

    def __init__(self, path: Path | None, machine: MachineLog | None = None) -> None:
        """``path`` is the file to log to; None keeps no log (in tests).

        ``machine`` is the log in which ICT reads that there was a mistake, and its reference.
        """
        self._path = path
        self._machine = machine

    def report(self, error: BaseException) -> Bug:
        """Log where the error was and give the Bug to show. The error's own text is left out."""
        reference = secrets.token_hex(3).upper()
        self._write(f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} {reference} ", error)
        if self._machine is not None:
            self._machine.note(MachineEvent.MISTAKE, reference)
        return Bug(
            f"Something went wrong inside Casebook. Everything recorded is safe. Quote {reference}"
            " when you ask for help.",
            code="unexpected",
        )

    def _write(self, start: str, error: BaseException) -> None:
        if self._path is None:
            return
        line = f"{start}{type(error).__name__} at {' < '.join(_places(error.__traceback__))}\n"
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            full = self._path.exists() and self._path.stat().st_size > MOST_BYTES
            with self._path.open("w" if full else "a", encoding="utf-8") as log:
                log.write(line)
        except OSError:
            # A log that cannot be written must not hide the sentence that the officer needs.
            return


class Hooks:
    """What Python calls when nobody caught an exception, on any thread."""

    def __init__(self, log: FaultLog, tell: Callable[[CasebookError], None]) -> None:
        """``tell`` is called on the thread of the exception: it must be safe on any."""
        self._log = log
        self._tell = tell

    def install(self) -> None:
        """Take over from Python's own hooks, which would print exception texts."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread

    def _uncaught(
        self, _kind: type[BaseException], error: BaseException, _where: TracebackType | None
    ) -> None:
        self._tell(error if isinstance(error, CasebookError) else self._log.report(error))

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _places(trace: TracebackType | None) -> list[str]:
    """Module and line of each frame, innermost first; module names are ours, not the officer's."""
    places: list[str] = []
    while trace is not None:
        places.insert(0, f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return places
