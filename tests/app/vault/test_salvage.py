# SPDX-License-Identifier: Apache-2.0
"""What is salvaged from a damaged vault: all that is whole, nothing that is not, and a report."""

import hashlib
import random
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.cases.chain import verify_record
from app.cases.entry import Entry
from app.cases.kinds import AttachmentAdded
from app.errors import EnvironmentFault, UserError
from app.vault import vault
from app.vault.backup_copy import check_database, watch_nothing
from app.vault.backup_restore import secret_of
from app.vault.driver import connect
from app.vault.salvage import SalvageReport, salvage
from app.vault.signing import check_signature
from tests.app.cases.making import Author
from tests.app.vault.making import (
    AT,
    PASSPHRASE,
    WORDS,
    MadeVault,
    content_of,
    keep_file,
    kept_bytes,
)

PAGE = 4096
LEAST_OF_A_ROW = 32 * (4016 - 12) // 255 - 23
"""Bytes of a long row in its leaf, by SQLite's file format; an entry is longer in any case."""


@dataclass(frozen=True)
class Filled:
    """A closed vault, and what was recorded in it."""

    folder: Path
    entries: tuple[Entry, ...]
    key: bytes

    @property
    def database(self) -> Path:
        return self.folder / "casebook.db"

    def damage(self, *pages: int) -> None:
        """Change one byte of each page, counted from 1."""
        with self.database.open("r+b") as file:
            for page in pages:
                file.seek((page - 1) * PAGE + 2000)
                byte = file.read(1)
                file.seek(-1, 1)
                file.write(bytes([byte[0] ^ 0xFF]))

    def pages_of(self, name: str) -> list[int]:
        """The first page of a table or index, then others that belong to it."""
        connection = connect(self.database, self.key)
        found = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)
        ).fetchall()
        connection.close()
        return [int(str(page)) for (page,) in found]


@pytest.fixture(scope="module")
def filled_once(made: MadeVault, tmp_path_factory: pytest.TempPathFactory) -> Filled:
    folder = made.copy(tmp_path_factory.mktemp("filled") / "vault")
    here = vault.open_with_recovery(folder, WORDS)
    entries: list[Entry] = []
    chance = random.Random(5)
    for _ in range(3):
        author = Author()
        author.open_case()
        for number in range(25):
            author.note(f"Line {number}. " + "x" * chance.randrange(9000))
        entries += author.entries
    for entry in entries:
        here.store.append(entry.to_json(), entry)
    here.store.keep_draft(entries[0].case_id, "note", b"half a sentence", AT)
    here.store.put_setting("wanted", b"kept")
    here.store.guidance.put_pack("test", "1", b"pack" * 3000, "bundled")
    here.close()
    return Filled(folder, tuple(entries), here.store.source.key)


@pytest.fixture
def filled(filled_once: Filled, tmp_path: Path) -> Filled:
    return replace(filled_once, folder=shutil.copytree(filled_once.folder, tmp_path / "vault"))


@dataclass(frozen=True)
class Salvaged:
    report: SalvageReport
    opened: vault.OpenVault

    def stored(self, case_id: UUID) -> list[bytes]:
        return self.opened.store.entries(case_id)

    def all_stored(self) -> set[bytes]:
        return {raw for case in self.opened.store.case_ids() for raw in self.stored(case)}


@pytest.fixture
def run(filled: Filled, tmp_path: Path) -> Iterator["Run"]:
    runner = Run(filled, tmp_path / "new")
    yield runner
    runner.close()


class Run:
    """Salvages, checks what must hold in any case, and opens what came of it."""

    def __init__(self, filled: Filled, to: Path) -> None:
        self._filled, self._to = filled, to
        self._opened: vault.OpenVault | None = None

    def __call__(self, secret: str = WORDS, header: Path | None = None) -> Salvaged:
        before = content_of(self._filled.folder)
        report = salvage(
            self._filled.folder, self._to, secret_of(secret), AT, watch_nothing, header=header
        )
        assert content_of(self._filled.folder) == before, "the damaged vault was changed"
        check_database(self._to / "casebook.db", self._filled.key)
        # The recovery key is as good as the passphrase, and quick.
        opened = self._opened = vault.open_with_recovery(self._to, WORDS)
        recorded = {entry.to_json() for entry in self._filled.entries}
        salvaged = Salvaged(report, opened)
        assert salvaged.all_stored() <= recorded, "something was made up"
        assert report.entries == len(salvaged.all_stored())
        missing = sum(gap.last - gap.first + 1 for gap in report.gaps)
        assert report.entries + missing <= len(recorded)
        return salvaged

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()


def test_a_whole_vault_is_salvaged_whole(filled: Filled, run: Run) -> None:
    done = run()
    report, store = done.report, done.opened.store
    assert report.nothing_lost
    assert (report.entries, report.cases, report.unreadable) == (78, 3, ())
    keys = {e.author: bytes.fromhex(e.payload.public_key) for e in filled.entries[::26]}  # type: ignore[union-attr]
    for case_id in store.case_ids():
        assert verify_record(done.stored(case_id), keys, check_signature).sound
    assert store.drafts(filled.entries[0].case_id)["note"][0] == b"half a sentence"
    assert store.get_setting("wanted") == b"kept"
    assert store.guidance.pack("test", "1") == b"pack" * 3000
    # The record goes on, and what never changes never changes again.
    entry = Author().open_case()
    store.append(entry.to_json(), entry)
    connection = done.opened.store._connection
    with pytest.raises(Exception, match="an entry never changes"):
        connection.execute("UPDATE entries SET kind = 'other'")


def test_the_log_of_what_was_written_last_is_read_too(filled: Filled, run: Run) -> None:
    # As a crash leaves it: the newest entries stand in the log only, with some of it cut off.
    here = vault.open_with_recovery(filled.folder, WORDS)
    author = Author()
    new = [author.open_case(), *(author.note(f"Late {n}. " + "y" * 3000) for n in range(30))]
    for entry in new:
        here.store.append(entry.to_json(), entry)
    log = filled.database.with_name("casebook.db-wal")
    kept, main = log.read_bytes(), filled.database.read_bytes()
    here.close()
    filled.database.write_bytes(main)
    log.write_bytes(kept[: len(kept) - 10_000])
    entries = (*filled.entries, *new)
    object.__setattr__(filled, "entries", entries)
    assert len(new) - 4 <= run().report.entries - 78 <= len(new)


def test_every_page_damaged_alone_costs_only_what_stood_in_it(
    filled: Filled, tmp_path: Path
) -> None:
    good = filled.database.read_bytes()
    pages = len(good) // PAGE
    chance = random.Random(7)
    for page in [2, 3, 4, *chance.sample(range(5, pages + 1), 12)]:
        filled.database.write_bytes(good)
        filled.damage(page)
        runner = Run(filled, tmp_path / f"to-{page}")
        report = runner().report
        runner.close()
        assert report.unreadable == (page,)
        # It held rows, of each of which at least so many bytes stand in the leaf itself; or a
        # piece of one; or it led to others.
        assert report.entries >= 78 - PAGE // LEAST_OF_A_ROW, page


def test_the_first_page_lost_with_the_list_of_tables(filled: Filled, run: Run) -> None:
    # The salt goes with it: no seal can be checked, and the entries prove themselves.
    with filled.database.open("r+b") as file:
        file.write(bytes(PAGE))
    done = run()
    assert not done.report.sealed
    assert done.report.entries == 78
    assert done.opened.profile
    assert not done.report.new_officer_keys


def test_the_root_of_the_record_lost(filled: Filled, run: Run) -> None:
    filled.damage(*filled.pages_of("entries"))
    assert run().report.entries == 78


def test_the_officer_lost(filled: Filled, run: Run) -> None:
    filled.damage(*filled.pages_of("officer"))
    done = run()
    assert done.report.new_officer_keys
    assert not done.report.nothing_lost
    # Whose it is, as far as the record says.
    assert b"Robin Example" in done.opened.profile
    entry = Author().open_case()
    done.opened.store.append(entry.to_json(), entry)


def test_half_of_the_file_cut_off(filled: Filled, run: Run) -> None:
    good = filled.database.read_bytes()
    filled.database.write_bytes(good[: len(good) // 2 // PAGE * PAGE + 100])
    report = run().report
    assert 5 < report.entries < 78
    assert report.unreadable == () or min(report.unreadable) > len(good) // 2 // PAGE


def test_an_altered_entry_is_left_out_and_the_gap_is_told(filled: Filled, run: Run) -> None:
    connection = connect(filled.database, filled.key)
    connection.execute("DROP TRIGGER entries_never_change")
    connection.execute(
        "UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), 'Line 7.', 'Line 9.') AS BLOB)"
        " WHERE sequence = 9"
    )
    connection.close()
    report = run().report
    assert (report.entries, report.altered) == (75, 3)
    assert [(gap.first, gap.last) for gap in report.gaps] == [(9, 9)] * 3
    tenth = filled.entries[9]
    assert report.gaps[0].before is not None
    assert tenth.recorded_at.isoformat() in {gap.after for gap in report.gaps}


def test_without_its_header_it_takes_that_of_a_backup(filled: Filled, run: Run) -> None:
    other = filled.folder.parent / "backup"
    other.mkdir()
    (filled.folder / "vault.json").rename(other / "vault.json")
    with pytest.raises(EnvironmentFault) as caught:
        run()
    assert caught.value.code == "header-missing"
    assert run(WORDS, header=other).report.nothing_lost


def test_one_that_is_open_or_not_ours_is_refused(filled: Filled, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        salvage(filled.folder, tmp_path / "n", secret_of("wrong one"), AT, watch_nothing)
    assert caught.value.code == "wrong-passphrase"
    here = vault.open_with_recovery(filled.folder, WORDS)
    with pytest.raises(EnvironmentFault) as busy:
        salvage(filled.folder, tmp_path / "n", secret_of(PASSPHRASE), AT, watch_nothing)
    assert busy.value.code == "vault-busy"
    here.close()
    with pytest.raises(UserError) as taken:
        salvage(filled.folder, filled.folder, secret_of(PASSPHRASE), AT, watch_nothing)
    assert taken.value.code in {"vault-exists", "vault-busy"}


def test_one_that_is_stopped_leaves_no_vault(filled: Filled, tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        salvage(filled.folder, tmp_path / "n", secret_of(PASSPHRASE), AT, lambda done: done < 0.5)
    assert caught.value.code == "stopped"
    assert not (tmp_path / "n" / "vault.json").exists()


FILM = bytes(range(256)) * 12_000  # three pieces


def with_files(filled: Filled) -> tuple[str, str]:
    """Keep two files in the vault; both are spoken of by somebody else."""
    here = vault.open_with_recovery(filled.folder, WORDS)
    author = Author()
    hashes = [keep_file(here.store, data)[1] for data in (FILM, b"short")]
    payloads = [
        AttachmentAdded(attachment_id=uuid4(), name="a", media_type="x/y", size=5, sha256=sha256)
        for sha256 in hashes
    ]
    new = [author.open_case(), *map(author.write, payloads)]
    for entry in new:
        here.store.append(entry.to_json(), entry)
    here.close()
    object.__setattr__(filled, "entries", (*filled.entries, *new))
    return hashes[0], hashes[1]


def test_files_are_salvaged_with_the_record(filled: Filled, run: Run) -> None:
    film, short = with_files(filled)
    done = run()
    assert done.report.nothing_lost
    assert (done.report.files.whole, done.report.files.spoilt) == (2, 0)
    assert kept_bytes(done.opened.store, film) == FILM
    assert kept_bytes(done.opened.store, short) == b"short"
    # It goes on, and what is whole never changes.
    assert kept_bytes(done.opened.store, keep_file(done.opened.store, b"new")[1]) == b"new"


def test_every_page_of_the_files_damaged_alone_costs_at_most_one_file(
    filled: Filled, tmp_path: Path
) -> None:
    film, short = with_files(filled)
    database = filled.folder / "attachments.db"
    good = database.read_bytes()
    pages = len(good) // 65536
    for page in [1, 2, 3, 4, *random.Random(2).sample(range(5, pages + 1), 6)]:
        at = (page - 1) * 65536 + 300
        database.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        runner = Run(filled, tmp_path / f"to-{page}")
        done = runner()
        assert done.report.files.unreadable == (page,)
        assert done.report.entries == 81
        store = done.opened.store
        there = [sha256 for sha256 in (film, short) if store.attachments.find(sha256)]
        assert there, page
        whole = 0
        for sha256 in there:
            with suppress(EnvironmentFault):
                assert hashlib.sha256(kept_bytes(store, sha256)).hexdigest() == sha256
                whole += 1
        assert whole >= done.report.files.whole >= 1, page
        runner.close()
