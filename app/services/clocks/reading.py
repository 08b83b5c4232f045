# SPDX-License-Identifier: Apache-2.0
"""The clocks of a case: which there are, where each stands, and what can be said of it now.

The record is the only source: facts, answers and ``clock_changed`` entries. Nothing here ends a
clock because a date has passed.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import ClockStep
from app.cases.when import When
from app.clocks.results import Due
from app.clocks.standing import Standing, State, soon_from, standing
from app.clocks.working import working
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.pauses import moment_of
from app.services.clocks.reckoning import Reckoned, pack_clocks, reckoned_clocks
from app.services.clocks.rules import PackClocks, calendar_of
from app.services.clocks.steps import steps_now
from app.services.session import Session

COURT_ASKED = "CK-15"
"""The rule by which bail is treated as continuing until a court has decided."""
LATE_EXTENSION = (
    "The extension was made after the limit had ended. Tell custody and your legal team today."
)
LATE_APPLICATION = (
    "The court was asked after the limit had ended, so this is not treated as continuing. Tell "
    "custody and your legal team today."
)
CLOSED = (State.SATISFIED, State.EXTENDED, State.SUPERSEDED, State.NOT_APPLICABLE)


_NEWS = {
    "forensic": dt.timedelta(days=3),
    "health": dt.timedelta(days=3),
    "review": dt.timedelta(days=28),
}


class Worst(IntEnum):
    """How pressing a clock is; the smallest comes first."""

    LIBERTY = 0
    """Bail or custody whose end has passed."""
    PASSED = 1
    SOON = 2
    RUNNING = 3
    SEEN = 4
    """Its end has passed, and what was done about it is recorded."""
    WAITING = 5
    """Not started."""
    CHECK = 6
    CLOSED = 7


@dataclass(frozen=True)
class CaseClock:
    """One clock of a case, as it stands at one moment.

    ``key`` names it within the case. ``rule`` is the rule of the guidance that the case follows.
    ``dues`` are its limits, in the rule's order; empty when they could not be reckoned: then
    ``fault`` is one sentence that says why and what to do. ``started`` is the time it counts from
    as it was recorded (None, or an unknown time: "the time is not known yet"), and
    ``start_entry`` the entry that gave it. ``history`` are the entries that changed the clock,
    oldest first, whoever wrote them.

    A rule shown as ``check`` has ``dues`` without figures to count down: show its running text.
    """

    key: str
    rule: ClockRule
    about: str
    """Which suspect, notice or phone, by its label; often empty."""
    standing: Standing
    dues: tuple[Due, ...]
    started: When | None
    start_entry: Entry | None
    history: tuple[Entry, ...]
    earlier: tuple[Entry, ...]
    """What counts of the clocks that it follows: what stopped them stopped this one too."""
    fault: str
    continuing: bool
    """A court was asked in time (CK-15): treated as continuing until it decides."""
    reopened_because: str
    """Why a clock that was closed is open again, as a sentence; else empty."""
    warning: str
    """A sentence on something recorded that does not fit, such as a late extension."""
    steps: tuple[ClockStep, ...]
    """What can be recorded now; the window offers exactly these."""
    applies: bool
    """Whether the rule still fits what is known; one with a history stays when it does not."""
    open_pauses: tuple[str, ...]
    """The ids of the rule's pauses that go on now."""
    affected_by: tuple[ClockRule, ...]
    """The rules that bear on it now (CK-05, CK-15)."""
    may_be_affected_by: tuple[ClockRule, ...]
    """The rules that can be said to bear on it; what stops it (CK-06, CK-18) is one of its pauses.
    """
    done_limits: tuple[str, ...]
    """The limits that were closed one by one."""
    expiry_seen: bool
    """Somebody recorded what was done about the end that has passed."""
    follows: str | None
    """The key of the clock that an extension led here from."""
    closing: Entry | None
    """The entry that closed it."""
    worst: Worst
    answered_done: Entry | None
    """An answer that says when what it asks for was done: offer to record that it is done."""


def read_clocks(session: Session, view: CaseView) -> tuple[CaseClock, ...]:
    """The clocks of a case now, the worst first.

    Expired bail and custody, then other ends that have passed, those due soon, those that run,
    those whose passed end was seen to, those not started or only to be checked, and the closed
    ones last. Among equals the end that comes first is first; but old news (``is_old_news``)
    stands behind the rest of what has passed.
    """
    clocks, now = pack_clocks(session, view), session.clock.now()
    read = reckoned_clocks(session, view)
    by_key = {each.found.key: each for each in read}
    return tuple(
        sorted(
            (_clock(each, by_key, clocks, now) for each in read),
            key=lambda clock: _order(clock, now),
        )
    )


def working_of(session: Session, view: CaseView, clock: CaseClock) -> tuple[str, ...]:
    """How the dates of a clock were found, line by line, in words."""
    calendar = calendar_of(session.pack_of(view))
    for each in reckoned_clocks(session, view):
        if each.found.key == clock.key:
            return working(each.rule, each.said.given, calendar)
    return ()


def startable(session: Session, view: CaseView) -> tuple[ClockRule, ...]:
    """The rules that can be started by hand in this case, in the order of the guidance.

    Left out: those that only an extension leads to, and those that only bear on others.
    """
    return pack_clocks(session, view).own


def is_old_news(group: str, ended: dt.datetime, now: dt.datetime) -> bool:
    """Whether an end passed so long ago that something else is to be done by now.

    For a forensic or health window three days: then another call is to be made than the one it
    asked for. For a review of the force's own 28: then the next one is what to hold. What the
    law owes somebody is never old news. Both times are aware.
    """
    lasts = _NEWS.get(group)
    return lasts is not None and now - ended > lasts


def _clock(
    each: Reckoned, by_key: Mapping[str, Reckoned], clocks: PackClocks, now: dt.datetime
) -> CaseClock:
    found, said, reckoning = each.found, each.said, each.reckoning
    asked = court_asked(each)
    stands = _standing(each, now, continuing=asked is True)
    affecting = clocks.affecting.get(found.rule.id, ())
    return CaseClock(
        key=found.key,
        rule=found.rule,
        about=found.about,
        standing=stands,
        dues=reckoning.dues,
        started=found.start,
        start_entry=found.start_entry,
        history=found.history,
        earlier=found.earlier,
        fault="" if reckoning.fault is None else reckoning.fault.sentence,
        continuing=asked is True,
        reopened_because=said.reopened_because,
        warning=_warning(each, by_key, asked_late=asked is False),
        steps=steps_now(each, stands, affecting),
        applies=found.applies,
        open_pauses=said.open_pauses,
        affected_by=tuple(rule for rule in affecting if rule.id in said.affected),
        may_be_affected_by=affecting,
        done_limits=tuple(o.id for o in each.rule.limits if o.id in said.done),
        expiry_seen=_is_seen(each, stands),
        follows=found.follows,
        closing=said.closing,
        worst=_worst(each, stands, now),
        answered_done=found.answered_done if said.closed is None else None,
    )


def _standing(each: Reckoned, now: dt.datetime, *, continuing: bool) -> Standing:
    said = each.said
    stands = standing(
        each.rule,
        each.reckoning,
        now,
        closed=said.closed,
        paused=bool(said.open_pauses),
        done=said.done,
    )
    if continuing and stands.state is State.EXPIRED:
        # In law it goes on until the court decides, although its end date is not moved.
        return replace(stands, state=State.RUNNING, passed=(), urgency="soon")
    return stands


def court_asked(each: Reckoned) -> bool | None:
    """Whether a court that has not decided was asked in time (CK-15); None: none was asked."""
    entry = each.said.affected.get(COURT_ASKED)
    asked = moment_of(entry.happened) if entry is not None else None
    if asked is None or each.said.closed is not None:
        return None
    end = each.last_end()
    return end is None or asked.latest <= end


def _warning(each: Reckoned, by_key: Mapping[str, Reckoned], *, asked_late: bool) -> str:
    if asked_late:
        return LATE_APPLICATION
    base = by_key.get(each.found.follows or "")
    closing = each.said.closing if each.said.closed is State.EXTENDED else None
    if closing is not None and _is_late(closing, each):
        return LATE_EXTENSION
    extension = each.found.extension
    if base is not None and extension is not None and _is_late(extension, base):
        return LATE_EXTENSION
    return ""


def _is_late(extension: Entry, base: Reckoned) -> bool:
    """Whether an extension was made, even at the earliest, after what it extends had ended."""
    made, end = moment_of(extension.happened), base.last_end()
    return made is not None and end is not None and made.earliest > end


def _is_seen(each: Reckoned, stands: Standing) -> bool:
    """Whether what was done is recorded, after the last end that has passed."""
    seen = each.said.seen
    ends = [due.outer.at for due in stands.passed if due.outer is not None]
    return seen is not None and bool(ends) and seen.recorded_at > max(ends)


def _worst(each: Reckoned, stands: Standing, now: dt.datetime) -> Worst:
    rule, seen = each.found.rule, _is_seen(each, stands)
    if stands.state in CLOSED:
        return Worst.CLOSED
    if rule.show == "check":
        return Worst.CHECK
    if not each.found.applies:
        # It stays because it has a history; it presses nobody while its rule does not fit.
        return Worst.RUNNING
    if stands.passed and seen:
        return Worst.SEEN if stands.next_due is None else _to_come(each, stands.next_due, now)
    if stands.passed and stands.next_due and rule.group in ("forensic", "health"):
        return Worst.SOON  # one limit of a window has passed, and the next still stands open
    if stands.passed:
        return Worst.LIBERTY if rule.group in ("bail", "custody") else Worst.PASSED
    if stands.urgency != "quiet":
        return Worst.SOON
    return Worst.WAITING if stands.state is State.NOT_STARTED else Worst.RUNNING


def _to_come(each: Reckoned, due: Due, now: dt.datetime) -> Worst:
    """How pressing the next limit of a clock is, once what passed before it was seen to."""
    soon = soon_from(each.rule, due)
    return Worst.SOON if soon is not None and now >= soon else Worst.RUNNING


def _order(clock: CaseClock, now: dt.datetime) -> tuple[Worst, bool, dt.datetime, str]:
    end = min(_ends(clock), default=dt.datetime.max.replace(tzinfo=dt.UTC))
    ended = [due.outer.at for due in clock.standing.passed if due.outer is not None]
    old = clock.worst is Worst.PASSED and is_old_news(clock.rule.group, max(ended), now)
    return clock.worst, old, end, clock.key


def _ends(clock: CaseClock) -> Iterator[dt.datetime]:
    """What a clock is placed by: of one that presses for an end to come, that end."""
    stands = clock.standing
    if clock.worst is Worst.CLOSED or clock.worst is Worst.CHECK:
        return
    to_come = (stands.next_due,) if stands.next_due is not None else ()
    passed = clock.worst in (Worst.LIBERTY, Worst.PASSED) or not to_come
    for due in stands.passed if passed else to_come:
        if due.cautious is not None:
            yield due.cautious.at
