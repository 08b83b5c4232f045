# SPDX-License-Identifier: Apache-2.0
"""Brings a database to the current form, one recorded step at a time."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files

from sqlcipher3 import dbapi2

from app.errors import EnvironmentFault
from app.vault.driver import Connection, number, transaction
from app.vault.faults import database_faults
from app.vault.peek import newer


@dataclass(frozen=True)
class Step:
    """One migration: its number counts from 1, and the database's user_version is the last."""

    number: int
    name: str
    sql: str


def steps() -> tuple[Step, ...]:
    """All steps that this version knows, in order."""
    folder = files("app.vault.migrations")
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".sql"))
    return tuple(
        Step(int(name[:4]), name.removesuffix(".sql"), folder.joinpath(name).read_text("utf-8"))
        for name in names
    )


def build(connection: Connection, at: datetime) -> None:
    """Give a new, empty database its form.

    Raises:
        EnvironmentFault: the disk refuses; the database is as empty as before.
    """
    for step in steps():
        _apply(connection, step, at)


def pending(connection: Connection) -> tuple[Step, ...]:
    """The steps that a database, which has been checked, still lacks."""
    with database_faults():
        row = connection.execute("PRAGMA user_version").fetchone()
    return steps()[number(row[0]) if row else 0 :]


def bring_up_to_date(
    connection: Connection, at: datetime, wanted: Sequence[Step] | None = None
) -> None:
    """Apply what is pending, or only the steps that are wanted, each in its own transaction.

    Raises:
        EnvironmentFault: the disk refuses; the steps done stand, and the rest can be tried again.
    """
    for step in pending(connection) if wanted is None else wanted:
        _apply(connection, step, at)


def check(connection: Connection) -> None:
    """Make sure that this version can work with an existing database.

    Raises:
        UserError: vault-newer.
        EnvironmentFault: database-damaged, it has no form at all.
    """
    with database_faults():
        row = connection.execute("PRAGMA user_version").fetchone()
    version = number(row[0]) if row else 0
    if version > len(steps()):
        raise newer()
    if version == 0:
        raise empty()


def empty() -> EnvironmentFault:
    """The fault for a database without any form, which must not be taken for a new one."""
    return EnvironmentFault(
        "The vault's database is empty or cut short. Restore the vault from a backup.",
        code="database-damaged",
    )


def _apply(connection: Connection, step: Step, at: datetime) -> None:
    """One step and the record of it, in one transaction."""
    with transaction(connection):
        for statement in _statements(step.sql):
            connection.execute(statement)
        digest = hashlib.sha256(step.sql.encode()).hexdigest()
        connection.execute(
            "INSERT INTO migrations (number, name, sha256, applied_at) VALUES (?, ?, ?, ?)",
            (step.number, step.name, digest, at.astimezone(UTC).isoformat()),
        )
        # A pragma takes no parameters; the number is our own.
        connection.execute(f"PRAGMA user_version = {step.number:d}")


def _statements(sql: str) -> Iterator[str]:
    """The statements one by one: the driver's executescript would commit in between."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if dbapi2.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
