# SPDX-License-Identifier: Apache-2.0
"""A deleted case is gone to the last byte; without a tombstone nothing goes at all."""

import threading
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from uuid import UUID

import pytest

from app.errors import EnvironmentFault, UserError
from app.vault import deletion_shelf, vault
from app.vault.deletion_shelf import SIGNED, Grounds, Tombstone
from app.vault.driver import connect
from app.vault.peek import FORMER
from app.vault.signing import OfficerKey, check_signature
from app.vault.store import Store, build_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER, PASSPHRASE, database_of, keys_of, plain_pages

CANARY = "marmalade"
SIGNER = OfficerKey(bytes(range(32)))


def record(store: Store, author: Author, notes: int, text: str) -> None:
    for entry in (author.open_case(), *(author.note(f"{text} {n}") for n in range(notes))):
        store.append(entry.to_json(), entry)


def bury(store: Store, case_id: UUID) -> Tombstone:
    gone = store.deletions.describe(case_id)
    tombstone = Tombstone(gone, AT, "00" * 16, Grounds.REVIEWED, "ab" * 32)
    with store.together():
        store.cases.forget(case_id)
        store.deletions.bury(tombstone, SIGNER.sign)
    store.search.forget([case_id])
    return tombstone


def test_without_a_tombstone_no_entry_goes_and_with_one_only_its_case(tmp_path: Path) -> None:
    store = build_store(tmp_path / "casebook.db", bytes(32), OFFICER, AT)
    first, second = Author(), Author()
    for author in (first, second):
        record(store, author, 3, "text")
        store.keep_draft(author.case_id, "note", b"half", AT)
    behind = connect(tmp_path / "casebook.db", bytes(32))
    with pytest.raises(Exception, match="never deleted"):
        behind.execute("DELETE FROM entries")
    bury(store, first.case_id)
    with pytest.raises(Exception, match="never deleted"):
        behind.execute("DELETE FROM entries")
    for sql in ("DELETE FROM tombstones", "UPDATE tombstones SET body = ''"):
        with pytest.raises(Exception, match="never"):
            behind.execute(sql)
    assert store.entries(first.case_id) == [] and store.drafts(first.case_id) == {}
    assert len(store.entries(second.case_id)) == 4 and store.drafts(second.case_id)
    behind.close()
    store.close()


def test_nothing_of_a_deleted_case_comes_in_again(store: Store) -> None:
    author = Author()
    record(store, author, 1, "text")
    bury(store, author.case_id)
    [entry, *_] = author.entries
    with pytest.raises(UserError) as caught:
        store.append(entry.to_json(), entry)
    assert caught.value.code == "case-deleted"
    # A page that still wants to keep its draft is no error, and leaves nothing.
    store.keep_draft(author.case_id, "note", CANARY.encode(), AT)
    assert store.drafts(author.case_id) == {}


def test_a_tombstone_is_signed_and_says_what_there_was_without_a_word_of_it(store: Store) -> None:
    author = Author()
    record(store, author, 2, CANARY)
    made = bury(store, author.case_id)
    [stored] = store.deletions.tombstones()
    assert stored.tombstone == made
    assert check_signature(SIGNER.public, stored.signed, stored.signature)
    assert stored.signed == SIGNED + made.body().encode()
    assert made.gone.entries == 3
    assert list(made.gone.heads.values()) == [(3, author.entries[-1].hash)]
    assert CANARY not in made.body() and "LANTERN" not in made.body()


def test_no_byte_of_a_deleted_case_is_left_in_any_page(folder: Path) -> None:
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    gone, stays = Author(), Author()
    for number in range(40):
        # Long and short ones by turns, so that pages split and cells move.
        for author, word in ((gone, CANARY), (stays, "remains")):
            entries = [author.open_case()] if number == 0 else []
            entries.append(author.note(f"{word} {number} " * (1 + 90 * (number % 3))))
            for entry in entries:
                opened.store.append(entry.to_json(), entry)
    opened.store.keep_draft(gone.case_id, "note", CANARY.encode() * 900, AT)
    (folder / FORMER).write_bytes(b"what it was before an update")
    bury(opened.store, gone.case_id)
    assert opened.store.deletions.erasing_due()
    assert opened.store.deletions.erase(folder, lambda: False)
    assert not opened.store.deletions.erasing_due()
    opened.close()
    assert not (folder / FORMER).exists()
    pages = plain_pages(folder / "casebook.db", keys_of(folder).database)
    assert CANARY.encode() not in pages
    assert pages.count(b"remains") >= 40
    assert str(gone.case_id).encode() in pages  # in the tombstone
    check = database_of(folder)
    assert check.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert check.execute("SELECT count(*) FROM entries").fetchone() == (41,)
    assert check.execute("PRAGMA freelist_count").fetchone() == (0,)
    check.close()


def test_erasing_can_be_stopped_and_is_still_due(folder: Path) -> None:
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    author = Author()
    record(opened.store, author, 60, "text " * 2000)
    bury(opened.store, author.case_id)
    looks = iter([False, False])
    assert not opened.store.deletions.erase(folder, lambda: next(looks, True))
    assert opened.store.deletions.erasing_due()
    reader = database_of(folder)  # a backup is being made
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM entries").fetchall()
    assert not opened.store.deletions.erase(folder, lambda: False)
    assert opened.store.deletions.erasing_due()
    reader.close()
    other = Author()
    record(opened.store, other, 1, "goes on")
    assert opened.store.deletions.erase(folder, lambda: False)
    assert len(opened.store.entries(other.case_id)) == 2
    opened.close()


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="looks at open files through /proc")
def test_a_large_database_is_rewritten_by_way_of_an_encrypted_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deletion_shelf, "IN_MEMORY", 0)
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    author, stays = Author(), Author()
    record(opened.store, author, 1, CANARY)
    record(opened.store, stays, 150, f"{CANARY} " * 10_000)
    bury(opened.store, author.case_id)
    seen: list[bytes] = []
    folders: set[Path] = set()
    (folder / "etilqs_of_a_killed_process").write_bytes(b"left")
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(0.002):
            for each in Path("/proc/self/fd").iterdir():
                with suppress(OSError):
                    if "etilqs" in each.readlink().name:
                        folders.add(each.readlink().parent)
                        seen.append(each.read_bytes())

    watcher = threading.Thread(target=watch)
    watcher.start()
    assert opened.store.deletions.erase(folder, lambda: False)
    stop.set()
    watcher.join()
    assert any(seen), "the file was never met"
    assert folders == {folder}
    assert not any(CANARY.encode() in each for each in seen)
    assert not list(folder.glob("etilqs*"))
    # From then on nothing is written beside it any more.
    connection = opened.store.deletions._connection
    assert connection.execute("PRAGMA temp_store").fetchone() == (2,)
    assert connection.execute("PRAGMA temp_store_directory").fetchone() is None
    opened.close()


def test_a_disk_without_room_leaves_all_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = vault.open_with_passphrase(folder, PASSPHRASE)
    author = Author()
    record(opened.store, author, 3, "text")
    bury(opened.store, author.case_id)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=100_000))
    with pytest.raises(EnvironmentFault) as caught:
        opened.store.deletions.erase(folder, lambda: False)
    assert caught.value.code == "disk-full" and opened.store.deletions.erasing_due()
    opened.close()
