# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry in words: a row for each, the balance of the open ones, and what is in it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.cases.enquiries import Balance, Lean, Line, State, in_turn
from app.cases.folding import CaseView
from app.cases.kinds import Direction, EnquiryChanged, EnquiryStep, Examines
from app.cases.telling.enquiries import ENQUIRY_STEP_WORDS
from app.cases.telling.parts import Part
from app.guidance.faults import NotInPack
from app.guidance.model.pack import Citation, Pack
from app.services.journeys import CaseJourney
from ui.models.enquiry_words import (
    DIRECTION_LOOK,
    EXAMINES_LOOK,
    STEPS_OPEN,
    first_line,
)
from ui.models.entries import RecordRow, rows_of
from ui.models.source_words import source_words, sure_words
from ui.models.times import day_words

SOON_DAYS = 3
"""So many days before a line is due it is said how soon that is."""
_ONE_WAY = Citation(id="CPI96", confidence="gk")
"""What the duty to follow all reasonable lines rests on, where the guidance names it."""
OPENING_CORRECTED = "What was said when it was opened has been corrected since."
SAID_AFTER = (
    "More was recorded after it had ended, perhaps by somebody who did not know that. Read all of "
    "it before you rely on how it ended."
)
_LOOK_AT_SUSPECT = "suspect-focused"
_FROM_SUSPECT = (
    "Is there a line about what the suspect did, or about what happened around it, still to be "
    "followed? A line about the victim needs a named question that nothing gentler can answer."
)
_LEANS = {
    Lean.ONLY_TOWARDS: (
        "Every open line may point towards the suspect. Which could support the suspect, or "
        "explain things another way? All reasonable lines are followed, whichever way they point."
    ),
    Lean.ONLY_AWAY: (
        "Every open line may point away from the suspect. Is one that could show what the suspect "
        "did still to be followed? All reasonable lines are followed, whichever way they point."
    ),
}


class Group(StrEnum):
    """Where a line stands on the page."""

    OPEN = "open"
    CLOSED = "closed"
    NOT_PURSUED = "not_pursued"


GROUP_WORDS = {
    Group.OPEN: "Open",
    Group.CLOSED: "Followed to the end",
    Group.NOT_PURSUED: "Not pursued",
}
_GROUPS = {
    State.OPEN: Group.OPEN,
    State.CLOSED: Group.CLOSED,
    State.NOT_PURSUED: Group.NOT_PURSUED,
}


@dataclass(frozen=True)
class EventRow:
    """Something that was said of a line. Texts are plain."""

    number: int
    """The number of its entry in the record."""
    heading: str
    stamp: str
    text: str
    corrected: str
    """That it was corrected, and why; ``text`` is then how it now reads."""


@dataclass(frozen=True)
class LineRow:
    """A line of enquiry as the page shows it. Texts are plain."""

    key: str
    """Its id."""
    group: Group
    title: str
    facts: str
    """Its target and who follows it."""
    examines: Examines
    direction: Direction
    due: str
    """The day, in full; empty when none is set or the line has ended."""
    left: str
    """How late it is, or how soon it is due; empty when that is not near."""
    tone: str
    """``danger`` when late, ``warning`` when it is due today; else empty."""
    last: str
    """What was done last, or how it ended, in a line or two."""
    because: str
    about: str
    """Its stage and principles."""
    corrected: bool
    """Whether its opening was; ``because`` is then how all of that now reads."""
    remark: str
    """What must be known before it is relied on: a correction, or two officers at odds."""
    history: tuple[EventRow, ...]
    steps: tuple[EnquiryStep, ...]
    """What can be said of it now."""

    @property
    def naming(self) -> str:
        """All that the closed row says, for a screen reader."""
        looks, points = EXAMINES_LOOK[self.examines].chip, DIRECTION_LOOK[self.direction].chip
        said = (self.title, self.left or self.due, self.remark, looks, points, self.facts)
        return ", ".join(part for part in said if part)


def in_groups(view: CaseView, lines: Sequence[Line], today: date) -> Mapping[Group, Sequence[Line]]:
    """The lines as they stand on the page: the most pressing open one, the last ended one first."""
    places = {entry.id: place for place, entry in enumerate(view.entries)}
    over = [(places[line.ended.id], line) for line in lines if line.ended is not None]
    over.sort(key=lambda ended: ended[0], reverse=True)
    groups: dict[Group, list[Line]] = {group: [] for group in Group}
    for line in (*in_turn(lines, today), *(line for _, line in over)):
        groups[_GROUPS[line.state]].append(line)
    return groups


def line_rows(case: CaseJourney, lines: Iterable[Line], today: date) -> tuple[LineRow, ...]:
    """The rows of these lines, in the order given; to be asked for no more than are shown."""
    shown = tuple(lines)
    said = rows_of(case, (entry for line in shown for entry in line.history))
    events = {event.entry_id: event for event in said}
    return tuple(_row(line, [events[entry.id] for entry in line.history], today) for line in shown)


def late_count(lines: Iterable[Line], today: date) -> int:
    """How many lines are late; ``today`` is the local day."""
    return sum(line.is_late(today) for line in lines)


def balance_words(balance: Balance) -> str:
    """The balance in one sentence, for example '3 open lines: 2 look at the suspect, …'."""
    if not balance.total:
        return "No line is open."
    if balance.total == 1:
        (looks,) = (each for each, count in balance.examines.items() if count)
        return f"One open line. It looks at {EXAMINES_LOOK[looks].noun}."
    counted = _counted(
        (count, EXAMINES_LOOK[each].noun) for each, count in balance.examines.items()
    )
    return f"{balance.total} open lines: {counted}."


def points_words(balance: Balance) -> str:
    """Where the open lines may point, in one sentence; empty when none is open."""
    parts = [
        f"{count} {DIRECTION_LOOK[each].counted}" for each, count in balance.points.items() if count
    ]
    return f"Where they may point: {', '.join(parts)}." if parts else ""


@dataclass(frozen=True)
class Remark:
    """Something that can be seen in the balance, and what that rests on."""

    text: str
    source: str


def remarks(seen: Iterable[Lean], balance: Balance, pack: Pack) -> tuple[Remark, ...]:
    """What there is to see in the balance, without blame, each with its principle or source."""
    return tuple(_remark(lean, balance, pack) for lean in seen)


def _counted(parts: Iterable[tuple[int, str]]) -> str:
    """'2 look at the suspect, 1 at the victim': what nobody looks at is said too."""
    said: list[str] = []
    for count, noun in parts:
        verb = ("looks at" if count == 1 else "look at") if not said else "at"
        said.append(f"{count or 'none'} {verb} {noun}")
    return ", ".join(said)


def _remark(lean: Lean, balance: Balance, pack: Pack) -> Remark:
    if lean in _LEANS:
        return Remark(_LEANS[lean], _one_way_source(pack))
    if lean is Lean.MOST_VICTIM:
        of_victim = balance.examines[Examines.VICTIM]
        first = f"{of_victim} of {balance.total} open lines look at the victim."
    elif balance.total == 1:
        first = "The one open line looks at the victim."
    else:
        first = "Every open line looks at the victim."
    named = (p for p in pack.principles if p.id == _LOOK_AT_SUSPECT)
    principle = next((f"{p.name}: {p.summary}" for p in named), "")
    return Remark(f"{first} {_FROM_SUSPECT}", principle)


def _one_way_source(pack: Pack) -> str:
    try:
        return f"{source_words(_ONE_WAY.id, pack)} ({sure_words(_ONE_WAY)})"
    except NotInPack:
        return ""


def _row(line: Line, events: Sequence[RecordRow], today: date) -> LineRow:
    opening = line.opening
    left, tone = _left(line, today)
    return LineRow(
        key=str(line.enquiry_id),
        group=_GROUPS[line.state],
        title=opening.title,
        facts="  ·  ".join(part for part in (opening.target, _owner(line)) if part),
        examines=opening.examines,
        direction=line.direction,
        due=f"Due {day_words(line.due)}" if line.is_open and line.due else "",
        left=left,
        tone=tone,
        last=_last(line, events),
        because=events[0].text if events[0].corrections else opening.because,
        about="  ·  ".join(events[0].about),
        corrected=bool(events[0].corrections),
        remark="\n".join(_remarks(line, events)),
        history=tuple(_events(line, events)),
        steps=STEPS_OPEN if line.is_open else (EnquiryStep.REOPENED,),
    )


def _remarks(line: Line, events: Sequence[RecordRow]) -> Iterator[str]:
    if events[0].corrections:
        yield OPENING_CORRECTED
    if line.after_end:
        yield SAID_AFTER


def _owner(line: Line) -> str:
    if line.owner:
        return line.owner
    return "Nobody named to follow it" if line.is_open else ""


def _left(line: Line, today: date) -> tuple[str, str]:
    if not line.is_open or line.due is None:
        return "", ""
    days = (line.due - today).days
    if days < 0:
        return ("1 day late" if days == -1 else f"{-days} days late"), "danger"
    if days == 0:
        return "Due today", "warning"
    if days > SOON_DAYS:
        return "", ""
    return ("Due tomorrow" if days == 1 else f"Due in {days} days"), ""


def _last(line: Line, events: Sequence[RecordRow]) -> str:
    """How it ended, or what was done last, as it now reads."""
    entry = line.ended or line.progress
    if entry is None:
        return ""
    event = next(event for event in events if event.entry_id == entry.id)
    payload = entry.payload
    words = event.text
    if isinstance(payload, EnquiryChanged) and not event.corrections:
        words = payload.text if payload.step is not EnquiryStep.NOT_PURSUED else payload.because
    return first_line(f"Corrected: {words}" if event.corrections else words)


def _events(line: Line, events: Sequence[RecordRow]) -> Iterator[EventRow]:
    """What was said of a line, the last first."""
    for entry, event in reversed(list(zip(line.history, events, strict=True))):
        payload, last = entry.payload, event.corrections[-1] if event.corrections else None
        heading = (
            ENQUIRY_STEP_WORDS[payload.step] if isinstance(payload, EnquiryChanged) else "Opened"
        )
        yield EventRow(
            number=event.number,
            heading=heading,
            stamp=f"{event.times}  ·  {event.author}",
            text=event.text if last else plain_lines(event.parts),
            corrected=f"Corrected {last.stamp}: {last.because}" if last else "",
        )


def plain_lines(parts: Iterable[Part]) -> str:
    """The parts of an entry, each on a line of its own."""
    return "\n".join(f"{part.name}: {part.text}" if part.name else part.text for part in parts)
