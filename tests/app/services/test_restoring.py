# SPDX-License-Identifier: Apache-2.0
"""What is found where an officer looks for backups, and what is said when one does not open."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import CasebookError
from app.services.backups import backup_place, prepare_backup
from app.services.cases import open_case
from app.services.restoring import (
    NOT_SOUND,
    look_for_backups,
    prove_backup,
    restore_backup,
)
from app.services.session import Session
from tests.ui.bench import PASSPHRASE, WORDS, new_vault


def carry_on(_done: float) -> bool:
    return True


def back_up(session: Session, folder: Path) -> Path:
    return prepare_backup(session, backup_place(session, folder)).run(carry_on).generation.folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two backups of a casebook with one case, to copy from."""
    folder = tmp_path_factory.mktemp("made")
    with closing(new_vault(folder / "vault")) as session:
        open_case(session, "LANTERN 4", {})
        for _ in range(2):
            back_up(session, folder / "backups")
    return folder / "backups"


@pytest.fixture
def backups(made: Path, tmp_path: Path) -> Path:
    """A fresh copy of it."""
    return shutil.copytree(made, tmp_path / "stick" / "backups")


def test_they_are_found_from_the_folder_above(backups: Path) -> None:
    found = look_for_backups(backups)
    assert [each.number for each in found.backups] == [2, 1]
    assert list(found.owners.values()) == ["DC B4471 Robin Example"]
    assert look_for_backups(backups.parent) == found
    [home] = backups.iterdir()
    assert look_for_backups(home) == found
    assert (found.newer, found.damaged) == (0, 0)


def test_those_that_cannot_be_used_are_counted(backups: Path) -> None:
    first, second = look_for_backups(backups).backups
    manifest = json.loads((first.folder / "backup.json").read_bytes())
    manifest["version"] = 99
    (first.folder / "backup.json").write_text(json.dumps(manifest))
    (second.folder / "backup.json").write_text("{}")
    shutil.copytree(second.folder, second.folder.with_name(f"{second.folder.name}-1.unfinished"))
    found = look_for_backups(backups)
    assert (found.backups, found.newer, found.damaged) == ((), 1, 1)


def test_a_folder_with_none_in_it(tmp_path: Path) -> None:
    (tmp_path / "holiday").mkdir()
    found = look_for_backups(tmp_path)
    assert (found.backups, found.newer, found.damaged) == ((), 0, 0)
    with pytest.raises(CasebookError) as caught:
        look_for_backups(tmp_path / "away")
    assert caught.value.code == "folder-gone"


@pytest.mark.parametrize(
    ("secret", "code", "words"),
    [
        ("not the passphrase", "wrong-passphrase", "the one from before"),
        (" ".join(["zoo"] * 11 + ["wrong"]), "wrong-recovery-key", "an earlier sheet"),
        (" ".join([*WORDS[:11], "abaut"]), "wrong-passphrase", "Word 12 is not on the list"),
        (" ".join([*WORDS[:11], "zoo"]), "wrong-passphrase", "do not belong together"),
    ],
)
def test_what_does_not_open_it_is_told_apart(
    backups: Path, tmp_path: Path, secret: str, code: str, words: str
) -> None:
    backup = look_for_backups(backups).backups[0]
    for act in (
        lambda: prove_backup(backup, secret, carry_on),
        lambda: restore_backup(backup, tmp_path / "to", secret, carry_on),
    ):
        with pytest.raises(CasebookError) as caught:
            act()
        assert caught.value.code == code
        assert words in caught.value.sentence
        assert "vault" not in caught.value.sentence
    assert not (tmp_path / "to").exists()


@pytest.mark.parametrize("name", ["casebook.db", "vault.json"])
def test_a_damaged_one_is_not_taken_for_a_damaged_casebook(
    backups: Path, tmp_path: Path, name: str
) -> None:
    backup = look_for_backups(backups).backups[0]
    data = bytearray((backup.folder / name).read_bytes())
    data[len(data) // 2] ^= 1
    (backup.folder / name).write_bytes(bytes(data))
    for act in (
        lambda: prove_backup(backup, PASSPHRASE, carry_on),
        lambda: restore_backup(backup, tmp_path / "to", PASSPHRASE, carry_on),
    ):
        with pytest.raises(CasebookError) as caught:
            act()
        assert caught.value.code in NOT_SOUND
        assert "This backup" in caught.value.sentence
    assert not (tmp_path / "to" / "vault.json").exists()
