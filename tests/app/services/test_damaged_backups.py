# SPDX-License-Identifier: Apache-2.0
"""Backups that cannot be restored are found, and go on request; the last sound one never does."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.errors import UserError
from app.services.backups import Place, backup_place, note_backup, prepare_backup, read_state
from app.services.damaged_backups import damaged_backups, remove_all_damaged
from app.services.session import Session
from app.vault.backup import generations, vault_backups
from app.vault.backup_copy import watch_nothing
from tests.ui.bench import new_vault


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with closing(new_vault(tmp_path / "vault")) as made:
        yield made


def back_up(session: Session, folder: Path, times: int = 1) -> Place:
    """Backups in ``folder``, and all that is known of where backups are."""
    for _ in range(times):
        run = prepare_backup(session, backup_place(session, folder, read_state(session)))
        note_backup(session, run, run.run(watch_nothing), asked=True)
    return backup_place(session, folder, read_state(session))


def home(session: Session, place: Place) -> Path:
    return vault_backups(place.folder, session.vault.vault_id)


def no_manifest(folder: Path) -> None:
    (folder / "backup.json").unlink()


def half_a_manifest(folder: Path) -> None:
    data = (folder / "backup.json").read_bytes()
    (folder / "backup.json").write_bytes(data[: len(data) // 2])


def altered_manifest(folder: Path) -> None:
    plain = json.loads((folder / "backup.json").read_bytes())
    plain["number"] += 1
    (folder / "backup.json").write_text(json.dumps(plain))


def half_a_database(folder: Path) -> None:
    data = (folder / "casebook.db").read_bytes()
    (folder / "casebook.db").write_bytes(data[: len(data) // 2])


def database_of_noughts(folder: Path) -> None:
    (folder / "casebook.db").write_bytes(bytes((folder / "casebook.db").stat().st_size))


def no_header(folder: Path) -> None:
    (folder / "vault.json").unlink()


def another_header(folder: Path) -> None:
    data = (folder / "vault.json").read_bytes()
    (folder / "vault.json").write_bytes(data.replace(b"0", b"1"))


WAYS = (
    no_manifest,
    half_a_manifest,
    altered_manifest,
    half_a_database,
    database_of_noughts,
    no_header,
    another_header,
)


@pytest.mark.parametrize("harm", WAYS)
def test_whatever_is_wrong_it_is_found_and_goes(
    session: Session, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    place = back_up(session, tmp_path / "b", 2)
    newer, older = generations(home(session, place))
    harm(older.folder)
    found = damaged_backups(session, place)
    assert ([each.folder for each in found.damaged], found.sound) == ([older.folder], 1)
    assert remove_all_damaged(session, place) == 1
    assert list(home(session, place).iterdir()) == [newer.folder]
    assert damaged_backups(session, place).damaged == ()


def test_while_there_is_no_sound_one_they_stay(session: Session, tmp_path: Path) -> None:
    place = back_up(session, tmp_path / "b")
    [only] = generations(home(session, place))
    half_a_database(only.folder)
    with pytest.raises(UserError) as caught:
        remove_all_damaged(session, place)
    assert caught.value.code == "backup-needed"
    assert only.folder.is_dir()
    back_up(session, tmp_path / "b")
    assert remove_all_damaged(session, place) == 1


def test_what_is_not_known_to_be_damaged_stays(session: Session, tmp_path: Path) -> None:
    place = back_up(session, tmp_path / "first")
    place = back_up(session, tmp_path / "b", 3)
    [third, second, _] = generations(home(session, place))
    # One of a later Casebook, one of another casebook, and a folder that is no backup.
    plain = json.loads((second.folder / "backup.json").read_bytes())
    (second.folder / "backup.json").write_text(json.dumps({**plain, "version": 2}))
    other = "12345678-1234-4234-8234-123456789012"
    (third.folder / "backup.json").write_text(json.dumps({**plain, "vault_id": other}))
    (home(session, place) / "letters").mkdir()
    shutil.rmtree(tmp_path / "first")  # its disk is away
    found = damaged_backups(session, place)
    assert (found.damaged, found.sound) == ((), 1)
    assert remove_all_damaged(session, place) == 0


def test_those_where_backups_went_before_go_too(session: Session, tmp_path: Path) -> None:
    first = back_up(session, tmp_path / "first")
    [one] = generations(home(session, first))
    place = back_up(session, tmp_path / "b")
    half_a_manifest(one.folder)
    [found] = damaged_backups(session, place).damaged
    assert (found.folder, found.made_at) == (one.folder, one.made_at.replace(microsecond=0))
    assert found.size > 0
    assert remove_all_damaged(session, place) == 1
