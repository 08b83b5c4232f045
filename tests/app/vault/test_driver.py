# SPDX-License-Identifier: Apache-2.0
"""The database is opened with safe settings, and each way it can fail has its own sentence."""

import threading
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.errors import Bug, CasebookError, EnvironmentFault
from app.vault.attachment_database import LARGE_PAGES
from app.vault.driver import Connection, blob, connect, number, text, transaction
from app.vault.faults import database_faults
from tests.app.vault.making import assert_one_clear_sentence

KEY = bytes(range(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database of a few pages."""
    path = tmp_path / "casebook.db"
    connection = connect(path, KEY)
    with transaction(connection):
        connection.execute("CREATE TABLE lines (line BLOB UNIQUE)")
        for each in range(40):
            connection.execute("INSERT INTO lines VALUES (?)", (bytes([each]) * 900,))
    connection.close()
    return path


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("recursive_triggers", 1),
        ("trusted_schema", 0),
        ("cipher_memory_security", "0"),
        ("cipher_page_size", "4096"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("cipher_plaintext_header_size", "0"),
    ],
)
def test_the_settings_hold_on_every_opening(path: Path, pragma: str, value: object) -> None:
    connection = connect(path, KEY)
    assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    connection.close()


def read_all(path: Path, key: bytes) -> None:
    connection = connect(path, key)
    try:
        with database_faults():
            connection.execute("SELECT * FROM lines").fetchall()
    finally:
        connection.close()


def refusal(path: Path, key: bytes = KEY) -> CasebookError:
    """The error of opening and reading everything."""
    with pytest.raises(CasebookError) as caught:
        read_all(path, key)
    assert_one_clear_sentence(caught.value, path)
    return caught.value


def test_another_key_reads_nothing_and_writes_nothing(
    path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = path.read_bytes()
    assert refusal(path, bytes(32)).code == "database-unreadable"
    assert path.read_bytes() == before
    # SQLCipher would write of it to the terminal, and so into some log.
    assert capfd.readouterr() == ("", "")


def test_a_damaged_first_page_is_called_so(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[200] ^= 1
    path.write_bytes(data)
    assert refusal(path).code == "database-unreadable"


def test_a_damaged_later_page_is_called_so(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 200] ^= 1
    path.write_bytes(data)
    assert refusal(path).code == "database-damaged"


def test_a_truncated_database_is_called_damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 4096 * 3])
    assert refusal(path).code in {"database-damaged", "database-unreadable"}


def test_something_else_is_no_database(path: Path) -> None:
    path.write_bytes(b"a letter, not a database\n" * 500)
    assert refusal(path).code == "database-unreadable"


def test_a_folder_that_went_away_is_unreachable(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone" / "casebook.db").code == "database-unreachable"


def insert_many(connection: Connection) -> None:
    for each in range(100, 200):
        connection.execute("INSERT INTO lines VALUES (?)", (bytes([each]) * 3000,))


def test_a_full_database_is_called_full_and_keeps_what_it_had(path: Path) -> None:
    connection = connect(path, KEY)
    pages = number((connection.execute("PRAGMA page_count").fetchone() or (0,))[0])
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(EnvironmentFault) as caught, transaction(connection):
        insert_many(connection)
    assert caught.value.code == "disk-full"
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM lines").fetchone() == (40,)
    connection.close()


def test_somebody_else_writing_is_waited_for_and_then_named(path: Path) -> None:
    first, second = connect(path, KEY), connect(path, KEY)
    second.execute("PRAGMA busy_timeout = 1")
    with transaction(first):
        with pytest.raises(EnvironmentFault) as caught, transaction(second):
            pass
        assert caught.value.code == "database-busy"
    first.close()
    second.close()


def test_a_value_that_may_be_there_once_is_named(path: Path) -> None:
    connection = connect(path, KEY)
    with pytest.raises(EnvironmentFault) as caught, transaction(connection):
        connection.execute("INSERT INTO lines VALUES (?)", (bytes(900),))
    assert caught.value.code == "already-there"
    connection.close()


def test_our_own_mistakes_are_bugs_and_quote_nothing(path: Path) -> None:
    connection = connect(path, KEY)
    with pytest.raises(Bug) as caught, transaction(connection):
        connection.execute("SELECT * FROM secret_name_of_nobody")
    assert "secret" not in str(caught.value)
    assert_one_clear_sentence(caught.value, path)
    connection.close()


class Interrupted(BaseException):
    """Stands for an interrupt from the keyboard."""


def delete_and_be_interrupted(connection: Connection) -> None:
    connection.execute("DELETE FROM lines")
    raise Interrupted


def test_whatever_breaks_a_transaction_undoes_all_of_it(path: Path) -> None:
    connection = connect(path, KEY)
    with pytest.raises(Interrupted), transaction(connection):
        delete_and_be_interrupted(connection)
    assert not connection.in_transaction
    assert connection.execute("SELECT count(*) FROM lines").fetchone() == (40,)
    connection.close()


def test_a_connection_belongs_to_its_thread(path: Path) -> None:
    connection = connect(path, KEY)
    caught: list[BaseException] = []

    def use() -> None:
        try:
            with database_faults():
                connection.execute("SELECT 1")
        except Bug as error:
            caught.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(caught) == 1
    connection.close()


def test_the_driver_s_errors_are_a_family_of_their_own() -> None:
    """Why they are translated: nobody who expects sqlite3's errors would see them."""
    assert dbapi2.Error.__mro__ == (dbapi2.Error, Exception, BaseException, object)


@pytest.mark.parametrize(
    ("read", "wrong"), [(text, b"x"), (number, "1"), (blob, "x"), (text, None)]
)
def test_a_column_of_another_type_is_damage(read: object, wrong: object) -> None:
    assert callable(read)
    with pytest.raises(EnvironmentFault) as caught:
        read(wrong)
    assert caught.value.code == "database-damaged"


def test_opening_a_database_that_is_there_writes_nothing(tmp_path: Path) -> None:
    """A second connection's write fails on Windows while the first holds the journal open."""
    path = tmp_path / "attachments.db"
    first = connect(path, KEY, LARGE_PAGES)
    first.execute("CREATE TABLE t (a)")
    before = path.read_bytes()
    connect(path, KEY, LARGE_PAGES).close()
    assert path.read_bytes() == before
    assert first.execute("PRAGMA auto_vacuum").fetchone() == (2,)
    first.close()


def test_a_spoilt_page_is_said_to_be_one_whatever_is_done_next(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    connection = connect(path, KEY)
    connection.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)")
    connection.execute("INSERT INTO t VALUES (1, ?)", (b"seen here" * 1000,))
    connection.close()
    good = path.read_bytes()
    for page in range(2, len(good) // 4096 + 1):  # a leaf, and what goes on from it to the last
        at = (page - 1) * 4096 + 50
        path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        connection = connect(path, KEY)
        for attempt in (
            lambda c: c.execute("SELECT b FROM t").fetchall(),
            lambda c: c.execute("INSERT INTO t VALUES (2, x'00')"),
            lambda c: c.execute("SELECT b FROM t").fetchone(),
        ):
            with pytest.raises(EnvironmentFault) as fault, transaction(connection):
                attempt(connection)
            assert fault.value.code == "database-damaged", page
        connection.close()
