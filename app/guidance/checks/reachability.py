# SPDX-License-Identifier: Apache-2.0
"""Whether a condition can ever hold, for any case at all."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

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

MAX_CLAUSES = 2_000
MAX_TESTS = 100
"""Beyond so many ways to hold, or tests in one, a condition is taken to be possible: no author
writes one by hand."""

MAX_WORK = 3_000_000
"""Comparisons of values for all conditions of a pack; what is left then is taken as possible."""


class Reach:
    """Which conditions of a pack some case could meet; the work for one pack is bounded."""

    def __init__(self, named: Mapping[str, Node], facts: Mapping[str, Fact]) -> None:
        self._named = named
        self._facts = facts
        self._known: dict[tuple[str, bool], Sequence[_Clause] | None] = {}
        self._left = MAX_WORK

    def can_hold(self, node: Node) -> bool:
        """Whether some case could meet the condition. A test on a missing fact is never met."""
        clauses = self._clauses(node, wanted=True, chain=0)
        return clauses is None or any(self._possible(clause) for clause in clauses)

    def _clauses(self, node: Node, *, wanted: bool, chain: int) -> Sequence[_Clause] | None:
        """The ways in which the condition turns out as wanted; ``None``: too many to tell."""
        match node:
            case Not(part):
                return self._clauses(part, wanted=not wanted, chain=chain)
            case Named(name):
                if name not in self._named or chain >= MAX_NAMED_CHAIN:
                    return [] if wanted else [()]
                if (name, wanted) not in self._known:
                    ways = self._clauses(self._named[name], wanted=wanted, chain=chain + 1)
                    self._known[name, wanted] = ways
                return self._known[name, wanted]
            case And(parts) | Or(parts):
                known: list[Sequence[_Clause]] = []
                for part in parts:
                    part_ways = self._clauses(part, wanted=wanted, chain=chain)
                    if part_ways is None:
                        return None
                    known.append(part_ways)
                together = isinstance(node, And) == wanted
                return self._joined(known) if together else _either(known)
            case _:
                return [((node, wanted),)]

    def _joined(self, ways: Sequence[Sequence[_Clause]]) -> Sequence[_Clause] | None:
        joined: Sequence[_Clause] = [()]
        for way in ways:
            self._left -= len(joined) * len(way)
            if self._left < 0 or len(joined) * len(way) > MAX_CLAUSES:
                return None
            both = (dict.fromkeys((*one, *other)) for one in joined for other in way)
            joined = list(dict.fromkeys(map(tuple, both)))
            if any(len(clause) > MAX_TESTS for clause in joined):
                return None
        return joined

    def _possible(self, clause: _Clause) -> bool:
        """Facts are independent of one another, so each can be looked at by itself."""
        self._left -= len(clause) ** 2
        if self._left < 0:
            return True
        by_fact: defaultdict[str, list[_Literal]] = defaultdict(list)
        for literal in clause:
            by_fact[literal[0].fact].append(literal)
        return all(_fact_possible(self._facts.get(name), tests) for name, tests in by_fact.items())


def _either(ways: Sequence[Sequence[_Clause]]) -> Sequence[_Clause] | None:
    """Each way once; stopped as soon as there are too many."""
    clauses: dict[_Clause, None] = {}
    for way in ways:
        clauses |= dict.fromkeys(way)
        if len(clauses) > MAX_CLAUSES:
            return None
    return list(clauses)


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
