# SPDX-License-Identifier: Apache-2.0
"""What recording costs beside a bare insert, and how fast a long record is opened and checked."""

import gc
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from measuring.figures import Figure

if TYPE_CHECKING:
    from app.services.session import Session

ENTRIES = 640
"""Recorded one by one on each side, in turn."""
SLOW_SYNC = Path(__file__).with_name("slow_sync.c")
SYNC_US = 500
"""A fast disk of a laptop takes about as long to sync; an old one, many times that."""
LONG = 5_000
CHECKED = 100_000
TEXT = "Spoke to the venue about the recording; they keep it for thirty days. " * 6
# Those of the casebook, as far as plain sqlite3 has them.
PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)


def measure() -> list[Figure]:
    """Recording, opening and checking, on the disk that holds temporary files."""
    with tempfile.TemporaryDirectory(prefix="casebook-bench-") as name:
        folder = Path(name)
        return [recording(folder), *_recording_on_a_laptop(folder), _opening(folder), _checking()]


def _recording_on_a_laptop(folder: Path) -> Iterator[Figure]:
    """The same where a sync takes what it takes on a disk that is not virtual; needs a compiler.

    What the machine's own disk takes says nothing of the officers': a virtual one syncs for
    nothing.
    """
    compiler, slow = shutil.which("cc"), folder / "slow_sync.so"
    if compiler is None:
        return
    build = [compiler, "-O2", "-shared", "-fPIC", "-o", str(slow), str(SLOW_SYNC), "-ldl"]
    subprocess.run(build, check=True)
    variables = {**os.environ, "LD_PRELOAD": str(slow), "SLOW_SYNC_US": str(SYNC_US)}
    (folder / "laptop").mkdir()
    script = "import json, sys; from dataclasses import asdict; from pathlib import Path; "
    script += "from measuring.record import recording; "
    script += "print(json.dumps(asdict(recording(Path(sys.argv[1])))))"
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder / "laptop")],
        env={**variables, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
    )
    figure = Figure(**json.loads(done.stdout))
    yield replace(figure, name=f"the same, a sync {SYNC_US / 1000:.1f} ms longer")


def recording(folder: Path) -> Figure:
    """A durable record (sign, chain, index, audit, sync) beside a bare insert and commit.

    The index is brought up with every so many entries, in the call that records the last of them:
    each entry is given its share of that.
    """
    from app.cases.kinds import NoteRecorded  # noqa: PLC0415 - only this measurement needs it
    from app.services.cases import open_case  # noqa: PLC0415 - as above
    from app.services.entries import record_note  # noqa: PLC0415 - as above
    from app.services.searching import BATCH  # noqa: PLC0415 - as above

    session = _casebook(folder / "recording")
    case_id = open_case(session, "LANTERN 4", {}).case_id
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for pragma in PRAGMAS:
        bare.execute(pragma).fetchall()
    bare.execute("CREATE TABLE entries (position INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT")
    body = b"x" * (len(TEXT) + 600)  # about as much as the entry itself

    def insert() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO entries (body) VALUES (?)", (body,))
        bare.execute("COMMIT")

    ours, theirs = [], []
    for number in range(ENTRIES):
        note = NoteRecorded(heading=f"Enquiry {number}", text=TEXT)
        ours.append(_ms(partial(record_note, session, case_id, note)))
        theirs.append(_ms(insert))
    session.close()
    bare.close()
    # The first entry of all opened the case.
    indexing = [took for number, took in enumerate(ours, start=2) if number % BATCH == 0]
    share = (statistics.median(indexing) - statistics.median(ours)) / BATCH
    return Figure(
        "recording an entry",
        statistics.median(ours) + share,
        "ms",
        statistics.median(theirs),
        "bare sqlite3",
        f"median of {ENTRIES}, in turn; {share:.2f} ms are its share of indexing {BATCH} at a time",
    )


def _opening(folder: Path) -> Figure:
    """Reading a case of 5,000 entries out of the encrypted database, and folding it."""
    from app.cases.kinds import NoteRecorded  # noqa: PLC0415 - as above
    from app.services.cases import open_case  # noqa: PLC0415 - as above

    session = _casebook(folder / "opening")
    case_id = open_case(session, "LANTERN 4", {}).case_id
    with session.vault.store.together():
        for number in range(LONG - 1):
            session.record(case_id, NoteRecorded(heading=f"Enquiry {number}", text=TEXT))
    took = []
    # As in the window, where garbage is not collected on the thread of the database.
    gc.collect()
    gc.disable()
    for _ in range(5):
        session.forget(case_id)
        took.append(_ms(lambda: session.view(case_id)))
    gc.enable()
    session.close()
    return Figure("opening a case of 5,000 entries", statistics.median(took), "ms", note="median")


def _checking() -> Figure:
    """Every hash and link of 100,000 entries in 20 chains, and what vouches for each chain."""
    from app.cases.chain_check import check_chains  # noqa: PLC0415 - as above
    from app.cases.entry import key_id  # noqa: PLC0415 - as above
    from tests.app.cases.making import Author, check_signature  # noqa: PLC0415 - as above

    stored: list[bytes] = []
    keys: dict[str, bytes] = {}
    for _ in range(20):
        author = Author()
        author.open_case()
        for number in range(CHECKED // 20 - 1):
            author.note(f"Enquiry {number}: {TEXT}")
        stored += [entry.to_json() for entry in author.entries]
        keys[key_id(author.public)] = author.public
    sound: list[bool] = []
    took = _ms(lambda: sound.append(check_chains(stored, keys, check_signature).sound))
    return Figure("checking 100,000 entries", took, "ms", note="" if all(sound) else "NOT SOUND")


def _casebook(folder: Path) -> "Session":
    from app.cases.kinds import Officer  # noqa: PLC0415 - as above
    from app.services.vaults import (  # noqa: PLC0415 - as above
        KdfParameters,
        create_vault,
        new_recovery_words,
    )

    officer = Officer(name="Robin Example", rank="DC", number="B4471", force="Borsetshire")
    words = new_recovery_words()
    return create_vault(folder, officer, "teapot meadow lantern", words, kdf=KdfParameters())


def _ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
