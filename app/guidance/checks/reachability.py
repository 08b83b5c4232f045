# SPDX-License-Identifier: Apache-2.0
"""Whether a condition can ever hold, for any case at all."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from app.guidance.conditions.nodes import (
    MAX_NAMED_CHAIN,
    And,
    Compare,
    FactValue,
    In,
    Includes,
    Is,
    Named,
    Node,
    Not,
    Or,
    Test,
    holds,
)
from app.guidance.model.pack import Fact

_Literal = tuple[Test, bool]
_Clause = tuple[_Literal, ...]

MAX_CLAUSES = 20_000
"""Beyond this a condition is taken to be possible: no author writes one by hand."""


def can_hold(node: Node, named: Mapping[str, Node], facts: Mapping[str, Fact]) -> bool:
    """Whether some case could meet the condition. A test on a missing fact is never met."""
    clauses = _clauses(node, named, wanted=True, chain=0)
    return clauses is None or any(_possible(clause, facts) for clause in clauses)


def _clauses(
    node: Node, named: Mapping[str, Node], *, wanted: bool, chain: int
) -> list[_Clause] | None:
    """The ways in which the condition turns out as wanted; ``None`` when there are too many."""
    match node:
        case Not(part):
            return _clauses(part, named, wanted=not wanted, chain=chain)
        case Named(name):
            if name not in named or chain >= MAX_NAMED_CHAIN:
                return [] if wanted else [()]
            return _clauses(named[name], named, wanted=wanted, chain=chain + 1)
        case And(parts) | Or(parts):
            ways = [_clauses(part, named, wanted=wanted, chain=chain) for part in parts]
            together = isinstance(node, And) == wanted
            return _joined(ways) if together else _either(ways)
        case _:
            return [((node, wanted),)]


def _either(ways: Sequence[list[_Clause] | None]) -> list[_Clause] | None:
    if any(way is None for way in ways):
        return None
    return [clause for way in ways if way is not None for clause in way]


def _joined(ways: Sequence[list[_Clause] | None]) -> list[_Clause] | None:
    known = [way for way in ways if way is not None]
    count = 1
    for way in known:
        count *= len(way)
    if len(known) != len(ways) or count > MAX_CLAUSES:
        return None
    return [tuple(literal for part in parts for literal in part) for parts in product(*known)]


def _possible(clause: _Clause, facts: Mapping[str, Fact]) -> bool:
    """Facts are independent of one another, so each can be looked at by itself."""
    by_fact: defaultdict[str, list[_Literal]] = defaultdict(list)
    for literal in clause:
        by_fact[literal[0].fact].append(literal)
    return all(_fact_possible(facts.get(name), tests) for name, tests in by_fact.items())


def _fact_possible(fact: Fact | None, tests: Sequence[_Literal]) -> bool:
    values: Iterator[FactValue | None] = iter((None,))
    if fact is not None:
        values = _candidates(fact, tests)
    return any(
        all(
            holds(test, {} if value is None else {test.fact: value}, {}) == wanted
            for test, wanted in tests
        )
        for value in values
    )


def _candidates(fact: Fact, tests: Sequence[_Literal]) -> Iterator[FactValue | None]:
    """One value for each way in which the tests could tell values apart; ``None`` is unknown."""
    yield None
    if fact.kind == "choices":
        included = {test.value for test, wanted in tests if isinstance(test, Includes) and wanted}
        excluded = {test.value for test, wanted in tests if isinstance(test, Includes)} - included
        yield tuple(value for value in fact.values if value in included)
        yield tuple(value for value in fact.values if value not in excluded)
    elif fact.values:
        yield from fact.values
    elif fact.kind == "number":
        named = {number for test, _ in tests for number in _numbers(test)} | {0}
        yield from sorted({near for number in named for near in (number - 1, number, number + 1)})
    else:
        yield "anything else"
        for test, _ in tests:
            yield from (value for value in _values(test) if isinstance(value, str))


def _numbers(test: Test) -> tuple[int, ...]:
    if isinstance(test, Compare):
        return (test.number,)
    return tuple(value for value in _values(test) if isinstance(value, int))


def _values(test: Test) -> tuple[str | int, ...]:
    match test:
        case Is(_, value):
            return (value,)
        case In(_, values):
            return values
        case _:
            return ()
