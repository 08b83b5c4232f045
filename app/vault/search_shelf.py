# SPDX-License-Identifier: Apache-2.0
"""Finding entries by their words: the full-text index, inside the encrypted database."""

from app.vault.driver import Connection


class SearchShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
