# SPDX-License-Identifier: Apache-2.0
"""The codes of cases, such as LANTERN 4: their order, and what was typed of one."""

from collections.abc import Sequence

from app.cases.search_terms import Clause, Phrase, fold

_LEAST_NAME = 3
"""Letters: a shorter word is not taken for the code of a case."""


def parts_of(code: str) -> tuple[str, ...]:
    """The words of a code, as they are compared with what is typed."""
    return tuple(fold(code).split())


def in_order(code: str) -> tuple[tuple[int, str], ...]:
    """Sorts codes: LANTERN 4 comes before LANTERN 12."""
    return tuple((len(part) if part.isdecimal() else 0, part) for part in parts_of(code))


def goes_by(code: str, typed: Sequence[str]) -> bool:
    """Whether every word typed (as ``parts_of`` gives them) begins a part of the code."""
    parts = parts_of(code)
    return all(any(part.startswith(word) for part in parts) for word in typed)


def rest_of(terms: tuple[Clause, ...], code: str) -> tuple[Clause, ...]:
    """What is left of a search once its words that name this case are taken away.

    All of it where none does. A figure alone names no case: many have it in their code.
    """
    parts = parts_of(code)
    said = [term for term in terms if _is_in(term, parts)]
    if not any(_is_name(term) for term in said):
        return terms
    return tuple(term for term in terms if term not in said)


def _is_in(term: Clause, parts: Sequence[str]) -> bool:
    """Whether one way to write it stands in a code of these parts."""
    return any(all(_is_part(phrase, parts) for phrase in together) for together in term)


def _is_part(phrase: Phrase, parts: Sequence[str]) -> bool:
    *whole, last = map(fold, phrase.tokens)
    ends = any(part.startswith(last) if phrase.prefix else part == last for part in parts)
    return ends and all(token in parts for token in whole)


def _is_name(term: Clause) -> bool:
    return any(
        len(token) >= _LEAST_NAME and not token.isdecimal()
        for together in term
        for phrase in together
        for token in phrase.tokens
    )
