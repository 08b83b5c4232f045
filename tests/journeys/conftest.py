# SPDX-License-Identifier: Apache-2.0
"""The headless demonstration, run once through the real window with every write traced."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CALLS = "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,rename,renameat,renameat2"
LONGEST_S = 240


@dataclass(frozen=True)
class Demonstration:
    """What the headless demonstration left, and the trace of what it wrote (None: untraced)."""

    folder: Path
    told: dict[str, Any]
    trace: Path | None

    @property
    def samples(self) -> list[str]:
        """The phrases that stand in the case."""
        return list(self.told["text_samples"])

    @property
    def original(self) -> Path:
        """The picture that the demonstration draws, and then keeps with the case."""
        return self.folder / "floor-plan.png"

    def left(self) -> list[Path]:
        """Every file left but demo.json, which names the phrases on purpose."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        return [path for path in files if path.name != "demo.json"]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    """Run it as the README says, but for the making of the environment."""
    place = tmp_path_factory.mktemp("demonstration")
    out, trace = place / "out", place / "trace"
    command = [sys.executable, "main.py", "demo", "--headless", "--out", str(out)]
    traced = _can_trace()
    if traced:
        strace = ["strace", "-f", "-qq", "-y", "-s", "400000", "-o", str(trace)]
        command = [*strace, "-e", f"trace={CALLS}", *command]
    home = {"HOME": str(place / "home"), "XDG_DATA_HOME": "", "QT_QPA_PLATFORM": "offscreen"}
    (place / "home").mkdir()
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | home,
        capture_output=True,
        text=True,
        timeout=LONGEST_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads((out / "demo.json").read_text(encoding="utf-8"))
    return Demonstration(out, told, trace if traced else None)


def _can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return tried.returncode == 0


def written_files(trace: Path) -> set[str]:
    """The paths of files that were opened for writing or made by a new name."""
    opened = re.compile(rb'open(?:at)?\((?:[^,]*, )?"([^"]*)", ([A-Z_|]+)')
    renamed = re.compile(rb'rename[a-z0-9]*\(.*"([^"]*)"(?:, [A-Z_0-9|]+)?\) = 0')
    found: set[str] = set()
    with trace.open("rb") as lines:
        for line in lines:
            match = opened.search(line)
            if match and re.search(rb"O_WRONLY|O_RDWR|O_CREAT", match[2]) and b"= -1" not in line:
                found.add(match[1].decode())
            match = renamed.search(line)
            if match:
                found.add(match[1].decode())
    return found
