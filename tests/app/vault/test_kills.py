# SPDX-License-Identifier: Apache-2.0
"""Killed at random instants, the vault opens again with every entry it acknowledged."""

import sys
from pathlib import Path

import pytest

from tests.app.system.processes import run_python

# One process imports everything once and forks a writer for each kill: thirty kills in seconds.
_KILLS = """
import os, random, select, signal, sys
from pathlib import Path
from app.cases.entry import key_id, read_entry
from app.vault.driver import connect
from app.vault.store import build_store, open_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER

path, key, chance = Path(sys.argv[1]) / "casebook.db", bytes(32), random.Random(int(sys.argv[2]))
build_store(path, key, OFFICER, AT).close()
author = Author()
acknowledged = []

def write_for_ever(out):
    store = open_store(path, key)
    while True:
        store.keep_draft(author.case_id, "note", os.urandom(chance.randrange(3000)), AT)
        entry = author.note("A line. " + "x" * chance.randrange(5000))
        store.append(entry.to_json(), entry, drop_draft=(author.case_id, "note"))
        os.write(out, entry.hash.encode())

for kill in range(30):
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            write_for_ever(writing)
        finally:
            os._exit(1)
    os.close(writing)
    # Let some entries through, then strike at any instant of the next ones.
    heard = b""
    enough = chance.randrange(1, 12) * 64
    while len(heard) < enough:
        heard += os.read(reading, 64)
    select.select([], [], [], chance.random() * 0.004)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "the writer failed by itself"
    while more := os.read(reading, 4096):
        heard += more
    os.close(reading)
    acknowledged += [heard[at:at + 64].decode() for at in range(0, len(heard) // 64 * 64, 64)]

    store = open_store(path, key)
    entries = [read_entry(each) for each in store.entries(author.case_id)]
    store.close()
    stored = [entry.hash for entry in entries]
    # At most one entry per kill was recorded and killed before it could be acknowledged.
    assert set(acknowledged) <= set(stored), "an acknowledged entry is lost"
    assert len(stored) - len(acknowledged) <= kill + 1
    assert [entry.sequence for entry in entries] == list(range(1, len(entries) + 1))
    author.entries = entries

connection = connect(path, key)
print(connection.execute("PRAGMA integrity_check").fetchall())
print(connection.execute("PRAGMA cipher_integrity_check").fetchall())
connection.close()
print(len(acknowledged) >= 30)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills as Linux does")
def test_thirty_kills_lose_nothing_acknowledged(tmp_path: Path) -> None:
    assert run_python(_KILLS, tmp_path, "11").splitlines() == ["[('ok',)]", "[]", "True"]
