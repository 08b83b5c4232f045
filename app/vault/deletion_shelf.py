# SPDX-License-Identifier: Apache-2.0
"""Cases that were deleted: their bytes are gone, and a signed tombstone says so."""

from app.vault.driver import Connection


class DeletionShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
