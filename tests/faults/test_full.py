# SPDX-License-Identifier: Apache-2.0
"""The disk fills up at every place of every write: nothing acknowledged is lost."""

import json
import sys
from pathlib import Path

import pytest

from tests.app.system.processes import run_python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="uses limits that only Linux sets")

_LIMIT = """
import json, resource, signal, sys
from contextlib import contextmanager
from pathlib import Path
from app.errors import EnvironmentFault
from app.vault.backup_copy import check_database
from app.vault.store import build_store, open_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
root, key = Path(sys.argv[1]), bytes(32)
database = root / "vault" / "casebook.db"
database.parent.mkdir()

@contextmanager
def full_at(size):
    # No file may grow beyond it: every write that would is refused half way.
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

def largest():
    return max(each.stat().st_size for each in database.parent.iterdir())
"""

_RECORD = (
    _LIMIT
    + """
store, author, drafts, refused = build_store(database, key, OFFICER, AT), Author(), {}, set()
for step in range(120):
    at = largest() + step * 331 % 40_000
    with full_at(at):
        try:
            store.keep_draft(author.case_id, "note", b"%d" % step, AT)
            drafts = {"note": b"%d" % step}
            entry = author.open_case() if not author.entries else author.note("x" * 3000)
            store.append(entry.to_json(), entry, drop_draft=(author.case_id, "note"))
            drafts = {}
        except EnvironmentFault as fault:
            refused.add(fault.code)
            stored = len(store.entries(author.case_id))
            author.entries = author.entries[:stored]
    kept = {slot: content for slot, (content, _) in store.drafts(author.case_id).items()}
    assert store.entries(author.case_id) == author.stored(), step
    assert kept == drafts, step
store.close()
check_database(database, key)
print(json.dumps([sorted(refused), len(author.entries)]))
"""
)

_BACK_UP = (
    _LIMIT
    + """
from uuid import UUID
from app.vault.backup import generations, make_backup, vault_backups
from app.vault.backup_writing import BackupSource
from app.vault.driver import DatabaseSource
from app.vault.peek import canonical, checksum

plain = {"format": "casebook vault", "version": [1, 0]}
(database.parent / "vault.json").write_bytes(canonical({**plain, "checksum": checksum(plain)}))
build_store(database, key, OFFICER, AT).close()
source = BackupSource(database.parent, UUID(int=1), DatabaseSource(database, key))
first = make_backup(source, root / "backups", AT).generation
home, refused = vault_backups(root / "backups", source.vault_id), set()
for size in range(0, largest(), largest() // 25):
    with full_at(size):
        try:
            make_backup(source, root / "backups", AT)
        except EnvironmentFault as fault:
            refused.add(fault.code)
        else:
            raise AssertionError(size)
    assert [each.name for each in home.iterdir()] == [first.folder.name], size
    check_database(first.folder / "casebook.db", key)
second = make_backup(source, root / "backups", AT).generation
assert generations(home) == [second, first]
print(json.dumps([sorted(refused), second.number]))
"""
)


@pytest.mark.parametrize(
    ("script", "enough"), [(_RECORD, 20), (_BACK_UP, 2)], ids=["record", "back up"]
)
def test_a_disk_that_is_full_at_every_write(tmp_path: Path, script: str, enough: int) -> None:
    refused, done = json.loads(run_python(script, tmp_path))
    assert set(refused) <= {"disk-full", "disk-fault"}
    assert refused
    assert done >= enough
