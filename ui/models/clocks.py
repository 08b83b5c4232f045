# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case as rows: in which group each stands, and how it is said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from app.cases.when import Precision
from app.clocks.results import Due
from app.clocks.standing import State
from app.guidance.model.common import Confidence
from app.services.clocks.reading import CLOSED, CaseClock, Worst, is_old_news
from app.services.clocks.words import due_words, pressing_due
from ui.models.clock_times import due_in_short, left_words, stopped_words, when_words


class Group(IntEnum):
    """Where a clock stands in the list, the worst first."""

    NEEDS = 0
    COMING = 1
    RUNNING = 2
    OLD = 3
    """Passed so long ago that it is no longer news, and nobody has said what was done."""
    DEALT = 4
    WAITING = 5
    CHECK = 6
    CLOSED = 7


TITLES = {
    Group.NEEDS: "Needs you now",
    Group.COMING: "Coming up",
    Group.RUNNING: "Running",
    Group.OLD: "Passed some time ago",
    Group.DEALT: "Passed, and what was done is recorded",
    Group.WAITING: "Not started",
    Group.CHECK: "Check (not counted down)",
    Group.CLOSED: "Closed",
}
SAFETY_FIRST = "Safety first: is the victim safe now, and any children?"
FOLDED = (Group.OLD, Group.WAITING, Group.CHECK, Group.CLOSED)
"""Groups that are folded until the officer opens them."""


class Face(StrEnum):
    """What a clock's face shows: a shape of its own for each, so that colour is not needed."""

    PASSED = "passed"
    SOON = "soon"
    RUNNING = "running"
    PAUSED = "paused"
    WAITING = "waiting"
    CHECK = "check"
    DONE = "done"
    CLOSED = "closed"


_STATE_WORDS = {
    State.NOT_STARTED: "Not started",
    State.RUNNING: "Running",
    State.PAUSED: "Paused",
    State.SATISFIED: "Done",
    State.EXTENDED: "Extended",
    State.EXPIRED: "Passed",
    State.SUPERSEDED: "Replaced",
    State.NOT_APPLICABLE: "Does not apply",
}
_GROUPS = {
    Worst.LIBERTY: Group.NEEDS,
    Worst.PASSED: Group.NEEDS,
    Worst.SOON: Group.COMING,
    Worst.RUNNING: Group.RUNNING,
    Worst.SEEN: Group.DEALT,
    Worst.WAITING: Group.WAITING,
    Worst.CHECK: Group.CHECK,
    Worst.CLOSED: Group.CLOSED,
}
_SURE: dict[Confidence, str] = {
    "seen": "",
    "second": "second-hand: have it checked",
    "gk": "general knowledge: have it checked",
    "unc": "uncertain: ask",
}
_BADGES = {Precision.ABOUT: "about", Precision.BETWEEN: "between"}


@dataclass(frozen=True)
class ClockRow:
    """One clock as the list shows it. Texts are plain; ``used`` is from 0 to 1."""

    key: str
    group: Group
    face: Face
    used: float
    title: str
    facts: str
    """Which one, its state, how its start is known and how sure the rule is, in a line."""
    left: str
    """'6 days left', '2 days ago'; empty where nothing is counted."""
    due: str
    """When it ends, or what it waits for."""
    first: str = ""
    """What comes before everything: safety, where bail may have lapsed."""
    windows: str = ""
    """The same for forensic windows that count from the same entry; empty for all others."""

    @property
    def tone(self) -> str:
        """How the time is said: "danger" for what has passed, "warning" for what is close."""
        if self.face is Face.PASSED and self.group is Group.NEEDS:
            return "danger"
        return "warning" if self.face is Face.SOON else ""

    @property
    def naming(self) -> str:
        """All of it in one line, for a screen reader."""
        return ". ".join(part for part in (self.title, self.facts, self.left, self.due) if part)

    @property
    def short(self) -> str:
        """The time, as short as can be."""
        return self.left or self.due


def clock_rows(clocks: Iterable[CaseClock], now: datetime) -> tuple[ClockRow, ...]:
    """The rows, group by group; inside a group in the order given. ``now`` is aware."""
    rows = [row_of(clock, now) for clock in clocks]
    return tuple(sorted(rows, key=lambda row: row.group))


def row_of(clock: CaseClock, now: datetime) -> ClockRow:
    """What the list shows of a clock at ``now`` (aware)."""
    group = group_of(clock, now)
    due = pressing_due(clock)
    left, ends = ("", "") if group in (Group.CHECK, Group.CLOSED) else _time_words(clock, due, now)
    return ClockRow(
        clock.key,
        group,
        _face(clock, group),
        min(max(clock.standing.used or 0.0, 0.0), 1.0),
        clock.rule.title,
        " · ".join(_facts(clock)),
        left,
        ends or _closed_words(clock),
        SAFETY_FIRST if clock.worst is Worst.LIBERTY and clock.rule.group == "bail" else "",
        _windows(clock),
    )


def group_of(clock: CaseClock, now: datetime) -> Group:
    """In which group a clock stands at ``now`` (aware)."""
    ended = [due.outer.at for due in clock.standing.passed if due.outer is not None]
    if clock.worst is Worst.PASSED and ended and is_old_news(clock.rule.group, max(ended), now):
        return Group.OLD
    return _GROUPS[clock.worst]


def state_in_words(clock: CaseClock) -> str:
    """The state of a clock, as short as can be."""
    if clock.continuing:
        return "Treated as continuing until the court decides"
    if clock.rule.show == "check" and clock.standing.state not in CLOSED:
        return "Check"
    if clock.standing.passed and clock.standing.next_due is not None:
        return "The first limit has passed"
    return _STATE_WORDS[clock.standing.state]


def lead_words(rows: Sequence[ClockRow]) -> str:
    """What stands below the title of the page."""
    if not rows:
        return "No clock runs in this case yet."
    now, soon, old = (
        sum(row.group is group for row in rows) for group in (Group.NEEDS, Group.COMING, Group.OLD)
    )
    parts = (
        "1 needs you now" if now == 1 else f"{now or 'Nothing'} need{'' if now else 's'} you now",
        f"{soon} coming up" if soon else "",
        f"{old} passed some time ago" if old else "",
    )
    return f"{'; '.join(part for part in parts if part)}."


def pressing(rows: Sequence[ClockRow], most: int = 2) -> tuple[ClockRow, ...]:
    """The clocks that matter most now: those that have passed, those due soon, the next one.

    Of windows that count from the same entry only the first.
    """
    timed = (Group.NEEDS, Group.COMING, Group.RUNNING)
    found = [row for row in rows if row.group in timed]
    firsts = {row.windows or row.key: row for row in reversed(found)}
    return tuple(row for row in found if firsts[row.windows or row.key] is row)[:most]


def _facts(clock: CaseClock) -> Iterable[str]:
    if clock.about:
        yield clock.about
    yield state_in_words(clock)
    if clock.started is not None and clock.started.precision in _BADGES:
        yield _BADGES[clock.started.precision]
    if _SURE[clock.rule.confidence] and clock.standing.state not in CLOSED:
        yield _SURE[clock.rule.confidence]
    if not clock.applies:
        yield "the rule no longer fits what is known"


def _time_words(clock: CaseClock, due: Due | None, now: datetime) -> tuple[str, str]:
    """What is left, and when it ends."""
    if clock.fault or due is None:
        return "", clock.fault
    if due.left is not None:
        why = (pause.words for pause in clock.rule.pauses if pause.id in clock.open_pauses)
        return stopped_words(due.left, in_days="hours" not in due.limit.count), next(why, "")
    if due.cautious is None or due.outer is None:
        words = due_words(due, now, clock.rule)
        return "", _capital(words)
    if clock.continuing:
        return "", f"The period ended {when_words(due.outer, now)}"
    ends = due_in_short(due, now)
    if due.cautious.at < now <= due.outer.at:
        return f"{left_words(due.outer, now)} at the latest", f"May have ended {ends}"
    over = due.outer.at < now
    return left_words(due.outer if over else due.cautious, now), _capital(ends)


def _windows(clock: CaseClock) -> str:
    start = clock.start_entry
    return str(start.id) if clock.rule.group == "forensic" and start is not None else ""


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _closed_words(clock: CaseClock) -> str:
    """When what closed the clock happened; else empty."""
    closed = clock.standing.state in CLOSED and clock.closing is not None
    return clock.closing.happened.words() if closed and clock.closing is not None else ""


def _face(clock: CaseClock, group: Group) -> Face:
    match group:
        case Group.NEEDS | Group.OLD | Group.DEALT:
            return Face.PASSED if clock.standing.state is State.EXPIRED else Face.SOON
        case Group.CHECK:
            return Face.CHECK
        case Group.WAITING:
            return Face.WAITING
        case Group.CLOSED:
            done = clock.standing.state is State.SATISFIED
            return Face.DONE if done else Face.CLOSED
        case _:
            if clock.standing.state is State.PAUSED:
                return Face.PAUSED
            return Face.SOON if group is Group.COMING else Face.RUNNING
