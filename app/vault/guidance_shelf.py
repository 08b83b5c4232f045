# SPDX-License-Identifier: Apache-2.0
"""The guidance in a vault: packs by version, the keys that may sign them, feedback on prompts."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime

from app.errors import EnvironmentFault
from app.vault.driver import Connection, blob, text, transaction
from app.vault.faults import database_faults


class GuidanceShelf:
    """Part of a store: works on its connection, from its thread. Raises as Store does."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put_pack(self, pack_id: str, version: str, built: bytes, source: str) -> None:
        """Keep a built guidance pack for ever; the same pack again changes nothing.

        Raises:
            EnvironmentFault: already-there, this version is here with other content.
        """
        self.put_packs([(pack_id, version, built, source)])

    def put_packs(self, packs: Iterable[tuple[str, str, bytes, str]]) -> None:
        """Keep several packs (id, version, build, where from), all of them or none."""
        with transaction(self._connection):
            for pack_id, version, built, source in packs:
                self._put(pack_id, version, built, source)

    def pack(self, pack_id: str, version: str) -> bytes:
        """A built guidance pack.

        Raises:
            EnvironmentFault: pack-missing.
        """
        with database_faults():
            row = self._connection.execute(
                "SELECT built FROM packs WHERE pack_id = ? AND version = ?", (pack_id, version)
            ).fetchone()
        if row is None:
            raise EnvironmentFault(
                "The guidance that this case follows is not in this casebook. Let the case follow "
                "the guidance that is here (Guide, Updates), or add its own there; then try again.",
                code="pack-missing",
            )
        return blob(row[0])

    def packs(self) -> list[tuple[str, str]]:
        """The id and version of every pack, in the order in which they were added."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT pack_id, version FROM packs ORDER BY position"
            ).fetchall()
        return [(text(pack_id), text(version)) for pack_id, version in rows]

    def packs_from(self, source: str) -> list[tuple[str, str]]:
        """The id and version of every pack that came that way, in the order of arrival."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT pack_id, version FROM packs WHERE source = ? ORDER BY position", (source,)
            ).fetchall()
        return [(text(pack_id), text(version)) for pack_id, version in rows]

    def signers(self) -> dict[bytes, str]:
        """The public keys whose signature this vault trusts, each with whose it is."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT public_key, owner FROM pack_signers ORDER BY owner, public_key"
            ).fetchall()
        return {blob(public_key): text(owner) for public_key, owner in rows}

    def trust_signer(self, public_key: bytes, owner: str, at: datetime) -> None:
        """Trust the signature of a key; the same key again changes whose it is."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO pack_signers (public_key, owner, added_at) VALUES (?, ?, ?) "
                "ON CONFLICT DO UPDATE SET owner = excluded.owner",
                (public_key, owner, at.isoformat()),
            )

    def drop_signer(self, public_key: bytes) -> None:
        """Trust a key no longer; packs that it signed stay."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM pack_signers WHERE public_key = ?", (public_key,))

    def add_feedback(self, said: Mapping[str, str], on: date) -> None:
        """Keep what an officer said of a prompt. It names no case and no person."""
        with transaction(self._connection):
            self._connection.execute(
                "INSERT INTO feedback (said_on, content) VALUES (?, ?)",
                (on.isoformat(), json.dumps(dict(said), sort_keys=True)),
            )

    def feedback(self) -> list[tuple[date, dict[str, str]]]:
        """All that was said of prompts and not yet cleared, with the day it was said."""
        with database_faults():
            rows = self._connection.execute(
                "SELECT said_on, content FROM feedback ORDER BY position"
            ).fetchall()
        return [(date.fromisoformat(text(day)), json.loads(text(said))) for day, said in rows]

    def clear_feedback(self) -> None:
        """Forget all feedback: its owner has it."""
        with transaction(self._connection):
            self._connection.execute("DELETE FROM feedback")

    def _put(self, pack_id: str, version: str, built: bytes, source: str) -> None:
        row = self._connection.execute(
            "SELECT built FROM packs WHERE pack_id = ? AND version = ?", (pack_id, version)
        ).fetchone()
        if row is None or blob(row[0]) != built:
            self._connection.execute(
                "INSERT INTO packs (pack_id, version, built, source) VALUES (?, ?, ?, ?)",
                (pack_id, version, built, source),
            )
