# SPDX-License-Identifier: Apache-2.0
"""The files kept with cases are in every backup, take room once, and are missed when they go."""

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.cases.kinds import AttachmentAdded
from app.errors import EnvironmentFault
from app.vault import backup as backups
from app.vault import vault
from app.vault.backup import generations, make_backup, vault_backups
from app.vault.backup_restore import prove, restore, secret_of
from tests.app.cases.making import Author
from tests.app.vault.making import AT, WORDS, keep_file, kept_bytes, source_of, tree

BY_WORDS = secret_of(WORDS)


def with_a_file(opened: vault.OpenVault, data: bytes = b"a film" * 50_000) -> str:
    """Keep a file, and have the officer of the vault speak of it."""
    author = Author(key=Ed25519PrivateKey.from_private_bytes(opened.signing.to_raw()))
    _, sha256 = keep_file(opened.store, data)
    payload = AttachmentAdded(
        attachment_id=uuid4(), name="a.bin", media_type="x/y", size=len(data), sha256=sha256
    )
    for entry in (author.open_case(), author.write(payload)):
        opened.store.append(entry.to_json(), entry)
    return sha256


def test_the_files_are_in_it_and_come_back(opened: vault.OpenVault, tmp_path: Path) -> None:
    sha256 = with_a_file(opened)
    made = make_backup(source_of(opened), tmp_path / "backups", AT)
    assert (made.held.files, made.held.missing) == (1, 0)
    assert made.generation.size > 300_000
    assert prove(made.generation, BY_WORDS).held == made.held
    before = tree(tmp_path / "backups")
    restore(made.generation, tmp_path / "restored", BY_WORDS)
    assert tree(tmp_path / "backups") == before
    again = vault.open_with_recovery(tmp_path / "restored", WORDS)
    assert kept_bytes(again.store, sha256) == kept_bytes(opened.store, sha256)
    again.close()


def test_files_that_did_not_change_take_room_once(opened: vault.OpenVault, tmp_path: Path) -> None:
    sha256, source, root = with_a_file(opened), source_of(opened), tmp_path / "backups"
    first = make_backup(source, root, AT).generation
    opened.store.put_setting("something", b"else")
    second = make_backup(source, root, AT + timedelta(days=1)).generation
    copies = [each.folder / "attachments.db" for each in (first, second)]
    assert copies[0].samefile(copies[1])
    assert first.folder.joinpath("casebook.db").stat().st_nlink == 1
    with_a_file(opened, b"another")
    third = make_backup(source, root, AT + timedelta(days=2)).generation
    assert not copies[1].samefile(third.folder / "attachments.db")
    backups.remove_generation(first)
    assert prove(second, BY_WORDS).held.files == 1 and prove(third, BY_WORDS).held.files == 2
    restore(second, tmp_path / "restored", BY_WORDS)
    again = vault.open_with_recovery(tmp_path / "restored", WORDS)
    assert kept_bytes(again.store, sha256)
    again.close()


def test_a_copy_of_the_files_that_was_spoilt_is_not_shared(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    with_a_file(opened)
    first = make_backup(source_of(opened), tmp_path / "b", AT).generation
    copy = first.folder / "attachments.db"
    copy.write_bytes(copy.read_bytes()[:-1] + b"!")
    with pytest.raises(EnvironmentFault) as fault:
        prove(first, BY_WORDS)
    assert fault.value.code == "backup-damaged"
    second = make_backup(source_of(opened), tmp_path / "b", AT).generation
    assert prove(second, BY_WORDS).held.files == 1
    (second.folder / "attachments.db").unlink()
    with pytest.raises(EnvironmentFault) as fault:
        restore(second, tmp_path / "r", BY_WORDS)
    assert fault.value.code == "backup-damaged" and not (tmp_path / "r" / "vault.json").exists()


def test_files_that_went_missing_are_told_and_older_backups_stay(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    with_a_file(opened)
    source, root = source_of(opened), tmp_path / "b"
    for day in range(12):
        assert make_backup(source, root, AT + timedelta(days=day / 24)).held.missing == 0
    opened.close()
    for left in opened.folder.glob("attachments.db*"):
        left.unlink()
    there = len(generations(vault_backups(root, source.vault_id)))
    made = make_backup(source, root, AT + timedelta(days=1))
    assert (made.held.missing, made.removed) == (1, 0)
    assert len(generations(vault_backups(root, source.vault_id))) == there + 1


def test_the_record_is_backed_up_also_while_its_files_are_damaged(
    opened: vault.OpenVault, tmp_path: Path
) -> None:
    with_a_file(opened)
    source, root, database = source_of(opened), tmp_path / "b", opened.folder / "attachments.db"
    first = make_backup(source, root, AT).generation
    good = database.read_bytes()
    for at in (100, len(good) // 2):
        database.write_bytes(good[:at] + bytes(2000) + good[at + 2000 :])
        made = make_backup(source, root, AT + timedelta(hours=1))
        proof = prove(made.generation, BY_WORDS)
        assert (proof.held.files, proof.held.missing, proof.held.entries) in {(0, 1, 7), (1, 0, 7)}
    assert (proof.held.files, proof.held.missing) == (0, 1)
    assert first in generations(vault_backups(root, source.vault_id))
    database.write_bytes(good)
    assert make_backup(source, root, AT + timedelta(hours=2)).held.missing == 0


def test_a_shared_copy_that_cannot_be_read_is_never_written_into(
    opened: vault.OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_path: Path, _watch: object) -> None:
        raise EnvironmentFault("The disk could not be read.", code="disk-fault")

    with_a_file(opened)
    first = make_backup(source_of(opened), tmp_path / "b", AT).generation
    before = (first.folder / "attachments.db").read_bytes()
    monkeypatch.setattr("app.vault.backup_attachments.mark_of", unreadable)
    second = make_backup(source_of(opened), tmp_path / "b", AT + timedelta(days=1)).generation
    assert (first.folder / "attachments.db").read_bytes() == before
    assert not (second.folder / "attachments.db").samefile(first.folder / "attachments.db")
    assert prove(first, BY_WORDS).held.files == prove(second, BY_WORDS).held.files == 1
