# SPDX-License-Identifier: Apache-2.0
"""Hears from Windows that the session is locked or disconnected, and that the machine sleeps."""

import ctypes
import struct
from collections.abc import Callable
from typing import Protocol

from app.system.machine_log import MachineEvent, MachineLog
from app.system.session_events import SessionEvent, Tell
from app.system.windows.calls import BOOL, DWORD, HANDLE, POINTER, UINT_PTR, Calls, guid
from app.system.windows.hidden_window import HiddenWindow, Received

WM_ENDSESSION = 0x16
WM_TIMER = 0x113
WM_POWERBROADCAST = 0x218
WM_WTSSESSION_CHANGE = 0x2B1

_SESSION = {
    0x2: SessionEvent.DISCONNECTED,  # of the console
    0x4: SessionEvent.DISCONNECTED,  # of a remote desktop
    0x6: SessionEvent.ENDING,
    0x7: SessionEvent.LOCKED,
}
_POWER = {
    0x4: SessionEvent.SUSPENDING,
    0x7: SessionEvent.WOKE,
    0x12: SessionEvent.WOKE,
}
_SETTING_CHANGED = 0x8013
LID = guid("BA3E0F4D-B817-4094-A2D1-D56379E6A0F3")
DISPLAY = guid("2B84C20E-AD23-4DDF-93DB-05FFBD7EFCA5")
"""The display of this session; the other ones tell of a display that nobody may look at."""
_SETTINGS = {bytes(LID): SessionEvent.LID_CLOSED, bytes(DISPLAY): SessionEvent.DISPLAY_OFF}
_OFF = 0
"""Closed, or switched off."""
_SETTING = struct.Struct("<16sII")
"""Which setting, the length of its value (always 4 for these), the value."""

AGAIN_MS = 5000
TRIES = 12
"""For a minute after signing in the service that tells of sessions may not be there yet."""


class Window(Protocol):
    """The window that is told."""

    handle: int


class WindowsSessionEvents:
    """Everything that Windows tells of a session, through a hidden window.

    Sign-out and shutdown are asked for before they happen, through the windows that are shown:
    Qt does that. Here they are heard once they are certain.
    """

    def __init__(
        self,
        calls: Calls,
        log: MachineLog,
        make: Callable[[Calls, Received], Window] = HiddenWindow,
    ) -> None:
        self._calls = calls
        self._log = log
        self._make = make
        self._tell: Tell | None = None
        self._window: Window | None = None
        self._tries_left = TRIES
        self._settings: dict[bytes, int] = {}

    def begin(self, tell: Tell) -> None:
        """From now on ``tell`` is called on this thread, which must handle Windows' messages."""
        self._tell = tell
        try:
            self._window = self._make(self._calls, self._received)
        except (OSError, AttributeError):
            # It locks by its other triggers, as on a system that tells nothing.
            self._log.note(MachineEvent.SESSION_UNHEARD)
            return
        for listen in (self._listen_for_session, self._listen_for_power, self._listen_for_sleep):
            try:
                listen(self._window.handle)
            except (OSError, AttributeError):
                self._log.note(MachineEvent.SESSION_UNHEARD)

    def _listen_for_power(self, window: int) -> None:
        notify = self._calls.function(
            "user32", "RegisterPowerSettingNotification", HANDLE, HANDLE, POINTER, DWORD
        )
        for setting in (LID, DISPLAY):
            notify(window, ctypes.byref(setting), 0)

    def _listen_for_sleep(self, window: int) -> None:
        # A machine that never quite sleeps tells only those who have asked.
        self._calls.function("user32", "RegisterSuspendResumeNotification", HANDLE, HANDLE, DWORD)(
            window, 0
        )

    def _listen_for_session(self, window: int) -> None:
        register = self._calls.function(
            "wtsapi32", "WTSRegisterSessionNotification", BOOL, HANDLE, DWORD
        )
        this_session = 0
        self._tries_left -= 1
        if register(window, this_session):
            self._stop_trying(window)
        elif self._tries_left:
            set_timer = self._calls.function(
                "user32", "SetTimer", UINT_PTR, HANDLE, UINT_PTR, DWORD, POINTER
            )
            set_timer(window, 1, AGAIN_MS, None)
        else:
            self._stop_trying(window)
            self._log.note(MachineEvent.SESSION_UNHEARD)

    def _stop_trying(self, window: int) -> None:
        self._calls.function("user32", "KillTimer", BOOL, HANDLE, UINT_PTR)(window, 1)

    def _received(self, message: int, first: int, second: int) -> int | None:
        event = None
        if message == WM_WTSSESSION_CHANGE:
            event = _SESSION.get(first)
        elif message == WM_ENDSESSION and first:
            event = SessionEvent.ENDING
        elif message == WM_POWERBROADCAST:
            event = self._set(second) if first == _SETTING_CHANGED else _POWER.get(first)
        elif message == WM_TIMER and self._window is not None:
            self._listen_for_session(self._window.handle)
        if event is not None and self._tell is not None:
            self._tell(event)
        return 1 if message == WM_POWERBROADCAST else None

    def _set(self, address: int) -> SessionEvent | None:
        """What a setting that changed means; the first value is only how things stand."""
        setting, _, value = _SETTING.unpack(ctypes.string_at(address, _SETTING.size))
        before = self._settings.get(setting)
        self._settings[setting] = value
        # A machine in its dock is begun to be used, and is used, with its lid closed.
        closes = before is not None and before != _OFF and value == _OFF
        return _SETTINGS.get(setting) if closes else None
