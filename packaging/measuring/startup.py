# SPDX-License-Identifier: Apache-2.0
"""How long it takes until a person can type the passphrase, beside KeePassXC."""

import os
import statistics
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from measuring.figures import Figure
from measuring.screen import Painted, Screen

REPETITIONS = 7
PASSPHRASE = "seven green kettles by the door"  # noqa: S105 - of a vault that lives for this run
PEER_SETTINGS = (
    "[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n"
)


def measure(root: Path, folder: Path) -> list[Figure]:
    """Process start to painted unlock page of both, in turns on one screen; the median of each.

    Each is started once before, unmeasured, so that both are read from memory and not from disk.
    """
    environment = _environment(folder)
    ours = [sys.executable, str(root / "main.py"), "--vault", str(_our_vault(folder))]
    theirs = _their_command(folder, environment)
    our_times: list[Painted] = []
    their_times: list[Painted] = []
    with Screen() as screen:
        for _ in range(REPETITIONS + 1):
            our_times.append(screen.time_of(ours, environment))
            their_times.append(screen.time_of(theirs, environment))
    how = f"median of {REPETITIONS}, in turns"
    return [
        _figure("start to first paint of the window", how, _first(our_times), _first(their_times)),
        _figure("start to whole unlock page", how, _complete(our_times), _complete(their_times)),
    ]


def _figure(name: str, how: str, ours: list[float], theirs: list[float]) -> Figure:
    middle = statistics.median
    spread = f"{how}; {min(ours):.0f}-{max(ours):.0f}, {min(theirs):.0f}-{max(theirs):.0f}"
    return Figure(name, middle(ours), "ms", middle(theirs), "KeePassXC", spread)


def _first(times: list[Painted]) -> list[float]:
    return [painted.first for painted in times[1:]]


def _complete(times: list[Painted]) -> list[float]:
    return [painted.complete for painted in times[1:]]


def _environment(folder: Path) -> dict[str, str]:
    """The same for both: a home of its own, no session bus, nothing of this person's settings."""
    home = folder / "home"
    runtime = folder / "run"
    for made in (home, runtime):
        made.mkdir(mode=0o700)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "TMPDIR": str(folder)}


def _our_vault(folder: Path) -> Path:
    from app.services import vaults  # noqa: PLC0415 - only this measurement needs it

    officer = vaults.Officer(name="Robin Example", rank="DC", number="B0000", force="Borsetshire")
    words = vaults.new_recovery_words()
    vaults.create_vault(folder / "vault", officer, PASSPHRASE, words).close()
    return folder / "vault"


def _their_command(folder: Path, environment: Mapping[str, str]) -> list[str]:
    database, settings, local = (folder / name for name in ("peer.kdbx", "peer.ini", "local.ini"))
    settings.write_text(PEER_SETTINGS, "utf-8")
    subprocess.run(
        ["keepassxc-cli", "db-create", "--quiet", "--set-password", str(database)],
        input=f"{PASSPHRASE}\n{PASSPHRASE}\n".encode(),
        env=dict(environment),
        capture_output=True,
        check=True,
    )
    return ["keepassxc", "--config", str(settings), "--localconfig", str(local), str(database)]
