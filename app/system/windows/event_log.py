# SPDX-License-Identifier: Apache-2.0
"""Writes to the application log of Windows, for ICT."""

import ctypes

from app.system.machine_log import MachineEvent, words_for
from app.system.windows.calls import BOOL, DWORD, HANDLE, POINTER, TEXT, Calls

SOURCE = "Casebook"
"""The installer registers it, with a message file that shows the text as it is."""
_WORD = ctypes.c_uint16


class EventLog:
    """The application log. A machine that keeps none loses nothing else."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls

    def note(self, event: MachineEvent, code: str = "") -> None:
        """See ``MachineLog``."""
        try:
            self._write(event, words_for(event, code))
        except (OSError, AttributeError):
            # There is nobody to tell: this was the log.
            return

    def _write(self, event: MachineEvent, text: str) -> None:
        # Here, not sooner: most runs note nothing, and need not load the library.
        begin = self._calls.function("advapi32", "RegisterEventSourceW", HANDLE, TEXT, TEXT)
        report = self._calls.function(
            "advapi32", "ReportEventW", BOOL, HANDLE, _WORD, _WORD, DWORD, POINTER, _WORD, DWORD,
            POINTER, POINTER,
        )  # fmt: skip
        end = self._calls.function("advapi32", "DeregisterEventSource", BOOL, HANDLE)
        source = begin(None, SOURCE)
        if not source:
            return
        texts = (TEXT * 1)(text)
        report(source, event.weight, 0, event.number, None, 1, 0, ctypes.byref(texts), None)
        end(source)
