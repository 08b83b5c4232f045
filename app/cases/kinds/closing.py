# SPDX-License-Identifier: Apache-2.0
"""How a case ends, and how long its record is kept."""

from datetime import date
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, model_validator

from app.cases.values import Required, ShortText, Text, Value


class CaseClosed(Value):
    """Nothing more is being done in this case. It can be read as before, and opened again."""

    kind: Literal["case_closed"] = "case_closed"
    outcome: Annotated[ShortText, Field(min_length=1)]
    """What it ended in, in words."""
    because: Required
    victim_told: Text = ""
    """How and when the victim was told, or why not yet."""
    review_on: date | None = None
    """The day on which it is asked whether the record is still needed."""


class CaseReopened(Value):
    """The case goes on."""

    kind: Literal["case_reopened"] = "case_reopened"
    because: Required


class LegalHoldSet(Value):
    """The record must not be deleted while this holds, whatever a review says."""

    kind: Literal["legal_hold"] = "legal_hold"
    held: bool
    because: Required
    authority: ShortText = ""
    lifts: tuple[UUID, ...] = ()
    """The entries of the holds that are lifted: one that nobody had seen yet stays."""


class RetentionDecision(StrEnum):
    """What a retention review came to."""

    KEEP = "keep"
    """It is still needed; ``review_on`` says when it is asked again."""
    DELETE = "delete"
    """It is no longer needed and may be deleted."""


class RetentionReviewed(Value):
    """Somebody has asked whether this record is still needed, and answered."""

    kind: Literal["retention_review"] = "retention_review"
    decision: RetentionDecision
    because: Required
    authority: ShortText = ""
    review_on: date | None = None
    seen: Annotated[int, Field(ge=0)] | None = None
    """How many entries there were that count as news: what comes from elsewhere later, whenever
    it was written, was not looked at."""

    @model_validator(mode="after")
    def _has_what_it_needs(self) -> "RetentionReviewed":
        if self.decision is RetentionDecision.KEEP and self.review_on is None:
            raise ValueError("what is kept is reviewed again some day")
        return self
