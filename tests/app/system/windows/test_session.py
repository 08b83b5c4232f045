# SPDX-License-Identifier: Apache-2.0
"""Every message of Windows after which somebody else may sit there is told, and no other."""

import ctypes
from collections.abc import Callable

import pytest

from app.system.machine_log import MachineEvent
from app.system.session_events import SessionEvent
from app.system.windows.calls import Calls
from app.system.windows.hidden_window import Received
from app.system.windows.session import (
    DISPLAY,
    LID,
    TRIES,
    WM_ENDSESSION,
    WM_POWERBROADCAST,
    WM_TIMER,
    WM_WTSSESSION_CHANGE,
    WindowsSessionEvents,
)
from tests.app.system.windows.calls import FakeCalls, Noted

HANDLE = 0x7FFF_0000_1234


class Window:
    """A window that a test sends messages to."""

    handle = HANDLE
    received: Received

    def make(self, _calls: Calls, received: Received) -> "Window":
        self.received = received
        return self


class Machine:
    """A Windows with a session, which is told of from the ``ready``th time it is asked."""

    def __init__(self, ready: int = 1, **changed: Callable[..., object]) -> None:
        self.window, self.log = Window(), Noted()
        self.told: list[SessionEvent] = []
        self.settings: list[bytes] = []
        self.timers = 0
        self._asked, self._ready = 0, ready
        functions: dict[str, Callable[..., object]] = {
            "RegisterPowerSettingNotification": self._power,
            "RegisterSuspendResumeNotification": lambda window, _kind: window,
            "WTSRegisterSessionNotification": self._session,
            "SetTimer": self._set_timer,
            "KillTimer": lambda _window, _id: 1,
            **changed,
        }
        events = WindowsSessionEvents(FakeCalls(**functions), self.log, self.window.make)
        events.begin(self.told.append)

    def _power(self, window: int, setting: int, _flags: int) -> int:
        assert window == HANDLE
        self.settings.append(ctypes.string_at(setting, 16))
        return 1

    def _session(self, window: int, which: int) -> int:
        assert (window, which) == (HANDLE, 0)
        self._asked += 1
        return int(self._asked >= self._ready)

    def _set_timer(self, *_given: int) -> int:
        self.timers += 1
        return 1

    def sends(self, message: int, first: int = 0, second: int = 0) -> int | None:
        return self.window.received(message, first, second)

    def sets(self, setting: "ctypes.Array[ctypes.c_char]", value: int) -> None:
        block = bytes(setting) + (4).to_bytes(4, "little") + value.to_bytes(4, "little")
        held = ctypes.create_string_buffer(block)
        assert self.sends(WM_POWERBROADCAST, 0x8013, ctypes.addressof(held)) == 1


@pytest.mark.parametrize(
    ("message", "first", "event"),
    [
        (WM_WTSSESSION_CHANGE, 2, SessionEvent.DISCONNECTED),
        (WM_WTSSESSION_CHANGE, 4, SessionEvent.DISCONNECTED),
        (WM_WTSSESSION_CHANGE, 7, SessionEvent.LOCKED),
        (WM_WTSSESSION_CHANGE, 6, SessionEvent.ENDING),
        (WM_ENDSESSION, 1, SessionEvent.ENDING),
        (WM_POWERBROADCAST, 4, SessionEvent.SUSPENDING),
        (WM_POWERBROADCAST, 0x12, SessionEvent.WOKE),
    ],
)
def test_what_is_told(message: int, first: int, event: SessionEvent) -> None:
    machine = Machine()
    machine.sends(message, first)
    assert machine.told == [event]
    assert machine.log.events == []


@pytest.mark.parametrize(
    ("message", "first"),
    [
        (WM_WTSSESSION_CHANGE, 8),  # unlocked
        (WM_WTSSESSION_CHANGE, 9),  # somebody helps from afar
        (WM_ENDSESSION, 0),  # the sign-out was called off
        (WM_POWERBROADCAST, 0xA),  # on battery
        (0x11, 0),  # asked whether the session may end: Qt answers
    ],
)
def test_what_is_not(message: int, first: int) -> None:
    machine = Machine()
    machine.sends(message, first)
    assert machine.told == []


@pytest.mark.parametrize(
    ("setting", "event"),
    [(LID, SessionEvent.LID_CLOSED), (DISPLAY, SessionEvent.DISPLAY_OFF)],
)
def test_a_lid_that_closes_is_told_and_one_that_is_closed_in_a_dock_is_not(
    setting: "ctypes.Array[ctypes.c_char]", event: SessionEvent
) -> None:
    machine = Machine()
    machine.sets(setting, 0)
    machine.sets(setting, 0)
    machine.sets(setting, 1)
    assert machine.told == []
    machine.sets(setting, 0)
    assert machine.told == [event]


def test_identifiers_are_laid_out_as_windows_has_them() -> None:
    assert bytes(LID).hex() == "4d0f3eba17b89440a2d1d56379e6a0f3"
    assert Machine().settings == [bytes(LID), bytes(DISPLAY)]


def test_a_service_that_is_not_there_yet_is_asked_again() -> None:
    machine = Machine(ready=3)
    assert machine.timers == 1
    machine.sends(WM_TIMER, 1)
    machine.sends(WM_TIMER, 1)
    assert (machine.timers, machine.log.events) == (2, [])


def test_one_that_never_comes_is_noted_once() -> None:
    machine = Machine(ready=TRIES + 1)
    for _ in range(TRIES - 1):
        machine.sends(WM_TIMER, 1)
    assert machine.log.events == [(MachineEvent.SESSION_UNHEARD, "")]


def test_a_machine_without_the_functions_or_the_window_goes_on() -> None:
    log = Noted()
    events = WindowsSessionEvents(FakeCalls(), log, Window().make)
    events.begin(print)
    WindowsSessionEvents(FakeCalls(), log).begin(print)
    assert {event for event, _code in log.events} == {MachineEvent.SESSION_UNHEARD}
