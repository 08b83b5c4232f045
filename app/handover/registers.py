# SPDX-License-Identifier: Apache-2.0
"""Enquiries, contact, material, reviews and the rest on paper: each thing with all said of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from app.cases.entry import Entry, key_id
from app.cases.kinds import ContactMade, HandedOver, Payload, ReceiptRecorded, ReviewRecorded
from app.cases.reviews import Genuine, Review, supervision
from app.cases.telling.parts import Names
from app.cases.telling.telling import KIND_WORDS, Plain, tell
from app.handover.composing import Context
from app.handover.sections import Particular, RegisterShown, SaidShown, ThingShown

REGISTERS: Mapping[str, tuple[str, ...]] = {
    "Contact with the victim": ("contact_plan", "contact", "promise_settled", "topic_told"),
    "Lines of enquiry": ("enquiry_opened", "enquiry_changed"),
    "Material": ("material_added", "material_changed", "attachment_added"),
    "Requests for devices and third-party material": ("request_changed",),
    "Officers, reviews and handing over": ("officer_joined", "review", "handed_over", "receipt"),
    "Closing and keeping": ("case_closed", "case_reopened", "legal_hold", "retention_review"),
    "Other guidance since the case was opened": ("guidance_adopted",),
}
"""Each register by its title, with the kinds of entry that stand in it."""

_THINGS = ("enquiry_id", "material_id", "request_id")
"""The fields that name a thing of which several entries tell."""
_BEGIN = frozenset({"enquiry_opened", "material_added", "handed_over"})
"""Kinds that begin a thing, and name it."""
_UNNAMED: Mapping[str, str] = {
    "enquiry_changed": "What was done or found",
    "material_added": "More of it",
    "material_changed": "What was seen or found",
    "attachment_added": "Description",
    "review": "Findings",
    "receipt": "Remarks",
}
"""On paper every part has a name: here that of the text itself."""


@dataclass(frozen=True)
class _Telling:
    """What the registers are told with."""

    at: Context
    names: Names
    genuine: Genuine

    @cached_property
    def reviews(self) -> Mapping[UUID, Review]:
        found = supervision(self.at.view, self.genuine).reviews
        return {review.entry.id: review for review in found}


def registers(at: Context, genuine: Genuine) -> tuple[RegisterShown, ...]:
    """The registers that hold something, in the order in which paper shows them."""
    telling = _Telling(at, Names(at.view, at.numbers), genuine)
    found = (
        RegisterShown(title, tuple(_things(telling, kinds))) for title, kinds in REGISTERS.items()
    )
    return tuple(register for register in found if register.things)


def _things(telling: _Telling, kinds: tuple[str, ...]) -> Iterator[ThingShown]:
    together: dict[object, list[tuple[Entry, Plain]]] = {}
    for entry in telling.at.view.entries:
        payload = entry.payload
        if payload.kind in kinds and isinstance(payload, Plain):
            together.setdefault(_thing(entry.id, payload), []).append((entry, payload))
    for told in together.values():
        title = _title(telling.names, told)
        yield ThingShown(title, tuple(_said(telling, title, each, said) for each, said in told))


def _thing(entry_id: UUID, payload: Payload) -> object:
    """What an entry tells of: a thing that others tell of too, or only itself."""
    if isinstance(payload, HandedOver | ReceiptRecorded):
        return "file", payload.sha256
    for name in _THINGS:
        thing = getattr(payload, name, None)
        if thing is not None:
            return name, thing
    return entry_id


def _title(names: Names, told: Sequence[tuple[Entry, Plain]]) -> str:
    """What a thing is called: by what began it, though that may come later by another clock."""
    payload = next((said for _, said in told if said.kind in _BEGIN), told[0][1])
    heading, _ = tell(names, payload)
    if payload.kind == "request_changed":
        heading = heading.rpartition(": ")[0]
    kind = KIND_WORDS[payload.kind]
    if isinstance(payload, HandedOver | ReceiptRecorded):
        return f"{kind} {heading[:1].lower()}{heading[1:]}"
    return heading or kind


def _said(telling: _Telling, title: str, entry: Entry, payload: Plain) -> SaidShown:
    heading, parts = tell(telling.names, payload)
    named = [*_signed(telling, entry, payload), *((part.name, part.text) for part in parts)]
    return SaidShown(
        stamp=telling.at.stamp(entry),
        what=_what(payload, heading, title),
        parts=tuple(_parts(payload, named)),
        corrections=telling.at.corrections(entry),
    )


def _what(payload: Plain, heading: str, title: str) -> str:
    """What kind of entry it is, and what more its heading says than the title above it."""
    kind = KIND_WORDS[payload.kind]
    if payload.kind in ("enquiry_changed", "material_changed", "request_changed"):
        return heading.rpartition(": ")[2].capitalize()
    if heading == title or isinstance(payload, HandedOver):
        return kind
    return f"{kind}: {heading}" if heading else kind


def _signed(telling: _Telling, entry: Entry, payload: Plain) -> Iterator[tuple[str, str]]:
    """What the signature of a review or of a receipt is worth."""
    if isinstance(payload, ReviewRecorded):
        review = telling.reviews[entry.id]
        key = f"Key id {entry.author}."
        yield (
            "Counter-signed",
            f"Yes: by an officer who had not opened this case or taken it over. {key}"
            if review.countersigned
            else f"No: the reviewer has had this case. {key}",
        )
        if review.countersigned and review.wrote:
            yield "Recorded before it", f"{review.wrote} by the same officer in this case"
    if isinstance(payload, ReceiptRecorded):
        key = f"Key id {key_id(bytes.fromhex(payload.public_key))}."
        yield (
            "Signature",
            f"Good: it is that of the key it names. {key}"
            if telling.genuine(payload)
            else "NOT good: it is not that of the key it names. This receipt proves nothing.",
        )


def _parts(payload: Payload, parts: Sequence[tuple[str, str]]) -> Iterator[Particular]:
    """The parts that say something; what somebody said to an officer is named as theirs."""
    for name, text in parts:
        if text.strip():
            theirs = isinstance(payload, ContactMade) and name == "Their response"
            unnamed = _UNNAMED.get(payload.kind, "Text")
            yield Particular("Their response, as noted" if theirs else name or unnamed, text)
