# SPDX-License-Identifier: Apache-2.0
"""The window that hears messages is never seen, and leaves to Windows what it has no answer to."""

import ctypes

import pytest

from app.system.windows.hidden_window import HiddenWindow, _Class, _Procedure
from tests.app.system.windows.calls import FakeCalls

HANDLE = 0x7FFF_0000_1234
FAR = -(2**40)


class Desktop:
    """Makes one window and calls its procedure, as Windows does."""

    def __init__(self, made: int | None = HANDLE) -> None:
        self.made = made
        self.left: list[tuple[int, int, int]] = []
        self.styles: list[int] = []
        self.calls = FakeCalls(
            GetModuleHandleW=lambda _name: 0x1_4000_0000,
            RegisterClassExW=self._register,
            CreateWindowExW=self._create,
            DefWindowProcW=self._default,
        )

    def _register(self, address: int) -> int:
        kind = _Class.from_address(address)
        assert kind.size == 80, "as Windows on 64 bits has it"
        # The address itself: what it was read from is gone in a moment.
        self._procedure = _Procedure(ctypes.cast(kind.procedure, ctypes.c_void_p).value or 0)
        return 1

    def _create(self, beside: int, kind: str, title: str | None, style: int, *_rest: int) -> int:
        assert kind.startswith("CasebookSession") and title is None
        self.styles = [beside, style]
        return self.made or 0

    def _default(self, _window: int, message: int, first: int, second: int) -> int:
        self.left.append((message, first, second))
        return FAR

    def sends(self, message: int, first: int, second: int) -> int:
        answer: int = self._procedure(HANDLE, message, first, second)
        return answer


def test_it_answers_or_leaves_it_to_windows() -> None:
    desktop = Desktop()
    answers = {0x218: 1}
    window = HiddenWindow(desktop.calls, lambda message, _first, _second: answers.get(message))
    assert window.handle == HANDLE
    assert desktop.sends(0x218, 4, 0) == 1
    assert desktop.sends(0x11, 2**63, FAR) == FAR, "whole, however large"
    assert desktop.left == [(0x11, 2**63, FAR)]
    assert desktop.sends(0x10, 0, 0) == 0, "it stays when all windows are asked to close"
    assert len(desktop.left) == 1
    visible = 0x10000000
    assert not desktop.styles[1] & visible


def test_windows_may_refuse() -> None:
    with pytest.raises(OSError, match="no hidden window"):
        HiddenWindow(Desktop(made=None).calls, lambda *_given: None)
