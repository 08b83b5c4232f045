# SPDX-License-Identifier: Apache-2.0
"""One entry of the record: who, when, what, chained by hash and signed."""

import hashlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, ValidationError, field_validator

from app.cases.kinds import Payload
from app.cases.values import KeyId, Sha256, ShortText, Value
from app.cases.when import When
from app.errors import EnvironmentFault

FIRST = "0" * 64
"""The previous hash of an author's first entry in a case."""

_SIGNED = b"casebook entry v1\x00"

Sign = Callable[[bytes], bytes]
"""Signs a message with the author's Ed25519 key; returns 64 bytes."""

CheckSignature = Callable[[bytes, bytes, bytes], bool]
"""(public key, message, signature) -> whether the signature is good."""


class ClockMark(Value):
    """The machine's own clock, so that a wall clock set back is seen."""

    boot: ShortText
    monotonic_ns: int


class Unsealed(Value):
    """All of an entry but its hash and signature."""

    format: Literal[1] = 1
    id: UUID
    case_id: UUID
    author: KeyId
    sequence: Annotated[int, Field(ge=1)]
    previous: Sha256
    recorded_at: datetime
    clock: ClockMark
    happened: When
    payload: Payload

    @field_validator("recorded_at")
    @classmethod
    def _in_utc(cls, value: datetime) -> datetime:
        if value.tzinfo is None or value.utcoffset() != UTC.utcoffset(None):
            raise ValueError("recorded_at is in UTC")
        if not 1970 <= value.year < 9999:
            # At the ends of the calendar a time has no local time in some zones.
            raise ValueError("recorded_at is a time of our age")
        return value

    def canonical(self) -> bytes:
        """The one spelling of this entry: JSON, keys sorted, no spaces, UTF-8."""
        return _canonical(self.model_dump(mode="json", exclude={"hash", "signature"}))


class Entry(Unsealed):
    """An entry as recorded."""

    hash: Sha256
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]

    def to_json(self) -> bytes:
        """The entry as stored and exported."""
        return _canonical(self.model_dump(mode="json"))


def key_id(public_key: bytes) -> str:
    """The author id of a public signing key (32 bytes)."""
    return hashlib.sha256(public_key).hexdigest()[:32]


def signed_message(digest: str) -> bytes:
    """What a signature over an entry is made of: the entry's hash (hexadecimal), and its use."""
    return _SIGNED + bytes.fromhex(digest)


def seal(unsealed: Unsealed, sign: Sign) -> Entry:
    """Hash and sign an entry."""
    return seal_as_stored(unsealed, sign)[0]


def seal_as_stored(unsealed: Unsealed, sign: Sign) -> tuple[Entry, bytes]:
    """Hash and sign an entry: the entry, and what its ``to_json`` gives, which is at hand here."""
    plain = unsealed.model_dump(mode="json")
    digest = hashlib.sha256(_canonical(plain)).digest()
    signature = sign(signed_message(digest.hex()))
    entry = Entry.model_construct(
        **{name: getattr(unsealed, name) for name in Unsealed.model_fields},
        hash=digest.hex(),
        signature=signature.hex(),
    )
    return entry, _canonical({**plain, "hash": entry.hash, "signature": entry.signature})


def read_entry(data: bytes) -> Entry:
    """Read a stored entry.

    Raises:
        EnvironmentFault: the bytes are not an entry this version understands.
    """
    try:
        return Entry.model_validate_json(data)
    except ValidationError:
        raise EnvironmentFault(
            "An entry in the record could not be read. The rest of the record is not affected.",
            code="entry-unreadable",
        ) from None


def is_sound(stored: bytes, public_key: bytes, check: CheckSignature) -> bool:
    """Whether a stored entry's hash fits its content and its signature fits its author.

    Works on the stored JSON itself, not on the model, so that entries stay verifiable when a
    later version gives a kind more fields.
    """
    try:
        plain = json.loads(stored)
        if _canonical(plain) != stored:
            return False  # the same content in another spelling is not what was recorded
        claimed, signature = plain.pop("hash"), bytes.fromhex(plain.pop("signature"))
        author = plain["author"]
        digest = hashlib.sha256(_canonical(plain)).digest()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False
    return (
        digest.hex() == claimed
        and key_id(public_key) == author
        and check(public_key, signed_message(claimed), signature)
    )


def _canonical(plain: object) -> bytes:
    return json.dumps(
        plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode()
