# SPDX-License-Identifier: Apache-2.0
"""Where a database came from: put into it before it is first opened, for the log to note."""

import json
from datetime import UTC, datetime
from pathlib import Path

from app.vault.driver import connect, transaction

ORIGIN = "origin"
"""The setting that says it; empty once it is noted."""
RESTORED = "restored"
SALVAGED = "salvaged"


def mark_origin(database: Path, key: bytes, how: str, at: datetime) -> None:
    """Write into a closed database that it was made from a backup, or salvaged.

    Raises:
        EnvironmentFault: the disk refuses.
    """
    connection = connect(database, key)
    try:
        with transaction(connection):
            connection.execute(
                "INSERT INTO settings (name, value) VALUES (?, ?) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                (ORIGIN, json.dumps({"how": how, "at": at.astimezone(UTC).isoformat()}).encode()),
            )
    finally:
        connection.close()
