# SPDX-License-Identifier: Apache-2.0
"""A hardened process leaves no core dump and hides its memory."""

import sys

import pytest

from tests.app.system.processes import run_python

_SCRIPT = """
import ctypes, os, resource
from pathlib import Path
from app.system.hardening import harden_process
before = Path("/proc/self/mem").stat().st_uid
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
harden_process()
print(resource.getrlimit(resource.RLIMIT_CORE))
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's own calls")
def test_no_core_dump_and_not_dumpable() -> None:
    assert run_python(_SCRIPT).splitlines() == ["(0, 0)", "0"]


def test_it_may_be_called_twice() -> None:
    run_python("from app.system.hardening import harden_process as h; h(); h()")
