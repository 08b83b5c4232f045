# SPDX-License-Identifier: Apache-2.0
"""Backups: of one moment, verified, few, encrypted; they prove to open and become vaults again."""

import json
import os
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from app.cases.entry import read_entry
from app.errors import CasebookError, EnvironmentFault, UserError
from app.vault import backup as backups
from app.vault import vault
from app.vault.backup import find_backups, generations, make_backup, vault_backups
from app.vault.backup_copy import opened_to_read
from app.vault.backup_restore import prove, restore, secret_of
from app.vault.driver import DatabaseSource
from app.vault.peek import BACKUP, peek
from tests.app.cases.making import Author
from tests.app.system.processes import as_somebody_who_may_not_write
from tests.app.vault.making import (
    AT,
    PASSPHRASE,
    WORDS,
    assert_one_clear_sentence,
    content_of,
    database_of,
    source_of,
    tree,
)

# As good as the passphrase, and quick: it needs no slow derivation.
BY_WORDS = secret_of(WORDS)


def test_a_backup_is_made_proved_and_becomes_a_vault(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    made = make_backup(source_of(opened), tmp_path / "backups", AT)
    assert (made.held.cases, made.held.entries, made.removed) == (1, 5, 0)
    generation = made.generation
    assert generation.made_at == AT
    assert {each.name for each in generation.folder.iterdir()} == {
        "casebook.db", "vault.json", BACKUP,
    }  # fmt: skip
    assert generations(vault_backups(tmp_path / "backups", opened.vault_id)) == [generation]

    before = tree(tmp_path / "backups")
    for secret in (BY_WORDS, secret_of(PASSPHRASE)):
        proof = prove(generation, secret)
        assert (proof.held, proof.unsound) == (made.held, 0)
    restored = tmp_path / "restored"
    assert restore(generation, restored, BY_WORDS) == made.held
    assert tree(tmp_path / "backups") == before, "proving or restoring changed the backup"

    with_it = vault.open_with_passphrase(restored, PASSPHRASE)
    (case_id,) = with_it.store.case_ids()
    assert with_it.store.entries(case_id) == opened.store.entries(case_id)
    with_it.close()


def test_damage_is_not_copied_as_something_else(opened: vault.OpenVault, tmp_path: Path) -> None:
    author = Author()
    for entry in (author.open_case(), author.note("x" * 30_000)):
        opened.store.append(entry.to_json(), entry)
    opened.close()
    source, copy = source_of(opened), opened.folder / "casebook.db"
    good, refused = copy.read_bytes(), 0
    for at in range(600, len(good), 4096):
        copy.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        try:
            made = make_backup(source, tmp_path / "b", AT).generation
        except EnvironmentFault as fault:
            assert fault.code in {"database-damaged", "database-unreadable"}
            refused += 1
            continue
        with opened_to_read(
            DatabaseSource(made.folder / "casebook.db", source.database.key)
        ) as connection:
            found = connection.execute(
                "SELECT body FROM entries WHERE case_id = ?", (str(author.case_id),)
            ).fetchall()
        assert [body for (body,) in found] == list(author.stored()), at
    assert refused > len(good) // 4096 - 4


def test_a_backup_tells_nothing_without_the_key(opened: vault.OpenVault, tmp_path: Path) -> None:
    generation = make_backup(source_of(opened), tmp_path / "backups", AT).generation
    everything = b"".join(tree(tmp_path).values())
    for secret in (b"Line 3", b"LANTERN", b'"entries"', b'"cases"'):
        assert secret not in everything
    plain = json.loads((generation.folder / BACKUP).read_bytes())
    assert set(plain) == {
        "format", "version", "vault_id", "number", "made_at", "database", "header",
        "attachments", "sealed",
    }  # fmt: skip


def test_what_is_written_meanwhile_is_not_in_it_and_not_held_up(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    # Two threads at work at once, as in the window: the store stays with its own.
    started, author = [], Author()

    def watch(done: float) -> bool:
        started.append(done)
        return True

    made: list[backups.BackupMade] = []
    at_work = Thread(
        target=lambda: made.append(make_backup(source_of(opened), tmp_path / "b", AT, watch))
    )
    opened.store.keep_draft(None, "big", os.urandom(12_000_000), AT)
    at_work.start()
    written = 0
    while at_work.is_alive():
        entry = author.open_case() if not author.entries else author.note("Meanwhile.")
        opened.store.append(entry.to_json(), entry)
        written += 1
    at_work.join()
    assert made[0].held.entries < 5 + written
    assert prove(made[0].generation, BY_WORDS).held == made[0].held
    assert len(opened.store.entries(author.case_id)) == written
    assert sorted(started) == started


@pytest.mark.parametrize("stop_at", [0.0, 0.3, 0.65, 0.9, 1.0])
def test_one_that_is_stopped_leaves_nothing(
    opened: vault.OpenVault, tmp_path: Path, stop_at: float
) -> None:
    with pytest.raises(UserError) as caught:
        make_backup(source_of(opened), tmp_path / "b", AT, lambda done: done < stop_at)
    assert caught.value.code == "stopped"
    assert tree(tmp_path / "b") == {}


def test_older_ones_are_thinned_out_and_leftovers_swept(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    home = vault_backups(tmp_path / "b", opened.vault_id)
    (home / "2026-01-01T000000Z-1.unfinished").mkdir(parents=True)
    (home / "2026-01-01T000000Z-1.unfinished" / "casebook.db").write_bytes(b"half")
    (home / "2026-01-02T000000Z-1.unfinished").mkdir()
    for old in (home / "2026-01-01T000000Z-1.unfinished").rglob("*"):
        os.utime(old, (0, 0))
    os.utime(home / "2026-01-01T000000Z-1.unfinished", (0, 0))
    (home / "of somebody else").mkdir()
    removed = 0
    for number in range(8):
        removed += make_backup(
            source_of(opened), tmp_path / "b", AT + timedelta(minutes=number)
        ).removed
    found = generations(home)
    assert [each.number for each in found] == [8, 7, 6, 5, 4]
    assert removed == 3
    assert {each.name for each in home.iterdir()} == {
        "of somebody else",
        "2026-01-02T000000Z-1.unfinished", *(each.folder.name for each in found)
    }  # fmt: skip


def test_a_clock_set_back_does_not_cost_the_newest_backup(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    for _ in range(6):
        make_backup(source_of(opened), tmp_path / "b", AT)
    early = make_backup(source_of(opened), tmp_path / "b", AT - timedelta(days=3000))
    assert early.generation in generations(vault_backups(tmp_path / "b", opened.vault_id))
    assert early.generation.number == 7


@pytest.mark.parametrize("name", ["casebook.db", "vault.json", BACKUP])
def test_a_damaged_backup_is_never_restored(
    opened: vault.OpenVault, tmp_path: Path, name: str
) -> None:
    generation = make_backup(source_of(opened), tmp_path / "b", AT).generation
    file = generation.folder / name
    good = file.read_bytes()
    step = max(1, len(good) // 25)
    for at in range(0, len(good), step):
        file.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        with pytest.raises(CasebookError) as caught:
            restore(generation, tmp_path / "to", BY_WORDS)
        assert_one_clear_sentence(caught.value, generation.folder)
        assert not (tmp_path / "to" / "vault.json").exists()
    file.write_bytes(good)
    restore(generation, tmp_path / "to", BY_WORDS)


def test_a_restore_never_overwrites(opened: vault.OpenVault, tmp_path: Path) -> None:
    generation = make_backup(source_of(opened), tmp_path / "b", AT).generation
    before = content_of(opened.folder)
    with pytest.raises(UserError) as caught:
        restore(generation, opened.folder, BY_WORDS)
    assert caught.value.code == "vault-exists"
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "a file").write_bytes(b"mine")
    with pytest.raises(UserError) as caught:
        restore(generation, tmp_path / "mine", BY_WORDS)
    assert caught.value.code == "folder-not-empty"
    assert content_of(opened.folder) == before
    assert content_of(tmp_path / "mine") == {"a file": b"mine"}


def test_a_restore_that_is_stopped_or_refused_can_be_tried_again(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    generation = make_backup(source_of(opened), tmp_path / "b", AT).generation
    to = tmp_path / "to"
    for stop_at in (0.1, 0.6):
        with pytest.raises(UserError):
            restore(generation, to, BY_WORDS, lambda done, at=stop_at: done < at)
        assert not (to / "vault.json").exists()
    with pytest.raises(UserError) as caught:
        restore(generation, to, secret_of("not the passphrase"))
    assert caught.value.code == "wrong-passphrase"
    restore(generation, to, BY_WORDS)


def test_a_backup_of_a_damaged_vault_is_refused_and_the_older_ones_stand(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    first = make_backup(source_of(opened), tmp_path / "b", AT).generation
    opened.close()
    database = opened.folder / "casebook.db"
    good = database.read_bytes()
    for page in range(2, len(good) // 4096, 7):
        database.write_bytes(good[: page * 4096 + 5] + b"XX" + good[page * 4096 + 7 :])
        with pytest.raises(EnvironmentFault):
            make_backup(source_of(opened), tmp_path / "b", AT)
    assert generations(first.folder.parent) == [first]
    prove(first, BY_WORDS)


def test_an_entry_that_was_altered_with_the_key_is_counted(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    opened.close()
    connection = database_of(opened.folder)
    connection.execute("DROP TRIGGER entries_never_change")
    connection.execute(
        "UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), 'Line 2', 'Line 9') AS BLOB) "
        "WHERE sequence = 4"
    )
    connection.close()
    generation = make_backup(source_of(opened), tmp_path / "b", AT).generation
    assert prove(generation, BY_WORDS).unsound == 1


def test_backups_are_found_from_above_from_beside_and_from_within(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    root = tmp_path / "b"
    made = [make_backup(source_of(opened), root, AT + timedelta(days=day)) for day in range(2)]
    newest_first = [each.generation for each in reversed(made)]
    assert find_backups(root) == newest_first
    assert find_backups(newest_first[0].folder.parent) == newest_first
    assert find_backups(newest_first[1].folder) == [newest_first[1]]
    assert find_backups(opened.folder) == []


@pytest.mark.skipif(sys.platform == "win32", reason="uses permissions of Linux")
def test_a_folder_that_refuses_is_told_in_a_sentence(opened: vault.OpenVault) -> None:
    with as_somebody_who_may_not_write() as folder:
        with pytest.raises(EnvironmentFault) as caught:
            make_backup(source_of(opened), folder / "b", AT)
        assert caught.value.code == "folder-read-only"


def test_a_vault_that_vanished_is_not_made_anew(opened: vault.OpenVault, tmp_path: Path) -> None:
    source = source_of(opened)
    gone = replace(source, database=type(source.database)(tmp_path / "no.db", source.database.key))
    with pytest.raises(EnvironmentFault) as caught:
        make_backup(gone, tmp_path / "b", AT)
    assert caught.value.code == "database-moved"
    assert not (tmp_path / "no.db").exists()


def test_a_backup_is_not_opened_as_a_vault(opened: vault.OpenVault, tmp_path: Path) -> None:
    generation = make_backup(source_of(opened), tmp_path / "b", AT).generation
    before = tree(tmp_path / "b")
    for attempt in (peek, lambda folder: vault.open_with_passphrase(folder, PASSPHRASE)):
        with pytest.raises(UserError) as caught:
            attempt(generation.folder)
        assert caught.value.code == "is-backup"
    assert tree(tmp_path / "b") == before


def test_entries_in_a_backup_read_as_they_were(opened: vault.OpenVault, tmp_path: Path) -> None:
    make_backup(source_of(opened), tmp_path / "b", AT)
    (generation,) = find_backups(tmp_path / "b")
    restore(generation, tmp_path / "to", secret_of(WORDS))
    there = vault.open_with_recovery(tmp_path / "to", WORDS)
    entries = [read_entry(each) for each in there.store.entries(there.store.case_ids()[0])]
    assert [entry.sequence for entry in entries] == [1, 2, 3, 4, 5]
    there.close()
