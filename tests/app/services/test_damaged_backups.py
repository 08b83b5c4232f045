# SPDX-License-Identifier: Apache-2.0
"""Backups that cannot be restored are found, and go on request; the last sound one never does."""

import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.cases.kinds import AttachmentAdded
from app.errors import EnvironmentFault, UserError
from app.services.backups import Place, backup_place, note_backup, prepare_backup, read_state
from app.services.cases import open_case
from app.services.damaged_backups import damaged_backups, remove_all_damaged
from app.services.session import Session
from app.vault import backup_damage
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


def leave(folder: Path) -> None:
    """As if nothing had been written in it for an hour."""
    then = time.time() - 3600
    for path in (*folder.iterdir(), folder):
        os.utime(path, (then, then))


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
    leave(older.folder)
    found = damaged_backups(session, place)
    assert ([each.folder for each in found.damaged], found.sound) == ([older.folder], 1)
    assert remove_all_damaged(session, place) == 1
    assert list(home(session, place).iterdir()) == [newer.folder]
    assert damaged_backups(session, place).damaged == ()


def test_while_there_is_no_sound_one_they_stay(session: Session, tmp_path: Path) -> None:
    place = back_up(session, tmp_path / "b")
    [only] = generations(home(session, place))
    half_a_database(only.folder)
    leave(only.folder)
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
    leave(one.folder)
    [found] = damaged_backups(session, place).damaged
    assert (found.folder, found.made_at) == (one.folder, one.made_at.replace(microsecond=0))
    assert found.size > 0
    assert remove_all_damaged(session, place) == 1


def lone_damaged(session: Session, tmp_path: Path) -> tuple[Place, Path]:
    """A sound backup, and one whose manifest is lost."""
    place = back_up(session, tmp_path / "b", 2)
    older = generations(home(session, place))[1].folder
    no_manifest(older)
    leave(older)
    assert len(damaged_backups(session, place).damaged) == 1
    return place, older


def stays(session: Session, place: Place, folder: Path) -> None:
    assert damaged_backups(session, place).damaged == ()
    assert remove_all_damaged(session, place) == 0
    assert folder.is_dir()


def test_what_may_be_no_damaged_backup_stays(session: Session, tmp_path: Path) -> None:
    place, older = lone_damaged(session, tmp_path)
    # Without its manifest it can be unlocked like a casebook, and be the only one.
    (older / "casebook.lock").touch()
    leave(older)
    stays(session, place, older)
    (older / "casebook.lock").unlink()
    (older / "letters").mkdir()
    leave(older)
    stays(session, place, older)
    (older / "letters").rmdir()
    leave(older)
    # Another program may be copying it there.
    os.utime(older / "casebook.db")
    stays(session, place, older)
    leave(older)
    no_such_day = older.rename(older.with_name("2026-13-41T250000Z-1"))
    stays(session, place, no_such_day)
    no_such_day.rename(older)
    assert len(damaged_backups(session, place).damaged) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="makes links as Linux does")
def test_what_a_link_leads_to_stays(session: Session, tmp_path: Path) -> None:
    place, older = lone_damaged(session, tmp_path)
    older.rename(tmp_path / "elsewhere")
    older.symlink_to(tmp_path / "elsewhere")
    stays(session, place, older)
    assert (tmp_path / "elsewhere" / "casebook.db").exists()


def test_while_files_are_missing_from_all_sound_ones_the_damaged_ones_stay(
    session: Session, tmp_path: Path
) -> None:
    """What is left of a damaged one may be the last that has them."""
    place, older = lone_damaged(session, tmp_path)
    case_id = open_case(session, "LANTERN 4", {}).case_id
    lost = AttachmentAdded(
        attachment_id=session.new_id(), name="a", media_type="", size=1, sha256="0" * 64
    )
    session.record(case_id, lost)
    for sound in generations(home(session, place)):
        shutil.rmtree(sound.folder)
    older = older.rename(older.with_name("2026-01-02T030405Z-1"))
    back_up(session, tmp_path / "b")
    found = damaged_backups(session, place)
    assert (len(found.damaged), found.sound) == (1, 0)
    with pytest.raises(UserError):
        remove_all_damaged(session, place)
    assert older.is_dir()


def test_a_disk_that_goes_away_meanwhile_does_not_make_it_damaged(
    session: Session, tmp_path: Path
) -> None:
    """Windows says of a share that is away that there is no such file."""
    place = back_up(session, tmp_path / "b")
    folder = generations(home(session, place))[0].folder
    names, key = backup_damage.names_in(folder), session.vault.store.source.key
    for name in ("vault.json", "casebook.db", "backup.json"):
        (folder / name).unlink()
        with pytest.raises(EnvironmentFault) as caught:
            backup_damage.holdings_of(folder, names, session.vault.vault_id, key)
        assert caught.value.code == "folder-gone"
