# SPDX-License-Identifier: Apache-2.0
"""A case in a real vault whose time only the test moves, and short ways to say things of it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TypedDict, Unpack
from uuid import UUID

from app.cases.answers import DateTimeAnswer
from app.cases.folding import CaseView
from app.cases.kinds import ClockStep, Outcome
from app.cases.values import FactValue
from app.cases.when import Precision, When, exactly
from app.services.cases import change_facts, open_case
from app.services.clocks.changes import change_of
from app.services.clocks.reading import CaseClock, read_clocks
from app.services.clocks.recording import NewStep, record_step
from app.services.entries import record_answer
from app.services.session import Session
from app.system.clock import Mark

ARREST = datetime(2026, 1, 31, 14, 20, tzinfo=UTC)
ON_BAIL: dict[str, FactValue] = {
    "suspect_position": "on-bail",
    "arrested_at": ARREST.isoformat(timespec="seconds"),
}
_codes = count(1)


class Words(TypedDict, total=False):
    """The fields of a new step, as an officer fills them in."""

    about: str
    because: str
    moment: str
    limit: str
    day: date
    pause: str
    by: str
    leads_to: str
    authority: str
    evidence: str
    used_before: int
    granted: int
    withdraws: UUID


@dataclass
class SetClock:
    """A clock that stands where the test put it, and runs on by a second with every look."""

    at: datetime
    running_ns: int = 0
    boot: str = "test"

    def now(self) -> datetime:
        self.at += timedelta(seconds=1)
        self.running_ns += 1_000_000_000
        return self.at

    def mark(self) -> Mark:
        return Mark(self.boot, self.running_ns)


@dataclass
class ClockBench:
    """One case, and the time."""

    session: Session
    time: SetClock = field(default_factory=lambda: SetClock(ARREST + timedelta(days=1)))
    case_id: UUID = field(init=False)

    def open(self, facts: dict[str, FactValue], at: datetime | None = None) -> "ClockBench":
        self.session.clock = self.time
        self.time.at = at or self.time.at
        self.case_id = open_case(self.session, f"HERON {next(_codes)}", facts).case_id
        return self

    def go_to(self, *parts: int) -> None:
        """Set the time (UTC)."""
        self.time.at = datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]

    @property
    def view(self) -> CaseView:
        return self.session.view(self.case_id)

    def clocks(self) -> dict[str, CaseClock]:
        return {clock.key: clock for clock in read_clocks(self.session, self.view)}

    def clock(self, key: str) -> CaseClock:
        return self.clocks()[key]

    def say(
        self, key: str, step: ClockStep, at: When | None = None, **said: Unpack[Words]
    ) -> CaseClock:
        """Record a step of a clock; gives the clock as it then stands."""
        new = NewStep(rule=self.clock(key).rule.id, clock=key, step=step, **said)
        record_step(self.session, self.case_id, new, at)
        return self.clock(key)

    def done(self, key: str, at: When | None = None, **said: Unpack[Words]) -> CaseClock:
        """Record that what was owed is done, all of it or the limit that is named."""
        said["evidence"] = "Rang her; noted in the log."
        return self.say(key, ClockStep.SATISFIED, at, **said)

    def start(self, rule: str, at: When, about: str = "") -> CaseClock:
        """Start a clock by hand."""
        new = NewStep(rule=rule, clock=None, step=ClockStep.STARTED, about=about)
        head = record_step(self.session, self.case_id, new, at).head
        return self.clock(change_of(head).clock)

    def know(self, **facts: FactValue) -> None:
        change_facts(self.session, self.case_id, facts, "Said so.")

    def answer(self, prompt_id: str, when: When) -> None:
        answer = DateTimeAnswer(when=when)
        record_answer(self.session, self.case_id, prompt_id, Outcome.ANSWERED, answer=answer)


def at(*parts: int) -> When:
    """An exact time, given in UTC."""
    return exactly(datetime(*parts, tzinfo=UTC))  # type: ignore[misc,arg-type]


def between(first: datetime, last: datetime) -> When:
    """A time between two, given as local times of London."""
    return When(precision=Precision.BETWEEN, local=first, until=last)


def last_day(clock: CaseClock, limit: str = "") -> date | None:
    """The day on which a limit ends; the first limit, if none is named."""
    due = next(due for due in clock.dues if limit in ("", due.limit.id))
    return due.cautious.day if due.cautious is not None else None


UNKNOWN = When(precision=Precision.UNKNOWN)
