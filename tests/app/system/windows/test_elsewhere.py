# SPDX-License-Identifier: Apache-2.0
"""On another system nothing of Windows is loaded, and everything that is missing says so."""

import sys

import pytest

from app.system.machine_log import MachineEvent
from tests.app.system.processes import run_python

_SCRIPT = """
import sys
from app.services.startup import (
    harden_process, system_ending_hold, system_machine_log, system_presence,
    system_screen_protection, system_session_events,
)
from app.system.machine_log import MachineEvent
from app.system.posture import system_posture
from app.system.user_wrap import system_user_wrap
harden_process()
system_session_events().begin(print)
system_ending_hold().say(1, "why")
system_machine_log().note(MachineEvent.MISTAKE, "AB12CD")
protection = system_screen_protection()
protection.protect(1)
print(protection.seen_by_aids(), system_presence().quiet_s(), len(system_posture().findings()))
print(system_user_wrap().available, [name for name in sys.modules if "system.windows" in name])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there it is loaded")
def test_it_is_not_loaded() -> None:
    assert run_python(_SCRIPT).splitlines() == ["False None 0", "False []"]


def test_what_ict_can_read_says_what_happened_and_to_nobody() -> None:
    assert all(event.sentence.endswith(".") for event in MachineEvent)
