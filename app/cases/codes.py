# SPDX-License-Identifier: Apache-2.0
"""The codes of cases, such as LANTERN 4: their order, and what was typed of one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self
from uuid import UUID

from app.cases.search_terms import Clause, Phrase, fold

_LEAST_NAME = 3
"""Letters: a shorter word is not taken for the code of a case."""


@dataclass(frozen=True)
class CaseCode:
    """A case and the code it goes by; ``parts`` are its words, as they are compared."""

    case_id: UUID
    code: str
    parts: tuple[str, ...]

    @classmethod
    def of(cls, case_id: UUID, code: str) -> Self:
        """A case and its code, taken apart once."""
        return cls(case_id, code, parts_of(code))


def parts_of(code: str) -> tuple[str, ...]:
    """The words of a code, or of what was typed, as they are compared."""
    return tuple(fold(code).split())


def in_order(code: CaseCode) -> tuple[tuple[int, str], ...]:
    """Sorts codes: LANTERN 4 comes before LANTERN 12."""
    return tuple((len(part) if part.isdecimal() else 0, part) for part in code.parts)


def goes_by(code: CaseCode, typed: Sequence[str]) -> bool:
    """Whether every word typed (as ``parts_of`` gives them) begins a part of the code."""
    return all(any(part.startswith(word) for part in code.parts) for word in typed)


def by_start(codes: Iterable[CaseCode]) -> dict[str, list[CaseCode]]:
    """The codes by the first letters of each of their parts."""
    found: dict[str, list[CaseCode]] = {}
    for code in codes:
        for start in {part[:_LEAST_NAME] for part in code.parts}:
            found.setdefault(start, []).append(code)
    return found


def named_in(
    terms: Iterable[Clause], starts: Mapping[str, Sequence[CaseCode]]
) -> tuple[CaseCode, ...]:
    """The cases whose code some of the words may be; ``starts`` are all, as ``by_start`` has them.

    A figure alone, or a letter or two, names no case: many have it in their code.
    """
    found: dict[CaseCode, None] = {}
    for token in dict.fromkeys(token for term in terms for token in _tokens(term)):
        if _is_name(token):
            for code in starts.get(token[:_LEAST_NAME], ()):
                if any(part.startswith(token) for part in code.parts):
                    found[code] = None
    return tuple(found)


def rest_of(terms: tuple[Clause, ...], code: CaseCode) -> tuple[Clause, ...]:
    """What is left of a search once its words that name this case are taken away.

    All of it where none does.
    """
    said = [term for term in terms if _is_in(term, code.parts)]
    if not any(_is_name(token) for term in said for token in _tokens(term)):
        return terms
    return tuple(term for term in terms if term not in said)


def _is_in(term: Clause, parts: Sequence[str]) -> bool:
    """Whether one way to write it stands in a code of these parts."""
    return any(all(_is_part(phrase, parts) for phrase in together) for together in term)


def _is_part(phrase: Phrase, parts: Sequence[str]) -> bool:
    *whole, last = map(fold, phrase.tokens)
    ends = any(part.startswith(last) if phrase.prefix else part == last for part in parts)
    return ends and all(token in parts for token in whole)


def _tokens(term: Clause) -> Iterator[str]:
    return (fold(token) for together in term for phrase in together for token in phrase.tokens)


def _is_name(token: str) -> bool:
    return len(token) >= _LEAST_NAME and not token.isdecimal()
