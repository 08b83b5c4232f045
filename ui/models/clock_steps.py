# SPDX-License-Identifier: Apache-2.0
"""What each thing that can be said of a clock asks for, in the officer's words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.cases.entry import Entry
from app.cases.kinds import ClockChanged, ClockStep
from app.cases.step_words import STEP_WORDS
from app.guidance.model.clock_rules import ClockRule, Limit
from app.guidance.model.pack import Pack
from app.services.clocks.reading import CaseClock

NOW = "Now, as it is recorded"
ALL_OF_IT = "All of it"
RECORD_DONE = "Record that this was done…"
"""What is offered where an answer says already when it was done."""


@dataclass(frozen=True)
class Asked:
    """What a form asks for; an empty name means that it does not ask.

    ``unset`` is what leaving the time open means; empty: the time has to be given.
    """

    button: str
    heading: str
    when: str = ""
    unset: str = ""
    choice: str = ""
    day: str = ""
    authority: str = ""
    evidence: str = ""
    because: str = ""
    hint: str = ""


ASKED: dict[ClockStep, Asked] = {
    ClockStep.STARTED: Asked(
        "Start",
        "Start this clock",
        when="When did it begin?",
        because="Anything to note about it? (not required)",
    ),
    ClockStep.MOMENT: Asked(
        "Add a time…",
        "A further time that it counts from",
        when="When was it?",
        choice="What happened?",
        because="Anything to note? (not required)",
    ),
    ClockStep.CHOSEN: Asked(
        "Say which limit…",
        "Which limit holds",
        choice="Which one holds?",
        because="How is that known? (not required)",
    ),
    ClockStep.DAY_SET: Asked(
        "Set the day…",
        "The day that was set",
        when="When was it set?",
        unset=NOW,
        day="Which day?",
        because="Who set it, and where is it recorded? (not required)",
    ),
    ClockStep.PAUSED: Asked(
        "Pause…",
        "It is paused",
        when="From when?",
        unset=NOW,
        choice="Why is it paused?",
        because="Where is that recorded? (not required)",
    ),
    ClockStep.RESUMED: Asked(
        "Counts again…",
        "It counts again",
        when="From when?",
        unset=NOW,
        choice="What has ended?",
        because="Where is that recorded? (not required)",
    ),
    ClockStep.QUESTIONED: Asked(
        "Questioned…",
        "Questioned while it was paused",
        when="From when to when? This time counts.",
        choice="During what?",
        because="Where is that recorded? (not required)",
    ),
    ClockStep.AFFECTED: Asked(
        "Something bears on it…",
        "Something bears on it",
        when="From when?",
        unset=NOW,
        choice="What is it?",
        because="Where is that recorded? (not required)",
    ),
    ClockStep.AFFECT_ENDED: Asked(
        "That has ended…",
        "It no longer bears on it",
        when="When did it end?",
        unset=NOW,
        choice="What has ended?",
        because="What was decided, and where is that recorded? (not required)",
    ),
    ClockStep.SATISFIED: Asked(
        "It was done…",
        "It was done",
        when="When was it done?",
        unset=NOW,
        choice="What is done?",
        evidence="How was it done, and where is that recorded?",
    ),
    ClockStep.EXTENDED: Asked(
        "Extend…",
        "It was extended",
        when="When was that decided?",
        unset=NOW,
        choice="To what?",
        authority="Who authorised it?",
        because="On what grounds? (not required)",
    ),
    ClockStep.NOT_APPLICABLE: Asked(
        "Does not apply…", "It does not apply to this case", because="Why does it not apply?"
    ),
    ClockStep.SUPERSEDED: Asked(
        "Replaced…",
        "Something took its place",
        when="Since when?",
        unset=NOW,
        because="What took its place, and why?",
    ),
    ClockStep.REOPENED: Asked(
        "Open it again…", "It is open again", because="Why does it run again?"
    ),
    ClockStep.EXPIRY_SEEN: Asked(
        "Say what was done about it…",
        "It has passed: what was done about it",
        when="When was it done?",
        unset=NOW,
        evidence="What was done, by whom, and where is it recorded?",
        hint="The clock stays on the list as passed.",
    ),
    ClockStep.WITHDRAWN: Asked(
        "Recorded by mistake…",
        "Recorded by mistake",
        choice="Which entry should not count?",
        because="Why was it a mistake?",
        hint="It no longer counts, and stays in the record.",
    ),
}
NEW_START = replace(ASKED[ClockStep.STARTED], button="Begin again…", heading="It began again")
"""What a clock that runs already asks when it is started once more."""

# What an officer reaches for first; the others follow in the order of ``ClockStep``.
_FIRST = (
    ClockStep.EXPIRY_SEEN,
    ClockStep.RESUMED,
    ClockStep.SATISFIED,
    ClockStep.EXTENDED,
    ClockStep.PAUSED,
)
QUIET = (ClockStep.NOT_APPLICABLE, ClockStep.SUPERSEDED, ClockStep.WITHDRAWN)
"""What is seldom recorded."""


@dataclass(frozen=True)
class Choice:
    """One of several things to choose from. ``id`` is empty for "all of it"."""

    id: str
    words: str


def in_order(clock: CaseClock) -> tuple[ClockStep, ...]:
    """What can be recorded of a clock now, the likeliest first and what ends it last."""
    first = [step for step in _FIRST if step in clock.steps]
    if clock.answered_done is not None:
        first.sort(key=lambda step: step is not ClockStep.SATISFIED)
    if clock.expiry_seen and ClockStep.EXPIRY_SEEN in first:
        first.remove(ClockStep.EXPIRY_SEEN)
    others = [s for s in ClockStep if s in clock.steps and s not in (*first, *QUIET)]
    return (*first, *others, *(step for step in QUIET if step in clock.steps))


def button_words(step: ClockStep, *, answered: bool) -> str:
    """What the button says; ``answered`` where an answer says when it was done."""
    return RECORD_DONE if answered and step is ClockStep.SATISFIED else asked(step).button


def asked(step: ClockStep, *, new: bool = False) -> Asked:
    """What a step asks for; ``new`` when it starts a clock that is not there yet."""
    return NEW_START if step is ClockStep.STARTED and not new else ASKED[step]


def choices(step: ClockStep, clock: CaseClock | None) -> tuple[Choice, ...]:
    """What there is to choose from when this is said of the clock."""
    if clock is None:
        return ()
    rule = clock.rule
    match step:
        case ClockStep.MOMENT:
            return tuple(Choice(start.id, start.words) for start in rule.other_starts)
        case ClockStep.CHOSEN:
            return _limits(rule.limits)
        case ClockStep.PAUSED | ClockStep.RESUMED | ClockStep.QUESTIONED:
            goes_on = step is not ClockStep.PAUSED
            return tuple(
                Choice(pause.id, pause.words)
                for pause in rule.pauses
                if (pause.id in clock.open_pauses) == goes_on
            )
        case ClockStep.AFFECTED:
            return _titles(clock.may_be_affected_by)
        case ClockStep.AFFECT_ENDED:
            return _titles(clock.affected_by)
        case ClockStep.SATISFIED:
            left = tuple(limit for limit in rule.limits if limit.id not in clock.done_limits)
            single = rule.one_of or len(left) < 2
            return () if single else (Choice("", ALL_OF_IT), *_limits(left))
        case ClockStep.EXTENDED:
            return tuple(Choice(e.to or "", e.words) for e in rule.extensions)
        case ClockStep.WITHDRAWN:
            return tuple(
                Choice(str(entry.id), f"{done_words(entry)} ({entry.happened.words()})")
                for entry in reversed(_counting(clock.history))
            )
        case _:
            return ()


def next_rule(step: ClockStep, chosen: str, pack: Pack) -> ClockRule | None:
    """The rule that an extension leads to."""
    if step is not ClockStep.EXTENDED or not chosen:
        return None
    return next((rule for rule in pack.clocks if rule.id == chosen), None)


def further_limits(step: ClockStep, chosen: str, pack: Pack) -> tuple[Choice, ...]:
    """The limits of the rule that an extension leads to, where only one of them holds."""
    rule = next_rule(step, chosen, pack)
    return _limits(rule.limits) if rule is not None and rule.one_of else ()


def asks_day(step: ClockStep, clock: CaseClock | None, chosen: str, pack: Pack) -> str:
    """What the day is called where one is asked for; else empty."""
    if step is ClockStep.DAY_SET:
        return ASKED[step].day
    if clock is None:
        return ""
    if step is ClockStep.SATISFIED and any(limit.repeats for limit in _set(clock.rule)):
        return "Next day agreed (leave out if there is none)"
    if step is ClockStep.EXTENDED:
        rule = next_rule(step, chosen, pack)
        if rule is None or _set(rule):
            return "To which day?"
    return ""


def asks_authority(clock: CaseClock | None, chosen: str) -> str:
    """Who may authorise the extension that is chosen."""
    extensions = clock.rule.extensions if clock is not None else ()
    return next((e.authority for e in extensions if (e.to or "") == chosen), "")


def asks_amount(step: ClockStep, rule: ClockRule, chosen: str) -> str:
    """What an amount is called, where one counts that the rule cannot know; else empty."""
    counts = {limit.count for limit in rule.limits}
    if step in (ClockStep.STARTED, ClockStep.AFFECTED):
        if rule.group == "custody" and counts <= {"hours"}:
            return "Earlier detention that counts, in minutes"
        if "days-back-to-working-day" in counts:
            return "Earlier days in custody that count"
    if step is ClockStep.MOMENT and rule.group == "custody":
        for limit in rule.limits:
            if limit.counts_from == chosen and limit.count == "hours" and not limit.repeats:
                return f"How many hours were granted, if fewer than {limit.amount}?"
    return ""


def done_words(entry: Entry) -> str:
    """What an entry said of a clock, as short as can be."""
    payload = entry.payload
    if not isinstance(payload, ClockChanged):
        return "The time it counts from was recorded"
    words = STEP_WORDS[payload.step]
    return f"{words}: {payload.named}" if payload.named else words


def _counting(history: Sequence[Entry]) -> Sequence[Entry]:
    """The entries that were not withdrawn, and are not withdrawals themselves."""
    changes = [(entry, entry.payload) for entry in history]
    gone = {p.withdraws for _, p in changes if isinstance(p, ClockChanged)}
    return [
        entry
        for entry, p in changes
        if isinstance(p, ClockChanged)
        and p.step is not ClockStep.WITHDRAWN
        and entry.id not in gone
    ]


def _set(rule: ClockRule) -> tuple[Limit, ...]:
    """The limits that end on a day that somebody sets."""
    return tuple(limit for limit in rule.limits if limit.count == "date-set")


def _limits(limits: Sequence[Limit]) -> tuple[Choice, ...]:
    return tuple(Choice(limit.id, limit.label) for limit in limits)


def _titles(rules: Sequence[ClockRule]) -> tuple[Choice, ...]:
    return tuple(Choice(rule.id, rule.title) for rule in rules)


def needs_day(step: ClockStep) -> bool:
    """Whether the day has to be given where it is asked for."""
    return step is not ClockStep.SATISFIED
