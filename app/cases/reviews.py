# SPDX-License-Identifier: Apache-2.0
"""Supervision and hand-overs as the record tells them: what stands, what is open, who signed."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.cases.entry import Entry, key_id
from app.cases.folding import CaseView
from app.cases.kinds import HandedOver, ReceiptRecorded, ReviewOutcome, ReviewRecorded

_NOT_WORK = frozenset({"officer_joined", "review", "receipt", "handed_over", "export_made"})
"""Kinds that a review does not have to look at again."""

Genuine = Callable[[ReceiptRecorded], bool]
"""Whether the signature of a receipt is that of the key that it names."""


@dataclass(frozen=True)
class Review:
    """A review, and who signed it."""

    entry: Entry
    payload: ReviewRecorded
    countersigned: bool
    """Its author never had this case: the signature is a second officer's own."""
    wrote: int
    """How many entries of work the same officer had recorded in this case before it."""
    since: Mapping[str, int] | None
    """What was recorded after what it looked at, by kind; None: that is not in this copy.

    Counted in the order of the record. An entry that was written before and came in later stands
    before, so this is what can be said, not what the reviewer saw.
    """

    @property
    def asks(self) -> bool:
        """Whether it asks for something."""
        return self.payload.outcome is not ReviewOutcome.AGREED

    @property
    def next_day(self) -> date | None:
        """The day of the next review, if one is set and can be read."""
        try:
            return date.fromisoformat(self.payload.next_on)
        except ValueError:
            return None


@dataclass(frozen=True)
class Supervision:
    """The reviews of a case, the newest first, and those that still ask for something."""

    reviews: tuple[Review, ...]
    asking: tuple[Review, ...]
    """The newest first. One that a second officer wrote is answered only by another such one."""

    @property
    def last(self) -> Review | None:
        """The newest one that is counter-signed."""
        return next((review for review in self.reviews if review.countersigned), None)

    def late(self, today: date) -> bool:
        """Whether the day set for the next review is over."""
        day = self.reviews[0].next_day if self.reviews else None
        return day is not None and day < today


@dataclass(frozen=True)
class ReceiptKept:
    """A receipt that was recorded. One that is not ``genuine`` proves nothing."""

    entry: Entry
    payload: ReceiptRecorded
    genuine: bool


@dataclass(frozen=True)
class HandOver:
    """A hand-over, and the receipts for the file that carried it, oldest first."""

    entry: Entry
    payload: HandedOver
    receipts: tuple[ReceiptKept, ...]


@dataclass(frozen=True)
class HandOvers:
    """The hand-overs of a case, the newest first."""

    given: tuple[HandOver, ...]
    taken: tuple[ReceiptKept, ...]
    """Receipts for a file that this copy does not know of, the newest first."""


def supervision(view: CaseView, genuine: Genuine) -> Supervision:
    """The reviews of a case. Who took it over by a genuine receipt has had it, as its opener."""
    at = {entry.hash: place for place, entry in enumerate(view.entries, start=1)}
    had_it = {view.opened.author}
    reviews: list[Review] = []
    asking: list[Review] = []
    wrote: Counter[str] = Counter()
    for entry in view.entries:
        payload = entry.payload
        wrote[entry.author] += payload.kind not in _NOT_WORK
        if isinstance(payload, ReceiptRecorded) and genuine(payload):
            had_it.add(key_id(bytes.fromhex(payload.public_key)))
        if isinstance(payload, ReviewRecorded):
            since = _since(view, at.get(payload.up_to))
            signed = entry.author not in had_it
            review = Review(entry, payload, signed, wrote[entry.author], since)
            reviews.append(review)
            # What a second officer asks for, the officer cannot lay to rest alone.
            asking = [each for each in asking if each.countersigned and not review.countersigned]
            asking += [review] if review.asks else []
    return Supervision(tuple(reversed(reviews)), tuple(reversed(asking)))


def has_had(view: CaseView, author: str, genuine: Genuine) -> bool:
    """Whether this author opened the case, or took it over."""
    receipts = (entry.payload for entry in view.of_kind.get("receipt", ()))
    return author == view.opened.author or any(
        isinstance(each, ReceiptRecorded)
        and genuine(each)
        and key_id(bytes.fromhex(each.public_key)) == author
        for each in receipts
    )


def hand_overs(view: CaseView, genuine: Genuine) -> HandOvers:
    """The hand-overs of a case with their receipts. The same receipt in two copies counts once."""
    receipts: dict[str, ReceiptKept] = {}
    for entry in view.of_kind.get("receipt", ()):
        if isinstance(entry.payload, ReceiptRecorded):
            kept = ReceiptKept(entry, entry.payload, genuine(entry.payload))
            receipts.setdefault(entry.payload.signature, kept)
    given = [
        HandOver(entry, entry.payload, _receipts_of(entry.payload, receipts))
        for entry in view.of_kind.get("handed_over", ())
        if isinstance(entry.payload, HandedOver)
    ]
    known = {hand_over.payload.sha256 for hand_over in given}
    taken = [each for each in receipts.values() if each.payload.sha256 not in known]
    return HandOvers(tuple(reversed(given)), tuple(reversed(taken)))


def _receipts_of(
    hand_over: HandedOver, receipts: Mapping[str, ReceiptKept]
) -> tuple[ReceiptKept, ...]:
    return tuple(each for each in receipts.values() if each.payload.sha256 == hand_over.sha256)


def _since(view: CaseView, place: int | None) -> Mapping[str, int] | None:
    """What was recorded after this place, by kind; None without a place."""
    if place is None:
        return None
    kinds = (str(each.payload.kind) for each in view.entries[place:])
    return dict(Counter(kind for kind in kinds if kind not in _NOT_WORK))
