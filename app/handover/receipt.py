# SPDX-License-Identifier: Apache-2.0
"""The receipt for a case that was handed over: a small signed file that holds no case text."""

import hashlib
import json
from datetime import datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from app.cases.entry import CheckSignature, Sign
from app.cases.kinds import HandedOver, Officer, ReceiptRecorded
from app.cases.kinds.opening import PublicKey
from app.cases.values import Sha256
from app.errors import UserError

LARGEST_RECEIPT = 16 * 1024
"""Bytes."""

_SIGNED = b"casebook receipt v1\x00"


class Unsigned(BaseModel):
    """What a receipt says. ``received_at`` is in UTC, by the receiver's clock."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", hide_input_in_errors=True)

    format: Literal["casebook-receipt"] = "casebook-receipt"
    version: Literal[1] = 1
    case_id: UUID
    sha256: Sha256
    """Of the sealed file that arrived."""
    up_to: Sha256
    """Hash of the last entry in it."""
    received_at: datetime
    officer: Officer
    public_key: PublicKey

    @field_validator("received_at")
    @classmethod
    def _in_utc(cls, value: datetime) -> datetime:
        if value.utcoffset() != timedelta(0) or not 1970 <= value.year < 9999:
            raise ValueError("received_at is a time of our age, in UTC")
        return value

    def message(self) -> bytes:
        """What the receiver signs with Ed25519."""
        plain = self.model_dump(mode="json", exclude={"signature"})
        spelled = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return _SIGNED + hashlib.sha256(spelled.encode()).digest()


class Receipt(Unsigned):
    """A signed receipt, as the file holds it."""

    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]

    def to_json(self) -> bytes:
        """The one spelling of this receipt as a file: keys sorted, indented for the eye, UTF-8."""
        plain = self.model_dump(mode="json")
        return json.dumps(plain, sort_keys=True, indent=1, ensure_ascii=False).encode() + b"\n"

    def holds(self, check: CheckSignature) -> bool:
        """Whether the signature is that of the key that the receipt names."""
        key, signature = bytes.fromhex(self.public_key), bytes.fromhex(self.signature)
        return check(key, self.message(), signature)

    def as_entry(self) -> ReceiptRecorded:
        """The receipt as a record keeps it."""
        return ReceiptRecorded(
            by=self.officer,
            public_key=self.public_key,
            sha256=self.sha256,
            up_to=self.up_to,
            received_at=self.received_at,
            signature=self.signature,
        )


def sign_receipt(unsigned: Unsigned, sign: Sign) -> Receipt:
    """Sign a receipt with the key that it names."""
    said = {name: getattr(unsigned, name) for name in Unsigned.model_fields}
    return Receipt(**said, signature=sign(unsigned.message()).hex())


def read_receipt(data: bytes, check: CheckSignature) -> Receipt:
    """Read a receipt from a stranger, and check its signature.

    Raises:
        UserError: receipt-unreadable, it is no receipt in its one spelling; or receipt-altered,
            its signature is not that of its key.
    """
    unreadable = UserError(
        "This is not a receipt as Casebook makes it, or it was altered. Ask for it again.",
        code="receipt-unreadable",
    )
    if len(data) > LARGEST_RECEIPT:
        raise unreadable
    try:
        receipt = Receipt.model_validate_json(data)
    except ValidationError:
        raise unreadable from None
    if receipt.to_json() != data:
        raise unreadable
    if not receipt.holds(check):
        raise UserError(
            "This receipt was altered, or somebody else signed it: its signature does not fit."
            " Ask for it again.",
            code="receipt-altered",
        )
    return receipt


def from_entry(case_id: UUID, recorded: ReceiptRecorded) -> Receipt:
    """The receipt that a record keeps, as the file was.

    Raises:
        ValueError: nobody signed such a receipt: its time has no zone, or is not of our age.
    """
    return Receipt(
        case_id=case_id,
        sha256=recorded.sha256,
        up_to=recorded.up_to,
        received_at=recorded.received_at,
        officer=recorded.by,
        public_key=recorded.public_key,
        signature=recorded.signature,
    )


def is_genuine(case_id: UUID, recorded: ReceiptRecorded, check: CheckSignature) -> bool:
    """Whether a receipt that a record keeps was signed by the key that it names."""
    try:
        return from_entry(case_id, recorded).holds(check)
    except ValueError:
        return False


def is_for(receipt: Receipt, hand_over: HandedOver) -> bool:
    """Whether a receipt is for the file of this hand-over, with all that stood in it."""
    return receipt.sha256 == hand_over.sha256 and receipt.up_to == hand_over.up_to
