# SPDX-License-Identifier: Apache-2.0
"""Keeps a log or journal that belongs to another database away from this one.

SQLite takes whatever log lies beside a database for the database's own, and writes its pages over
it, even when the opening then fails. So does a database that was put back by hand beside the log
of the one before it: without this, both would be lost.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

from app.errors import EnvironmentFault
from app.system.files import patiently, storage_fault
from app.vault.driver import RECORD, DatabaseSource, Form
from app.vault.faults import database_foreign
from app.vault.page_seals import SALT_BYTES, frames_of, is_sealed, seal_key
from app.vault.peek import ASIDE

_ENDINGS = {"wal": "-wal", "truncate": "-journal"}
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_JOURNAL_HEADER = 28


@dataclass(frozen=True, slots=True, repr=False)
class _Page:
    number: int
    content: bytes


def check_log(source: DatabaseSource) -> None:
    """Make sure that the log beside a database is its own; to be called before it is opened.

    Raises:
        EnvironmentFault: log-set-aside, it was not, and now has another name; database-unreadable,
            nothing here is under this key, and nothing was touched; else the disk refuses.
    """
    log = source.path.with_name(f"{source.path.name}{_ENDINGS[source.form.journal]}")
    try:
        logged = _logged(log, source.form)
        if logged is None:
            return
        with source.path.open("rb") as file:
            first = file.read(source.form.page_bytes)
        seal = seal_key(source.key, first[:SALT_BYTES])
        if is_sealed(logged.content, logged.number, seal, source.form):
            return
        if not is_sealed(first, 1, seal, source.form):
            raise database_foreign()
        _set_aside(log)
    except OSError as error:
        raise storage_fault(error) from None
    raise EnvironmentFault(
        f"What was written last, {log.name}, is not of this database, so it was set aside. "
        "The database itself was not changed: try again.",
        code="log-set-aside",
    )


def _logged(log: Path, form: Form) -> _Page | None:
    """The first page in a log; None when there is no log, or nothing in it that would be used."""
    if not log.is_file():
        return None
    with log.open("rb") as file:
        if form.journal == RECORD.journal:
            frame = next(frames_of(file, form), None)
            if frame is None:
                return None
            file.seek(frame.at)
            return _Page(frame.page, file.read(form.page_bytes))
        header = file.read(_JOURNAL_HEADER)
        if len(header) < _JOURNAL_HEADER or not header.startswith(_JOURNAL_MAGIC):
            return None
        (sector,) = struct.unpack_from(">I", header, 20)
        file.seek(sector)
        page = file.read(4 + form.page_bytes)
        if len(page) < 4 + form.page_bytes:
            return None
        return _Page(struct.unpack_from(">I", page)[0], page[4:])


def _set_aside(log: Path) -> None:
    number = 1
    while (aside := log.with_name(f"{log.name}{ASIDE}{number}")).exists():
        number += 1
    patiently(lambda: log.rename(aside))
    # The index of that log.
    log.with_name(log.name.replace("-wal", "-shm")).unlink(missing_ok=True)
