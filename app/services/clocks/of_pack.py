# SPDX-License-Identifier: Apache-2.0
"""The clock rules of a pack, looked up in the ways that the clocks of a case need."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from app.clocks.rules import Rule
from app.guidance.conditions.nodes import Evaluation
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.services.clocks.rules import rule_of


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
