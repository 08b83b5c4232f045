# SPDX-License-Identifier: Apache-2.0
"""Which clocks a case has: from its facts, its answers, extensions, and those started by hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from app.cases.answers import DateTimeAnswer
from app.cases.entry import Entry
from app.cases.folding import CaseView
from app.cases.kinds import (
    CaseOpened,
    ClockChanged,
    ClockStep,
    FactsChanged,
    Outcome,
    PackRef,
    PromptAnswered,
)
from app.cases.values import FactValue
from app.cases.when import When, read_fact
from app.guidance.conditions.nodes import Evaluation
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack
from app.services.clocks.changes import (
    begun_by_hand,
    by_day,
    by_order,
    change_of,
    extends,
    first_of_run,
    next_key,
    standing_entries,
    step_of,
    undone,
)
from app.services.clocks.rules import PackClocks


@dataclass(frozen=True)
class Found:
    """A clock of a case before anything is reckoned.

    ``start_entry`` is the entry that gave the present start: where several said the same one
    after another, the first of them. ``extension`` is the entry by which it follows the clock
    ``follows``. ``said`` are the entries that changed it and count, ``history`` all of them;
    ``earlier`` those that count of the clocks it follows: what stopped them stopped it too.
    ``answered_done`` is the newest answer that says when what it asks for was done, after its
    start; an answer closes nothing.
    """

    key: str
    rule: ClockRule
    about: str = ""
    start: When | None = None
    start_entry: Entry | None = None
    applies: bool = True
    by_hand: bool = False
    extension: Entry | None = None
    follows: str | None = None
    said: tuple[Entry, ...] = ()
    earlier: tuple[Entry, ...] = ()
    history: tuple[Entry, ...] = ()
    answered_done: Entry | None = None


@dataclass
class Finding:
    """Finds the clocks of one case; ``kept`` gives the guidance of an earlier version, if here."""

    clocks: PackClocks
    view: CaseView
    case: Evaluation
    kept: Callable[[PackRef], Pack | None]
    _found: dict[str, Found] = field(default_factory=dict)
    _fitting: dict[str, bool] = field(default_factory=dict)
    _fact_starts: dict[str, tuple[When | None, Entry | None]] = field(default_factory=dict)

    def all(self) -> tuple[Found, ...]:
        """Every clock, each before those that its extensions lead to."""
        for rule in self.clocks.own:
            self._from_fact(rule)
        for prompt_id, rules in self.clocks.started_by.items():
            for rule in rules:
                self._from_answer(prompt_id, rule)
        for key in self.view.clocks:
            self._from_history(key)
        self._without_start()
        for found in list(self._found.values()):
            self._extended(found, found)
        return tuple(self._found.values())

    def _from_fact(self, rule: ClockRule) -> None:
        key = rule.id.lower()
        if rule.fact is None or (not self._fits(rule) and key not in self.view.clocks):
            return
        start, entry = self._fact_start(rule.fact)
        if entry is not None:
            self._add(key, rule, start, entry)

    def _without_start(self) -> None:
        """A rule shown as check counts nothing down, so one that names its cases needs no start.

        Unless it has one: then there is a clock of it already.
        """
        begun = {found.rule.id for found in self._found.values()}
        for rule in self.clocks.own:
            named = rule.show == "check" and rule.fact is None and rule.condition is not None
            if named and rule.id not in begun:
                self._add(rule.id.lower(), rule, None, None)

    def _fits(self, rule: ClockRule) -> bool:
        """Whether a rule fits what is known; one of earlier guidance that has gone is let be."""
        if rule.id not in self._fitting:
            gone = rule.id not in self.clocks.rules
            fits = gone or rule.condition is None or self.case.holds(rule.condition)
            self._fitting[rule.id] = fits
        return self._fitting[rule.id]

    def _fact_start(self, fact: str) -> tuple[When | None, Entry | None]:
        if fact not in self._fact_starts:
            self._fact_starts[fact] = self._read_fact_start(fact)
        return self._fact_starts[fact]

    def _read_fact_start(self, fact: str) -> tuple[When | None, Entry | None]:
        reading = self.view.facts.get(fact)
        if reading is not None:
            return self._fact_time(reading.entry, reading.value), self._fact_runs[fact]
        for prompt_id in self.clocks.fact_prompts.get(fact, ()):
            start, entry = self._answered(prompt_id)
            if start is not None:
                return start, entry
        return None, None

    def _fact_time(self, entry: Entry, value: FactValue) -> When | None:
        """As the officer answered it, with its zone; else as the fact has it."""
        payload = entry.payload
        if isinstance(payload, PromptAnswered) and isinstance(payload.answer, DateTimeAnswer):
            return payload.answer.when
        return read_fact(value) if isinstance(value, str) else None

    @cached_property
    def _fact_runs(self) -> Mapping[str, Entry]:
        """By fact: the entry since which it has been what it is now."""
        values: dict[str, FactValue] = {}
        since: dict[str, Entry] = {}
        for entry in self.view.entries:
            for fact, value in _facts_said(entry).items():
                if values.get(fact) != value:
                    values[fact], since[fact] = value, entry
        return since

    def _from_answer(self, prompt_id: str, rule: ClockRule) -> None:
        start, entry = self._answered(prompt_id)
        if start is not None:
            self._add(f"{rule.id.lower()}-{prompt_id}", rule, start, entry)

    def _answered(self, prompt_id: str) -> tuple[When | None, Entry | None]:
        """The time that the newest answer gives, and the entry since which it has been so."""
        return self._answer_runs.get(prompt_id, (None, None))

    @cached_property
    def _answer_runs(self) -> Mapping[str, tuple[When, Entry]]:
        runs: dict[str, tuple[When, Entry]] = {}
        for entry in self.view.entries:
            payload = entry.payload
            if not isinstance(payload, PromptAnswered) or payload.outcome is not Outcome.ANSWERED:
                continue
            if isinstance(payload.answer, DateTimeAnswer):
                before = runs.get(payload.prompt_id)
                if before is None or before[0] != payload.answer.when:
                    runs[payload.prompt_id] = payload.answer.when, entry
        return runs

    def _from_history(self, key: str) -> None:
        """One started by hand, or one that nothing starts any more but that has a history."""
        if key in self._found:
            return
        said = standing_entries(self.view.clocks[key])
        starts = [entry for entry in said if step_of(entry) is ClockStep.STARTED]
        rule = self._rule_of(self.view.clocks[key][-1])
        if rule is None or (not starts and begun_by_hand(self.view.clocks[key])):
            return  # it is in the record alone: its guidance is not here, or it was a mistake
        if starts:
            since = first_of_run(starts)
            self._add(key, rule, since.happened, since, by_hand=True)
        elif key not in self._led_to_keys:
            start, entry = self._start_by_key(key, rule)
            self._add(key, rule, start, entry)

    def _start_by_key(self, key: str, rule: ClockRule) -> tuple[When | None, Entry | None]:
        prompt_id = key.removeprefix(f"{rule.id.lower()}-")
        if key == rule.id.lower() and rule.fact:
            return self._fact_start(rule.fact)
        return self._answered(prompt_id)

    @cached_property
    def _led_to_keys(self) -> frozenset[str]:
        """The keys to which extensions in the record lead."""
        return frozenset(
            next_key(base, change_of(entry))
            for base, history in self.view.clocks.items()
            for entry in history
            if step_of(entry) is ClockStep.EXTENDED
        )

    def _extended(self, base: Found, first: Found) -> None:
        """The clocks that extensions of this one lead to, and those that follow them.

        They count from the start of the ``first`` clock of all; but a day that an order names
        counts from the order.
        """
        extensions = [entry for entry in base.history if step_of(entry) is ClockStep.EXTENDED]
        for key in dict.fromkeys(next_key(base.key, change_of(e)) for e in extensions):
            mine = [entry for entry in extensions if next_key(base.key, change_of(entry)) == key]
            standing = [
                entry
                for entry in mine
                if entry in base.said
                and extends(entry, base.start)
                and not undone(entry, base.said)
            ]
            last = (standing or mine)[-1]
            change = change_of(last)
            rule = base.rule if change.leads_to is None else self._named_rule(change)
            if rule is None or not (standing or self.view.clocks.get(key)):
                continue
            ordered = by_order(rule, change) or by_day(rule)
            self._add(
                key, rule,
                last.happened if ordered else first.start,
                first_of_run(standing or mine) if ordered else first.start_entry,
                applies=bool(standing) and base.applies and (first.by_hand or self._fits(rule)),
                extension=last, follows=base,
            )  # fmt: skip
            self._extended(self._found[key], first)

    def _add(
        self,
        key: str,
        rule: ClockRule,
        start: When | None,
        start_entry: Entry | None,
        *,
        applies: bool | None = None,
        by_hand: bool = False,
        extension: Entry | None = None,
        follows: Found | None = None,
    ) -> None:
        """Add a clock, unless its rule does not fit what is known and it has no history.

        One that was started by hand fits: the facts of the case may be another suspect's.
        """
        history = self.view.clocks.get(key, ())
        fits = by_hand or self._fits(rule) if applies is None else applies
        if not fits and not history and extension is None:
            return
        said = standing_entries(history)
        labels = [change_of(entry).about for entry in said if change_of(entry).about]
        if follows is not None:
            labels = labels or [follows.about]
        self._found[key] = Found(
            key, rule, labels[-1] if labels else "", start, start_entry, fits, by_hand,
            extension, follows.key if follows else None, said,
            (*follows.earlier, *follows.said) if follows else (), history,
            self._answered_done(rule, start),
        )  # fmt: skip

    def _answered_done(self, rule: ClockRule, start: When | None) -> Entry | None:
        begun = start.start_utc if start is not None else None
        answers = [self._answered(prompt) for prompt in self.clocks.done_by.get(rule.id, ())]
        for when, entry in answers:
            done = when.end_utc if when is not None else None
            if done is not None and begun is not None and done >= begun:
                return entry
        return None

    def _rule_of(self, entry: Entry) -> ClockRule | None:
        change = change_of(entry)
        return self.clocks.rules.get(change.rule) or self._kept_rule(change.pack, change.rule)

    def _named_rule(self, change: ClockChanged) -> ClockRule | None:
        name = change.leads_to or change.rule
        return self.clocks.rules.get(name) or self._kept_rule(change.pack, name)

    def _kept_rule(self, ref: PackRef, rule_id: str) -> ClockRule | None:
        """The rule in the guidance of that day, if it is kept here."""
        pack = self.kept(ref)
        rules = pack.clocks if pack is not None else ()
        return next((rule for rule in rules if rule.id == rule_id), None)


def _facts_said(entry: Entry) -> Mapping[str, FactValue]:
    match entry.payload:
        case CaseOpened(facts=facts) | FactsChanged(changes=facts) | PromptAnswered(sets=facts):
            return facts
        case _:
            return {}
