# SPDX-License-Identifier: Apache-2.0
"""After a lock no process of ours holds what was typed; after unlocking it is a draft again."""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.kinds import Officer
from app.services.cases import open_case
from app.services.drafts import read_drafts
from app.services.vaults import KdfParameters, create_vault, new_recovery_words, open_vault
from tests.journeys.conftest import ROOT

PASSPHRASE = "teapot meadow lantern copper"
WORDS = "Quince marmalade on the second she"
LONGEST_S = 20

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="reading the memory of a hardened process takes root on Linux",
)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, UUID]:
    """A folder with a casebook that holds one case."""
    officer = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
    folder = tmp_path / "casebook"
    session = create_vault(folder, officer, PASSPHRASE, new_recovery_words(), kdf=KdfParameters())
    case_id = open_case(session, "LANTERN 4", {}).case_id
    session.close()
    (tmp_path / "screens").mkdir()
    return tmp_path, case_id


def ours(folder: Path) -> dict[int, str]:
    """The live processes whose command line names the folder."""
    found: dict[int, str] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                command = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:
                continue  # it ended meanwhile
            if str(folder) in command:
                found[int(entry.name)] = command
    return found


def memory(pid: int) -> Iterator[bytes]:
    """What a process holds in memory that it may write to."""
    ranges = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) rw")
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as held:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
            match = ranges.match(line)
            if match:
                start, end = (int(part, 16) for part in match.groups())
                held.seek(start)
                try:
                    yield held.read(end - start)
                except OSError:
                    continue  # a mapping without pages behind it


def holds(pid: int, text: str) -> bool:
    spellings = (text.encode(), text.encode("utf-16-le"))
    return any(spelling in part for part in memory(pid) for spelling in spellings)


def shows_a_window(pid: int) -> bool:
    try:
        return b"libQt6Widgets" in Path(f"/proc/{pid}/maps").read_bytes()
    except OSError:
        return False  # it ended: the lock starts its process by way of another


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST_S
    while not true():
        assert time.monotonic() < end, "it did not come"
        os.sched_yield()


def test_a_lock_leaves_nothing_in_memory_and_loses_nothing(made: tuple[Path, UUID]) -> None:
    folder, case_id = made
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.locking_child", str(folder), PASSPHRASE],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdin and child.stdout
    try:
        child.stdin.write(f"{WORDS}\n")
        child.stdin.flush()
        assert child.stdout.readline() == "typed\n"
        assert holds(child.pid, WORDS)  # or this test could not fail
        child.stdin.write("lock\n")
        child.stdin.flush()
        assert child.wait(LONGEST_S) == 0
        until(lambda: any(shows_a_window(pid) for pid in ours(folder)))
        for pid, command in ours(folder).items():
            assert PASSPHRASE not in command and WORDS not in command
            assert not holds(pid, WORDS) and not holds(pid, PASSPHRASE)
    finally:
        child.stdin.close()
        child.stdout.close()
        for left in ours(folder):
            os.kill(left, 9)
        child.wait()
    session = open_vault(folder / "casebook", PASSPHRASE)
    draft = read_drafts(session, case_id)["note"]
    assert WORDS in draft.content.values()
    session.close()
