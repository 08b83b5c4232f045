# SPDX-License-Identifier: Apache-2.0
"""What a prompt has to do with clocks: what its answer would start, and what it has started."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.cases.kinds import PromptAnswered
from app.guidance.model.answers import DateTimeAnswer
from app.guidance.model.clock_rules import ClockRule
from app.guidance.model.pack import Pack, Prompt
from app.services.clocks.reading import CaseClock, Worst
from ui.models.clocks import ClockRow, Group

NAMED = 2
"""How many clocks are named before the rest is only counted."""


@dataclass(frozen=True)
class CardClock:
    """What an answer has to do with a clock, in a line, and the key of the clock to look at.

    ``done`` where the answer says that what the clock asks for was done, and the clock does not.
    """

    words: str
    key: str
    done: bool = False


def card_clocks(clocks: Sequence[CaseClock], rows: Sequence[ClockRow]) -> Mapping[str, CardClock]:
    """By prompt id: what its answer started and is not closed, or says was done."""
    return {**_started_by(clocks, rows), **_done_by(clocks)}


def _done_by(clocks: Sequence[CaseClock]) -> Mapping[str, CardClock]:
    return {
        clock.answered_done.payload.prompt_id: CardClock(
            f"Not yet recorded as done on its clock: {clock.rule.title}", clock.key, done=True
        )
        for clock in reversed(clocks)  # of several, the most pressing holds
        if clock.answered_done is not None
        and isinstance(clock.answered_done.payload, PromptAnswered)
        and clock.worst is not Worst.CHECK
    }


def _started_by(clocks: Iterable[CaseClock], rows: Sequence[ClockRow]) -> Mapping[str, CardClock]:
    begun: dict[str, set[str]] = {}
    for clock in clocks:
        start = clock.start_entry
        if start is not None and isinstance(start.payload, PromptAnswered):
            begun.setdefault(start.payload.prompt_id, set()).add(clock.key)
    shown = [row for row in rows if row.group not in (Group.CLOSED, Group.CHECK)]
    told = {}
    for prompt_id, keys in begun.items():
        mine = [row for row in shown if row.key in keys]
        if mine:
            told[prompt_id] = CardClock(_started_words(mine), mine[0].key)
    return told


def starts_words(prompt: Prompt, pack: Pack) -> str:
    """What the answer to a prompt starts, in a sentence; empty when it starts nothing."""
    titles = [rule.title for rule in pack.clocks if _starts(rule, prompt, pack)]
    if not titles:
        return ""
    named = ", ".join(titles[:NAMED])
    more = len(titles) - NAMED
    rest = f" and {more} more" if more > 0 else ""
    return f"The answer starts {'a clock' if len(titles) == 1 else 'clocks'}: {named}{rest}."


def _starts(rule: ClockRule, prompt: Prompt, pack: Pack) -> bool:
    if rule.fact is not None and rule.fact in prompt.fed_facts:
        return not any(e.to == rule.id for other in pack.clocks for e in other.extensions)
    dated = isinstance(prompt.answer, DateTimeAnswer)
    return dated and f"clock:{rule.id.lower()}" in prompt.feeds


def _started_words(rows: Sequence[ClockRow]) -> str:
    first = rows[0]
    due = f", {first.due}" if first.due else ""
    left = f" ({first.left})" if first.left else ""
    if len(rows) == 1:
        return f"Clock: {first.title}{due}{left}"
    return f"{len(rows)} clocks count from this. First: {first.title}{due}{left}"
