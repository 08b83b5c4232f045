# SPDX-License-Identifier: Apache-2.0
"""Lines of enquiry as the record gives them: how each stands, and what the open ones look at."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import Direction, EnquiryChanged, EnquiryOpened, EnquiryStep, Examines

SEVERAL = 3
"""From so many open lines on it means something that more than half look at the victim."""


class State(StrEnum):
    """How a line of enquiry stands."""

    OPEN = "open"
    CLOSED = "closed"
    """Followed to its end."""
    NOT_PURSUED = "not_pursued"
    """Not followed, for a reason that is recorded."""


_ENDS = {
    EnquiryStep.CLOSED: State.CLOSED,
    EnquiryStep.NOT_PURSUED: State.NOT_PURSUED,
    EnquiryStep.REOPENED: State.OPEN,
}


@dataclass(frozen=True)
class Line:
    """A line of enquiry as it stands now.

    ``direction``, ``owner`` and ``due`` are what was said last, whoever said it; what was said
    before is in ``history``.
    """

    opening: EnquiryOpened
    state: State
    direction: Direction
    owner: str
    due: date | None
    history: tuple[Entry, ...]
    """Its opening, then everything said of it, oldest first."""

    @property
    def enquiry_id(self) -> UUID:
        """What the line goes by in the record."""
        return self.opening.enquiry_id

    @property
    def is_open(self) -> bool:
        """Whether it is still followed."""
        return self.state is State.OPEN

    @property
    def progress(self) -> Entry | None:
        """The last entry that says what was done or found."""
        return self._last(EnquiryStep.PROGRESS)

    @property
    def ended(self) -> Entry | None:
        """The entry that says how it ended, while it is not open."""
        return None if self.is_open else self._last(EnquiryStep.CLOSED, EnquiryStep.NOT_PURSUED)

    @property
    def after_end(self) -> tuple[Entry, ...]:
        """What was said after it had first ended, while it is not open.

        Nobody can say more of a line that has ended, so this is what another officer, who did not
        know, said in their own record: it may not fit, and both are to be read.
        """
        after: list[Entry] = []
        ended = False
        for entry in self.history:
            step = entry.payload.step if isinstance(entry.payload, EnquiryChanged) else None
            if step is EnquiryStep.REOPENED:
                ended, after = False, []
            elif ended:
                after.append(entry)
            elif step in _ENDS:
                ended = True
        return tuple(after)

    def is_late(self, today: date) -> bool:
        """Whether the day by which it was to be done has passed; ``today`` is the local day."""
        return self.is_open and self.due is not None and self.due < today

    def _last(self, *steps: EnquiryStep) -> Entry | None:
        for entry in reversed(self.history):
            if isinstance(entry.payload, EnquiryChanged) and entry.payload.step in steps:
                return entry
        return None


def lines_of(view: CaseView) -> tuple[Line, ...]:
    """Every line of enquiry of a case, in the order in which they were opened.

    What is said of a line that the record does not open, as in a part of somebody else's record,
    is left out; a line that is opened twice keeps its first opening.
    """
    openings: dict[UUID, tuple[Entry, EnquiryOpened]] = {}
    for entry in view.of_kind.get("enquiry_opened", ()):
        if isinstance(entry.payload, EnquiryOpened):
            openings.setdefault(entry.payload.enquiry_id, (entry, entry.payload))
    changes: dict[UUID, list[tuple[Entry, EnquiryChanged]]] = {}
    for entry in view.of_kind.get("enquiry_changed", ()):
        if isinstance(entry.payload, EnquiryChanged):
            changes.setdefault(entry.payload.enquiry_id, []).append((entry, entry.payload))
    return tuple(
        _line(entry, opening, changes.get(enquiry_id, ()))
        for enquiry_id, (entry, opening) in openings.items()
    )


def line_named(view: CaseView, enquiry_id: UUID) -> Line:
    """The line with this id.

    Raises:
        KeyError: the record opens no such line.
    """
    for line in lines_of(view):
        if line.enquiry_id == enquiry_id:
            return line
    raise KeyError(enquiry_id)


def in_turn(lines: Iterable[Line], today: date) -> tuple[Line, ...]:
    """The open lines, the most pressing first: late, then due, then without a day.

    The day that passed longest ago, or comes soonest, goes first; among equals the older line.
    """
    open_lines = [line for line in lines if line.is_open]
    open_lines.sort(key=lambda line: (not line.is_late(today), line.due or date.max))
    return tuple(open_lines)


@dataclass(frozen=True)
class Balance:
    """How many open lines look at whom, and where they may point. Counts, never a score."""

    examines: Mapping[Examines, int]
    points: Mapping[Direction, int]

    @property
    def total(self) -> int:
        """How many lines are open."""
        return sum(self.examines.values())


def balance_of(lines: Iterable[Line]) -> Balance:
    """What the open ones among these lines look at."""
    open_lines = [line for line in lines if line.is_open]
    return Balance(
        {each: sum(line.opening.examines is each for line in open_lines) for each in Examines},
        {each: sum(line.direction is each for line in open_lines) for each in Direction},
    )


class Lean(StrEnum):
    """Something that can be seen in the balance, and is worth a second look."""

    ALL_VICTIM = "all_victim"
    """Every open line looks at the victim."""
    MOST_VICTIM = "most_victim"
    """More than half of several open lines look at the victim."""
    ONLY_TOWARDS = "only_towards"
    """Every open line points towards the suspect, and none was followed another way."""
    ONLY_AWAY = "only_away"
    """Every open line points away from the suspect, and none was followed another way."""


def leans(lines: Sequence[Line]) -> tuple[Lean, ...]:
    """What there is to see in the balance of these lines; mostly nothing.

    A single line that points one way says nothing; a single one that looks at the victim does.
    """
    balance = balance_of(lines)
    found = []
    of_victim = balance.examines[Examines.VICTIM]
    if of_victim and of_victim == balance.total:
        found.append(Lean.ALL_VICTIM)
    elif balance.total >= SEVERAL and 2 * of_victim > balance.total:
        found.append(Lean.MOST_VICTIM)
    followed = {line.direction for line in lines if line.state is not State.NOT_PURSUED}
    if balance.total > 1:
        if followed == {Direction.TOWARDS}:
            found.append(Lean.ONLY_TOWARDS)
        elif followed == {Direction.AWAY}:
            found.append(Lean.ONLY_AWAY)
    return tuple(found)


def _line(
    opened: Entry, opening: EnquiryOpened, changes: Sequence[tuple[Entry, EnquiryChanged]]
) -> Line:
    state, direction = State.OPEN, opening.direction
    owner, due = opening.owner, opening.due
    for _, change in changes:
        state = _ENDS.get(change.step, state)
        match change:
            case EnquiryChanged(step=EnquiryStep.ASSIGNED):
                owner = change.owner
            case EnquiryChanged(step=EnquiryStep.DUE_SET):
                due = change.due
            case EnquiryChanged(step=EnquiryStep.TURNED) if change.direction is not None:
                direction = change.direction
    history = (opened, *(entry for entry, _ in changes))
    return Line(opening, state, direction, owner, due, history)
