# SPDX-License-Identifier: Apache-2.0
"""The seals of pages are read as SQLCipher reads them, in both forms."""

from pathlib import Path

import pytest

from app.errors import UserError
from app.vault import page_seals
from app.vault.attachment_database import LARGE_PAGES, build_form
from app.vault.driver import RECORD, DatabaseSource, Form, connect
from app.vault.page_seals import check_seals, lock_page
from app.vault.salvage_pages import Pages

KEY = bytes(range(32))


def made(path: Path, form: Form) -> bytes:
    connection = connect(path, KEY, form)
    if form is LARGE_PAGES:
        build_form(connection)
    connection.execute("CREATE TABLE t (b BLOB)")
    connection.execute("INSERT INTO t VALUES (zeroblob(?))", (form.page_bytes * 6,))
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize("form", [RECORD, LARGE_PAGES], ids=["record", "attachments"])
def test_any_change_is_seen_and_so_is_a_file_cut_short(tmp_path: Path, form: Form) -> None:
    path = tmp_path / "x.db"
    good = made(path, form)
    assert check_seals(path, KEY, form, lambda _: True)
    for at in (0, 20, form.page_bytes - 1, form.page_bytes, len(good) - 100, len(good) - 1):
        path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        assert not check_seals(path, KEY, form, lambda _: True), at
    for size in (0, 100, len(good) - 1):
        path.write_bytes(good[:size])
        assert not check_seals(path, KEY, form, lambda _: True), size
    path.write_bytes(good)
    assert not check_seals(path, bytes(32), form, lambda _: True)
    with pytest.raises(UserError):
        check_seals(path, KEY, form, lambda _: False)


@pytest.mark.parametrize("form", [RECORD, LARGE_PAGES], ids=["record", "attachments"])
def test_the_page_at_one_gibibyte_is_never_written(
    tmp_path: Path, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (lock_page(form) - 1) * form.page_bytes == 1024**3
    # As if that were the fourth page: a database of a gibibyte takes long to make.
    monkeypatch.setattr(page_seals, "_LOCK_BYTE", 3 * form.page_bytes)
    path = tmp_path / "x.db"
    good = made(path, form)
    start, end = 3 * form.page_bytes, 4 * form.page_bytes
    path.write_bytes(good[:start] + bytes(form.page_bytes) + good[end:])
    assert check_seals(path, KEY, form, lambda _: True)
    pages = Pages(DatabaseSource(path, KEY, form))
    assert pages.read(4) is None and pages.read(3) is not None and pages.unreadable == []
