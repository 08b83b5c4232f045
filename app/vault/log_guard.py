# SPDX-License-Identifier: Apache-2.0
"""Keeps a write-ahead log that belongs to another database away from this one.

SQLite takes whatever log lies beside a database for the database's own, and writes its pages over
it, even when the opening then fails. So does a database that was put back by hand beside the log
of the one before it: without this, both would be lost.
"""

from pathlib import Path

from app.errors import EnvironmentFault
from app.system.files import patiently, storage_fault
from app.vault.driver import PAGE_BYTES
from app.vault.faults import database_foreign
from app.vault.page_seals import SALT_BYTES, frames_of, is_sealed, seal_key
from app.vault.peek import LOG_ASIDE


def check_log(database: Path, key: bytes) -> None:
    """Make sure that the log beside a database is its own; to be called before it is opened.

    Raises:
        EnvironmentFault: log-set-aside, it was not, and now has another name; database-unreadable,
            nothing here is under this key, and nothing was touched; else the disk refuses.
    """
    log = database.with_name(f"{database.name}-wal")
    try:
        if not log.is_file():
            return
        with database.open("rb") as file:
            first = file.read(PAGE_BYTES)
        with log.open("rb") as file:
            frame = next(frames_of(file), None)
            if frame is None:
                return
            file.seek(frame.at)
            logged = file.read(PAGE_BYTES)
        seal = seal_key(key, first[:SALT_BYTES])
        if is_sealed(logged, frame.page, seal):
            return
        if not is_sealed(first, 1, seal):
            raise database_foreign()
        _set_aside(log)
    except OSError as error:
        raise storage_fault(error) from None
    raise EnvironmentFault(
        "What was written last, casebook.db-wal, is not of this database, so it was set aside. "
        "The database itself was not changed: try again.",
        code="log-set-aside",
    )


def _set_aside(log: Path) -> None:
    number = 1
    while (aside := log.with_name(f"{LOG_ASIDE}{number}")).exists():
        number += 1
    patiently(lambda: log.rename(aside))
    # The index of that log.
    log.with_name(log.name.replace("-wal", "-shm")).unlink(missing_ok=True)
