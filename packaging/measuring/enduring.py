# SPDX-License-Identifier: Apache-2.0
"""The long runs: thousands of kills, and a database of more than a gibibyte."""

import json
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from measuring.figures import Figure

if TYPE_CHECKING:
    from app.services.session import Session

T = TypeVar("T")
BATCH = 200
"""Kills of one vault, before the next begins with a new one."""
MIB = 1024 * 1024
FILE_BYTES = 64 * MIB
DATABASES = {"casebook.db": 4096, "attachments.db": 65536}
"""The databases of a casebook, and the bytes of their pages."""


class EndureError(Exception):
    """Something was lost."""


def kill(root: Path, folder: Path, kills: int, seed: int) -> list[Figure]:
    """Kill a casebook at work so many times; what was acknowledged is still there."""
    done: dict[str, int] = {}
    began = time.perf_counter()
    for batch in range(0, kills, BATCH):
        number = min(BATCH, kills - batch)
        place = folder / f"kills-{batch}"
        place.mkdir()
        command = ["-m", "tests.faults.killing", str(place), str(seed + batch), str(number)]
        ran = subprocess.run(
            [sys.executable, *command], cwd=root, capture_output=True, text=True, check=False
        )
        if ran.returncode:
            raise EndureError(f"seed {seed + batch}, {number} kills\n{ran.stderr}")
        for what, count in json.loads(ran.stdout).items():
            done[what] = done.get(what, 0) + count
        print(f"  {batch + number:,} of {kills:,} kills", flush=True)
    took = time.perf_counter() - began
    note = ", ".join(f"{count:,} {what}" for what, count in done.items() if what != "kills")
    return [Figure("kills, nothing lost", done["kills"], "", note=f"{took:.0f} s: {note}")]


def sit(root: Path, sittings: int, seed: int) -> list[Figure]:
    """Lock or kill so many officers while they write; all that they wrote is still there."""
    began = time.perf_counter()
    told = {"CASEBOOK_SITTINGS": str(sittings), "CASEBOOK_SEED": str(seed % 10**6 + 1)}
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests/journeys/test_drafts_survive.py"],
        cwd=root,
        env={**os.environ, **told},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode:
        raise EndureError(ran.stdout)
    note = f"{time.perf_counter() - began:.0f} s"
    return [Figure("sittings, nothing lost", sittings, "", note=note)]


def large(folder: Path, gib: float) -> list[Figure]:
    """Fill a vault beyond a size; back it up while drafts are kept, prove, restore, salvage it."""
    # Late: this file is read before anything of the casebook is wanted.
    from app.services.backups import backup_place, prepare_backup  # noqa: PLC0415
    from app.services.restoring import list_backups, prove_backup, restore_backup  # noqa: PLC0415
    from app.services.salvage import salvage_vault  # noqa: PLC0415
    from app.vault.backup_copy import copy_beside  # noqa: PLC0415
    from tests.app.services.colleagues import OFFICER, casebook  # noqa: PLC0415
    from tests.app.services.colleagues import PASSPHRASE as secret  # noqa: PLC0415, N811

    vault, backups, restored = folder / "vault", folder / "backups", folder / "restored"
    with casebook(vault, OFFICER) as session:
        entries = _fill(session, folder / "source", gib)
        _widen(session, gib)
        timer = _Timer(sum((vault / name).stat().st_size for name in DATABASES), entries)
        run = prepare_backup(session, backup_place(session, backups))
        waits = _Waits(session)
        made = timer.time("backup, verified", lambda: waits.beside(lambda: run.run(_go_on)))
        timer.figures.append(waits.figure())
        source, former = session.vault.store.source, vault / "former.db"
        timer.time("copy before an update", lambda: copy_beside(source, former))
    former.unlink()
    (backup,) = list_backups(backups)
    proof = timer.time("restore drill", lambda: prove_backup(backup, secret, _go_on))
    if proof.unsound or proof.held != made.held or made.held.entries != entries:
        raise EndureError("the backup does not hold what was recorded")
    timer.time("restore", lambda: restore_backup(backup, restored, secret, _go_on))
    for name, page in DATABASES.items():
        _damage(restored / name, page)
    salvaged = folder / "salvaged"
    report = timer.time(
        "salvage, 20 bad pages in each",
        lambda: salvage_vault(restored, salvaged, secret, _go_on),
    )
    if report.entries < entries - 20:
        raise EndureError("more entries were lost than pages")
    if report.files.spoilt > 20 or report.missing_files:
        raise EndureError("more files were lost than pages")
    return timer.figures


class _Timer:
    """Times work on a database of a size, and says so at once."""

    def __init__(self, size: int, entries: int) -> None:
        self._mib = size / MIB
        self.figures: list[Figure] = []
        print(f"  filled: {self._mib:,.0f} MiB, {entries} entries", flush=True)

    def time(self, name: str, work: Callable[[], T]) -> T:
        """What the work gives."""
        before = _resident()
        began = time.perf_counter()
        result = work()
        took = time.perf_counter() - began
        grown = max(0, _resident() - before) // MIB
        note = f"{self._mib:,.0f} MiB, {self._mib / took:.0f} MiB/s, {grown} MiB more memory"
        self.figures.append(Figure(name, took, "s", note=note))
        print(f"  {name}: {took:.1f} s, {note}", flush=True)
        return result


class _Waits:
    """Keeps drafts while something else is at work, and notes how long each took."""

    def __init__(self, session: "Session") -> None:
        self._session = session
        self.slowest = 0.0
        self.kept = 0

    def figure(self) -> Figure:
        """How long the slowest took."""
        note = f"{self.kept} drafts kept while the backup was made"
        return Figure("slowest draft meanwhile", self.slowest * 1000, "ms", note=note)

    def beside(self, work: Callable[[], T]) -> T:
        results: list[T] = []
        thread = threading.Thread(target=lambda: results.append(work()))
        thread.start()
        while thread.is_alive():
            began = time.perf_counter()
            now = self._session.clock.now()
            self._session.vault.store.keep_draft(None, "note", os.urandom(2000), now)
            self.slowest = max(self.slowest, time.perf_counter() - began)
            self.kept += 1
            time.sleep(0.02)
        thread.join()
        if not results:
            raise EndureError("the work failed")
        return results[0]


def _fill(session: "Session", source: Path, gib: float) -> int:
    from app.cases.kinds import NoteRecorded  # noqa: PLC0415
    from app.services.attachments import Incoming, bring_in, keep_file, take_some  # noqa: PLC0415
    from app.services.cases import open_case  # noqa: PLC0415

    case_id = open_case(session, "LANTERN 4", {}).case_id
    entries = 1
    for _ in range(int(gib * 1024 * MIB / FILE_BYTES) + 1):
        with source.open("wb") as file:
            for _ in range(FILE_BYTES // MIB):
                file.write(os.urandom(MIB))
        incoming = bring_in(session, Incoming(source))
        while not take_some(session, incoming).whole:
            pass
        keep_file(session, case_id, incoming, "A large file.")
        for number in range(10):
            session.record(case_id, NoteRecorded(text=f"Line {number}. " + "x" * 2000))
        entries += 11
    source.unlink()
    return entries


def _widen(session: "Session", gib: float) -> None:
    """Make the record itself as large: nobody writes so much, but it must hold it."""
    for number in range(int(gib * 1024 / 16)):
        now = session.clock.now()
        session.vault.store.keep_draft(None, f"large {number}", os.urandom(16 * MIB), now)


def _damage(database: Path, page_bytes: int) -> None:
    pages = database.stat().st_size // page_bytes
    with database.open("r+b") as file:
        for number in range(1, 21):
            file.seek(pages // 21 * number * page_bytes + 100)
            file.write(b"damage")


def _go_on(_done: float) -> bool:
    return True


def _resident() -> int:
    """The most memory that this process ever held, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
