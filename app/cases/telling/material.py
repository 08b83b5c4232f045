# SPDX-License-Identifier: Apache-2.0
"""Material, files and requests in words."""

from collections.abc import Mapping

from app.cases.kinds import (
    AttachmentAdded,
    MaterialAdded,
    MaterialChanged,
    MaterialStep,
    RequestChanged,
    RequestSort,
    RequestStep,
    Sensitivity,
)
from app.cases.telling.parts import Names, Part, Told, day_words

SENSITIVITY_WORDS: Mapping[Sensitivity, str] = {
    Sensitivity.UNKNOWN: "Nobody has looked yet",
    Sensitivity.NOT_SENSITIVE: "Not sensitive",
    Sensitivity.SENSITIVE: "Sensitive",
}
MATERIAL_STEP_WORDS: Mapping[MaterialStep, str] = {
    MaterialStep.EXAMINED: "Examined",
    MaterialStep.SENSITIVITY_SET: "Whether it is sensitive",
    MaterialStep.PRESUMED_SET: "Presumed category",
    MaterialStep.MOVED: "Moved",
    MaterialStep.DESCRIBED: "Described more fully",
}
REQUEST_SORT_WORDS: Mapping[RequestSort, str] = {
    RequestSort.DEVICE: "Information on a device",
    RequestSort.THIRD_PARTY: "Records that somebody else holds",
}
REQUEST_STEP_WORDS: Mapping[RequestStep, str] = {
    RequestStep.PLANNED: "Planned",
    RequestStep.MADE: "Made",
    RequestStep.AGREED: "Agreed to",
    RequestStep.REFUSED: "Not agreed to",
    RequestStep.RECEIVED: "Received",
    RequestStep.WITHDRAWN: "Withdrawn",
    RequestStep.ENDED: "Nothing outstanding",
}
_UNITS = ("bytes", "KiB", "MiB", "GiB")


def size_words(size: int) -> str:
    """A size in bytes as people say it, for example '1.4 MiB'."""
    amount, unit = float(size), 0
    while amount >= 1024 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1024, unit + 1
    return f"{amount:.0f} {_UNITS[unit]}" if unit == 0 else f"{amount:.1f} {_UNITS[unit]}"


def added(payload: MaterialAdded) -> Told:
    """An item that was added to the register."""
    first, _, rest = payload.description.strip().partition("\n")
    return f"{payload.reference} {first}".strip(), (
        Part("", rest),
        Part("Came from", payload.source),
        Part("Held", payload.held),
        Part("Sensitive", SENSITIVITY_WORDS[payload.sensitivity]),
        Part("Because", payload.sensitive_because),
        Part("Presumed category", payload.presumed_words or (payload.presumed or "")),
    )


def changed(names: Names, payload: MaterialChanged) -> Told:
    """What was done or decided about an item."""
    title = names.opened("material_added", "material_id", payload.material_id, "description")
    sensitivity = payload.sensitivity
    presumed = payload.presumed_words or (payload.presumed or "")
    if payload.step is MaterialStep.PRESUMED_SET and not presumed:
        presumed = "None of the categories"
    return f"{title}: {MATERIAL_STEP_WORDS[payload.step].lower()}", (
        Part("", payload.text),
        Part("By", payload.by),
        Part("Held", payload.held),
        Part("Sensitive", SENSITIVITY_WORDS[sensitivity] if sensitivity else ""),
        Part("Presumed category", presumed),
        Part("Because", payload.because),
    )


def attached(names: Names, payload: AttachmentAdded) -> Told:
    """A file that is kept with the case."""
    item = ""
    if payload.material_id is not None:
        item = names.opened("material_added", "material_id", payload.material_id, "description")
    return payload.name, (
        Part("", payload.description),
        Part("Belongs to", item),
        Part("Kind and size", f"{payload.media_type}, {size_words(payload.size)}"),
        Part("SHA-256", payload.sha256),
    )


def requested(names: Names, payload: RequestChanged) -> Told:
    """A request, and how far it has come."""
    return f"{payload.about}: {REQUEST_STEP_WORDS[payload.step].lower()}", (
        Part("Asks for", REQUEST_SORT_WORDS[payload.sort]),
        Part("Whose", names.person(payload.person_id)),
        Part("What is sought", payload.sought),
        Part("Less intrusive ways" if payload.step is RequestStep.PLANNED else "", payload.text),
        Part("Because", payload.because),
        Part("Allowed by", names.entry(payload.decision)),
        Part("Answer due", day_words(payload.due)),
    )
