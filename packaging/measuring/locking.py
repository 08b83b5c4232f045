# SPDX-License-Identifier: Apache-2.0
"""How soon a lock covers the window, and how soon the process that knew everything is gone."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from measuring.figures import Figure  # noqa: E402 - after the path is set

if TYPE_CHECKING:
    from ui.application import Casebook

REPETITIONS = 7
NOTES = 200
PASSPHRASE = "seven green kettles by the door"  # noqa: S105 - of a vault that lives for this run


def measure() -> list[Figure]:
    """A case of 200 notes is open, one more is half written; the median of seven locks."""
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        case = _make(Path(name))
        locks = [_lock(Path(name), case) for _ in range(REPETITIONS)]
    return [
        _figure("lock until covered", [covered for covered, _ in locks], 100),
        _figure("lock until the old process is gone", [gone for _, gone in locks], 1000),
    ]


def _figure(name: str, took: list[float], budget: int) -> Figure:
    spread = f"median of {REPETITIONS}; {min(took):.0f}-{max(took):.0f}; may take {budget} ms"
    return Figure(name, statistics.median(took), "ms", note=spread)


def _make(folder: Path) -> str:
    from app.cases.kinds import NoteRecorded, Officer  # noqa: PLC0415 - only this needs it
    from app.services import cases, entries, vaults  # noqa: PLC0415

    officer = Officer(name="Robin Example", rank="DC", number="B0000", force="Borsetshire")
    words, kdf = vaults.new_recovery_words(), vaults.KdfParameters()
    session = vaults.create_vault(folder / "vault", officer, PASSPHRASE, words, kdf=kdf)
    case_id = cases.open_case(session, "LANTERN 4", {}).case_id
    for number in range(NOTES):
        note = NoteRecorded(text=f"Rang back at noon, for the {number}th time.")
        entries.record_note(session, case_id, note)
    session.close()
    return str(case_id)


def _lock(folder: Path, case: str) -> tuple[float, float]:
    """Milliseconds until covered, and until the process is gone."""
    command = [sys.executable, __file__, "sit", str(folder), case]
    shown = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    done = subprocess.run(command, env=shown, capture_output=True, text=True, check=True)
    gone = time.monotonic()
    told = json.loads(done.stdout)
    return (told["covered"] - told["began"]) * 1000, (gone - told["began"]) * 1000


def _sit(folder: Path, case: str) -> None:
    """Open the casebook, write half a note, and lock."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - only the process that sits

    from app.services.startup import start_again  # noqa: PLC0415
    from ui.application import Casebook, leave_at_once  # noqa: PLC0415
    from ui.faults import FaultLog  # noqa: PLC0415
    from ui.jobs import Jobs  # noqa: PLC0415
    from ui.locking import Ending  # noqa: PLC0415
    from ui.preferences import Overrides, Preferences  # noqa: PLC0415

    qt = QApplication([])
    told: dict[str, float] = {}
    preferences = Preferences(folder / "settings.json", Overrides("light", 1.0, folder / "vault"))

    def leave() -> None:
        sys.stdout.write(json.dumps(told))
        sys.stdout.flush()
        leave_at_once()

    def play() -> None:
        try:
            _write_and_lock(casebook, case, told)
        except Exception:  # noqa: BLE001 - whoever measures must hear of it, not wait for ever
            traceback.print_exc()
            os._exit(1)

    casebook = Casebook(qt, preferences, Jobs(FaultLog(None)), ending=Ending(start_again, leave))
    casebook.begin()
    casebook.window.painted.connect(play)
    qt.exec()


def _write_and_lock(casebook: "Casebook", case: str, told: dict[str, float]) -> None:
    from ui.demo.hands import Hands  # noqa: PLC0415 - only the process that sits
    from ui.locking import Locker  # noqa: PLC0415
    from ui.models.cases import CaseChosen  # noqa: PLC0415

    def covered() -> None:
        told["covered"] = time.monotonic()

    hands = Hands(casebook.window, casebook.theme, Path())
    casebook.unlock(PASSPHRASE)
    hands.wait(lambda: casebook.desk is not None, "unlocked")
    desk = casebook.desk
    if desk is not None:
        desk.open_case(CaseChosen(UUID(case)))
        hands.press("notes_tab")
        hands.write("text_edit", "She will be at her sister's until")
        casebook.findChildren(Locker)[0].began.connect(covered)
        told["began"] = time.monotonic()
        desk.lock_requested.emit()


if __name__ == "__main__" and sys.argv[1:2] == ["sit"]:
    # Any other start is the fresh process that the lock starts: here it ends at once.
    _sit(Path(sys.argv[2]), sys.argv[3])
