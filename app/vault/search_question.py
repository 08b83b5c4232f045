# SPDX-License-Identifier: Apache-2.0
"""Questions to the full-text index, and the made-up words by which it is narrowed down.

Each facet of an entry is one word in a column of its own: ``c`` and the case, ``k`` and the kind,
``q`` and a principle, ``p`` and a person; ``d``, ``m``, ``y`` and ``t`` with a day, its month,
year and ten years. So a narrowed search costs no more than another.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from app.cases.search_terms import Clause, Phrase
from app.cases.searchable import Facets

_EARLIEST, _LATEST = date(1800, 1, 1), date(2299, 12, 31)
"""No entry is looked for outside these when only one end of a stretch of days is given."""


@dataclass(frozen=True)
class Person:
    """A person as entries name them: by id, or by a label or name in their words."""

    person_id: UUID
    called: tuple[Phrase, ...] = ()


@dataclass(frozen=True)
class Wanted:
    """What an entry must have to be found; what is not given does not matter.

    ``first`` and ``last`` are local days, both included.
    """

    terms: tuple[Clause, ...] = ()
    case_id: UUID | None = None
    kinds: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    principle: str | None = None
    person: Person | None = None
    inside: tuple["Inside", ...] = ()
    """In these cases less will do in place of ``terms``."""


@dataclass(frozen=True)
class Inside:
    """In one of these cases, which go by some of what was typed, the rest is enough."""

    case_ids: tuple[UUID, ...]
    terms: tuple[Clause, ...]


def words_for(facets: Facets) -> Iterator[str]:
    """Each facet as one word; months and years stand for all of their days in a search."""
    yield _token("c", facets.case_id.hex)
    yield _token("k", facets.kind)
    yield from dict.fromkeys(span for day in facets.days for span in _spans(day))
    for principle in facets.principles:
        yield _token("q", principle)
    for person in facets.people:
        yield _token("p", person.hex)


def _spans(day: date) -> tuple[str, str, str, str]:
    """A day, and the month, year and ten years that it is in, each as one word."""
    year = f"{day.year:04}"
    return f"d{year}{day:%m%d}", f"m{year}{day:%m}", f"y{year}", f"t{year[:3]}"


def _stretch(first: date, last: date) -> Iterator[str]:
    """The fewest such words that together are all days from the first to the last."""
    day = max(first, _EARLIEST)
    last = min(last, _LATEST)
    while day <= last:
        whole_day, month, year, decade = _spans(day)
        for word, until in (
            (decade, date(day.year // 10 * 10 + 9, 12, 31) if _begins_decade(day) else date.max),
            (year, date(day.year, 12, 31) if (day.month, day.day) == (1, 1) else date.max),
            (month, _month_end(day) if day.day == 1 else date.max),
            (whole_day, day),
        ):
            if until <= last:
                yield word
                day = until + timedelta(days=1)
                break


def _begins_decade(day: date) -> bool:
    return day.year % 10 == 0 and (day.month, day.day) == (1, 1)


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def _token(sort: str, value: str) -> str:
    """A word that the tokenizer does not take apart, whatever characters the value has."""
    return sort + (value if value.isalnum() and value.isascii() else "x" + value.encode().hex())


def expression_of(wanted: Wanted) -> str:
    """The question to the index. It holds letters and figures, and no sign of the officer's."""
    parts = [_terms(wanted)] if wanted.terms else []
    for sort, values in (
        ("c", [wanted.case_id.hex] if wanted.case_id else []),
        ("k", list(wanted.kinds)),
        ("q", [wanted.principle] if wanted.principle is not None else []),
    ):
        if values:
            parts.append(_facet_of(_token(sort, value) for value in values))
    if wanted.first is not None or wanted.last is not None:
        parts.append(_facet_of(_stretch(wanted.first or date.min, wanted.last or date.max)))
    if wanted.person is not None:
        parts.append(_named(wanted.person))
    return " AND ".join(f"({part})" for part in parts)


def _terms(wanted: Wanted) -> str:
    ways = [_all_of(wanted.terms)]
    for inside in wanted.inside:
        cases = _facet_of(_token("c", case_id.hex) for case_id in inside.case_ids)
        ways.append(f"({cases}) AND {_all_of(inside.terms)}")
    return " OR ".join(f"({way})" for way in ways)


def _all_of(terms: Iterable[Clause]) -> str:
    return " AND ".join(f"({{words}} : ({_clause(clause)}))" for clause in terms)


def _clause(clause: Clause) -> str:
    ways = (" AND ".join(map(_spelt, together)) for together in clause)
    return " OR ".join(f"({way})" for way in ways)


def _spelt(phrase: Phrase) -> str:
    # Its tokens are letters and figures only, so nothing ends the quotation.
    return f'"{" ".join(phrase.tokens)}"' + ("*" if phrase.prefix else "")


def _facet_of(tokens: Iterable[str]) -> str:
    any_of = " OR ".join(f'"{token}"' for token in tokens)
    return f"{{facets}} : ({any_of})" if any_of else '{facets} : "none"'


def _named(person: Person) -> str:
    by_id = _facet_of([_token("p", person.person_id.hex)])
    if not person.called:
        return by_id
    by_name = " OR ".join(map(_spelt, person.called))
    return f"({by_id}) OR ({{words}} : ({by_name}))"
