# SPDX-License-Identifier: Apache-2.0
"""A pack's clock rules and holidays as the values that clocks are reckoned from."""

import datetime as dt
import re

from app.clocks.calendar import Calendar
from app.clocks.rules import Limit, Rule, Words
from app.guidance.conditions.nodes import Evaluation
from app.guidance.model import clock_rules
from app.guidance.model.pack import Pack

_IN_BRACKETS = re.compile(r" \([^)]*\)")
_MORE = re.compile(r"[.:](?: .*)?$", re.DOTALL)
"""What only explains: behind a colon, and the sentences after the first."""


def rule_of(rule: clock_rules.ClockRule, case: Evaluation) -> Rule:
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
            start=_named(rule.start),
            moments={start.id: _named(start.words) for start in rule.other_starts},
            pauses={pause.id: _named(pause.words) for pause in rule.pauses},
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
        ceiling=limit.ceiling,
        repeats=limit.repeats,
    )


def _named(words: str) -> str:
    """What the guidance calls a moment or a pause, without what it adds to explain it."""
    plain = _MORE.sub("", _IN_BRACKETS.sub("", words))
    return plain if plain[1:2].isupper() else plain[:1].lower() + plain[1:]
