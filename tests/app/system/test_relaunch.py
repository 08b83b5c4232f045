# SPDX-License-Identifier: Apache-2.0
"""Starting again gives a new process that shares nothing with the old one."""

import json
import os
import select
import subprocess
import sys
from pathlib import Path

import pytest

from tests.app.system.processes import ROOT

# The old process holds a file open, starts itself again and dies; the new one reports to a FIFO.
_PROGRAM = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
from app.system.relaunch import start_again
if sys.argv[2] == "old":
    descriptor = os.open(sys.argv[0], os.O_RDONLY)
    os.set_inheritable(descriptor, True)
    start_again([sys.argv[1], "new", sys.argv[3], "two words"])
    print(os.getpid(), os.getsid(0), flush=True)
else:
    links = [os.readlink(f"/proc/self/fd/{n}") for n in (0, 1, 2)]
    open_files = []
    for n in os.listdir("/proc/self/fd"):
        try:
            open_files.append(os.readlink(f"/proc/self/fd/{n}"))
        except OSError:
            pass
    with open(sys.argv[3], "w") as report:
        json.dump({"argv": sys.argv[4:], "pid": os.getpid(), "session": os.getsid(0),
                   "standard": links, "files": open_files, "program": sys.argv[0]}, report)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="looks at Linux's list of open files")
def test_the_new_process_is_fresh_and_detached(tmp_path: Path) -> None:
    program, report = tmp_path / "program.py", tmp_path / "report"
    program.write_text(_PROGRAM)
    os.mkfifo(report)
    # Opened before anybody writes, so that a program that never reports cannot hang the test.
    reading = os.open(report, os.O_RDONLY | os.O_NONBLOCK)
    old = subprocess.run(
        [sys.executable, "program.py", ROOT, "old", report],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert old.returncode == 0, old.stderr
    assert old.stderr == ""
    old_pid, old_session = map(int, old.stdout.split())
    assert select.select([reading], [], [], 30)[0], "the new process never reported"
    with os.fdopen(reading, encoding="utf-8") as lines:
        os.set_blocking(reading, True)
        new = json.load(lines)
    assert new["argv"] == ["two words"]
    assert new["pid"] != old_pid
    assert new["session"] not in (old_session, os.getsid(0))
    assert new["standard"] == ["/dev/null"] * 3
    assert new["program"] == str(program)
    assert str(program) not in new["files"]
