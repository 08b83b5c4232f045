# SPDX-License-Identifier: Apache-2.0
"""What clock vectors are worked out with: a pack's rules, and answers in the fields expected."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.clocks.calendar import Calendar
from app.clocks.given import Given
from app.clocks.local_time import local_time
from app.clocks.reckoning import reckon
from app.clocks.results import Due, Reckoning
from app.clocks.rules import Limit, Rule
from app.clocks.working import working
from app.guidance.conditions.nodes import Evaluation, FactValue
from app.guidance.model.pack import Pack
from app.services.clock_vectors.inputs import Inputs, unusable
from app.services.clocks.rules import calendar_of, rule_of

Answer = dict[str, object]


@dataclass(frozen=True)
class Worked:
    """What came of a vector: the fields it may expect, and the working in words."""

    got: Answer
    steps: tuple[str, ...]


class VectorBook:
    """The rules and holidays of a pack, asked by vectors."""

    def __init__(self, pack: Pack) -> None:
        self._rules = {rule.id: rule for rule in pack.clocks}
        self._named = pack.named
        self._calendar = calendar_of(pack)

    def rule(self, rule_id: str, facts: Mapping[str, FactValue] | None = None) -> Rule:
        """A rule with the limits that hold for these facts. Raises UserError if not known."""
        if rule_id not in self._rules:
            raise unusable(f"The guidance has no clock rule “{rule_id[:40]}”.")
        rule = rule_of(self._rules[rule_id], Evaluation(facts or {}, self._named))
        if not rule.limits:
            raise unusable(f"The clock rule {rule_id} has no limit for such a case.")
        return rule

    def calendar(self, inputs: Inputs) -> Calendar:
        """The holidays, with those that a vector adds or takes away."""
        added, removed = inputs.days("extra_holidays"), inputs.days("removed_holidays")
        return self._calendar.changed(added, removed) if added or removed else self._calendar


def alone(rule: Rule, limit: Limit) -> Rule:
    """The rule with this limit alone, counted from its start and shown counting down."""
    alone = replace(limit, counts_from=None, ceiling=False, repeats=None)
    start = rule.words.moments.get(limit.counts_from or "", rule.words.start)
    words = replace(rule.words, start=start)
    return replace(rule, limits=(alone,), one_of=False, counted_down=True, words=words)


def reckoned(rule: Rule, given: Given, calendar: Calendar) -> tuple[Reckoning, tuple[str, ...]]:
    """The reckoning with its working in words. Raises ClockFault where it has a fault."""
    reckoning = reckon(rule, given, calendar)
    if reckoning.fault is not None:
        raise reckoning.fault
    return reckoning, working(rule, given, calendar)


def limit_of(rule: Rule, limit_id: str) -> Limit:
    """The limit with this id. Raises UserError where the rule has none."""
    found = [limit for limit in rule.limits if limit.id == limit_id]
    if not found:
        raise unusable(f"{rule.id} has no limit called {limit_id[:40]}.")
    return found[0]


def due_of(dues: tuple[Due, ...], limit_id: str) -> Due:
    """The due of a limit that the rule has."""
    return next(due for due in dues if due.limit.id == limit_id)


def in_hours(due: Due, name: str = "expires_at") -> Answer:
    """The end as an instant; what is left while an open pause stops it."""
    if due.left is not None:
        return {"state": "paused", "minutes_remaining": due.left // dt.timedelta(minutes=1)}
    return {name: written(due.outer.at)} if due.outer else {}


def in_days(due: Due) -> Answer:
    """The end as a day; the days left while an open pause stops it."""
    if due.left is not None:
        return {"state": "paused", "days_remaining": due.left.days}
    if due.outer is None or due.outer.day is None:
        return {}
    return {"end_date": str(due.outer.day), "ends_at": written(due.outer.at)}


def written(moment: dt.datetime) -> str:
    """An instant as local time with the offset in force."""
    return local_time(moment).isoformat(timespec="seconds")
