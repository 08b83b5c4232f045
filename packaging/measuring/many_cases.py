# SPDX-License-Identifier: Apache-2.0
"""A casebook with 1,000 cases: from unlocked to listed, and how much memory that takes."""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

from measuring.engine import CASES
from measuring.figures import Figure

ENTRIES = 60
"""Of each case."""
BUDGET_MS, BUDGET_MIB = 300, 200
WORDS = ("asked", "recording", "venue", "told", "statement", "phone", "kept", "night", "friend")


def measure() -> list[Figure]:
    """Made once, opened twice: the second opening is the one that an officer has each day."""
    root = Path(__file__).resolve().parents[2]
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as folder:
        _make(Path(folder) / "vault")
        found = [_open(root, Path(folder) / "vault") for _ in range(2)][-1]
    how = f"{ENTRIES} entries each; promised: {BUDGET_MS} ms"
    return [
        Figure(f"{CASES:,} cases, from unlocked to listed", found["list"], "ms", note=how),
        Figure("and to the three things first", found["first"], "ms", note="beside the list"),
        Figure("resident memory then", found["memory"], "MiB", note=f"promised: {BUDGET_MIB} MiB"),
    ]


def _make(folder: Path) -> None:
    from app.cases.kinds import CaseOpened  # noqa: PLC0415 - only this measurement needs it
    from app.services.searching import catch_up  # noqa: PLC0415 - as above
    from tests.app.cases.making import OFFICER, Author  # noqa: PLC0415 - as above
    from tests.ui.bench import new_vault  # noqa: PLC0415 - as above

    session, chance = new_vault(folder), random.Random(3)  # noqa: S311 - always the same
    store = session.vault.store
    for number in range(CASES):
        author = Author(case_id=uuid4())
        opening = CaseOpened(
            code=f"LANTERN {number}",
            officer=OFFICER,
            public_key=author.public.hex(),
            pack=session.current_pack,
            facts={"relationship": chance.choice(("ex-partner", "dating-app", "stranger"))},
        )
        author.write(opening)
        for _ in range(ENTRIES - 1):
            author.note(" ".join(chance.choices(WORDS, k=40)))
        with store.together():
            for entry in author.entries:
                store.append(entry.to_json(), entry)
    while not catch_up(session).complete:
        pass
    session.close()


def _open(root: Path, folder: Path) -> dict[str, float]:
    """Open it in a process of its own, whose memory is nobody else's."""
    command = [sys.executable, "-m", "measuring.many_cases", str(folder)]
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join((str(root), str(root / "packaging")))}
    ended = subprocess.run(command, capture_output=True, check=True, text=True, env=paths)
    found: dict[str, float] = json.loads(ended.stdout)
    return found


def _look(folder: Path) -> dict[str, float]:
    from app.services.cases import first_things, list_cases  # noqa: PLC0415 - after the path is set
    from app.services.vaults import open_vault  # noqa: PLC0415 - as above
    from tests.ui.bench import PASSPHRASE  # noqa: PLC0415 - as above

    session = open_vault(folder, PASSPHRASE)
    began = time.perf_counter()
    list_cases(session)
    listed = time.perf_counter()
    first_things(session)
    first = time.perf_counter()
    resident = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    session.close()
    return {
        "list": (listed - began) * 1000,
        "first": (first - listed) * 1000,
        "memory": int(resident) * 4096 / 2**20,
    }


if __name__ == "__main__":
    print(json.dumps(_look(Path(sys.argv[1]))))
