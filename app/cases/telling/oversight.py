# SPDX-License-Identifier: Apache-2.0
"""Joining, following guidance, reviewing, handing over, closing and keeping, in words."""

from collections.abc import Mapping
from datetime import date

from app.cases.kinds import (
    CaseClosed,
    CaseReopened,
    GuidanceAdopted,
    HandedOver,
    LegalHoldSet,
    OfficerJoined,
    PackRef,
    PersonChanged,
    ReceiptRecorded,
    RetentionDecision,
    RetentionReviewed,
    ReviewOutcome,
    ReviewRecorded,
)
from app.cases.telling.parts import Names, Part, Told, day_words, listed
from app.cases.when import exactly

REVIEW_WORDS: Mapping[ReviewOutcome, str] = {
    ReviewOutcome.AGREED: "Agreed",
    ReviewOutcome.WITH_ACTIONS: "Agreed, with actions",
    ReviewOutcome.CHALLENGED: "Challenged",
}
RETENTION_WORDS: Mapping[RetentionDecision, str] = {
    RetentionDecision.KEEP: "Still needed",
    RetentionDecision.DELETE: "No longer needed, may be deleted",
}


def joined(payload: OfficerJoined) -> Told:
    """Another officer begins to write."""
    return payload.officer.signature_line(), (
        Part("Force", payload.officer.force),
        Part("Public key", payload.public_key),
    )


def adopted(payload: GuidanceAdopted) -> Told:
    """The case follows other guidance from here on."""
    return f"Version {payload.pack.version}", (
        Part("Before", _version(payload.before)),
        Part("From here on", _version(payload.pack)),
        Part("What changes for this case", listed(payload.changes)),
    )


def person_changed(payload: PersonChanged) -> Told:
    """A person is known better."""
    return payload.pseudonym, (
        Part("Now", payload.category.value.capitalize()),
        Part("Name", payload.name),
        Part("", payload.notes),
        Part("Because", payload.because),
    )


def reviewed(names: Names, payload: ReviewRecorded) -> Told:
    """A supervisor's review."""
    return f"{REVIEW_WORDS[payload.outcome]}: {payload.reviewer.signature_line()}", (
        Part("Force", payload.reviewer.force),
        Part("", payload.findings),
        Part("Challenge", payload.challenge),
        Part("To be done", listed(payload.actions)),
        Part("Next review", _iso_words(payload.next_on)),
        Part("Reviewed up to", names.hashed(payload.up_to)),
    )


def handed_over(payload: HandedOver) -> Told:
    """The case was given to another officer."""
    return f"To {payload.to}", (
        Part("To know first", payload.message),
        Part("Sealed to the key", payload.recipient_key),
        Part("SHA-256 of the file", payload.sha256),
    )


def received(payload: ReceiptRecorded) -> Told:
    """The officer who took over has signed for it."""
    return f"From {payload.by.signature_line()}", (
        Part("Force", payload.by.force),
        Part("Received", exactly(payload.received_at).words()),
        Part("", payload.remarks),
        Part("Their public key", payload.public_key),
        Part("SHA-256 of the file", payload.sha256),
    )


def closed(payload: CaseClosed) -> Told:
    """Nothing more is being done."""
    return payload.outcome, (
        Part("Because", payload.because),
        Part("The victim was told", payload.victim_told),
        Part("Whether the record is still needed is asked on", day_words(payload.review_on)),
    )


def reopened(payload: CaseReopened) -> Told:
    """The case goes on."""
    return "", (Part("Because", payload.because),)


def hold(payload: LegalHoldSet) -> Told:
    """Whether the record must be kept whatever a review says."""
    return "Must be kept" if payload.held else "No longer held", (
        Part("Because", payload.because),
        Part("Authorised by", payload.authority),
    )


def retention(payload: RetentionReviewed) -> Told:
    """Whether the record is still needed."""
    return RETENTION_WORDS[payload.decision], (
        Part("Because", payload.because),
        Part("Authorised by", payload.authority),
        Part("Asked again on", day_words(payload.review_on)),
    )


def _version(pack: PackRef) -> str:
    return f"{pack.pack_id}, version {pack.version}"


def _iso_words(day: str) -> str:
    try:
        return day_words(date.fromisoformat(day))
    except ValueError:
        return day
