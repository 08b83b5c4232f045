# SPDX-License-Identifier: Apache-2.0
"""Reviews and hand-overs as the Review tab shows them, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from app.cases.correcting import now_reads
from app.cases.entry import Entry, key_id
from app.cases.folding import CaseView
from app.cases.reviews import HandOver, HandOvers, ReceiptKept, Review, Supervision
from app.cases.telling.oversight import REVIEW_WORDS
from app.cases.telling.parts import day_words, listed
from app.cases.when import exactly
from ui.models.times import time_words

NOBODY = "No second officer has reviewed this case."
WAITS = "No receipt yet. Ask for it: it shows that the case arrived whole."
NOT_GENUINE = "✗ This receipt was not signed by the key that it names. It proves nothing."
_COUNTED = {
    "note": ("note", "notes"),
    "prompt_answered": ("answer", "answers"),
    "decision": ("decision", "decisions"),
    "correction": ("correction", "corrections"),
    "contact": ("contact", "contacts"),
    "enquiry_opened": ("line of enquiry", "lines of enquiry"),
    "facts_changed": ("change of facts", "changes of facts"),
    "clock_changed": ("step of a clock", "steps of clocks"),
    "material_added": ("item of material", "items of material"),
}
_OTHERS = ("other entry", "other entries")


@dataclass(frozen=True)
class Asked:
    """Something that a review asks for and that is not answered yet."""

    what: str
    who: str


@dataclass(frozen=True)
class ReviewRow:
    """A review."""

    entry_id: UUID
    number: int
    outcome: str
    signed: str
    countersigned: bool
    corrected: str
    findings: str
    challenge: str
    actions: str
    since: str
    stamp: str


@dataclass(frozen=True)
class HandOverRow:
    """A hand-over, or a receipt that stands alone."""

    entry_id: UUID
    number: int
    to: str
    receipt: str
    received: bool
    receipt_text: str
    message: str
    stamp: str


def state_words(found: Supervision, today: date) -> str:
    """Where the supervision of a case stands, in a sentence or two."""
    last = found.last
    if last is None:
        said = NOBODY
    else:
        by = last.payload.reviewer.signature_line()
        said = f"Last counter-signed by {by}, {last.entry.happened.words()}. {_since(last)}"
    day = found.reviews[0].next_day if found.reviews else None
    if day is None:
        return said
    late = "The next review is late: it was due" if day < today else "Next review"
    return f"{said} {late} {day_words(day)}."


def asked_rows(view: CaseView, found: Supervision) -> tuple[Asked, ...]:
    """What reviews ask for, the newest first; the challenge before the actions."""
    rows: list[Asked] = []
    for review in found.asking:
        by = f"{review.payload.reviewer.signature_line()}, {review.entry.happened.words()}"
        corrected = _corrected(now_reads(view, review.entry.id))
        by = f"{by}. {corrected}" if corrected else by
        if review.payload.challenge.strip():
            rows.append(Asked(review.payload.challenge.strip(), f"To be thought through: {by}"))
        rows += [Asked(action.strip(), f"To be done: {by}") for action in review.payload.actions]
    return tuple(rows)


def review_rows(view: CaseView, found: Supervision, now: datetime) -> tuple[ReviewRow, ...]:
    """The reviews, the newest first. ``now`` is aware."""
    numbers = _numbers(view)
    return tuple(_review(view, review, numbers, now) for review in found.reviews)


def hand_over_rows(view: CaseView, found: HandOvers, now: datetime) -> tuple[HandOverRow, ...]:
    """The hand-overs, the newest first, and receipts for files that this copy does not know."""
    numbers = _numbers(view)
    rows = [
        *(_given(view, each, numbers, now) for each in found.given),
        *(_taken(each, numbers, now) for each in found.taken),
    ]
    return tuple(sorted(rows, key=lambda row: row.number, reverse=True))


def grouped(letters: str) -> str:
    """A key id in fours, to compare by eye."""
    return " ".join(letters[at : at + 4] for at in range(0, len(letters), 4))


def _review(
    view: CaseView, review: Review, numbers: Mapping[UUID, int], now: datetime
) -> ReviewRow:
    said, entry = review.payload, review.entry
    who = _who(view, review)
    by = f"{who}, key {grouped(entry.author)}"
    reading = now_reads(view, entry.id)
    day = review.next_day
    since = _since(review) + (f" Next review {day_words(day)}." if day else "")
    return ReviewRow(
        entry_id=entry.id,
        number=numbers[entry.id],
        outcome=REVIEW_WORDS[said.outcome],
        signed=f"✓ Counter-signed by {by}{_wrote(review)}"
        if review.countersigned
        else f"Not counter-signed: {who} has had this case",
        countersigned=review.countersigned,
        corrected=_corrected(reading),
        findings=said.findings.strip(),
        challenge=_named("To be thought through again", said.challenge),
        actions=_named("To be done", listed(said.actions)),
        since=since,
        stamp=_stamp(entry, numbers, now),
    )


def _given(
    view: CaseView, hand_over: HandOver, numbers: Mapping[UUID, int], now: datetime
) -> HandOverRow:
    entry, said = hand_over.entry, hand_over.payload
    receipt = next((kept for kept in hand_over.receipts if kept.genuine), None)
    forged = bool(hand_over.receipts) and receipt is None
    corrected = _corrected(now_reads(view, entry.id))
    return HandOverRow(
        entry_id=entry.id,
        number=numbers[entry.id],
        to=f"Handed over to {said.to}",
        receipt=_received(receipt) if receipt else NOT_GENUINE if forged else WAITS,
        received=receipt is not None,
        receipt_text=_key_words(receipt) if receipt else "",
        message="\n".join(filter(None, (_named("To know first", said.message), corrected))),
        stamp=_stamp(entry, numbers, now),
    )


def _taken(receipt: ReceiptKept, numbers: Mapping[UUID, int], now: datetime) -> HandOverRow:
    return HandOverRow(
        entry_id=receipt.entry.id,
        number=numbers[receipt.entry.id],
        to=f"Taken over by {receipt.payload.by.signature_line()}",
        receipt=_received(receipt) if receipt.genuine else NOT_GENUINE,
        received=receipt.genuine,
        receipt_text=_key_words(receipt) if receipt.genuine else "",
        message="",
        stamp=_stamp(receipt.entry, numbers, now),
    )


def _who(view: CaseView, review: Review) -> str:
    """The reviewer; and who the holder of the key is, if that says otherwise."""
    name = review.payload.reviewer.signature_line()
    holder = view.officers().get(review.entry.author)
    if holder is None or holder.signature_line() == name:
        return name
    return f"{name} (under the key of {holder.signature_line()})"


def _wrote(review: Review) -> str:
    """A second officer who has worked on the case too is no stranger to it: that is said."""
    if not review.wrote:
        return ""
    entries = "1 entry" if review.wrote == 1 else f"{review.wrote} entries"
    return f". They had recorded {entries} in this case before"


def _corrected(reading: str | None) -> str:
    return "" if reading is None else f"Corrected since, it should read: {reading.strip()}"


def _received(receipt: ReceiptKept) -> str:
    at = exactly(receipt.payload.received_at).words()
    return f"✓ Signed for by {receipt.payload.by.signature_line()}, {at} by their clock"


def _key_words(receipt: ReceiptKept) -> str:
    key = grouped(key_id(bytes.fromhex(receipt.payload.public_key)))
    return f"Their key is {key}. Compare it with them by another route."


def _since(review: Review) -> str:
    if review.since is None:
        return "What it looked at is not in this copy of the record."
    total = sum(review.since.values())
    if not total:
        return "Nothing has been recorded since."
    counted = [
        (review.since[kind], words) for kind, words in _COUNTED.items() if review.since.get(kind)
    ]
    others = total - sum(number for number, _ in counted)
    counted += [(others, _OTHERS)] if others else []
    parts = [f"{number} {one if number == 1 else many}" for number, (one, many) in counted]
    return f"Since then: {', '.join(parts)}."


def _named(name: str, words: str) -> str:
    words = words.strip()
    gap = "\n" if words.startswith("•") else " "
    return f"{name}:{gap}{words}" if words else ""


def _stamp(entry: Entry, numbers: Mapping[UUID, int], now: datetime) -> str:
    return f"Entry {numbers[entry.id]}, recorded {time_words(entry.recorded_at, now)}"


def _numbers(view: CaseView) -> dict[UUID, int]:
    return {entry.id: number for number, entry in enumerate(view.entries, start=1)}
