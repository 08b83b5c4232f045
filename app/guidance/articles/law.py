# SPDX-License-Identifier: Apache-2.0
"""Articles on the law: time limits, the calendar, offences, and which law held when."""

from collections.abc import Iterator
from typing import Final

from app.guidance.articles.shape import (
    SURENESS,
    Article,
    Section,
    Telling,
    day_words,
    days_words,
    listed,
    said,
    sections,
    sentence,
)
from app.guidance.model.clock_rules import Calendar, ClockRule, Count, Extension, Group, Limit
from app.guidance.model.reference import Offence, Regime

GROUPS: Final[dict[Group, str]] = {
    "forensic": "Forensic windows",
    "health": "Health",
    "custody": "Custody",
    "bail": "Bail and release",
    "charge": "Charging",
    "court": "Court",
    "victim": "What the victim is owed",
    "order": "Protective orders",
    "retention": "Keeping material",
    "offender": "Offender management",
    "review": "Reviews",
}

_COUNTED: Final[dict[Count, str]] = {
    "hours": "{amount} hours, through day and night",
    "hours-without-days-off": (
        "{amount} hours; Sundays, Good Friday, Christmas Day and bank holidays do not count"
    ),
    "days": "{amount} days; the day of the event does not count",
    "days-from-day-one": "{amount} days; the day of the event is day one",
    "days-back-to-working-day": (
        "{amount} days; if the last is not a working day, the working day before it"
    ),
    "working-days": "{amount} working days",
    "months-beginning": "{amount} months; the last day is the one before the same date",
    "months-after": "{amount} months; the last day is the same date",
    "years-after": "{amount} years; the last day is the same date",
    "hours-not-counted": "{amount} hours left out at the start",
    "date-set": "the day that is set",
    "same-day": "the day of the event",
    "at-once": "at once",
    "no-limit": "no fixed end",
}
_ONE: Final[dict[str, str]] = {
    "1 hours": "1 hour",
    "1 days": "1 day",
    "1 working days": "1 working day",
    "1 months": "1 month",
    "1 years": "1 year",
}
_TRIALS: Final[dict[str, str]] = {
    "indictable-only": "In the Crown Court only (indictable only).",
    "either-way": "In either court (either way).",
    "summary-only": "In the magistrates' court only (summary only).",
    "depends": "It depends on what was done: see the note.",
}
_REPEATS = {
    "after-done": "It begins again each time it was done.",
    "after-done-or-due": "It begins again when it was done or was due, whichever is earlier.",
}


def clock_articles(telling: Telling) -> Iterator[Article]:
    """Every time limit, and the holidays that they are counted with."""
    for clock in telling.pack.clocks:
        yield _clock(telling, clock)
    if telling.pack.calendar is not None:
        yield _calendar(telling, telling.pack.calendar)


def offence_articles(telling: Telling) -> Iterator[Article]:
    """Which law held when, then every offence."""
    for regime in telling.pack.regimes:
        yield _regime(telling, regime)
    for offence in telling.pack.offences:
        yield _offence(telling, offence)


def _clock(telling: Telling, clock: ClockRule) -> Article:
    text = clock.text
    states = (
        ("While it runs", text.running),
        ("When it is nearly over", text.due_soon),
        ("When it is over", text.expired),
        ("When it is done", text.satisfied),
        ("While it stands still", text.paused),
    )
    applies = "To every case." if clock.condition is None else ""
    if clock.condition is not None:
        applies = f"When {telling.when(clock.condition)}."
    owed = f"{clock.owed_by}, to: {clock.owed_to}" if clock.owed_to else clock.owed_by
    return Article(
        "clock",
        clock.id,
        clock.title,
        text.running,
        sections(
            said("No countdown", why_no_countdown(clock)),
            _limits(telling, clock),
            said("When it begins", *_starts(clock)),
            said("When it applies", applies),
            said("Who owes it", sentence(owed)),
            listed("How it becomes longer", (_extension(telling, e) for e in clock.extensions)),
            listed("Time that does not count", (pause.words for pause in clock.pauses)),
            listed("What it stops or stretches", map(telling.clock, clock.affects)),
            said("Note", clock.note),
            listed("What Casebook says", (f"{when}: {what}" for when, what in states if what)),
            said("Authority", *_authority(clock)),
            said("How sure this is", f"{SURENESS[clock.confidence]} {_as_at(clock)}"),
        ),
        telling.sources(clock.sources),
        GROUPS[clock.group],
    )


def why_no_countdown(clock: ClockRule) -> str | None:
    """That no time is counted down for a clock, and why; ``None`` if it is."""
    if clock.show == "countdown":
        return None
    if clock.confidence == "unc":
        reason = "the figure is not confirmed"
    elif all(limit.amount == 0 for limit in clock.limits):
        reason = "there is no fixed figure to count"
    elif clock.confidence == "seen":
        reason = "whether and how long it runs has to be asked for in each case"
    else:
        reason = "it was not read in an official text, or turns on facts to be asked for"
    return f"Casebook counts nothing down here, because {reason}."


def _limits(telling: Telling, clock: ClockRule) -> Section:
    heading = "How long" if clock.confidence != "unc" else "What is said, but not confirmed"
    one_of = "Only one of these holds, and you say which. Until then the earliest is used."
    lines = (_limit(telling, clock, limit) for limit in clock.limits)
    return listed(heading, lines, one_of if clock.one_of else "")


def _limit(telling: Telling, clock: ClockRule, limit: Limit) -> str:
    parts = [sentence(limit.label)]
    if limit.amount:
        parts.append(f"Counted as {limit_words(limit)}.")
    if limit.counts_from is not None:
        start = next(start for start in clock.other_starts if start.id == limit.counts_from)
        parts.append(f"Counted from: {sentence(start.words)}")
    if limit.condition is not None:
        parts.append(f"When {telling.when(limit.condition)}.")
    if limit.ceiling:
        parts.append("No other limit here can end later.")
    if limit.repeats is not None:
        parts.append(_REPEATS[limit.repeats])
    return " ".join(parts)


def limit_words(limit: Limit) -> str:
    """An amount and how it is counted."""
    words = _COUNTED[limit.count].format(amount=limit.amount)
    if limit.amount == 1:
        for many, one in _ONE.items():
            if words.startswith(many):
                words = one + words.removeprefix(many)
    return words


def _starts(clock: ClockRule) -> Iterator[str]:
    yield sentence(clock.start)
    if clock.start_day == "day-after":
        yield "The count starts on the day after."
    if clock.other_starts:
        others = "; ".join(start.words.rstrip(".") for start in clock.other_starts)
        yield f"Some limits count from another moment: {others}."


def _extension(telling: Telling, extension: Extension) -> str:
    after = f" Then: {telling.clock(extension.to)}." if extension.to else ""
    return f"{sentence(extension.words)} Authority: {sentence(extension.authority)}{after}"


def _authority(clock: ClockRule) -> Iterator[str]:
    yield sentence(clock.authority)
    if clock.force_set:
        yield "This is a setting of your force, not law."
    if clock.in_force_from is not None:
        yield f"In force from {day_words(clock.in_force_from)}."


def _as_at(clock: ClockRule) -> str:
    return f"As at {day_words(clock.as_at)}."


def _calendar(telling: Telling, calendar: Calendar) -> Article:
    first, last = day_words(calendar.covers_from), day_words(calendar.covers_to)
    days = (
        f"{day.date:%A} {day_words(day.date)}: {day.name}{' (once only)' if day.one_off else ''}"
        for day in calendar.holidays
    )
    return Article(
        "calendar",
        "calendar",
        "Bank holidays in England and Wales",
        f"The list is whole from {first} to {last}. Outside these days it is not known.",
        sections(
            said("How it was made", calendar.note),
            said("How sure this is", f"As at {day_words(calendar.as_at)}."),
            listed("The days", days),
        ),
        telling.sources(calendar.sources),
        "Calendar",
    )


def _regime(telling: Telling, regime: Regime) -> Article:
    return Article(
        "regime",
        regime.id,
        regime.title,
        f"{regime_days(regime)}.",
        sections(
            said("The law", regime.law),
            said("How sure this is", SURENESS[regime.confidence]),
        ),
        telling.sources(regime.sources),
        "Which law holds when",
    )


def regime_days(regime: Regime) -> str:
    """Since when and until when a law holds."""
    if regime.from_date is None and regime.to_date is None:
        return "Not tied to certain days"
    return days_words(regime.from_date, regime.to_date)


def offence_place(offence: Offence) -> str:
    """The Act and section of an offence."""
    word = "sections" if "-" in offence.section else "section"
    numbered = offence.section[:1].isdigit()
    return f"{offence.act}, {word if numbered else 'see'} {offence.section}"


def trial_words(offence: Offence) -> str:
    """Where an offence is tried."""
    return _TRIALS[offence.trial]


def _offence(telling: Telling, offence: Offence) -> Article:
    return Article(
        "offence",
        offence.id,
        offence.title,
        offence.note or offence_place(offence),
        sections(
            said("Where it stands", sentence(offence_place(offence))),
            said("In force", f"{days_words(offence.from_date, offence.to_date)}."),
            said("Consent: must its absence be shown?", sentence(offence.consent)),
            said("Age", None if offence.age is None else sentence(offence.age)),
            said("Where it is tried", trial_words(offence)),
            said("Maximum sentence", sentence(offence.maximum)),
            said("How sure this is", SURENESS[offence.confidence]),
        ),
        telling.sources(offence.sources),
        offence_place(offence),
    )
