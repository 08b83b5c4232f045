# SPDX-License-Identifier: Apache-2.0
"""Idle time, the reason at the end of a session, marks on folders, and the event log."""

import ctypes
from pathlib import Path

import pytest

from app.system.machine_log import MachineEvent
from app.system.windows.attributes import set_unindexed
from app.system.windows.ending import WindowsEndingHold
from app.system.windows.event_log import EventLog
from app.system.windows.presence import WindowsPresence, _LastInput
from tests.app.system.windows.calls import FakeCalls

LAST = 2**32 - 1


def idle(last: int, now: int) -> float | None:
    def last_input(address: int) -> int:
        told = _LastInput.from_address(address)
        assert told.size == 8
        told.milliseconds = last
        return 1

    calls = FakeCalls(GetLastInputInfo=last_input, GetTickCount=lambda: now)
    return WindowsPresence(calls).quiet_s()


@pytest.mark.parametrize(("last", "now", "seconds"), [(1000, 3500, 2.5), (LAST - 499, 500, 1.0)])
def test_how_long_nobody_has_touched_the_machine(last: int, now: int, seconds: float) -> None:
    """After 49 days the count begins again, and the time in between is still right."""
    assert idle(last, now) == seconds


def test_a_session_without_input_is_not_known() -> None:
    calls = FakeCalls(GetLastInputInfo=lambda _told: 0, GetTickCount=lambda: 9)
    assert WindowsPresence(calls).quiet_s() is None


def test_the_reason_is_shown_for_the_window() -> None:
    said: list[tuple[int, str]] = []

    def create(window: int, reason: str) -> int:
        said.append((window, reason))
        return 0

    WindowsEndingHold(FakeCalls(ShutdownBlockReasonCreate=create)).say(77, "Keeping it.")
    assert said == [(77, "Keeping it.")]


@pytest.mark.parametrize(("there", "put"), [(0x10, [0x2010]), (0x2010, []), (LAST, [])])
def test_a_folder_is_marked_once_and_keeps_its_other_marks(there: int, put: list[int]) -> None:
    marks: list[int] = []

    def mark(_name: str, given: int) -> int:
        marks.append(given)
        return 1

    calls = FakeCalls(GetFileAttributesW=lambda _name: there, SetFileAttributesW=mark)
    set_unindexed(calls, Path("folder"))
    assert marks == put


class Eventlog:
    """Keeps what is reported to it."""

    def __init__(self, handle: int = 0x7FFF_0000_1234) -> None:
        self.reported: list[tuple[int, int, str]] = []
        self.open = 0
        self._handle = handle
        self.calls = FakeCalls(
            RegisterEventSourceW=self._begin,
            ReportEventW=self._report,
            DeregisterEventSource=self._end,
        )

    def _begin(self, server: str | None, source: str) -> int:
        assert (server, source) == (None, "Casebook")
        self.open += bool(self._handle)
        return self._handle

    def _report(self, handle: int, weight: int, kind: int, number: int, *rest: int | None) -> int:
        who, count, data_bytes, texts, data = rest
        assert (handle, kind, who, count, data_bytes, data) == (self._handle, 0, None, 1, 0, None)
        (text,) = (ctypes.c_wchar_p * 1).from_address(texts or 0)
        self.reported.append((weight, number, str(text)))
        return 1

    def _end(self, handle: int) -> int:
        assert handle == self._handle
        self.open -= 1
        return 1


def test_an_event_says_its_sentence_and_a_code_and_nothing_else() -> None:
    windows = Eventlog()
    log = EventLog(windows.calls)
    log.note(MachineEvent.POLICY_REFUSED, "policy-invalid")
    log.note(MachineEvent.MISTAKE, "C:\\Users\\LANTERN 4")
    assert windows.reported == [
        (1, 100, f"{MachineEvent.POLICY_REFUSED.sentence} (policy-invalid)"),
        (1, 105, MachineEvent.MISTAKE.sentence),
    ]
    assert windows.open == 0


def test_a_machine_without_a_log_goes_on() -> None:
    EventLog(FakeCalls()).note(MachineEvent.NOT_KEPT)
    windows = Eventlog(handle=0)
    EventLog(windows.calls).note(MachineEvent.NOT_KEPT)
    assert windows.reported == []


def test_numbers_stay_within_the_message_file_that_windows_brings() -> None:
    numbers = [event.number for event in MachineEvent]
    assert len(set(numbers)) == len(numbers)
    assert all(1 <= number <= 1000 for number in numbers)
