# SPDX-License-Identifier: Apache-2.0
"""The manifest of a bundle: what it holds, for whom, and where each author's chain ends."""

import hashlib
import json
from datetime import datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from app.cases.kinds import Officer
from app.cases.values import Identifier, KeyId, Sha256, ShortText
from app.errors import EnvironmentFault

MOST_ENTRIES = 200_000
"""Entries of one case; more is not a case but an attack."""
LARGEST_MANIFEST = 1024 * 1024
"""Bytes."""

_SIGNED = b"casebook bundle manifest v1\x00"

PublicKey = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
FileName = Literal["record.jsonl", "summary.pdf", "README.txt"]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)


class ListedFile(_Strict):
    """A file of the bundle and what it must be; ``size`` in bytes."""

    name: FileName
    size: Annotated[int, Field(ge=0)]
    sha256: Sha256


class ListedAuthor(_Strict):
    """An author of entries, by key, and the end of the author's chain."""

    key_id: KeyId
    public_key: PublicKey
    entries: Annotated[int, Field(ge=1, le=MOST_ENTRIES)]
    head: Sha256


class ListedPack(_Strict):
    """A guidance pack that the record refers to."""

    pack_id: Identifier
    version: ShortText


class Manifest(_Strict):
    """What a bundle says of itself. ``made_at`` is in UTC."""

    format: Literal["casebook-bundle"] = "casebook-bundle"
    version: Literal[1] = 1
    made_at: datetime
    case_id: UUID
    case_code: ShortText
    officer: Officer
    marking: ShortText
    recipient: ShortText
    purpose: ShortText
    signed_by: PublicKey
    entries: Annotated[int, Field(ge=1, le=MOST_ENTRIES)]
    time_anchor: Annotated[str, Field(pattern=r"^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$")]
    authors: Annotated[tuple[ListedAuthor, ...], Field(min_length=1, max_length=1000)]
    packs: Annotated[tuple[ListedPack, ...], Field(max_length=1000)]
    files: Annotated[tuple[ListedFile, ...], Field(min_length=3, max_length=3)]

    @field_validator("made_at")
    @classmethod
    def _in_utc(cls, value: datetime) -> datetime:
        if value.utcoffset() != timedelta(0):
            raise ValueError("made_at is in UTC")
        if not 1970 <= value.year < 9999:
            raise ValueError("made_at is a time of our age")
        return value

    def to_json(self) -> bytes:
        """The one spelling of this manifest: keys sorted, indented for the eye, UTF-8."""
        plain = self.model_dump(mode="json")
        return json.dumps(plain, sort_keys=True, indent=1, ensure_ascii=False).encode() + b"\n"


def signed_message(manifest: bytes) -> bytes:
    """What the maker of a bundle signs with Ed25519."""
    return _SIGNED + hashlib.sha256(manifest).digest()


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest from a stranger.

    Raises:
        EnvironmentFault: manifest-unreadable, it is too large, or not a manifest in its one
            spelling; manifest-newer, it says that it is of a later version.
    """
    fault = EnvironmentFault(
        "The bundle's manifest could not be read. It was altered, or Casebook did not make it.",
        code="manifest-unreadable",
    )
    if len(data) > LARGEST_MANIFEST:
        raise fault
    try:
        manifest = Manifest.model_validate_json(data)
    except ValidationError:
        raise _newer() if _says_it_is_newer(data) else fault from None
    if manifest.to_json() != data:
        raise fault
    return manifest


def _says_it_is_newer(data: bytes) -> bool:
    """Whether the manifest is one of a later version, whatever that may hold."""
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError):
        return False
    version = plain.get("version") if isinstance(plain, dict) else None
    return type(version) is int and version > 1 and plain.get("format") == "casebook-bundle"


def _newer() -> EnvironmentFault:
    return EnvironmentFault(
        "A newer Casebook made this bundle: this one cannot check it. Ask for the newer version.",
        code="manifest-newer",
    )
