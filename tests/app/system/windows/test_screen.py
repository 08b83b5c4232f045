# SPDX-License-Identifier: Apache-2.0
"""Windows are kept out of captures as well as this Windows can, and noted when it cannot."""

import ctypes
from collections.abc import Callable

import pytest

from app.system.machine_log import MachineEvent
from app.system.windows.registry import Root
from app.system.windows.screen import WindowsScreenProtection
from tests.app.system.windows.calls import FakeCalls, Noted

WINDOW = 0x7FFF_0000_1234


class Desktop:
    """Takes the affinities named; a screen reader may run, or the magnifier."""

    def __init__(self, *takes: int, reader: int = 0, magnifier: object = None) -> None:
        self.asked: list[int] = []
        self.attributes: list[tuple[int, int]] = []
        self.log = Noted()
        self._takes, self._reader, self._magnifier = takes, reader, magnifier
        functions: dict[str, Callable[..., object]] = {
            "SetWindowDisplayAffinity": self._affinity,
            "SystemParametersInfoW": self._parameters,
            "DwmSetWindowAttribute": self._attribute,
        }
        self.protection = WindowsScreenProtection(FakeCalls(**functions), self.log, self._read)

    def _affinity(self, window: int, wanted: int) -> int:
        assert window == WINDOW
        self.asked.append(wanted)
        return int(wanted in self._takes)

    def _parameters(self, which: int, _number: int, answer: int, _keep: int) -> int:
        assert which == 0x46
        ctypes.c_int32.from_address(answer).value = self._reader
        return 1

    def _attribute(self, _window: int, which: int, value: int, size: int) -> int:
        assert size == 4
        self.attributes.append((which, ctypes.c_int32.from_address(value).value))
        return 0

    def _read(self, root: Root, path: str, name: str) -> object:
        assert (root, path[-15:], name) == (Root.USER, "ScreenMagnifier", "RunningState")
        if isinstance(self._magnifier, OSError):
            raise self._magnifier
        return self._magnifier


@pytest.mark.parametrize(
    ("takes", "asked", "noted"),
    [((0x11, 1), [0x11], False), ((1,), [0x11, 1], False), ((), [0x11, 1], True)],
)
def test_out_of_captures_or_black_in_them(
    takes: tuple[int, ...],
    asked: list[int],
    noted: bool,  # noqa: FBT001
) -> None:
    desktop = Desktop(*takes)
    desktop.protection.protect(WINDOW)
    assert desktop.asked == asked
    assert desktop.attributes == [(7, 1), (11, 1)], "an icon in previews, and no peeking"
    desktop.protection.protect(WINDOW)
    assert desktop.log.events == [(MachineEvent.SCREEN_UNPROTECTED, "")] * noted, "once"


@pytest.mark.parametrize(
    ("reader", "magnifier", "seen"),
    [(0, None, False), (1, None, True), (0, 1, True), (0, 0, False), (0, OSError(5), False)],
)
def test_aids_that_run_are_noticed(reader: int, magnifier: object, seen: bool) -> None:  # noqa: FBT001
    assert Desktop(reader=reader, magnifier=magnifier).protection.seen_by_aids() is seen


def test_a_machine_without_previews_is_protected_too() -> None:
    calls = FakeCalls(
        SetWindowDisplayAffinity=lambda _window, _wanted: 1,
        SystemParametersInfoW=lambda *_given: 0,
    )
    log = Noted()
    protection = WindowsScreenProtection(calls, log, lambda *_given: None)
    protection.protect(WINDOW)
    assert log.events == []
    assert not protection.seen_by_aids()
