# SPDX-License-Identifier: Apache-2.0
"""Nothing in the vault's folder can be read without a key, also while it is being written."""

import sqlite3
import sys
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest

from app.vault import vault
from app.vault.store import Store, open_store
from app.vault.vault import OpenVault
from tests.app.cases.making import Author
from tests.app.vault.making import AT, PASSPHRASE, WORDS, keys_of, plain_pages

CANARY = "The lantern stood by the seventh gate"


@pytest.fixture
def written(folder: Path) -> OpenVault:
    """An open vault in which the canary stands in every table that takes words."""
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    author = Author()
    for entry in (author.open_case(), author.note(CANARY)):
        opened.store.append(entry.to_json(), entry)
    opened.store.keep_draft(author.case_id, "note", CANARY.encode(), AT)
    opened.store.keep_draft(None, CANARY, b"", AT)
    opened.store.guidance.put_pack("nom", "1", CANARY.encode() * 500, CANARY)
    opened.store.put_setting("words", CANARY.encode())
    return opened


def forms(secret: bytes) -> list[bytes]:
    """A secret in the spellings in which it could stand in a file."""
    return [
        secret,
        secret.hex().encode(),
        secret.hex().upper().encode(),
        secret.decode("latin-1").encode("utf-16-le"),
    ]


def test_no_byte_of_any_file_holds_a_word_a_key_or_a_passphrase(
    written: OpenVault, folder: Path
) -> None:
    secrets = [CANARY.encode(), CANARY[5:25].encode(), PASSPHRASE.encode(), WORDS.encode()]
    secrets += [written.signing.to_raw(), written.receiving.secret().encode(), written.profile]
    while_open = {file.name for file in folder.iterdir()}
    assert {"casebook.db", "casebook.db-wal", "casebook.db-shm", "vault.json"} <= while_open
    for closed in (False, True):
        if closed:
            written.close()
            keys = keys_of(folder)
            secrets += [keys.database, keys.header, keys.officer]
        for file in folder.iterdir():
            data = file.read_bytes()
            for secret in secrets:
                assert not any(form in data for form in forms(secret)), file.name


def test_the_canary_is_there_for_those_with_the_key(written: OpenVault, folder: Path) -> None:
    written.close()
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    assert opened.store.get_setting("words") == CANARY.encode()
    opened.close()


def test_sqlite_finds_no_database(written: OpenVault, folder: Path) -> None:
    written.close()
    assert b"SQLite format" not in (folder / "casebook.db").read_bytes()
    connection = sqlite3.connect(folder / "casebook.db")
    try:
        with pytest.raises(sqlite3.DatabaseError, match="not a database"):
            connection.execute("SELECT * FROM entries")
    finally:
        connection.close()


def test_what_is_dropped_is_overwritten_also_for_those_with_the_key(
    store: Store, tmp_path: Path
) -> None:
    path, key = tmp_path / "casebook.db", bytes(32)
    for slot in ("note", "decision"):
        store.keep_draft(None, slot, f"{CANARY} {slot} ".encode() * 300, AT)
    store.close()
    assert plain_pages(path, key).count(CANARY.encode()) > 500
    again = open_store(path, key)
    again.drop_draft(None, "note")
    again.keep_draft(None, "decision", b"short", AT)
    again.close()
    assert CANARY.encode() not in plain_pages(path, key)


def test_an_open_vault_prints_nothing_of_itself(written: OpenVault) -> None:
    printed = f"{written!r} {written} {written.store!r} {written.store.officer()!r}"
    assert written.receiving.secret() not in printed
    assert written.signing.to_raw().hex() not in printed
    assert PASSPHRASE not in printed
    assert "Example" not in printed
    written.close()


@pytest.mark.skipif(sys.platform == "win32", reason="looks at Linux's list of open files")
def test_a_sort_that_outgrows_its_memory_makes_no_temporary_file(store: Store) -> None:
    author = Author()
    for number in range(200):
        entry = author.note(f"{CANARY} {number} " + "x" * 2000)
        store.append(entry.to_json(), entry)
    connection = store._connection
    connection.execute("PRAGMA cache_size = 5")
    before = open_files()
    rows = connection.execute("SELECT body FROM entries ORDER BY substr(body, 40) DESC")
    rows.fetchone()
    assert open_files() == before


def open_files() -> Counter[str]:
    """The files that this process has open, by name."""
    names: Counter[str] = Counter()
    for link in Path("/proc/self/fd").iterdir():
        # The descriptor of this very listing is closed by the time it is read.
        with suppress(OSError):
            names[str(link.readlink())] += 1
    return names
