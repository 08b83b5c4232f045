# SPDX-License-Identifier: Apache-2.0
"""A disk that fills up, or fails, while working: nothing acknowledged is lost."""

import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest

from app.cases.chain import verify_record
from app.cases.entry import key_id, read_entry
from app.vault.driver import connect
from app.vault.signing import check_signature
from app.vault.store import Store, open_store
from tests.app.cases.making import Author
from tests.app.system.processes import ROOT, run_python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses limits that only Linux sets")

KEY = bytes(32)

# Appends and keeps drafts until the disk refuses, tells what was acknowledged, and goes on once.
_WRITE = """
import sys
from pathlib import Path
from app.errors import EnvironmentFault
from app.vault.store import build_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER
def limit():
    if sys.argv[2] == "limit":
        import resource, signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, resource.RLIM_INFINITY))
store = build_store(Path(sys.argv[1]) / "casebook.db", bytes(32), OFFICER, AT)
author = Author()
print(author.case_id, author.public.hex())
limit()
refusals = 0
for number in range(10_000):
    try:
        store.keep_draft(author.case_id, "note", b"draft %d" % number, AT)
        print("draft", number)
        entry = author.note(f"Line {number}. " + "x" * 2000)
        store.append(entry.to_json(), entry, drop_draft=(author.case_id, "note"))
        print("entry", entry.hash)
    except EnvironmentFault as fault:
        print("refused", fault.code)
        if author.entries and store.chain_end(author.case_id, author.entries[-1].author)[0] < len(
            author.entries
        ):
            author.entries.pop()
        refusals += 1
        if refusals == 3:
            break
# What is there can be read although nothing more can be written.
assert len(store.entries(author.case_id)) == len(author.entries)
"""


def check_acknowledged(store: Store, output: str) -> None:
    """All that was acknowledged is there, whole and signed, and nothing else."""
    first, *lines = output.splitlines()
    case, public = first.split()
    case_id = UUID(case)
    acknowledged = [line.split()[1] for line in lines if line.startswith("entry")]
    drafts = [line for line in lines if line.startswith(("draft", "entry"))]
    stored = store.entries(case_id)
    assert [read_entry(each).hash for each in stored] == acknowledged
    assert len(acknowledged) > 5
    keys = {key_id(bytes.fromhex(public)): bytes.fromhex(public)}
    assert verify_record(stored, keys, check_signature).sound
    kept = store.drafts(case_id)
    if drafts[-1].startswith("draft"):
        assert kept["note"][0] == b"draft " + drafts[-1].split()[1].encode()
    else:
        assert kept == {}


def test_a_write_that_fails_loses_nothing_acknowledged(tmp_path: Path) -> None:
    output = run_python(_WRITE, tmp_path, "limit")
    codes = {line.split()[1] for line in output.splitlines() if line.startswith("refused")}
    assert codes <= {"disk-full", "disk-fault"}
    assert codes
    store = open_store(tmp_path / "casebook.db", KEY)
    check_acknowledged(store, output)
    entry = Author().open_case()
    store.append(entry.to_json(), entry)
    store.close()
    integrity(tmp_path / "casebook.db")


def test_a_disk_that_is_really_full_loses_nothing_acknowledged(tmp_path: Path) -> None:
    small = tmp_path / "small"
    saved = tmp_path / "saved"
    small.mkdir()
    # A file system of 1 MB, seen by this one process tree only.
    shell = 'mount -t tmpfs -o size=1000k tmpfs "$1" && cd "$5" && "$2" -c "$3" "$1" full; r=$?;'
    shell += ' cp -r "$1" "$4"; exit $r'
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", shell, "sh"]
    try:
        done = subprocess.run(
            [*command, small, sys.executable, _WRITE, saved, ROOT],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    except FileNotFoundError:
        pytest.skip("no unshare here")
    if "unshare:" in done.stderr or "mount:" in done.stderr:
        pytest.skip("no file system may be mounted here")
    assert done.returncode == 0, done.stderr
    codes = {line.split()[1] for line in done.stdout.splitlines() if line.startswith("refused")}
    assert codes == {"disk-full"}
    store = open_store(saved / "casebook.db", KEY)
    check_acknowledged(store, done.stdout)
    store.close()
    integrity(saved / "casebook.db")


def integrity(path: Path) -> None:
    connection = connect(path, KEY)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    connection.close()
