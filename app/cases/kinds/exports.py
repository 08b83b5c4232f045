# SPDX-License-Identifier: Apache-2.0
"""What left the casebook, who received it, and what came back."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, field_validator

from app.cases.kinds.officers import Officer
from app.cases.kinds.opening import PublicKey
from app.cases.values import Required, Sha256, ShortText, Text, Value


class ExportKind(StrEnum):
    """What left the casebook. Due dates leave without any case text, so not encrypted."""

    SUMMARY_PDF = "summary_pdf"
    BUNDLE = "bundle"
    DUE_DATES = "due_dates"


class ExportMade(Value):
    """An export was made. The secret that opens an encrypted one is never recorded."""

    kind: Literal["export_made"] = "export_made"
    export: ExportKind
    recipient: ShortText
    purpose: ShortText
    includes: tuple[ShortText, ...]
    sha256: Sha256
    up_to: Sha256 | None = None
    """Hash of the last entry that the export holds."""


class HandedOver(Value):
    """The case was given to another officer; ``sha256`` is of the sealed file that carried it."""

    kind: Literal["handed_over"] = "handed_over"
    to: Annotated[ShortText, Field(min_length=1)]
    """Rank, name and number of the officer who takes over."""
    recipient_key: ShortText
    """The public key (age1...) to which the file was sealed."""
    sha256: Sha256
    up_to: Sha256
    """Hash of the last entry that the file holds."""
    message: Text = ""
    """What the next officer must know first."""


class ReceiptRecorded(Value):
    """The officer who took over has signed that the case arrived, and what stood in it."""

    kind: Literal["receipt"] = "receipt"
    by: Officer
    public_key: PublicKey
    sha256: Sha256
    """Of the file that arrived; the same as in the entry ``handed_over``."""
    up_to: Sha256
    received_at: datetime
    """In UTC, by the receiver's clock."""
    signature: Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]
    """Ed25519, over the receipt as ``app.handover.receipt`` spells it."""
    remarks: Text = ""

    @field_validator("received_at")
    @classmethod
    def _in_utc(cls, value: datetime) -> datetime:
        if value.utcoffset() != timedelta(0) or not 1970 <= value.year < 9999:
            # At the ends of the calendar a time has no local time in some zones.
            raise ValueError("received_at is a time of our age, in UTC")
        return value


class ReviewOutcome(StrEnum):
    """What a supervisor found."""

    AGREED = "agreed"
    """What was done and decided stands."""
    WITH_ACTIONS = "with_actions"
    """It stands, and ``actions`` are to be done."""
    CHALLENGED = "challenged"
    """Something is to be thought through again, as ``challenge`` says."""


class ReviewRecorded(Value):
    """A supervisor has reviewed the case as it stood at ``up_to``.

    It is counter-signed when the author of the entry is another than the officer reviewed:
    the signature over the entry is then the supervisor's own.
    """

    kind: Literal["review"] = "review"
    reviewer: Officer
    up_to: Sha256
    """Hash of the last entry that was reviewed."""
    outcome: ReviewOutcome
    findings: Required
    challenge: Text = ""
    actions: tuple[Required, ...] = ()
    next_on: ShortText = ""
    """The day of the next review, as an ISO date; empty when none is set."""
