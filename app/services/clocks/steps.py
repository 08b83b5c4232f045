# SPDX-License-Identifier: Apache-2.0
"""What can be said of a clock as it stands now."""

from app.cases.kinds import ClockStep
from app.clocks.standing import Standing
from app.guidance.model.clock_rules import ClockRule
from app.services.clocks.changes import step_of
from app.services.clocks.reckoning import Reckoned

_OUT_OF_USE = (ClockStep.NOT_APPLICABLE, ClockStep.SUPERSEDED)


def steps_now(
    clock: Reckoned, standing: Standing, affecting: tuple[ClockRule, ...]
) -> tuple[ClockStep, ...]:
    """The steps that fit a clock now, the likeliest first.

    A closed clock can only be opened again. One shown as ``check`` has no time to stop or to
    choose. ``affecting`` are the rules that can be said to bear on it. What was said of it can
    always be withdrawn.
    """
    withdrawn = (ClockStep.WITHDRAWN,) if clock.found.said else ()
    if clock.said.closed is not None:
        return (ClockStep.REOPENED, *withdrawn)
    steps = [ClockStep.SATISFIED]
    steps += [ClockStep.EXPIRY_SEEN] if standing.passed else []
    steps += [ClockStep.EXTENDED] if clock.found.rule.extensions else []
    steps += _timing(clock) if clock.rule.counted_down else []
    steps += [ClockStep.DAY_SET] if any(o.count == "date-set" for o in clock.rule.limits) else []
    steps += _affecting(clock, affecting)
    steps += [ClockStep.STARTED] if clock.found.by_hand else []
    steps += [ClockStep.REOPENED] if clock.said.done else []
    return (*steps, *_OUT_OF_USE, *withdrawn)


def _timing(clock: Reckoned) -> list[ClockStep]:
    rule, said = clock.found.rule, clock.said
    steps = [ClockStep.RESUMED] if said.open_pauses else []
    steps += [ClockStep.PAUSED] if len(said.open_pauses) < len(rule.pauses) else []
    in_hours = any(limit.count.startswith("hours") for limit in clock.rule.limits)
    said_before = (*clock.found.earlier, *clock.found.said)
    if in_hours and any(step_of(entry) is ClockStep.PAUSED for entry in said_before):
        steps.append(ClockStep.QUESTIONED)
    steps += [ClockStep.MOMENT] if rule.other_starts else []
    steps += [ClockStep.CHOSEN] if rule.one_of and len(clock.rule.limits) > 1 else []
    return steps


def _affecting(clock: Reckoned, affecting: tuple[ClockRule, ...]) -> list[ClockStep]:
    now = clock.said.affected
    steps = [ClockStep.AFFECT_ENDED] if now else []
    return [*steps, ClockStep.AFFECTED] if any(r.id not in now for r in affecting) else steps
