# SPDX-License-Identifier: Apache-2.0
"""What must hold for contexts, decisions, clocks, reviews and the reference parts of a pack."""

from collections.abc import Iterator

from app.guidance.checks.reachability import Reach
from app.guidance.checks.repeats import repeated
from app.guidance.conditions.nodes import And
from app.guidance.faults import Fault
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.contexts import ContextPath
from app.guidance.model.decisions import DecisionTemplate
from app.guidance.model.pack import Pack
from app.guidance.model.reference import Offence, Regime
from app.guidance.model.walking import every_citation


def check_reference(pack: Pack) -> Iterator[Fault]:
    """The faults in everything that is not a stage, a fact or a named condition."""
    yield from _sources(pack)
    reach = Reach(pack.named, {fact.id: fact for fact in pack.facts})
    for context in pack.contexts:
        yield from _context(pack, context, reach)
    for decision in pack.decisions:
        yield from _decision(pack, decision)
    for clock in pack.clocks:
        yield from _clock(pack, clock)
    yield from _calendar(pack)
    yield from _reviews(pack)
    yield from _days(pack)
    yield from _feeds(pack)


def _sources(pack: Pack) -> Iterator[Fault]:
    known = {source.id for source in pack.sources}
    for item, cited in every_citation(pack):
        if cited.id not in known and item.kind != "prompt":
            yield _error(item.kind, item.id, "sources", f"{cited.id} is not in sources.toml")


def _context(pack: Pack, context: ContextPath, reach: Reach) -> Iterator[Fault]:
    for key in ("first", "adds"):
        for prompt_id in getattr(context, key):
            if not pack.has_prompt(prompt_id):
                yield _error("context", context.id, key, f"there is no prompt {prompt_id}")
    for prompt_id in context.adds:
        if not pack.has_prompt(prompt_id):
            continue
        condition = pack.prompt(prompt_id).condition
        if condition is None:
            message = f"{prompt_id} is always asked, so this context does not add it"
            yield _error("context", context.id, "adds", message)
        elif not reach.can_hold(And((context.condition, condition))):
            message = f"{prompt_id} can never be asked in this context"
            yield _error("context", context.id, "adds", message)


def _decision(pack: Pack, decision: DecisionTemplate) -> Iterator[Fault]:
    options = {option.id for option in decision.options}
    missing = {
        "stages": set(decision.stages) - {stage.id for stage in pack.stages},
        "principles": set(decision.principles) - {one.id for one in pack.principles},
        "step": {name for step in decision.steps for name in step.needed_for} - options,
        "guard": {guard.option for guard in decision.guards} - options,
    }
    for key, ids in missing.items():
        for name in sorted(ids):
            yield _error("decision", decision.id, key, f"there is no {name}")
    for name in repeated(option.id for option in decision.options):
        yield _error("decision", decision.id, "options", f"the option {name} is there twice")
    for name in repeated(step.id for step in decision.steps):
        yield _error("decision", decision.id, "step", f"the step {name} is there twice")


def _clock(pack: Pack, clock: ClockRule) -> Iterator[Fault]:
    fact = next((fact for fact in pack.facts if fact.id == clock.fact), None)
    if clock.fact is not None and (fact is None or fact.kind != "date-time"):
        message = f"{clock.fact} is not a date-time fact of facts.toml"
        yield _error("clock", clock.id, "fact", message)
    known = {each.id for each in pack.clocks}
    for extension in clock.extensions:
        if extension.to is not None and extension.to not in known:
            yield _error("clock", clock.id, "extensions", f"there is no clock {extension.to}")
    for name in clock.affects:
        if name not in known:
            yield _error("clock", clock.id, "affects", f"there is no clock {name}")


def _calendar(pack: Pack) -> Iterator[Fault]:
    calendar = pack.calendar
    if calendar is None:
        return
    if calendar.covers_to < calendar.covers_from:
        yield _error("calendar", "", "covers_to", "this day is before covers_from")
    for day in repeated(holiday.date.isoformat() for holiday in calendar.holidays):
        yield _error("calendar", "", "holiday", f"{day} is there twice")
    for holiday in calendar.holidays:
        if not calendar.covers_from <= holiday.date <= calendar.covers_to:
            message = f"{holiday.date.isoformat()} is outside the days covered"
            yield _error("calendar", "", "holiday", message)


def _reviews(pack: Pack) -> Iterator[Fault]:
    clocks = {clock.id for clock in pack.clocks}
    checks = {check.id for check in pack.review_checks}
    for review in pack.reviews:
        if review.clock is not None and review.clock not in clocks:
            yield _error("review", review.id, "clock", f"there is no clock {review.clock}")
        for name in review.checks:
            if name not in checks:
                yield _error("review", review.id, "checks", f"there is no check {name}")
    principles = {principle.id for principle in pack.principles}
    for check in pack.review_checks:
        for name in check.principles:
            if name not in principles:
                yield _error("check", check.id, "principles", f"{name} is not in principles.toml")


def _days(pack: Pack) -> Iterator[Fault]:
    dated: tuple[Offence | Regime, ...] = (*pack.offences, *pack.regimes)
    for each in dated:
        kind = "offence" if isinstance(each, Offence) else "regime"
        if each.from_date and each.to_date and each.to_date < each.from_date:
            yield _error(kind, each.id, "to_date", "this day is before from_date")
    stages = {stage.id for stage in pack.stages}
    for script in pack.scripts:
        for name in script.stages:
            if name not in stages:
                yield _error("script", script.id, "stages", f"there is no stage {name}")


def _feeds(pack: Pack) -> Iterator[Fault]:
    known = {f"{word}:{clock.id.lower()}" for clock in pack.clocks for word in ("clock", "done")}
    known |= {f"decision:{decision.id}" for decision in pack.decisions}
    for stage in pack.stages:
        for prompt in stage.prompts:
            for feed in prompt.feeds:
                if feed.startswith(("clock:", "done:", "decision:")) and feed not in known:
                    message = f"there is no {feed.replace(':', ' ', 1)}"
                    yield _error("prompt", prompt.id, "feeds", message)


def _error(kind: str, item: str, key: str, message: str) -> Fault:
    return Fault(message, "error", kind, item, key)
