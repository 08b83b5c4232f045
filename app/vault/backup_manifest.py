# SPDX-License-Identifier: Apache-2.0
"""The manifest of a backup, backup.json: what was backed up, when, and its hashes.

Its plain part tells which vault it is, when the backup was made and what the files are. How much
the vault holds is sealed with a key that comes from the database's own, bound to the plain part:
whoever cannot open the vault learns none of it, and can change nothing unnoticed.
"""

import hashlib
import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import EnvironmentFault
from app.system.files import storage_fault, write_atomically
from app.vault.backup_copy import Watch, watch_nothing
from app.vault.backup_holdings import Holdings
from app.vault.faults import stopped
from app.vault.keys import expand, unwrap, wrap
from app.vault.peek import BACKUP, canonical, newer

_SIZE_LIMIT = 64 * 1024
_PIECE = 1024 * 1024


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)


class FileMark(_Part):
    """A file of the backup as it was written."""

    size: Annotated[int, Field(ge=0)]
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Manifest(_Part):
    """What stands in backup.json."""

    format: Literal["casebook backup"] = "casebook backup"
    version: Literal[1] = 1
    vault_id: UUID
    number: Annotated[int, Field(ge=1)]
    """Counts the backups of a vault. It orders them, since a clock may be set back."""
    made_at: datetime
    """UTC."""
    database: FileMark
    header: FileMark
    attachments: FileMark | None = None
    """The database of files; None: there was none."""
    sealed: Annotated[str, Field(pattern=r"^([0-9a-f]{2})+$", max_length=4000)] = "00"


def seal_manifest(plain: Manifest, held: Holdings, key: bytes) -> Manifest:
    """Add what the backup holds, sealed."""
    secret = json.dumps(asdict(held)).encode()
    sealed = wrap(_key(plain, key), secret, _bound(plain))
    return plain.model_copy(update={"sealed": sealed.hex()})


def unseal(manifest: Manifest, key: bytes) -> Holdings:
    """What the backup holds; ``key`` is that of its database.

    Raises:
        EnvironmentFault: backup-altered.
    """
    altered = EnvironmentFault(
        "This backup was altered or damaged after it was made. Choose another one.",
        code="backup-altered",
    )
    secret = unwrap(_key(manifest, key), bytes.fromhex(manifest.sealed), _bound(manifest), altered)
    try:
        return Holdings(**json.loads(secret))
    except (TypeError, ValueError):
        raise altered from None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write the manifest, whole or not at all.

    Raises:
        EnvironmentFault: as write_atomically does.
    """
    write_atomically(folder / BACKUP, _spelling(manifest))


def read_manifest(folder: Path) -> Manifest:
    """The manifest in a folder, not yet checked against any key.

    Raises:
        UserError: vault-newer, a later Casebook made the backup.
        EnvironmentFault: backup-damaged; or the disk refuses.
    """
    try:
        with (folder / BACKUP).open("rb") as file:
            data = file.read(_SIZE_LIMIT + 1)
    except OSError as error:
        raise storage_fault(error) from None
    try:
        return Manifest.model_validate_json(data[:_SIZE_LIMIT])
    except ValidationError:
        raise (newer() if _is_newer(data) else backup_damaged()) from None


def mark_of(path: Path, watch: Watch = watch_nothing) -> FileMark:
    """The size and hash of a file as it is on the disk.

    Raises:
        UserError: stopped.
        EnvironmentFault: the disk refuses.
    """
    digest, size = hashlib.sha256(), 0
    try:
        whole = path.stat().st_size
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                if not watch(min(1.0, size / max(1, whole))):
                    raise stopped()
    except OSError as error:
        raise storage_fault(error) from None
    return FileMark(size=size, sha256=digest.hexdigest())


def mark_if_there(path: Path, watch: Watch = watch_nothing) -> FileMark | None:
    """As mark_of; None when there is no such file."""
    return mark_of(path, watch) if path.exists() else None


def backup_damaged() -> EnvironmentFault:
    """The fault for a backup whose files are not as they were written."""
    return EnvironmentFault(
        "This backup is damaged or not complete. Choose another one.", code="backup-damaged"
    )


def _key(manifest: Manifest, database_key: bytes) -> bytes:
    return expand(database_key, manifest.vault_id.bytes, b"casebook v1 backup manifest")


def _bound(manifest: Manifest) -> bytes:
    """All of the manifest but what is sealed."""
    return canonical(json.loads(manifest.model_dump_json(exclude={"sealed"})))


def _spelling(manifest: Manifest) -> bytes:
    return canonical(json.loads(manifest.model_dump_json()))


def _is_newer(data: bytes) -> bool:
    try:
        version = json.loads(data).get("version")
    except (ValueError, AttributeError, RecursionError):
        return False
    return isinstance(version, int) and version > 1
