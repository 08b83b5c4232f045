# SPDX-License-Identifier: Apache-2.0
"""Enquiries, contact, material, reviews and the rest on paper: each thing with all said of it."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from app.cases.entry import Entry
from app.cases.kinds import ContactMade, Payload
from app.cases.telling.parts import Names
from app.cases.telling.telling import KIND_WORDS, Plain, tell
from app.handover.composing import Context
from app.handover.sections import Particular, RegisterShown, SaidShown, ThingShown

REGISTERS: Mapping[str, tuple[str, ...]] = {
    "Contact with the victim": ("contact_plan", "contact", "promise_settled", "topic_told"),
    "Lines of enquiry": ("enquiry_opened", "enquiry_changed"),
    "Material": ("material_added", "material_changed", "attachment_added"),
    "Requests for devices and third-party material": ("request_changed",),
    "Reviews and handing over": ("review", "handed_over", "receipt", "officer_joined"),
    "Closing and keeping": ("case_closed", "case_reopened", "legal_hold", "retention_review"),
}
"""Each register by its title, with the kinds of entry that stand in it."""

_THINGS = ("enquiry_id", "material_id", "request_id")
"""The fields that name a thing of which several entries tell."""


def registers(at: Context) -> tuple[RegisterShown, ...]:
    """The registers that hold something, in the order in which paper shows them."""
    names = Names(at.view, at.numbers)
    found = (
        RegisterShown(title, tuple(_things(at, names, kinds))) for title, kinds in REGISTERS.items()
    )
    return tuple(register for register in found if register.things)


def _things(at: Context, names: Names, kinds: tuple[str, ...]) -> Iterator[ThingShown]:
    together: dict[object, list[tuple[Entry, Plain]]] = {}
    for entry in at.view.entries:
        payload = entry.payload
        if payload.kind in kinds and isinstance(payload, Plain):
            together.setdefault(_thing(entry.id, payload), []).append((entry, payload))
    for told in together.values():
        steps = tuple(_said(at, names, entry, payload) for entry, payload in told)
        title, _ = tell(names, told[0][1])
        yield ThingShown(title or KIND_WORDS[told[0][1].kind], steps)


def _thing(entry_id: UUID, payload: Payload) -> object:
    """What an entry tells of: a thing that others tell of too, or only itself."""
    for name in _THINGS:
        thing = getattr(payload, name, None)
        if thing is not None:
            return name, thing
    return entry_id


def _said(at: Context, names: Names, entry: Entry, payload: Plain) -> SaidShown:
    heading, parts = tell(names, payload)
    what = KIND_WORDS[payload.kind]
    return SaidShown(
        stamp=at.stamp(entry),
        what=f"{what}: {heading}" if heading else what,
        parts=tuple(_parts(payload, [(part.name, part.text) for part in parts])),
        corrections=at.corrections(entry),
    )


def _parts(payload: Payload, parts: list[tuple[str, str]]) -> Iterator[Particular]:
    """The parts that say something; what somebody said to an officer is named as theirs."""
    for name, text in parts:
        if text.strip():
            theirs = isinstance(payload, ContactMade) and name == "Their response"
            yield Particular("Their response, as noted" if theirs else name or "Text", text)
