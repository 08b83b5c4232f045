# SPDX-License-Identifier: Apache-2.0
"""A pack's clock rules and holidays: looked up, and as the values that clocks are reckoned from."""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.clocks.calendar import Calendar
from app.clocks.rules import Limit, Rule, Words
from app.guidance.conditions.nodes import Evaluation
from app.guidance.model import clock_rules
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack

_IN_BRACKETS = re.compile(r" \([^)]*\)")
_MORE = re.compile(r"[.:](?: .*)?$", re.DOTALL)
"""What only explains: behind a colon, and the sentences after the first."""


def rule_of(rule: ClockRule, case: Evaluation) -> Rule:
    """A rule with the limits that hold for a case.

    ``case`` answers conditions: ``Evaluation(facts, pack.named)``, one for all rules of a case.
    """
    return Rule(
        id=rule.id,
        limits=tuple(
            _limit_of(limit)
            for limit in rule.limits
            if limit.condition is None or case.holds(limit.condition)
        ),
        start_day=rule.start_day,
        one_of=rule.one_of,
        counted_down=rule.show == "countdown",
        in_force_from=rule.in_force_from,
        soon_days=rule.soon_days,
        words=Words(
            start=named(rule.start),
            moments={start.id: named(start.words) for start in rule.other_starts},
            pauses={pause.id: named(pause.words) for pause in rule.pauses},
        ),
    )


def calendar_of(pack: Pack) -> Calendar:
    """The holidays that a pack knows. A pack without a calendar knows about no day at all."""
    known = pack.calendar
    if known is None:
        return Calendar({}, covers_from=dt.date.max, covers_to=dt.date.min)
    holidays = {holiday.date: holiday.name for holiday in known.holidays}
    return Calendar(holidays, covers_from=known.covers_from, covers_to=known.covers_to)


def _limit_of(limit: clock_rules.Limit) -> Limit:
    return Limit(
        id=limit.id,
        label=limit.label,
        amount=limit.amount,
        count=limit.count,
        counts_from=limit.counts_from,
        ends_with=limit.ends_with,
        ceiling=limit.ceiling,
        repeats=limit.repeats,
    )


def named(words: str) -> str:
    """What the guidance calls a moment or a pause, without what it adds to explain it."""
    plain = _MORE.sub("", _IN_BRACKETS.sub("", words))
    return plain if plain[1:2].isupper() else plain[:1].lower() + plain[1:]


@dataclass(frozen=True)
class PackClocks:
    """The clock rules of a pack; each way of looking them up is made when it is first asked."""

    pack: Pack

    @cached_property
    def rules(self) -> Mapping[str, ClockRule]:
        """By id, in the order of the guidance."""
        return {rule.id: rule for rule in self.pack.clocks}

    @cached_property
    def unconditional(self) -> Mapping[str, Rule]:
        """By id, as clocks are reckoned: the rules whose limits are the same for every case."""
        nobody = Evaluation({}, {})
        return {
            rule.id: rule_of(rule, nobody)
            for rule in self.pack.clocks
            if all(limit.condition is None for limit in rule.limits)
        }

    @cached_property
    def led_to(self) -> frozenset[str]:
        """The rules that begin only with another's extension."""
        return frozenset(e.to for rule in self.pack.clocks for e in rule.extensions if e.to)

    @cached_property
    def own(self) -> tuple[ClockRule, ...]:
        """The rules that a clock can begin with.

        No extension leads there, and they do not only bear on other clocks.
        """
        return tuple(r for r in self.pack.clocks if r.id not in self.led_to and not r.affects)

    @cached_property
    def started_by(self) -> Mapping[str, tuple[ClockRule, ...]]:
        """By prompt id: the rules that its answer starts, apart from those its fact starts."""
        by_feed = {f"clock:{rule.id.lower()}": rule for rule in self.own}
        return {
            prompt.id: rules
            for stage in self.pack.stages
            for prompt in stage.prompts
            if prompt.answer.kind == "date-time"
            and (
                rules := tuple(
                    by_feed[feed]
                    for feed in prompt.feeds
                    if feed in by_feed and by_feed[feed].fact not in prompt.fed_facts
                )
            )
        }

    @cached_property
    def done_by(self) -> Mapping[str, tuple[str, ...]]:
        """By rule id: the prompts whose answers say when what it asks for was done."""
        prompts = [prompt for stage in self.pack.stages for prompt in stage.prompts]
        return {
            rule.id: tuple(p.id for p in prompts if f"done:{rule.id.lower()}" in p.feeds)
            for rule in self.pack.clocks
        }

    @cached_property
    def fact_prompts(self) -> Mapping[str, tuple[str, ...]]:
        """By the fact that starts a rule: the prompts whose answers say it."""
        wanted = {rule.fact for rule in self.own if rule.fact}
        prompts = [prompt for stage in self.pack.stages for prompt in stage.prompts]
        return {
            fact: tuple(prompt.id for prompt in prompts if fact in prompt.fed_facts)
            for fact in wanted
        }

    @cached_property
    def affecting(self) -> Mapping[str, tuple[ClockRule, ...]]:
        """By rule id: the rules that can be said to bear on it.

        One that has pauses stops it instead, for a reason that the rule has itself.
        """
        return {
            rule.id: tuple(
                other for other in self.pack.clocks if rule.id in other.affects and not other.pauses
            )
            for rule in self.pack.clocks
        }
