# SPDX-License-Identifier: Apache-2.0
"""Files kept with cases, streamed in and out in pieces inside the encrypted database."""

from app.vault.driver import Connection


class AttachmentShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
