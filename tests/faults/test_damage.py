# SPDX-License-Identifier: Apache-2.0
"""A damaged or vanishing database: what is read is right, or a sentence says that it cannot be."""

import os
import random
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.errors import CasebookError, EnvironmentFault
from app.vault.backup_copy import check_database
from app.vault.driver import PAGE_BYTES
from app.vault.store import Store, build_store, open_store
from tests.app.cases.making import Author
from tests.app.vault.making import AT, OFFICER, assert_one_clear_sentence

KEY = bytes(32)
DATABASE, LOG = "casebook.db", "casebook.db-wal"
DAMAGED = {"database-damaged", "database-unreadable"}


@dataclass(frozen=True)
class Crashed:
    """A folder as a crash leaves it: entries in the file, and later ones in the log only."""

    folder: Path
    settled: tuple[bytes, ...]
    logged: tuple[bytes, ...]

    @property
    def database(self) -> Path:
        return self.folder / DATABASE

    @property
    def log(self) -> Path:
        return self.folder / LOG

    @property
    def all(self) -> tuple[bytes, ...]:
        return self.settled + self.logged


def fill(store: Store, author: Author, count: int) -> tuple[bytes, ...]:
    stored = []
    for number in range(count):
        entry = (
            author.note(f"Line {number}. " + "x" * 1500) if author.entries else author.open_case()
        )
        store.append(entry.to_json(), entry)
        stored.append(entry.to_json())
    return tuple(stored)


def crash(at_work: Path, folder: Path, key: bytes) -> Crashed:
    at_work.mkdir()
    author = Author()
    with closing(build_store(at_work / DATABASE, key, OFFICER, AT)) as store:
        settled = fill(store, author, 40)
    with closing(open_store(at_work / DATABASE, key)) as store:
        logged = fill(store, author, 20)
        folder.mkdir()
        for name in (DATABASE, LOG):
            shutil.copyfile(at_work / name, folder / name)
    return Crashed(folder, settled, logged)


@pytest.fixture(scope="module")
def crashed_once(tmp_path_factory: pytest.TempPathFactory) -> Crashed:
    root = tmp_path_factory.mktemp("crashed")
    return crash(root / "work", root / "crashed", KEY)


@pytest.fixture
def crashed(crashed_once: Crashed, tmp_path: Path) -> Crashed:
    folder = shutil.copytree(crashed_once.folder, tmp_path / "vault")
    return Crashed(folder, crashed_once.settled, crashed_once.logged)


def read(database: Path) -> tuple[bytes, ...]:
    """All entries, as the desktop would read them."""
    with closing(open_store(database, KEY)) as store:
        return tuple(raw for case in store.case_ids() for raw in store.entries(case))


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x40]) + data[at + 1 :]


def test_any_byte_of_the_file_damaged_is_never_read_as_something_else(crashed: Crashed) -> None:
    assert read(crashed.database) == crashed.all
    good, chance = crashed.database.read_bytes(), random.Random(3)
    places = [0, 15, 16, 99, 100, 4015, 4095, *chance.sample(range(len(good)), 60)]
    for at in places:
        crashed.database.write_bytes(flipped(good, at))
        try:
            assert read(crashed.database) == crashed.all
        except CasebookError as error:
            assert error.code in DAMAGED
            assert_one_clear_sentence(error, crashed.folder)
        with pytest.raises(EnvironmentFault) as caught:
            check_database(crashed.database, KEY)
        assert caught.value.code in DAMAGED, "the check let damage pass"


def test_any_byte_of_the_log_damaged_costs_at_most_what_came_after_it(crashed: Crashed) -> None:
    good, main = crashed.log.read_bytes(), crashed.database.read_bytes()
    for at in [0, 3, 20, 31, 33, *random.Random(4).sample(range(len(good)), 40)]:
        crashed.database.write_bytes(main)
        crashed.log.write_bytes(flipped(good, at))
        try:
            entries = read(crashed.database)
        except EnvironmentFault as fault:
            # Its first page is not what it was: it is set aside, and nothing else is lost.
            assert fault.code == "log-set-aside"
            assert list(crashed.folder.glob(f"{LOG}-aside-*"))
            entries = read(crashed.database)
        assert entries == crashed.all[: len(entries)]
        assert len(entries) >= len(crashed.settled)


def test_a_log_that_was_lost_or_cut_short_costs_only_its_end(crashed: Crashed) -> None:
    good, main = crashed.log.read_bytes(), crashed.database.read_bytes()
    for size in [0, 1, 31, 32, 40, 5000, *range(6000, len(good), len(good) // 12), len(good)]:
        crashed.database.write_bytes(main)
        crashed.log.write_bytes(good[:size])
        entries = read(crashed.database)
        assert entries == crashed.all[: len(entries)]
        assert len(entries) >= len(crashed.settled)
    assert entries == crashed.all
    crashed.database.write_bytes(main)
    assert read(crashed.database) == crashed.settled


@pytest.mark.parametrize("key", [KEY, b"1" * 32], ids=["an older copy", "another vault"])
def test_the_log_of_another_database_is_set_aside(
    crashed: Crashed, tmp_path: Path, key: bytes
) -> None:
    # Also under the same key: as when a backup is put in place of casebook.db by hand.
    other = crash(tmp_path / "other work", tmp_path / "other", key)
    main = crashed.database.read_bytes()
    crashed.log.write_bytes(other.log.read_bytes())
    with pytest.raises(EnvironmentFault) as caught:
        read(crashed.database)
    assert caught.value.code == "log-set-aside"
    assert_one_clear_sentence(caught.value, crashed.folder)
    assert crashed.database.read_bytes() == main
    (aside,) = crashed.folder.glob(f"{LOG}-aside-*")
    assert aside.read_bytes() == other.log.read_bytes()
    assert read(crashed.database) == crashed.settled


def test_the_database_of_another_vault_is_not_written_over(
    crashed: Crashed, tmp_path: Path
) -> None:
    other = crash(tmp_path / "other work", tmp_path / "other", b"1" * 32)
    foreign = other.database.read_bytes()
    crashed.database.write_bytes(foreign)
    with pytest.raises(EnvironmentFault) as caught:
        read(crashed.database)
    assert caught.value.code == "database-unreadable"
    assert crashed.database.read_bytes() == foreign
    assert crashed.log.exists()


def test_a_first_page_torn_while_the_log_was_settled_is_made_good(crashed: Crashed) -> None:
    # SQLite writes the log's pages into the file; cut off half way, the log still has them all.
    good = crashed.database.read_bytes()
    torn = good[:2000] + os.urandom(PAGE_BYTES - 2000) + good[PAGE_BYTES:]
    crashed.database.write_bytes(torn)
    try:
        assert read(crashed.database) == crashed.all
    except EnvironmentFault as fault:
        # Where the log has no newer first page, it is damage like any other.
        assert fault.code in DAMAGED


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[tuple[Store, Author]]:
    folder = tmp_path / "vault"
    folder.mkdir()
    store = build_store(folder / DATABASE, KEY, OFFICER, AT)
    author = Author()
    fill(store, author, 3)
    yield store, author
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps an open file where it is")
@pytest.mark.parametrize("name", [DATABASE, LOG])
def test_a_file_that_is_moved_while_open_is_noticed_before_anything_is_recorded(
    at_work: tuple[Store, Author], tmp_path: Path, name: str
) -> None:
    store, author = at_work
    moved, before = tmp_path / "vault" / name, len(author.entries)
    moved.rename(tmp_path / "elsewhere")
    entry = author.note("After it went.")
    with pytest.raises(EnvironmentFault) as caught:
        store.append(entry.to_json(), entry)
    assert caught.value.code == "database-moved"
    assert_one_clear_sentence(caught.value, tmp_path)
    # Another file of that name is not the one that was opened.
    shutil.copyfile(tmp_path / "elsewhere", moved)
    with pytest.raises(EnvironmentFault):
        store.append(entry.to_json(), entry)
    # Put back, all is well.
    (tmp_path / "elsewhere").rename(moved)
    store.append(entry.to_json(), entry)
    assert len(store.entries(author.case_id)) == before + 1


def test_a_second_window_is_refused_and_the_first_goes_on(
    at_work: tuple[Store, Author], tmp_path: Path
) -> None:
    # The vault's lock keeps it out; should one be lost on a network disk, the file is sound.
    store, author = at_work
    with closing(open_store(tmp_path / "vault" / DATABASE, KEY)) as second:
        one, two = author.note("From the first."), Author().open_case()
        store.append(one.to_json(), one)
        second.append(two.to_json(), two)
        assert len(second.case_ids()) == 2
    check_database_of(store, tmp_path)


def check_database_of(store: Store, tmp_path: Path) -> None:
    store.close()
    held = check_database(tmp_path / "vault" / DATABASE, KEY)
    assert held.cases == 2
