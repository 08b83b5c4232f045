# SPDX-License-Identifier: Apache-2.0
"""Material in words: a card for each item on the register, each file, and each request."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    MaterialChanged,
    MaterialStep,
    RequestChanged,
    RequestStep,
    Sensitivity,
)
from app.cases.material import (
    NEXT_STEPS,
    AttachedFile,
    Item,
    Request,
    files_of,
    newest_first,
    pressing_first,
    register_of,
    requests_of,
)
from app.cases.telling.material import (
    MATERIAL_STEP_WORDS,
    REQUEST_SORT_WORDS,
    REQUEST_STEP_WORDS,
    size_words,
)
from app.services.attachments import can_show
from app.services.file_names import shown_name
from app.services.journeys import CaseJourney
from app.services.material_reading import MaterialReading
from app.services.media_types import MEDIA_WORDS
from app.services.requests import Gate
from ui.models.enquiries import EventRow, plain_lines
from ui.models.entries import RecordRow, rows_of
from ui.models.times import day_words

NOT_HERE = "Only the entry is here: the file came with another officer's record"
LOST = "The file itself is lost from this casebook: restore it from a backup that has it"
DOT = "  ·  "


class Action(StrEnum):
    """What can be done from a card beside recording a step."""

    ADD_FILE = "add_file"
    """Keep a file that belongs to the item."""
    SHOW = "show"
    SAVE = "save"
    ADD_ITEM = "add_item"
    """Put what a request brought on the register."""


Does = MaterialStep | RequestStep | Action
"""What a button of a card leads to."""


@dataclass(frozen=True)
class Button:
    """A button of a card."""

    does: Does
    words: str
    primary: bool = False


@dataclass(frozen=True)
class GateWords:
    """What stands between a request and its next step, and the decision that settles it."""

    title: str
    missing: str
    template: str


@dataclass(frozen=True)
class CardRow:
    """An item, a file or a request as the page shows it. Texts are plain."""

    key: str
    """Its id."""
    title: str
    facts: str
    outstanding: str
    """What is still open about it; empty when nothing is."""
    due: str
    left: str
    """How late it is, or how soon it is due; empty when that is not near."""
    tone: str
    """``danger`` when late, ``warning`` when due today; else empty."""
    text: str
    gate: GateWords | None
    buttons: tuple[Button, ...]
    history: tuple[EventRow, ...]

    @property
    def naming(self) -> str:
        """All that the closed card says, for a screen reader."""
        said = (self.title, self.left or self.due, self.outstanding, self.facts)
        return ", ".join(part for part in said if part)

    def holds(self, words: Iterable[str]) -> bool:
        """Whether every word (in lower case) occurs in it."""
        parts = (self.title, self.facts, self.outstanding, self.text)
        text = "\n".join((*parts, *(event.text for event in self.history))).casefold()
        return all(word in text for word in words)


ITEM_BUTTONS = (
    Button(MaterialStep.EXAMINED, "Examined…"),
    Button(MaterialStep.SENSITIVITY_SET, "Sensitive or not…"),
    Button(MaterialStep.PRESUMED_SET, "Category…"),
    Button(MaterialStep.MOVED, "Moved…"),
    Button(MaterialStep.DESCRIBED, "Describe more fully…"),
    Button(Action.ADD_FILE, "Add a file…"),
)
REQUEST_BUTTONS: Mapping[RequestStep, str] = {
    RequestStep.MADE: "It was made…",
    RequestStep.AGREED: "They agree…",
    RequestStep.REFUSED: "They do not agree…",
    RequestStep.RECEIVED: "Received…",
    RequestStep.ENDED: "Nothing is outstanding…",
    RequestStep.WITHDRAWN: "Withdraw it…",
}
REQUEST_OUTSTANDING: Mapping[RequestStep, str] = {
    RequestStep.PLANNED: "Planned, not made",
    RequestStep.MADE: "Made, waiting for an answer",
    RequestStep.AGREED: "Agreed to, not received yet",
    RequestStep.RECEIVED: "Received: is anything still to come or to go back?",
}
_GATE_TITLES = {
    RequestStep.MADE: "Before it can be marked as made",
    RequestStep.RECEIVED: "Before anything can be marked as received",
}


def item_rows(case: CaseJourney) -> tuple[CardRow, ...]:
    """The register: items with something outstanding first, the newest first."""
    items = newest_first(register_of(case.view))
    events = _events(case, (entry for item in items for entry in item.history))
    abouts: dict[UUID | None, str] = {
        each.request_id: each.planned.about for each in requests_of(case.view)
    }
    return tuple(_item(item, events, abouts.get(item.added.from_request)) for item in items)


def file_rows(case: CaseJourney, reading: MaterialReading) -> tuple[CardRow, ...]:
    """The files, the newest first."""
    files = tuple(reversed(files_of(case.view)))
    events = _events(case, (file.entry for file in files))
    titles = {item.material_id: item.title for item in register_of(case.view)}
    return tuple(
        _file(
            file,
            titles.get(file.payload.material_id) if file.payload.material_id else None,
            events[file.entry.id],
            missing="" if reading.trouble else _missing(file, reading),
        )
        for file in files
    )


def request_rows(case: CaseJourney, reading: MaterialReading, today: date) -> tuple[CardRow, ...]:
    """The requests: late first, then due soonest, then open, then those that have ended."""
    requests = pressing_first(requests_of(case.view), today)
    events = _events(case, (entry for each in requests for entry in each.history))
    return tuple(
        _request(each, case.view, reading.gates.get(each.request_id, {}), events, today)
        for each in requests
    )


def person_label(view: CaseView, request: RequestChanged) -> str:
    """Whose device or records, by the label; empty when nobody was named."""
    person = view.people.get(request.person_id) if request.person_id else None
    return person.pseudonym if person else ""


def category_line(item: Item) -> str:
    """The category of an item with its id, or that it has none; empty while nobody has said."""
    if item.presumed:
        return f"{item.presumed.upper()}: {item.presumed_words or 'not in the list that is here'}"
    return "None of the kinds that the rules single out" if item.presumed_settled else ""


def _item(
    item: Item, events: Mapping[object, tuple[RecordRow, EventRow]], request: str | None
) -> CardRow:
    facts = (
        f"From {item.added.source}" if item.added.source else "",
        f"Held: {item.held}" if item.held else "Where it is held is not said",
        "Sensitive" if item.sensitivity is Sensitivity.SENSITIVE else "",
        item.presumed.upper() if item.presumed else "",
        _count(len(item.files), "file"),
    )
    open_now = (
        "Not examined" if not item.examined else "",
        "Sensitive or not: not said" if item.sensitivity is Sensitivity.UNKNOWN else "",
        "Category: not said" if not item.presumed_settled else "",
    )
    why = f"Sensitive because: {item.sensitive_because}" if item.sensitive_because else ""
    category = category_line(item)
    text = (
        "" if item.description == item.added.description.partition("\n")[0] else item.description,
        why if item.sensitivity is Sensitivity.SENSITIVE else "",
        f"Category: {category}" if category else "",
        f"Came from the request: {request}" if request else "",
        "\n".join(f"File: {shown_name(file.payload.name)}" for file in item.files),
    )
    return CardRow(
        key=str(item.material_id),
        title=item.title,
        facts=_joined(facts),
        outstanding=_joined(open_now),
        due="",
        left="",
        tone="",
        text="\n\n".join(part for part in text if part),
        gate=None,
        buttons=_item_buttons(item),
        history=_history(item.history, events),
    )


def _item_buttons(item: Item) -> tuple[Button, ...]:
    """What is still open is what is offered first, in the one strong colour."""
    first = (
        MaterialStep.EXAMINED
        if not item.examined
        else MaterialStep.SENSITIVITY_SET
        if item.sensitivity is Sensitivity.UNKNOWN
        else MaterialStep.PRESUMED_SET
        if not item.presumed_settled
        else None
    )
    return tuple(replace(each, primary=each.does is first) for each in ITEM_BUTTONS)


def _missing(file: AttachedFile, reading: MaterialReading) -> str:
    """That the bytes of a file are not here, and what to do; empty when they are."""
    if file.payload.sha256 in reading.hashes:
        return ""
    return LOST if file.entry.author == reading.author else NOT_HERE


def _file(
    file: AttachedFile, item: str | None, event: tuple[RecordRow, EventRow], *, missing: str
) -> CardRow:
    payload = file.payload
    kind = MEDIA_WORDS.get(payload.media_type, payload.media_type)
    facts = (kind, size_words(payload.size), f"Belongs to {item}" if item else "")
    shown = Button(Action.SHOW, "Look at it", primary=True)
    buttons = (
        *((shown,) if can_show(payload) else ()),
        Button(Action.SAVE, "Save a copy…"),
    )
    return CardRow(
        key=str(payload.attachment_id),
        title=shown_name(payload.name),
        facts=_joined(facts),
        outstanding=missing,
        due="",
        left="",
        tone="",
        text="",  # all of it stands in its one entry
        gate=None,
        buttons=() if missing else buttons,
        history=(event[1],),
    )


def _request(
    request: Request,
    view: CaseView,
    gates: Mapping[RequestStep, Gate],
    events: Mapping[object, tuple[RecordRow, EventRow]],
    today: date,
) -> CardRow:
    plan = request.planned
    left, tone = due_words(request, today)
    shut = next(((step, gate) for step, gate in gates.items() if not gate.is_open), None)
    ways = f"Less intrusive ways: {plan.text}" if plan.text else "Less intrusive ways: not said"
    text = (f"Sought: {plan.sought}", f"Because: {plan.because}", ways)
    person = person_label(view, plan)
    facts = (
        REQUEST_SORT_WORDS[plan.sort],
        f"of {person}" if person else "",
        "" if request.is_open else REQUEST_STEP_WORDS[request.step],
    )
    return CardRow(
        key=str(request.request_id),
        title=plan.about,
        facts=_joined(facts),
        outstanding=REQUEST_OUTSTANDING.get(request.step, ""),
        due=f"Due {day_words(request.due)}" if request.is_open and request.due else "",
        left=left,
        tone=tone,
        text="\n\n".join(text),
        gate=_gate_words(*shut) if shut else None,
        buttons=tuple(_request_buttons(request, gates)),
        history=_history(request.history, events),
    )


def _request_buttons(request: Request, gates: Mapping[RequestStep, Gate]) -> Iterator[Button]:
    """The steps that can be recorded now: one whose gate is shut is not among them."""
    first = True
    for step in NEXT_STEPS[request.step]:
        if step not in gates or gates[step].is_open:
            words = REQUEST_BUTTONS[step]
            if step is RequestStep.RECEIVED and request.step is RequestStep.RECEIVED:
                words = "More was received…"
            yield Button(step, words, primary=first and step is not RequestStep.WITHDRAWN)
            first = False
    if request.step in (RequestStep.RECEIVED, RequestStep.ENDED):
        yield Button(Action.ADD_ITEM, "Put it on the register…")


def _gate_words(step: RequestStep, gate: Gate) -> GateWords:
    return GateWords(_GATE_TITLES[step], "\n".join(gate.missing), gate.template)


def due_words(request: Request, today: date) -> tuple[str, str]:
    """How late a request is, or how soon it is due, and the tone to say it in."""
    if not request.is_open or request.due is None:
        return "", ""
    days = (request.due - today).days
    if days < 0:
        return ("1 day late" if days == -1 else f"{-days} days late"), "danger"
    if days == 0:
        return "Due today", "warning"
    if days > 3:
        return "", ""
    return ("Due tomorrow" if days == 1 else f"Due in {days} days"), ""


def _events(
    case: CaseJourney, entries: Iterable[Entry]
) -> dict[object, tuple[RecordRow, EventRow]]:
    """What each entry says, by its id."""
    chosen = tuple(entries)
    heads = {entry.id: _heading(entry) for entry in chosen}
    return {row.entry_id: (row, _event(row, heads[row.entry_id])) for row in rows_of(case, chosen)}


def _event(row: RecordRow, heading: str) -> EventRow:
    last = row.corrections[-1] if row.corrections else None
    return EventRow(
        number=row.number,
        heading=heading,
        stamp=f"{row.times}{DOT}{row.author}",
        text=row.text if last else plain_lines(row.parts),
        corrected=f"Corrected {last.stamp}: {last.because}" if last else "",
    )


def _heading(entry: Entry) -> str:
    match entry.payload:
        case MaterialChanged(step=step):
            return MATERIAL_STEP_WORDS[step]
        case RequestChanged(step=step):
            return REQUEST_STEP_WORDS[step]
    return "Added"


def _history(
    entries: Sequence[Entry], events: Mapping[object, tuple[RecordRow, EventRow]]
) -> tuple[EventRow, ...]:
    return tuple(events[entry.id][1] for entry in reversed(entries))


def _joined(parts: Iterable[str]) -> str:
    return DOT.join(part for part in parts if part)


def _count(number: int, noun: str) -> str:
    return "" if not number else f"1 {noun}" if number == 1 else f"{number} {noun}s"
