# SPDX-License-Identifier: Apache-2.0
"""The audit log: who did what and when, chained by hash; never case text."""

from app.vault.driver import Connection


class AuditShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
