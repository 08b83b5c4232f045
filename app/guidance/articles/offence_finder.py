# SPDX-License-Identifier: Apache-2.0
"""Which offences and which law held on the days on which something happened."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.guidance.articles.law import regime_days, trial_words
from app.guidance.articles.shape import Article, Section, Telling, day_words, listed, sentence
from app.guidance.model.pack import Pack
from app.guidance.model.reference import Offence, Regime

_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class OffenceFound:
    """An offence that was law on at least one of the days.

    ``part`` says on which of them, if it was not law on all; it is empty otherwise.
    """

    offence: Offence
    part: str = ""


@dataclass(frozen=True, slots=True)
class OffencesOn:
    """What was law between two days, both included.

    ``undated`` are offences of which it is not known since when they are law; ``rules`` hold
    for older offences whatever their day. ``warnings`` say why the days alone do not settle
    which law it is; there are none when they do.
    """

    first: dt.date
    last: dt.date
    offences: tuple[OffenceFound, ...]
    undated: tuple[Offence, ...]
    regimes: tuple[Regime, ...]
    rules: tuple[Regime, ...]
    warnings: tuple[str, ...]


def offences_on(pack: Pack, first: dt.date, last: dt.date) -> OffencesOn:
    """The offences and the law of the days from ``first`` to ``last``, given in either order."""
    first, last = min(first, last), max(first, last)
    regimes = tuple(each for each in pack.regimes if _dated(each) and _touches(each, first, last))
    old = any(each.to_date is not None for each in regimes)
    rules = tuple(each for each in pack.regimes if old and not _dated(each))
    known = (e for e in pack.offences if _dated(e) and _touches(e, first, last))
    found = tuple(OffenceFound(each, _part(each, first, last)) for each in known)
    undated = tuple(each for each in pack.offences if not _dated(each))
    warnings = (
        *_changes(regimes, first, last),
        *_gaps(regimes, first, last),
        *_unknown(undated),
        *_later_changes(found),
    )
    return OffencesOn(first, last, found, undated, regimes, rules, warnings)


def found_article(pack: Pack, found: OffencesOn) -> Article:
    """What was found, to read."""
    telling = Telling(pack)
    laws = (*found.regimes, *found.rules)
    offences = (*(each.offence for each in found.offences), *found.undated)
    cited = (
        *(cited for law in laws for cited in law.sources),
        *(cited for offence in offences for cited in offence.sources),
    )
    return Article(
        "found",
        "found",
        interval_words(found.first, found.last),
        _counted(len(found.offences)),
        (
            *_law_sections(telling, found.regimes),
            *_act_sections(found.offences),
            *_undated_sections(found.undated),
            *_law_sections(telling, found.rules),
        ),
        telling.sources(cited),
    )


def interval_words(first: dt.date, last: dt.date) -> str:
    """One day, or from one to another."""
    if first == last:
        return f"On {day_words(first)}"
    return f"From {day_words(first)} to {day_words(last)}"


def _counted(number: int) -> str:
    if not number:
        return "None of the offences listed here is known to have been law then."
    return f"{number} of the offences listed here {'was' if number == 1 else 'were'} law then."


def _law_sections(telling: Telling, regimes: Iterable[Regime]) -> Iterator[Section]:
    for regime in regimes:
        rests_on = telling.named_sources(regime.sources)
        yield Section(regime.title, (regime.law, f"{regime_days(regime)}. {rests_on}"))


def _act_sections(found: Iterable[OffenceFound]) -> Iterator[Section]:
    acts: dict[str, list[str]] = {}
    for each in found:
        acts.setdefault(each.offence.act, []).append(_line(each.offence, each.part))
    for act, lines in acts.items():
        yield listed(act, lines)


def _undated_sections(undated: Iterable[Offence]) -> Iterator[Section]:
    lines = tuple(_line(each, "") for each in undated)
    if lines:
        yield listed("Since when is not known here", lines)


def _line(offence: Offence, part: str) -> str:
    numbered = offence.section[:1].isdigit()
    place = f"section {offence.section}" if numbered else offence.section
    words = [f"{offence.title} ({place}).", f"{trial_words(offence)}"]
    words.append(f"Maximum: {sentence(offence.maximum)}")
    if part:
        words.append(part)
    if offence.note:
        words.append(sentence(offence.note))
    if offence.confidence != "seen":
        words.append("Not read in an official text: check it.")
    return " ".join(words)


def _dated(each: Offence | Regime) -> bool:
    return each.from_date is not None or each.to_date is not None


def _touches(each: Offence | Regime, first: dt.date, last: dt.date) -> bool:
    begun = each.from_date is None or each.from_date <= last
    return begun and (each.to_date is None or each.to_date >= first)


def _part(offence: Offence, first: dt.date, last: dt.date) -> str:
    late = offence.from_date is not None and offence.from_date > first
    early = offence.to_date is not None and offence.to_date < last
    if late and early and offence.from_date and offence.to_date:
        return f"Only from {day_words(offence.from_date)} to {day_words(offence.to_date)}."
    if late and offence.from_date:
        return f"Only from {day_words(offence.from_date)} on."
    if early and offence.to_date:
        return f"Only up to {day_words(offence.to_date)}."
    return ""


def _changes(regimes: Iterable[Regime], first: dt.date, last: dt.date) -> Iterator[str]:
    """The days on which another law began within the days asked for."""
    begins = {each.from_date for each in regimes if each.from_date is not None}
    begins |= {each.to_date + _ONE_DAY for each in regimes if each.to_date and each.to_date < last}
    within = sorted(day for day in begins if first < day <= last)
    if within:
        days = _listed([day_words(day) for day in within])
        yield (
            f"The law changed within these dates, on {days}. Which law it is turns on the day of"
            " the act: narrow the dates if you can, and ask your legal team."
        )


def _gaps(regimes: Iterable[Regime], first: dt.date, last: dt.date) -> Iterator[str]:
    """Stretches of the days asked for of which the guidance does not know the law."""
    # As ordinals: there is no day after the last that a date can name.
    spans = sorted(
        (r.from_date.toordinal(), (r.to_date or last).toordinal())
        for r in regimes
        if r.from_date is not None
    )
    known_to, gaps = first.toordinal() - 1, []
    for begin, end in spans:
        if begin > known_to + 1:
            gaps.append((known_to + 1, begin - 1))
        known_to = max(known_to, end)
    if known_to < last.toordinal():
        gaps.append((known_to + 1, last.toordinal()))
    for begin, end in gaps:
        words = interval_words(dt.date.fromordinal(begin), dt.date.fromordinal(end))
        yield (
            f"{words} the law is not known here: no law of rape is listed for that time. Ask your"
            " legal team."
        )


def _unknown(undated: tuple[Offence, ...]) -> Iterator[str]:
    if undated:
        count = "one offence" if len(undated) == 1 else f"{len(undated)} offences"
        yield f"Since when {count} below is law is not known here: check before you use it."


def _later_changes(found: Iterable[OffenceFound]) -> Iterator[str]:
    if any(each.part for each in found):
        yield "Some offences were law on only part of these dates: each says which."


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
