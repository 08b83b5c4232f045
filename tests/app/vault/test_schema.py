# SPDX-License-Identifier: Apache-2.0
"""The database's form is built in whole steps, each recorded, and a later form is refused."""

import hashlib
import shutil
from pathlib import Path

import pytest

from app.errors import Bug, EnvironmentFault, UserError
from app.vault import schema, vault
from app.vault.backup_copy import check_database, opened_to_read
from app.vault.driver import DatabaseSource, connect
from app.vault.peek import FORMER
from app.vault.store import open_store
from tests.app.vault.making import AT, OFFICER, PASSPHRASE, content_of, database_of

KEY = bytes(32)


def test_each_step_is_recorded_with_its_hash(tmp_path: Path) -> None:
    connection = connect(tmp_path / "casebook.db", KEY)
    schema.build(connection, AT)
    rows = connection.execute("SELECT number, name, sha256, applied_at FROM migrations").fetchall()
    assert rows == [
        (step.number, step.name, hashlib.sha256(step.sql.encode()).hexdigest(), AT.isoformat())
        for step in schema.steps()
    ]
    assert connection.execute("PRAGMA user_version").fetchone() == (len(rows),)
    schema.check(connection)
    connection.close()


def test_steps_count_from_one_without_a_gap() -> None:
    numbers = [step.number for step in schema.steps()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_step_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    connection = connect(tmp_path / "casebook.db", KEY)
    # The initial form cannot be built over a table of the same name that comes late in it.
    connection.execute("CREATE TABLE officer (one)")
    with pytest.raises(Bug):
        schema.build(connection, AT)
    assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("officer",)]
    assert connection.execute("PRAGMA user_version").fetchone() == (0,)
    connection.close()


def test_a_newer_form_is_refused_and_untouched(folder: Path) -> None:
    connection = database_of(folder)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = content_of(folder)
    with pytest.raises(UserError) as caught:
        vault.open_with_passphrase(folder, PASSPHRASE)
    assert caught.value.code == "vault-newer"
    assert content_of(folder)["casebook.db"] == before["casebook.db"]


@pytest.mark.parametrize("size", [0, 1, 511, 4095])
def test_an_empty_database_is_damage_and_is_not_filled(tmp_path: Path, size: int) -> None:
    path = tmp_path / "casebook.db"
    path.write_bytes(bytes(size))
    with pytest.raises(EnvironmentFault) as caught:
        open_store(path, KEY)
    assert caught.value.code == "database-damaged"
    assert path.stat().st_size == size


def test_a_missing_database_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        open_store(tmp_path / "casebook.db", KEY)
    assert caught.value.code == "database-missing"
    assert list(tmp_path.iterdir()) == []


def earlier(path: Path) -> None:
    """A database of the first form, as the first version of Casebook made it."""
    connection = connect(path, KEY)
    schema.bring_up_to_date(connection, AT, schema.steps()[:1])
    connection.execute(
        "INSERT INTO officer VALUES (1, ?, ?, ?, ?, ?)",
        (
            OFFICER.profile,
            OFFICER.public_key,
            OFFICER.recipient,
            OFFICER.signing_wrapped,
            OFFICER.receiving_wrapped,
        ),
    )
    connection.close()


def test_an_earlier_form_is_brought_up_to_date_and_what_was_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    earlier(path)
    (tmp_path / f".{FORMER}.1234.tmp").write_bytes(b"of an update that was cut short")
    store = open_store(path, KEY, AT)
    assert store.officer() == OFFICER
    assert store.guidance.signers() == {}
    store.close()

    assert {each.name for each in tmp_path.iterdir()} == {"casebook.db", FORMER}
    check_database(tmp_path / FORMER, KEY)
    with opened_to_read(DatabaseSource(tmp_path / FORMER, KEY)) as former:
        assert former.execute("PRAGMA user_version").fetchone() == (1,)
        assert former.execute("SELECT profile FROM officer").fetchone() == (OFFICER.profile,)
    assert OFFICER.profile not in (tmp_path / FORMER).read_bytes()
    written = (tmp_path / FORMER).stat().st_mtime_ns
    open_store(path, KEY, AT).close()
    assert (tmp_path / FORMER).stat().st_mtime_ns == written, "a second opening changed it"


def test_without_room_for_what_it_was_nothing_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "casebook.db"
    earlier(path)
    usage = shutil.disk_usage(tmp_path)._replace(free=1_000_000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage)
    before = content_of(tmp_path)
    with pytest.raises(EnvironmentFault) as caught:
        open_store(path, KEY, AT)
    assert caught.value.code == "disk-full"
    assert content_of(tmp_path) == before


def test_a_damaged_database_is_not_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "casebook.db"
    earlier(path)
    with path.open("r+b") as file:
        file.seek(3 * 4096 + 100)
        file.write(b"damage")
    before = path.read_bytes()
    with pytest.raises(EnvironmentFault):
        open_store(path, KEY, AT)
    assert path.read_bytes() == before
    assert {each.name for each in tmp_path.iterdir()} == {"casebook.db"}
