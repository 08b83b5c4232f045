# SPDX-License-Identifier: Apache-2.0
"""The material of a case as the record gives it: the register, its files, and requests for more."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    AttachmentAdded,
    MaterialAdded,
    MaterialChanged,
    MaterialStep,
    RequestChanged,
    RequestStep,
    Sensitivity,
)

NEXT_STEPS: Mapping[RequestStep, tuple[RequestStep, ...]] = {
    RequestStep.PLANNED: (RequestStep.MADE, RequestStep.WITHDRAWN),
    RequestStep.MADE: (
        RequestStep.AGREED,
        RequestStep.REFUSED,
        RequestStep.RECEIVED,
        RequestStep.WITHDRAWN,
    ),
    RequestStep.AGREED: (RequestStep.RECEIVED, RequestStep.REFUSED, RequestStep.WITHDRAWN),
    RequestStep.REFUSED: (RequestStep.AGREED, RequestStep.WITHDRAWN),
    RequestStep.RECEIVED: (RequestStep.RECEIVED, RequestStep.ENDED, RequestStep.WITHDRAWN),
    RequestStep.WITHDRAWN: (),
    RequestStep.ENDED: (),
}
"""What can be said of a request next. Somebody who has refused may come to agree, and the other
way round: until then nothing is taken."""


@dataclass(frozen=True)
class AttachedFile:
    """A file that is kept with the case, and the entry that says so."""

    entry: Entry
    payload: AttachmentAdded


@dataclass(frozen=True)
class Item:
    """An item on the register as it stands now; how it came to that is in ``history``.

    What was said last holds, whoever said it.
    """

    added: MaterialAdded
    description: str
    held: str
    sensitivity: Sensitivity
    sensitive_because: str
    presumed: str | None
    """The id of the presumed category, if it has one."""
    presumed_words: str
    presumed_settled: bool
    """Whether somebody has said which category it has, or that it has none."""
    examined: tuple[Entry, ...]
    files: tuple[AttachedFile, ...]
    history: tuple[Entry, ...]
    """Its adding, then everything said of it, oldest first."""

    @property
    def material_id(self) -> UUID:
        """What the item goes by in the record."""
        return self.added.material_id

    @property
    def title(self) -> str:
        """Its reference, if it has one, and the first line of its description."""
        first = self.added.description.strip().partition("\n")[0]
        return f"{self.added.reference}: {first}" if self.added.reference.strip() else first

    @property
    def outstanding(self) -> int:
        """How many of the three questions every item is asked are still open."""
        unknown = self.sensitivity is Sensitivity.UNKNOWN
        return (not self.examined) + unknown + (not self.presumed_settled)


@dataclass(frozen=True)
class Request:
    """A request for a device's information or for third-party material, as it stands now."""

    planned: RequestChanged
    """What it was planned as: the last plan, if the plan was changed."""
    step: RequestStep
    due: date | None
    """By when it should be answered or returned, while something is awaited."""
    decision: UUID | None
    """The entry of the decision under which it was made."""
    history: tuple[Entry, ...]

    @property
    def request_id(self) -> UUID:
        """What the request goes by in the record."""
        return self.planned.request_id

    @property
    def is_open(self) -> bool:
        """Whether anything is outstanding: it is to be made, answered, received or returned."""
        return self.step not in (RequestStep.WITHDRAWN, RequestStep.ENDED, RequestStep.REFUSED)

    def is_late(self, today: date) -> bool:
        """Whether its day has passed; ``today`` is the local day."""
        return self.is_open and self.due is not None and self.due < today


def register_of(view: CaseView) -> tuple[Item, ...]:
    """Every item on the register, in the order in which they were added.

    What is said of an item that the record does not add is left out.
    """
    added: dict[UUID, tuple[Entry, MaterialAdded]] = {}
    for entry in view.of_kind.get("material_added", ()):
        if isinstance(entry.payload, MaterialAdded):
            added.setdefault(entry.payload.material_id, (entry, entry.payload))
    changes: defaultdict[UUID, list[Entry]] = defaultdict(list)
    for entry in view.of_kind.get("material_changed", ()):
        if isinstance(entry.payload, MaterialChanged):
            changes[entry.payload.material_id].append(entry)
    files: defaultdict[UUID | None, list[AttachedFile]] = defaultdict(list)
    for file in files_of(view):
        files[file.payload.material_id].append(file)
    return tuple(
        _item(entry, payload, changes[item], tuple(files[item]))
        for item, (entry, payload) in added.items()
    )


def item_named(view: CaseView, material_id: UUID) -> Item:
    """The item with this id.

    Raises:
        KeyError: the register has no such item.
    """
    for item in register_of(view):
        if item.material_id == material_id:
            return item
    raise KeyError(material_id)


def files_of(view: CaseView) -> tuple[AttachedFile, ...]:
    """Every file kept with the case, oldest first."""
    return tuple(
        AttachedFile(entry, entry.payload)
        for entry in view.of_kind.get("attachment_added", ())
        if isinstance(entry.payload, AttachmentAdded)
    )


def file_named(view: CaseView, attachment_id: UUID) -> AttachedFile:
    """The file with this id.

    Raises:
        KeyError: the case has no such file.
    """
    for file in files_of(view):
        if file.payload.attachment_id == attachment_id:
            return file
    raise KeyError(attachment_id)


def requests_of(view: CaseView) -> tuple[Request, ...]:
    """Every request, in the order in which they were planned.

    What is said of a request that the record does not plan is left out.
    """
    said: dict[UUID, list[tuple[Entry, RequestChanged]]] = {}
    for entry in view.of_kind.get("request_changed", ()):
        if isinstance(entry.payload, RequestChanged):
            said.setdefault(entry.payload.request_id, []).append((entry, entry.payload))
    return tuple(request for steps in said.values() if (request := _request(steps)) is not None)


def request_named(view: CaseView, request_id: UUID) -> Request:
    """The request with this id.

    Raises:
        KeyError: the case has no such request.
    """
    for request in requests_of(view):
        if request.request_id == request_id:
            return request
    raise KeyError(request_id)


def newest_first(items: Iterable[Item]) -> tuple[Item, ...]:
    """Items with something outstanding first, and among equals the newest."""
    newest = reversed(tuple(items))
    return tuple(sorted(newest, key=lambda item: not item.outstanding))


def pressing_first(requests: Iterable[Request], today: date) -> tuple[Request, ...]:
    """Open requests first: late, then due soonest, then without a day; then the rest, newest."""
    newest = reversed(tuple(requests))
    return tuple(
        sorted(
            newest,
            key=lambda each: (
                not each.is_open,
                not each.is_late(today),
                (each.due or date.max) if each.is_open else date.max,
            ),
        )
    )


def _item(
    entry: Entry, added: MaterialAdded, changes: list[Entry], files: tuple[AttachedFile, ...]
) -> Item:
    description, held = added.description, added.held
    sensitivity, because = added.sensitivity, added.sensitive_because
    presumed, words, settled = added.presumed, added.presumed_words, added.presumed is not None
    examined: list[Entry] = []
    for change in changes:
        match change.payload:
            case MaterialChanged(step=MaterialStep.EXAMINED):
                examined.append(change)
            case MaterialChanged(step=MaterialStep.DESCRIBED, text=text):
                description = text
            case MaterialChanged(step=MaterialStep.MOVED, held=place):
                held = place
            case MaterialChanged(step=MaterialStep.SENSITIVITY_SET, sensitivity=known, because=why):
                sensitivity, because = known or sensitivity, why
            case MaterialChanged(step=MaterialStep.PRESUMED_SET) as said:
                presumed, words, settled = said.presumed, said.presumed_words, True
    return Item(
        added=added,
        description=description,
        held=held,
        sensitivity=sensitivity,
        sensitive_because=because,
        presumed=presumed,
        presumed_words=words,
        presumed_settled=settled,
        examined=tuple(examined),
        files=files,
        history=(entry, *changes),
    )


def _request(said: list[tuple[Entry, RequestChanged]]) -> Request | None:
    plans = [step for _, step in said if step.step is RequestStep.PLANNED]
    if not plans:
        return None
    later = [step for _, step in said if step.step is not RequestStep.PLANNED]
    due = decision = None
    for step in (plans[-1], *later):
        due = step.due or due
        decision = step.decision or decision
    # A plan that was put otherwise later, by somebody else, does not undo what was done since.
    now = later[-1].step if later else RequestStep.PLANNED
    history = tuple(entry for entry, _ in said)
    return Request(planned=plans[-1], step=now, due=due, decision=decision, history=history)
