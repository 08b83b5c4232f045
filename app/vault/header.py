# SPDX-License-Identifier: Apache-2.0
"""The vault's header, vault.json: which vault this is and the slots that open it."""

import hashlib
import hmac
import json
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from app.errors import CasebookError, EnvironmentFault
from app.system.files import write_atomically
from app.vault.peek import (
    HEADER,
    KEPT,
    LABEL_LENGTH,
    MAJOR,
    MINOR,
    canonical,
    checksum,
    damaged,
    newer,
    read_plain,
)
from app.vault.slots import ForceSlot, PassphraseSlot, Slot


class HeaderFields(BaseModel):
    """All of the header but its MAC."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    format: Literal["casebook vault"] = "casebook vault"
    version: tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]]
    vault_id: UUID
    created: datetime
    label: Annotated[str, Field(max_length=LABEL_LENGTH)]
    demo: bool
    # A bound on how many costly derivations a hostile header can ask for.
    slots: Annotated[tuple[Slot, ...], Field(min_length=1, max_length=8)]


class Header(HeaderFields):
    """A header as written, with the MAC that only the data key can make."""

    mac: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def version_for(slots: tuple[Slot, ...]) -> tuple[int, int]:
    """The oldest version of the format that knows these slots, so that older Casebooks open it."""
    newer_parts = any(
        isinstance(slot, ForceSlot) or (isinstance(slot, PassphraseSlot) and slot.account)
        for slot in slots
    )
    return MAJOR, 1 if newer_parts else 0


def seal_header(fields: HeaderFields, key: bytes) -> Header:
    """Add the MAC (HMAC-SHA256 over the canonical JSON of all other fields)."""
    values = {name: getattr(fields, name) for name in HeaderFields.model_fields}
    return Header.model_construct(**values, mac=_mac(fields, key))


def check_mac(header: Header, key: bytes) -> None:
    """Make sure that the header is as a holder of the data key wrote it.

    Raises:
        EnvironmentFault: header-altered.
    """
    if not is_sound(header, key):
        raise EnvironmentFault(
            "The vault's header, vault.json, was altered outside Casebook, so the vault was not "
            "opened. Put vault.json back from a backup.",
            code="header-altered",
        )


def is_sound(header: Header, key: bytes) -> bool:
    """Whether check_mac would let it pass."""
    return hmac.compare_digest(header.mac, _mac(header, key))


def read_header(folder: Path, name: str = HEADER) -> Header:
    """Read and check the header in a folder, all but its MAC.

    Raises:
        UserError: vault-missing or vault-newer.
        EnvironmentFault: header-damaged, header-missing or header-unreadable.
    """
    plain = read_plain(folder, name)
    try:
        return Header.model_validate_json(canonical(plain))
    except ValidationError:
        # A later minor version may hold what we do not know; then it is not damage.
        raise (newer() if _minor(plain) > MINOR else damaged()) from None


def read_kept(folder: Path) -> Header | None:
    """The header from before the last change of passphrase; None when none is there or sound."""
    try:
        return read_header(folder, KEPT)
    except CasebookError:
        # It is there only for a while, and one that is not sound is as good as none.
        return None


def write_header(path: Path, header: Header) -> None:
    """Write a header to a file, whole or not at all.

    Raises:
        EnvironmentFault: as write_atomically does.
    """
    plain = _plain(header)
    plain["checksum"] = checksum(plain)
    write_atomically(path, canonical(plain))


def _mac(fields: HeaderFields, key: bytes) -> str:
    plain = _plain(fields)
    plain.pop("mac", None)
    return hmac.new(key, b"casebook v1 header\x00" + canonical(plain), hashlib.sha256).hexdigest()


def _plain(fields: HeaderFields) -> dict[str, object]:
    # Without what is None: a part that is absent has no spelling, also not in older versions.
    plain = json.loads(fields.model_dump_json(exclude_none=True))
    if not isinstance(plain, dict):
        raise TypeError("a model is an object")
    return plain


def _minor(plain: dict[str, object]) -> int:
    version = plain["version"]
    return version[1] if isinstance(version, list) else 0
