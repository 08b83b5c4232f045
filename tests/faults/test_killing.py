# SPDX-License-Identifier: Apache-2.0
"""A short sample of the long run (`packaging/dev.py endure`): two kills of each kind of work."""

import json
import sys
from pathlib import Path

import pytest

from tests.app.system.processes import run_python
from tests.faults.actions import ACTIONS

_RUN = "import sys; from tests.faults.killing import main; sys.exit(main(sys.argv[1:]))"


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Linux does")
def test_no_kill_loses_what_was_acknowledged_or_locks_anybody_out(tmp_path: Path) -> None:
    kills = 2 * len(ACTIONS)
    found = json.loads(run_python(_RUN, tmp_path, "11", str(kills)))
    assert found["kills"] == kills
    assert {
        "entry",
        "draft",
        "changing",
        "binding",
        "backup",
        "file",
        "imported",
        "deleted",
        "updating",
    } <= set(found)
